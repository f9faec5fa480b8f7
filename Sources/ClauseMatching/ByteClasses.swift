/// What a byte or a short byte sequence is to the tokenizer.
enum ByteClass: UInt8 {
  case space, letter, digit, comma, semicolon, colon, dash, open, close, apostrophe, entity, wide, ignored, other
}

/// The class and the folded form of every byte, and of the letters that two bytes of UTF-8 write.
///
/// Folding lowers the case and drops accents, so that `É`, `é` and `e` are one letter.
struct ByteClasses {
  /// The class of each byte; `wide` for those that start or continue a longer sequence.
  let classes: [ByteClass]

  /// Letters in lower case, digits as they are, 0 elsewhere.
  let folded: [UInt8]

  /// The base letters of U+00C0 to U+017F, 0 where the scalar is no letter.
  ///
  /// `ß`, `æ` and `œ` fold to one letter.
  let latin: [UInt8]

  init() {
    var classes = [ByteClass](repeating: .other, count: 256)
    var folded = [UInt8](repeating: 0, count: 256)
    for byte in 0...255 {
      classes[byte] = Self.classify(UInt8(byte))
      if classes[byte] == .letter { folded[byte] = UInt8(byte) | 0x20 }
      if classes[byte] == .digit { folded[byte] = UInt8(byte) }
    }
    self.classes = classes
    self.folded = folded
    self.latin = Array(Self.latinLetters.utf8).map { $0 == 0x2E ? 0 : $0 }
  }

  /// One base letter for each scalar from U+00C0 on; a full stop where there is none.
  private static let latinLetters =
    "aaaaaaaceeeeiiiidnooooo.ouuuuyts" + "aaaaaaaceeeeiiiidnooooo.ouuuuyty"
    + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii"
    + "iijjkkklllllllllln"  // U+0132 to U+0143
    + "nnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"

  private static func classify(_ byte: UInt8) -> ByteClass {
    switch byte {
    case 0x09...0x0D, 0x20, 0x2F: .space
    case 0x41...0x5A, 0x61...0x7A: .letter
    case 0x30...0x39: .digit
    case 0x2C: .comma
    case 0x3B: .semicolon
    case 0x3A: .colon
    case 0x2D: .dash
    case 0x28, 0x5B: .open
    case 0x29, 0x5D: .close
    case 0x27, 0x60: .apostrophe
    case 0x26: .entity
    case 0x22...0x25, 0x2A, 0x40, 0x5F, 0x7E: .ignored
    case 0x80...0xFF: .wide
    default: .other
    }
  }
}
