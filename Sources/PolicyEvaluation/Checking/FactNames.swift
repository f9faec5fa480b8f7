import PolicyLoading
import PolicyModel
import YAMLReading

/// The JSON pointers of facts that promotions do not state; those of fields that stand in no list are made once.
struct FactNames {
  /// The pointers of properties, as far as they were asked for.
  private var known: [String?] = []
  /// Whether each property lies in a list, so that its pointer hangs on the element.
  private var isListed: [Bool] = []
  private var scratch: [UInt8] = []

  /// The JSON pointer of the field that should hold the fact.
  mutating func pointer(_ fact: Attribute, _ tree: borrowing YAMLTree, _ schema: PromotionSchema) -> String {
    if known.isEmpty { prepare(schema) }
    let container = FactNode.id(fact.container)
    guard !isListed[fact.property] || container.flatMap({ tree.parent(of: $0) }) == nil else {
      return named(fact, below: container, tree, schema)
    }
    if let known = known[fact.property] { return known }
    let made = named(fact, below: nil, tree, schema)
    known[fact.property] = made
    return made
  }

  private mutating func prepare(_ schema: PromotionSchema) {
    known = Array(repeating: nil, count: schema.properties.count)
    isListed = schema.properties.indices.map { property in
      var above = property
      while above > 0, schema.properties[above].name != "*" { above = schema.properties[above].parent }
      return above > 0
    }
  }

  private mutating func named(
    _ fact: Attribute, below container: YAMLTree.NodeID?, _ tree: borrowing YAMLTree, _ schema: PromotionSchema
  ) -> String {
    scratch.removeAll(keepingCapacity: true)
    if let container { tree.appendPointer(to: container, to: &scratch) }
    appendNames(of: fact.property, below: scratch.count { $0 == 0x2F }, schema)
    return String(decoding: scratch, as: UTF8.self)
  }

  /// Writes the names of a property and of those above it, but for the first `depth`, and gives the property's depth.
  @discardableResult
  private mutating func appendNames(of property: Int, below depth: Int, _ schema: PromotionSchema) -> Int {
    guard property > 0 else { return 0 }
    let level = appendNames(of: schema.properties[property].parent, below: depth, schema)
    if level >= depth {
      scratch.append(0x2F)
      let name = schema.properties[property].name
      scratch += name == "*" ? "0".utf8 : name.utf8
    }
    return level + 1
  }
}

/// Names of facts that a promotion does not state.
enum FactNaming {
  /// The JSON pointer of the field that should hold the fact.
  static func pointer(_ fact: Attribute, _ tree: borrowing YAMLTree, _ schema: PromotionSchema) -> String {
    var names = FactNames()
    return names.pointer(fact, tree, schema)
  }

  /// The question of a property; made of its description where the schema has none.
  static func question(_ property: PromotionSchema.Property, _ path: @autoclosure () -> String) -> String {
    if !property.question.isEmpty { return property.question }
    let path = path()
    return property.description.isEmpty ? "What is \(path)?" : "Please state \(path): \(property.description)"
  }
}
