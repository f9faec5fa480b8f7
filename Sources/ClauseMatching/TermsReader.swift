import SourceText

/// Reads the terms of one promotion section by section.
struct TermsReader {
  let matcher: ClauseMatcher
  let terms: Terms
  let title: String
  private var sections: [SectionReader?]
  private var context = Antecedent()
  private var hasReadOpening = false
  private var ownName = OwnName(words: [], isQuoted: false)

  /// What makes a sentence depend on what came before it.
  private static let inNeed = WordClass.pronoun.bit | WordClass.perhapsPromotion.bit | WordClass.goesAhead.bit

  /// The most sentences behind a clause in which its duties are looked for.
  static let reachOfDuties = 8

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
    sections = terms.sections.map { SectionReader(section: $0, vocabulary: matcher.vocabulary) }
  }

  /// A clause with the sentence it came from.
  struct Candidate {
    let section: Int
    let sentence: Int
    let readings: [ActionReading]
    let isSupposed: Bool
    /// True when the sentence states a notice that comes before.
    let isNoticed: Bool
    /// True when the sentence names a cause or leaves the choice free.
    let isReasoned: Bool
    /// True when it names a cause and supposes it.
    let isConditioned: Bool

    /// True for `if we cancel the contest, ...`, which takes a right to cancel for granted.
    var impliesPower: Bool {
      let least = isNoticed ? TermsReader.lowThreshold : TermsReader.threshold
      return readings.contains {
        ($0.object == .promotion || $0.object == .agreement || isNoticed && $0.object == .unresolved)
          && $0.reach == .end && $0.score >= least && ($0.action.wordClass != .endsWeakly || $0.isByPromoter)
      }
    }

    /// The score of the best reading.
    var score: Int { readings.map(\.score).max() ?? 0 }

    /// True for a weak reading that may stand where the terms hold no better one.
    var isLikely: Bool {
      readings.contains { reading in
        reading.score >= TermsReader.lowThreshold
          && (isReasoned
            ? reading.object != .none || !reading.action.wordClass.takesModal && reading.action.wordClass != .goesAhead
            : isNoticed && reading.object == .promotion && reading.reach == .end)
      }
    }

    /// True when an action is on something that can be the promotion.
    var isOnPromotion: Bool { readings.contains { $0.object != .none } }

    /// True when nothing but an end is spoken of.
    var isOfEndAlone: Bool { readings.allSatisfy { $0.reach == .end } }

    /// The token behind the last action.
    var actionEnd: Int {
      readings.max { $0.score < $1.score }?.evidence.map(\.end).max() ?? 0
    }
  }

  /// Every clause of the terms; `isExhaustive` reads also the sentences in which no action can stand, to the same end.
  mutating func clauses(isExhaustive: Bool = false) -> [ClauseFinding] {
    let places = sections.map { reader in
      guard let reader else { return [Int]() }
      return isExhaustive ? Array(reader.sentences.indices) : reader.placesOfActions()
    }
    guard places.contains(where: { !$0.isEmpty }) else { return [] }
    readName()
    var candidates: [Candidate] = []
    for index in terms.sections.indices where !places[index].isEmpty {
      candidates += readCandidates(section: index, places: places[index])
    }
    var operative = candidates.filter { !$0.isSupposed && $0.score >= Self.threshold }
    if operative.isEmpty { operative = candidates.filter { !$0.isSupposed && $0.isLikely } }
    if operative.isEmpty { operative = candidates.filter(\.impliesPower) }
    candidates.removeAll { $0.score < Self.threshold && $0.isSupposed }
    let isImplied = operative.first?.isSupposed == true
    guard !operative.isEmpty else { return [] }
    operative = Array(operative.prefix(Self.mostClauses))
    let supposed = Array(candidates.filter(\.isSupposed).prefix(Self.mostClauses))
    let powers = Set(operative.lazy.filter(\.isConditioned).map { [$0.section, $0.sentence] })
    var clauses = operative.map { finding(for: $0, among: supposed, beside: powers) }
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
        let sentence = reader.sentence(place)
        if let finding = exclusion(sentence, section) { result.append(finding) }
      }
      put(reader, at: section)
    }
    return result
  }

  private func exclusion(_ sentence: ReadSentence, _ section: Int) -> ClauseFinding? {
    guard let mark = sentence.marks.first(where: { $0.wordClass == .shutsOut }), !isOfSome(sentence, mark) else {
      return nil
    }
    let causes = CauseReader(sentence: sentence, section: section).read()
    guard !causes.excluded.isEmpty else { return nil }
    return ClauseFinding(
      section: section, range: SourceRange(start: sentence.range.lowerBound, end: sentence.range.upperBound),
      effect: .forbids, reach: .end, isAnyCause: false, causes: [], partialCauses: [], excludedCauses: causes.excluded,
      isDiscretionary: false, isConditional: false, duties: [], noticePeriod: nil,
      matched: [sentence.matched(mark, section)] + causes.matched, isResidual: false, score: Self.threshold)
  }

  /// `replies that are gross don't count`: it speaks of some of the things that people send.
  private func isOfSome(_ sentence: ReadSentence, _ mark: Mark) -> Bool {
    (0..<min(3, mark.start)).contains {
      sentence.token($0, isAny: WordClass.clauseBreak.bit)
        && sentence.token($0 - 1, isAny: WordClass.other.bit | WordClass.entrant.bit)
    }
  }

  /// Takes the reader of a section out, so that changing it copies nothing; the caller puts it back.
  mutating func take(_ index: Int) -> SectionReader {
    if let reader = sections[index].take() { return reader }
    var reader = SectionReader(section: terms.sections[index], vocabulary: matcher.vocabulary)
    reader.use(ownName)
    return reader
  }

  /// Puts a reader back that `take` gave out.
  mutating func put(_ reader: SectionReader, at index: Int) {
    sections[index] = reader
  }

  private mutating func readCandidates(section index: Int, places hits: [Int]) -> [Candidate] {
    var reader = take(index)
    var result: [Candidate] = []
    var places = hits
    var next = 0
    while next < places.count {
      let place = places[next]
      next += 1
      let sentence = reader.sentence(place)
      if place + 1 < reader.sentences.count, next == places.count || places[next] != place + 1,
        sentence.reachOnPromotion != nil,
        reader.sentence(place + 1).marks.contains(where: { $0.wordClass == .proVerb })
      {
        places.insert(place + 1, at: next)
      }
      var antecedent = antecedent(
        before: place, in: &reader, needed: sentence.classes & Self.inNeed != 0 || sentence.leansOnSubject)
      if place > 0, sentence.marks.contains(where: { $0.wordClass == .proVerb }) {
        antecedent.reach = reader.sentence(place - 1).reachOnPromotion
      }
      let readings = ActionReader(sentence: sentence, antecedent: antecedent).readings()
      let standing = readings.filter { $0.score >= Self.lowThreshold }
      guard !standing.isEmpty else { continue }
      let operative = standing.filter { !$0.isSupposed }
      result.append(
        Candidate(
          section: index, sentence: place, readings: operative.isEmpty ? standing : operative,
          isSupposed: operative.isEmpty,
          isNoticed: sentence.marks.contains { $0.wordClass == .tellsBefore },
          isReasoned: sentence.classes
            & (WordClass.causeBits | WordClass.anyReason.bit | WordClass.anyTime.bit | WordClass.discretion.bit) != 0,
          isConditioned: sentence.classes & WordClass.causeBits != 0 && sentence.has(.condition)))
    }
    put(reader, at: index)
    return result
  }

  /// The last thing named in the sentence before, else in the heading.
  private mutating func antecedent(before place: Int, in reader: inout SectionReader, needed: Bool) -> Antecedent {
    if needed, !hasReadOpening {
      context = readOpening()
      hasReadOpening = true
    }
    let topic = reader.topic()
    var result = context
    result.isUnderEnding = topic.isOnEnding
    result.isUnderTrouble = topic.isOnTrouble
    result.headingWords = topic.words
    guard needed else { return result }
    if place > 0 { result.thing = lastThing(of: reader.sentence(place - 1)) }
    if result.thing == nil { result.thing = lastThing(of: reader.heading()) }
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
    context.isSubjectOpen = !isNameUsed
    let opening = terms.sections.first.map { Array($0.text.prefix(1500)) } ?? []
    let texts = [opening, Array(title.utf8)] + terms.sections.prefix(40).map { Array($0.heading.utf8) }
    let sentences = texts.map {
      ReadSentence(bytes: $0, range: 0..<$0.count, vocabulary: matcher.vocabulary, .things)
    }
    for (place, sentence) in sentences.enumerated() {
      for mark in sentence.marks {
        if mark.wordClass == .promotion || mark.wordClass == .agreement { context.isSubjectOpen = false }
        if place == 0, sentence.tokens[mark.end - 1].start > firstWords || sentence.isIndefinite(mark.start) {
          continue
        }
        if place < 3, mark.wordClass == .agreement { context.isAgreement = true }
        if [.perhapsPromotion, .promotion, .agreement].contains(mark.wordClass) {
          context.subjects.insert(sentence.tokens[mark.end - 1].entry)
        }
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
    ownName = OwnName(title: name)
    ownName.isReaderPromoter = isReaderPromoter()
    let words = name.split { !($0 | 0x20 &- 0x61 < 26 || $0 >= 0x80 || $0 &- 0x30 < 10) }
    context.nameWords = Set(words.map { word in word.map { $0 | 0x20 } })
    context.nameHead = words.last { $0.contains { $0 > 0x40 } }?.map { $0 | 0x20 } ?? []
    context.definedNames = definedNames()
    let sentence = ReadSentence(bytes: name, range: 0..<name.count, vocabulary: matcher.vocabulary, .things)
    for index in sections.indices { sections[index]?.use(ownName) }
    let head = sentence.tokens.indices.last { sentence.tokens[$0].kind == .word }
    context.isNamedPlainly =
      head.map { sentence.bits[$0] & ~WordClass.other.bit == 0 && !sentence.isWord($0, in: Self.times) } ?? false
    context.isNamedByTitle =
      !title.isEmpty && !sentence.has(.promotion) && !sentence.has(.agreement)
      && !words.contains { Self.winning.contains(Array($0), at: 0..<$0.count) }
  }
}

extension TermsReader {
  /// True when the text calls what is run by the last word of a title that the tables do not know: `the LAN Cup`.
  private var isNameUsed: Bool {
    guard context.isNamedByTitle, context.isNamedPlainly, context.nameHead.count > 2 else { return false }
    let head = context.nameHead
    return terms.sections.contains { Self.holds(head, $0.text) }
  }

  /// True where `word`, in small letters, stands in `text`; O(n).
  private static func holds(_ word: [UInt8], _ text: [UInt8]) -> Bool {
    var start = 0
    while start + word.count <= text.count {
      if text[start] | 0x20 == word[0] {
        var length = 1
        while length < word.count, text[start + length] | 0x20 == word[length] { length += 1 }
        if length == word.count { return true }
      }
      start += 1
    }
    return false
  }

  /// Last words of titles that say when, and not what is run.
  private static let times: WordList = [
    "day", "days", "week", "weeks", "weekend", "month", "year", "night", "season", "spring", "summer", "autumn",
    "winter", "christmas", "easter", "halloween",
  ]
  /// A title with these names a prize, and not what is run.
  private static let winning: WordList = ["win", "winning", "free"]

  /// True for `a brand ("you")`, in the opening of the first two sections.
  private func isReaderPromoter() -> Bool {
    terms.sections.prefix(2).contains { section in
      let text = section.text.prefix(800)
      for open in text.indices where text[open] == 0x28 && isYou(text[(open + 1)...].prefix(8)) {
        let before = max(0, open - 40)..<open
        let sentence = ReadSentence(bytes: section.text, range: before, vocabulary: matcher.vocabulary)
        if sentence.marks.last(where: { $0.wordClass.bit & ActionReader.people != 0 })?.wordClass == .promoter {
          return true
        }
      }
      return false
    }
  }

  /// True when the first letter `y` starts the word `you`.
  private func isYou(_ text: ArraySlice<UInt8>) -> Bool {
    guard let start = text.firstIndex(where: { $0 | 0x20 == 0x79 }) else { return false }
    return text[start...].prefix(3).map { $0 | 0x20 }.elementsEqual("you".utf8)
  }

  /// True for `Emberlake Ltd. of Malmö`: what a name in brackets without an article stands for.
  private func isCompany(_ text: ArraySlice<UInt8>) -> Bool {
    text.split { !($0 | 0x20 &- 0x61 < 26) }.map(Array.init).contains {
      Self.companies.contains($0, at: $0.indices)
    }
  }

  private static let companies: WordList = [
    "ltd", "limited", "inc", "llc", "plc", "co", "corp", "corporation", "company", "ab", "gmbh", "ag", "bv", "sa",
    "sas",
    "sarl", "sl", "srl", "pty", "llp", "oy", "as", "cooperative", "operative", "foundation", "association",
  ]

  /// The last words of the names in quotes and brackets, `(the "Streak")`, in the opening of the first two sections.
  private func definedNames() -> Set<[UInt8]> {
    var names: Set<[UInt8]> = []
    for section in terms.sections.prefix(2) {
      let text = section.text.prefix(1200)
      for open in text.indices where text[open] == 0x28 {
        let inside = text[(open + 1)...].prefix(48).prefix { $0 != 0x29 }
        guard let start = inside.firstIndex(where: { $0 == 0x22 || $0 == 0x9C }) else { continue }
        if start <= open + 3, isCompany(text[max(0, open - 40)..<open]) { continue }
        let name = inside[(start + 1)...].prefix { $0 != 0x22 && $0 != 0xE2 }
        let words = name.split { !($0 | 0x20 &- 0x61 < 26 || $0 >= 0x80) }
        if let last = words.last { names.insert(last.map { $0 | 0x20 }) }
      }
    }
    return names
  }
}
