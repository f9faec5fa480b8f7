public import PolicyModel
public import SourceText
import YAMLReading

/// Reads `promotion.schema.yaml`: JSON Schema 2020-12 in YAML, the subset that the schema is written in.
///
/// Objects are closed unless `additionalProperties` holds a schema; `$ref` to `#/$defs/…` is expanded in place.
public struct SchemaLoader {
  private static let maximumDepth = 24

  private var properties: [PromotionSchema.Property] = []
  private var errors: [FileDiagnostic] = []
  private var definitions: [String: YAMLView] = [:]

  private init() {}

  /// Reads the schema in `file`.
  ///
  /// - Returns: the schema, nil where there are errors, and all errors, in order of place.
  public static func load(_ file: SourceFile, index: Int = 0) -> (schema: PromotionSchema?, errors: [FileDiagnostic]) {
    let (view, readErrors) = OwnFile.read(file, index: index)
    guard let view, readErrors.isEmpty else { return (nil, readErrors) }
    var loader = SchemaLoader()
    for (name, _, value) in view["$defs"]?.pairs ?? [] { loader.definitions[name] = value }
    loader.add(view, name: "", parent: -1, slot: 0, isRequired: true, depth: 0)
    guard loader.errors.isEmpty else { return (nil, loader.errors) }
    return (PromotionSchema(properties: loader.properties), [])
  }

  private mutating func add(
    _ view: YAMLView, name: String, parent: Int, slot: Int, isRequired: Bool, depth: Int
  ) {
    guard let view = resolved(view), depth <= SchemaLoader.maximumDepth else {
      errors.append(view.error("the schema is nested too deep or refers to itself"))
      return
    }
    guard let kind = kind(of: view) else { return }
    let index = properties.count
    var property = PromotionSchema.Property(name: name, parent: parent, kind: kind, slot: slot)
    read(view, into: &property)
    property.isRequired = isRequired
    properties.append(property)
    if parent >= 0 { properties[parent].children.append(index) }
    addChildren(view, of: index, kind: kind, depth: depth)
  }

  private mutating func addChildren(_ view: YAMLView, of index: Int, kind: PromotionSchema.Kind, depth: Int) {
    switch kind {
    case .record:
      let required = Set(view["required"]?.texts ?? [])
      for (slot, pair) in (view["properties"]?.pairs ?? []).enumerated() {
        add(
          pair.value, name: pair.key, parent: index, slot: slot, isRequired: required.contains(pair.key),
          depth: depth + 1)
      }
    case .list:
      guard let items = view["items"] else {
        errors.append(view.error("an array has no \"items\""))
        return
      }
      add(items, name: "*", parent: index, slot: 0, isRequired: false, depth: depth + 1)
    case .map:
      if let values = view["additionalProperties"], values.isMapping {
        add(values, name: "*", parent: index, slot: 0, isRequired: false, depth: depth + 1)
      }
    case .terms:
      let sections = view["oneOf"]?.items.first { $0["type"]?.text == "array" }
      if let items = sections?["items"] {
        add(items, name: "*", parent: index, slot: 0, isRequired: false, depth: depth + 1)
      }
    case .string, .number, .integer, .boolean, .timestamp, .any: break
    }
  }

  private mutating func resolved(_ view: YAMLView) -> YAMLView? {
    var view = view
    for _ in 0..<8 {
      guard let reference = view["$ref"]?.text else { return view }
      let name = reference.hasPrefix("#/$defs/") ? String(reference.dropFirst(8)) : reference
      guard let target = definitions[name] else {
        errors.append(view.error("unknown reference \"\(reference)\"", hint: "references look like \"#/$defs/name\""))
        return nil
      }
      view = target
    }
    return nil
  }

  private mutating func kind(of view: YAMLView) -> PromotionSchema.Kind? {
    if view["oneOf"] != nil { return .terms }
    guard let type = view["type"]?.text else { return .any }
    switch type {
    case "string": return view["format"]?.text == "date-time" ? .timestamp : .string
    case "number": return .number
    case "integer": return .integer
    case "boolean": return .boolean
    case "array": return .list
    case "object":
      if let more = view["additionalProperties"], more.isMapping || more.bool == true { return .map }
      return .record
    default:
      errors.append(
        view.error("unknown type \"\(type)\"", hint: "use string, number, integer, boolean, array or object"))
      return nil
    }
  }

  private mutating func read(_ view: YAMLView, into property: inout PromotionSchema.Property) {
    property.values = view["enum"]?.texts ?? []
    property.isOpen = view["x-open-enum"]?.bool ?? false
    property.question = view["x-question"]?.textOrEmpty ?? ""
    property.description = view["description"]?.textOrEmpty ?? ""
    property.isCopy = view["x-copy"]?.bool ?? false
    property.isDayEnd = view["x-day"]?.text == "end"
    property.isAmount = view["x-amount"]?.bool ?? false
    property.minimum = view["minimum"]?.double
    property.maximum = view["maximum"]?.double
    property.pattern = (view["pattern"] ?? view["propertyNames"]?["pattern"])?.textOrEmpty ?? ""
    if let word = view["x-unstated"] {
      if let unstated = Unstated.allCases.first(where: { $0.name == word.text }) {
        property.unstated = unstated
      } else {
        errors.append(word.error("unknown x-unstated \"\(word.textOrEmpty)\"", hint: "use ask, none or presumed"))
      }
    }
  }
}
