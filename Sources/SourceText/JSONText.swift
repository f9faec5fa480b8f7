/// Strings as JSON (RFC 8259).
public enum JSONText {
  /// Appends `text` in quotes, escaped.
  ///
  /// Beside what the RFC demands, `<`, `>`, `&`, U+007F, U+2028 and U+2029 are escaped, so that the text stays text when
  /// it is put into a page or a script.
  ///
  /// - Complexity: O(n), one pass.
  public static func quote(_ text: String, into out: inout [UInt8]) {
    var text = text
    out.append(0x22)
    text.withUTF8 { bytes in
      // What needs no escape goes in runs.
      var start = 0
      var index = 0
      while index < bytes.count {
        guard unsafe isSpecial(bytes[index]) else {
          index += 1
          continue
        }
        let length = unsafe specialLength(bytes, at: index)
        guard length > 0 else {
          index += 1
          continue
        }
        unsafe out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
        unsafe escape(bytes, at: index, into: &out)
        index += length
        start = index
      }
      unsafe out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
    }
    out.append(0x22)
  }

  /// Bit n of these: whether the byte n, and the byte 64 + n, may need an escape.
  private static let low: UInt64 = 0xFFFF_FFFF | 1 << 0x22 | 1 << 0x26 | 1 << 0x3C | 1 << 0x3E
  private static let high: UInt64 = 1 << (0x5C - 64) | 1 << (0x7F - 64)

  /// Whether a byte needs an escape, or starts what may need one.
  @inline(__always)
  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 64 ? low >> UInt64(byte) & 1 == 1 : byte < 128 ? high >> UInt64(byte - 64) & 1 == 1 : byte == 0xE2
  }

  /// How many bytes the escape at `index` stands for; 0 where none is needed.
  private static func specialLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    guard unsafe bytes[index] == 0xE2 else { return 1 }
    // U+2028 and U+2029 are line ends to a script.
    guard index + 2 < bytes.count, unsafe bytes[index + 1] == 0x80 else { return 0 }
    return unsafe bytes[index + 2] & 0xFE == 0xA8 ? 3 : 0
  }

  private static func escape(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, into out: inout [UInt8]) {
    switch unsafe bytes[index] {
    case 0x22: out.append(contentsOf: [0x5C, 0x22])
    case 0x5C: out.append(contentsOf: [0x5C, 0x5C])
    case 0x0A: out.append(contentsOf: [0x5C, 0x6E])
    case 0xE2: unsafe escape(0x2000 + UInt32(bytes[index + 2] - 0x80), into: &out)
    case let byte: escape(UInt32(byte), into: &out)
    }
  }

  /// `text` in quotes, escaped.
  public static func quoted(_ text: String) -> String {
    var out: [UInt8] = []
    quote(text, into: &out)
    return String(decoding: out, as: UTF8.self)
  }

  private static func escape(_ unit: UInt32, into out: inout [UInt8]) {
    out.append(0x5C)
    out.append(0x75)
    for shift in [12, 8, 4, 0] as [UInt32] {
      let digit = UInt8(unit >> shift & 15)
      out.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
    }
  }
}
