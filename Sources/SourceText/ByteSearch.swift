/// The byte in each of the eight places of a word.
@inlinable @inline(__always)
package func everywhere(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

/// The highest bit of each place of `word` that holds `byte`.
///
/// Of these marks, and of marks put together by `|`, the lowest is exact; a borrow may set false ones above it. After
/// "Bit Twiddling Hacks" (Anderson), "Determine if a word has a zero byte".
@inlinable @inline(__always)
package func marks(of byte: UInt8, in word: UInt64) -> UInt64 {
  let difference = word ^ everywhere(byte)
  return (difference &- everywhere(0x01)) & ~difference & everywhere(0x80)
}

/// How many places lie below the lowest mark.
@inlinable @inline(__always)
package func placesBelow(_ marks: UInt64) -> Int { marks.trailingZeroBitCount / 8 }

extension Span<UInt8> {
  /// The eight bytes from `offset` on, the first in the lowest place.
  ///
  /// - Precondition: `offset + 8 <= count`.
  @inline(__always)
  func word(at offset: Int) -> UInt64 {
    precondition(offset >= 0 && offset + 8 <= count, "eight bytes reach beyond the text")
    return UInt64(
      littleEndian: unsafe withUnsafeBytes { unsafe $0.loadUnaligned(fromByteOffset: offset, as: UInt64.self) })
  }

  /// The first offset at or after `start` that holds `byte`, or nil.
  ///
  /// - Complexity: O(n), eight bytes a step.
  public func firstOffset(of byte: UInt8, from start: Int = 0) -> Int? {
    var offset = start
    while offset + 8 <= count {
      let found = marks(of: byte, in: word(at: offset))
      if found != 0 { return offset + placesBelow(found) }
      offset += 8
    }
    while offset < count {
      if self[offset] == byte { return offset }
      offset += 1
    }
    return nil
  }
}
