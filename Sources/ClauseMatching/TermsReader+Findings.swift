import SourceText

// From a candidate to a finding.
extension TermsReader {
  /// The clause that a candidate makes, with its causes and duties.
  ///
  /// `supposed` are the sentences that take an end for granted, `powers` the section and sentence of each clause that
  /// names causes of its own.
  mutating func finding(
    for candidate: Candidate, among supposed: [Candidate], beside powers: Set<[Int]>
  ) -> ClauseFinding {
    var reader = take(candidate.section)
    let sentence = reader.sentence(candidate.sentence)
    let action = candidate.readings.max { $0.score < $1.score }?.action.start
    var causes = CauseReader(sentence: sentence, section: candidate.section, action: action).read()
    addEarlierCauses(to: &causes, sentence, candidate, &reader)
    addLaterCauses(to: &causes, candidate, &reader)
    takeUp(&causes, candidate, &reader)
    causes.separate(candidate.readings, in: sentence)
    causes.free(candidate.readings, in: sentence)
    put(reader, at: candidate.section)
    let definitions = followReferences(of: sentence, from: candidate, into: &causes)
    let best = candidate.readings.max { $0.score < $1.score } ?? candidate.readings[0]
    var finding = assemble(candidate, sentence, best, causes)
    for read in definitions {
      finding.duties.formUnion(read.duties)
      finding.noticePeriod = finding.noticePeriod ?? read.period
    }
    addDuties(to: &finding, candidate, supposed, powers)
    return finding
  }

  /// `In that case we may ...` takes the causes of the sentence before; a bare power those of its heading.
  private mutating func addEarlierCauses(
    to causes: inout CauseReading, _ sentence: ReadSentence, _ candidate: Candidate, _ reader: inout SectionReader
  ) {
    var earlier: [ReadSentence] = []
    let pointsBack = startsWithConnective(sentence) || causes.isEmpty && conditionPointsBack(sentence)
    if candidate.sentence > 0, causes.isBare || pointsBack {
      let before = reader.sentence(candidate.sentence - 1)
      if pointsBack || before.has(.condition) {
        earlier.append(before)
      }
    }
    if causes.isBare || causes.isEmpty
      || pointsBack && !earlier.contains(where: { $0.classes & WordClass.causeBits != 0 })
    {
      earlier.append(reader.heading())
    }
    for sentence in earlier {
      var read = CauseReader(sentence: sentence, section: candidate.section).read()
      if read.causes.isEmpty && read.partial.isEmpty { continue }
      // The words of a heading have no place in the text.
      if sentence.bytes != reader.section.text { read.matched = [] }
      causes.add(read)
      causes.isAny = false
    }
  }

  /// `We would do this if ...`, `Only a court would lead us to do so`: the next sentence gives the causes of this one.
  private mutating func takeUp(_ causes: inout CauseReading, _ candidate: Candidate, _ reader: inout SectionReader) {
    guard causes.isBare, candidate.sentence + 1 < reader.sentences.count else { return }
    let next = reader.sentence(candidate.sentence + 1)
    guard next.marks.contains(where: { $0.wordClass == .proVerb }), next.has(.condition) || next.has(.only) else {
      return
    }
    let read = CauseReader(sentence: next, section: candidate.section).read()
    guard !read.causes.isEmpty || !read.partial.isEmpty else { return }
    causes.add(read)
    causes.isAny = false
    causes.isBare = false
  }

  /// `This includes viruses, bugs and tampering.` goes on about the condition of the sentence before.
  private mutating func addLaterCauses(
    to causes: inout CauseReading, _ candidate: Candidate, _ reader: inout SectionReader
  ) {
    guard causes.hasCondition, candidate.sentence + 1 < reader.sentences.count else { return }
    let next = reader.sentence(candidate.sentence + 1)
    guard next.listsExamples else { return }
    causes.add(CauseReader(sentence: next, section: candidate.section).read())
  }

  /// `if they do it again`, `should this be so`: the condition rests on the sentence before.
  private func conditionPointsBack(_ sentence: ReadSentence) -> Bool {
    sentence.marks.contains { mark in
      mark.wordClass == .condition
        && (mark.end..<min(sentence.tokens.count, mark.end + 2)).contains { sentence.isWord($0, in: Self.pointers) }
    }
  }

  private static let pointers: WordList = [
    "it", "they", "this", "that", "these", "those", "either", "any", "so", "suspension", "delay", "interruption",
    "pause",
    "closure",
  ]

  private func startsWithConnective(_ sentence: ReadSentence) -> Bool {
    sentence.marks.contains { $0.wordClass == .connective && ($0.start <= 1 || $0.end - $0.start > 2) }
  }

  private func assemble(
    _ candidate: Candidate, _ sentence: ReadSentence, _ best: ActionReading, _ causes: CauseReading
  ) -> ClauseFinding {
    var effect = best.effect
    let permits = candidate.readings.filter { $0.effect != .forbids }
    var reach = (permits.isEmpty ? candidate.readings : permits).map(\.reach).max() ?? .end
    if let permitted = permits.max(by: { $0.score < $1.score }), effect == .forbids { effect = permitted.effect }
    var causes = causes
    if permits.count < candidate.readings.count, reach == .change, causes.isAny || causes.isBare {
      effect = .forbids
    }
    if effect == .forbids, permits.isEmpty, causes.isEmpty || causes.isBare, hangsOnConsent(sentence) {
      effect = .limits
      causes.isAny = true
      causes.isConditional = true
    }
    if effect == .forbids, permits.isEmpty, best.action.wordClass != .goesAhead, isException(sentence) {
      causes.liftExceptions(in: sentence)
      if !causes.causes.isEmpty { effect = .limits }
    }
    if causes.isTemporary && (!sentence.has(.ends) || isForATime(sentence)) { reach = min(reach, .pause) }
    let evidence = best.evidence.map { sentence.matched($0, candidate.section) } + causes.matched
    let isForbidding = effect == .forbids
    return ClauseFinding(
      section: candidate.section,
      range: SourceRange(start: sentence.range.lowerBound, end: sentence.range.upperBound), effect: effect,
      reach: reach,
      isAnyCause: !isForbidding && causes.isAny, causes: isForbidding ? [] : causes.causes,
      partialCauses: isForbidding ? [] : causes.partial,
      excludedCauses: isForbidding ? causes.causes.union(causes.excluded) : causes.excluded.subtracting(causes.causes),
      isDiscretionary: causes.isDiscretionary, isConditional: causes.isConditional, duties: [], noticePeriod: nil,
      matched: evidence.sorted { ($0.section, $0.range) < ($1.section, $1.range) },
      isResidual: isForbidding && causes.isClosed, score: best.score)
  }

  /// `switch it off for up to 72 hours while we fix it`: a length of time, and no pause beside it that it belongs to.
  private func isForATime(_ sentence: ReadSentence) -> Bool {
    !sentence.has(.pauses)
      && sentence.marks.contains { mark in
        mark.wordClass == .temporary
          && (sentence.isWord(mark.start, in: Self.whiles)
            || (mark.start..<mark.end).contains { sentence.tokens[$0].kind == .number })
      }
  }

  /// `cannot be abandoned unless the officer has agreed`: a consent opens what is shut.
  private func hangsOnConsent(_ sentence: ReadSentence) -> Bool {
    guard let exception = sentence.marks.first(where: { $0.wordClass == .unless || $0.wordClass == .untoldWord }) else {
      return false
    }
    return sentence.has(.consent)
      || sentence.marks.contains { $0.wordClass == .approval && $0.end > exception.start }
      || (exception.end..<sentence.tokens.count).contains { sentence.isWord($0, in: Self.consenting) }
  }

  private static let consenting: WordList = [
    "agree", "agrees", "agreed", "consent", "consents", "approve", "approves", "approved", "approval", "permission",
    "allows",
  ]

  /// `may not ... unless`, `no right to ... except where`.
  private func isException(_ sentence: ReadSentence) -> Bool {
    sentence.marks.contains { mark in
      mark.wordClass == .unless
        || mark.wordClass == .only
          && !sentence.marks.contains {
            $0.wordClass.bit & WordClass.causeBits != 0 && $0.start <= mark.start && mark.end <= $0.end
          }
    }
  }

  /// Adds the causes of definitions and sections that the sentence points to.
  private mutating func followReferences(
    of sentence: ReadSentence, from candidate: Candidate, into causes: inout CauseReading
  ) -> [DutyReading] {
    var duties: [DutyReading] = []
    let finder = ReferenceFinder(terms: terms, matcher: matcher)
    for target in finder.targets(of: sentence, in: candidate.section) {
      let sentence = ReadSentence(
        bytes: terms.sections[target.section].text, range: target.range, vocabulary: matcher.vocabulary)
      let read = CauseReader(sentence: sentence, section: target.section).read()
      if !target.isExcepted {
        causes.add(read)
        if !read.causes.isEmpty || !read.partial.isEmpty { causes.isAny = false }
      }
      if target.isDefinition { duties.append(DutyReader(sentence: sentence).read()) }
    }
    return duties
  }

  private mutating func addDuties(
    to finding: inout ClauseFinding, _ candidate: Candidate, _ supposed: [Candidate], _ powers: Set<[Int]>
  ) {
    for (section, place) in dutySentences(of: candidate, supposed, powers) {
      var reader = take(section)
      let sentence = reader.sentence(place)
      put(reader, at: section)
      let isOperative = section == candidate.section && place == candidate.sentence
      var read = DutyReader(sentence: sentence, awardStart: isOperative ? candidate.actionEnd : 0).read()
      // The leave that another power of the section asks for is its own.
      if !isOperative, sentence.isPowerForCause { read.duties.subtract(DutySet(.regulatorApproval)) }
      finding.duties.formUnion(read.duties)
      finding.noticePeriod = finding.noticePeriod ?? read.period
      finding.matched += read.marks.map { sentence.matched($0, section) }
    }
  }

  /// The clause's sentence, those behind it that go on about the stop, and suppositions elsewhere (`if it is stopped`).
  private mutating func dutySentences(
    of candidate: Candidate, _ supposed: [Candidate], _ powers: Set<[Int]>
  ) -> [(Int, Int)] {
    var reader = take(candidate.section)
    var result = [(candidate.section, candidate.sentence)]
    var misses = 0
    let isShort = reader.sentences.count <= 5
    let isEnd = candidate.readings.contains { $0.reach == .end }
    let reference = BackReference(to: reader.sentences[candidate.sentence], of: reader.section)
    for place in reader.sentences.indices.dropFirst(candidate.sentence + 1).prefix(Self.reachOfDuties) {
      let sentence = reader.sentence(place)
      if reference?.isOfSibling(sentence) == true || isOfOtherRow(sentence, than: candidate, reader) { continue }
      if powers.contains([candidate.section, place]), !startsWithConnective(sentence) { continue }
      if sentence.has(.goesAhead), sentence.has(.exclusion) || sentence.classes & WordClass.causeBits != 0,
        !sentence.has(.condition)
      {
        continue
      }
      if !isEnd,
        supposed.contains(where: { $0.section == candidate.section && $0.sentence == place && $0.isOfEndAlone })
      {
        continue
      }
      if isShort || isLinked(sentence) {
        result.append((candidate.section, place))
        misses = 0
      } else {
        misses += 1
        if misses > 1 { break }
      }
    }
    put(reader, at: candidate.section)
    for other in supposed
    where other.isSupposed && other.isOnPromotion && (isEnd || !other.isOfEndAlone)
      && (other.section, other.sentence) != (candidate.section, candidate.sentence)
    {
      if !result.contains(where: { $0 == (other.section, other.sentence) }), !isOfItsSection(other, candidate) {
        result.append((other.section, other.sentence))
      }
    }
    for place in referring(to: candidate) where !result.contains(where: { $0 == place }) { result.append(place) }
    return result
  }

  /// True for what stands in another row of the table than the clause.
  private func isOfOtherRow(_ sentence: ReadSentence, than candidate: Candidate, _ reader: SectionReader) -> Bool {
    let text = reader.section.text
    let start = reader.sentences[candidate.sentence].lowerBound
    guard start < sentence.range.lowerBound, text[start..<sentence.range.lowerBound].contains(0x0A) else {
      return false
    }
    return isInRow(start, text) && isInRow(sentence.range.lowerBound, text)
  }

  /// True when a bar stands in the line around `index`.
  private func isInRow(_ index: Int, _ text: [UInt8]) -> Bool {
    var start = index
    while start > 0, text[start - 1] != 0x0A { start -= 1 }
    return text[start...].prefix { $0 != 0x0A }.contains(0x7C)
  }

  /// `when it stops under this heading, ...`, said in another section than the clause's.
  private mutating func isOfItsSection(_ other: Candidate, _ candidate: Candidate) -> Bool {
    guard other.section != candidate.section else { return false }
    var reader = take(other.section)
    let sentence = reader.sentence(other.sentence)
    put(reader, at: other.section)
    return sentence.tokens.indices.dropFirst(2).contains {
      sentence.isWord($0, in: Self.parts) && sentence.isWord($0 - 1, in: Self.this)
        && sentence.isWord($0 - 2, in: Self.under)
    }
  }

  private static let whiles: WordList = ["while"]
  private static let parts: WordList = ["heading", "section", "clause", "paragraph", "article", "rule", "point"]
  private static let this: WordList = ["this"]
  private static let under: WordList = ["under", "in", "by", "with", "of"]

  private func isLinked(_ sentence: ReadSentence) -> Bool {
    let ending = WordClass.ends.bit | WordClass.ending.bit | WordClass.pauses.bit | WordClass.endIdiom.bit
    return sentence.classes & (ending | WordClass.connective.bit) != 0
      || sentence.marks.contains {
        $0.wordClass == .received || $0.wordClass == .refunds || $0.wordClass == .paysEarned
      }
  }
}

extension ClauseFinding {
  /// True for a power that names no cause, for or against.
  var namesNothing: Bool {
    effect != .forbids && causes.isEmpty && partialCauses.isEmpty && excludedCauses.isEmpty
  }
}
