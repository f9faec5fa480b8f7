// What a sentence or a heading is about, and how it is built.
extension ReadSentence {
  /// True for a heading on ending or changing (`Cancellation`, `Changes to the programme`, `If we have to stop`) and on
  /// no look-alike.
  var isOnEnding: Bool {
    guard !has(.other) else { return false }
    return marks.contains { mark in
      mark.wordClass.isAction && mark.wordClass != .goesAhead
        && !(mark.start..<mark.end).contains { token($0, isAny: WordClass.terms.bit) }
    }
  }

  /// How far the verbs of the sentence go, where it has some and speaks of the promotion or its terms.
  var reachOnPromotion: StopReach? {
    guard
      classes & (WordClass.promotion.bit | WordClass.terms.bit | WordClass.agreement.bit | WordClass.pronoun.bit) != 0
    else { return nil }
    return marks.filter { $0.wordClass.takesModal || $0.wordClass == .ending }.map(\.wordClass.reach).max()
  }

  /// The tokens around `index` up to a semicolon, or a comma before `and` or `but`, on either side.
  func coordinate(around index: Int) -> Range<Int> {
    var start = index
    while start > 0, !isCoordination(start - 1) { start -= 1 }
    var end = index
    while end < tokens.count, !isCoordination(end) { end += 1 }
    return start..<end
  }

  /// True for a sentence that lets the promoter stop for a cause of its own.
  var isPowerForCause: Bool {
    has(.ends) && has(.condition) && classes & WordClass.causeBits != 0 && statesPower(in: tokens.indices)
  }

  /// True when the tokens hold a promoter and what it may do.
  func statesPower(in range: Range<Int>) -> Bool {
    let classes = bits[range].reduce(0, |)
    return classes & WordClass.promoter.bit != 0 && classes & WordClass.permission.bit != 0
  }

  /// The tokens around `index` between semicolons; all of them where a colon or items in brackets make a list.
  func part(around index: Int) -> Range<Int> {
    if tokens.contains(where: { $0.kind == .colon || $0.kind == .open }) { return 0..<tokens.count }
    var start = index
    while start > 0, tokens[start - 1].kind != .semicolon { start -= 1 }
    var end = index
    while end < tokens.count, tokens[end].kind != .semicolon { end += 1 }
    return start..<end
  }

  private func isCoordination(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .semicolon: true
    case .comma, .dash: token(index + 1, isAny: WordClass.conjunction.bit)
    default: false
    }
  }

  /// True when `a`, `an` or `any` stands before the token.
  func isIndefinite(_ index: Int) -> Bool {
    isWord(index - 1, in: Self.indefinite) && !(isWord(index - 1, in: Self.to) && isRomance(around: index))
  }

  /// True where words of Spanish or French stand, in which `a` is no article.
  private func isRomance(around index: Int) -> Bool {
    (max(0, index - 24)..<min(tokens.count, index + 24)).contains { isWord($0, in: Self.romanceWords) }
  }

  private static let to: WordList = ["a"]
  private static let romanceWords: WordList = [
    "el", "los", "las", "se", "que", "les", "est", "du", "des", "une", "del",
  ]

  private static let indefinite: WordList = ["a", "an", "any"]

  /// True behind `your` or `their`, one word between them at most: the thing is the entrant's.
  func isEntrants(_ index: Int) -> Bool {
    (max(0, index - 2)..<index).contains { isWord($0, in: Self.entrantsOwn) }
  }

  private static let entrantsOwn: WordList = ["your", "their", "his", "her", "ur"]

  /// True for a heading that supposes something or speaks of trouble.
  var isOnTrouble: Bool {
    if classes & (WordClass.condition.bit | WordClass.causeBits) != 0 { return true }
    return tokens.indices.contains { isWord($0, in: Self.troubles) }
  }

  private static let troubles: WordList = [
    "wrong", "case", "trouble", "problem", "problems", "plan", "b", "sideways", "changes", "change", "what",
    "disruption", "emergency",
    "heads", "warning", "limits", "print", "boring", "reserve", "exit", "duration", "term", "long",
  ]

  /// True when what a noun of the sentence stands for depends on what the promotion is about.
  var leansOnSubject: Bool {
    marks.contains {
      $0.wordClass == .promotion && (isInstrument($0.end - 1) || isIndefinite($0.start))
        || $0.wordClass == .agreement && isIndefinite($0.start)
    }
  }

  /// True for codes, coupons and discounts, which most promotions hand out and few are.
  func isInstrument(_ index: Int) -> Bool {
    isWord(index, in: Self.instruments) && !isWord(index - 1, in: Self.this)
  }

  private static let instruments: WordList = ["code", "coupon", "discount", "voucher", "token", "stamp", "pass"]
  private static let this: WordList = ["this"]

  /// True when the sentence starts like a list of examples: `This includes`, `Such events are, for example,`.
  var listsExamples: Bool {
    marks.contains { ($0.wordClass == .openList || $0.wordClass == .defines) && $0.start <= 4 }
  }

  /// A mark as the explanation shows it.
  func matched(_ mark: Mark, _ section: Int) -> MatchedWords {
    MatchedWords(role: mark.wordClass.role, range: sourceRange(mark), section: section)
  }
}
