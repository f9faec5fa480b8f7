/// Some words in small letters to compare tokens with, made once; a comparison allocates nothing.
struct WordList: ExpressibleByArrayLiteral, Sendable {
  /// The letters of all words, one word behind the other, each byte with the bit that makes letters small.
  private var letters: [UInt8] = []

  /// Where each word ends in `letters`.
  private var ends: [Int] = []

  /// One bit for each length of a word, and for the low five bits of each first letter.
  private var lengths: UInt64 = 0
  private var firsts: UInt32 = 0

  /// Makes a list of `words`, each of fewer than 64 bytes.
  init(arrayLiteral words: String...) {
    for word in words {
      letters += word.utf8.map { $0 | 0x20 }
      ends.append(letters.count)
      lengths |= 1 << UInt64(word.utf8.count & 63)
      if let first = word.utf8.first { firsts |= 1 << UInt32(first & 31) }
    }
  }

  /// True when the bytes at `range` write one of the words, capitals apart.
  func contains(_ bytes: [UInt8], at range: Range<Int>) -> Bool {
    guard !range.isEmpty, range.count < 64, lengths & (1 << UInt64(range.count)) != 0,
      firsts & (1 << UInt32(bytes[range.lowerBound] & 31)) != 0
    else { return false }
    var start = 0
    for end in ends {
      if end - start == range.count, equals(start, bytes, range) { return true }
      start = end
    }
    return false
  }

  private func equals(_ start: Int, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    for offset in 0..<range.count where bytes[range.lowerBound + offset] | 0x20 != letters[start + offset] {
      return false
    }
    return true
  }
}
