/// Eight bytes of text as one word, the first byte lowest, and what can be asked of all eight at once.
///
/// After "Bit Twiddling Hacks" (Anderson), "Determine if a word has a zero byte".
struct EightBytes {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  let word: UInt64

  /// The eight bytes from `offset` on.
  ///
  /// - Precondition: `offset + 8 <= bytes.count`.
  @inline(__always)
  init(_ bytes: Span<UInt8>, at offset: Int) {
    precondition(offset >= 0 && offset + 8 <= bytes.count, "eight bytes reach beyond the text")
    word = UInt64(
      littleEndian: unsafe bytes.withUnsafeBytes { unsafe $0.loadUnaligned(fromByteOffset: offset, as: UInt64.self) })
  }

  /// Whether any of them is beyond ASCII.
  @inline(__always)
  var hasHigh: Bool { word & EightBytes.highs != 0 }

  /// A mark in the highest bit of the first byte that is `byte`, and perhaps of bytes after it; 0 where there is none.
  @inline(__always)
  func marks(of byte: UInt8) -> UInt64 {
    let difference = word ^ (EightBytes.ones &* UInt64(byte))
    return (difference &- EightBytes.ones) & ~difference & EightBytes.highs
  }
}

extension Span<UInt8> {
  /// The first offset at or after `start` that holds `byte`, or nil.
  ///
  /// - Complexity: O(n), eight bytes a step.
  public func firstOffset(of byte: UInt8, from start: Int = 0) -> Int? {
    var offset = start
    while offset + 8 <= count {
      let marks = EightBytes(self, at: offset).marks(of: byte)
      if marks != 0 { return offset + marks.trailingZeroBitCount / 8 }
      offset += 8
    }
    while offset < count {
      if self[offset] == byte { return offset }
      offset += 1
    }
    return nil
  }
}
