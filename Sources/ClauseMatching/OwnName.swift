/// The promotion's own name, which sentences may use for it: `we can retire Spin & Win`.
struct OwnName {
  /// The words in small letters, in order.
  let words: [[UInt8]]

  /// True when the title puts the name in quotes, so that none of it is the sponsor's.
  let isQuoted: Bool

  /// True when the opening makes `you` the brand, the client or the host that runs the promotion.
  var isReaderPromoter = false

  /// True when the name may stand in small letters: it has a tag or a compound.
  private var isLoose = false

  /// The words behind `#` in the title, in small letters.
  var tags: Set<[UInt8]> = []

  /// The two parts of a last word such as `cake-off`, in small letters.
  var compound: [[UInt8]] = []

  /// True when the title speaks of paid media, whose flights are what is stopped.
  var isMedia = false

  init(words: [[UInt8]], isQuoted: Bool) {
    self.words = words
    self.isQuoted = isQuoted
  }

  /// Takes the name from a title: what stands in quotes there, else all of it.
  init(title: [UInt8]) {
    let quoted = Self.quoted(title)
    self.init(words: Self.words(quoted ?? title[...]), isQuoted: quoted != nil)
    let last = title.split(separator: 0x20).last?.split(separator: 0x2D) ?? []
    if last.count == 2 { compound = Self.words(last[0]) + Self.words(last[1]) }
    tags = Set(
      title.split(separator: 0x23, omittingEmptySubsequences: false).dropFirst().map { rest in
        rest.prefix { $0 | 0x20 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 >= 0x80 || $0 == 0x5F }.map { $0 | 0x20 }
      }.filter { $0.count > 2 })
    isLoose = !tags.isEmpty || compound.count == 2
    isMedia = Self.words(title[...]).contains { Self.media.contains($0, at: $0.indices) }
  }

  private static let media: WordList = [
    "boost", "boosted", "boosting", "media", "insertion", "ad", "ads", "advertising", "spend", "spark", "impressions",
    "promoted",
  ]

  /// What stands between the first two quotation marks, `"`, `“`, `«`.
  private static func quoted(_ title: [UInt8]) -> ArraySlice<UInt8>? {
    let isMark: (Int) -> Bool = { index in
      let byte = title[index]
      return byte == 0x22 || byte == 0x9C || byte == 0x9D || byte == 0xAB || byte == 0xBB || byte == 0x9E
    }
    guard let open = title.indices.first(where: isMark), let close = title.indices.last(where: isMark), close > open
    else {
      return nil
    }
    return title[(open + 1)..<close]
  }

  private static func words(_ text: ArraySlice<UInt8>) -> [[UInt8]] {
    text.split { !($0 | 0x20 &- 0x61 < 26 || $0 >= 0xC3 || ($0 >= 0x80 && $0 < 0xC0) || $0 &- 0x30 < 10) }
      .filter { word in word.contains { $0 | 0x20 &- 0x61 < 26 } || word.allSatisfy { $0 &- 0x30 < 10 } }
      .map { word in word.map { $0 | 0x20 } }
  }

  /// The token behind the longest run of the name's words that starts at token `index` with a capital; nil for none.
  ///
  /// A run is two words at least. One from the start of a title without quotes must reach the last word of it: what
  /// falls short may be the sponsor's name.
  func end(at index: Int, in sentence: ReadSentence) -> Int? {
    if isLoose, let end = looseEnd(at: index, in: sentence) { return end }
    guard words.count > 1, sentence.tokens[index].isCapitalised else { return nil }
    var best = 0
    for start in words.indices where sentence.isWord(index, words[start]) {
      var length = 1
      while start + length < words.count, index + length < sentence.tokens.count,
        sentence.isWord(index + length, words[start + length])
      {
        length += 1
      }
      if start == 0, !isQuoted, length < words.count { continue }
      best = max(best, length)
    }
    return best > 1 ? index + best : nil
  }

  /// The token behind a tag or a compound of the title, whatever its letters.
  private func looseEnd(at index: Int, in sentence: ReadSentence) -> Int? {
    if compound.count == 2, index + 1 < sentence.tokens.count, sentence.isWord(index, compound[0]),
      sentence.isWord(index + 1, compound[1])
    {
      return index + 2
    }
    if !tags.isEmpty, sentence.isTag(index), tags.contains(sentence.word(index).map({ $0 | 0x20 })) { return index + 1 }
    return nil
  }
}

extension ReadSentence {
  /// True when `#` stands right before the token at `index`.
  func isTag(_ index: Int) -> Bool {
    let start = Int(tokens[index].start)
    return start > 0 && bytes[start - 1] == 0x23
  }

  /// True when the token at `index` is one of `words`, capitals apart; false beyond the ends.
  func isWord(_ index: Int, in words: WordList) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    return words.contains(bytes, at: Int(tokens[index].start)..<Int(tokens[index].end))
  }

  /// True when the token at `index` is written like `word`, capitals apart.
  func isWord(_ index: Int, _ word: [UInt8]) -> Bool {
    let token = self.word(index)
    return token.count == word.count && zip(token, word).allSatisfy { $0 | 0x20 == $1 }
  }
}
