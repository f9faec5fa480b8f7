import PolicyModel

/// What the facts and the report come to; every part of the plan is made from it.
struct Situation {
  /// What becomes of the prizes.
  enum PrizeOutcome {
    /// There are none, or nobody entered.
    case none
    /// Chosen from the entries received: by lot, by judging, or as the rules say.
    case drawn, judged, awarded
    /// The law allows no draw.
    case notDrawn
    /// The law may allow one or not; people are told later.
    case pending
  }

  let facts: PlanFacts
  let report: PromotionReport
  let regions: RegionTable
  let cause: Cause?
  let stance: Plan.Stance
  /// The days that the plan sets: the stop, the refunds, the answer on prizes.
  let stopDate: CalendarDate, refundDate: CalendarDate, answerDate: CalendarDate

  init(_ facts: PlanFacts, _ report: PromotionReport, cause asked: Cause?, regions: RegionTable) {
    self.facts = facts
    self.report = report
    self.regions = regions
    cause = asked ?? Situation.cause(facts, report)
    stance = report.verdict == .cancel ? .cancel : asked == nil ? .putRight : .cancelAgainstAdvice
    stopDate = facts.asOf.adding(days: Situation.noticeDays(report, cause))
    refundDate = stopDate.adding(days: 7)
    answerDate = facts.asOf.adding(days: 14)
  }

  /// What stopped it: the deciding circumstance, else the deciding rule's concern, else the first circumstance.
  private static func cause(_ facts: PlanFacts, _ report: PromotionReport) -> Cause? {
    if report.verdict == .cancel, let decision = report.decidedBy.first {
      if let rule = decision.rule, let finding = report.findings.first(where: { $0.rule.id == rule }) {
        return finding.rule.concern.cause
      }
      if let kind = decision.circumstance, let found = facts.circumstances.first(where: { $0.kind == kind }) {
        return found.cause
      }
    }
    return facts.circumstances.lazy.compactMap(\.cause).first
  }

  /// Seven days where the promotion's own clause asks for notice beforehand, unless going on is itself the harm.
  private static func noticeDays(_ report: PromotionReport, _ cause: Cause?) -> Int {
    if let cause, [.illegality, .ethics, .platformViolation].contains(cause) { return 0 }
    let own = report.clauses.first { $0.origin == .terms && $0.covers != .no }
    return own?.duties.contains(.priorNotice) == true ? 7 : 0
  }

  // MARK: Where it stands

  var isCancelling: Bool { stance != .putRight }
  var isRunning: Bool { facts.status == "running" || facts.status == "paused" }
  var isOver: Bool { facts.status == "ended" || facts.status == "cancelled" }
  var hasStarted: Bool { isRunning || isOver }
  var channel: String { facts.channel.isEmpty ? "organic" : facts.channel }
  var platform: String { facts.platform == "tiktok" || facts.platform.isEmpty ? "TikTok" : facts.platform }
  var title: String { facts.title.isEmpty ? facts.id : facts.title }

  /// A boost is ordered or active.
  var isBoosting: Bool {
    guard let status = facts.boostStatus else { return false }
    return status == "under_review" || status == "active" || (hasStarted && status != "not_submitted")
  }

  // MARK: What it is

  var isPrizePromotion: Bool {
    !facts.prizes.isEmpty || ["sweepstakes", "contest", "giveaway", "instant_win"].contains(facts.kind)
  }
  var isChance: Bool {
    facts.selection == "random" || (facts.selection.isEmpty && ["sweepstakes", "instant_win"].contains(facts.kind))
  }
  var isJudged: Bool { ["skill", "votes", "most_likes", "puzzle", "sponsor_choice"].contains(facts.selection) }
  var isSale: Bool { ["discount", "flash_sale"].contains(facts.kind) || facts.usesShop || channel == "shop" }
  var costsToEnter: Bool { facts.purchaseRequired || (facts.fee ?? 0) > 0 }

  /// People have entered, or may have: it started and the number is not stated.
  var mayHaveEntries: Bool { isPrizePromotion && hasStarted && (facts.entries ?? 1) > 0 }
  var hasOrders: Bool { isSale && hasStarted && !costsToEnter && (facts.purchases ?? 1) > 0 }
  /// Whether payments for taking part go back: only where the entry itself cannot be kept.
  var owesRefund: Bool {
    mayHaveEntries && costsToEnter && isCancelling
      && (outcome == .notDrawn || outcome == .pending || duties.contains(.refund))
  }

  var outcome: PrizeOutcome {
    guard mayHaveEntries else { return .none }
    if isCancelling, cause == .illegality || cause == .platformViolation && isProhibitedPrize {
      return isChance && costsToEnter ? .notDrawn : .pending
    }
    return isChance ? .drawn : isJudged ? .judged : .awarded
  }

  /// The finding that decided is about the prizes themselves.
  private var isProhibitedPrize: Bool {
    report.findings.contains { finding in
      finding.isOpen && finding.severity == .prohibited && finding.location.pointer.hasPrefix("/prizes")
    }
  }

  /// The announced prize cannot be supplied.
  var needsSubstitute: Bool {
    cause == .prizeUnavailable && isPrizePromotion && outcome != .notDrawn && outcome != .pending
  }

  /// A prize may have to be replaced, as where an event touches it.
  var mayNeedSubstitute: Bool {
    needsSubstitute || cause == .unforeseenEvent && isCancelling && [.drawn, .judged, .awarded].contains(outcome)
  }

  /// What the clauses and the decision oblige, each once, as far as anybody is there to whom it is owed.
  var duties: [Duty] {
    var found = Set(report.decidedBy.flatMap(\.duties))
    for clause in report.clauses where clause.origin == .terms && clause.covers != .no {
      found.formUnion(clause.duties)
    }
    if let clause = report.clause, clause.covers != .no { found.formUnion(clause.duties) }
    if found.contains(.priorNotice) { found.remove(.notice) }
    return Duty.allCases.filter { found.contains($0) && isOwed($0) }
  }

  private func isOwed(_ duty: Duty) -> Bool {
    switch duty {
    case .notice, .priorNotice, .regulatorApproval: hasStarted
    case .awardFromEntriesReceived: mayHaveEntries
    case .refund: hasStarted && (costsToEnter || (facts.purchases ?? 0) > 0)
    case .substitutePrize: cause == .prizeUnavailable || cause == .unforeseenEvent
    case .proRataPayment:
      !facts.creators.isEmpty || ["ads_reservation", "branded_mission", "creator_marketplace"].contains(channel)
    }
  }

  /// What happened, where the promotion says so for the cause at hand.
  var circumstance: PlanFacts.Circumstance? {
    facts.circumstances.first { $0.cause == cause } ?? (report.verdict == .cancel ? nil : facts.circumstances.first)
  }

  /// The promotion's own clause for the cause.
  var ownClause: Clause? { report.clauses.first { $0.origin == .terms && $0.covers != .no } }

  /// The last day on which an entry counts.
  var closeDate: CalendarDate? {
    guard isCancelling, isRunning else { return facts.end }
    return facts.end.map { min($0, stopDate) } ?? stopDate
  }

  /// Findings that have to be put right, gravest first.
  var openFindings: [Finding] {
    report.findings.filter { $0.isOpen && $0.severity >= .required }.sorted { $0.severity > $1.severity }
  }

  // MARK: Where it runs

  /// Whether the audience reaches `code`.
  func reaches(_ code: String) -> Bool {
    guard !facts.excludedRegions.contains(where: { regions.contains($0, code) }) else { return false }
    return facts.regions.contains { regions.overlaps($0, code) }
  }

  /// The value of all prizes, where every one is stated.
  var prizePool: Double? {
    guard !facts.prizes.isEmpty else { return nil }
    var sum = 0.0
    for prize in facts.prizes {
      guard let value = prize.value else { return nil }
      sum += value * Double(prize.quantity ?? 1)
    }
    return sum
  }

  // MARK: Words

  func date(_ date: CalendarDate) -> String { Wording.date(date, MessageTexts.english.style) }
  func money(_ amount: Double) -> String { Wording.money(amount, facts.currency, MessageTexts.english.style) }
}
