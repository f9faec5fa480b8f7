/// The causes that a sentence names for stopping, and how freely.
struct CauseReading {
  var causes: CauseSet = []
  var partial: CauseSet = []
  var excluded: CauseSet = []
  var isAny = false
  /// True when any cause will do because the sentence says nothing of causes; what stands before may name them.
  var isBare = false
  var isConditional = false
  var isTemporary = false
  var isDiscretionary = false
  /// True for `for no other reason`: what is not named is shut out.
  var isClosed = false
  var hasCondition = false
  var matched: [MatchedWords] = []

  /// True when it names nothing, for or against, and leaves no free choice.
  var isEmpty: Bool { causes.isEmpty && partial.isEmpty && excluded.isEmpty && !isAny }

  /// Adds the causes of further text, a definition or a list that the clause refers to.
  mutating func add(_ other: CauseReading) {
    causes.formUnion(other.causes)
    partial.formUnion(other.partial)
    partial.subtract(causes)
    matched += other.matched
  }
}

extension CauseReading {
  /// `it will not be cancelled for low sales, but may be postponed in a storm`: each half of the sentence has its own
  /// causes.
  mutating func separate(_ readings: [ActionReading], in sentence: ReadSentence) {
    let forbidding = readings.filter { $0.effect == .forbids }
    guard !forbidding.isEmpty, forbidding.count < readings.count else { return }
    for reading in forbidding {
      let half = sentence.coordinate(around: reading.action.start)
      guard !readings.contains(where: { $0.effect != .forbids && half.contains($0.action.start) }) else { continue }
      for mark in sentence.marks where half.contains(mark.start) {
        guard let cause = mark.wordClass.cause,
          !sentence.marks.contains(where: { $0.wordClass == mark.wordClass && !half.contains($0.start) })
        else { continue }
        causes.subtract(CauseSet(cause))
        partial.subtract(CauseSet(cause))
        excluded.insertCause(cause)
      }
    }
  }

  /// `either of us can end it on notice, and we can end it at once if you cheat`: the first half leaves the choice free.
  mutating func free(_ readings: [ActionReading], in sentence: ReadSentence) {
    guard !isAny, readings.count > 1 else { return }
    let halves = readings.filter { $0.effect == .permits && $0.reach == .end }.map {
      sentence.coordinate(around: $0.action.start)
    }
    guard Set(halves).count > 1, halves.allSatisfy({ sentence.statesPower(in: $0) }) else { return }
    let bound = WordClass.causeBits | WordClass.condition.bit | WordClass.only.bit
    isAny = halves.contains { half in !sentence.bits[half].contains { $0 & bound != 0 } }
  }

  /// `we won't end it except where a court tells us to`: what stands behind the exception is what lets the promoter stop.
  mutating func liftExceptions(in sentence: ReadSentence) {
    guard let exception = sentence.marks.first(where: { $0.wordClass == .unless }) else { return }
    var lifted: CauseSet = []
    // An exception at the head of the sentence reaches to its comma.
    let comma = sentence.tokens[exception.end...].firstIndex { $0.kind == .comma }
    let end = exception.start == 0 ? comma ?? sentence.tokens.count : sentence.tokens.count
    for mark in sentence.marks where mark.start >= exception.end && mark.start < end {
      if let cause = mark.wordClass.cause { lifted.insertCause(cause) }
    }
    causes.formUnion(excluded.intersection(lifted))
    excluded.subtract(causes)
  }
}

/// Reads the causes of one sentence.
struct CauseReader {
  let sentence: ReadSentence

  /// The section that holds the sentence.
  let section: Int

  /// The token of the action that the sentence is read for; nil for a sentence that only lists causes.
  var action: Int?

  /// Reads causes, what shuts them out, discretion, windows of time and consent; O(marks²) in the exclusions only.
  func read() -> CauseReading {
    var reading = CauseReading()
    var mishaps = 0
    let isSumUsed = sentence.has(.sumUsedUp)
    for mark in sentence.marks where mark.wordClass.bit & WordClass.causeBits != 0 {
      if isSumUsed && mark.wordClass == .budgetShortfall, mark.end - mark.start == 1 || isOfSum(mark) { continue }
      if isBesideTheCause(mark) || mark.wordClass == .sumUsedUp && isMissed(mark) { continue }
      reading.matched.append(sentence.matched(mark, section))
      let isExcluded = isShutOut(mark)
      if mark.wordClass == .mishap && !isExcluded { mishaps += 1 }
      add(mark.wordClass, isExcluded: isExcluded, to: &reading)
    }
    if mishaps > 0 && !reading.causes.contains(.unforeseenEvent) {
      let isOpen = sentence.has(.openList)
      if isOpen {
        reading.causes.insert(.init(.unforeseenEvent))
      } else {
        reading.partial.insert(.init(.unforeseenEvent))
      }
    }
    if sentence.has(.seriousReason) { reading.causes.formUnion(Self.serious) }
    reading.partial.subtract(reading.causes)
    readFreedom(&reading)
    return reading
  }

  /// What every law takes for a serious reason.
  private static let serious: CauseSet = [
    CauseSet(.unforeseenEvent), CauseSet(.illegality), CauseSet(.fraud), CauseSet(.technicalFailure),
  ]

  /// `the fund of $50,000 has been exhausted`: short money that is a sum used up.
  private func isOfSum(_ mark: Mark) -> Bool {
    sentence.marks.contains { $0.wordClass == .sumUsedUp && $0.start < mark.end && mark.start < $0.end }
  }

  private func add(_ wordClass: WordClass, isExcluded: Bool, to reading: inout CauseReading) {
    switch wordClass {
    case .sumUsedUp:
      isExcluded ? reading.excluded.insertCause(.budgetShortfall) : reading.partial.insertCause(.budgetShortfall)
    case .danger: isExcluded ? () : reading.partial.insertCause(.ethics)
    case .mishap: break
    default:
      guard let cause = wordClass.cause else { return }
      if isExcluded { reading.excluded.insertCause(cause) } else { reading.causes.insertCause(cause) }
    }
  }

  /// True when `except`, `even if` and the like stand before the cause, or `is no reason` behind it.
  private func isShutOut(_ cause: Mark) -> Bool {
    for mark in sentence.marks {
      if mark.wordClass == .exclusion, mark.start <= cause.start, cause.start - mark.end < 24,
        !sentence.isBounding(mark.end), !isClosed(between: mark.end, cause.start)
      {
        return true
      }
      if mark.wordClass == .shutsOut, mark.start >= cause.end || mark.end >= cause.end && mark.start <= cause.start,
        mark.start - cause.end < 30, !isClosed(between: cause.end, mark.start)
      {
        return true
      }
    }
    return false
  }

  private func isClosed(between start: Int, _ end: Int) -> Bool {
    guard start < end else { return false }
    return (start..<end).contains {
      sentence.tokens[$0].kind == .semicolon
        || sentence.bits[$0] & (WordClass.permission.bit | WordClass.refusal.bit) != 0
    }
  }

  private func readFreedom(_ reading: inout CauseReading) {
    reading.hasCondition = isConditioned
    reading.isDiscretionary = sentence.has(.discretion)
    reading.isConditional = sentence.has(.consent) || isWindowed(reading) || isPartScope
    reading.isTemporary = sentence.has(.temporary)
    reading.isClosed = sentence.has(.otherReason)
    let namesCause = !reading.causes.isEmpty || !reading.partial.isEmpty
    if sentence.has(.anyReason) && !isAboutFailing && !isReasonBound && !isDeniedReason {
      reading.isAny = !sentence.has(.only)
    } else if sentence.has(.anyTime) || sentence.has(.discretion) || sentence.has(.timeWindow) && !isConditioned {
      reading.isAny = (!namesCause || isIllustrated) && !sentence.has(.only)
    } else {
      reading.isAny = !namesCause && !isConditioned && !sentence.has(.only)
      reading.isBare = reading.isAny
    }
  }

  /// True when a condition stands in the part of the sentence that holds the action; `until` alone is none.
  private var isConditioned: Bool {
    guard sentence.has(.condition) else { return false }
    let part = action.map { sentence.part(around: $0) } ?? 0..<sentence.tokens.count
    return sentence.marks.contains {
      $0.wordClass == .condition && part.contains($0.start) && !sentence.isWord($0.start, in: Self.until)
    }
  }

  /// `at any time, including when sales are low`: the causes are examples of a free choice.
  private var isIllustrated: Bool {
    let free = WordClass.anyTime.bit | WordClass.discretion.bit
    guard let choice = sentence.bits.firstIndex(where: { $0 & free != 0 }),
      let list = sentence.marks.first(where: { $0.wordClass == .openList && $0.start > choice }),
      let cause = sentence.bits.firstIndex(where: { $0 & WordClass.causeBits != 0 })
    else { return false }
    return cause >= list.start
  }

  /// `we won't call it off just because few enter` gives no choice.
  private var isDeniedReason: Bool {
    sentence.has(.refusal)
      && sentence.marks.allSatisfy {
        $0.wordClass != .anyReason || sentence.isWord($0.start, in: Self.just) && $0.end < sentence.tokens.count
      }
  }

  private static let just: WordList = ["just"]

  /// `any reason beyond its control` is no free choice.
  private var isReasonBound: Bool {
    sentence.marks.contains { mark in
      mark.wordClass == .anyReason
        && sentence.marks.contains {
          $0.wordClass == .unforeseenEvent && ($0.start == mark.end || $0.start == mark.end + 1)
        }
    }
  }

  /// `as far as permitted by law`, `the direction of the authority` are no causes.
  private func isBesideTheCause(_ mark: Mark) -> Bool {
    // `while we investigate` is what the promoter does.
    if mark.wordClass == .ethics, mark.end == mark.start + 1, sentence.isWord(mark.start, in: Self.inquiries) {
      return sentence.token(mark.start - 1, isAny: WordClass.promoter.bit | WordClass.determiner.bit)
    }
    guard mark.wordClass == .illegality else { return false }
    if sentence.isWord(mark.start - 1, in: Self.permitting) { return true }
    return sentence.marks.contains {
      $0.wordClass == .approval && $0.start <= mark.start && mark.end <= $0.end
    }
  }

  /// `if we don't hit a hundred`: a sum that is not reached is none used up.
  private func isMissed(_ mark: Mark) -> Bool {
    (max(0, mark.start - 2)..<mark.start).contains(where: sentence.isNegative)
  }

  private static let inquiries: WordList = ["investigate", "investigates", "investigation"]
  private static let until: WordList = ["until"]
  private static let permitting: WordList = ["permitted", "allowed", "extent", "allows", "permits"]

  /// A window of time that is not that of one cause among several.
  private func isWindowed(_ reading: CauseReading) -> Bool {
    sentence.has(.timeWindow) && reading.causes.union(reading.partial).causes.count < 3
  }

  /// One state, store or part only, and nothing about the whole.
  private var isPartScope: Bool {
    sentence.marks.contains { $0.wordClass == .partScope } && !sentence.marks.contains { $0.wordClass == .wholeScope }
  }

  /// `if for any reason the contest cannot run as planned` is a cause, not freedom.
  private var isAboutFailing: Bool {
    guard let reason = sentence.marks.first(where: { $0.wordClass == .anyReason }) else { return false }
    let later = reason.end..<min(sentence.tokens.count, reason.end + 12)
    let isHeld = later.prefix { !sentence.token($0, isAny: WordClass.permission.bit) }.contains {
      sentence.token($0, isAny: WordClass.refusal.bit | WordClass.negator.bit)
    }
    return isHeld
      && (max(0, reason.start - 3)..<reason.start).contains { sentence.token($0, isAny: WordClass.condition.bit) }
  }
}

extension CauseSet {
  /// Adds one cause.
  mutating func insertCause(_ cause: Cause) {
    formUnion(CauseSet(cause))
  }
}
