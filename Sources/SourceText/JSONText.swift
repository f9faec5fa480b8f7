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
      var index = 0
      while index < bytes.count {
        let byte = unsafe bytes[index]
        switch byte {
        case 0x22, 0x5C:
          out.append(0x5C)
          out.append(byte)
        case 0x0A:
          out.append(0x5C)
          out.append(0x6E)
        case 0..<0x20, 0x3C, 0x3E, 0x26, 0x7F:
          escape(UInt32(byte), into: &out)
        case 0xE2:
          // U+2028 and U+2029 are line ends to a script.
          if index + 2 < bytes.count, unsafe bytes[index + 1] == 0x80, unsafe bytes[index + 2] & 0xFE == 0xA8 {
            escape(unsafe 0x2000 + UInt32(bytes[index + 2] - 0x80), into: &out)
            index += 2
          } else {
            out.append(byte)
          }
        default:
          out.append(byte)
        }
        index += 1
      }
    }
    out.append(0x22)
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
