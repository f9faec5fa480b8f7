// Which things are the promotion, and what a pronoun stands for.
extension ActionReader {
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
  func isOneOfMany(at index: Int) -> Bool {
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
  func isIndefinite(_ index: Int) -> Bool {
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
}
