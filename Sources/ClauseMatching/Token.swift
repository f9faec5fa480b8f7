/// What one token is.
enum TokenKind: UInt8 {
  case word, number, comma, semicolon, colon, dash, open, close, other
}

/// One word, number or mark of punctuation; 16 bytes.
struct Token: BitwiseCopyable {
  /// Offsets of the bytes, half-open, in the section's text.
  var start: UInt32
  var end: UInt32

  /// The entry of the vocabulary that the word matched, 0 for none.
  var entry: UInt16

  var kind: TokenKind

  /// True when the first letter is a capital.
  var isCapitalised: Bool

  /// The number a token in digits stands for, clamped to 65,535; for words, see `NumberWords`.
  var value: UInt16
}
