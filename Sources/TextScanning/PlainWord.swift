/// A word of one to fifteen ASCII letters, read eight bytes at a time.
struct PlainWord {
  /// The first eight letters in small, the first one lowest, zero where there is none.
  private(set) var low: UInt64
  /// The others.
  private(set) var high: UInt64
  /// The number of letters.
  private(set) var length: Int
  /// The number of bytes: more than `length` where an apostrophe stands in the word.
  private(set) var size: Int
  /// The byte after it; 0 at the end of the text.
  private(set) var after: UInt8

  /// Reads the word at `at`; nil where it is longer.
  ///
  /// `bytes` are those at `at`, of which the first is a letter, and `stops` marks those that are none.
  @inline(__always)
  init?(_ text: Span<UInt8>, _ at: Int, _ bytes: UInt64, _ stops: UInt64) {
    low = bytes | 0x2020_2020_2020_2020
    if stops != 0 {
      length = stops.trailingZeroBitCount >> 3
      low &= ASCII.maskBelow(stops)
      high = 0
      after = UInt8(truncatingIfNeeded: bytes &>> UInt64(truncatingIfNeeded: length &<< 3))
    } else {
      let more = text.padded(at &+ 8)
      let stops = ASCII.nonLetters(more)
      if stops == 0 { return nil }
      let count = stops.trailingZeroBitCount >> 3
      high = (more | 0x2020_2020_2020_2020) & ASCII.maskBelow(stops)
      length = 8 &+ count
      after = UInt8(truncatingIfNeeded: more &>> UInt64(truncatingIfNeeded: count &<< 3))
    }
    size = length
  }

  /// Digits and `&'-.:`, with which a word may go on.
  private static let joints: UInt64 = 0x07FF_60C0_0000_0000

  /// True where the word may go on over the byte after it or be part of an address.
  @inline(__always)
  var mayGoOn: Bool {
    after < 64 ? Self.joints &>> UInt64(after) & 1 == 1 : after >= 0x80 || after == 0x40
  }

  /// Takes the letters after an apostrophe of `mark` bytes into the word at `at`; false where that is no plain word.
  mutating func join(_ text: Span<UInt8>, _ at: Int, mark: Int) -> Bool {
    guard length <= 8, !isElided else { return false }
    let bytes = text.padded(at &+ length &+ mark)
    let stops = ASCII.nonLetters(bytes)
    guard stops != 0 else { return false }
    let count = stops.trailingZeroBitCount >> 3
    let letters = (bytes | 0x2020_2020_2020_2020) & ASCII.maskBelow(stops)
    after = UInt8(truncatingIfNeeded: bytes &>> UInt64(truncatingIfNeeded: count &<< 3))
    high = letters >> UInt64(64 &- length &* 8)
    low |= letters << UInt64(length &* 8)
    size = length &+ mark &+ count
    length &+= count
    return after < 0x80 && !ASCII.isDigit(after) && after != 0x26 && after != 0x27
  }

  /// True where it is an article or pronoun that an apostrophe parts from its word: `l'argent`.
  private var isElided: Bool {
    length == 1 ? ScanScratch.isElided(UInt32(truncatingIfNeeded: low)) : low == 0x7571
  }
}
