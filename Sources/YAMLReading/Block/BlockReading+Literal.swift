/// Literal and folded block scalars.
extension BlockReading {
  /// What is done with the line breaks at the end.
  private enum Chomping {
    case strip
    case clip
    case keep
  }

  /// Reads the scalar whose `|` or `>` stands here; `at` is in the line behind it.
  mutating func blockScalar(_ builder: inout TreeBuilder) throws(Unusual) {
    guard level.indent >= 0 else { throw Unusual() }
    let start = at
    let isFolded = unsafe base[at] == UInt8(ascii: ">")
    at += 1
    let chomping = chomping()
    let headerEnd = try blockHeaderEnd()
    var leading = try blockIndent()
    let text = builder.arena.used
    let end = try blockLines(isFolded, &leading, headerEnd, &builder)
    if chomping != .strip, leading.isBroken { builder.arena.append(0x0A) }
    if chomping == .keep { builder.arena.appendBreaks(leading.empty) }
    var node = YAMLNode(kind: .string, style: isFolded ? .folded : .literal, start: start, end: end)
    node.setText(text, builder.arena.used - text)
    try add(node, &builder)
  }

  private mutating func chomping() -> Chomping {
    switch unsafe base[at] {
    case UInt8(ascii: "-"):
      at += 1
      return .strip
    case UInt8(ascii: "+"):
      at += 1
      return .keep
    default: return .clip
    }
  }

  /// Goes to the line below the header and says where the header ends, blanks and a comment included.
  private mutating func blockHeaderEnd() throws(Unusual) -> Int {
    skipSpaces()
    if unsafe base[at] == UInt8(ascii: "#") {
      guard unsafe base[at - 1] == 0x20 else { throw Unusual() }
      skipToLineEnd()
    }
    let end = at
    // Also where the indentation is given by a digit.
    try lineBreak()
    return end
  }

  /// What lies between the last line of text and this place.
  private struct Gap {
    /// How far lines are indented.
    var indent: Int
    /// Whether the last line ends with a line break; false before the first.
    var isBroken = false
    /// Whether it starts with white space, and so does not fold.
    var isMore = false
    /// The empty lines behind it.
    var empty = 0
  }

  /// Goes to the first line that is not empty, which gives the indentation.
  private mutating func blockIndent() throws(Unusual) -> Gap {
    var widest = 0
    var empty = 0
    skipIndentation()
    while case let size = breakLength, size > 0 {
      widest = max(widest, at - lineStart)
      empty += 1
      at += size
      lineStart = at
      skipIndentation()
    }
    let indent = at - lineStart
    // An empty line with more spaces would give a wider indentation than the first line has.
    guard unsafe at < length && indent > level.indent && indent > 0 && indent >= widest && base[at] != 0x09 else {
      throw Unusual()
    }
    return Gap(indent: indent, empty: empty)
  }

  /// Appends the lines of text and says where the last that is not blank ends; `headerEnd` where none is.
  private mutating func blockLines(
    _ isFolded: Bool, _ gap: inout Gap, _ headerEnd: Int, _ builder: inout TreeBuilder
  ) throws(Unusual) -> Int {
    var end = headerEnd
    repeat {
      let from = at
      let isMore = unsafe isBlank(base[at])
      if isFolded, gap.isBroken, !gap.isMore, !isMore {
        if gap.empty == 0 { builder.arena.append(0x20) }
      } else if gap.isBroken {
        builder.arena.append(0x0A)
      }
      builder.arena.appendBreaks(gap.empty)
      gap.isMore = isMore
      skipToLineEnd()
      _ = unsafe builder.arena.append(base + from, at - from)
      if !isMore || !isBlankLine(from) { end = at }
      try skipToBlockLine(&gap)
    } while at - lineStart == gap.indent && at < length
    return end
  }

  /// Goes over the line break here and empty lines, and in the next line as far as it is indented like the scalar.
  @inline(__always)
  private mutating func skipToBlockLine(_ gap: inout Gap) throws(Unusual) {
    gap.empty = 0
    gap.isBroken = at < length
    guard at < length else { return }
    var size = breakLength
    guard size > 0 else { throw Unusual() }
    while true {
      at += size
      lineStart = at
      skipIndentation()
      at = min(at, lineStart + gap.indent)
      size = breakLength
      if size == 0 { break }
      gap.empty += 1
    }
    // A tab that indents.
    guard unsafe base[at] != 0x09 || at - lineStart == gap.indent else { throw Unusual() }
  }

  private func isBlankLine(_ from: Int) -> Bool {
    (from..<at).allSatisfy { unsafe isBlank(base[$0]) }
  }

  @inline(__always)
  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
