/// HTML entities, as texts copied from pages hold them.
enum Entities {
  /// The longest entity read, in bytes.
  private static let longest = 12

  private static let names: [String: UInt32] = [
    "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "nbsp": 0xA0, "shy": 0xAD, "zwj": 0x200D,
    "zwnj": 0x200C, "rsquo": 0x2019, "lsquo": 0x2018, "rdquo": 0x201D, "ldquo": 0x201C, "hellip": 0x2026,
    "ndash": 0x2013, "mdash": 0x2014, "bull": 0x2022, "middot": 0xB7, "pound": 0xA3, "euro": 0x20AC, "yen": 0xA5,
    "dollar": 0x24, "percnt": 0x25, "excl": 0x21, "period": 0x2E, "comma": 0x2C, "num": 0x23, "commat": 0x40,
    "eacute": 0xE9, "egrave": 0xE8, "agrave": 0xE0, "aacute": 0xE1, "iacute": 0xED, "oacute": 0xF3, "uacute": 0xFA,
    "ntilde": 0xF1, "ccedil": 0xE7, "auml": 0xE4, "ouml": 0xF6, "uuml": 0xFC, "szlig": 0xDF, "iexcl": 0xA1,
    "iquest": 0xBF, "laquo": 0xAB, "raquo": 0xBB, "copy": 0xA9, "reg": 0xAE, "trade": 0x2122,
  ]

  /// The scalar at `offset`, an entity taken as what it stands for, and its length in bytes; 0 where ill-formed.
  static func scalar(_ text: Span<UInt8>, _ offset: Int) -> (scalar: UInt32, length: Int, isEntity: Bool) {
    if text[offset] == 0x26, let (scalar, length) = entity(text, offset) { return (scalar, length, true) }
    let (scalar, length) = text.scalar(at: offset)
    return (scalar == 0x27 ? 0x2019 : scalar, length, false)
  }

  /// The entity at `offset`, an ampersand, or nil where there is none.
  private static func entity(_ text: Span<UInt8>, _ offset: Int) -> (scalar: UInt32, length: Int)? {
    var end = offset + 1
    let limit = min(text.count, offset + longest)
    while end < limit, ASCII.isWord(text[end]) || text[end] == 0x23 { end += 1 }
    guard end < limit, text[end] == 0x3B, end > offset + 1 else { return nil }
    let scalar = text[offset + 1] == 0x23 ? numeric(text, offset + 2, end) : named(text, offset + 1, end)
    guard let scalar, scalar > 0, scalar <= 0x10FFFF, scalar & 0x1FF800 != 0xD800 else { return nil }
    return (scalar == 0x27 ? 0x2019 : scalar, end + 1 - offset)
  }

  private static func named(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> UInt32? {
    guard end - start <= 8 else { return nil }
    var packed: UInt64 = 0
    for index in start..<end { packed = packed << 8 | UInt64(text[index]) }
    return packedNames[packed]
  }

  private static let packedNames = Dictionary(
    uniqueKeysWithValues: names.map { name, scalar in (name.utf8.reduce(0) { $0 << 8 | UInt64($1) }, scalar) })

  private static func numeric(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> UInt32? {
    guard start < end else { return nil }
    let isHex = text[start] | 0x20 == 0x78
    var value: UInt32 = 0
    for index in (isHex ? start + 1 : start)..<end {
      guard let digit = ASCII.isDigit(text[index]) ? UInt32(text[index] - 0x30) : hexLetter(text[index]),
        isHex || digit < 10, value < 0x20_0000
      else { return nil }
      value = value * (isHex ? 16 : 10) + digit
    }
    return value
  }

  private static func hexLetter(_ byte: UInt8) -> UInt32? {
    (0x61...0x66).contains(byte | 0x20) ? UInt32((byte | 0x20) - 0x57) : nil
  }
}
