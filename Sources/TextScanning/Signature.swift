/// Sets of words and of kinds of tokens, as 64 bits: what is not in one is not in the sentence, or not near.
enum Signature {
  /// A number, in digits or as a word.
  static let number: UInt64 = 1 << 60
  /// A word such as `a`, which may start an amount or a span of time.
  static let article: UInt64 = 1 << 61
  /// A month, a day of the week, the code of a currency, an amount.
  static let unit: UInt64 = 1 << 62
  /// A link, a handle, an e-mail address, a hashtag.
  static let address: UInt64 = 1 << 63

  /// The bit of a word or stem: one of the first sixty.
  static func bit(ofWord id: UInt32) -> UInt64 {
    1 << UInt64((UInt64(id &* 0x9E37_79B1) * 60) >> 32)
  }

  /// The bits of what a word is to classes.
  static func bits(of attributes: WordAttributes) -> UInt64 {
    (attributes.contains(.number) ? number : 0) | (attributes.contains(.article) ? article : 0)
      | (attributes.isDisjoint(with: [.month, .weekday, .currencyCode, .currency]) ? 0 : unit)
  }

  /// The bits of what a token is beside its word.
  @inline(__always)
  static func bits(of flags: Token.Flags) -> UInt64 {
    if flags.isDisjoint(with: .ofClasses) { return 0 }
    return (flags.isDisjoint(with: [.number, .percent, .currency]) ? 0 : number | unit)
      | (flags.isDisjoint(with: [.url, .handle, .email, .tagStart]) ? 0 : address)
  }
}
