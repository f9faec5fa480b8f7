/// Bytes below 128, one or eight at a time.
enum ASCII {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26
  }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10
  }

  @inline(__always)
  static func isWord(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte)
  }

  @inline(__always)
  static func lower(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }

  /// The top bit of every byte that is not an ASCII letter.
  @inline(__always)
  static func nonLetters(_ bytes: UInt64) -> UInt64 {
    let small = (bytes & ~tops) | (ones &* 0x20)
    let letters = (small &+ ones &* 0x1F) & ~(small &+ ones &* 0x05)
    return ~(letters & ~bytes) & tops
  }

  /// All bits of the first `count` bytes; `count` below 8.
  @inline(__always)
  static func mask(_ count: Int) -> UInt64 {
    (1 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1
  }

  /// All bits of the bytes before the lowest top bit set in `stops`, which has one.
  @inline(__always)
  static func maskBelow(_ stops: UInt64) -> UInt64 {
    ((stops & (0 &- stops)) >> 7) &- 1
  }

  /// True where a byte is written three times in a row.
  ///
  /// Bytes beyond the word are zero in `low` and `high`.
  @inline(__always)
  static func hasTriple(_ low: UInt64, _ high: UInt64) -> Bool {
    tripled(low) != 0 || (high != 0 && (tripled(high) != 0 || tripled(low >> 48 | high << 16) != 0))
  }

  /// True where a byte of a word of `length` bytes is written three times in a row; shorter than `hasTriple(_:_:)`.
  @inline(__always)
  static func hasTriple(_ low: UInt64, _ high: UInt64, _ length: Int) -> Bool {
    if length > 8 { return hasTriple(low, high) }
    if length < 3 { return false }
    // A byte is zero where the next two equal it; the last two letters and the padding have no such two.
    let unlike = (low ^ low >> 8) | (low ^ low >> 16) | ~mask(length &- 2)
    return (unlike &- ones) & ~unlike & tops != 0
  }

  @inline(__always)
  private static func tripled(_ bytes: UInt64) -> UInt64 {
    // A byte of `unlike` is zero where a byte equals both that follow it.
    let unlike = (bytes ^ bytes >> 8) | (bytes ^ bytes >> 16)
    let zeros = ~(((unlike & ~tops) &+ ~tops) | unlike | ~tops)
    // Zero bytes of the word's padding do not count.
    let filled = ((bytes & ~tops) &+ ~tops | bytes) & tops
    return zeros & filled & (filled >> 8) & (filled >> 16)
  }
}

extension Span where Element == UInt8 {
  /// The eight bytes at `offset`, the first one lowest.
  ///
  /// - Precondition: eight bytes are there.
  @inline(__always)
  func load(_ offset: Int) -> UInt64 {
    precondition(offset >= 0 && offset &+ 8 <= count)
    return UInt64(littleEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// The same without a look at the bounds.
  @inline(__always)
  func load(unchecked offset: Int) -> UInt64 {
    UInt64(littleEndian: unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self))
  }

  /// The eight bytes at `offset`, with zeros for those beyond the end.
  @inline(__always)
  func padded(_ offset: Int) -> UInt64 {
    offset &+ 8 <= count ? load(unchecked: offset) : tail(offset)
  }

  /// The last bytes from `offset` on, fewer than eight, with zeros after them.
  @inline(never)
  private func tail(_ offset: Int) -> UInt64 {
    guard offset < count else { return 0 }
    if count >= 8 { return load(unchecked: count &- 8) &>> UInt64(truncatingIfNeeded: (offset &+ 8 &- count) &* 8) }
    var bytes: UInt64 = 0
    for index in offset..<count { bytes |= UInt64(self[index]) &<< UInt64(truncatingIfNeeded: (index &- offset) &* 8) }
    return bytes
  }

  /// The scalar at `offset` and its length; an ill-formed byte is 0 of length 1.
  func scalar(at offset: Int) -> (scalar: UInt32, length: Int) {
    let first = self[offset]
    if first < 0x80 { return (UInt32(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first < 0xF5, offset + length <= count else { return (0, 1) }
    var scalar = UInt32(first) & (0x7F >> UInt32(length))
    for index in 1..<length {
      let byte = self[offset + index]
      guard byte & 0xC0 == 0x80 else { return (0, 1) }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard scalar >= least, scalar <= 0x10FFFF, scalar & 0x1FF800 != 0xD800 else { return (0, 1) }
    return (scalar, length)
  }
}
