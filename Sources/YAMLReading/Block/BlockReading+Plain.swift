import SourceText

/// Scalars without quotes.
extension BlockReading {
  /// What ends a plain text in its line.
  enum PlainStop {
    /// A colon with white space behind it.
    case colon
    /// A comment.
    case comment
    /// The end of the line or of the source.
    case lineEnd
    /// A comma or bracket of the flow collection around it.
    case indicator
  }

  /// How far a plain text goes in a line; `at` is behind it, at what ends it.
  struct PlainLine {
    /// Behind the last character that is no space.
    var end: Int
    var stop: PlainStop
  }

  /// Characters that may start a plain text, one bit for each ASCII character; a dash is looked at for itself.
  ///
  /// Letters, digits, `$ ( ) + . / ; < =` and `\ ^ _ ~`.
  private static let starts: (low: UInt64, high: UInt64) = (
    low: 0x3FF << 0x30 | 1 << 0x24 | 1 << 0x28 | 1 << 0x29 | 1 << 0x2B | 1 << 0x2E | 1 << 0x2F | 1 << 0x3B | 1 << 0x3C
      | 1 << 0x3D,
    high: 0x3FF_FFFF << 0x01 | 0x3FF_FFFF << 0x21 | 1 << 0x1C | 1 << 0x1E | 1 << 0x1F | 1 << 0x3E
  )

  @inline(__always)
  var isPlainStart: Bool {
    let byte = unsafe base[at]
    if byte >= 0x80 { return true }
    if byte == UInt8(ascii: "-") { return unsafe base[at + 1] > 0x20 }
    // A document may end with '...' here.
    if byte == UInt8(ascii: "."), at == lineStart { return false }
    let bits = byte < 0x40 ? BlockReading.starts.low : BlockReading.starts.high
    return bits &>> UInt64(byte & 0x3F) & 1 != 0
  }

  /// Goes over the first line of the plain text that must start here, in block style.
  @inline(__always)
  mutating func plainStart() throws(Unusual) -> PlainLine {
    guard isPlainStart else { throw Unusual() }
    return try plainLine()
  }

  /// Goes to what ends a plain text in this line.
  @inline(__always)
  mutating func plainLine() throws(Unusual) -> PlainLine {
    var at = self.at
    while true {
      let word = unsafe loadWord(base + at)
      let stops =
        marks(of: UInt8(ascii: ":"), in: word) | marks(of: UInt8(ascii: "#"), in: word) | controlMarks(in: word)
      if stops == 0 {
        at += 8
        continue
      }
      at += placesBelow(stops)
      if let stop = try stop(at) {
        defer { self.at = at }
        return PlainLine(end: trimmed(at), stop: stop)
      }
      at += 1
    }
  }

  /// What the colon, `#` or control at `offset` ends; nil for one that is part of the text.
  @inline(__always)
  func stop(_ offset: Int) throws(Unusual) -> PlainStop? {
    switch unsafe base[offset] {
    case UInt8(ascii: ":"): return unsafe base[offset + 1] <= 0x20 ? .colon : nil
    case UInt8(ascii: "#"): return unsafe base[offset - 1] == 0x20 ? .comment : nil
    case 0x0A, 0: return .lineEnd
    case 0x0D where unsafe base[offset + 1] == 0x0A: return .lineEnd
    default: throw Unusual()
    }
  }

  /// The end of the text before `offset`, without the spaces there.
  @inline(__always)
  func trimmed(_ offset: Int) -> Int {
    var end = offset
    while unsafe end > 0 && base[end - 1] == 0x20 { end -= 1 }
    return end
  }

  /// The node of a plain text that stands in the source as it is.
  @inline(__always)
  func plain(from start: Int, to end: Int) -> YAMLNode {
    var node = YAMLNode(kind: .string, style: .plain, start: start, end: end)
    node.setText(start, end - start)
    node.set(unsafe CoreSchema.resolve(base + start, end - start))
    return node
  }

  /// Adds the plain text whose first line is `line`, and reads its other lines.
  @inline(__always)
  mutating func plainValue(_ start: Int, _ line: PlainLine, _ builder: inout TreeBuilder) throws(Unusual) {
    switch line.stop {
    case .colon, .indicator: throw Unusual()
    case .comment: try endLine()
    case .lineEnd where at < length:
      let breaks = try skipBreaks()
      if continuesPlain { return try foldedPlain(start, line.end, breaks, &builder) }
    case .lineEnd: break
    }
    try add(plain(from: start, to: line.end), &builder)
  }

  /// True when the line whose first character stands here goes on with the plain text of the lines above.
  @inline(__always)
  private var continuesPlain: Bool {
    unsafe at - lineStart > level.indent && at < length && base[at] != UInt8(ascii: "#")
  }

  /// Puts the lines of a plain text together; `breaks` line breaks lie between its first line and this place.
  private mutating func foldedPlain(
    _ start: Int, _ firstEnd: Int, _ firstBreaks: Int, _ builder: inout TreeBuilder
  ) throws(Unusual) {
    let text = unsafe builder.arena.append(base + start, firstEnd - start)
    var breaks = firstBreaks
    var end = firstEnd
    while true {
      builder.arena.appendFold(breaks)
      let from = at
      let line = try plainLine()
      guard line.stop != .colon else { throw Unusual() }
      end = line.end
      _ = unsafe builder.arena.append(base + from, end - from)
      if line.stop == .comment {
        try endLine()
        break
      }
      guard at < length else { break }
      breaks = try skipBreaks()
      guard continuesPlain else { break }
    }
    var node = YAMLNode(kind: .string, style: .plain, start: start, end: end)
    node.setText(text, builder.arena.used - text)
    node.set(unsafe CoreSchema.resolve(base + text, builder.arena.used - text))
    try add(node, &builder)
  }
}
