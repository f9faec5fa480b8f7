// What the action is done to.
extension ActionReader {
  typealias Found = (kind: ActionObject, mark: Mark?)

  /// The thing behind the verb: further verbs, articles and adjectives are passed over.
  ///
  /// `passesOf` lets the search pass one `of`, as behind a noun of ending.
  func object(after start: Int, passesOf: Bool) -> Found {
    var index = start
    var left = 5
    var passesOf = passesOf
    while index < sentence.tokens.count, left >= 0 {
      let token = sentence.tokens[index]
      let bits = sentence.bits[index]
      switch token.kind {
      case .semicolon, .colon: return (.none, nil)
      case .comma, .dash, .open, .close, .other:
        guard continues(at: index + 1) else { return (.none, nil) }
      case .number: left -= 1
      case .word:
        if bits & Self.actions != 0 && bits & Self.things == 0 || bits & WordClass.conjunction.bit != 0 { break }
        if bits & Self.things != 0 { return head(startingAt: index) }
        if bits & WordClass.pronoun.bit != 0, isPronoun(index) { return resolved(index) }
        if bits & (WordClass.wholeOf.bit | WordClass.partOf.bit) != 0 { passesOf = true; break }
        if bits & WordClass.preposition.bit != 0 {
          guard passesOf || isWithin(index) else { return named(start, index) }
          passesOf = false
          break
        }
        if bits & (WordClass.condition.bit | WordClass.clauseBreak.bit) != 0 { return named(start, index) }
        if bits & Self.people != 0 { return person(index) }
        if bits & WordClass.determiner.bit == 0 { left -= 1 }
      }
      index += 1
    }
    return named(start, index)
  }

  /// `in whole or in part`, `for good`, `at any time`, which may stand between the verb and its object.
  private func isWithin(_ index: Int) -> Bool {
    sentence.token(
      index, isAny: WordClass.early.bit | WordClass.anyTime.bit | WordClass.anyReason.bit | WordClass.discretion.bit)
      || sentence.token(index + 1, isAny: WordClass.wholeOf.bit | WordClass.discretion.bit | WordClass.anyTime.bit)
  }

  /// True when the words behind a comma can still be part of the list of verbs or of an adverb.
  private func continues(at index: Int) -> Bool {
    let passable =
      Self.actions | WordClass.conjunction.bit | WordClass.early.bit | WordClass.wholeOf.bit | WordClass.anyTime.bit
      | WordClass.discretion.bit | WordClass.anyReason.bit
    return sentence.token(index, isAny: passable) || sentence.token(index + 1, isAny: passable)
  }

  /// The last noun of a run such as `sweepstakes entry`; that is what the verb is about.
  private func head(startingAt start: Int) -> Found {
    var last = start
    while sentence.token(last + 1, isAny: Self.things | Self.people), sentence.tokens[last + 1].kind == .word,
      sentence.bits[last + 1] & (Self.modals | WordClass.condition.bit) == 0
    {
      last += 1
    }
    return classified(last)
  }

  /// A capitalised name that nothing in the tables knows may be the promotion's own.
  private func named(_ start: Int, _ end: Int) -> Found {
    for index in start..<min(end, sentence.tokens.count) {
      let bits = sentence.bits[index]
      if sentence.tokens[index].isCapitalised, bits & (Self.actions | WordClass.determiner.bit | Self.modals) == 0 {
        return (.name, nil)
      }
    }
    return (.none, nil)
  }

  private func person(_ index: Int) -> Found {
    sentence.token(index, isAny: WordClass.promoter.bit) ? (.none, nil) : (.other, nil)
  }

  func classified(_ index: Int) -> Found {
    let bits = sentence.bits[index]
    let mark = Mark(wordClass: .promotion, start: index, end: index + 1)
    if bits & WordClass.promotion.bit != 0 { return (.promotion, mark) }
    if bits & WordClass.other.bit != 0 { return (.other, mark) }
    if bits & WordClass.agreement.bit != 0 { return (.agreement, mark) }
    if bits & WordClass.terms.bit != 0 { return (.terms, mark) }
    if bits & WordClass.perhapsPromotion.bit != 0 { return (.perhapsPromotion, mark) }
    return bits & WordClass.promoter.bit != 0 ? (.none, nil) : (.other, mark)
  }

  /// `this` before a noun is an article.
  private func isPronoun(_ index: Int) -> Bool {
    guard sentence.bits[index] & WordClass.determiner.bit != 0, index + 1 < sentence.tokens.count,
      sentence.tokens[index + 1].kind == .word
    else { return true }
    if sentence.token(index + 1, isAny: Self.things) || sentence.token(index + 2, isAny: Self.things) { return false }
    let closing =
      WordClass.preposition.bit | WordClass.condition.bit | WordClass.conjunction.bit | WordClass.early.bit
      | WordClass.anyTime.bit | WordClass.clauseBreak.bit | Self.modals | WordClass.be.bit | Self.actions
    return sentence.token(index + 1, isAny: closing)
  }

  /// What `it` stands for: the nearest thing before it in the sentence, else what came before the sentence.
  func resolved(_ index: Int) -> Found {
    var at = index - 1
    while at >= 0 {
      let bits = sentence.bits[at]
      if bits & Self.things != 0, !(bits & WordClass.other.bit != 0 && sentence.isPlural(at)) {
        let found = classified(at)
        if found.kind != .other || bits & WordClass.promotion.bit == 0 { return outer(of: at, found) }
      }
      at -= 1
    }
    switch antecedent.thing {
    case .promotion: return (.promotion, nil)
    case .perhapsPromotion: return (.perhapsPromotion, nil)
    case .terms: return (.terms, nil)
    case .agreement: return (.agreement, nil)
    case .other: return (.other, nil)
    default: return (.unresolved, nil)
    }
  }

  /// The thing before a passive or an intransitive verb, heads before `of` and `in` preferred.
  func subject(before action: Mark) -> Found {
    var index = action.start - 1
    var left = 14
    while index >= 0, left > 0 {
      let token = sentence.tokens[index]
      let bits = sentence.bits[index]
      if token.kind == .semicolon || token.kind == .colon { break }
      if bits & WordClass.condition.bit != 0, left < 14, bits & Self.modals == 0 { break }
      if bits & Self.things != 0 { return outer(of: index, classified(index)) }
      if bits & (WordClass.entrant.bit | WordClass.third.bit) != 0 { return (.other, nil) }
      if bits & WordClass.pronoun.bit != 0, isPronoun(index) { return resolved(index) }
      left -= 1
      index -= 1
    }
    return (.none, nil)
  }

  /// `participation in the contest` is about the participation, `any part of the contest` about the contest.
  private func outer(of index: Int, _ inner: Found) -> Found {
    var at = index - 1
    var left = 3
    while at >= 0, left > 0, sentence.bits[at] & WordClass.preposition.bit == 0 {
      if sentence.tokens[at].kind != .word || sentence.bits[at] & Self.modals != 0 { return inner }
      if sentence.bits[at] & (Self.nouns | Self.actions) != 0 { return inner }
      at -= 1
      left -= 1
    }
    guard at > 0, left > 0, sentence.bits[at] & WordClass.preposition.bit != 0 else { return inner }
    let head = at - 1
    let bits = sentence.bits[head]
    if bits & (WordClass.wholeOf.bit | WordClass.partOf.bit) != 0 { return inner }
    if bits & Self.things != 0 { return outer(of: head, classified(head)) }
    if bits & (WordClass.entrant.bit | WordClass.third.bit) != 0 { return (.other, nil) }
    return inner
  }
}
