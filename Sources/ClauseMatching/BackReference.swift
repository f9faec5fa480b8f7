/// Finds the sentences of other sections that say what follows from a clause: `where clause 7.2 applies, ...`.
struct BackReference {
  /// The number in the heading of the clause's section: `7`.
  private let number: [UInt8]
  /// The number before the clause's own sentence, empty where it has none: `7.2`.
  private let label: [UInt8]

  /// Nil where the section of the clause has no number; O(1).
  init?(to range: Range<Int>, of section: TermsSection) {
    number = Self.number(in: Array(section.heading.utf8.prefix(24)))
    guard !number.isEmpty else { return nil }
    let line = section.text[..<range.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let own = Self.number(before: range.lowerBound, in: section.text)
    let found = own.isEmpty ? Self.number(in: Array(section.text[line..<min(line + 12, section.text.count)])) : own
    label = found.starts(with: number + [0x2E]) ? found : []
  }

  /// True where the text holds the number at all; O(n).
  func mayStand(in text: [UInt8]) -> Bool {
    guard let first = number.first, text.count >= number.count else { return false }
    return (0...text.count - number.count).contains { start in
      text[start] == first && text[start..<start + number.count].elementsEqual(number)
    }
  }

  /// True where `sentence` names the clause after a word such as `clause`, perhaps in a list of numbers; O(n).
  func stands(in sentence: ReadSentence) -> Bool {
    if !label.isEmpty, sentence.tokens.indices.contains(where: { isLabel($0, of: sentence) }) { return true }
    return sentence.marks.contains { mark in
      guard mark.wordClass == .reference else { return false }
      var index = mark.end
      while index < sentence.tokens.count, isInList(index, of: sentence) {
        if sentence.tokens[index].kind == .number, names(sentence.word(index)) { return true }
        index += 1
      }
      return false
    }
  }

  /// True where `sentence` names another clause of the same section, and not this one: `upon an end under 5.1`; O(n).
  func isOfSibling(_ sentence: ReadSentence) -> Bool {
    guard !label.isEmpty else { return false }
    let named = sentence.tokens.indices.filter {
      sentence.tokens[$0].kind == .number && sentence.word($0).starts(with: number + [0x2E])
    }
    return !named.isEmpty && !named.contains { sentence.word($0).elementsEqual(label) }
  }

  /// `ended under 4.2`: a number of two parts needs no word before it.
  private func isLabel(_ index: Int, of sentence: ReadSentence) -> Bool {
    sentence.tokens[index].kind == .number && sentence.word(index).elementsEqual(label)
  }

  private func isInList(_ index: Int, of sentence: ReadSentence) -> Bool {
    let kind = sentence.tokens[index].kind
    return kind == .number || kind == .comma || sentence.token(index, isAny: WordClass.conjunction.bit)
  }

  private func names(_ word: ArraySlice<UInt8>) -> Bool {
    word.elementsEqual(number) || !label.isEmpty && word.elementsEqual(label)
  }

  /// The number, dots within it included, that stands right before `end`.
  private static func number(before end: Int, in text: [UInt8]) -> [UInt8] {
    var last = end
    while last > 0, text[last - 1] == 0x20 || text[last - 1] == 0x2E { last -= 1 }
    var first = last
    while first > 0, last - first < 8, text[first - 1] &- 0x30 < 10 || text[first - 1] == 0x2E { first -= 1 }
    return Array(text[first..<last])
  }

  /// The first number at or near the start, dots within it included.
  private static func number(in bytes: [UInt8]) -> [UInt8] {
    guard let start = bytes.firstIndex(where: { $0 &- 0x30 < 10 }), start < 12 else { return [] }
    var number = Array(bytes[start...].prefix { $0 &- 0x30 < 10 || $0 == 0x2E })
    while number.last == 0x2E { number.removeLast() }
    return number
  }
}

extension TermsReader {
  /// The sentences of other sections that point to the clause, by section and sentence.
  ///
  /// Linear in the terms; only sections that hold the clause's number are read.
  mutating func referring(to candidate: Candidate) -> [(Int, Int)] {
    var own = take(candidate.section)
    let range = own.sentences[candidate.sentence]
    put(own, at: candidate.section)
    guard let reference = BackReference(to: range, of: terms.sections[candidate.section]) else { return [] }
    var result: [(Int, Int)] = []
    for index in terms.sections.indices
    where index != candidate.section && reference.mayStand(in: terms.sections[index].text) {
      own = take(index)
      for place in own.sentences.indices where reference.stands(in: own.sentence(place)) {
        result.append((index, place))
      }
      put(own, at: index)
    }
    return result
  }
}
