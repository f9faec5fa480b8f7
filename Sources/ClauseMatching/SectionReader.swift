/// The sentences of one section, read when they are asked for and kept.
struct SectionReader {
  let index: Int
  let section: TermsSection
  let sentences: [Range<Int>]
  private var cache: [ReadSentence?]

  init(index: Int, section: TermsSection) {
    self.index = index
    self.section = section
    self.sentences = SentenceSplitter(bytes: section.text).sentences()
    self.cache = [ReadSentence?](repeating: nil, count: sentences.count)
  }

  /// The sentence at `index`, read at the first call.
  mutating func sentence(_ index: Int, _ vocabulary: Vocabulary) -> ReadSentence {
    if let known = cache[index] { return known }
    let read = ReadSentence(bytes: section.text, range: sentences[index], vocabulary: vocabulary)
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
