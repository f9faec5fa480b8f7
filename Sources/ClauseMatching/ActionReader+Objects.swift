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
        guard continues(at: index + 1), !isUnknown else { return (.none, nil) }
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
  private func head(startingAt start: Int) -> Found {
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
  private func isVerbHere(_ index: Int) -> Bool {
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
    return (.none, nil)
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

  func classified(_ index: Int) -> Found {
    let bits = sentence.bits[index]
    let mark = Mark(wordClass: .promotion, start: index, end: index + 1)
    if bits & (WordClass.promotion.bit | WordClass.agreement.bit) != 0, let other = notOwn(index) {
      return (other, mark)
    }
    if bits & (WordClass.promotion.bit | WordClass.perhapsPromotion.bit) != 0,
      isOneOfMany(at: index) || isSale(index) || isOfItsOwn(index)
    {
      return (.other, mark)
    }
    if bits & WordClass.promotion.bit != 0 { return (.promotion, mark) }
    if bits & WordClass.other.bit != 0 {
      return (isNamed(index) ? .promotion : isEngagement(index) ? .agreement : .other, mark)
    }
    if bits & WordClass.agreement.bit != 0 { return (isThatOther(index) ? .other : .agreement, mark) }
    if bits & WordClass.terms.bit != 0 { return (.terms, mark) }
    if bits & WordClass.perhapsPromotion.bit != 0 {
      if sentence.isEntrants(index) { return (.other, mark) }
      let isNamed = antecedent.subjects.contains(sentence.tokens[index].entry)
      if isIndefinite(nounStart(index)) {
        return (isNamed && !sentence.isInstrument(index) ? .perhapsPromotion : .other, mark)
      }
      return (isNamed || antecedent.isSubjectOpen ? .promotion : .perhapsPromotion, mark)
    }
    return bits & WordClass.promoter.bit != 0 ? (.none, nil) : (.other, mark)
  }

  /// `its own points offer`: said to part it from this one.
  private func isOfItsOwn(_ index: Int) -> Bool {
    (max(1, index - 3)..<max(1, index)).contains {
      sentence.isWord($0, in: Self.own) && !sentence.token($0 - 1, isAny: WordClass.promoter.bit)
        && !sentence.isWord($0 - 1, in: Self.promotersOwn)
    }
  }

  private static let own: WordList = ["own"]

  /// `the sale is cancelled` where the promotion is no sale: what somebody has bought.
  private func isSale(_ index: Int) -> Bool {
    sentence.isWord(index, in: Self.sales) && !antecedent.isSubjectOpen && !antecedent.subjects.isEmpty
      && !antecedent.subjects.contains(sentence.tokens[index].entry)
      && !sentence.token(index - 1, isAny: WordClass.promotion.bit)
  }

  private static let sales: WordList = ["sale", "special"]

  /// `an early bird draw`, `a courier run`: one of several of a kind, where the name of the promotion does not hold it.
  private func isOneOfMany(at index: Int) -> Bool {
    let start = nounStart(index)
    return start < index && isIndefinite(start) && !(start..<index).contains(where: isOwnName)
      && !sentence.tokens[start].isCapitalised && !(start..<index).contains(where: sentence.isAdverb)
  }

  /// `that agreement`: one that the sentence before names, where the terms are none themselves.
  private func isThatOther(_ index: Int) -> Bool {
    sentence.isWord(index - 1, in: Self.that) && !antecedent.isAgreement
  }

  private static let that: WordList = ["that"]

  /// The first word before a noun that may be part of it: `courier` of `a courier run`.
  private func nounStart(_ index: Int) -> Int {
    var start = index
    while start > 1, index - start < 2, sentence.bits[start - 1] == 0, sentence.tokens[start - 1].kind == .word {
      start -= 1
    }
    return start
  }

  /// `the booking` of a booking form, `the project` of a project letter.
  private func isEngagement(_ index: Int) -> Bool {
    isOwnName(index) && sentence.isWord(index, in: Self.engagements)
  }

  private static let engagements: WordList = ["booking", "project", "order", "job", "engagement"]

  /// `the Tour` of the Buzz Card Tour, `the prize` of the Inventors' Prize: a look-alike that the title makes the name of
  /// what is run.
  private func isNamed(_ index: Int) -> Bool {
    guard antecedent.isNamedByTitle, !sentence.isEntrants(index) else { return false }
    if sentence.word(index).map({ $0 | 0x20 }) == antecedent.nameHead,
      sentence.token(index - 1, isAny: WordClass.determiner.bit), !isIndefinite(index)
    {
      return true
    }
    var start = index
    while start > 0, isOwnName(start - 1) { start -= 1 }
    if start < index, sentence.word(index).map({ $0 | 0x20 }) == antecedent.nameHead,
      sentence.token(start - 1, isAny: WordClass.determiner.bit), !isIndefinite(start)
    {
      return true
    }
    return index > 1 && sentence.tokens[index].isCapitalised && isOwnName(index)
      && sentence.token(index - 1, isAny: WordClass.determiner.bit) && !sentence.tokens[index - 1].isCapitalised
  }

  /// `a video` is not the one that the promotion is about.
  private func isIndefinite(_ index: Int) -> Bool {
    sentence.isIndefinite(index)
  }

  /// `this` before a noun is an article.
  func isPronoun(_ index: Int) -> Bool {
    guard sentence.bits[index] & WordClass.determiner.bit != 0, index + 1 < sentence.tokens.count,
      sentence.tokens[index + 1].kind == .word
    else { return true }
    if sentence.token(index, isAny: WordClass.early.bit) { return false }
    if sentence.token(index + 1, isAny: WordClass.pronoun.bit) { return true }
    if sentence.token(index + 1, isAny: Self.things) || sentence.token(index + 2, isAny: Self.things) { return false }
    let closing =
      WordClass.preposition.bit | WordClass.condition.bit | WordClass.conjunction.bit | WordClass.early.bit
      | WordClass.anyTime.bit | WordClass.clauseBreak.bit | Self.modals | WordClass.be.bit | Self.actions
    return sentence.token(index + 1, isAny: closing)
  }

  /// `which`, `who`, and `that` behind a noun.
  private func isRelative(_ index: Int) -> Bool {
    sentence.token(index - 1, isAny: Self.nouns) || sentence.word(index).first.map { $0 | 0x20 } == 0x77
      || index > 0 && sentence.bits[index - 1] == 0 && sentence.tokens[index - 1].kind == .word
        && sentence.token(index + 1, isAny: WordClass.be.bit | Self.modals)
  }

  /// `my account`, `our site`: a thing of the promoter's is what goes wrong, not what is stopped.
  private func isPromotersOwn(_ index: Int) -> Bool {
    (max(0, index - 2)..<index).contains { sentence.isWord($0, in: Self.promotersOwn) }
  }

  /// `by email`, `in writing`: the means by which something is done.
  private func isMeans(_ index: Int) -> Bool {
    sentence.isWord(index - 1, in: Self.means)
  }

  private static let promotersOwn: WordList = ["my", "our"]
  private static let means: WordList = ["by", "via", "per"]
  private static let articles: WordList = ["the", "a", "an", "this", "that", "each", "every", "any", "our", "its"]
  private static let adverbs: WordList = [
    "always", "itself", "themselves", "also", "still", "just", "never", "ever", "thus", "therefore", "thereafter",
    "hereby", "soon", "too", "then", "otherwise", "however", "afterwards", "sometimes", "perhaps", "instead", "overall",
    "generally", "herein", "hereunder",
  ]
  private static let offering: WordList = ["to", "then", "would"]
  private static let whose: WordList = ["whose"]

  /// What `it` stands for: the nearest thing before it in the sentence, else what came before the sentence.
  func resolved(_ index: Int) -> Found {
    let isMany = sentence.word(index).last.map { $0 | 0x20 } == 0x6D
    var second: Found?
    var indefinite: Found?
    for at in (0..<max(0, index)).reversed() {
      let bits = sentence.bits[at]
      guard bits & Self.things != 0, isMany || !(bits & WordClass.other.bit != 0 && sentence.isPlural(at)) else {
        continue
      }
      if isVerbHere(at) || bits & WordClass.other.bit != 0 && isPromotersOwn(at) { continue }
      if at + 1 < index, sentence.token(at + 1, isAny: Self.things) { continue }
      if bits & WordClass.promotion.bit != 0, isIndefinite(at) {
        if !sentence.isInstrument(at), sentence.has(.condition) { indefinite = (.promotion, nil) }
        continue
      }
      if bits & WordClass.other.bit != 0, isMeans(at) { continue }
      let found = outer(of: at, classified(at))
      if found.kind != .perhapsPromotion { return second != nil && found.kind == .other ? second ?? found : found }
      second = second ?? found
    }
    if let second, antecedent.thing != .promotion { return (.unresolved, second.mark) }
    if let indefinite, antecedent.thing != .other { return indefinite }
    switch antecedent.thing {
    case .promotion: return (.promotion, nil)
    case .perhapsPromotion: return (antecedent.isSubjectOpen ? .promotion : .unresolved, nil)
    case .terms: return (.terms, nil)
    case .agreement: return (.agreement, nil)
    case .other:
      let isExplained = sentence.classes & WordClass.causeBits != 0 || isFree || antecedent.isUnderEnding
      return (isExplained ? .unresolved : .other, nil)
    default: return (.unresolved, nil)
    }
  }

  /// The thing before a passive or an intransitive verb, heads before `of` and `in` preferred.
  func subject(before action: Mark, isPassive: Bool) -> Found {
    var index = action.start - 1
    if let shared = sharedSubject(of: action) { return shared }
    let reach = isPassive ? 14 : 7
    var left = reach
    while index >= 0, left > 0 {
      let token = sentence.tokens[index]
      let bits = sentence.bits[index]
      if token.kind == .semicolon || token.kind == .colon || token.kind == .comma && !isPassive { break }
      if bits & WordClass.condition.bit != 0, left < reach, bits & Self.modals == 0 { break }
      if bits & WordClass.clauseBreak.bit != 0, isRelative(index) {
        if sentence.token(index - 1, isAny: Self.things) {
          if isIndefinite(index - 1) { return (.other, nil) }
          return outer(of: index - 1, classified(index - 1))
        }
        if left > reach - 4 { return (.other, nil) }
      }
      if bits & Self.things != 0 {
        if isWhose(index) || isModifier(index, before: action.start) { return (.other, nil) }
        if isOffering(index) {
          index -= 1
          continue
        }
        return outer(of: index, classified(index))
      }
      if isTitleWord(index) { return (.promotion, Mark(wordClass: .promotion, start: index, end: index + 1)) }
      if isPlatformPart(index) { return (.promotion, nil) }
      if !isPassive, isNamedParty(index) { return (.none, nil) }
      if bits & (WordClass.entrant.bit | WordClass.third.bit) != 0 { return (.other, nil) }
      if bits & WordClass.promoter.bit != 0, !isPassive { return (.none, nil) }
      if bits & WordClass.pronoun.bit != 0, isPronoun(index) { return resolved(index) }
      left -= 1
      index -= 1
    }
    if isPassive, holdsName(max(0, index + 1)..<action.start) { return (.name, nil) }
    if isOfHeading(max(0, index + 1)..<action.start) || isOneOfMany(max(0, index + 1)..<action.start) {
      return (.other, nil)
    }
    return holdsUnknown(max(0, index + 1)..<action.start) ? (.unknown, nil) : (.none, nil)
  }

  /// `the Instagram part`, `the online leg`: what of the promotion runs there.
  private func isPlatformPart(_ index: Int) -> Bool {
    sentence.token(index, isAny: WordClass.wholeOf.bit) && !sentence.isOf(index + 1)
      && sentence.marks.contains { $0.wordClass == .partScope && $0.end == index + 1 }
  }

  /// True when an article and a word that the tables do not know stand in the range: `that division will be cancelled`.
  private func holdsUnknown(_ range: Range<Int>) -> Bool {
    range.contains {
      sentence.bits[$0] == 0 && sentence.tokens[$0].kind == .word
        && sentence.token($0 - 1, isAny: WordClass.determiner.bit)
    }
  }

  /// `Roast of the month may be changed` under the heading `Roast of the month`: what the section is about.
  private func isOfHeading(_ range: Range<Int>) -> Bool {
    guard !antecedent.headingWords.isEmpty else { return false }
    return range.contains {
      sentence.tokens[$0].kind == .word && sentence.bits[$0] == 0 && !isOwnName($0)
        && antecedent.headingWords.contains(sentence.singular($0))
    }
  }

  /// `a meetup can be cancelled`: a word the tables do not know, of which there are several.
  private func isOneOfMany(_ range: Range<Int>) -> Bool {
    range.contains {
      sentence.bits[$0] == 0 && sentence.tokens[$0].kind == .word && sentence.isIndefinite($0) && !isOwnName($0)
    }
  }

  /// True when two long words of the promotion's own name stand in the range: `le prix du public`.
  private func holdsName(_ range: Range<Int>) -> Bool {
    range.count { sentence.tokens[$0].kind == .word && sentence.word($0).count > 3 && isOwnName($0) } > 1
  }

  /// `the raffle will be drawn on Sunday and will not be moved`: both verbs have the first thing of the clause.
  private func sharedSubject(of action: Mark) -> Found? {
    var index = action.start - 1
    let between =
      Self.modals | WordClass.be.bit | WordClass.negator.bit | WordClass.anyTime.bit | WordClass.early.bit
      | WordClass.discretion.bit
    while index > 0, sentence.bits[index] & between != 0 { index -= 1 }
    guard index > 3, index < action.start - 1, sentence.token(index, isAny: WordClass.conjunction.bit) else {
      return nil
    }
    var start = index
    while start > 0, sentence.tokens[start - 1].kind != .semicolon, sentence.tokens[start - 1].kind != .colon {
      start -= 1
    }
    if sentence.token(start, isAny: WordClass.condition.bit) { return nil }
    for place in start..<index where sentence.token(place, isAny: Self.things | WordClass.entrant.bit) {
      return sentence.token(place, isAny: Self.things) ? head(startingAt: place) : (.other, nil)
    }
    return nil
  }

  /// `game pieces are void`, `the game piece is void`: an unknown noun behind the promotion is what the verb is about.
  private func isModifier(_ index: Int, before end: Int) -> Bool {
    guard index + 1 < end, sentence.tokens[index + 1].kind == .word, sentence.bits[index + 1] == 0,
      !sentence.isWord(index + 1, in: Self.adverbs)
    else { return false }
    if sentence.isPlural(index + 1) { return true }
    return sentence.isWord(index - 1, in: Self.articles) && !sentence.tokens[index + 1].isCapitalised
      && !sentence.isAdverb(index + 1) && sentence.word(index + 1).count > 3
      && sentence.token(index + 2, isAny: Self.modals | WordClass.be.bit | Self.actions)
  }

  /// `we will offer`: a verb that is spelt like the promotion.
  private func isOffering(_ index: Int) -> Bool {
    guard let last = sentence.word(index).last, last | 0x20 != 0x73, index > 0 else { return false }
    return sentence.token(index - 1, isAny: WordClass.obligation.bit | WordClass.permission.bit)
      || sentence.isWord(index - 1, in: Self.offering)
  }

  /// `a winner whose flight is cancelled`.
  private func isWhose(_ index: Int) -> Bool {
    (max(0, index - 3)..<index).contains { sentence.isWord($0, in: Self.whose) }
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
    if bits & (WordClass.wholeOf.bit | WordClass.partOf.bit) != 0 && sentence.isOf(at) {
      return sentence.token(head - 1, isAny: WordClass.be.bit | WordClass.negator.bit) ? (.other, nil) : inner
    }
    if bits & Self.things != 0 { return outer(of: head, classified(head)) }
    if bits & (WordClass.entrant.bit | WordClass.third.bit) != 0 { return (.other, nil) }
    return isAboutOther(before: head) ? (.other, nil) : inner
  }

  /// True when a look-alike or an entrant stands further left in the same clause.
  private func isAboutOther(before index: Int) -> Bool {
    var at = index
    while at >= 0 {
      if sentence.tokens[at].kind == .semicolon || sentence.tokens[at].kind == .colon { return false }
      let bits = sentence.bits[at]
      if bits & (WordClass.condition.bit | WordClass.clauseBreak.bit | WordClass.promoter.bit) != 0 { return false }
      if bits & (WordClass.other.bit | WordClass.entrant.bit) != 0 { return true }
      at -= 1
    }
    return false
  }
}
