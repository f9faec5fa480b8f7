import YAMLReading

/// A tree as a value, to compare whole documents.
indirect enum Plain: Equatable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case list([Plain])
  case map([String: Plain])

  init(_ tree: YAMLTree, _ id: YAMLTree.NodeID) {
    let node = tree[id]
    switch node.kind {
    case .null: self = .null
    case .bool: self = .bool(node.bool == true)
    case .int, .double: self = .number(node.double ?? .nan)
    case .string: self = .string(tree.text(of: id))
    case .sequence: self = .list(tree.children(of: id).map { Plain(tree, $0) })
    case .mapping:
      self = .map(
        Dictionary(tree.pairs(of: id).map { (tree.text(of: $0.key), Plain(tree, $0.value)) }) { _, last in last })
    }
  }

  subscript(key: String) -> Plain? {
    if case .map(let pairs) = self { pairs[key] } else { nil }
  }

  var text: String? {
    if case .string(let text) = self { text } else { nil }
  }
}

/// Reads a source and gives its tree.
func read(
  _ bytes: [UInt8], as format: YAMLReader.Format = .yaml, keys: [String] = [], limits: ReadingLimits = ReadingLimits(),
  refusesDuplicateKeys: Bool = true
) -> YAMLTree {
  var reader = YAMLReader(keys: KeySymbols(keys), limits: limits, refusesDuplicateKeys: refusesDuplicateKeys)
  var tree = YAMLTree()
  reader.read(bytes, as: format, into: &tree)
  return tree
}

/// Reads a source and gives its tree.
func read(_ text: String, as format: YAMLReader.Format = .yaml, limits: ReadingLimits = ReadingLimits()) -> YAMLTree {
  read(Array(text.utf8), as: format, limits: limits)
}
