/// The sentences of one section, read when they are asked for and kept.
struct SectionReader {
  let index: Int
  let section: TermsSection
  let sentences: [Range<Int>]
  private let name: OwnName
  private var cache: [ReadSentence?]
  private var readHeading: ReadSentence?
  private var readTopic: SectionTopic?

  init(index: Int, section: TermsSection, name: OwnName) {
    self.name = name
    self.index = index
    self.section = section
    self.sentences = SentenceSplitter(bytes: section.text).sentences()
    self.cache = [ReadSentence?](repeating: nil, count: sentences.count)
  }

  /// The heading of `section`, read as a sentence.
  static func heading(of section: TermsSection, _ vocabulary: Vocabulary) -> ReadSentence {
    let bytes = Array(section.heading.utf8)
    return ReadSentence(bytes: bytes, range: 0..<bytes.count, vocabulary: vocabulary)
  }

  /// The heading, read at the first call.
  mutating func heading(_ vocabulary: Vocabulary) -> ReadSentence {
    if let known = readHeading { return known }
    var read = Self.heading(of: section, vocabulary)
    read.note(name)
    readHeading = read
    return read
  }

  /// What the heading is about, found at the first call.
  mutating func topic(_ vocabulary: Vocabulary) -> SectionTopic {
    if let known = readTopic { return known }
    let heading = heading(vocabulary)
    let topic = SectionTopic(isOnEnding: heading.isOnEnding, isOnTrouble: heading.isOnTrouble)
    readTopic = topic
    return topic
  }

  /// The sentence at `index`, read at the first call.
  mutating func sentence(_ index: Int, _ vocabulary: Vocabulary) -> ReadSentence {
    if let known = cache[index] { return known }
    var read = ReadSentence(bytes: section.text, range: sentences[index], vocabulary: vocabulary)
    read.note(name)
    cache[index] = read
    return read
  }

  /// The sentences that hold one of the offsets, which are in order.
  func sentences(holding offsets: [Int]) -> [Int] {
    var result: [Int] = []
    var at = 0
    for offset in offsets {
      while at < sentences.count, sentences[at].upperBound <= offset { at += 1 }
      guard at < sentences.count else { break }
      if sentences[at].lowerBound <= offset, result.last != at { result.append(at) }
    }
    return result
  }
}

/// What the heading of a section speaks of.
struct SectionTopic {
  let isOnEnding: Bool
  let isOnTrouble: Bool
}
