// What the sentence does with a hit: negates it, asks it, quotes it, or excuses it by an `unless` phrase.

extension ScanScratch {
  /// Keeps those hits of the sentence, from `first` on, that count.
  mutating func finishSentence(_ text: Span<UInt8>, _ scanner: TextScanner, _ first: Int, end: Int, isQuestion: Bool) {
    guard sentenceHits.count > first else { return }
    noteDropped(first, end: end)
    var kept = first
    for index in first..<sentenceHits.count {
      var hit = sentenceHits[index]
      guard hit.phrase & Hit.unlessBit == 0 else { continue }
      let lexicon = scanner.lexicons[Int(hit.lexicon)]
      guard !isDropped(hit), !isNegated(hit, scanner, lexicon) else { continue }
      hit.surroundings = surroundings(hit, scanner, isQuestion: isQuestion)
      guard hit.surroundings.isDisjoint(with: lexicon.skip) else { continue }
      sentenceHits[kept] = hit
      kept += 1
    }
    sentenceHits.removeLast(sentenceHits.count - kept)
  }

  private mutating func noteDropped(_ first: Int, end: Int) {
    for index in first..<sentenceHits.count where sentenceHits[index].phrase & Hit.unlessBit != 0 {
      let lexicon = sentenceHits[index].lexicon
      // One entry a lexicon, so that looking one up is bounded by their number, not by the text.
      if isDropped(sentenceHits[index]) { continue }
      dropped.append(DroppedSentence(lexicon: lexicon, start: UInt32(sentenceStart), end: UInt32(end)))
    }
  }

  private mutating func isDropped(_ hit: Hit) -> Bool {
    var index = dropped.count
    while index > 0, dropped[index - 1].start == UInt32(sentenceStart) {
      index -= 1
      if dropped[index].lexicon == hit.lexicon { return true }
    }
    return false
  }

  /// The token that starts at or after `offset`, by halving.
  private mutating func tokenIndex(at offset: UInt32) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  // MARK: Negation

  /// How many words a negation reaches.
  private static let negationReach = 4

  /// True where a word that negates stands shortly before in the same clause and nothing takes it back.
  private mutating func isNegated(_ hit: Hit, _ scanner: TextScanner, _ lexicon: LexiconRecord) -> Bool {
    guard !lexicon.negation.isEmpty else { return false }
    let start = tokenIndex(at: hit.start)
    guard start < count, !tokens[start].flags.contains(.clauseStart) else { return false }
    var passed: WordAttributes = []
    var index = start - 1
    while index >= 0, start - index <= Self.negationReach {
      let attributes = scanner.attributes(ofReading: tokens[index].id, readings)
      let negates = attributes.intersection(lexicon.negation)
      if !negates.isEmpty, reaches(negates, distance: start - index, passed) { return true }
      passed.formUnion(attributes)
      if tokens[index].flags.contains(.clauseStart) { return false }
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

  private mutating func surroundings(_ hit: Hit, _ scanner: TextScanner, isQuestion: Bool) -> Surroundings {
    var found: Surroundings = isQuestion ? .questions : []
    let start = tokenIndex(at: hit.start)
    guard start < count else { return found }
    if tokens[start].flags.contains(.quoted) || isReported(start, scanner) { found.insert(.quotes) }
    return found
  }

  private mutating func isReported(_ start: Int, _ scanner: TextScanner) -> Bool {
    for index in max(0, start - Self.sayingReach)..<start
    where scanner.attributes(ofReading: tokens[index].id, readings).contains(.saying) {
      return true
    }
    return false
  }
}
