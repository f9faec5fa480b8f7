import SourceText
import Testing
import YAMLReading

/// Checks what holds of every tree, whatever was read: ranges in bounds, nested and in order; links that agree.
func assertSound(_ tree: YAMLTree, sourceLocation: SourceLocation = #_sourceLocation) {
  var faults: [String] = []
  for diagnostic in tree.diagnostics where diagnostic.range.end > tree.sourceLength {
    faults.append("a diagnostic beyond the end: \(diagnostic)")
  }
  for document in tree.documents {
    guard let root = document.root else { continue }
    if tree.parent(of: root) != nil { faults.append("a root with a parent") }
    check(tree, root, &faults)
  }
  #expect(
    faults.isEmpty,
    "\(faults.prefix(5)) in \(String(decoding: tree.source.prefix(300), as: UTF8.self).debugDescription)",
    sourceLocation: sourceLocation)
}

private func check(_ tree: YAMLTree, _ root: YAMLTree.NodeID, _ faults: inout [String]) {
  var open = [root]
  while let id = open.popLast() {
    let node = tree[id]
    if node.range.end > tree.sourceLength { faults.append("node \(id) beyond the end: \(node.range)") }
    if node.textRange.upperBound > tree.bytes.count { faults.append("text of \(id) beyond the end") }
    if !node.isCollection { checkText(tree, id, &faults) }
    let pairs = Array(tree.pairs(of: id))
    let children = Array(tree.children(of: id))
    if node.count != children.count { faults.append("node \(id) counts \(node.count), has \(children.count)") }
    let members = node.kind == .mapping ? pairs.flatMap { [$0.key, $0.value] } : children
    var last = node.range.start
    for member in members {
      if tree.parent(of: member) != id { faults.append("node \(member) has another parent than \(id)") }
      guard node.isExpandedAlias || !tree[member].isExpandedAlias else { continue }
      let range = tree[member].range
      if !node.range.contains(range) { faults.append("\(range) of \(member) outside \(node.range) of \(id)") }
      if node.isExpandedAlias { continue }
      if range.start < last { faults.append("\(range) of \(member) before \(last)") }
      last = range.end
    }
    open.append(contentsOf: members)
  }
}

/// Every part of a text has a place, in order, and ordinary characters are the same in both.
private func checkText(_ tree: YAMLTree, _ id: YAMLTree.NodeID, _ faults: inout [String]) {
  let text = tree.bytes[tree[id].textRange]
  guard text.count < 2_000 else { return }
  var last = tree[id].range.start
  for (offset, byte) in text.enumerated() {
    let range = tree.sourceRange(ofDecoded: offset..<offset + 1, in: id)
    if range.start < last || range.end > tree.sourceLength || range.isEmpty {
      faults.append("byte \(offset) of \(id) at \(range) after \(last)")
      return
    }
    last = range.start
    let isLetter = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
    if isLetter, range.length == 1, tree.bytes[range.start] != byte {
      faults.append("byte \(offset) of \(id) is another at \(range)")
      return
    }
  }
}
