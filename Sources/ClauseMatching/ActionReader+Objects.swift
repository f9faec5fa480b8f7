// What the action is done to.
extension ActionReader {
  typealias Found = (kind: ActionObject, mark: Mark?)

  /// The thing behind the verb: further verbs, articles and adjectives are passed over.
  ///
  /// `passesOf` lets the search pass one `of`, as behind a noun of ending.
  func object(after start: Int, passesOf: Bool) -> Found {
    if sentence.isReflexive(start - 1) {
      let found = subject(before: Mark(wordClass: .ends, start: start - 1, end: start), isPassive: true)
      return found.kind == .none ? resolved(start - 1) : found
    }
    if sentence.hasEnclitic(start - 1) { return resolved(start - 1) }
    var index = start
    var left = 5
    var passesOf = passesOf
    if sentence.token(index, isAny: WordClass.leaving.bit) { index += 1 }
    var isUnknown = false
    while index < sentence.tokens.count, left >= 0 {
      let token = sentence.tokens[index]
      let bits = sentence.bits[index]
      switch token.kind {
      case .semicolon, .colon: return (.none, nil)
      case .comma, .dash, .open, .close, .other:
        guard continues(at: index + 1), !isUnknown else {
          return (isUnknown && isOneOfMany(start..<index) ? .other : .none, nil)
        }
      case .number: left -= 1
      case .word:
        if isTitleWord(index) { return (.promotion, Mark(wordClass: .promotion, start: index, end: index + 1)) }
        if bits & WordClass.conjunction.bit != 0 {
          if isUnknown { return named(start, index) }
          break
        }
        if bits & Self.actions != 0 && bits & (Self.things | WordClass.pronoun.bit) == 0 { break }
        if isVerbHere(index) { break }
        if isName(index) { return (isOwnName(index) && isOwnName(index + 1) ? .promotion : .name, nil) }
        if bits & Self.things != 0 {
          if isOffering(index) { return named(start, index) }
          return head(startingAt: index)
        }
        if isUnknown, bits & WordClass.clauseBreak.bit != 0 { return named(start, index) }
        if bits & WordClass.pronoun.bit != 0, isPronoun(index) { return resolved(index) }
        if bits & (WordClass.wholeOf.bit | WordClass.partOf.bit) != 0 { passesOf = true; break }
        if bits & WordClass.preposition.bit != 0 {
          guard passesOf || isWithin(index) else { return named(start, index) }
          passesOf = false
          break
        }
        if bits & (WordClass.condition.bit | WordClass.clauseBreak.bit) != 0 { return named(start, index) }
        if bits & Self.people != 0, !isAttribute(index) { return person(index) }
        if bits & WordClass.determiner.bit == 0 { left -= 1 }
        if bits == 0 { isUnknown = true }
      }
      index += 1
    }
    return named(start, index)
  }

  /// `in whole or in part`, `for good`, `at any time`, which may stand between the verb and its object.
  private func isWithin(_ index: Int) -> Bool {
    if sentence.token(index + 1, isAny: Self.actions) { return true }
    return sentence.token(
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
  func head(startingAt start: Int) -> Found {
    var last = start
    while sentence.token(last + 1, isAny: Self.things | Self.people), sentence.tokens[last + 1].kind == .word,
      sentence.bits[last + 1] & (Self.modals | WordClass.condition.bit) == 0
    {
      last += 1
    }
    let found = classified(last)
    if found.kind != .other, isHeldBySomebody(last) { return (.other, found.mark) }
    return found.kind == .other ? joined(after: last) ?? found : found
  }

  /// `the code of anyone who cheats`: one person's.
  private func isHeldBySomebody(_ index: Int) -> Bool {
    guard sentence.isOf(index + 1) else { return false }
    return sentence.token(index + 2, isAny: WordClass.entrant.bit)
      || sentence.token(index + 2, isAny: WordClass.determiner.bit)
        && sentence.token(index + 3, isAny: WordClass.entrant.bit)
  }

  /// `annul the vote and the competition`: the promotion joined to a look-alike.
  private func joined(after last: Int) -> Found? {
    let join = sentence.token(last + 1, isAny: WordClass.conjunction.bit) ? last + 1 : last + 2
    guard sentence.token(join, isAny: WordClass.conjunction.bit) else { return nil }
    let next = sentence.token(join + 1, isAny: WordClass.determiner.bit) ? join + 2 : join + 1
    guard sentence.token(next, isAny: WordClass.promotion.bit) else { return nil }
    return sentence.token(next + 1, isAny: WordClass.other.bit) ? nil : classified(next)
  }

  /// `drop` before an article is a verb, whatever else the word can be.
  func isVerbHere(_ index: Int) -> Bool {
    sentence.token(index, isAny: Self.actions)
      && sentence.token(index + 1, isAny: WordClass.determiner.bit | WordClass.pronoun.bit)
  }

  /// Two capitalised words in a row, within a sentence, are a name: `Spin & Save`.
  private func isName(_ index: Int) -> Bool {
    guard index > 0, sentence.tokens[index].isCapitalised, index + 1 < sentence.tokens.count else { return false }
    let named = WordClass.promotion.bit | Self.people | WordClass.agreement.bit | WordClass.terms.bit
    return sentence.tokens[index + 1].isCapitalised && !sentence.token(index, isAny: named)
      && !sentence.token(index + 1, isAny: named | WordClass.other.bit)
  }

  /// The hotel or the brand that the title names as a party; creators are never the promoter.
  func isNamedParty(_ index: Int) -> Bool {
    sentence.token(index, isAny: WordClass.third.bit) && sentence.tokens[index].isCapitalised && isOwnName(index)
      && !sentence.isWord(index, in: Self.creators)
  }

  private static let creators: WordList = ["creator", "influencer", "talent", "artist", "streamer", "seller"]

  /// A word of the promotion's own name.
  func isOwnName(_ index: Int) -> Bool {
    antecedent.nameWords.contains(sentence.word(index).map { $0 | 0x20 })
  }

  /// A word of the promotion's name that the tables do not know: `the subsidy` of the Sunday Snack Subsidy.
  func isTitleWord(_ index: Int) -> Bool {
    guard sentence.tokens[index].kind == .word, sentence.bits[index] & ~WordClass.causeBits == 0,
      sentence.word(index).count > 3, !sentence.token(index + 1, isAny: Self.things)
    else { return false }
    let word = sentence.word(index).map { $0 | 0x20 }
    if sentence.isEntrants(index) { return false }
    return antecedent.isNamedByTitle && word == antecedent.nameHead
      || sentence.tokens[index].isCapitalised && antecedent.definedNames.contains(word)
  }

  /// A person whose thing follows: `the affiliate programme`, `the members' draw`.
  private func isAttribute(_ index: Int) -> Bool {
    sentence.token(index + 1, isAny: Self.things) || sentence.token(index + 2, isAny: Self.things)
  }

  /// A capitalised name that nothing in the tables knows may be the promotion's own.
  private func named(_ start: Int, _ end: Int) -> Found {
    for index in start..<min(end, sentence.tokens.count) {
      let bits = sentence.bits[index]
      if sentence.tokens[index].isCapitalised, bits & (Self.actions | WordClass.determiner.bit | Self.modals) == 0 {
        if isMember(index) { return (.other, nil) }
        return (isOwnName(index) ? .promotion : .name, nil)
      }
    }
    for index in start..<min(end, sentence.tokens.count) where isTitleNoun(index) { return (.name, nil) }
    return (isOneOfMany(start..<min(end, sentence.tokens.count)) ? .other : .none, nil)
  }

  /// `remove a Partner who cheats`, `any Member`: a defined word for one of those who take part.
  private func isMember(_ index: Int) -> Bool {
    isIndefinite(index) && !sentence.tokens[min(index + 1, sentence.tokens.count - 1)].isCapitalised
      || sentence.isWord(index + 1, in: Self.whoever)
  }

  private static let whoever: WordList = ["who", "whose", "whom"]

  /// `the swap` of the Plant Swap Contest: a word of the name behind an article.
  private func isTitleNoun(_ index: Int) -> Bool {
    sentence.bits[index] == 0 && sentence.word(index).count > 3 && isOwnName(index)
      && sentence.token(index - 1, isAny: WordClass.determiner.bit)
  }

  private func person(_ index: Int) -> Found {
    sentence.token(index, isAny: WordClass.promoter.bit) ? (.none, nil) : (.other, nil)
  }

  private static let offering: WordList = ["to", "then", "would"]

  /// `we will offer`: a verb that is spelt like the promotion.
  func isOffering(_ index: Int) -> Bool {
    guard let last = sentence.word(index).last, last | 0x20 != 0x73, index > 0 else { return false }
    return sentence.token(index - 1, isAny: WordClass.obligation.bit | WordClass.permission.bit)
      || sentence.isWord(index - 1, in: Self.offering)
  }
}
