import SourceText

/// Reads the terms of one promotion section by section.
struct TermsReader {
  let matcher: ClauseMatcher
  let terms: Terms
  let title: String
  private var sections: [Int: SectionReader] = [:]
  private var context = Antecedent()
  private var hasReadOpening = false

  /// What makes a sentence depend on what came before it.
  private static let inNeed = WordClass.pronoun.bit | WordClass.perhapsPromotion.bit | WordClass.goesAhead.bit

  /// The most sentences behind a clause in which its duties are looked for.
  private static let reachOfDuties = 8

  /// The most clauses that are followed up; terms with more are hostile or hopeless.
  private static let mostClauses = 48

  /// The least score of a reading that counts as a clause.
  static let threshold = 6

  /// The least score that counts where the terms hold nothing better.
  static let lowThreshold = 5

  init(matcher: ClauseMatcher, terms: Terms, title: String) {
    self.matcher = matcher
    self.terms = terms
    self.title = title
  }

  /// A clause with the sentence it came from.
  struct Candidate {
    let section: Int
    let sentence: Int
    let readings: [ActionReading]
    let isSupposed: Bool
    /// True when the sentence names a cause or leaves the choice free.
    let isReasoned: Bool

    /// True for `if we cancel the contest, ...`, which takes a right to cancel for granted.
    var impliesPower: Bool {
      readings.contains { $0.object == .promotion && $0.reach == .end && $0.score >= TermsReader.threshold }
    }

    /// The score of the best reading.
    var score: Int { readings.map(\.score).max() ?? 0 }

    /// True for a weak reading that may stand where the terms hold no better one.
    var isLikely: Bool {
      isReasoned
        && readings.contains { $0.score >= TermsReader.lowThreshold && ($0.object != .none || !$0.action.wordClass.takesModal) }
    }

    /// True when an action is on something that can be the promotion.
    var isOnPromotion: Bool { readings.contains { $0.object != .none } }

    /// The token behind the last action.
    var actionEnd: Int {
      readings.max { $0.score < $1.score }?.evidence.map(\.end).max() ?? 0
    }
  }

  /// Every clause of the terms.
  mutating func clauses() -> [ClauseFinding] {
    let hits = terms.sections.map { matcher.prefilter.hits(in: $0.text) }
    guard hits.contains(where: { !$0.isEmpty }) else { return [] }
    readName()
    var candidates: [Candidate] = []
    for index in terms.sections.indices where !hits[index].isEmpty {
      candidates += readCandidates(section: index, hits: hits[index])
    }
    var operative = candidates.filter { !$0.isSupposed && $0.score >= Self.threshold }
    if operative.isEmpty { operative = candidates.filter { !$0.isSupposed && $0.isLikely } }
    candidates.removeAll { $0.score < Self.threshold && $0.isSupposed }
    if operative.isEmpty { operative = candidates.filter(\.impliesPower) }
    let isImplied = operative.first?.isSupposed == true
    guard !operative.isEmpty else { return [] }
    operative = Array(operative.prefix(Self.mostClauses))
    let supposed = Array(candidates.filter(\.isSupposed).prefix(Self.mostClauses))
    var clauses = operative.map { finding(for: $0, among: supposed) }
    if isImplied {
      for index in clauses.indices where clauses[index].namesNothing { clauses[index].isAnyCause = true }
    }
    return (clauses + exclusions(beside: operative)).sorted { ($0.section, $0.range) < ($1.section, $1.range) }
  }

  /// Sentences beside a clause that say what is no reason to stop: `low sales are not such an event`.
  private mutating func exclusions(beside operative: [Candidate]) -> [ClauseFinding] {
    var result: [ClauseFinding] = []
    for section in Set(operative.map(\.section)).sorted() {
      var reader = take(section)
      let clauses = Set(operative.lazy.filter { $0.section == section }.map(\.sentence))
      for place in reader.sentences.indices
      where !clauses.contains(place) {
        let sentence = reader.sentence(place, matcher.vocabulary)
        if let finding = exclusion(sentence, section) { result.append(finding) }
      }
      sections[section] = reader
    }
    return result
  }

  private func exclusion(_ sentence: ReadSentence, _ section: Int) -> ClauseFinding? {
    guard let mark = sentence.marks.first(where: { $0.wordClass == .shutsOut }) else { return nil }
    let causes = CauseReader(sentence: sentence, section: section).read()
    guard !causes.excluded.isEmpty else { return nil }
    return ClauseFinding(
      section: section, range: SourceRange(start: sentence.range.lowerBound, end: sentence.range.upperBound),
      effect: .forbids, reach: .end, isAnyCause: false, causes: [], partialCauses: [], excludedCauses: causes.excluded,
      isDiscretionary: false, isConditional: false, duties: [], noticePeriod: nil,
      matched: [sentence.matched(mark, section)] + causes.matched, isResidual: false, score: Self.threshold)
  }

  /// Takes the reader of a section out, so that changing it copies nothing; the caller puts it back.
  private mutating func take(_ index: Int) -> SectionReader {
    sections.removeValue(forKey: index) ?? SectionReader(index: index, section: terms.sections[index])
  }

  private mutating func readCandidates(section index: Int, hits: [Int]) -> [Candidate] {
    var reader = take(index)
    var result: [Candidate] = []
    var places = reader.sentences(holding: hits)
    var next = 0
    while next < places.count {
      let place = places[next]
      next += 1
      let sentence = reader.sentence(place, matcher.vocabulary)
      if place + 1 < reader.sentences.count, next == places.count || places[next] != place + 1,
        sentence.reachOnPromotion != nil,
        reader.sentence(place + 1, matcher.vocabulary).marks.contains(where: { $0.wordClass == .proVerb })
      {
        places.insert(place + 1, at: next)
      }
      var antecedent = antecedent(
        before: place, in: &reader, needed: sentence.classes & Self.inNeed != 0)
      if place > 0, sentence.marks.contains(where: { $0.wordClass == .proVerb }) {
        antecedent.reach = reader.sentence(place - 1, matcher.vocabulary).reachOnPromotion
      }
      let readings = ActionReader(sentence: sentence, antecedent: antecedent).readings()
      let standing = readings.filter { $0.score >= Self.lowThreshold }
      guard !standing.isEmpty else { continue }
      let operative = standing.filter { !$0.isSupposed }
      result.append(
        Candidate(
          section: index, sentence: place, readings: operative.isEmpty ? standing : operative,
          isSupposed: operative.isEmpty,
          isReasoned: sentence.classes
            & (WordClass.causeBits | WordClass.anyReason.bit | WordClass.anyTime.bit | WordClass.discretion.bit) != 0))
    }
    sections[index] = reader
    return result
  }

  /// The last thing named in the sentence before, else in the heading.
  private mutating func antecedent(before place: Int, in reader: inout SectionReader, needed: Bool) -> Antecedent {
    let heading = reader.heading(matcher.vocabulary)
    guard needed else {
      var result = context
      result.isUnderEnding = heading.isOnEnding
      return result
    }
    if !hasReadOpening {
      context = readOpening()
      hasReadOpening = true
    }
    var result = context
    result.isUnderEnding = heading.isOnEnding
    if place > 0 { result.thing = lastThing(of: reader.sentence(place - 1, matcher.vocabulary)) }
    if result.thing == nil { result.thing = lastThing(of: heading) }
    return result
  }

  private func lastThing(of sentence: ReadSentence) -> WordClass? {
    sentence.marks.last {
      $0.wordClass.bit & ActionReader.things != 0 && !($0.wordClass == .other && sentence.isPlural($0.end - 1))
    }?.wordClass
  }

  /// What the headings, the title and the opening say this promotion is about.
  private func readOpening() -> Antecedent {
    var context = context
    context.isSubjectOpen = true
    let opening = terms.sections.first.map { Array($0.text.prefix(1500)) } ?? []
    let titleBytes = Array(title.utf8)
    var sentences = [
      ReadSentence(bytes: opening, range: 0..<opening.count, vocabulary: matcher.vocabulary),
      ReadSentence(bytes: titleBytes, range: 0..<titleBytes.count, vocabulary: matcher.vocabulary),
    ]
    sentences += terms.sections.prefix(40).map { SectionReader.heading(of: $0, matcher.vocabulary) }
    for (place, sentence) in sentences.enumerated() {
      for mark in sentence.marks {
        if mark.wordClass == .promotion { context.isSubjectOpen = false }
        if place == 0, sentence.tokens[mark.end - 1].start > firstWords { continue }
        if mark.wordClass == .perhapsPromotion { context.subjects.insert(sentence.tokens[mark.end - 1].entry) }
      }
    }
    return context
  }
}

extension TermsReader {
  /// The bytes of the opening in which the thing that the promotion is about is named.
  ///
  /// In one block of text what stands further on may be anything.
  private var firstWords: Int { terms.sections.count > 1 ? 400 : 160 }

  /// Takes the words of the title, else of the first heading, for the promotion's name.
  private mutating func readName() {
    let name = Array((title.isEmpty ? terms.sections.first?.heading ?? "" : title).utf8)
    let words = name.split { !($0 | 0x20 &- 0x61 < 26 || $0 >= 0x80 || $0 &- 0x30 < 10) }
    context.nameWords = Set(words.map { word in word.map { $0 | 0x20 } })
    context.nameHead = words.last { $0.contains { $0 > 0x40 } }?.map { $0 | 0x20 } ?? []
    context.definedNames = definedNames()
    let sentence = ReadSentence(bytes: name, range: 0..<name.count, vocabulary: matcher.vocabulary)
    context.isNamedByTitle = !title.isEmpty && !sentence.has(.promotion) && !sentence.has(.agreement)
  }
}

extension TermsReader {
  /// The last words of the names in quotes and brackets, `(the "Streak")`, in the opening of the first two sections.
  private func definedNames() -> Set<[UInt8]> {
    var names: Set<[UInt8]> = []
    for section in terms.sections.prefix(2) {
      let text = section.text.prefix(1200)
      for open in text.indices where text[open] == 0x28 {
        let inside = text[(open + 1)...].prefix(48).prefix { $0 != 0x29 }
        guard let start = inside.firstIndex(where: { $0 == 0x22 || $0 == 0x9C }) else { continue }
        let name = inside[(start + 1)...].prefix { $0 != 0x22 && $0 != 0xE2 }
        let words = name.split { !($0 | 0x20 &- 0x61 < 26 || $0 >= 0x80) }
        if let last = words.last { names.insert(last.map { $0 | 0x20 }) }
      }
    }
    return names
  }
}

// From a candidate to a finding.
extension TermsReader {
  private mutating func finding(for candidate: Candidate, among all: [Candidate]) -> ClauseFinding {
    var reader = take(candidate.section)
    let sentence = reader.sentence(candidate.sentence, matcher.vocabulary)
    let action = candidate.readings.max { $0.score < $1.score }?.action.start
    var causes = CauseReader(sentence: sentence, section: candidate.section, action: action).read()
    addEarlierCauses(to: &causes, sentence, candidate, &reader)
    addLaterCauses(to: &causes, candidate, &reader)
    causes.separate(candidate.readings, in: sentence)
    sections[candidate.section] = reader
    let definitions = followReferences(of: sentence, from: candidate, into: &causes)
    let best = candidate.readings.max { $0.score < $1.score } ?? candidate.readings[0]
    var finding = assemble(candidate, sentence, best, causes)
    for read in definitions {
      finding.duties.formUnion(read.duties)
      finding.noticePeriod = finding.noticePeriod ?? read.period
    }
    addDuties(to: &finding, candidate, all)
    return finding
  }

  /// `In that case we may ...` takes the causes of the sentence before; a bare power those of its heading.
  private mutating func addEarlierCauses(
    to causes: inout CauseReading, _ sentence: ReadSentence, _ candidate: Candidate, _ reader: inout SectionReader
  ) {
    var earlier: [ReadSentence] = []
    let pointsBack = startsWithConnective(sentence) || causes.isEmpty && conditionPointsBack(sentence)
    if candidate.sentence > 0, causes.isBare || pointsBack {
      let before = reader.sentence(candidate.sentence - 1, matcher.vocabulary)
      if pointsBack || before.has(.condition) {
        earlier.append(before)
      }
    }
    if causes.isBare || pointsBack && !earlier.contains(where: { $0.classes & WordClass.causeBits != 0 }) {
      earlier.append(reader.heading(matcher.vocabulary))
    }
    for sentence in earlier {
      let read = CauseReader(sentence: sentence, section: candidate.section).read()
      if read.causes.isEmpty && read.partial.isEmpty { continue }
      causes.add(read)
      causes.isAny = false
    }
  }

  /// `This includes viruses, bugs and tampering.` goes on about the condition of the sentence before.
  private mutating func addLaterCauses(
    to causes: inout CauseReading, _ candidate: Candidate, _ reader: inout SectionReader
  ) {
    guard causes.hasCondition, candidate.sentence + 1 < reader.sentences.count else { return }
    let next = reader.sentence(candidate.sentence + 1, matcher.vocabulary)
    guard next.listsExamples else { return }
    causes.add(CauseReader(sentence: next, section: candidate.section).read())
  }

  /// `if they do it again`, `should this be so`: the condition rests on the sentence before.
  private func conditionPointsBack(_ sentence: ReadSentence) -> Bool {
    sentence.marks.contains { mark in
      mark.wordClass == .condition
        && (mark.end..<min(sentence.tokens.count, mark.end + 2)).contains { index in
          Self.pointers.contains(String(decoding: sentence.word(index), as: UTF8.self).lowercased())
        }
    }
  }

  private static let pointers: Set<String> = [
    "it", "they", "this", "that", "these", "those", "either", "any", "so", "suspension", "delay", "interruption", "pause",
    "closure",
  ]

  private func startsWithConnective(_ sentence: ReadSentence) -> Bool {
    sentence.marks.contains { $0.wordClass == .connective && $0.start <= 1 }
  }

  private func assemble(
    _ candidate: Candidate, _ sentence: ReadSentence, _ best: ActionReading, _ causes: CauseReading
  ) -> ClauseFinding {
    var effect = best.effect
    let permits = candidate.readings.filter { $0.effect != .forbids }
    var reach = (permits.isEmpty ? candidate.readings : permits).map(\.reach).max() ?? .end
    if let permitted = permits.max(by: { $0.score < $1.score }), effect == .forbids { effect = permitted.effect }
    var causes = causes
    if effect == .forbids, permits.isEmpty, best.action.wordClass != .goesAhead, isException(sentence) {
      causes.liftExceptions(in: sentence)
      if !causes.causes.isEmpty { effect = .limits }
    }
    if causes.isTemporary && !sentence.has(.ends) { reach = min(reach, .pause) }
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

  /// `may not ... unless`, `no right to ... except where`.
  private func isException(_ sentence: ReadSentence) -> Bool {
    sentence.has(.only) || sentence.marks.contains { $0.wordClass == .unless }
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
      causes.add(read)
      if !read.causes.isEmpty || !read.partial.isEmpty { causes.isAny = false }
      if target.isDefinition { duties.append(DutyReader(sentence: sentence).read()) }
    }
    return duties
  }

  private mutating func addDuties(to finding: inout ClauseFinding, _ candidate: Candidate, _ all: [Candidate]) {
    for (section, place) in dutySentences(of: candidate, all) {
      var reader = take(section)
      let sentence = reader.sentence(place, matcher.vocabulary)
      sections[section] = reader
      let isOperative = section == candidate.section && place == candidate.sentence
      let read = DutyReader(sentence: sentence, awardStart: isOperative ? candidate.actionEnd : 0).read()
      finding.duties.formUnion(read.duties)
      finding.noticePeriod = finding.noticePeriod ?? read.period
      finding.matched += read.marks.map { sentence.matched($0, section) }
    }
  }

  /// The clause's sentence, those behind it that go on about the stop, and suppositions elsewhere (`if it is stopped`).
  private mutating func dutySentences(of candidate: Candidate, _ all: [Candidate]) -> [(Int, Int)] {
    var reader = take(candidate.section)
    var result = [(candidate.section, candidate.sentence)]
    var misses = 0
    let isShort = reader.sentences.count <= 5
    for place in reader.sentences.indices.dropFirst(candidate.sentence + 1).prefix(Self.reachOfDuties) {
      let sentence = reader.sentence(place, matcher.vocabulary)
      if isShort || isLinked(sentence) {
        result.append((candidate.section, place))
        misses = 0
      } else {
        misses += 1
        if misses > 1 { break }
      }
    }
    sections[candidate.section] = reader
    for other in all
    where other.isSupposed && other.isOnPromotion
      && (other.section, other.sentence) != (candidate.section, candidate.sentence)
    {
      if !result.contains(where: { $0 == (other.section, other.sentence) }) {
        result.append((other.section, other.sentence))
      }
    }
    return result
  }

  private func isLinked(_ sentence: ReadSentence) -> Bool {
    let ending = WordClass.ends.bit | WordClass.ending.bit | WordClass.pauses.bit | WordClass.endIdiom.bit
    return sentence.classes & (ending | WordClass.connective.bit) != 0
      || sentence.marks.contains {
        $0.wordClass == .received || $0.wordClass == .refunds || $0.wordClass == .paysEarned
      }
  }
}

extension WordClass {
  /// The name of the class in explanations.
  var role: String { cause?.rawValue ?? "\(self)" }
}

extension ClauseFinding {
  /// True for a power that names no cause, for or against.
  fileprivate var namesNothing: Bool {
    effect != .forbids && causes.isEmpty && partialCauses.isEmpty && excludedCauses.isEmpty
  }
}
