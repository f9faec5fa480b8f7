// The thing before the verb.
extension ActionReader {
  /// `which`, `who`, and `that` behind a noun.
  private func isRelative(_ index: Int) -> Bool {
    sentence.token(index - 1, isAny: Self.nouns) || sentence.word(index).first.map { $0 | 0x20 } == 0x77
      || index > 0 && sentence.bits[index - 1] == 0 && sentence.tokens[index - 1].kind == .word
        && sentence.token(index + 1, isAny: WordClass.be.bit | Self.modals)
  }

  private static let articles: WordList = ["the", "a", "an", "this", "that", "each", "every", "any", "our", "its"]

  private static let adverbs: WordList = [
    "always", "itself", "themselves", "also", "still", "just", "never", "ever", "thus", "therefore", "thereafter",
    "hereby", "soon", "too", "then", "otherwise", "however", "afterwards", "sometimes", "perhaps", "instead", "overall",
    "generally", "herein", "hereunder",
  ]

  private static let whose: WordList = ["whose"]

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
  func isOneOfMany(_ range: Range<Int>) -> Bool {
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

  /// `a winner whose flight is cancelled`.
  private func isWhose(_ index: Int) -> Bool {
    (max(0, index - 3)..<index).contains { sentence.isWord($0, in: Self.whose) }
  }

  /// `participation in the contest` is about the participation, `any part of the contest` about the contest.
  func outer(of index: Int, _ inner: Found) -> Found {
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
