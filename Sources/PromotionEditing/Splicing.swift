import SourceText
import YAMLReading

/// A stretch of the text and what takes its place.
struct Splice {
  var range: Range<Int>
  var text: String

  /// The text with the stretch replaced.
  func applied(to bytes: [UInt8]) -> [UInt8] {
    Array(bytes[..<range.lowerBound]) + Array(text.utf8) + Array(bytes[range.upperBound...])
  }
}

/// Works out which stretch of a file a change touches, and what stands there afterwards.
struct Splicing {
  let tree: YAMLTree
  let root: YAMLTree.NodeID
  let bytes: [UInt8]
  let writer: ValueWriter

  init(tree: YAMLTree, root: YAMLTree.NodeID, bytes: [UInt8], isJSON: Bool) {
    self.tree = tree
    self.root = root
    self.bytes = bytes
    var writer = ValueWriter(style: isJSON ? .json : .yaml)
    if let feed = bytes.firstIndex(of: 0x0A), feed > 0, bytes[feed - 1] == 0x0D { writer.lineBreak = "\r\n" }
    self.writer = writer
  }

  /// The stretch for `edit`, or nil where the place does not exist.
  func splice(for edit: ValueEdit) -> Splice? {
    var node = root
    var parts = edit.pointer.parts[...]
    while let part = parts.first, let next = child(of: node, part) {
      node = next
      parts = parts.dropFirst()
    }
    switch edit.change {
    case .remove: return parts.isEmpty ? remove(node) : nil
    case .set(let value):
      if parts.isEmpty { return replace(node, with: value) }
      let inner = EditValue.made(parts.dropFirst(), value)
      switch tree[node].kind {
      case .mapping: return add(parts[parts.startIndex], inner, to: node)
      case .sequence: return append(inner, to: node)
      default: return replace(node, with: EditValue.made(parts, value))
      }
    }
  }

  private func child(of node: YAMLTree.NodeID, _ part: String) -> YAMLTree.NodeID? {
    switch tree[node].kind {
    case .mapping: return tree.value(of: node, forKey: part)
    case .sequence:
      guard let index = ValuePointer.index(part), index < tree[node].count else { return nil }
      return tree.children(of: node).dropFirst(index).first { _ in true }
    default: return nil
    }
  }

  // MARK: Replacing

  private func replace(_ node: YAMLTree.NodeID, with value: EditValue) -> Splice {
    let at = tree[node]
    let key = tree.key(of: node)
    if at.isCollection, at.style == .block, let key { return replaceBlock(node, key, value) }
    if at.range.isEmpty, let key {
      let colon = colon(after: tree[key].range.end)
      return Splice(range: colon..<colon, text: " " + writer.inline(value))
    }
    var end = at.range.end
    // The line break behind a block scalar stays.
    while end > at.range.start, isBreak(bytes[end - 1]) { end -= 1 }
    return Splice(range: at.range.start..<end, text: writer.inline(value, like: at.style))
  }

  /// A block collection under a key: the new value goes to the key's line, whose comment stays.
  private func replaceBlock(_ node: YAMLTree.NodeID, _ key: YAMLTree.NodeID, _ value: EditValue) -> Splice {
    let colon = colon(after: tree[key].range.end)
    let line = lineEnd(colon)
    let end = tree[node].range.end
    guard line < tree[node].range.start else {
      return Splice(range: colon..<end, text: " " + writer.inline(value))
    }
    let comment = String(decoding: bytes[colon..<line], as: UTF8.self)
    return Splice(range: colon..<end, text: " " + writer.inline(value) + (comment.contains("#") ? comment : ""))
  }

  // MARK: Adding

  private func add(_ name: String, _ value: EditValue, to node: YAMLTree.NodeID) -> Splice? {
    var last: YAMLTree.Pair?
    for pair in tree.pairs(of: node) { last = pair }
    let member = writer.key(name) + ": " + writer.inline(value)
    guard let last else { return Splice(range: range(of: node), text: "{" + member + "}") }
    if tree[node].style == .flow {
      return addToFlow(member, after: end(of: last), start: tree[last.key].range.start, in: node)
    }
    let indent = column(of: tree[last.key].range.start)
    return lineAfter(end(of: last), indent: indent, writer.key(name) + writer.underKey(value, indent: indent))
  }

  private func append(_ value: EditValue, to node: YAMLTree.NodeID) -> Splice? {
    var last: YAMLTree.NodeID?
    for child in tree.children(of: node) { last = child }
    guard let last else { return Splice(range: range(of: node), text: "[" + writer.inline(value) + "]") }
    let range = tree[last].range
    if tree[node].style == .flow {
      return addToFlow(writer.inline(value), after: range.end, start: range.start, in: node)
    }
    guard let dash = dash(before: range.start) else { return nil }
    return lineAfter(range.end, indent: column(of: dash), "- " + writer.inline(value))
  }

  /// Behind the last of a flow collection; on a line of its own where the last one has one.
  private func addToFlow(_ text: String, after end: Int, start: Int, in node: YAMLTree.NodeID) -> Splice {
    let isOwnLine = isFirstOnLine(start) && lineStart(start) > tree[node].range.start
    let gap = isOwnLine ? writer.lineBreak + String(repeating: " ", count: column(of: start)) : " "
    return Splice(range: end..<end, text: "," + gap + text)
  }

  /// A new line below the one that `end` lies on.
  private func lineAfter(_ end: Int, indent: Int, _ text: String) -> Splice {
    var at = end
    if at == 0 || !isBreak(bytes[at - 1]) { at = lineEnd(end) }
    let line = String(repeating: " ", count: indent) + text
    if at > 0, at == end, isBreak(bytes[at - 1]) { return Splice(range: at..<at, text: line + writer.lineBreak) }
    return Splice(range: at..<at, text: writer.lineBreak + line)
  }

  // MARK: Removing

  private func remove(_ node: YAMLTree.NodeID) -> Splice? {
    guard let parent = tree.parent(of: node) else { return nil }
    if tree[parent].count == 1 {
      return replace(parent, with: tree[parent].kind == .mapping ? .record([]) : .list([]))
    }
    return tree[parent].style == .flow ? removeFromFlow(node, parent) : removeFromBlock(node, parent)
  }

  /// The entries of a collection as stretches, keys included.
  private func entries(of parent: YAMLTree.NodeID) -> [(value: YAMLTree.NodeID, range: Range<Int>)] {
    if tree[parent].kind == .mapping {
      return tree.pairs(of: parent).map { ($0.value, tree[$0.key].range.start..<end(of: $0)) }
    }
    return tree.children(of: parent).map { ($0, tree[$0].range.start..<tree[$0].range.end) }
  }

  private func removeFromFlow(_ node: YAMLTree.NodeID, _ parent: YAMLTree.NodeID) -> Splice? {
    let entries = entries(of: parent)
    guard let index = entries.firstIndex(where: { $0.value == node }) else { return nil }
    if index + 1 < entries.count {
      return Splice(range: entries[index].range.lowerBound..<entries[index + 1].range.lowerBound, text: "")
    }
    guard index > 0 else { return nil }
    return Splice(range: entries[index - 1].range.upperBound..<entries[index].range.upperBound, text: "")
  }

  private func removeFromBlock(_ node: YAMLTree.NodeID, _ parent: YAMLTree.NodeID) -> Splice? {
    let entries = entries(of: parent)
    guard let index = entries.firstIndex(where: { $0.value == node }) else { return nil }
    var start = entries[index].range.lowerBound
    if tree[parent].kind == .sequence {
      guard let dash = dash(before: start) else { return nil }
      start = dash
    }
    if isFirstOnLine(start) {
      return Splice(range: lineStart(start)..<nextLine(entries[index].range.upperBound), text: "")
    }
    // The first key behind a dash: the next one takes its place.
    guard tree[parent].kind == .mapping, index + 1 < entries.count else { return nil }
    return Splice(range: start..<entries[index + 1].range.lowerBound, text: "")
  }

  // MARK: Places

  private func range(of node: YAMLTree.NodeID) -> Range<Int> { tree[node].range.start..<tree[node].range.end }

  /// Where a pair ends; behind the colon where the value is empty.
  private func end(of pair: YAMLTree.Pair) -> Int {
    let value = tree[pair.value].range
    return value.isEmpty ? colon(after: tree[pair.key].range.end) : value.end
  }

  /// The place behind the colon that follows a key.
  private func colon(after end: Int) -> Int {
    var at = end
    while at < bytes.count, bytes[at] != 0x3A, !isBreak(bytes[at]) { at += 1 }
    return at < bytes.count && bytes[at] == 0x3A ? at + 1 : end
  }

  private func dash(before start: Int) -> Int? {
    var at = start
    while at > 0, bytes[at - 1] == 0x20 || bytes[at - 1] == 0x09 { at -= 1 }
    return at > 0 && bytes[at - 1] == 0x2D ? at - 1 : nil
  }

  private func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private func lineStart(_ offset: Int) -> Int {
    var at = offset
    while at > 0, bytes[at - 1] != 0x0A { at -= 1 }
    return at
  }

  /// Where the line ends, before its break.
  private func lineEnd(_ offset: Int) -> Int {
    var at = offset
    while at < bytes.count, !isBreak(bytes[at]) { at += 1 }
    return at
  }

  /// The start of the line behind the one that ends at or after `offset`.
  private func nextLine(_ offset: Int) -> Int {
    if offset > 0, bytes[offset - 1] == 0x0A { return offset }
    var at = offset
    while at < bytes.count, bytes[at] != 0x0A { at += 1 }
    return min(at + 1, bytes.count)
  }

  private func column(of offset: Int) -> Int { offset - lineStart(offset) }

  private func isFirstOnLine(_ offset: Int) -> Bool {
    bytes[lineStart(offset)..<offset].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}
