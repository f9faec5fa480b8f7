import SourceText

/// A node that aliases may name.
struct Anchor: BitwiseCopyable {
  var node: UInt32
  /// How many levels it has, 0 for a scalar; nil while it is still open.
  var height: UInt32?
}

extension TreeBuilder {
  /// The number of an anchor's name, which lies outside the arena.
  mutating func anchorNumber(_ name: UnsafePointer<UInt8>, _ length: Int) -> UInt32 {
    let offset = unsafe arena.append(name, length)
    return unsafe anchorNames.intern(arena.base, offset: offset, length: length)
  }

  /// Says that the next node is the one that `anchor` names; a later node of the same name takes its place.
  mutating func define(_ anchor: UInt32, height: UInt32?) {
    define(anchor, node: UInt32(truncatingIfNeeded: nodes.count), height: height)
  }

  /// Says that `node` is the one that `anchor` names.
  mutating func define(_ anchor: UInt32, node: UInt32, height: UInt32?) {
    while anchors.count <= Int(anchor) { anchors.append(Anchor(node: YAMLNode.none)) }
    // The name may have gone to a node inside this one by the time this one closes.
    if height == nil || height == 0 || anchors[Int(anchor)].node == node {
      anchors[Int(anchor)] = Anchor(node: node, height: height)
    }
  }

  /// Puts a copy of the anchored node in place of the alias at `range`.
  mutating func expandAlias(_ name: UnsafePointer<UInt8>, _ length: Int, range: SourceRange) {
    let number = unsafe Int(anchorNumber(name, length))
    guard number < anchors.count, anchors[number].node != YAMLNode.none else {
      return fail(.unknownAnchor(range, name: sourceText(range)))
    }
    let anchor = anchors[number]
    guard let height = anchor.height else { return fail(.recursiveAlias(range, name: sourceText(range))) }
    if frames.count + Int(height) > limits.depth { return fail(.tooDeep(at: range.start, limit: limits.depth)) }
    copy(Int(anchor.node), for: range)
    lastEnd = UInt32(truncatingIfNeeded: range.end)
    frame.height = max(frame.height, height &+ 1)
  }

  private mutating func copy(_ first: Int, for range: SourceRange) {
    let end = Int(nodes[first].subtreeEnd)
    let count = end - first
    let target = nodes.count
    expandedCount += count
    if expandedCount > limits.expandedNodes { return fail(.tooManyExpanded(range, limit: limits.expandedNodes)) }
    if target + count > limits.nodes { return fail(.tooManyNodes(at: range.start, limit: limits.nodes)) }
    aliasUses.append(
      YAMLTree.AliasUse(
        first: UInt32(truncatingIfNeeded: target), end: UInt32(truncatingIfNeeded: target + count), range: range))
    let distance = UInt32(truncatingIfNeeded: target - first)
    for index in first..<end {
      var node = nodes[index]
      node.subtreeEnd &+= distance
      node.parent &+= distance
      node.flags.insert(.expanded)
      if index == first { placeCopy(&node) }
      nodes.append(node)
    }
  }

  /// Makes the copy's root stand where the alias stands, not where the anchor stood.
  private mutating func placeCopy(_ node: inout YAMLNode) {
    node.flags.remove(.key)
    node.symbolID = YAMLNode.none
    place(&node)
    if node.flags.contains(.key), !node.isCollection {
      unsafe node.symbolID = keys.intern(arena.base, offset: Int(node.textOffset), length: Int(node.textLength))
      frame.symbol = node.symbolID
    }
  }

  func sourceText(_ range: SourceRange) -> String {
    unsafe String(
      decoding: UnsafeBufferPointer(start: arena.base + range.start, count: range.length), as: UTF8.self)
  }
}
