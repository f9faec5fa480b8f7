import SourceText

/// Cuts an expression into words.
struct Lexer {
  let bytes: [UInt8]
  private var offset = 0
  private(set) var tokens: [Token] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    tokens.reserveCapacity(bytes.count / 3 + 4)
  }

  /// The words that cannot be names.
  static let reserved: Set<String> = [
    "as", "break", "const", "continue", "else", "for", "function", "if", "import", "let", "loop", "package",
    "namespace", "return", "var", "void", "while",
  ]

  mutating func run() {
    while true {
      skipBlanks()
      let start = offset
      guard start < bytes.count else { break }
      let kind = next()
      tokens.append(Token(kind: kind, start: start, end: offset))
      if diagnostics.count >= 30 { break }
    }
    tokens.append(Token(kind: .end, start: bytes.count, end: bytes.count))
  }

  private func byte(_ distance: Int = 0) -> UInt8 {
    offset + distance < bytes.count ? bytes[offset + distance] : 0
  }

  private mutating func skipBlanks() {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x09, 0x0A, 0x0C, 0x0D: offset += 1
      case 0x2F where byte(1) == 0x2F:
        while offset < bytes.count, bytes[offset] != 0x0A, bytes[offset] != 0x0D { offset += 1 }
      default: return
      }
    }
  }

  private mutating func next() -> Token.Kind {
    let first = byte()
    if Self.isLetter(first) { return word() }
    if Self.isDigit(first) || (first == 0x2E && Self.isDigit(byte(1))) { return number() }
    if first == 0x22 || first == 0x27 { return string(prefix: 0, raw: false, bytes: false) }
    if first == 0x60 { return quotedIdentifier() }
    return punctuation()
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    byte == 0x5F || (0x41...0x5A ~= byte) || (0x61...0x7A ~= byte)
  }

  static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }

  static func isHexDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || 0x41...0x46 ~= byte || 0x61...0x66 ~= byte
  }

  private mutating func report(_ start: Int, _ end: Int, _ message: String, hint: String? = nil) {
    diagnostics.append(
      Diagnostic(range: SourceRange(start: start, end: max(start, min(end, bytes.count))), message: message, hint: hint)
    )
  }

  // MARK: Words

  private mutating func word() -> Token.Kind {
    if let kind = prefixedString() { return kind }
    let start = offset
    while Self.isLetter(byte()) || Self.isDigit(byte()) { offset += 1 }
    switch String(decoding: bytes[start..<offset], as: UTF8.self) {
    case "true": return .true
    case "false": return .false
    case "null": return .null
    case "in": return .in
    case let name: return Self.reserved.contains(name) ? .reserved : .identifier
    }
  }

  /// A string with a prefix: `r`, `b` or `br`, in either case.
  private mutating func prefixedString() -> Token.Kind? {
    let first = byte() | 0x20
    if first == 0x72, isQuote(byte(1)) { return string(prefix: 1, raw: true, bytes: false) }
    if first == 0x62, isQuote(byte(1)) { return string(prefix: 1, raw: false, bytes: true) }
    if first == 0x62, byte(1) | 0x20 == 0x72, isQuote(byte(2)) { return string(prefix: 2, raw: true, bytes: true) }
    return nil
  }

  private func isQuote(_ byte: UInt8) -> Bool { byte == 0x22 || byte == 0x27 }

  private mutating func string(prefix: Int, raw: Bool, bytes isBytes: Bool) -> Token.Kind {
    let start = offset
    offset += prefix
    let quote = byte()
    let triple = byte(1) == quote && byte(2) == quote
    offset += triple ? 3 : 1
    while offset < bytes.count {
      let at = byte()
      if at == quote, !triple || (byte(1) == quote && byte(2) == quote) {
        offset += triple ? 3 : 1
        return isBytes ? .bytes : .string
      }
      if !triple, at == 0x0A || at == 0x0D { break }
      // A backslash keeps the next byte from ending the string, in raw strings of one line as well.
      offset += !raw && at == 0x5C && offset + 1 < bytes.count && (triple || !isLineEnd(byte(1))) ? 2 : 1
    }
    offset = min(offset, bytes.count)
    report(
      start, start + prefix + (triple ? 3 : 1), "string is not closed", hint: "end it with the quote it starts with")
    return .invalid
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private mutating func quotedIdentifier() -> Token.Kind {
    let start = offset
    offset += 1
    while Self.isLetter(byte()) || Self.isDigit(byte()) || [0x2D, 0x2E, 0x2F, 0x20].contains(byte()) { offset += 1 }
    if byte() == 0x60, offset > start + 1 {
      offset += 1
      return .quotedIdentifier
    }
    report(start, offset + 1, "quoted name is not well formed", hint: "letters, digits and _ - . / space, not empty")
    if byte() == 0x60 { offset += 1 }
    return .invalid
  }

  // MARK: Numbers

  private mutating func number() -> Token.Kind {
    let start = offset
    var kind = Token.Kind.int
    if byte() == 0x30, byte(1) == 0x78, Self.isHexDigit(byte(2)) {
      offset += 2
      while Self.isHexDigit(byte()) { offset += 1 }
    } else {
      skipDigits()
      if byte() == 0x2E, Self.isDigit(byte(1)) {
        kind = .double
        offset += 1
        skipDigits()
      }
      let sign = byte(1) == 0x2B || byte(1) == 0x2D ? 1 : 0
      if byte() | 0x20 == 0x65, Self.isDigit(byte(1 + sign)) {
        kind = .double
        offset += 1 + sign
        skipDigits()
      }
    }
    if kind == .int, byte() | 0x20 == 0x75 {
      kind = .uint
      offset += 1
    }
    guard Self.isLetter(byte()) else { return kind }
    while Self.isLetter(byte()) || Self.isDigit(byte()) { offset += 1 }
    report(start, offset, "\"\(text(start))\" is not a number")
    return .invalid
  }

  private mutating func skipDigits() {
    while Self.isDigit(byte()) { offset += 1 }
  }

  private func text(_ start: Int) -> String {
    String(decoding: bytes[start..<min(offset, bytes.count)], as: UTF8.self)
  }

  // MARK: Signs

  private static let single: [UInt8: Token.Kind] = [
    0x28: .openParenthesis, 0x29: .closeParenthesis, 0x5B: .openBracket, 0x5D: .closeBracket, 0x7B: .openBrace,
    0x7D: .closeBrace, 0x2E: .dot, 0x2C: .comma, 0x3A: .colon, 0x3F: .question, 0x2B: .plus, 0x2D: .minus,
    0x2A: .star, 0x2F: .slash, 0x25: .percent, 0x21: .not, 0x3C: .less, 0x3E: .greater,
  ]

  private mutating func punctuation() -> Token.Kind {
    let pair: Token.Kind? =
      switch (byte(), byte(1)) {
      case (0x3D, 0x3D): .equal
      case (0x21, 0x3D): .notEqual
      case (0x3C, 0x3D): .lessEqual
      case (0x3E, 0x3D): .greaterEqual
      case (0x26, 0x26): .and
      case (0x7C, 0x7C): .or
      default: nil
      }
    if let pair {
      offset += 2
      return pair
    }
    if let kind = Self.single[byte()] {
      offset += 1
      return kind
    }
    return unexpected()
  }

  private mutating func unexpected() -> Token.Kind {
    let start = offset
    offset += 1
    while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    let hint: String? =
      switch bytes[start] {
      case 0x3D: "write \"==\" to compare"
      case 0x26: "write \"&&\""
      case 0x7C: "write \"||\""
      default: nil
      }
    report(start, offset, "\"\(text(start))\" is not part of the language here", hint: hint)
    return .invalid
  }
}
