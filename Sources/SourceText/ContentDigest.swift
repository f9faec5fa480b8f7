/// Tells one content from every other: BLAKE2b of 256 bits without a key (RFC 7693).
///
/// Two contents with the same digest are not known and cannot be made, so that a content may be stored under its digest
/// and found again whoever wrote the one or the other.
public enum ContentDigest {
  /// The digest of `bytes`, as 64 hexadecimal digits in lower case.
  ///
  /// - Complexity: O(n), about three instructions a byte.
  public static func text(of bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for word in words(of: bytes) {
      for shift in stride(from: 0, to: 64, by: 8) {
        let byte = Int(word >> UInt64(shift) & 0xFF)
        text += [digits[byte >> 4], digits[byte & 15]]
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The digest as four words, least significant byte first.
  private static func words(of bytes: [UInt8]) -> [UInt64] {
    var state = State()
    var start = 0
    while bytes.count - start > 128 {
      start += 128
      state.compress(Block(bytes, at: start - 128), end: start, isLast: false)
    }
    let last = Array(bytes[start...]) + Array(repeating: 0, count: 128 - (bytes.count - start))
    state.compress(Block(last, at: 0), end: bytes.count, isLast: true)
    return [state.a0, state.a1, state.a2, state.a3]
  }
}

/// The sixteen words of a block of 128 bytes.
private struct Block {
  private var words = InlineArray<16, UInt64>(repeating: 0)

  /// The block at `start`, which ends in `bytes`.
  @inline(__always) init(_ bytes: [UInt8], at start: Int) {
    precondition(start >= 0 && bytes.count - start >= 128, "a block ends early")
    unsafe bytes.withUnsafeBytes { buffer in
      for word in 0..<16 {
        words[word] = unsafe UInt64(
          littleEndian: buffer.loadUnaligned(fromByteOffset: start + word * 8, as: UInt64.self))
      }
    }
  }

  /// The word that the `place`-th half byte of `schedule` names, lowest first.
  @inline(__always) subscript(schedule: UInt64, place: UInt64) -> UInt64 {
    words[Int(schedule >> (place * 4) & 15)]
  }
}

/// The first half of the constants of SHA-512 stands in the work vector, and in the state at the start.
private enum Constant {
  static var a: UInt64 { 0x6A09_E667_F3BC_C908 }
  static var b: UInt64 { 0xBB67_AE85_84CA_A73B }
  static var c: UInt64 { 0x3C6E_F372_FE94_F82B }
  static var d: UInt64 { 0xA54F_F53A_5F1D_36F1 }
  static var e: UInt64 { 0x510E_527F_ADE6_82D1 }
  static var f: UInt64 { 0x9B05_688C_2B3E_6C1F }
  static var g: UInt64 { 0x1F83_D9AB_FB41_BD6B }
  static var h: UInt64 { 0x5BE0_CD19_137E_2179 }
}

/// What has been taken in.
private struct State {
  // The lowest word bears the parameters: one tree level (0x0101_0000), no key, 32 bytes of digest.
  var a0 = Constant.a ^ 0x0101_0020, a1 = Constant.b, a2 = Constant.c, a3 = Constant.d
  var b0 = Constant.e, b1 = Constant.f, b2 = Constant.g, b3 = Constant.h

  /// Takes one block in, `end` bytes from the start of the content.
  mutating func compress(_ words: Block, end: Int, isLast: Bool) {
    var work = Work(self, end: UInt64(end), isLast: isLast)
    work.round(0xFEDC_BA98_7654_3210, words)
    work.round(0x357B_20C1_6DF9_84AE, words)
    work.round(0x4917_63EA_DF25_0C8B, words)
    work.round(0x8F04_A562_EBCD_1397, words)
    work.round(0xD386_CB1E_FA42_7509, words)
    work.round(0x91EF_57D4_38B0_A6C2, words)
    work.round(0xB829_3670_A4DE_F15C, words)
    work.round(0xA268_4F05_931C_E7BD, words)
    work.round(0x5A41_7D2C_803B_9EF6, words)
    work.round(0x0DC3_E9BF_5167_482A, words)
    work.round(0xFEDC_BA98_7654_3210, words)
    work.round(0x357B_20C1_6DF9_84AE, words)
    a0 ^= work.a0 ^ work.c0
    a1 ^= work.a1 ^ work.c1
    a2 ^= work.a2 ^ work.c2
    a3 ^= work.a3 ^ work.c3
    b0 ^= work.b0 ^ work.d0
    b1 ^= work.b1 ^ work.d1
    b2 ^= work.b2 ^ work.d2
    b3 ^= work.b3 ^ work.d3
  }
}

/// The work vector, four rows of four words.
private struct Work {
  var a0: UInt64, a1: UInt64, a2: UInt64, a3: UInt64
  var b0: UInt64, b1: UInt64, b2: UInt64, b3: UInt64
  var c0 = Constant.a, c1 = Constant.b, c2 = Constant.c, c3 = Constant.d
  var d0 = Constant.e, d1 = Constant.f, d2 = Constant.g, d3 = Constant.h

  @inline(__always) init(_ state: State, end: UInt64, isLast: Bool) {
    (a0, a1, a2, a3) = (state.a0, state.a1, state.a2, state.a3)
    (b0, b1, b2, b3) = (state.b0, state.b1, state.b2, state.b3)
    d0 ^= end
    if isLast { d2 = ~d2 }
  }

  /// Mixes the columns, then the diagonals, with the words in the order of `schedule`.
  @inline(__always) mutating func round(_ schedule: UInt64, _ words: Block) {
    Work.mix(&a0, &b0, &c0, &d0, words[schedule, 0], words[schedule, 1])
    Work.mix(&a1, &b1, &c1, &d1, words[schedule, 2], words[schedule, 3])
    Work.mix(&a2, &b2, &c2, &d2, words[schedule, 4], words[schedule, 5])
    Work.mix(&a3, &b3, &c3, &d3, words[schedule, 6], words[schedule, 7])
    Work.mix(&a0, &b1, &c2, &d3, words[schedule, 8], words[schedule, 9])
    Work.mix(&a1, &b2, &c3, &d0, words[schedule, 10], words[schedule, 11])
    Work.mix(&a2, &b3, &c0, &d1, words[schedule, 12], words[schedule, 13])
    Work.mix(&a3, &b0, &c1, &d2, words[schedule, 14], words[schedule, 15])
  }

  @inline(__always) private static func mix(
    _ a: inout UInt64, _ b: inout UInt64, _ c: inout UInt64, _ d: inout UInt64, _ x: UInt64, _ y: UInt64
  ) {
    a = a &+ b &+ x
    d = turned(d ^ a, by: 32)
    c = c &+ d
    b = turned(b ^ c, by: 24)
    a = a &+ b &+ y
    d = turned(d ^ a, by: 16)
    c = c &+ d
    b = turned(b ^ c, by: 63)
  }

  @inline(__always) private static func turned(_ word: UInt64, by count: UInt64) -> UInt64 {
    word >> count | word << (64 - count)
  }
}
