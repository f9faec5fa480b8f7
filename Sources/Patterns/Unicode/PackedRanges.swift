/// Reads the tables that `Scripts/make-unicode.py` packs.
///
/// A number is written in base 32, the most significant digit first. The last digit is a lower-case letter or `2...7`,
/// those before it an upper-case letter or one of `!#%&*+`, so that numbers need no separator.
struct PackedRanges: IteratorProtocol {
  private let text: StaticString
  private var offset = 0

  init(_ text: StaticString) {
    self.text = text
  }

  /// The next number, or nil at the end.
  mutating func next() -> UInt32? {
    text.withUTF8Buffer { bytes in
      var value: UInt32 = 0
      while offset < bytes.count {
        let byte = unsafe bytes[offset]
        offset += 1
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): return value << 5 | UInt32(byte - UInt8(ascii: "a"))
        case UInt8(ascii: "2")...UInt8(ascii: "7"): return value << 5 | UInt32(byte - UInt8(ascii: "2") + 26)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = value << 5 | UInt32(byte - UInt8(ascii: "A"))
        default: value = value << 5 | Self.symbol(byte)
        }
      }
      return nil
    }
  }

  private static func symbol(_ byte: UInt8) -> UInt32 {
    switch byte {
    case UInt8(ascii: "!"): 26
    case UInt8(ascii: "#"): 27
    case UInt8(ascii: "%"): 28
    case UInt8(ascii: "&"): 29
    case UInt8(ascii: "*"): 30
    default: 31
    }
  }

  /// The set that a table of ranges holds.
  static func set(_ text: StaticString) -> ScalarSet {
    var numbers = PackedRanges(text)
    var ranges: [ScalarRange] = []
    var last: UInt32 = 0
    while let gap = numbers.next(), let length = numbers.next() {
      ranges.append(ScalarRange(last + gap, last + gap + length))
      last += gap + length
    }
    return ScalarSet(ranges)
  }
}
