public import SourceText

extension YAMLTree {
  /// The children of a collection, one after the other: items of a sequence, values of a mapping.
  ///
  /// No allocation; O(1) a step, whatever lies under a child.
  public struct Children: Sequence, IteratorProtocol, Sendable {
    private let nodes: [YAMLNode]
    private var next_: Int
    private let end: Int
    private let skipsKeys: Bool

    init(nodes: [YAMLNode], of node: YAMLNode, at index: Int) {
      self.nodes = nodes
      next_ = index + 1
      end = node.isCollection ? Int(node.subtreeEnd) : 0
      skipsKeys = node.kind == .mapping
    }

    /// Steps to the next child.
    public mutating func next() -> NodeID? {
      guard next_ < end else { return nil }
      if skipsKeys { next_ = Int(nodes[next_].subtreeEnd) }
      defer { next_ = Int(nodes[next_].subtreeEnd) }
      return NodeID(next_)
    }
  }

  /// A key with its value.
  public struct Pair: Sendable {
    /// The node of the key.
    public let key: NodeID
    /// The node of the value.
    public let value: NodeID
  }

  /// The pairs of a mapping in reading order.
  ///
  /// No allocation; O(1) a step.
  public struct Pairs: Sequence, IteratorProtocol, Sendable {
    private let nodes: [YAMLNode]
    private var next_: Int
    private let end: Int

    init(nodes: [YAMLNode], of node: YAMLNode, at index: Int) {
      self.nodes = nodes
      next_ = index + 1
      end = node.kind == .mapping ? Int(node.subtreeEnd) : 0
    }

    /// Steps to the next pair.
    public mutating func next() -> Pair? {
      guard next_ < end else { return nil }
      let key = next_
      let value = Int(nodes[key].subtreeEnd)
      next_ = Int(nodes[value].subtreeEnd)
      return Pair(key: NodeID(key), value: NodeID(value))
    }
  }

  /// The items of a sequence or the values of a mapping; nothing for a scalar.
  public func children(of id: NodeID) -> Children {
    Children(nodes: nodes, of: self[id], at: id.index)
  }

  /// The pairs of a mapping; nothing for any other node.
  public func pairs(of id: NodeID) -> Pairs {
    Pairs(nodes: nodes, of: self[id], at: id.index)
  }

  /// The value under `key` in a mapping, or nil where it has none or is no mapping.
  ///
  /// - Complexity: O(pairs).
  public func value(of id: NodeID, forKey key: KeySymbol) -> NodeID? {
    for pair in pairs(of: id) where nodes[pair.key.index].symbolID == key.rawValue { return pair.value }
    return nil
  }

  /// The value under the key written `name` in a mapping, or nil.
  ///
  /// - Complexity: O(pairs) with a comparison of texts each; prefer symbols where speed counts.
  public func value(of id: NodeID, forKey name: String) -> NodeID? {
    for pair in pairs(of: id) where nodes[pair.key.index].symbolID != YAMLNode.none {
      if bytes[self[pair.key].textRange].elementsEqual(name.utf8) { return pair.value }
    }
    return nil
  }

  /// The number of nodes that a node and all under it take up: they lie one after the other from the node on.
  public func subtreeCount(of id: NodeID) -> Int {
    max(1, Int(self[id].subtreeEnd) - id.index)
  }

  /// The collection that holds a node, or nil for a root.
  public func parent(of id: NodeID) -> NodeID? {
    let parent = self[id].parent
    return parent == YAMLNode.none ? nil : NodeID(rawValue: parent)
  }

  /// The key node of a value in a mapping, the node itself where it is a key, else nil.
  ///
  /// - Complexity: O(pairs of the mapping).
  public func key(of id: NodeID) -> NodeID? {
    let node = self[id]
    if node.isKey { return id }
    guard let parent = parent(of: id) else { return nil }
    // Nearly every key is a scalar, and lies right before its value.
    if id.index > 0, nodes[id.index - 1].isKey, nodes[id.index - 1].parent == node.parent {
      return NodeID(id.index - 1)
    }
    return pairs(of: parent).first { $0.value == id }?.key
  }

  /// Where the alias stands to whose expansion a node belongs, or nil for a node that stands in the source itself.
  ///
  /// Of aliases inside anchored text it is the outermost: the one that brought the node here.
  ///
  /// - Complexity: O(log aliases).
  public func aliasUse(of id: NodeID) -> SourceRange? {
    guard self[id].isExpandedAlias else { return nil }
    var low = 0
    var high = aliasUses.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if aliasUses[middle].first <= id.rawValue { low = middle } else { high = middle }
    }
    return low < high ? aliasUses[low].range : nil
  }

  /// The JSON pointer (RFC 6901) of a node within its document, as `/prizes/0/value`; empty for the root.
  ///
  /// A key has the pointer of its value. A collection as key counts as the empty name.
  ///
  /// - Complexity: O(siblings) a level.
  public func pointer(to id: NodeID) -> String {
    var pointer: [UInt8] = []
    appendPointer(to: id, to: &pointer)
    return String(decoding: pointer, as: UTF8.self)
  }

  /// Writes the JSON pointer of a node behind what `pointer` holds, in UTF-8.
  ///
  /// - Complexity: O(siblings) a level.
  public func appendPointer(to id: NodeID, to pointer: inout [UInt8]) {
    guard let parent = parent(of: id) else { return }
    appendPointer(to: parent, to: &pointer)
    pointer.append(0x2F)
    guard self[parent].kind == .mapping else {
      var index = 0
      for child in children(of: parent) {
        if child == id { break }
        index += 1
      }
      return YAMLTree.append(index, to: &pointer)
    }
    guard let key = key(of: id), !self[key].isCollection else { return }
    for byte in bytes[self[key].textRange] {
      switch byte {
      case 0x7E: pointer += [0x7E, 0x30]
      case 0x2F: pointer += [0x7E, 0x31]
      default: pointer.append(byte)
      }
    }
  }

  private static func append(_ number: Int, to text: inout [UInt8]) {
    if number >= 10 { append(number / 10, to: &text) }
    text.append(0x30 + UInt8(number % 10))
  }
}
