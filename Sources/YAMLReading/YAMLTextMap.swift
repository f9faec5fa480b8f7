public import SourceText

/// From the decoded text of one scalar back to the source; cheap for many questions in ascending order.
///
/// Exact in every style: indentation, folded line breaks, doubled quotes and escapes are counted. What one character of
/// the text came from is never split: half of an escape gives the whole escape. The line break that ends a block scalar
/// lies behind the node's range.
public struct YAMLTextMap: Sendable {
  private let length: Int
  /// Where the text starts in the source when it stands there as it is.
  private let verbatimStart: Int?
  private let start: ScalarWalk
  private var walk: ScalarWalk
  private var piece: ScalarPiece

  init(node: YAMLNode, in tree: YAMLTree) {
    length = node.textRange.count
    if length == 0 {
      let isQuoted = node.style == .singleQuoted || node.style == .doubleQuoted
      verbatimStart = Int(node.start) + (isQuoted ? 1 : 0)
    } else {
      verbatimStart = Int(node.textOffset) < tree.sourceLength ? Int(node.textOffset) : nil
    }
    start = ScalarWalk(node: node, in: tree, isVerbatim: verbatimStart != nil)
    walk = start
    piece = ScalarPiece(decoded: 0..<0, source: start.at..<start.at)
  }

  /// The place in the source of a part of the text.
  ///
  /// - Parameter range: UTF-8 offsets from the start of the decoded text, clamped to it.
  /// - Returns: UTF-8 offsets of the source.
  /// - Complexity: O(1) where the text stands in the source as it is; else the distance from the last question, or from
  ///   the start of the scalar for an earlier place.
  public mutating func sourceRange(ofDecoded range: Range<Int>) -> SourceRange {
    let lower = min(max(range.lowerBound, 0), length)
    let upper = min(max(range.upperBound, lower), length)
    if let verbatimStart { return SourceRange(start: verbatimStart + lower, end: verbatimStart + upper) }
    let first = seek(lower)
    let from = lower < first.decoded.upperBound ? first.source(at: lower) : first.source.upperBound
    guard upper > lower else { return SourceRange(start: from, end: from) }
    return SourceRange(start: from, end: max(from, seek(upper - 1).source(after: upper - 1)))
  }

  /// The place in the source of one offset of the text; the end of the text maps behind its last character.
  ///
  /// - Complexity: as `sourceRange(ofDecoded:)`.
  public mutating func sourceOffset(ofDecoded offset: Int) -> Int {
    guard offset >= length, length > 0 else { return sourceRange(ofDecoded: offset..<offset).start }
    return sourceRange(ofDecoded: length - 1..<length).end
  }

  /// The place in the source of every byte of the text, and of its end.
  ///
  /// - Returns: UTF-8 offsets of the source, one more than the text has bytes; a single one, of the first byte, where the
  ///   text stands in the source as it is.
  /// - Complexity: O(n) in the scalar.
  public mutating func sourceOffsets() -> [UInt32] {
    if let verbatimStart { return [UInt32(truncatingIfNeeded: verbatimStart)] }
    var offsets: [UInt32] = []
    offsets.reserveCapacity(length + 1)
    var end = start.at
    for offset in 0..<length {
      let piece = seek(offset)
      offsets.append(UInt32(truncatingIfNeeded: piece.source(at: offset)))
      end = piece.source(after: offset)
    }
    offsets.append(UInt32(truncatingIfNeeded: end))
    return offsets
  }

  /// The piece that holds the byte at `offset` of the text.
  private mutating func seek(_ offset: Int) -> ScalarPiece {
    if piece.decoded.contains(offset) { return piece }
    if offset < walk.walked { walk = start }
    piece = walk.piece(holding: offset)
    return piece
  }
}

extension YAMLTree {
  /// The way back from the decoded text of a scalar to the source.
  public func textMap(of id: NodeID) -> YAMLTextMap {
    YAMLTextMap(node: self[id], in: self)
  }

  /// The place in the source of a part of a scalar's decoded text.
  ///
  /// For many parts of one text ask `textMap(of:)` once.
  ///
  /// - Parameters:
  ///   - range: UTF-8 offsets from the start of the decoded text, clamped to it.
  ///   - id: the scalar.
  /// - Returns: UTF-8 offsets of the source.
  /// - Complexity: O(1) where the text stands in the source as it is, else O(n) in the scalar.
  public func sourceRange(ofDecoded range: Range<Int>, in id: NodeID) -> SourceRange {
    var map = textMap(of: id)
    return map.sourceRange(ofDecoded: range)
  }

  /// The place in the source of one offset of a scalar's decoded text.
  ///
  /// The end of the text maps behind its last character.
  ///
  /// - Complexity: as `sourceRange(ofDecoded:in:)`.
  public func sourceOffset(ofDecodedOffset offset: Int, in id: NodeID) -> Int {
    var map = textMap(of: id)
    return map.sourceOffset(ofDecoded: offset)
  }

  /// The place in the source of every byte of a scalar's decoded text, and of its end.
  ///
  /// - Returns: UTF-8 offsets of the source, one more than the text has bytes; a single one, of the first byte, where the
  ///   text stands in the source as it is.
  /// - Complexity: O(n) in the scalar.
  public func sourceOffsets(of id: NodeID) -> [UInt32] {
    var map = textMap(of: id)
    return map.sourceOffsets()
  }
}
