/// Writes strings as literals of the language.
enum Quoting {
  private static let escapes: [UInt8: UInt8] = [
    0x07: 0x61, 0x08: 0x62, 0x09: 0x74, 0x0A: 0x6E, 0x0B: 0x76, 0x0C: 0x66, 0x0D: 0x72, 0x22: 0x22, 0x5C: 0x5C,
  ]

  /// `text` in double quotes, control characters that have an escape written as such.
  static func quoted(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = [0x22]
    for byte in text {
      if let letter = escapes[byte] { result += [0x5C, letter] } else { result.append(byte) }
    }
    return result + [0x22]
  }

  /// A literal that reads back as `text`, every other control character written by its number.
  static func literal(_ text: [UInt8]) -> String {
    var result: [UInt8] = [0x22]
    for byte in text {
      if let letter = escapes[byte] {
        result += [0x5C, letter]
      } else if byte < 0x20 || byte == 0x7F {
        result += Array("\\u00".utf8) + hex(byte)
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result + [0x22], as: UTF8.self)
  }

  /// A bytes literal that reads back as `octets`.
  static func bytesLiteral(_ octets: [UInt8]) -> String {
    var result = Array("b\"".utf8)
    for byte in octets {
      if let letter = escapes[byte] {
        result += [0x5C, letter]
      } else if byte < 0x20 || byte >= 0x7F {
        result += Array("\\x".utf8) + hex(byte)
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result + [0x22], as: UTF8.self)
  }

  private static let digits = Array("0123456789abcdef".utf8)

  static func hex(_ byte: UInt8) -> [UInt8] { [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
}

/// The base64 of RFC 4648 section 4.
enum Base64 {
  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func encode(_ octets: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for start in stride(from: 0, to: octets.count, by: 3) {
      let group = octets[start..<min(start + 3, octets.count)]
      var bits: UInt32 = 0
      for (index, octet) in group.enumerated() { bits |= UInt32(octet) << UInt32(16 - index * 8) }
      for index in 0..<4 {
        result.append(index <= group.count ? letters[Int(bits >> UInt32(18 - index * 6)) & 63] : 0x3D)
      }
    }
    return result
  }

  /// The octets, padding optional; nil where a letter is not of the alphabet or the length is impossible.
  static func decode(_ text: [UInt8]) -> [UInt8]? {
    var letters = text[...]
    while letters.last == 0x3D, text.count - letters.count < 2 { letters.removeLast() }
    guard letters.count % 4 != 1, letters.count == text.count || text.count % 4 == 0 else { return nil }
    var result: [UInt8] = []
    var (bits, count): (UInt32, Int) = (0, 0)
    for letter in letters {
      guard let value = value(letter) else { return nil }
      bits = bits << 6 | value
      count += 6
      if count >= 8 {
        count -= 8
        result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return result
  }

  private static func value(_ letter: UInt8) -> UInt32? {
    switch letter {
    case 0x41...0x5A: UInt32(letter - 0x41)
    case 0x61...0x7A: UInt32(letter - 0x61 + 26)
    case 0x30...0x39: UInt32(letter - 0x30 + 52)
    case 0x2B: 62
    case 0x2F: 63
    default: nil
    }
  }
}
