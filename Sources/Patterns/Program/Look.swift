/// The assertions that hold between two bytes, one bit each.
struct Look: Hashable, Sendable {
  private let bits: UInt8

  /// None.
  static let none = Look(bits: 0)

  private init(bits: UInt8) {
    self.bits = bits
  }

  /// What holds between the byte `before` and the byte `after`; `Symbol.end` stands for the ends of the text.
  init(before: Symbol, after: Symbol) {
    var bits: UInt8 = 0
    func set(_ assertion: Assertion, _ holds: Bool) {
      if holds { bits |= 1 << assertion.rawValue }
    }
    set(.textStart, before.isEnd)
    set(.textEnd, after.isEnd)
    set(.lineStart, before.isEnd || before.isNewline)
    set(.lineEnd, after.isEnd || after.isNewline)
    set(.wordBoundary, before.isWord != after.isWord)
    set(.notWordBoundary, before.isWord == after.isWord)
    set(.scalarBoundary, !after.isContinuation)
    self.bits = bits
  }

  func contains(_ assertion: Assertion) -> Bool { bits & 1 << assertion.rawValue != 0 }
}

/// A byte of the text, or the end beyond its first and last.
struct Symbol: Hashable, Sendable {
  private let value: UInt16

  /// Beyond the text.
  static let end = Symbol(value: 256)

  private init(value: UInt16) {
    self.value = value
  }

  init(_ byte: UInt8) {
    value = UInt16(byte)
  }

  /// The byte of `text` at `offset`, or the end where there is none.
  init(_ text: Span<UInt8>, at offset: Int) {
    self = offset >= 0 && offset < text.count ? Symbol(text[offset]) : .end
  }

  /// The byte, or nil at the end.
  var byte: UInt8? { UInt8(exactly: value) }
  var isEnd: Bool { value == 256 }
  var isNewline: Bool { value == 0x0A }
  var isContinuation: Bool { value & 0x1C0 == 0x80 }

  /// True for what `\w` matches: letters, digits and the underscore of ASCII.
  var isWord: Bool {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: true
    default: false
    }
  }
}
