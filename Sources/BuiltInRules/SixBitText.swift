/// Bytes in a text literal: each character from `0` to `o` bears six bits, lowest first, three bytes in four characters.
///
/// A text literal lies in the binary as it is and compiles in no time, which an array literal of bytes does not.
enum SixBitText {
  /// The bytes that `literal` holds.
  ///
  /// - Complexity: O(n), six bytes a step.
  static func bytes(_ literal: StaticString) -> [UInt8] {
    literal.withUTF8Buffer { text in
      let count = text.count / 4 * 3
      return unsafe [UInt8](unsafeUninitializedCapacity: count + 8) { room, initialized in
        let source = UnsafeRawBufferPointer(text)
        let target = UnsafeMutableRawBufferPointer(room)
        var from = 0
        var to = 0
        while from + 8 <= source.count {
          let word = unsafe UInt64(littleEndian: source.loadUnaligned(fromByteOffset: from, as: UInt64.self))
          unsafe target.storeBytes(of: packed(word).littleEndian, toByteOffset: to, as: UInt64.self)
          from += 8
          to += 6
        }
        // The length is a multiple of four; half a word may be left.
        if from < source.count {
          let word = unsafe UInt32(littleEndian: source.loadUnaligned(fromByteOffset: from, as: UInt32.self))
          let bits = packed(UInt64(word) | 0x3030_3030 << 32)
          unsafe target.storeBytes(of: bits.littleEndian, toByteOffset: to, as: UInt64.self)
        }
        initialized = count
      }
    }
  }

  /// The six bits of eight characters beside each other.
  private static func packed(_ characters: UInt64) -> UInt64 {
    let six = characters &- 0x3030_3030_3030_3030
    let twelve = (six & 0x003F_003F_003F_003F) | (six & 0x3F00_3F00_3F00_3F00) >> 2
    let half = (twelve & 0x0000_0FFF_0000_0FFF) | (twelve & 0x0FFF_0000_0FFF_0000) >> 4
    return (half & 0xFF_FFFF) | (half & 0x00FF_FFFF_0000_0000) >> 8
  }
}
