import SourceText

/// The duties that sentences around a clause oblige to.
struct DutyReading {
  var duties: DutySet = []
  var period: TimeLimit?
  var marks: [Mark] = []
}

/// Reads the duties of one sentence that is known to speak of the stop.
struct DutyReader {
  let sentence: ReadSentence

  /// The first token that an award may stand at; the clause's own object (`the draw`) is no award.
  var awardStart = 0

  /// Reads notice, award, refund, approval, substitute and payment.
  func read() -> DutyReading {
    var reading = DutyReading()
    readNotice(&reading)
    let awards = sentence.marks.filter { $0.wordClass == .awards && $0.start >= awardStart && !isBefore($0) }
    if let award = awards.first, let received = first(.received), !awards.contains(where: sentence.isRefused) {
      reading.add(.awardFromEntriesReceived, [award, received])
    }
    if let carried = first(.carries) { reading.add(.awardFromEntriesReceived, [carried]) }
    if let refund = first(.refunds), !sentence.isRefusedBehind(refund) {
      reading.add(.refund, [refund])
    } else if let back = givenBack, let money = first(.money) ?? sum, !isKept, !goesUp(back) {
      reading.add(.refund, [back, money])
    }
    if let approval = first(.approval) ?? approved { reading.add(.regulatorApproval, [approval]) }
    if let substitute = first(.substitutes) { reading.add(.substitutePrize, [substitute]) }
    if let paid = sentence.marks.first(where: { $0.wordClass == .paysEarned && !isRefused($0) && !isForfeited($0) }) {
      reading.add(.proRataPayment, [paid])
    } else if !reading.duties.contains(.refund), !reading.duties.contains(.substitutePrize),
      let earned = first(.earned),
      let payment = sentence.marks.first(where: {
        $0.wordClass == .payment && !isRefused($0) && !isUnpaid($0) && !isByMeans($0)
      })
    {
      reading.add(.proRataPayment, [earned, payment])
    }
    return reading
  }

  /// An authority, and within some words that it agrees: `unless the Division has first consented in writing`.
  private var approved: Mark? {
    guard
      sentence.has(.condition)
        || sentence.marks.contains(where: { $0.wordClass == .unless || $0.wordClass == .tellsBefore })
        || sentence.tokens.indices.contains(where: { sentence.isWord($0, in: Self.requiring) })
    else { return nil }
    for verb in sentence.tokens.indices where sentence.isWord(verb, in: Self.agreeing) {
      let near = max(0, verb - 7)..<min(sentence.tokens.count, verb + 6)
      guard
        let authority = sentence.marks.first(where: {
          ($0.wordClass == .authority || $0.wordClass == .fieldRuler) && near.contains($0.start)
        }) ?? acronym(before: verb),
        !sentence.isRefused(authority)
      else { continue }
      let start = min(authority.start, verb)
      let end = max(authority.end, verb + 1)
      if sentence.tokens[start..<end].contains(where: { $0.kind == .semicolon || $0.kind == .colon }) { continue }
      return Mark(wordClass: .approval, start: start, end: end)
    }
    return nil
  }

  /// `the AGCO has first approved`: a body that the tables do not know.
  private func acronym(before verb: Int) -> Mark? {
    (max(0, verb - 4)..<verb).first(where: sentence.isAcronym).map {
      Mark(wordClass: .authority, start: $0, end: $0 + 1)
    }
  }

  private static let requiring: WordList = ["requires", "require", "needs", "need", "must", "only", "subject", "first"]
  private static let agreeing: WordList = [
    "consent", "consents", "consented", "approves", "approved", "approval", "agrees", "agreed", "clearance", "assent",
  ]

  /// `money already given is not returned`, `fees are non-refundable`.
  private var isKept: Bool {
    sentence.marks.contains { $0.wordClass == .givesBack && sentence.isRefused($0) }
  }

  /// What is given back, where the word is not part of an action: `the draw may be put back`.
  private var givenBack: Mark? {
    sentence.marks.first { mark in
      mark.wordClass == .givesBack && !isRefused(mark)
        && !sentence.marks.contains {
          $0.wordClass.isAction && $0.start < mark.end && mark.start < $0.end && isOnPromotion($0)
        }
    }
  }

  /// True where the last thing before an action, or the one within it, is the promotion.
  private func isOnPromotion(_ action: Mark) -> Bool {
    sentence.marks.last { $0.wordClass.isThing && $0.start < action.end }?.wordClass == .promotion
  }

  /// A number with a sign of money before it.
  private var sum: Mark? {
    sentence.tokens.indices.first {
      sentence.tokens[$0].kind == .number && sentence.isPriced($0)
    }.map { Mark(wordClass: .money, start: $0, end: $0 + 1) }
  }

  /// `the price goes back up`, `the site is back online`: nothing is handed back.
  private func goesUp(_ back: Mark) -> Bool {
    sentence.isWord(back.end, in: Self.directions)
  }

  private static let directions: WordList = ["up", "online", "live", "again", "into", "down", "open", "normal"]

  /// `no further fee shall then fall due`: nothing of what the sentence speaks of is paid.
  private func isUnpaid(_ payment: Mark) -> Bool {
    var index = payment.start - 1
    while index >= max(0, payment.start - 20),
      sentence.tokens[index].kind == .word || sentence.tokens[index].kind == .number
    {
      if sentence.isWord(index, in: Self.no) { return true }
      index -= 1
    }
    return false
  }

  /// `orders paid with the voucher`: what buyers have paid.
  private func isByMeans(_ payment: Mark) -> Bool {
    payment.end == payment.start + 1 && sentence.isWord(payment.end, in: Self.means)
  }

  private static let means: WordList = ["with", "using"]

  /// `the second half of the fee falls away`.
  private func isForfeited(_ mark: Mark) -> Bool {
    (mark.end..<min(sentence.tokens.count, mark.end + 5)).contains { sentence.isWord($0, in: Self.forfeits) }
  }

  private static let forfeits: WordList = [
    "falls", "fall", "lapses", "lapse", "forfeited", "forfeit", "lost", "waived", "drops", "withheld",
  ]
  private static let no: WordList = ["no", "nothing", "neither", "nor", "without"]

  /// `before the draw` is a time and no award.
  private func isBefore(_ award: Mark) -> Bool {
    guard award.start > 1, sentence.token(award.start - 1, isAny: WordClass.determiner.bit) else { return false }
    return sentence.isWord(award.start - 2, in: Self.times)
  }

  private static let times: WordList = ["before", "until", "till", "after"]
  private static let fewer: WordList = ["less", "fewer", "later"]
  private static let from: WordList = ["from"]
  private static let promoters: WordList = ["us", "me", "sponsor", "organiser", "organizer", "promoter"]

  private func readNotice(_ reading: inout DutyReading) {
    if first(.untold) != nil { return }
    let prior = first(.tellsBefore)
    if let told = told ?? sent {
      reading.add(.notice, [told])
    } else if prior == nil || !isNoticeItself(prior) {
      return
    }
    guard let prior else { return }
    reading.add(.notice, [])
    reading.add(.priorNotice, [prior])
    reading.period = period(near: prior)
  }

  private var told: Mark? {
    sentence.marks.first { $0.wordClass == .tells && !isToWinner($0) && !isToPromoter($0) }
  }

  /// A verb of sending or showing with a message, a place or the people it goes to: `a sign will go up in the shop`.
  private var sent: Mark? {
    sentence.marks.first { verb in
      guard verb.wordClass == .sends, !isToWinner(verb), !isToPromoter(verb), !sentence.isRefused(verb),
        !isTakenIn(verb)
      else {
        return false
      }
      let reach = max(0, verb.start - 6)..<(verb.end + 6)
      return sentence.marks.contains {
        guard reach.contains($0.start), $0.start >= verb.end || $0.end <= verb.start else { return false }
        switch $0.wordClass {
        case .message: return true
        case .place: return $0.start >= verb.end
        case .entrant: return $0.start >= verb.end && $0.start - verb.end < 3
        default: return false
        }
      }
    }
  }

  /// `if we hear of anyone getting hurt`: the promoter learns something and tells nothing.
  private func isTakenIn(_ verb: Mark) -> Bool {
    sentence.isWord(verb.start, in: Self.taking) && sentence.token(verb.start - 1, isAny: WordClass.promoter.bit)
  }

  private static let taking: WordList = ["hear", "see", "read", "find", "get", "receive"]

  /// True when the phrase holds a number of days and so is a notice period by itself.
  private func isNoticeItself(_ mark: Mark?) -> Bool {
    guard let mark, period(near: mark) != nil, !isOfStart(mark) else { return false }
    // `cancelled less than thirty days before` is a rule for late stops.
    return !(max(0, mark.start - 2)..<mark.start).contains {
      sentence.isWord($0, in: Self.fewer)
    }
  }

  /// `up to an hour before the start`: how late it may be done.
  private func isOfStart(_ mark: Mark) -> Bool {
    (mark.end..<min(sentence.tokens.count, mark.end + 3)).contains { sentence.isWord($0, in: Self.starts) }
  }

  private static let starts: WordList = [
    "start", "draw", "race", "opening", "event", "off", "launch", "kickoff", "match",
  ]

  private func first(_ wordClass: WordClass) -> Mark? {
    sentence.marks.first { $0.wordClass == wordClass && (!wordClass.isOwed || !isRefused($0)) }
  }

  /// True when `no` or `not` stands before a mark or before its last word: `money given is not returned`.
  private func isRefused(_ mark: Mark) -> Bool {
    sentence.isRefused(mark)
      || mark.wordClass == .substitutes
        && (mark.start..<mark.end).contains {
          sentence.isNegative($0) && !sentence.isWord($0 + 1, in: Self.fewer)
        }
      || mark.end - mark.start > 2 && sentence.token(mark.end - 2, isAny: WordClass.negator.bit)
        && sentence.token(mark.end - 3, isAny: WordClass.be.bit)
  }

  /// `the winner will be notified` is no notice of the stop.
  private func isToWinner(_ mark: Mark) -> Bool {
    sentence.marks.contains {
      $0.wordClass == .winners
        && ($0.end <= mark.start && mark.start - $0.end < 4 || $0.start >= mark.end && $0.start - mark.end < 2)
    }
  }

  /// `if the platform tells us`, `notify us`: the promoter is told.
  private func isToPromoter(_ mark: Mark) -> Bool {
    if sentence.token(mark.start - 1, isAny: WordClass.authority.bit | WordClass.third.bit) { return true }
    if isHeard(mark) || isNoun(mark) || isSpared(mark) { return true }
    return sentence.token(mark.end, isAny: WordClass.promoter.bit)
      && !sentence.isWord(mark.end - 1, in: Self.from)
      && sentence.isWord(mark.end, in: Self.promoters)
  }

  /// True for `we are told to by the police`.
  private func isHeard(_ mark: Mark) -> Bool {
    mark.end == mark.start + 1 && sentence.token(mark.start - 1, isAny: WordClass.be.bit)
      && sentence.token(mark.start - 2, isAny: WordClass.promoter.bit)
  }

  /// True for `paid for the posts that went live`.
  private func isNoun(_ mark: Mark) -> Bool {
    sentence.isWord(mark.start, in: Self.posts) && sentence.token(mark.start - 1, isAny: WordClass.determiner.bit)
      && !sentence.isIndefinite(mark.start)
  }

  /// True for `without having to say why`.
  private func isSpared(_ mark: Mark) -> Bool {
    (max(0, mark.start - 4)..<mark.start).contains {
      sentence.token($0, isAny: WordClass.untoldWord.bit) && sentence.isWord($0 + 1, in: Self.having)
    }
  }

  private static let posts: WordList = ["post", "posts"]
  private static let having: WordList = ["having", "needing", "being"]

  /// The number and the unit that stand closest to a mark; `forty-eight` is one number.
  private func period(near mark: Mark) -> TimeLimit? {
    let count = sentence.tokens.count
    for index in max(0, mark.start - 3)..<min(count, mark.end + 3) {
      guard var amount = sentence.number(index) else { continue }
      for next in (index + 1)..<max(index + 1, min(count, index + 4)) {
        if let unit = sentence.unit(next) {
          let range = SourceRange(start: Int(sentence.tokens[index].start), end: Int(sentence.tokens[next].end))
          return TimeLimit(amount: amount, unit: unit, range: range)
        }
        if amount >= 20, let ones = sentence.number(next), ones < 10 { amount += ones }
      }
    }
    return nil
  }
}

extension WordClass {
  /// True for duties that a `no` or `not` before them takes away.
  fileprivate var isOwed: Bool {
    switch self {
    case .refunds, .paysEarned, .substitutes, .carries, .earned, .payment, .givesBack: true
    default: false
    }
  }
}

extension DutyReading {
  mutating func add(_ duty: Duty, _ marks: [Mark]) {
    duties.formUnion(DutySet(duty))
    self.marks += marks
  }
}
