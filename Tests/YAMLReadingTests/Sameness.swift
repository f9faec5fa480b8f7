import YAMLReading

/// Two readers of one kind, of which one leaves YAML to libyaml alone.
struct TwoReaders: ~Copyable {
  /// What came of one source.
  enum Outcome {
    /// The block reader left the source to libyaml; the trees are the same.
    case left
    /// The block reader read the source; the trees are the same.
    case read
    /// The trees differ.
    case different(String)
  }

  private var first: YAMLReader
  private var second: YAMLReader
  private(set) var tree = YAMLTree()
  private var other = YAMLTree()

  init(keys: [String] = [], limits: ReadingLimits = ReadingLimits()) {
    first = YAMLReader(keys: KeySymbols(keys), limits: limits)
    second = YAMLReader(keys: KeySymbols(keys), limits: limits)
    second.way = .libYAML
  }

  /// Reads `source` in both ways and compares the trees bit by bit.
  mutating func read(_ source: [UInt8]) -> Outcome {
    first.read(source, as: .yaml, into: &tree)
    second.read(source, as: .yaml, into: &other)
    if let difference = Sameness.difference(tree, other) { return .different(difference) }
    return first.didReadItself ? .read : .left
  }

  /// The first offset of a scalar that the two trees map to different places, or nil.
  func differentMap() -> String? {
    for index in tree.nodes.indices where !tree.nodes[index].isCollection {
      let id = YAMLTree.NodeID(rawValue: UInt32(index))
      if tree.sourceOffsets(of: id) != other.sourceOffsets(of: id) { return "the offsets of node \(index)" }
    }
    return nil
  }
}

/// Compares trees.
enum Sameness {
  /// What is not the same in two trees of one source, or nil.
  static func difference(_ left: YAMLTree, _ right: YAMLTree) -> String? {
    if left.bytes != right.bytes { return "the decoded texts" }
    if left.diagnostics != right.diagnostics { return "\(left.diagnostics) for \(right.diagnostics)" }
    if left.documents.count != right.documents.count { return "the number of documents" }
    for (one, two) in zip(left.documents, right.documents) {
      if one.root != two.root || one.range != two.range || one.diagnostics != two.diagnostics {
        return "\(one) for \(two)"
      }
    }
    return sameBits(left, right) ? differentName(left, right) : differentNode(left, right)
  }

  private static func sameBits(_ left: YAMLTree, _ right: YAMLTree) -> Bool {
    unsafe left.nodes.withUnsafeBytes { one in
      unsafe right.nodes.withUnsafeBytes { two in unsafe one.elementsEqual(two) }
    }
  }

  private static func differentNode(_ left: YAMLTree, _ right: YAMLTree) -> String {
    for index in 0..<min(left.nodes.count, right.nodes.count) {
      let one = describe(left, index)
      let two = describe(right, index)
      if one != two { return "node \(index): \(one) for \(two)" }
    }
    return "\(left.nodes.count) nodes for \(right.nodes.count), or what nodes do not show"
  }

  private static func differentName(_ left: YAMLTree, _ right: YAMLTree) -> String? {
    for node in left.nodes where node.isKey {
      guard let symbol = node.symbol, left.name(of: symbol) != right.name(of: symbol) else { continue }
      return "the name of key \(symbol.rawValue)"
    }
    return nil
  }

  private static func describe(_ tree: YAMLTree, _ index: Int) -> String {
    let id = YAMLTree.NodeID(rawValue: UInt32(index))
    let node = tree[id]
    return """
      \(node.kind) \(node.style) at \(node.range) text \(node.textRange) count \(node.count) key \(node.isKey) \
      symbol \(node.symbol.map { "\($0.rawValue)" } ?? "none") value \(node.double ?? 0) \(node.bool ?? false) \
      under \(tree.parent(of: id)?.rawValue ?? 0) to \(tree.subtreeCount(of: id))
      """
  }
}
