import SourceText

/// Looks at the bytes before they are read: are they UTF-8, and only characters that may stand there.
enum InputCheck {
  /// What was found.
  enum Result: Equatable {
    /// Only ASCII: characters are bytes.
    case ascii
    /// Well-formed UTF-8.
    case utf8
    /// Well-formed UTF-8 with what only libyaml is to judge: line breaks beyond ASCII, a byte order mark further on.
    case unusualUTF8
    /// Something that may not stand there.
    case refused(Diagnostic)
  }

  /// How many %TAG lines a source may have: libyaml compares each with every other.
  private static let mostTagDirectives = 64

  /// Checks the `length` bytes at `base`; control characters pass where `allowsControls`, for readers that see to them.
  ///
  /// - Precondition: eight zeros follow.
  static func check(_ base: UnsafePointer<UInt8>, _ length: Int, allowsControls: Bool) -> Result {
    if let diagnostic = unsafe otherEncoding(base, length) { return .refused(diagnostic) }
    var at = 0
    var isASCII = true
    var isUnusual = false
    var tagDirectives = 0
    while at < length {
      at = unsafe allowsControls ? endOfASCII(base, at, length) : endOfOrdinary(base, at, length)
      let end = min(at + 8, length)
      while at < end {
        let byte = unsafe base[at]
        if byte < 0x80 {
          if !allowsControls, isControl(byte) { return .refused(.control(UInt32(byte), at: at, length: 1)) }
          if byte == UInt8(ascii: "%"), unsafe isTagDirective(base, at) {
            tagDirectives += 1
            if tagDirectives > mostTagDirectives { return .refused(.tooManyTagDirectives(at: at)) }
          }
          at += 1
        } else {
          isASCII = false
          let size = unsafe scalarLength(base + at)
          if size == 0 { return .refused(unsafe .notUTF8(base[at], at: at)) }
          if !allowsControls, let scalar = unsafe refusedScalar(base + at) {
            return .refused(.control(scalar, at: at, length: size))
          }
          if unsafe isBreak(base + at) || at > 0 && isByteOrderMark(base + at) { isUnusual = true }
          at += size
        }
      }
    }
    return isASCII ? .ascii : isUnusual ? .unusualUTF8 : .utf8
  }

  /// How far from `start` on words hold ASCII only.
  private static func endOfASCII(_ base: UnsafePointer<UInt8>, _ start: Int, _ length: Int) -> Int {
    var at = start
    while unsafe at < length && loadWord(base + at) & everywhere(0x80) == 0 { at += 8 }
    return at
  }

  /// How far from `start` on words hold ASCII that may stand anywhere, line feeds among them, and no `%`.
  ///
  /// Not inlined, so that the constants stay in registers.
  @inline(never)
  private static func endOfOrdinary(_ base: UnsafePointer<UInt8>, _ start: Int, _ length: Int) -> Int {
    var at = start
    while unsafe at < length && unordinary(loadWord(base + at)) & everywhere(0x80) == 0 { at += 8 }
    return at
  }

  /// The highest bit of places of a word: none where every byte is ordinary.
  ///
  /// Where all bytes are ASCII no addition carries into the next place; where one is not, its own bit says so.
  @inline(__always)
  private static func unordinary(_ word: UInt64) -> UInt64 {
    let beyond = word | (word &+ everywhere(0x01))
    let control = ~(word &+ everywhere(0x60)) & ((word ^ everywhere(0x0A)) &+ everywhere(0x7F))
    let percent = ~((word ^ everywhere(UInt8(ascii: "%"))) &+ everywhere(0x7F))
    return beyond | control | percent
  }

  private static func isTagDirective(_ base: UnsafePointer<UInt8>, _ at: Int) -> Bool {
    guard unsafe at == 0 || base[at - 1] == 0x0A || base[at - 1] == 0x0D else { return false }
    return unsafe base[at + 1] == UInt8(ascii: "T") && base[at + 2] == UInt8(ascii: "A")
      && base[at + 3] == UInt8(ascii: "G")
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D || byte == 0x7F
  }

  /// The length of the well-formed UTF-8 sequence at `pointer`, which starts beyond ASCII; 0 where there is none.
  private static func scalarLength(_ pointer: UnsafePointer<UInt8>) -> Int {
    let first = unsafe pointer[0]
    let second = unsafe pointer[1]
    func isTrailing(_ at: Int) -> Bool { unsafe pointer[at] & 0xC0 == 0x80 }
    switch first {
    case 0xC2...0xDF: return isTrailing(1) ? 2 : 0
    case 0xE0...0xEF:
      let lowest: UInt8 = first == 0xE0 ? 0xA0 : 0x80
      let highest: UInt8 = first == 0xED ? 0x9F : 0xBF
      return second >= lowest && second <= highest && isTrailing(2) ? 3 : 0
    case 0xF0...0xF4:
      let lowest: UInt8 = first == 0xF0 ? 0x90 : 0x80
      let highest: UInt8 = first == 0xF4 ? 0x8F : 0xBF
      return second >= lowest && second <= highest && isTrailing(2) && isTrailing(3) ? 4 : 0
    default: return 0
    }
  }

  /// The scalar at `pointer` where YAML has no place for it (section 5.1): C1 controls but NEL, U+FFFE, U+FFFF.
  private static func refusedScalar(_ pointer: UnsafePointer<UInt8>) -> UInt32? {
    if unsafe pointer[0] == 0xC2 && pointer[1] < 0xA0 && pointer[1] != 0x85 { return unsafe UInt32(pointer[1]) }
    if unsafe pointer[0] == 0xEF && pointer[1] == 0xBF && pointer[2] >= 0xBE {
      return unsafe 0xFFC0 + UInt32(pointer[2] & 0x3F)
    }
    return nil
  }

  /// True at NEL, LS and PS, at which libyaml breaks lines.
  private static func isBreak(_ pointer: UnsafePointer<UInt8>) -> Bool {
    switch unsafe pointer[0] {
    case 0xC2: unsafe pointer[1] == 0x85
    case 0xE2: unsafe pointer[1] == 0x80 && pointer[2] | 1 == 0xA9
    default: false
    }
  }

  private static func isByteOrderMark(_ pointer: UnsafePointer<UInt8>) -> Bool {
    unsafe pointer[0] == 0xEF && pointer[1] == 0xBB && pointer[2] == 0xBF
  }

  /// Knows UTF-16 and UTF-32 by a byte order mark, or by the zeros beside the first character.
  private static func otherEncoding(_ base: UnsafePointer<UInt8>, _ length: Int) -> Diagnostic? {
    guard length >= 2 else { return nil }
    let first = unsafe (base[0], base[1])
    let hasMark = first == (0xFF, 0xFE) || first == (0xFE, 0xFF)
    // Two or three zeros among the first four bytes: the first character of UTF-16 or UTF-32 is ASCII.
    let zeros = (0..<4).count { unsafe base[$0] == 0 }
    guard hasMark || length >= 4 && (zeros == 2 && (first.0 == 0) != (first.1 == 0) || zeros == 3) else { return nil }
    return Diagnostic(
      range: SourceRange(start: 0, end: 2), message: "the source is UTF-16 or UTF-32, not UTF-8",
      hint: "save it as UTF-8")
  }
}

extension Diagnostic {
  static func control(_ scalar: UInt32, at offset: Int, length: Int) -> Diagnostic {
    let digits = String(scalar, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return Diagnostic(
      range: SourceRange(start: offset, end: offset + length),
      message: scalar == 0 ? "a NUL byte cannot stand in a source" : "the control character \(name) cannot stand here",
      hint: "remove it, or write it as an escape in double quotes")
  }

  static func tooManyTagDirectives(at offset: Int) -> Diagnostic {
    Diagnostic(
      range: SourceRange(start: offset, end: offset + 4), message: "the source has more than 64 lines with '%TAG'",
      hint: "write tags in full, or do without")
  }

  static func notUTF8(_ byte: UInt8, at offset: Int) -> Diagnostic {
    let digits = String(byte, radix: 16, uppercase: true)
    return Diagnostic(
      range: SourceRange(start: offset, end: offset + 1),
      message: "the source is not UTF-8: byte 0x\(digits) is out of place",
      hint: "save it as UTF-8")
  }
}
