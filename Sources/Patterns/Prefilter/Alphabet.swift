/// The bytes that a pattern can consume: where none of them is, no match reaches across.
struct Alphabet: Hashable, BitwiseCopyable, Sendable {
  private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  /// No byte.
  init() {}

  /// The bytes of `edges`.
  init(_ edges: some Sequence<Edge>) {
    for edge in edges {
      for byte in edge.low...edge.high { insert(byte) }
    }
  }

  /// Adds one byte.
  mutating func insert(_ byte: UInt8) {
    let bit: UInt64 = 1 << UInt64(byte & 63)
    switch byte >> 6 {
    case 0: words.0 |= bit
    case 1: words.1 |= bit
    case 2: words.2 |= bit
    default: words.3 |= bit
    }
  }

  @inline(__always)
  func contains(_ byte: UInt8) -> Bool {
    let low = byte & 64 == 0 ? words.0 : words.1
    let high = byte & 64 == 0 ? words.2 : words.3
    return (byte < 128 ? low : high) >> UInt64(byte & 63) & 1 != 0
  }

  /// Its bytes, in ascending order.
  var bytes: [UInt8] { (0...255).filter(contains) }

  func union(_ other: Alphabet) -> Alphabet {
    var union = self
    union.words.0 |= other.words.0
    union.words.1 |= other.words.1
    union.words.2 |= other.words.2
    union.words.3 |= other.words.3
    return union
  }

  static func == (left: Alphabet, right: Alphabet) -> Bool { left.words == right.words }

  func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
    hasher.combine(words.2)
    hasher.combine(words.3)
  }
}
