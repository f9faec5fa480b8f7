// Verbs that do nothing to the promotion: nouns, orders, discounts, what others do or ask for.
extension ActionReader {
  /// `die` is an article in German; `fällt der Server aus` tells what fails.
  func isGerman(_ action: Mark) -> Bool {
    if action.end == action.start + 1, sentence.isWord(action.start, in: Self.die) {
      return (max(0, action.start - 24)..<min(sentence.tokens.count, action.end + 24)).contains {
        sentence.isWord($0, in: Self.germanWords)
      }
    }
    return sentence.isWord(action.start, in: Self.falling)
      && sentence.marks.contains {
        $0.wordClass == .fieldMachine && $0.start > action.start && $0.end < action.end
      }
  }

  private static let die: WordList = ["die"]
  private static let falling: WordList = ["fällt", "fallen"]

  private static let germanWords: WordList = [
    "der", "das", "und", "wir", "wird", "nicht", "den", "dem", "zu", "auf", "wenn", "werden", "ist", "kann",
  ]

  /// `the app may be taken offline for maintenance`: a tool of which the promotion is no name.
  func isPauseOfTool(_ action: Mark, _ found: Found) -> Bool {
    guard found.kind == .perhapsPromotion, action.wordClass.reach == .pause, let thing = found.mark else {
      return false
    }
    return (thing.start..<thing.end).contains { sentence.isWord($0, in: Self.tools) }
  }

  private static let tools: WordList = ["app", "site", "page", "button", "link", "box", "price", "post", "video"]

  /// `a shop may close early`: the power of one of several.
  func isByOneOfMany(_ modality: Modality) -> Bool {
    guard let modal = modality.mark, modal.wordClass == .permission, modal.start > 1 else { return false }
    return sentence.bits[modal.start - 1] == 0 && sentence.tokens[modal.start - 1].kind == .word
      && sentence.isIndefinite(modal.start - 1)
  }

  /// `take $200 off the price`, `knock ten per cent off`: a sum between the parts of the verb is what a discount is.
  func isDiscount(_ action: Mark) -> Bool {
    action.end - action.start > 2 && sentence.isWord(action.end - 1, in: Self.off)
      && ((action.start + 1)..<(action.end - 1)).contains { sentence.tokens[$0].kind == .number }
  }

  /// `you can change your mind and we'll take it down`, `if you ask, we remove it`: it is the entrant's to say.
  func isAtEntrantsWill(_ action: Mark) -> Bool {
    if (0..<min(3, action.start)).contains(where: { sentence.isWord($0, in: Self.asking) && isToUs($0 + 1) }) {
      return true
    }
    return (max(0, action.start - 40)..<action.start).contains { index in
      sentence.token(index, isAny: WordClass.entrant.bit)
        && !sentence.token(index, isAny: WordClass.promoter.bit)
        && (index + 1..<min(action.start, index + 3)).contains {
          sentence.isWord($0, in: Self.wishes)
            || sentence.token($0, isAny: WordClass.permission.bit) && !sentence.isWord($0, in: Self.might)
        }
    }
  }

  /// `tell us`, `change your mind`: what the reader is told to do.
  private func isToUs(_ index: Int) -> Bool {
    sentence.isWord(index, in: Self.receivers)
  }

  private static let asking: WordList = [
    "tell", "ask", "email", "message", "write", "contact", "dm", "let", "ring", "call", "text", "change", "withdraw",
  ]

  private static let receivers: WordList = ["us", "me", "to", "your", "our", "them", "staff", "any"]
  private static let off: WordList = ["off"]
  private static let delays: WordList = ["delay", "delays"]
  private static let might: WordList = ["might", "could"]

  private static let wishes: WordList = [
    "ask", "asks", "want", "wants", "wish", "wishes", "prefer", "prefers", "object", "objects", "tell", "tells", "say",
    "says", "request", "requests", "withdraw", "withdraws", "change", "changes", "mind", "like", "d",
  ]

  /// `a code used in breach of these terms will be void`: one of the things that people hold, not what is run.
  func isOnThingInUse(_ action: Mark) -> Bool {
    (0..<action.start).contains { index in
      sentence.token(index, isAny: Self.things) && sentence.isWord(index + 1, in: Self.uses)
    }
  }

  private static let uses: WordList = [
    "used", "bought", "sold", "redeemed", "obtained", "copied", "shared", "altered", "claimed", "issued",
  ]

  private static let signing: WordList = ["signed", "signature", "signatures", "countersigned"]
  private static let away: WordList = ["out", "away"]
  private static let partings: WordList = ["drop", "drops", "walk", "walks", "bow", "bows", "opt", "opts"]
  private static let polite: WordList = ["please", "so", "but", "and", "pls", "plz"]
  private static let orders: WordList = ["don't", "don’t", "dont", "do", "never"]

  /// `you may ask us to stop`: the right is the entrant's.
  func isEntrants(_ modality: Modality) -> Bool {
    guard let modal = modality.mark, modal.wordClass == .permission else { return false }
    return sentence.token(modal.start - 1, isAny: WordClass.entrant.bit)
      && !sentence.token(modal.start - 1, isAny: WordClass.promoter.bit)
  }

  /// `revoked by the bank`: somebody else does it.
  func hasOtherAgent(_ action: Mark) -> Bool {
    var by = action.end
    while sentence.token(by, isAny: Self.actions | WordClass.conjunction.bit) { by += 1 }
    guard by < sentence.tokens.count, sentence.isWord(by, in: Self.by) else { return false }
    for index in (by + 1)..<(by + 4) where sentence.token(index, isAny: Self.people) {
      return !sentence.token(index, isAny: WordClass.promoter.bit | WordClass.authority.bit)
    }
    return false
  }

  /// `the end`, `a change`: weak verbs that follow an article are nouns.
  func isNoun(_ action: Mark) -> Bool {
    guard action.end - action.start == 1 else { return false }
    guard !action.wordClass.isPlain else {
      return sentence.isWord(action.start, in: Self.delays)
        && sentence.token(action.start - 1, isAny: WordClass.determiner.bit)
    }
    if isInMishap(action) || isPossessed(action) { return true }
    return sentence.token(action.start - 1, isAny: WordClass.determiner.bit)
      && !sentence.token(action.start - 1, isAny: WordClass.pronoun.bit)
  }

  /// `within ten days of the flight's end`.
  private func isPossessed(_ action: Mark) -> Bool {
    sentence.isWord(action.start - 1, in: Self.possessive) && sentence.isWord(action.start, in: Self.endNouns)
      && sentence.token(action.start - 2, isAny: Self.things)
  }

  private static let possessive: WordList = ["s"]
  private static let endNouns: WordList = ["end", "close", "stop", "halt", "finish"]

  /// `a power cut`: the end of a name for what goes wrong.
  private func isInMishap(_ action: Mark) -> Bool {
    sentence.marks.contains {
      ($0.wordClass == .technicalFailure || $0.wordClass == .mishap) && $0.start == action.start - 1
        && $0.end >= action.end
    }
  }

  /// `stop reading an essay`, `stop serving you`.
  func isOnActivity(_ action: Mark) -> Bool {
    guard !action.wordClass.isPlain, action.end < sentence.tokens.count else { return false }
    let next = Mark(wordClass: action.wordClass, start: action.end, end: action.end + 1)
    return sentence.form(next) == .ing && !sentence.token(action.end, isAny: Self.actions | Self.things)
  }

  /// `may be varied only in writing signed by both`: how a contract is changed, whatever it is about.
  func isOfContract(_ action: Mark) -> Bool {
    guard action.wordClass.reach == .change, !sentence.has(.promotion) else { return false }
    return sentence.tokens.indices.contains { sentence.isWord($0, in: Self.signing) }
  }

  /// `withdraw from the contest` is leaving it, unless the promoter does.
  func leaves(_ action: Mark) -> Bool {
    let isParting =
      action.end - action.start > 1
      && (sentence.token(action.end - 1, isAny: WordClass.leaving.bit)
        || sentence.isWord(action.end - 1, in: Self.away) && sentence.isWord(action.start, in: Self.partings))
    if isParting, actor(before: action) != .promoter || isIndefiniteActor(action) {
      return true
    }
    guard action.end < sentence.tokens.count, sentence.token(action.end, isAny: WordClass.leaving.bit) else {
      return false
    }
    // `stands terminated from the date of the order`
    if isPassive(action), (1...2).contains(where: { sentence.token(action.end + $0, isAny: WordClass.partOf.bit) }) {
      return false
    }
    return action.wordClass != .endsWeakly || actor(before: action) != .promoter
  }

  /// `a school may drop out`: one of many.
  private func isIndefiniteActor(_ action: Mark) -> Bool {
    (max(0, action.start - 4)..<action.start).contains {
      sentence.token($0, isAny: WordClass.promoter.bit) && sentence.isIndefinite($0)
    }
  }

  /// `cancelled orders`: a participle before a thing that nothing makes a verb.
  func isAdjective(_ action: Mark) -> Bool {
    sentence.form(action) == .participle && !isPassive(action)
      && sentence.token(action.end, isAny: WordClass.other.bit)
      && !sentence.token(action.start - 1, isAny: Self.people | Self.modals)
  }

  /// `don't post your link, don't run ads`: what entrants are told.
  func isImperative(_ modality: Modality) -> Bool {
    guard modality.effect == .forbids, let mark = modality.mark else { return false }
    return isOrder(mark.start)
  }

  func isOrder(_ index: Int) -> Bool {
    sentence.isWord(index, in: Self.orders)
      && (index == 0 || sentence.tokens[index - 1].kind != .word || sentence.isWord(index - 1, in: Self.polite))
  }
}
