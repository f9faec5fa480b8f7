/// The bytes of an image: in memory, or in a text literal of the program, from which they are taken as they are read.
///
/// In the text each character from `0` to `o` bears six bits, lowest first, three bytes in four characters. A text
/// literal lies in the binary as it is and compiles in no time, which an array literal of bytes does not; and what
/// nobody reads is never unpacked.
public struct ImageSource: Sendable {
  private let bytes: [UInt8]
  private let text: StaticString
  private let isText: Bool

  /// How many bytes there are; up to two more than were written where they lie in a text.
  public let count: Int

  /// An image in memory.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    text = ""
    isText = false
    count = bytes.count
  }

  /// An image in a text of six bits a character.
  public init(sixBits text: StaticString) {
    bytes = []
    self.text = text
    isText = text.hasPointerRepresentation
    count = isText ? text.utf8CodeUnitCount / 4 * 3 : 0
  }

  /// Copies the bytes of `range` to `target`.
  ///
  /// - Precondition: the range lies in the image, and `target` has room for it.
  /// - Complexity: O(n), twelve bytes a step from a text.
  func copy(_ range: Range<Int>, to target: UnsafeMutableRawPointer) {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "an image ends early")
    guard !range.isEmpty else { return }
    if isText {
      let start = range.lowerBound / 3 * 4
      if range.count <= ImageSource.fewBytes, start + 32 <= text.utf8CodeUnitCount {
        unsafe unpackFew(range, UnsafeRawPointer(text.utf8Start) + start, to: target)
      } else {
        unsafe unpack(range, UnsafeRawPointer(text.utf8Start), to: target)
      }
    } else {
      unsafe bytes.withUnsafeBytes { source in
        if let start = source.baseAddress {
          unsafe target.copyMemory(from: start + range.lowerBound, byteCount: range.count)
        }
      }
    }
  }

  /// The most bytes that thirty-two characters hold wherever in a group of three they start.
  private static let fewBytes = 22

  /// Unpacks thirty-two characters at once, and copies what is asked for of them.
  private func unpackFew(_ range: Range<Int>, _ text: UnsafeRawPointer, to target: UnsafeMutableRawPointer) {
    let first = ImageSource.packed(unsafe text.loadUnaligned(as: SIMD16<UInt8>.self))
    let second = ImageSource.packed(unsafe text.loadUnaligned(fromByteOffset: 16, as: SIMD16<UInt8>.self))
    unsafe withUnsafeTemporaryAllocation(byteCount: 26, alignment: 8) { room in
      unsafe room.storeBytes(of: first[0].littleEndian, toByteOffset: 0, as: UInt64.self)
      unsafe room.storeBytes(of: first[1].littleEndian, toByteOffset: 6, as: UInt64.self)
      unsafe room.storeBytes(of: second[0].littleEndian, toByteOffset: 12, as: UInt64.self)
      unsafe room.storeBytes(of: second[1].littleEndian, toByteOffset: 18, as: UInt64.self)
      guard let start = room.baseAddress else { return }
      unsafe target.copyMemory(from: start + range.lowerBound % 3, byteCount: range.count)
    }
  }

  private func unpack(_ range: Range<Int>, _ text: UnsafeRawPointer, to target: UnsafeMutableRawPointer) {
    var from = range.lowerBound
    var to = 0
    let count = range.count
    while to < count, from % 3 != 0 {
      unsafe target.storeBytes(of: ImageSource.byte(from, text), toByteOffset: to, as: UInt8.self)
      from += 1
      to += 1
    }
    // Sixteen characters a step; twice eight bytes are stored, of which six count.
    let groups = max(0, count - to - 2) / 12
    var reading = unsafe text + from / 3 * 4
    var writing = unsafe target + to
    for _ in 0..<groups {
      let halves = ImageSource.packed(unsafe reading.loadUnaligned(as: SIMD16<UInt8>.self))
      unsafe writing.storeBytes(of: halves[0].littleEndian, as: UInt64.self)
      unsafe writing.storeBytes(of: halves[1].littleEndian, toByteOffset: 6, as: UInt64.self)
      unsafe reading += 16
      unsafe writing += 12
    }
    from += groups * 12
    to += groups * 12
    while to < count {
      unsafe target.storeBytes(of: ImageSource.byte(from, text), toByteOffset: to, as: UInt8.self)
      from += 1
      to += 1
    }
  }

  /// The byte at `offset`, from its group of four characters.
  private static func byte(_ offset: Int, _ text: UnsafeRawPointer) -> UInt8 {
    let four = unsafe UInt32(littleEndian: text.loadUnaligned(fromByteOffset: offset / 3 * 4, as: UInt32.self))
    let six = four &- 0x3030_3030
    let bytes = six & 0x3F | six >> 2 & 0xFC0 | six >> 4 & 0x3_F000 | six >> 6 & 0xFC_0000
    return UInt8(truncatingIfNeeded: bytes >> UInt32(offset % 3 * 8))
  }

  /// The six bits of sixteen characters, those of the first eight in the first half.
  @inline(__always)
  private static func packed(_ characters: SIMD16<UInt8>) -> SIMD2<UInt64> {
    let six = unsafe unsafeBitCast(characters &- 0x30, to: SIMD8<UInt16>.self)
    let twelve = unsafe unsafeBitCast((six & 0x3F) | (six &>> 2 & 0xFC0), to: SIMD4<UInt32>.self)
    let half = unsafe unsafeBitCast((twelve & 0xFFF) | (twelve &>> 4 & 0xFF_F000), to: SIMD2<UInt64>.self)
    return (half & 0xFF_FFFF) | (half &>> 8 & 0xFFFF_FF00_0000)
  }
}
