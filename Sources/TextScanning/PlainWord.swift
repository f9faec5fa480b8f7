/// A word of one to fifteen ASCII letters that stands alone, read eight bytes at a time.
struct PlainWord {
  /// The first eight letters in small, the first one lowest, zero where there is none.
  let low: UInt64
  /// The others.
  let high: UInt64
  let length: Int
  /// The byte after it.
  let after: UInt8

  /// Reads the word at `at`; nil where none of that kind stands there.
  ///
  /// - Precondition: seventeen bytes are there.
  @inline(__always)
  init?(_ text: Span<UInt8>, _ at: Int) {
    let bytes = text.load(at)
    let stops = ASCII.nonLetters(bytes)
    if stops != 0 {
      length = stops.trailingZeroBitCount >> 3
      low = (bytes | 0x2020_2020_2020_2020) & ASCII.mask(length)
      high = 0
      if length == 0 { return nil }
    } else {
      let more = text.load(at &+ 8)
      let stops = ASCII.nonLetters(more)
      if stops == 0 { return nil }
      let count = stops.trailingZeroBitCount >> 3
      low = bytes | 0x2020_2020_2020_2020
      high = (more | 0x2020_2020_2020_2020) & ASCII.mask(count)
      length = 8 &+ count
    }
    after = text[at &+ length]
    if after != 0x20, !PlainWord.endsHere(text, at &+ length, after) { return nil }
  }

  /// Whether a word ends before the byte at `at`, whatever comes after.
  @inline(never)
  private static func endsHere(_ text: Span<UInt8>, _ at: Int, _ byte: UInt8) -> Bool {
    switch byte {
    case 0x2C, 0x0A, 0x0D, 0x09, 0x29, 0x22, 0x3B, 0x23, 0x28, 0x2A, 0x2F: true
    case 0x2E, 0x21, 0x3F, 0x3A: at + 1 < text.count && text[at + 1] <= 0x22
    default: false
    }
  }
}

extension WordTable {
  /// The longest stem that a word starts with that is no known word, or 0.
  @inline(__always)
  func stemOfUnknown(_ word: PlainWord) -> UInt32 {
    mayHaveStem(word.low) ? stem(word.low, word.high, word.length) : 0
  }
}
