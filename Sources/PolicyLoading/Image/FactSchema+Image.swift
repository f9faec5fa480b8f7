import CEL
import PolicyModel
public import SourceText

extension FactSchema {
  /// The sizes of what an image of a schema holds, in bytes: an image of another layout cannot be read.
  public static var imageLayout: [Int] {
    [MemoryLayout<Field>.stride, MemoryLayout<PropertyHeader>.stride, MemoryLayout<RecordID?>.stride]
  }

  /// Appends the schema to an image.
  public func write(to image: inout ImageWriter) {
    schema.write(to: &image)
    image.write(fields)
    image.write(children)
    image.write(enumValues)
    image.write(slots)
    image.write(symbolCount)
    image.write(keyNames)
    image.write(recordIDs)
  }

  /// Reads a schema that ``write(to:)`` wrote.
  ///
  /// - Precondition: a schema was written here by the same build.
  public init(from image: inout ImageReader) {
    schema = PromotionSchema(from: &image)
    fields = image.readArray()
    children = image.readArray()
    enumValues = image.readStrings()
    slots = image.readArray()
    symbolCount = image.read()
    keyNames = image.readStrings()
    recordIDs = image.readArray()
  }
}

extension FactLoader {
  /// Appends the loader to an image.
  public func write(to image: inout ImageWriter) {
    patterns.write(to: &image)
  }

  /// Reads a loader of `schema` that ``write(to:)`` wrote.
  ///
  /// - Precondition: a loader was written here by the same build.
  public init(_ schema: FactSchema, from image: inout ImageReader) {
    self.schema = schema
    patterns = SchemaPatterns(schema.schema, from: &image)
    silence = Silence(schema)
  }
}

/// What a property holds beside its texts and lists.
struct PropertyHeader: BitwiseCopyable {
  var parent: Int32
  var slot: Int32
  var kind: PromotionSchema.Kind
  var unstated: Unstated
  var isOpen: Bool
  var isCopy: Bool
  var isDayEnd: Bool
  var isAmount: Bool
  var isRequired: Bool
  var minimum: Double?
  var maximum: Double?

  init(_ property: PromotionSchema.Property) {
    parent = Int32(property.parent)
    slot = Int32(property.slot)
    kind = property.kind
    unstated = property.unstated
    isOpen = property.isOpen
    isCopy = property.isCopy
    isDayEnd = property.isDayEnd
    isAmount = property.isAmount
    isRequired = property.isRequired
    minimum = property.minimum
    maximum = property.maximum
  }
}

extension PromotionSchema {
  func write(to image: inout ImageWriter) {
    image.write(properties.map(PropertyHeader.init))
    for property in properties {
      image.write(property.name)
      image.write(property.children)
      image.write(property.values)
      image.write(property.question)
      image.write(property.description)
      image.write(property.pattern)
    }
  }

  init(from image: inout ImageReader) {
    let headers = image.readArray(PropertyHeader.self)
    var properties: [Property] = []
    properties.reserveCapacity(headers.count)
    for header in headers {
      var property = Property(
        name: image.readString(), parent: Int(header.parent), kind: header.kind, slot: Int(header.slot))
      property.children = image.readArray()
      property.values = image.readStrings()
      property.question = image.readString()
      property.description = image.readString()
      property.pattern = image.readString()
      property.unstated = header.unstated
      property.isOpen = header.isOpen
      property.isCopy = header.isCopy
      property.isDayEnd = header.isDayEnd
      property.isAmount = header.isAmount
      property.isRequired = header.isRequired
      property.minimum = header.minimum
      property.maximum = header.maximum
      properties.append(property)
    }
    self.init(properties: properties)
  }
}
