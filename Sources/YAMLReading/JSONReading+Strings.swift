import SourceText

/// Strings and their escapes.
extension JSONReading {
  /// Reads the string whose quote stands here.
  @inline(__always)
  mutating func string(_ builder: inout TreeBuilder) {
    let start = at
    at += 1
    skipOrdinary()
    var node = YAMLNode(kind: .string, style: .doubleQuoted, start: start, end: at + 1)
    if unsafe base[at] == UInt8(ascii: "\"") {
      node.setText(start + 1, at - start - 1)
    } else {
      let text = builder.arena.used
      guard decode(from: start, &builder) else { return }
      node.setText(text, builder.arena.used - text)
      node.end = UInt32(truncatingIfNeeded: at + 1)
    }
    at += 1
    builder.addScalar(node)
  }

  /// Goes on to the next quote, backslash or control character.
  @inline(__always)
  mutating func skipOrdinary() {
    while true {
      let word = unsafe loadWord(base + at)
      let stops =
        marks(of: UInt8(ascii: "\""), in: word) | marks(of: UInt8(ascii: "\\"), in: word) | controlMarks(in: word)
      if stops != 0 {
        at += placesBelow(stops)
        return
      }
      at += 8
    }
  }

  /// Copies the string that starts at `start`, its escapes replaced, behind the source.
  private mutating func decode(from start: Int, _ builder: inout TreeBuilder) -> Bool {
    var copied = start + 1
    while true {
      unsafe _ = builder.arena.append(base + copied, at - copied)
      switch unsafe base[at] {
      case UInt8(ascii: "\""): return true
      case UInt8(ascii: "\\"):
        guard escape(&builder) else { return false }
      default:
        builder.fail(at >= length ? unclosed(start) : control())
        return false
      }
      copied = at
      skipOrdinary()
    }
  }

  private func unclosed(_ start: Int) -> Diagnostic {
    Diagnostic(
      range: SourceRange(start: start, end: start + 1), message: "the quote that opens here is never closed",
      hint: "close it with '\"'")
  }

  private func control() -> Diagnostic {
    let byte = unsafe base[at]
    guard byte == 0x0A || byte == 0x0D || byte == 0x09 else { return .control(UInt32(byte), at: at, length: 1) }
    return Diagnostic(
      range: SourceRange(start: at, end: at + 1),
      message: byte == 0x09 ? "a tab cannot stand in a JSON string" : "a JSON string cannot go over the end of a line",
      hint: byte == 0x09 ? "write '\\t'" : "write '\\n'")
  }

  /// Replaces the escape whose backslash stands here.
  private mutating func escape(_ builder: inout TreeBuilder) -> Bool {
    let simple: UInt8
    switch unsafe base[at + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): simple = unsafe base[at + 1]
    case UInt8(ascii: "b"): simple = 0x08
    case UInt8(ascii: "f"): simple = 0x0C
    case UInt8(ascii: "n"): simple = 0x0A
    case UInt8(ascii: "r"): simple = 0x0D
    case UInt8(ascii: "t"): simple = 0x09
    case UInt8(ascii: "u"): return unicodeEscape(&builder)
    default:
      builder.fail(badEscape(2, "this backslash starts no escape that JSON knows", "write two backslashes for one"))
      return false
    }
    builder.arena.append(simple)
    at += 2
    return true
  }

  private mutating func unicodeEscape(_ builder: inout TreeBuilder) -> Bool {
    guard var scalar = codeUnit(at) else {
      builder.fail(badEscape(2, "four hexadecimal digits must follow '\\u'", nil))
      return false
    }
    var size = 6
    if scalar & 0xFC00 == 0xD800, let low = codeUnit(at + 6), low & 0xFC00 == 0xDC00 {
      scalar = 0x10000 + (scalar & 0x3FF) << 10 + (low & 0x3FF)
      size = 12
    }
    guard let unicode = Unicode.Scalar(scalar) else {
      builder.fail(badEscape(6, "this escape is half a surrogate pair", "write both halves, or the character itself"))
      return false
    }
    builder.arena.append(unicode)
    at += size
    return true
  }

  /// The code unit of the `\uXXXX` at `offset`, or nil where there is none.
  private func codeUnit(_ offset: Int) -> UInt32? {
    guard unsafe base[offset] == UInt8(ascii: "\\"), unsafe base[offset + 1] == UInt8(ascii: "u") else { return nil }
    var value: UInt32 = 0
    for place in 2..<6 {
      guard let digit = unsafe hexValue(base[offset + place]) else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return value
  }

  private func badEscape(_ size: Int, _ message: String, _ hint: String?) -> Diagnostic {
    Diagnostic(range: SourceRange(start: at, end: min(at + size, length)), message: message, hint: hint)
  }
}
