/// The sentences of one section, read when they are asked for and kept.
struct SectionReader {
  let section: TermsSection
  let sentences: [Range<Int>]

  /// The tokens of all sentences, one behind the other, and where those of each end.
  private let tokens: [Token]
  private let tokenEnds: [Int]
  private let vocabulary: Vocabulary
  private var name: OwnName
  private var cache: [ReadSentence?]
  private var readHeading: ReadSentence?
  private var readTopic: SectionTopic?

  /// Cuts the section into sentences and these into words; O(n) in its bytes.
  init(section: TermsSection, vocabulary: Vocabulary) {
    self.section = section
    self.vocabulary = vocabulary
    sentences = SentenceSplitter(bytes: section.text).sentences()
    var tokenizer = Tokenizer(bytes: section.text, vocabulary: vocabulary)
    tokenizer.reserve(forBytes: section.text.count)
    tokenEnds = sentences.map { range in
      tokenizer.read(range)
      return tokenizer.tokens.count
    }
    tokens = tokenizer.tokens
    name = OwnName(words: [], isQuoted: false)
    cache = []
  }

  /// Takes the promotion's name, before anything is read.
  mutating func use(_ name: OwnName) {
    self.name = name
    cache = [ReadSentence?](repeating: nil, count: sentences.count)
  }

  private func tokenRange(_ index: Int) -> Range<Int> {
    (index == 0 ? 0 : tokenEnds[index - 1])..<tokenEnds[index]
  }

  /// The sentences in which an action stands.
  func placesOfActions() -> [Int] {
    let all = tokens.span
    return sentences.indices.filter { vocabulary.tables.holdsAction(in: all.extracting(tokenRange($0))) }
  }

  /// The heading, read at the first call.
  mutating func heading() -> ReadSentence {
    if let known = readHeading { return known }
    let bytes = Array(section.heading.utf8)
    var read = ReadSentence(bytes: bytes, range: 0..<bytes.count, vocabulary: vocabulary)
    read.note(name)
    readHeading = read
    return read
  }

  /// What the heading is about, found at the first call.
  mutating func topic() -> SectionTopic {
    if let known = readTopic { return known }
    let heading = heading()
    let topic = SectionTopic(
      isOnEnding: heading.isOnEnding, isOnTrouble: heading.isOnTrouble, words: heading.wordsOfThing)
    readTopic = topic
    return topic
  }

  /// The sentence at `index`, read at the first call.
  mutating func sentence(_ index: Int) -> ReadSentence {
    if let known = cache[index] { return known }
    var read = ReadSentence(
      bytes: section.text, range: sentences[index], tokens: Array(tokens[tokenRange(index)]), vocabulary: vocabulary)
    read.note(name)
    cache[index] = read
    return read
  }
}

/// What the heading of a section speaks of.
struct SectionTopic {
  let isOnEnding: Bool
  let isOnTrouble: Bool

  /// The words of the heading where it names a thing that is not the promotion: `Roast of the month`.
  let words: Set<[UInt8]>
}

extension ReadSentence {
  /// The words of four letters and more, in small letters, singular, of a heading that names neither the promotion nor
  /// an end, a condition or a cause.
  fileprivate var wordsOfThing: Set<[UInt8]> {
    let known =
      WordClass.promotion.bit | WordClass.terms.bit | WordClass.agreement.bit | WordClass.condition.bit
      | WordClass.causeBits | ActionReader.actions
    guard classes & known == 0, tokens.count < 8 else { return [] }
    return Set(tokens.indices.filter { tokens[$0].kind == .word && word($0).count > 3 }.map { singular($0) })
  }

  /// The word at `index` in small letters, without the `s` of a plural.
  func singular(_ index: Int) -> [UInt8] {
    let word = word(index).map { $0 | 0x20 }
    return word.count > 4 && word.last == 0x73 ? word.dropLast() : word
  }
}
