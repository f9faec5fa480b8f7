/// What an action of a sentence is done to.
enum ActionObject {
  case promotion, perhapsPromotion, terms, agreement, name, unresolved, unknown, none, other
}

/// One reading of an action as an operative statement on the promotion.
struct ActionReading {
  let action: Mark
  let effect: ClauseEffect
  let reach: StopReach
  let object: ActionObject
  let score: Int
  /// Marks that the reading rests on.
  let evidence: [Mark]
  /// True when the action stands in a condition (`if the contest is cancelled, ...`).
  let isSupposed: Bool
  /// True for `is ended`, and for `we end it`; false for a promotion that ends by itself.
  var isByPromoter = true
}

/// What earlier text lets a pronoun stand for.
struct Antecedent {
  /// The last thing named before the sentence, in it or in the heading; nil when nothing was.
  var thing: WordClass?

  /// The contests, codes, deals, streams and the like that this promotion is about, as entries of the vocabulary.
  var subjects: Set<UInt16> = []

  /// The words of the title and of the first heading, in small letters: the promotion's own name.
  var nameWords: Set<[UInt8]> = []

  /// True when the title says nothing of a promotion, so that a word of it may be what is run: `Pastry Passport`.
  var isNamedByTitle = false

  /// True when the last word of the title is none that the tables take for a promotion, its terms or a person.
  var isNamedPlainly = false

  /// How far the action of the sentence before goes, for `do so` to take up; nil where it has none on the promotion.
  var reach: StopReach?

  /// Capitalised words that the opening defines as names: the `Streak` of `(the "Streak")`.
  var definedNames: Set<[UInt8]> = []

  /// The last word of the title: the thing that is run, where the title names one.
  var nameHead: [UInt8] = []

  /// True when the heading of the section speaks of ending or changing, and of nothing that looks like a promotion.
  var isUnderEnding = false

  /// True when the heading supposes something, or speaks of trouble: `If the river floods`, `Plan B`, `Just in case`.
  var isUnderTrouble = false

  /// True when the opening names no promotion at all, so that any such thing may be it.
  var isSubjectOpen = false

  /// True when the title or the opening speaks of an agreement that the terms are.
  var isAgreement = false

  /// The long words of a heading that names neither the promotion nor an end nor trouble, in small letters.
  var headingWords: Set<[UInt8]> = []
}

/// Whether an action may, must or may not be done.
struct Modality {
  var effect: ClauseEffect?
  var mark: Mark?

  var score: Int { effect == nil ? 0 : 2 }
  var evidence: [Mark] { mark.map { [$0] } ?? [] }
}

/// Reads the actions of one sentence: what is done, to what, by whom, and whether it may be.
///
/// Each reading gets a score: the object tells most, then whether it is allowed, then the verb, the actor, and whether
/// causes or discretion are named. An action on a look-alike has no reading.
struct ActionReader {
  let sentence: ReadSentence
  let antecedent: Antecedent

  static let things =
    WordClass.promotion.bit | WordClass.perhapsPromotion.bit | WordClass.terms.bit | WordClass.agreement.bit
    | WordClass.other.bit
  static let people = WordClass.promoter.bit | WordClass.entrant.bit | WordClass.third.bit | WordClass.authority.bit
  static let nouns = things | people
  static let actions: UInt64 = WordClass.allCases.filter(\.isAction).reduce(0) { $0 | $1.bit }
  static let modals = WordClass.permission.bit | WordClass.obligation.bit | WordClass.refusal.bit

  /// The readings that stand, one an action at most, in the order of the text.
  func readings() -> [ActionReading] {
    var result: [ActionReading] = []
    var earlier = Modality()
    for mark in sentence.marks where mark.wordClass.isAction || mark.wordClass == .proVerb && antecedent.reach != nil {
      if let reading = read(mark, after: earlier) { result.append(reading) }
      let modality = modality(before: mark)
      if modality.effect != nil { earlier = modality }
    }
    return result
  }

  /// `earlier` is what was last allowed; a verb behind `or` shares it.
  private func read(_ action: Mark, after earlier: Modality) -> ActionReading? {
    switch action.wordClass {
    case .goesAhead: goesAhead(action)
    case .endIdiom, .pauseIdiom, .changeIdiom: idiom(action)
    case .ending: noun(action)
    default: verb(action, after: earlier)
    }
  }

  private func goesAhead(_ action: Mark) -> ActionReading? {
    if sentence.isWord(action.end, in: Self.with), !sentence.has(.condition) { return nil }
    if supposesEndOfOther(before: action) || isAward(action) { return nil }
    let isOnPromotion =
      sentence.has(.promotion) || sentence.has(.terms) || antecedent.thing == .promotion
      || sentence.tokens.indices.contains(where: isTitleWord)
    return ActionReading(
      action: action, effect: .forbids, reach: .end, object: isOnPromotion ? .promotion : .none,
      score: 4 + (isOnPromotion || antecedent.thing == .perhapsPromotion ? 2 : 0) + circumstances, evidence: [action],
      isSupposed: false)
  }

  /// `if the match is called off, the draw goes ahead in the clubhouse`: an end of something else is supposed.
  private func supposesEndOfOther(before action: Mark) -> Bool {
    sentence.marks.contains { mark in
      guard mark.wordClass.takesModal || mark.wordClass == .endIdiom, mark.start < action.start,
        action.start - mark.start < 24, isInCondition(mark.start)
      else { return false }
      switch subject(before: mark, isPassive: isPassive(mark)).kind {
      case .other, .perhapsPromotion, .unknown: return true
      default: return false
      }
    }
  }

  /// `I'll still draw a winner from the comments so far`: what is owed after the end.
  private func isAward(_ action: Mark) -> Bool {
    !sentence.has(.condition) && sentence.has(.promoter)
      && sentence.marks.contains { $0.wordClass == .received && $0.end > action.end }
      && sentence.marks.contains { $0.wordClass == .winners }
  }

  private static let with: WordList = ["with"]

  private func idiom(_ action: Mark) -> ActionReading? {
    let holdsSubject = action.end - action.start > 1 && sentence.token(action.start, isAny: Self.things)
    let modality = holdsSubject ? Modality() : modality(before: action, isBehind: false)
    if sentence.isWord(action.start, in: Self.prizes) { return nil }
    if isFollowedByObject(action) || isBareRemark(action) || isReported(action, modality) { return nil }
    if isPlainEnd(action, modality) || isOfOther(action) { return nil }
    if isState(action), !isStateOfPromotion(action) { return nil }
    if isBareNo(action), action.end < sentence.tokens.count, sentence.tokens[action.end].kind == .word { return nil }
    if action.wordClass == .changeIdiom, sentence.has(.ends) || !speaksOfSubject, !isOnPromotion { return nil }
    if action.wordClass == .pauseIdiom, sentence.has(.ends), sentence.has(.other), !isOnPromotion { return nil }
    if !holdsSubject, subject(before: action, isPassive: false).kind == .other { return nil }
    let isSupposed = isSupposed(idiom: action, modality)
    let score =
      (action.wordClass == .endIdiom ? 4 : 3) + modality.score + circumstances + headed
      + (sentence.has(.promoter) ? 1 : 0) + (sentence.isRow && circumstances > 0 ? 2 : 0)
      + (sentence.has(.promotion) ? 1 : 0) + (sentence.has(.connective) ? 1 : 0) + (isOnSubject(action) ? 2 : 0)
      + (sentence.has(.condition) && (circumstances > 0 || isSupposedBefore(action)) ? 1 : 0)
    return ActionReading(
      action: action, effect: modality.effect ?? .permits, reach: action.wordClass.reach, object: .none, score: score,
      evidence: modality.evidence + [action], isSupposed: isSupposed)
  }

  /// `is over`, `gets done` and no more.
  private func isState(_ action: Mark) -> Bool {
    action.end - action.start == 2 && sentence.token(action.start, isAny: WordClass.be.bit)
      && sentence.isWord(action.end - 1, in: Self.states)
  }

  private static let prizes: WordList = ["prize", "prizes"]
  private static let states: WordList = ["over", "done", "finished", "toast", "history", "dead", "off"]

  /// True where the promotion or its name stands before the state, and no measure behind it.
  private func isStateOfPromotion(_ action: Mark) -> Bool {
    if action.end < sentence.tokens.count {
      let next = sentence.tokens[action.end]
      if next.kind == .number || sentence.token(action.end, isAny: Self.things | Self.people) { return false }
    }
    var index = action.start - 1
    while sentence.token(index, isAny: Self.modals) { index -= 1 }
    if sentence.token(index, isAny: WordClass.promotion.bit) { return classified(index).kind == .promotion }
    return isTitleWord(index)
  }

  /// True when the sentence, its heading or what came before speaks of the promotion.
  private var isOnPromotion: Bool {
    sentence.has(.promotion) || sentence.has(.terms) || sentence.has(.agreement) || sentence.isRow
      || antecedent.isUnderEnding || antecedent.thing == .promotion || antecedent.thing == .terms
  }

  /// True when the sentence holds anything that can stand for the promotion.
  private var speaksOfSubject: Bool {
    sentence.has(.perhapsPromotion) || sentence.has(.pronoun) || sentence.tokens.indices.contains(where: isTitleWord)
  }

  /// `it doesn't run the contest`, `isn't run by`: a denial with an object ends nothing.
  private func isFollowedByObject(_ action: Mark) -> Bool {
    guard action.wordClass == .endIdiom, action.end < sentence.tokens.count, sentence.tokens[action.end].kind == .word,
      sentence.isNegative(action.start) || sentence.isNegative(min(action.start + 1, action.end - 1))
    else { return false }
    if sentence.isWord(action.end + 1, in: Self.seasons) { return false }
    return sentence.token(action.end, isAny: Self.things | WordClass.determiner.bit)
      || sentence.isWord(action.end, in: Self.by)
  }

  private static let seasons: WordList = [
    "year", "time", "day", "week", "weekend", "month", "spring", "summer", "autumn", "fall", "winter", "season", "term",
    "evening", "night", "morning", "afternoon",
  ]

  /// `last spring's bonus ended on 30 June and is no longer available`: what has happened, not what may.
  private func isReported(_ action: Mark, _ modality: Modality) -> Bool {
    guard modality.effect == nil, !sentence.has(.condition), !sentence.isRow else { return false }
    return sentence.marks.contains { mark in
      mark.wordClass.takesModal && mark.end <= action.start && sentence.form(mark) == .participle
        && !isPassive(mark) && self.modality(before: mark).effect == nil
    }
  }

  /// `the giveaway closes then`, `it will end on that date`: the end that was set, for no reason and at nobody's choice.
  private func isPlainEnd(_ action: Mark, _ modality: Modality) -> Bool {
    guard action.wordClass == .endIdiom, !sentence.isRow, !antecedent.isUnderEnding, !sentence.has(.early),
      modality.effect == nil || modality.effect == .requires, circumstances == 0
    else { return false }
    return !sentence.has(.condition)
      && (action.start..<action.end).contains { sentence.isWord($0, in: Self.dates) }
  }

  /// `the authorisation code stops working`: the noun before makes it another thing.
  private func isOfOther(_ action: Mark) -> Bool {
    sentence.token(action.start, isAny: WordClass.promotion.bit | WordClass.perhapsPromotion.bit)
      && sentence.token(action.start - 1, isAny: WordClass.other.bit)
  }

  private static let dates: WordList = ["then", "that", "there"]

  /// `that's it`, `we're done`: no more than a remark where the sentence supposes nothing.
  private func isBareRemark(_ action: Mark) -> Bool {
    if isVoidByPlace(action) { return true }
    guard action.wordClass == .endIdiom, !sentence.has(.condition), !sentence.isRow,
      sentence.isWord(action.start, in: Self.remarks)
    else { return false }
    return !sentence.tokens.contains { $0.kind == .colon || $0.kind == .other }
  }

  /// `void where prohibited`: not run there, but not ended.
  func isVoidByPlace(_ action: Mark) -> Bool {
    guard action.start < action.end, action.end + 1 < sentence.tokens.count,
      sentence.isWord(action.end - 1, in: Self.void),
      sentence.isWord(action.end, in: Self.places)
    else { return false }
    return (action.end..<min(sentence.tokens.count, action.end + 5)).contains {
      sentence.isWord($0, in: Self.prohibitions)
    }
  }

  static let by: WordList = ["by"]
  private static let remarks: WordList = [
    "that", "thats", "this", "we", "i", "nobody", "nothing", "come", "comes",
  ]
  private static let void: WordList = ["void"]
  private static let places: WordList = ["where", "outside", "in"]
  private static let prohibitions: WordList = [
    "prohibited", "restricted", "forbidden", "banned", "unlawful", "illegal", "law",
  ]
  private static let no: WordList = ["no"]

  /// `should the river be too high, there will be no race`: the condition stands first.
  private func isSupposedBefore(_ action: Mark) -> Bool {
    sentence.marks.contains { $0.wordClass == .condition && $0.end <= action.start }
  }

  /// `..., no giveaway.`: the two words must end their clause.
  private func isBareNo(_ action: Mark) -> Bool {
    action.end - action.start == 2 && sentence.isWord(action.start, in: Self.no)
  }

  /// `the auction is off`, where the auction is what this promotion is about.
  private func isOnSubject(_ action: Mark) -> Bool {
    guard action.end - action.start > 1 else { return false }
    if isState(action) { return true }
    if sentence.token(action.start, isAny: WordClass.promotion.bit) { return circumstances > 0 }
    return sentence.token(action.start, isAny: WordClass.perhapsPromotion.bit)
      && classified(action.start).kind == .promotion
  }

  /// `cancellation of the contest`, `right of early termination`.
  private func noun(_ action: Mark) -> ActionReading? {
    let object = object(after: action.end, passesOf: true)
    guard object.kind != .other else { return nil }
    let modality = modality(before: action)
    let score = 1 + weight(object.kind, .end) + modality.score + circumstances
    return ActionReading(
      action: action, effect: modality.effect ?? .permits, reach: .end, object: object.kind, score: score,
      evidence: modality.evidence + [action], isSupposed: modality.effect == nil)
  }

  /// Points for causes, discretion and an early end in the sentence.
  var circumstances: Int {
    let hasCause = sentence.classes & WordClass.causeBits != 0
    return (hasCause ? 1 : 0) + (isFree || sentence.has(.otherReason) ? 1 : 0) + (sentence.has(.early) ? 1 : 0)
  }

  /// Points for a heading that says what the section is about.
  var headed: Int { antecedent.isUnderEnding ? 2 : antecedent.isUnderTrouble && sentence.has(.condition) ? 1 : 0 }

  /// True for causes that touch a promotion as a whole and hardly an entry, an order or an account.
  private var isGrave: Bool {
    sentence.classes
      & (WordClass.lowParticipation.bit | WordClass.budgetShortfall.bit | WordClass.strategyChange.bit
        | WordClass.unforeseenEvent.bit) != 0
  }

  /// True when the sentence speaks of any reason, any time or discretion.
  var isFree: Bool {
    sentence.classes & (WordClass.anyReason.bit | WordClass.anyTime.bit | WordClass.discretion.bit) != 0
  }

  /// True when the sentence gives a reason or bounds.
  private var isReasoned: Bool {
    sentence.classes & (WordClass.causeBits | WordClass.seriousReason.bit | WordClass.only.bit) != 0
  }

  /// Points for what the action is done to.
  func weight(_ object: ActionObject, _ reach: StopReach) -> Int {
    switch object {
    case .promotion, .agreement: 4
    case .perhapsPromotion: isReasoned ? 2 : 0
    case .terms: reach == .end ? 3 : 4
    case .name: 2
    case .unresolved: isFree ? 3 : 2
    case .unknown: (antecedent.isUnderEnding ? 1 : 0) + (isGrave ? 2 : 0)
    case .none, .other: 0
    }
  }
}
