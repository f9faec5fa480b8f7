import SourceText

extension PatternParser {
  /// Reads an escape outside a class; nil where it opened a quotation.
  mutating func escape() throws(PatternError) -> Int? {
    let start = offset
    guard let letter = peek(1) else {
      throw error(start, start + 1, "pattern ends in \"\\\"", hint: "write \"\\\\\" to match a backslash")
    }
    if letter == UInt8(ascii: "Q") {
      offset += 2
      isQuoting = true
      return nil
    }
    if let assertion = Self.assertion(letter) {
      offset += 2
      return tree.add(.assertion(assertion), range(from: start))
    }
    if let set = try classEscape() { return add(set: set, from: start) }
    return add(scalar: try scalarEscape(), from: start)
  }

  private static func assertion(_ letter: UInt8) -> Assertion? {
    switch letter {
    case UInt8(ascii: "A"): .textStart
    case UInt8(ascii: "z"): .textEnd
    case UInt8(ascii: "b"): .wordBoundary
    case UInt8(ascii: "B"): .notWordBoundary
    default: nil
    }
  }

  /// Reads `\d`, `\pL`, `\P{Greek}` and their like; nil, and nothing read, where none comes next.
  mutating func classEscape() throws(PatternError) -> ScalarSet? {
    guard peek() == UInt8(ascii: "\\"), let letter = peek(1) else { return nil }
    if let set = ScalarSet.perl(letter | 0x20) {
      offset += 2
      return folded(set, isNegated: letter & 0x20 == 0)
    }
    guard letter == UInt8(ascii: "p") || letter == UInt8(ascii: "P") else { return nil }
    return try unicodeClass(isNegated: letter == UInt8(ascii: "P"))
  }

  /// `set` with what equals its members but for case, where case is ignored; turned about after that.
  func folded(_ set: ScalarSet, isNegated: Bool) -> ScalarSet {
    let closed = flags.ignoresCase ? CaseFolding.closure(of: set) : set
    return isNegated ? closed.inverted : closed
  }

  private mutating func unicodeClass(isNegated: Bool) throws(PatternError) -> ScalarSet {
    let start = offset
    offset += 2
    var isNegated = isNegated
    var name = ""
    if skip("{") {
      if skip("^") { isNegated.toggle() }
      let nameStart = offset
      while let byte = peek(), byte != UInt8(ascii: "}") { offset += byte < 0x80 ? 1 : scalarLength(byte) }
      name = text(nameStart, offset)
      guard skip("}") else {
        throw error(start, offset, "class name is not closed", hint: "add the missing \"}\"")
      }
    } else if offset < source.count {
      let nameStart = offset
      _ = scalar()
      name = text(nameStart, offset)
    }
    guard let set = UnicodeClass.set(named: name) else { throw unknownClass(name, from: start) }
    return folded(set, isNegated: isNegated)
  }

  private func scalarLength(_ lead: UInt8) -> Int { lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4 }

  private func unknownClass(_ name: String, from start: Int) -> PatternError {
    let nearest = Suggestion.nearest(to: name, among: UnicodeClass.names).map { "did you mean \"\($0)\"? " } ?? ""
    return error(
      start, offset, "no Unicode class is named \"\(name)\"",
      hint: nearest + "classes are general categories (L, Lu, Nd, …), scripts (Latin, Greek, …) and Any")
  }

  /// Reads an escape that stands for one scalar.
  mutating func scalarEscape() throws(PatternError) -> UInt32 {
    let start = offset
    offset += 1
    guard offset < source.count else { throw error(start, offset, "pattern ends in \"\\\"") }
    let value = scalar()
    guard let letter = UInt8(exactly: value), letter < 0x80 else { throw unknownEscape(from: start) }
    switch letter {
    case UInt8(ascii: "a"): return 0x07
    case UInt8(ascii: "f"): return 0x0C
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "r"): return 0x0D
    case UInt8(ascii: "v"): return 0x0B
    case UInt8(ascii: "x"): return try hexadecimal(from: start)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return try octal(letter, from: start)
    case UInt8(ascii: "_"): return value
    default:
      guard !ScalarSet.word.contains(value) else { throw unknownEscape(from: start) }
      return value
    }
  }

  private mutating func hexadecimal(from start: Int) throws(PatternError) -> UInt32 {
    let isBraced = skip("{")
    var value: UInt32 = 0
    var count = 0
    while let digit = peek().flatMap(Self.hexadecimalDigit), isBraced || count < 2 {
      value = min(value << 4 | digit, ScalarSet.maximum + 1)
      count += 1
      offset += 1
    }
    let isComplete = isBraced ? count > 0 && skip("}") : count == 2
    guard isComplete else {
      throw error(start, offset, "\"\(text(start, offset))\" is no scalar", hint: "write \"\\x41\" or \"\\x{1F389}\"")
    }
    guard value <= ScalarSet.maximum else {
      throw error(start, offset, "\"\(text(start, offset))\" is beyond the last scalar, U+10FFFF")
    }
    return value
  }

  private static func hexadecimalDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }

  /// Octal takes up to three digits; one digit alone would be a back-reference, but for `\0`.
  private mutating func octal(_ first: UInt8, from start: Int) throws(PatternError) -> UInt32 {
    func digit(_ byte: UInt8?) -> UInt32? {
      byte.flatMap { (UInt8(ascii: "0")...UInt8(ascii: "7")).contains($0) ? UInt32($0 - UInt8(ascii: "0")) : nil }
    }
    guard var value = digit(first), first == UInt8(ascii: "0") || digit(peek()) != nil else {
      throw error(
        start, offset, "back-reference \"\(text(start, offset))\" is not supported",
        hint: "no linear-time engine can match back-references; list the alternatives")
    }
    for _ in 0..<2 {
      guard let next = digit(peek()) else { break }
      value = value * 8 + next
      offset += 1
    }
    return value
  }

  /// Letters that other dialects give a meaning, and what to write here.
  private static let hints: [UInt8: String] = [
    UInt8(ascii: "Z"): "write \"\\z\" for the end of the text", UInt8(ascii: "h"): "write \"[ \\t]\"",
    UInt8(ascii: "R"): "write \"(?:\\r\\n|\\n|\\r)\"", UInt8(ascii: "u"): "write \"\\x{…}\"",
    UInt8(ascii: "G"): "matching has no place to continue from; leave it out",
    UInt8(ascii: "K"): "capture the part of interest in a group",
    UInt8(ascii: "k"): "no linear-time engine can match back-references; list the alternatives",
    UInt8(ascii: "X"): "write \"\\PM\\pM*\"", UInt8(ascii: "N"): "write \".\"",
    UInt8(ascii: "C"): "matches never split a scalar; write \"(?s:.)\"",
    UInt8(ascii: "E"): "\"\\E\" ends what \"\\Q\" began", UInt8(ascii: "e"): "write \"\\x1B\"",
  ]

  private func unknownEscape(from start: Int) -> PatternError {
    let letter = source[start + 1]
    let hint = Self.hints[letter] ?? "leave the backslash out, or write \"\\\\\" to match a backslash"
    return error(start, offset, "escape \"\(text(start, offset))\" is not supported", hint: hint)
  }
}
