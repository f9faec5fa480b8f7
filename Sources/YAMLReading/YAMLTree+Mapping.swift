public import SourceText

extension YAMLTree {
  /// The place in the source of a part of a scalar's decoded text.
  ///
  /// Exact in every style: indentation, folded line breaks, doubled quotes and escapes are counted. What one character
  /// of the text came from is never split: half of an escape gives the whole escape. The line break that ends a block
  /// scalar lies behind the node's range.
  ///
  /// - Parameters:
  ///   - range: UTF-8 offsets from the start of the decoded text, clamped to it.
  ///   - id: the scalar.
  /// - Returns: UTF-8 offsets of the source.
  /// - Complexity: O(1) where the text stands in the source as it is, else O(n) in the scalar.
  public func sourceRange(ofDecoded range: Range<Int>, in id: NodeID) -> SourceRange {
    let node = self[id]
    let length = node.textRange.count
    let lower = min(max(range.lowerBound, 0), length)
    let upper = min(max(range.upperBound, lower), length)
    if Int(node.textOffset) < sourceLength || length == 0 {
      let start = length == 0 ? Int(node.start) : Int(node.textOffset)
      return SourceRange(start: start + lower, end: start + upper)
    }
    var walk = ScalarWalk(node: node, in: self)
    let start = walk.piece(holding: lower)
    let first = lower < start.decoded.upperBound ? start.source(at: lower) : start.source.upperBound
    guard upper > lower else { return SourceRange(start: first, end: first) }
    let last = upper - 1 < start.decoded.upperBound ? start : walk.piece(holding: upper - 1)
    return SourceRange(start: first, end: max(first, last.source(after: upper - 1)))
  }

  /// The place in the source of one offset of a scalar's decoded text.
  ///
  /// The end of the text maps behind its last character.
  ///
  /// - Complexity: as `sourceRange(ofDecoded:in:)`.
  public func sourceOffset(ofDecodedOffset offset: Int, in id: NodeID) -> Int {
    let length = self[id].textRange.count
    guard offset >= length, length > 0 else { return sourceRange(ofDecoded: offset..<offset, in: id).start }
    return sourceRange(ofDecoded: length - 1..<length, in: id).end
  }

  /// The place in the source of every byte of a scalar's decoded text, and of its end.
  ///
  /// - Returns: UTF-8 offsets of the source, one more than the text has bytes; a single one, of the first byte, where the
  ///   text stands in the source as it is.
  /// - Complexity: O(n) in the scalar.
  public func sourceOffsets(of id: NodeID) -> [UInt32] {
    let node = self[id]
    let length = node.textRange.count
    if length == 0 { return [node.start] }
    if Int(node.textOffset) < sourceLength { return [node.textOffset] }
    var walk = ScalarWalk(node: node, in: self)
    var offsets: [UInt32] = []
    offsets.reserveCapacity(length + 1)
    var last = 0
    while offsets.count < length {
      let piece = walk.piece(holding: offsets.count)
      for at in offsets.count..<min(length, piece.decoded.upperBound) {
        offsets.append(UInt32(truncatingIfNeeded: piece.source(at: at)))
        last = piece.source(after: at)
      }
    }
    offsets.append(UInt32(truncatingIfNeeded: last))
    return offsets
  }
}
