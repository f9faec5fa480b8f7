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
    let bytes = text.load(unchecked: at)
    let stops = ASCII.nonLetters(bytes)
    if stops != 0 {
      length = stops.trailingZeroBitCount >> 3
      if length == 0 { return nil }
      low = (bytes | 0x2020_2020_2020_2020) & ASCII.maskBelow(stops)
      high = 0
      after = UInt8(truncatingIfNeeded: bytes &>> UInt64(truncatingIfNeeded: length &<< 3))
    } else {
      let more = text.load(unchecked: at &+ 8)
      let stops = ASCII.nonLetters(more)
      if stops == 0 { return nil }
      let count = stops.trailingZeroBitCount >> 3
      low = bytes | 0x2020_2020_2020_2020
      high = (more | 0x2020_2020_2020_2020) & ASCII.maskBelow(stops)
      length = 8 &+ count
      after = UInt8(truncatingIfNeeded: more &>> UInt64(truncatingIfNeeded: count &<< 3))
    }
    if after != 0x20, !PlainWord.endsHere(text, at &+ length, after) { return nil }
  }

  /// Tab, line breaks and `"#()*,/;`, a bit each.
  private static let stops: UInt64 = 0x0800_970C_0000_2600
  /// `!.:?`, which may belong to the word or to what follows.
  private static let maybes: UInt64 = 0x8400_4002_0000_0000

  /// Whether a word ends before the byte at `at`, whatever comes after; a byte is there after it.
  @inline(__always)
  private static func endsHere(_ text: Span<UInt8>, _ at: Int, _ byte: UInt8) -> Bool {
    guard byte < 64 else { return false }
    let bit: UInt64 = 1 &<< UInt64(byte)
    return stops & bit != 0 || maybes & bit != 0 && (unsafe text[unchecked: at &+ 1]) <= 0x22
  }
}
