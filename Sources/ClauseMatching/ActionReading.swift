/// What an action of a sentence is done to.
enum ActionObject {
  case promotion, perhapsPromotion, terms, agreement, name, unresolved, none, other
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
}

/// What earlier text lets a pronoun stand for.
struct Antecedent {
  /// The last thing named before the sentence, in it or in the heading; nil when nothing was.
  var thing: WordClass?

  /// True when codes, deals, streams and the like are what this promotion is about.
  var isWeakThingPromotion = false
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
    sentence.marks.compactMap { $0.wordClass.isAction ? read($0) : nil }
  }

  private func read(_ action: Mark) -> ActionReading? {
    switch action.wordClass {
    case .goesAhead: goesAhead(action)
    case .endIdiom: idiom(action)
    case .ending: noun(action)
    default: verb(action)
    }
  }

  private func goesAhead(_ action: Mark) -> ActionReading? {
    let isOnPromotion = sentence.has(.promotion) || antecedent.thing == .promotion
    return ActionReading(
      action: action, effect: .forbids, reach: .end, object: isOnPromotion ? .promotion : .none,
      score: 4 + (isOnPromotion ? 2 : 0) + circumstances, evidence: [action], isSupposed: false)
  }

  private func idiom(_ action: Mark) -> ActionReading? {
    let modality = modality(before: action)
    let isSupposed = isSupposed(action, modality)
    let score = 4 + modality.score + circumstances + (sentence.has(.promoter) ? 1 : 0)
    return ActionReading(
      action: action, effect: modality.effect ?? .permits, reach: .end, object: .none, score: score,
      evidence: modality.evidence + [action], isSupposed: isSupposed)
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
    let freedom = WordClass.anyReason.bit | WordClass.anyTime.bit | WordClass.discretion.bit | WordClass.otherReason.bit
    return (hasCause ? 1 : 0) + (sentence.classes & freedom != 0 ? 1 : 0) + (sentence.has(.early) ? 1 : 0)
  }

  /// Points for what the action is done to.
  func weight(_ object: ActionObject, _ reach: StopReach) -> Int {
    switch object {
    case .promotion, .agreement: 4
    case .perhapsPromotion: antecedent.isWeakThingPromotion ? 4 : 2
    case .terms: reach == .change ? 4 : 3
    case .name: 2
    case .unresolved: 2
    case .none, .other: 0
    }
  }
}
