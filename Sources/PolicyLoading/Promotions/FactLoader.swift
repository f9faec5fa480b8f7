public import CEL
import PolicyModel
import SourceText
public import YAMLReading

/// Turns the tree of a promotion into facts, and says everything that is wrong with it.
///
/// - Complexity: one pass over the nodes; no allocation once arrays have grown, but for error messages.
public struct FactLoader: Sendable {
  /// The schema that facts follow.
  public let schema: FactSchema

  let patterns: SchemaPatterns
  let silence: Silence

  /// Makes a loader.
  public init(_ schema: FactSchema) {
    self.schema = schema
    patterns = SchemaPatterns(schema.schema)
    silence = Silence(schema)
  }

  /// The key names that a `YAMLReader` must know for `load` to understand its trees.
  public var keySymbols: KeySymbols { KeySymbols(schema.keyNames) }

  /// Fills `facts` from the document at `root`, writing values to `store`.
  ///
  /// Wrong values are reported and count as not stated.
  public func load(
    _ root: YAMLTree.NodeID, of tree: borrowing YAMLTree, into facts: inout PromotionFacts, store: inout Store
  ) {
    facts.texts.removeAll(keepingCapacity: true)
    facts.forgetProblems()
    let pass = FactPass(loader: self, zone: TimeZoneChoice(root, tree, schema))
    facts.root = pass.record(0, root, tree, &facts, &store)
    if !facts.diagnostics.isEmpty { facts.diagnostics.sort(by: Diagnostic.precedes) }
  }
}

/// Slots of one record, of which there are at most 128.
private struct SlotSet {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  @inline(__always)
  mutating func insert(_ slot: Int) {
    if slot < 64 { low |= 1 << UInt64(slot) } else { high |= 1 << UInt64(slot - 64) }
  }

  @inline(__always)
  func contains(_ slot: Int) -> Bool {
    (slot < 64 ? low >> UInt64(slot) : high >> UInt64(slot - 64)) & 1 != 0
  }
}

/// One run of a loader over one document.
struct FactPass {
  let loader: FactLoader
  let zone: TimeZoneChoice
  private var schema: FactSchema { loader.schema }

  init(loader: FactLoader, zone: TimeZoneChoice) {
    self.loader = loader
    self.zone = zone
  }

  func record(
    _ property: Int, _ node: YAMLTree.NodeID, _ tree: borrowing YAMLTree, _ facts: inout PromotionFacts,
    _ store: inout Store
  ) -> Value {
    let number = FactNode.number(node)
    guard tree[node].kind == .mapping else {
      facts.report(FactError.kind(property, node, tree, schema.schema))
      return silence(property, container: number, &store)
    }
    guard schema.fields[property].kind == .record else { return .absent(stated: false) }
    let own = Int(schema.fields[property].record)
    let records = loader.silence.records.span
    let value = store.record(records[own].stated, node: number, mark: Attribute.mark(number))
    let stated = pairs(property, node, of: value, tree, &facts, &store)
    let first = Int(schema.fields[property].firstChild)
    for slot in records[own].recordSlots where !stated.contains(slot) {
      let child = Int(schema.children[first + slot])
      store.setField(slot, of: value, to: self.silence(child, container: number, &store))
    }
    for slot in records[own].requiredSlots where !stated.contains(slot) {
      let child = Int(schema.children[first + slot])
      facts.report(FactError.missing(child, in: node, tree, schema.schema))
    }
    return value
  }

  /// Loads the pairs of a record, and says which fields they state.
  private func pairs(
    _ property: Int, _ node: YAMLTree.NodeID, of value: Value, _ tree: borrowing YAMLTree,
    _ facts: inout PromotionFacts, _ store: inout Store
  ) -> SlotSet {
    let field = schema.fields[property]
    var stated = SlotSet()
    for pair in tree.pairs(of: node) {
      let slot = slot(of: pair.key, in: field, tree)
      guard slot >= 0 else {
        facts.report(FactError.unknownKey(pair.key, of: property, tree, schema.schema))
        continue
      }
      stated.insert(slot)
      let child = Int(schema.children[Int(field.firstChild) + slot])
      let loaded = load(child, pair.value, tree, &facts, &store)
      if loaded.kind == .absent, schema.fields[child].isRequired {
        facts.report(FactError.missing(child, in: node, tree, schema.schema))
      }
      store.setField(slot, of: value, to: loaded)
    }
    return stated
  }

  private func slot(of key: YAMLTree.NodeID, in field: FactSchema.Field, _ tree: borrowing YAMLTree) -> Int {
    guard let symbol = tree[key].symbol, Int(symbol.rawValue) < schema.symbolCount else { return -1 }
    return Int(schema.slots[Int(field.record) * schema.symbolCount + Int(symbol.rawValue)])
  }

  /// What a property holds that the document leaves out; `container` is the nearest stated node above it.
  func silence(_ property: Int, container: UInt32, _ store: inout Store) -> Value {
    let field = schema.fields[property]
    switch field.silence {
    case .absent: return .absent(stated: false, node: container)
    case .unknown:
      return .unknown(Attribute(property: property, container: container).packed, node: container)
    case .record:
      guard field.kind == .record else { return .absent(stated: false) }
      let records = loader.silence.records.span
      return store.record(records[Int(field.record)].unstated, node: container, mark: Attribute.mark(container))
    }
  }

  func load(
    _ property: Int, _ node: YAMLTree.NodeID, _ tree: borrowing YAMLTree, _ facts: inout PromotionFacts,
    _ store: inout Store
  ) -> Value {
    let number = FactNode.number(node)
    let scalar = tree[node]
    if scalar.kind == .null { return .absent(stated: true, node: number) }
    let kind = schema.fields[property].kind
    if kind != .string, scalar.kind == .string, tree.text(of: node, equals: "none") {
      return .absent(stated: true, node: number)
    }
    switch kind {
    case .record: return record(property, node, tree, &facts, &store)
    case .list: return list(property, node, tree, &facts, &store)
    case .map: return map(property, node, tree, &facts, &store)
    case .terms: return terms(property, node, tree, &facts, &store)
    case .any: return any(node, tree, &facts, &store)
    case .string, .number, .integer, .boolean, .timestamp:
      if let value = self.scalar(property, node, tree, &facts, &store) { return value }
      return silence(property, container: FactNode.number(tree.parent(of: node) ?? node), &store)
    }
  }

  private func list(
    _ property: Int, _ node: YAMLTree.NodeID, _ tree: borrowing YAMLTree, _ facts: inout PromotionFacts,
    _ store: inout Store
  ) -> Value {
    let scalar = tree[node]
    guard scalar.kind == .sequence else {
      facts.report(FactError.kind(property, node, tree, schema.schema))
      return silence(property, container: FactNode.number(tree.parent(of: node) ?? node), &store)
    }
    let element = Int(schema.children[Int(schema.fields[property].firstChild)])
    let value = store.list(count: scalar.count, node: FactNode.number(node))
    var index = 0
    for child in tree.children(of: node) {
      store.setElement(index, of: value, to: load(element, child, tree, &facts, &store))
      index += 1
    }
    return value
  }

  private func map(
    _ property: Int, _ node: YAMLTree.NodeID, _ tree: borrowing YAMLTree, _ facts: inout PromotionFacts,
    _ store: inout Store
  ) -> Value {
    let scalar = tree[node]
    guard scalar.kind == .mapping else {
      facts.report(FactError.kind(property, node, tree, schema.schema))
      return silence(property, container: FactNode.number(tree.parent(of: node) ?? node), &store)
    }
    let field = schema.fields[property]
    let value = store.map(count: scalar.count, node: FactNode.number(node), isOpen: true)
    var index = 0
    for pair in tree.pairs(of: node) {
      let key = store.string(
        tree.bytes.span.extracting(tree[pair.key].textRange), node: FactNode.number(pair.key), interning: true)
      if let error = loader.patterns.keyError(pair.key, of: property, tree, &facts.caches) {
        facts.report(error)
      }
      let entry =
        field.childCount > 0
        ? load(Int(schema.children[Int(field.firstChild)]), pair.value, tree, &facts, &store)
        : any(pair.value, tree, &facts, &store)
      store.setEntry(index, of: value, key: key, value: entry)
      index += 1
    }
    return value
  }

  /// A path or a text, or a list of sections.
  private func terms(
    _ property: Int, _ node: YAMLTree.NodeID, _ tree: borrowing YAMLTree, _ facts: inout PromotionFacts,
    _ store: inout Store
  ) -> Value {
    let scalar = tree[node]
    if scalar.kind == .sequence { return list(property, node, tree, &facts, &store) }
    guard scalar.kind == .string else {
      facts.report(FactError.kind(property, node, tree, schema.schema))
      return silence(property, container: FactNode.number(tree.parent(of: node) ?? node), &store)
    }
    facts.texts.append(FactText(node: FactNode.number(node), property: UInt32(property), isCopy: false))
    return store.string(tree.bytes.span.extracting(scalar.textRange), node: FactNode.number(node))
  }

  /// Anything, as plain data.
  private func any(
    _ node: YAMLTree.NodeID, _ tree: borrowing YAMLTree, _ facts: inout PromotionFacts, _ store: inout Store
  ) -> Value {
    let scalar = tree[node]
    let number = FactNode.number(node)
    switch scalar.kind {
    case .null: return .absent(stated: true, node: number)
    case .bool: return .bool(scalar.bool ?? false, node: number)
    case .int: return .int(scalar.int ?? 0, node: number)
    case .double:
      let double = scalar.double ?? 0
      if !double.isFinite { facts.report(FactError.notFinite(node, tree)) }
      return .double(double, node: number)
    case .string: return store.string(tree.bytes.span.extracting(scalar.textRange), node: number, interning: true)
    case .sequence:
      let value = store.list(count: scalar.count, node: number)
      var index = 0
      for child in tree.children(of: node) {
        store.setElement(index, of: value, to: any(child, tree, &facts, &store))
        index += 1
      }
      return value
    case .mapping:
      let value = store.map(count: scalar.count, node: number, isOpen: true)
      var index = 0
      for pair in tree.pairs(of: node) {
        let key = store.string(
          tree.bytes.span.extracting(tree[pair.key].textRange), node: FactNode.number(pair.key), interning: true)
        store.setEntry(index, of: value, key: key, value: any(pair.value, tree, &facts, &store))
        index += 1
      }
      return value
    }
  }
}
