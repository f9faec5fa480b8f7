// What the sentence does with a hit: negates it, asks it, quotes it, or excuses it by an `unless` phrase.

extension PhraseMatcher {
  /// Keeps those hits of the sentence, from `first` on, that count.
  mutating func finishSentence(
    _ scanner: TextScanner, _ sentence: inout Sentence, _ first: Int, end: Int, isQuestion: Bool
  ) {
    noteDropped(first, from: sentence.start, to: end)
    var kept = first
    for index in first..<hits.count {
      var hit = hits[index]
      guard hit.phrase & Hit.unlessBit == 0 else { continue }
      let lexicon = scanner.lexicons[Int(hit.lexicon)]
      guard !isDropped(hit, from: sentence.start) else { continue }
      let start = sentence.tokenIndex(at: hit.start)
      guard !isNegated(start, scanner, &sentence, lexicon) else { continue }
      hit.surroundings = surroundings(start, scanner, &sentence, isQuestion: isQuestion)
      guard hit.surroundings.isDisjoint(with: lexicon.skip) else { continue }
      hits[kept] = hit
      kept += 1
    }
    hits.removeLast(hits.count - kept)
  }

  private mutating func noteDropped(_ first: Int, from start: Int, to end: Int) {
    for index in first..<hits.count where hits[index].phrase & Hit.unlessBit != 0 {
      let lexicon = hits[index].lexicon
      // One entry a lexicon, so that looking one up is bounded by their number, not by the text.
      if isDropped(hits[index], from: start) { continue }
      dropped.append(DroppedSentence(lexicon: lexicon, start: UInt32(start), end: UInt32(end)))
    }
  }

  private mutating func isDropped(_ hit: Hit, from start: Int) -> Bool {
    var index = dropped.count
    while index > 0, dropped[index - 1].start == UInt32(start) {
      index -= 1
      if dropped[index].lexicon == hit.lexicon { return true }
    }
    return false
  }

  // MARK: Negation

  /// How many words a negation reaches.
  private static let negationReach = 4

  /// True where a word that negates stands shortly before in the same clause and nothing takes it back.
  private mutating func isNegated(
    _ start: Int, _ scanner: TextScanner, _ sentence: inout Sentence, _ lexicon: LexiconRecord
  ) -> Bool {
    guard !lexicon.negation.isEmpty, start < sentence.count, !sentence.tokens[start].flags.contains(.clauseStart) else {
      return false
    }
    var passed: WordAttributes = []
    var index = start - 1
    while index >= 0, start - index <= Self.negationReach {
      let attributes = scanner.attributes(ofReading: sentence.tokens[index].id, sentence.readings)
      let negates = attributes.intersection(lexicon.negation)
      if !negates.isEmpty, reaches(negates, distance: start - index, passed) { return true }
      passed.formUnion(attributes)
      if sentence.tokens[index].flags.contains(.clauseStart) { return false }
      index -= 1
    }
    return false
  }

  /// Whether a negation `distance` words before reaches the hit over the words passed.
  private func reaches(_ negates: WordAttributes, distance: Int, _ passed: WordAttributes) -> Bool {
    if passed.contains(.cancelsNot) || passed.contains(.endsNot) { return false }
    if negates.contains(.englishNo) { return distance <= 3 && !passed.contains(.endsNo) }
    return true
  }

  // MARK: Questions and quotes

  /// How far before a hit a verb of saying makes it reported.
  private static let sayingReach = 6

  private mutating func surroundings(
    _ start: Int, _ scanner: TextScanner, _ sentence: inout Sentence, isQuestion: Bool
  ) -> Surroundings {
    var found: Surroundings = isQuestion ? .questions : []
    guard start < sentence.count else { return found }
    if sentence.tokens[start].flags.contains(.quoted) || isReported(start, scanner, &sentence) { found.insert(.quotes) }
    return found
  }

  private mutating func isReported(_ start: Int, _ scanner: TextScanner, _ sentence: inout Sentence) -> Bool {
    for index in max(0, start - Self.sayingReach)..<start
    where scanner.attributes(ofReading: sentence.tokens[index].id, sentence.readings).contains(.saying) {
      return true
    }
    return false
  }
}
