/// A place in the terms that a clause refers to.
struct ReferenceTarget {
  let section: Int
  let range: Range<Int>
  let isDefinition: Bool

  /// True for `except under clause 4`: what stands there is no cause of the sentence that points to it.
  var isExcepted = false
}

/// Finds what a sentence points to: numbered sections, and words that the terms define.
struct ReferenceFinder {
  let terms: Terms
  let matcher: ClauseMatcher

  /// The sections and definitions that `sentence`, of section `index`, rests on; O(n) in the terms where it names any.
  func targets(of sentence: ReadSentence, in index: Int) -> [ReferenceTarget] {
    numbered(sentence, in: index) + defined(sentence)
  }

  /// `the events in clause 4`, `for a reason listed in section 9`.
  private func numbered(_ sentence: ReadSentence, in index: Int) -> [ReferenceTarget] {
    var targets: [ReferenceTarget] = []
    for mark in sentence.marks where mark.wordClass == .reference {
      guard mark.end < sentence.tokens.count, sentence.tokens[mark.end].kind == .number else { continue }
      let number = sentence.word(mark.end)
      for (place, section) in terms.sections.enumerated() where place != index && hasNumber(section, number) {
        targets.append(
          ReferenceTarget(
            section: place, range: 0..<section.text.count, isDefinition: false, isExcepted: isExcepted(mark, sentence)))
      }
    }
    return targets
  }

  /// `except under sections 4 and 6`, `subject to clause 9`.
  private func isExcepted(_ reference: Mark, _ sentence: ReadSentence) -> Bool {
    (max(0, reference.start - 4)..<reference.start).contains { sentence.isWord($0, in: Self.exceptions) }
  }

  private static let exceptions: WordList = [
    "except", "save", "subject", "prejudice", "notwithstanding", "despite", "unless", "than", "apart",
  ]

  /// True when the heading starts with the number, a word such as `Article` before it or not.
  private func hasNumber(_ section: TermsSection, _ number: ArraySlice<UInt8>) -> Bool {
    let heading = Array(section.heading.utf8.prefix(24))
    guard let start = heading.firstIndex(where: { $0 &- 0x30 < 10 }), start < 12 else { return false }
    var end = start
    while end < heading.count, heading[end] &- 0x30 < 10 || heading[end] == 0x2E { end += 1 }
    while end > start, heading[end - 1] == 0x2E { end -= 1 }
    if end < heading.count, heading[end] | 0x20 &- 0x61 < 26 { return false }
    return heading[start..<end].elementsEqual(number)
  }

  /// Sentences that define a capitalised term of the sentence: `"Wind-Down Event" means ...`.
  private func defined(_ sentence: ReadSentence) -> [ReferenceTarget] {
    let names = capitalisedNames(of: sentence)
    guard !names.isEmpty else { return [] }
    var targets: [ReferenceTarget] = []
    for (place, section) in terms.sections.enumerated() {
      for name in names {
        guard let start = definition(of: name, in: section.text) else { continue }
        let ranges = SentenceSplitter(bytes: section.text).sentences()
        guard let index = ranges.firstIndex(where: { $0.contains(start) }) else { continue }
        for range in ranges[index...].prefix(2) {
          targets.append(ReferenceTarget(section: place, range: range, isDefinition: true))
        }
      }
    }
    return targets
  }

  /// A capitalised word within a sentence that is no person and no promotion: `upon a Disruption`.
  private func isTerm(_ sentence: ReadSentence, _ index: Int) -> Bool {
    let known = ActionReader.people | WordClass.promotion.bit | WordClass.terms.bit | WordClass.agreement.bit
    return index > 0 && !sentence.token(index, isAny: known) && sentence.word(index).count > 3
  }

  /// Runs of two or more capitalised words, and single ones that may be defined.
  private func capitalisedNames(of sentence: ReadSentence) -> [[UInt8]] {
    var names: [[UInt8]] = []
    var index = 0
    while index < sentence.tokens.count {
      var end = index
      while end < sentence.tokens.count, sentence.tokens[end].isCapitalised, sentence.tokens[end].kind == .word {
        end += 1
      }
      if end - index >= 2 || end > index && isTerm(sentence, index) {
        names.append(Array(sentence.bytes[Int(sentence.tokens[index].start)..<Int(sentence.tokens[end - 1].end)]))
      }
      index = max(end, index + 1)
    }
    return names
  }

  /// Where `name` stands in quotes before a word of defining; nil when it does not.
  private func definition(of name: [UInt8], in text: [UInt8]) -> Int? {
    guard let first = name.first, text.count > name.count else { return nil }
    for start in 0..<(text.count - name.count) where text[start] == first {
      guard text[start..<(start + name.count)].elementsEqual(name) else { continue }
      let after = text[(start + name.count)..<min(text.count, start + name.count + 24)]
      let isQuoted = start > 0 && (text[start - 1] == 0x22 || text[start - 1] == 0x9C || text[start - 1] == 0x2A)
      if isQuoted || after.contains(0x22) || after.contains(0x9D) { return defines(after) ? start : nil }
    }
    return nil
  }

  private func defines(_ after: ArraySlice<UInt8>) -> Bool {
    let sentence = ReadSentence(
      bytes: Array(after), range: 0..<after.count, vocabulary: matcher.vocabulary)
    return sentence.marks.contains { $0.wordClass == .defines } || after.contains(0x3A)
  }
}
