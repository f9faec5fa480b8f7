// Verbs: active, passive, and those that need no object.
extension ActionReader {
  func verb(_ action: Mark, after earlier: Modality) -> ActionReading? {
    guard !isNoun(action), !leaves(action), !isAdjective(action), !isOnActivity(action), !isVoidByPlace(action),
      !isOfContract(action), !isDiscount(action), !isGerman(action)
    else { return nil }
    var modality = modality(before: action)
    if modality.effect == nil, earlier.effect != nil, sentence.token(action.start - 1, isAny: WordClass.conjunction.bit)
    {
      modality = earlier
    }
    if modality.effect == nil, let next = nextInList(after: action) { modality = self.modality(before: next) }
    let isPassive = isPassive(action)
    if isPast(action, modality, isPassive: isPassive) { return nil }
    var actor: WordClass?
    var found: (kind: ActionObject, mark: Mark?)
    if isPassive {
      if hasOtherAgent(action) { return nil }
      found = subject(before: action, isPassive: true)
      if isOnThingInUse(action) { return nil }
    } else {
      actor = self.actor(before: action) ?? (isOurs(action.start) ? .promoter : nil)
      if let actor, actor != .promoter { return nil }
      if actor == nil, isByOneOfMany(modality) { return nil }
      if isEntrants(modality) || isImperative(modality) || isOrder(action.start) { return nil }
      found =
        action.wordClass == .proVerb
        ? (.promotion, nil) : action.end - action.start > 2 ? object(inside: action) : (.none, nil)
      if found.kind == .none { found = object(after: action.end, passesOf: false) }
      if found.kind == .none { found = object(before: action, modality) }
      if found.kind == .none, isClitic(action.start - 1) { found = resolved(action.start - 1) }
      if found.kind == .other, actor == .promoter, isBareThis(action.end) { found = (.unresolved, nil) }
      if found.kind == .none {
        found = intransitive(action, modality)
        if found.kind == .none, actor == .promoter, isAbsolute(action) || sentence.isRow && circumstances > 0 {
          found = (.unresolved, nil)
        }
      } else if modality.effect == nil && actor == nil && !isGerund(action) && !isByEvent(action, found.kind) {
        return nil
      }
    }
    if action.wordClass == .changesWeakly, !isPassive, actor == nil, modality.effect == .forbids { return nil }
    if found.kind == .unresolved || found.kind == .none, isAtEntrantsWill(action) { return nil }
    guard found.kind != .other, !isPauseOfTool(action, found) else { return nil }
    return reading(action, found.kind, found.mark, modality, actor: actor)
  }

  /// `suspendemos`, `ampliaremos`: a Spanish verb that holds its `we`.
  private func isOurs(_ index: Int) -> Bool {
    let word = sentence.word(index)
    return word.count > 6 && word.suffix(3).map { $0 | 0x20 }.elementsEqual("mos".utf8)
  }

  /// `la cancelamos`, `nous l'annulons`: a pronoun of another language before its verb.
  private func isClitic(_ index: Int) -> Bool {
    sentence.isWord(index, in: Self.clitics) && !sentence.isWord(index - 1, in: Self.ofOtherLanguages)
  }

  /// `I won't cancel this`: what the writer points at is what the text is about.
  private func isBareThis(_ index: Int) -> Bool {
    sentence.isWord(index, in: Self.this) && isPronoun(index)
  }

  private static let clitics: WordList = ["la", "lo", "l", "le"]
  private static let ofOtherLanguages: WordList = ["de", "a", "en", "por", "para", "sur", "dans"]
  private static let this: WordList = ["this"]
  private static let run: WordList = ["run"]
  private static let plainModals: WordList = ["may", "can", "could", "might", "must", "shall", "will", "would"]
  private static let to: WordList = ["to", "gonna", "going"]

  /// `we will stop if ...`, `we may close early when ...`: a verb with nothing behind it but a condition.
  private func isAbsolute(_ action: Mark) -> Bool {
    guard sentence.has(.condition), circumstances > 0, action.end <= action.start + 2 else { return false }
    let next = action.end
    guard next < sentence.tokens.count else { return true }
    if action.wordClass.reach != .end, isLength(next + 1), sentence.isWord(next, in: Self.lengths) { return true }
    if sentence.tokens[next].kind != .word { return sentence.tokens[next].kind == .comma }
    return sentence.token(
      next,
      isAny: WordClass.condition.bit | WordClass.early.bit | WordClass.anyTime.bit | WordClass.conjunction.bit)
  }

  /// `extend by 24 hours`, `pause for a week`.
  private func isLength(_ index: Int) -> Bool {
    (index..<index + 3).contains { $0 < sentence.tokens.count && sentence.unit($0) != nil }
  }

  private static let lengths: WordList = ["by", "for", "up", "another"]

  /// The verb that a comma or `or` joins to this one: `withdraw, amend or suspend`.
  private func nextInList(after action: Mark) -> Mark? {
    guard action.end < sentence.tokens.count, sentence.form(action) == .plain,
      sentence.tokens[action.end].kind == .comma || sentence.token(action.end, isAny: WordClass.conjunction.bit)
    else { return nil }
    return sentence.marks.first {
      $0.wordClass.takesModal && $0.start == action.end + 1 && sentence.form($0) == .plain
    }
  }

  /// German and French put the object between the modal and the verb: `das Gewinnspiel vorzeitig abzubrechen`.
  func object(before action: Mark, _ modality: Modality) -> Found {
    guard let modal = modality.mark, modal.end < action.start else { return (.none, nil) }
    for index in (modal.end..<action.start).reversed() where sentence.token(index, isAny: Self.things) {
      return classified(index)
    }
    return (.none, nil)
  }

  /// `a recall ends this promotion`, `ist das Budget verbraucht, endet die Aktion`.
  private func isByEvent(_ action: Mark, _ object: ActionObject) -> Bool {
    (object == .promotion || object == .unresolved && sentence.has(.early)) && sentence.form(action) == .plain
      && (sentence.classes & WordClass.causeBits != 0 || sentence.marks.first?.wordClass == .connective)
      && !sentence.token(action.start - 1, isAny: Self.people) && !isPronounSubject(action.start - 1)
      && !sentence.token(action.start - 1, isAny: WordClass.preposition.bit) && action.start > 0
  }

  /// `it`, at the head of its clause; `a law that forbids it` has it for an object.
  private func isPronounSubject(_ index: Int) -> Bool {
    guard sentence.token(index, isAny: WordClass.pronoun.bit) else { return false }
    return index < 1 || sentence.tokens[index - 1].kind != .word
      || sentence.token(
        index - 1, isAny: WordClass.conjunction.bit | WordClass.clauseBreak.bit | WordClass.condition.bit)
  }

  /// A statement in the present that hangs on a condition, in words or as the row of a table.
  private func isConditional(_ action: Mark, _ actor: WordClass?, _ object: ActionObject) -> Bool {
    if sentence.has(.condition), object == .promotion || object == .agreement {
      if actor == .promoter || action.wordClass.isPlain { return true }
    }
    return circumstances > 0
      && (sentence.has(.condition) || sentence.isRow || isBehindColon(action) || isEarly(action))
  }

  /// True when `early` and the like belong to the action: nobody else acts between them.
  private func isEarly(_ action: Mark) -> Bool {
    guard sentence.has(.early) else { return false }
    return sentence.bits.indices.contains { index in
      sentence.bits[index] & WordClass.early.bit != 0
        && !(action.end..<max(action.end, index)).contains { sentence.token($0, isAny: WordClass.entrant.bit) }
    }
  }

  /// `fewer than thirty entries: we call it off`.
  private func isBehindColon(_ action: Mark) -> Bool {
    guard let colon = sentence.tokens[..<action.start].lastIndex(where: { $0.kind == .colon }) else { return false }
    return sentence.bits[..<colon].contains { $0 & WordClass.causeBits != 0 }
  }

  /// The object that stands between the parts of a verb: `shut the whole thing down`.
  func object(inside action: Mark) -> Found {
    for index in (action.start + 1)..<action.end where !sentence.isWord(index, in: Self.run) {
      if sentence.token(index, isAny: Self.things) { return classified(index) }
      if isTitleWord(index) { return (.promotion, Mark(wordClass: .promotion, start: index, end: index + 1)) }
      if sentence.token(index, isAny: WordClass.pronoun.bit), isPronoun(index) { return resolved(index) }
    }
    let holdsPerson = ((action.start + 1)..<action.end).contains {
      sentence.bits[$0] & (WordClass.entrant.bit | WordClass.promoter.bit) == WordClass.entrant.bit
    }
    return (holdsPerson ? .other : .none, nil)
  }

  func reading(
    _ action: Mark, _ object: ActionObject, _ thing: Mark?, _ modality: Modality, actor: WordClass?
  ) -> ActionReading? {
    let reach = action.wordClass == .proVerb ? antecedent.reach ?? .end : action.wordClass.reach
    guard object != .none || modality.effect != nil else { return nil }
    let isConditional = modality.effect == nil && isConditional(action, actor, object)
    let isOnNotice =
      actor == .promoter && isNoticed
      && (object == .none && action.wordClass.isPlain
        || object == .unresolved && (sentence.has(.condition) || states(.tellsBefore))
        || object == .promotion && modality.effect == nil)
    let score =
      (action.wordClass.isPlain ? 1 : 0) + weight(object, reach) + modality.score + circumstances + headed
      + (actor == .promoter ? 1 : 0) + (isOnNotice ? object == .promotion ? 1 : 2 : 0)
      - (object == .none && holdsStranger(action) ? 2 : 0)
      + (isConditional ? actor == nil || object == .unresolved && thing == nil ? 2 : 1 : 0)
    return ActionReading(
      action: action, effect: modality.effect ?? .permits, reach: reach, object: object, score: score,
      evidence: modality.evidence + [action] + (thing.map { [$0] } ?? []), isSupposed: isSupposed(action, modality),
      isByPromoter: actor == .promoter || modality.effect != nil || isPassive(action))
  }

  /// `end a groom early`: the verb encloses what it is about, and that is nothing the tables know.
  private func holdsStranger(_ action: Mark) -> Bool {
    action.end - action.start > 2
      && ((action.start + 1)..<(action.end - 1)).contains {
        sentence.tokens[$0].kind == .word && sentence.bits[$0] & ~Self.actions == 0
          && !sentence.tokens[$0].isCapitalised
      }
  }

  private func states(_ wordClass: WordClass) -> Bool {
    sentence.marks.contains { $0.wordClass == wordClass }
  }

  /// `either party may terminate on ten days' notice`, of what the whole contract is about.
  private var isNoticed: Bool {
    sentence.marks.contains { $0.wordClass == .tellsBefore || $0.wordClass == .tells }
  }

  /// `before ending the contest`, `on cancelling the draw`.
  func isGerund(_ action: Mark) -> Bool {
    sentence.form(action) == .ing
      && sentence.token(action.start - 1, isAny: WordClass.preposition.bit | WordClass.condition.bit)
  }

  /// True when a form of `to be` stands before the verb, with only adverbs and other verbs between.
  func isPassive(_ action: Mark) -> Bool {
    if sentence.form(action) == .ing { return false }
    var index = action.start - 1
    var steps = 0
    while index >= 0, steps < 8 {
      let bits = sentence.bits[index]
      if sentence.tokens[index].kind == .comma, sentence.token(index - 1, isAny: WordClass.be.bit) { return false }
      if sentence.isWord(index, in: Self.plainModals) { return false }
      // `we get to end it`, `we are to close it`: an infinitive.
      if bits & WordClass.be.bit != 0 { return !sentence.isWord(index + 1, in: Self.to) }
      if bits & (Self.nouns | WordClass.pronoun.bit | WordClass.condition.bit) != 0 { return false }
      if sentence.tokens[index].kind == .word, bits & (Self.actions | WordClass.conjunction.bit) == 0 { steps += 3 }
      steps += 1
      index -= 1
    }
    return false
  }

  /// `we did cancel`, `was postponed`, `you discontinued the component`.
  private func isPast(_ action: Mark, _ modality: Modality, isPassive: Bool) -> Bool {
    if modality.effect != nil { return false }
    var index = action.start - 1
    while index >= 0, action.start - index <= 4, sentence.bits[index] & (Self.nouns | WordClass.pronoun.bit) == 0 {
      if sentence.token(index, isAny: WordClass.past.bit) { return !isInCondition(action.start) }
      index -= 1
    }
    return sentence.form(action) == .participle && !isPassive
      && sentence.token(action.start - 1, isAny: Self.people | WordClass.pronoun.bit)
  }

  /// `the offer ends as soon as the money is gone`: the thing before the verb is what ends.
  private func intransitive(_ action: Mark, _ modality: Modality) -> (kind: ActionObject, mark: Mark?) {
    guard action.wordClass.canStandAlone || modality.effect != nil else { return (.none, nil) }
    let subject = subject(before: action, isPassive: false)
    guard subject.kind != .none else { return subject }
    if modality.effect == nil, subject.kind == .unresolved || subject.kind == .name { return (.none, nil) }
    if action.wordClass.isPlain {
      let isSet = modality.effect == nil && circumstances == 0 && (isOnDay(action) || !sentence.has(.condition))
      return isSet && !sentence.isRow ? (.none, nil) : subject
    }
    let isReasoned = sentence.has(.condition) || isEarly(action) || sentence.isRow
    return isReasoned && !endsOnDate(action) ? subject : (.none, nil)
  }

  /// `wraps up on Sunday night`.
  private func isOnDay(_ action: Mark) -> Bool {
    (action.end..<min(sentence.tokens.count, action.end + 4)).contains {
      sentence.isWord($0, in: Self.days) || sentence.tokens[$0].kind == .number
    }
  }

  private static let days: WordList = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "noon", "midnight", "tonight",
    "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december",
  ]

  /// A plain end date: `ends on 30 June`, `closes at noon`.
  private func endsOnDate(_ action: Mark) -> Bool {
    if sentence.has(.early) { return false }
    return (action.end..<min(sentence.tokens.count, action.end + 6)).prefix {
      sentence.tokens[$0].kind == .word || sentence.tokens[$0].kind == .number
    }.contains { sentence.tokens[$0].kind == .number }
  }
}

extension WordClass {
  /// How far an action of the class goes.
  var reach: StopReach {
    switch self {
    case .pauses, .pausesWeakly, .pauseIdiom: .pause
    case .changes, .changesWeakly, .changeIdiom: .change
    default: .end
    }
  }

  /// True for verbs that hardly mean anything else.
  var isPlain: Bool { self == .ends || self == .pauses || self == .changes || self == .proVerb }

  /// True for verbs that can go without an object: `the offer ends`.
  var canStandAlone: Bool { self == .endsWeakly || self == .ends || self == .pauses }
}
