// Whether the action may be done, and by whom.
extension ActionReader {
  /// The nearest `may`, `must` or `may not` before the action; behind it where the language puts it there.
  func modality(before action: Mark, isBehind: Bool = true) -> Modality {
    if isThirdPerson(action) || sentence.deniesItself(action) { return Modality() }
    var best: Mark?
    for mark in sentence.marks where mark.wordClass.isModal && mark.start < action.start {
      guard reaches(mark, action), !isFreedom(mark) else { continue }
      if let known = best, isStronger(known, than: mark) { continue }
      best = mark
    }
    guard let best = best ?? (isBehind ? modal(after: action) : nil) else { return denial(before: action) }
    return Modality(effect: effect(of: best, action), mark: best)
  }

  /// `the competition is not cancelled for rain`: denied without a modal.
  private func denial(before action: Mark) -> Modality {
    let index = action.start - 1
    guard sentence.token(index, isAny: WordClass.negator.bit), !isWithout(index),
      sentence.token(index - 1, isAny: WordClass.be.bit), action.wordClass.takesModal
    else { return Modality() }
    return Modality(effect: .forbids, mark: Mark(wordClass: .refusal, start: index, end: index + 1))
  }

  /// `a crash we can't mend ends the contest`: no modal governs a verb with an `s`.
  private func isThirdPerson(_ action: Mark) -> Bool {
    guard action.wordClass.takesModal else { return false }
    let word = sentence.word(action.start)
    guard word.count > 1, word[word.endIndex - 1] | 0x20 == 0x73 else { return false }
    let before = word[word.endIndex - 2] | 0x20
    return before != 0x73 && before != 0x75
  }

  /// `no reason is needed` and `we have never had to` refuse nothing, `at will` obliges to nothing.
  private func isFreedom(_ mark: Mark) -> Bool {
    mark.wordClass == .refusal && sentence.token(mark.start, isAny: WordClass.anyReason.bit)
      || mark.wordClass == .refusal && sentence.token(mark.end, isAny: WordClass.past.bit)
      || mark.wordClass == .refusal && mark.start > 0 && hasHave(mark.start - 1)
      || mark.wordClass == .obligation && sentence.token(mark.start, isAny: WordClass.discretion.bit)
  }

  /// `has never been`, `have not`: what was or was not done.
  private func hasHave(_ index: Int) -> Bool {
    sentence.isWord(index, in: Self.having)
  }

  /// A refusal that starts with, or holds, a permission wins (`may not`); else the later mark.
  private func isStronger(_ known: Mark, than mark: Mark) -> Bool {
    if known.wordClass == .refusal && mark.wordClass == .refusal && mark.start == known.start {
      return mark.end <= known.end
    }
    if known.wordClass == .refusal && mark.start < known.end { return true }
    if mark.wordClass == .refusal && mark.start <= known.start && mark.end >= known.end { return false }
    if mark.wordClass == .obligation && known.wordClass == .permission && mark.start < known.end { return true }
    return mark.start < known.start
  }

  /// True when no other clause stands between a modal and the action.
  private func reaches(_ modal: Mark, _ action: Mark) -> Bool {
    if action.start - modal.end > 22 { return false }
    if modal.end < action.start, sentence.tokens[modal.end].kind == .comma,
      sentence.token(modal.end - 1, isAny: WordClass.be.bit)
    {
      return false
    }
    let start = behindAside(modal.end, before: action.start)
    guard start < action.start else { return true }
    if strangers(start..<action.start) > (action.wordClass.isPlain ? 12 : 3) { return false }
    let stops = WordClass.condition.bit | WordClass.clauseBreak.bit
    var commas = 0
    for index in start..<action.start {
      let kind = sentence.tokens[index].kind
      if kind == .semicolon || kind == .colon { return false }
      if kind == .comma || kind == .dash || kind == .open || kind == .close { commas += 1 }
      if sentence.bits[index] & stops != 0 && sentence.bits[index] & Self.modals == 0 && commas == 0 { return false }
    }
    return true
  }

  /// Behind the words that two commas enclose right at `index`: `may, after telling everybody, close ...`.
  private func behindAside(_ index: Int, before end: Int) -> Int {
    guard index < end, sentence.tokens[index].kind == .comma else { return index }
    return sentence.tokens[(index + 1)..<end].firstIndex { $0.kind == .comma }.map { $0 + 1 } ?? index
  }

  /// The number of words that are neither verbs of ending nor grammar.
  private func strangers(_ range: Range<Int>) -> Int {
    let adverbs = WordClass.early.bit | WordClass.anyTime.bit | WordClass.anyReason.bit | WordClass.discretion.bit
    let grammar = WordClass.be.bit | WordClass.conjunction.bit | WordClass.preposition.bit | WordClass.determiner.bit
    let known = Self.actions | Self.modals | grammar | adverbs
    return range.count { sentence.tokens[$0].kind == .word && sentence.bits[$0] & known == 0 }
  }

  /// German and Spanish put `darf` or `behält sich vor` behind the verb.
  private func modal(after action: Mark) -> Mark? {
    sentence.marks.first {
      $0.wordClass.isModal && $0.start >= action.end && $0.start - action.end < 4 && $0.wordClass == .permission
        && !sentence.tokens[action.end..<$0.start].contains { $0.kind == .semicolon || $0.kind == .colon }
        && !sentence.token($0.start, isAny: WordClass.condition.bit) && !sentence.isWord($0.start, in: Self.english)
    }
  }

  /// Modals that stand before their verb.
  private static let english: WordList = ["may", "can", "could", "might"]

  private func effect(of modal: Mark, _ action: Mark) -> ClauseEffect {
    switch modal.wordClass {
    case .refusal: return .forbids
    case .obligation: return isNegated(modal, action) ? .forbids : isLimited(modal, action) ? .limits : .requires
    default: return isNegated(modal, action) ? .forbids : isLimited(modal, action) ? .limits : .permits
    }
  }

  /// `no`, `not`, `never`, `nothing` right at the modal, or at the head of its clause.
  private func isNegated(_ modal: Mark, _ action: Mark) -> Bool {
    if sentence.token(modal.end, isAny: WordClass.negator.bit) { return !isWithout(modal.end) }
    if action.start > modal.end, sentence.token(action.start - 1, isAny: WordClass.negator.bit) {
      return !isWithout(action.start - 1)
    }
    return (max(0, modal.start - 2)..<modal.start).contains {
      sentence.token($0, isAny: WordClass.negator.bit) && sentence.tokens[$0].kind == .word && !isWithout($0)
    }
  }

  private func isWithout(_ index: Int) -> Bool {
    sentence.token(index, isAny: WordClass.untoldWord.bit)
  }

  private func isLimited(_ modal: Mark, _ action: Mark) -> Bool {
    sentence.has(.only)
  }

  /// The person before the verb; nil when nobody is named.
  func actor(before action: Mark) -> WordClass? {
    var index = action.start - 1
    var left = 14
    var isJoined = false
    while index >= 0, left > 0 {
      let bits = sentence.bits[index]
      let kind = sentence.tokens[index].kind
      if kind == .semicolon || kind == .colon { return nil }
      if kind == .comma {
        if !passes(comma: index, before: action) { return nil }
        isJoined = true
      }
      if bits & WordClass.conjunction.bit != 0 { isJoined = true }
      if bits & Self.people != 0 {
        if bits & WordClass.promoter.bit != 0 || isNamedParty(index) {
          return .promoter
        }
        if bits & WordClass.authority.bit != 0 { return nil }
        if !isJoined { return bits & WordClass.entrant.bit != 0 ? .entrant : .third }
      }
      if bits & WordClass.other.bit != 0, !isJoined, sentence.token(index + 1, isAny: Self.modals | Self.actions),
        !sentence.has(.permission), sentence.classes & WordClass.causeBits == 0
      {
        return .third
      }
      if bits & WordClass.condition.bit != 0, bits & Self.modals == 0 { return nil }
      left -= 1
      index -= 1
    }
    return nil
  }

  /// A comma between a person and the verb parts a list of verbs, or encloses words behind a modal.
  private func passes(comma index: Int, before action: Mark) -> Bool {
    if sentence.token(index - 1, isAny: Self.actions) || sentence.token(index + 1, isAny: WordClass.conjunction.bit) {
      return true
    }
    return (max(0, index - 12)..<index).contains { sentence.token($0, isAny: Self.modals) }
  }

  /// True when the action is only supposed: a condition word stands before it with no modal and no comma between.
  func isSupposed(_ action: Mark, _ modality: Modality) -> Bool {
    if modality.effect == nil, isGerund(action) { return true }
    if let mark = modality.mark, mark.end <= action.start, !sentence.token(mark.start, isAny: WordClass.condition.bit) {
      return isRightBehindCondition(mark.start) || isInverted(before: mark.start)
    }
    return isInCondition(action.start)
  }

  /// `should an early draw have to be postponed, ...`: all before the comma is supposed.
  private func isInverted(before index: Int) -> Bool {
    sentence.isWord(0, in: Self.should) && sentence.isWord(index, in: Self.having)
      && !sentence.tokens[..<index].contains { $0.kind != .word && $0.kind != .number }
  }

  /// `if we have to cancel`, `should it need to end`: the modal belongs to the condition.
  private func isRightBehindCondition(_ index: Int) -> Bool {
    let light = WordClass.promoter.bit | WordClass.pronoun.bit | WordClass.determiner.bit | WordClass.promotion.bit
    var at = index - 1
    if at > 0, sentence.isWord(at, in: Self.ever) { at -= 1 }
    while at >= 0, sentence.tokens[at].kind == .word, sentence.bits[at] & light != 0,
      sentence.bits[at] & WordClass.condition.bit == 0
    {
      at -= 1
    }
    if at >= 1, sentence.bits[at] == 0, sentence.tokens[at].kind == .word, at == index - 1,
      sentence.isWord(index, in: Self.having)
    {
      // `if the library has to close`
      at -= 1
      while at > 0, sentence.token(at, isAny: WordClass.determiner.bit) { at -= 1 }
    }
    guard at >= 0, at < index - 1, sentence.token(at, isAny: WordClass.condition.bit) else { return false }
    return sentence.bits[at] & Self.modals == 0
      && sentence.isWord(at, in: Self.conditions)
  }

  private static let links: WordList = ["of", "to"]
  private static let having: WordList = ["has", "have", "had", "ve"]
  private static let should: WordList = ["should"]
  private static let ever: WordList = ["ever"]
  private static let conditions: WordList = ["if", "when", "whenever", "once", "wenn", "falls", "si"]
  private static let clauseHeads: WordList = ["there", "so", "it", "that"]

  /// An idiom that holds its own subject or condition (`the auction is off`, `until the pot is empty`) is supposed only
  /// right behind `if`.
  func isSupposed(idiom action: Mark, _ modality: Modality) -> Bool {
    if sentence.token(action.start, isAny: WordClass.condition.bit) { return false }
    guard sentence.token(action.start, isAny: Self.things) || startsClause(action), action.end - action.start > 1 else {
      return isSupposed(action, modality)
    }
    return (max(0, action.start - 2)..<action.start).contains {
      sentence.token($0, isAny: WordClass.condition.bit) && !sentence.token($0, isAny: Self.modals)
    }
  }

  /// `there's no draw`, `so does the giveaway`: an idiom that is a clause by itself.
  private func startsClause(_ action: Mark) -> Bool {
    sentence.isWord(action.start, in: Self.clauseHeads)
  }

  /// True when the nearest clause start before `index` is a condition with the action's subject close behind it.
  ///
  /// `if the contest is cancelled` supposes; `when the money is gone we stop the code` does not.
  func isInCondition(_ index: Int) -> Bool {
    let light =
      WordClass.determiner.bit | WordClass.preposition.bit | WordClass.anyReason.bit | Self.modals | WordClass.early.bit
      | WordClass.wholeOf.bit | WordClass.conjunction.bit
    let subjects = Self.nouns | WordClass.pronoun.bit
    var at = index - 1
    var heavy = 0
    var isBeyondSubject = false
    var subject = index
    let isActorNear = sentence.token(index - 1, isAny: WordClass.promoter.bit)
    while at >= 0 {
      let kind = sentence.tokens[at].kind
      if kind == .comma || kind == .semicolon || kind == .colon || kind == .dash { return false }
      let bits = sentence.bits[at]
      if bits & WordClass.condition.bit != 0 {
        return heavy <= (isActorNear ? 1 : 2) && !isCompleted(from: at, to: subject)
          && !(isActorNear && sentence.isWord(at + 1, in: Self.links))
      }
      if isBeyondSubject && bits & light == 0 { heavy += 1 }
      if bits & subjects != 0 {
        if !isBeyondSubject { subject = at }
        isBeyondSubject = true
      }
      at -= 1
    }
    return false
  }
}

extension ActionReader {
  /// `when that's gone the offer finishes`: the condition has said its own before the subject of the action.
  private func isCompleted(from condition: Int, to subject: Int) -> Bool {
    var subject = subject
    while subject > 0, sentence.token(subject - 1, isAny: Self.things) { subject -= 1 }
    guard condition + 2 < subject else { return false }
    let between = (condition + 1)..<(subject - 1)
    guard let be = between.last(where: { sentence.token($0, isAny: WordClass.be.bit) }), be + 1 < subject,
      sentence.token(subject - 1, isAny: WordClass.determiner.bit)
    else { return false }
    return !(be..<subject).contains {
      sentence.token($0, isAny: WordClass.clauseBreak.bit | WordClass.preposition.bit)
    } && be + 2 < subject
  }
}

extension WordClass {
  /// True for verbs, which stand in their plain form behind a modal.
  var takesModal: Bool {
    self == .ends || self == .endsWeakly || self == .pauses || self == .changes || self == .changesWeakly
  }

  /// True for may, must and may not.
  var isModal: Bool { self == .permission || self == .obligation || self == .refusal }
}
