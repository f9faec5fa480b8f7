/// A cause that a noun of one field and a predicate make together, however far they stand apart in one clause.
struct CauseField {
  let noun: WordClass
  let predicate: WordClass
  let cause: WordClass

  /// True when the predicate holds only where it is denied: `does not deliver`, `fails to arrive`.
  var needsDenial = false

  static let all: [CauseField] = [
    CauseField(noun: .fieldSupplier, predicate: .predicateGone, cause: .prizeUnavailable),
    CauseField(noun: .fieldPrize, predicate: .predicateGone, cause: .prizeUnavailable),
    CauseField(noun: .fieldPlatform, predicate: .predicateForbids, cause: .platformViolation),
    CauseField(noun: .fieldRuler, predicate: .predicateForbids, cause: .illegality),
    CauseField(noun: .fieldPermit, predicate: .predicateForbids, cause: .illegality),
    CauseField(noun: .fieldCreator, predicate: .predicateBreaches, cause: .creatorBreach),
    CauseField(noun: .fieldMachine, predicate: .predicateFails, cause: .technicalFailure),
    CauseField(noun: .fieldMoney, predicate: .predicateShort, cause: .budgetShortfall),
    CauseField(noun: .fieldCrowd, predicate: .predicateFew, cause: .lowParticipation),
    CauseField(noun: .fieldPlan, predicate: .predicateShifts, cause: .strategyChange),
    CauseField(noun: .fieldSum, predicate: .predicateSpent, cause: .sumUsedUp),
    CauseField(noun: .fieldSupplier, predicate: .predicateWorks, cause: .prizeUnavailable, needsDenial: true),
    CauseField(noun: .fieldPrize, predicate: .predicateWorks, cause: .prizeUnavailable, needsDenial: true),
    CauseField(noun: .fieldPlatform, predicate: .predicateWorks, cause: .platformViolation, needsDenial: true),
    CauseField(noun: .fieldRuler, predicate: .predicateWorks, cause: .illegality, needsDenial: true),
    CauseField(noun: .fieldPermit, predicate: .predicateWorks, cause: .illegality, needsDenial: true),
    CauseField(noun: .fieldCreator, predicate: .predicateWorks, cause: .creatorBreach, needsDenial: true),
    CauseField(noun: .fieldMachine, predicate: .predicateWorks, cause: .technicalFailure, needsDenial: true),
    CauseField(noun: .fieldMoney, predicate: .predicateWorks, cause: .budgetShortfall, needsDenial: true),
    CauseField(noun: .fieldCrowd, predicate: .predicateWorks, cause: .lowParticipation, needsDenial: true),
  ]
}

/// Finds the causes that fields of nouns and predicates make in one sentence.
struct CauseFieldReader {
  let sentence: ReadSentence

  /// The most tokens between a noun and its predicate.
  private static let reach = 9

  /// The causes, as marks from the noun to its predicate; O(marks²) at worst, in sentences that hold both.
  func marks() -> [Mark] {
    guard sentence.marks.contains(where: { $0.wordClass.isPredicate }) else { return [] }
    let nouns = sentence.marks.filter { $0.wordClass.isField }
    var found: [Mark] = []
    for predicate in sentence.marks where predicate.wordClass.isPredicate && !isPause(predicate) {
      if let mark = undelivered(predicate) ?? spent(predicate) ?? left(predicate) { found.append(mark) }
      if let mark = subject(of: predicate, nouns) ?? complement(of: predicate, nouns) { found.append(mark) }
    }
    return found
  }

  /// True for `the game takes a break`.
  private func isPause(_ predicate: Mark) -> Bool {
    predicate.end == predicate.start + 1 && sentence.isWord(predicate.start, in: Self.breaks)
      && sentence.isIndefinite(predicate.start)
  }

  private static let breaks: WordList = ["break"]

  /// `the supplier fails`: the nearest noun before the predicate that fits it.
  private func subject(of predicate: Mark, _ nouns: [Mark]) -> Mark? {
    for noun in nouns.reversed() where noun.end <= predicate.start {
      guard predicate.start - noun.end <= Self.reach, isOneClause(noun.end..<predicate.start) else { break }
      if let cause = cause(of: noun, predicate, denied: isDenied(noun.end..<predicate.end)) {
        return Mark(wordClass: cause, start: noun.start, end: predicate.end)
      }
    }
    return nil
  }

  /// `failure of the supplier`, `low turnout`, `an order from the court`: the noun behind.
  private func complement(of predicate: Mark, _ nouns: [Mark]) -> Mark? {
    guard let noun = nouns.first(where: { $0.start >= predicate.end }), noun.start - predicate.end <= 4,
      isOneClause(predicate.end..<noun.start)
    else { return nil }
    let isLinked = (predicate.end..<noun.start).contains { sentence.token($0, isAny: WordClass.preposition.bit) }
    guard
      isLinked && predicate.wordClass != .predicateWorks
        || noun.start == predicate.end && predicate.wordClass.isQuality,
      let cause = cause(of: noun, predicate, denied: false)
    else { return nil }
    return Mark(wordClass: cause, start: predicate.start, end: noun.end)
  }

  /// `cannot ship`, `fails to deliver`, whoever does: a prize or a work that does not come.
  private func undelivered(_ predicate: Mark) -> Mark? {
    guard predicate.wordClass == .predicateWorks, predicate.start > 0,
      sentence.isWord(predicate.start, in: Self.deliveries), isDenied(max(0, predicate.start - 4)..<predicate.end)
    else { return nil }
    return Mark(wordClass: .prizeUnavailable, start: predicate.start, end: predicate.end)
  }

  /// `should Rootstock withdraw`, `if Hollins Ltd goes bust`: a name that nothing in the tables knows.
  private func left(_ predicate: Mark) -> Mark? {
    guard predicate.wordClass == .predicateGone, sentence.has(.condition),
      sentence.isWord(predicate.start, in: Self.leaving)
    else { return nil }
    let near = max(1, predicate.start - 3)..<predicate.start
    guard
      let name = near.last(where: {
        sentence.tokens[$0].kind == .word && sentence.tokens[$0].isCapitalised && sentence.bits[$0] == 0
      })
    else { return nil }
    return Mark(wordClass: .prizeUnavailable, start: name, end: predicate.end)
  }

  private static let leaving: WordList = [
    "withdraw", "withdraws", "goes", "go", "backs", "pulls", "drops", "folds", "ceases", "bails", "collapses",
    "liquidation", "administration", "insolvent", "bankrupt", "wound",
  ]

  /// `when $2,500 has been matched`, `we've matched $2,500`: a sum of money and what becomes of it.
  private func spent(_ predicate: Mark) -> Mark? {
    guard predicate.wordClass == .predicateSpent else { return nil }
    let near = max(0, predicate.start - 7)..<min(sentence.tokens.count, predicate.end + 3)
    guard let sum = near.last(where: { $0 < predicate.start && isSum($0) }) ?? near.first(where: isSum),
      isOneClause(min(sum, predicate.end)..<max(sum, predicate.start)),
      sentence.classes & WordClass.condition.bit != 0
    else { return nil }
    return Mark(wordClass: .sumUsedUp, start: min(sum, predicate.start), end: max(sum + 1, predicate.end))
  }

  /// A number with a sign or a name of money.
  private func isSum(_ index: Int) -> Bool {
    let token = sentence.tokens[index]
    guard token.kind == .number else { return false }
    if sentence.isPriced(index) { return true }
    return index + 1 < sentence.tokens.count && sentence.isWord(index + 1, in: Self.currencies)
  }

  private static let deliveries: WordList = ["deliver", "supply", "ship", "provide", "source", "obtain"]

  private static let currencies: WordList = ["dollars", "pounds", "euros", "euro", "eur", "usd", "gbp", "francs", "k"]

  private func cause(of noun: Mark, _ predicate: Mark, denied: Bool) -> WordClass? {
    CauseField.all.first {
      $0.noun == noun.wordClass && $0.predicate == predicate.wordClass && (!$0.needsDenial || denied)
    }?.cause
  }

  private func isDenied(_ range: Range<Int>) -> Bool {
    range.contains { index in
      sentence.isNegative(index)
        || sentence.marks.contains { $0.start == index && $0.wordClass == .predicateFails && $0.end < range.upperBound }
    }
  }

  /// True when no other clause starts in the range, and nobody else may or must do something there.
  private func isOneClause(_ range: Range<Int>) -> Bool {
    !range.contains { index in
      let kind = sentence.tokens[index].kind
      if kind == .semicolon || kind == .colon { return true }
      let bits = sentence.bits[index]
      if bits & WordClass.permission.bit != 0 && bits & WordClass.refusal.bit == 0 { return true }
      return bits & WordClass.condition.bit != 0 && bits & ActionReader.modals == 0
        || bits & WordClass.promoter.bit != 0 && sentence.token(index + 1, isAny: ActionReader.modals)
    }
  }
}

extension WordClass {
  /// True for the nouns of `CauseField`.
  var isField: Bool { rawValue >= Self.fieldMoney.rawValue && rawValue <= Self.fieldPlan.rawValue }

  /// True for the predicates of `CauseField`.
  var isPredicate: Bool { rawValue >= Self.predicateFails.rawValue && rawValue <= Self.predicateWorks.rawValue }

  /// True for predicates that stand right before their noun: `low turnout`, `insufficient funds`.
  fileprivate var isQuality: Bool { self == .predicateFew || self == .predicateShort || self == .predicateGone }
}

extension ReadSentence {
  /// True for `not`, `no`, `cannot`, `won't`, `isn't` and the like.
  func isNegative(_ index: Int) -> Bool {
    if token(index, isAny: WordClass.negator.bit | WordClass.refusal.bit) { return true }
    let word = word(index)
    guard word.count > 3, word.last.map({ $0 | 0x20 }) == 0x74 else { return false }
    let mark = word[word.endIndex - 2]
    return mark == 0x27 || mark == 0x99
  }
}
