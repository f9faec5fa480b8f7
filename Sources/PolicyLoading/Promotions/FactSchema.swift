public import CEL
public import PolicyModel
import YAMLReading

/// The promotion schema made ready for loading facts and for compiling rules: record types, slots, what silence means.
///
/// Each property of kind record is a record type of its own, its fields in the slots of the schema.
public struct FactSchema: Sendable {
  /// What a field holds before the document says anything.
  enum Default: UInt8, BitwiseCopyable {
    case unknown, absent, record
  }

  /// A property in the few bytes that loading needs.
  struct Field: BitwiseCopyable {
    var kind: PromotionSchema.Kind
    var silence: Default
    var isCopy: Bool
    var isDayEnd: Bool
    var isClosedEnum: Bool
    var hasRange: Bool
    var isRequired: Bool
    var isTerms: Bool
    /// Slots of a record, or 1 for a list or map with an element.
    var childCount: UInt16
    /// First child in `children`.
    var firstChild: UInt32
    var record: UInt16
    /// First value in `enumSymbols`, and how many.
    var firstValue: UInt32
    var valueCount: UInt16
  }

  /// The schema.
  public let schema: PromotionSchema

  let fields: [Field]
  let children: [UInt32]
  /// Values of enums as they are compared: symbols are not known before rules are compiled, so texts.
  let enumValues: [String]
  /// Slot of a key symbol in a record: `slots[record * symbolCount + symbol]`, or -1.
  let slots: [Int16]
  let symbolCount: Int
  let keyNames: [String]
  /// The record type of each property; nil for one that is no record.
  let recordIDs: [RecordID?]

  /// Makes `schema` ready.
  public init(_ schema: PromotionSchema) {
    self.schema = schema
    let records = schema.properties.indices.filter { schema.properties[$0].kind == .record }
    var names: [String] = []
    var numbers: [String: Int] = [:]
    for property in schema.properties.dropFirst() where property.name != "*" && numbers[property.name] == nil {
      numbers[property.name] = names.count
      names.append(property.name)
    }
    keyNames = names
    symbolCount = names.count
    var slots = [Int16](repeating: -1, count: records.count * names.count)
    var numberOfRecord: [Int: Int] = [:]
    for (number, record) in records.enumerated() {
      numberOfRecord[record] = number
      for child in schema.properties[record].children {
        guard let symbol = numbers[schema.properties[child].name] else { continue }
        slots[number * names.count + symbol] = Int16(schema.properties[child].slot)
      }
    }
    self.slots = slots
    var children: [UInt32] = []
    var values: [String] = []
    var fields: [Field] = []
    for property in schema.properties {
      fields.append(
        Field(
          kind: property.kind, silence: FactSchema.silence(of: property), isCopy: property.isCopy,
          isDayEnd: property.isDayEnd, isClosedEnum: !property.values.isEmpty && !property.isOpen,
          hasRange: property.minimum != nil || property.maximum != nil, isRequired: property.isRequired,
          isTerms: property.kind == .terms || (property.parent >= 0 && fields[property.parent].isTerms),
          childCount: UInt16(property.children.count), firstChild: UInt32(children.count),
          record: UInt16(numberOfRecord[fields.count] ?? 0), firstValue: UInt32(values.count),
          valueCount: UInt16(property.values.count)))
      children += property.children.map { UInt32($0) }
      values += property.values
    }
    self.children = children
    self.fields = fields
    enumValues = values
    var ids = [RecordID?](repeating: nil, count: schema.properties.count)
    var environment = Environment()
    for record in records { ids[record] = environment.addRecord(schema.path(of: record)) }
    recordIDs = ids
  }

  private static func silence(of property: PromotionSchema.Property) -> Default {
    switch (property.unstated, property.kind) {
    case (.none, _): .absent
    case (_, .record): .record
    default: .unknown
    }
  }

  /// Declares the record types and the root in `environment`, which must have none yet.
  ///
  /// Every field of the root is a variable of expressions.
  public func declare(in environment: inout Environment) {
    for property in schema.properties.indices where schema.properties[property].kind == .record {
      let name = schema.path(of: property)
      let id = environment.addRecord(name.isEmpty ? "promotion" : name)
      precondition(id == recordIDs[property], "record types are declared in another order")
    }
    for (property, id) in recordIDs.enumerated() {
      guard let record = id else { continue }
      for child in schema.properties[property].children {
        environment.addField(schema.properties[child].name, type(of: child, in: &environment), to: record)
      }
    }
    environment.root = recordIDs[0]
  }

  private func type(of property: Int, in environment: inout Environment) -> ValueType {
    let declared = schema.properties[property]
    switch declared.kind {
    case .string:
      return declared.values.isEmpty
        ? .string : .choice(environment.addChoice(declared.values, isOpen: declared.isOpen))
    case .number: return .double
    case .integer: return .int
    case .boolean: return .bool
    case .timestamp: return .timestamp
    case .list: return .list(declared.children.first.map { type(of: $0, in: &environment) } ?? .dyn)
    case .map: return .map(.string, declared.children.first.map { type(of: $0, in: &environment) } ?? .dyn)
    case .record: return recordIDs[property].map { .record($0) } ?? .dyn
    case .any, .terms: return .dyn
    }
  }

  /// The type of the record property `property` in expressions.
  public func recordType(of property: Int) -> ValueType {
    recordIDs[property].map { .record($0) } ?? .dyn
  }

  /// Whether `property` is `terms` or lies below it.
  public func isTerms(_ property: Int) -> Bool {
    fields[property].isTerms
  }
}
