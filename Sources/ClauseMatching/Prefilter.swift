/// Tells in one cheap scan where a text holds a word that an action could start or hold.
///
/// Looks at the first five letters of each word only: a hit is a reason to read the sentence, no more.
struct Prefilter {
  var bitmap = [UInt64](repeating: 0, count: 1024)

  /// The letter in lower case, 0 for all other bytes, 0xFF for the bytes that start an accented letter.
  private let letters: [UInt8] = (0...255).map { byte in
    if byte >= 0xC3 && byte <= 0xC5 { return 0xFF }
    return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A && byte < 0x80 ? UInt8(byte | 0x20) : 0
  }

  /// Notes the words and stems by which an action is known.
  init(triggers: [(letters: [UInt8], isStem: Bool)]) {
    for trigger in triggers {
      if trigger.letters.count < 5 && trigger.isStem {
        for last in UInt8(0x61)...0x7A { set(trigger.letters + [last]) }
      }
      set(trigger.letters)
    }
  }

  private mutating func set(_ letters: [UInt8]) {
    let code = Self.mix(letters.prefix(5).reduce(0) { $0 << 8 | UInt64($1) })
    bitmap[Int(code >> 6)] |= 1 << (code & 63)
  }

  /// 16 bits of up to five letters.
  @inline(__always)
  private static func mix(_ packed: UInt64) -> UInt64 {
    (packed &* 0x9E37_79B9_7F4A_7C15) >> 48
  }

  /// The offsets of the words of `bytes` that pass, in order.
  ///
  /// - Complexity: O(n), a table look-up a byte and one more a word; no allocation where nothing passes.
  func hits(in bytes: [UInt8]) -> [Int] {
    var hits: [Int] = []
    let table = letters.span
    let text = bytes.span
    let count = text.count
    var index = 0
    while index < count {
      var letter = table[Int(text[index])]
      if letter == 0 {
        index += 1
        continue
      }
      let start = index
      var packed: UInt64 = 0
      var isPlain = true
      while letter != 0 {
        if index - start < 5 { packed = packed << 8 | UInt64(letter) }
        if letter == 0xFF { isPlain = false }
        index += 1
        if index == count { break }
        letter = table[Int(text[index])]
      }
      let code = Self.mix(packed)
      if !isPlain || bitmap[Int(code >> 6)] & (1 << (code & 63)) != 0 { hits.append(start) }
    }
    return hits
  }
}
