public import PolicyModel

/// Makes plans.
public struct PlanMaker: Sendable {
  /// What holds which region, and what regions are called.
  public var regions: RegionTable
  /// The ways to reach the platform.
  public var support: [SupportPath]

  /// Makes a maker.
  public init(regions: RegionTable, support: [SupportPath]) {
    self.regions = regions
    self.support = support
  }

  /// The plan of one promotion.
  ///
  /// - Parameters:
  ///   - facts: the promotion.
  ///   - report: what the check says of it, for `cause` where one is given.
  ///   - cause: the cause to plan a cancellation for whatever the verdict; nil to follow the verdict.
  /// - Returns: the plan.
  /// - Complexity: O(n) in the posts, findings and clauses, apart from sorting.
  public func plan(_ facts: PlanFacts, _ report: PromotionReport, cause: Cause? = nil) -> Plan {
    let situation = Situation(facts, report, cause: cause, regions: regions)
    var plan = Plan(
      promotion: facts.id, title: situation.title, asOf: facts.asOf, cause: situation.cause, verdict: report.verdict,
      stance: situation.stance, headline: situation.headline, summary: situation.summary)
    plan.against = situation.against
    plan.regions = facts.regions
    plan.creators = facts.creators.map(\.handle).filter { !$0.isEmpty }
    situation.review(&plan)
    situation.notify(&plan)
    situation.update(&plan)
    situation.contact(support, &plan)
    situation.learn(&plan)
    plan.alternatives = situation.alternatives
    plan.filings = situation.filingDuties
    plan.toFillIn = situation.toFillIn(plan)
    plan.dates = situation.datedActions(plan)
    return plan
  }
}

extension Situation {
  var headline: String {
    let because = cause.map { " because \($0.phrase)" } ?? ""
    switch stance {
    case .cancel where isOver: return "Settle \(title): it has ended, and cannot be carried out in full\(because)"
    case .cancel where isRunning: return "Cancel \(title)\(because)"
    case .cancel: return "Do not launch \(title) as it is\(because.isEmpty ? "" : ",")\(because)"
    case .putRight where openFindings.isEmpty:
      return "Continue \(title)" + (cause.map { ", although \($0.phrase)" } ?? ": nothing calls for cancelling it")
    case .putRight: return "Continue \(title), and put it right"
    case .cancelAgainstAdvice: return "The check says continue; this is the cancellation of \(title)\(because)"
    }
  }

  var summary: [String] {
    var lines: [String] = []
    switch stance {
    case .cancel: lines.append("The verdict is cancel.")
    case .putRight:
      lines.append("The verdict is continue: do not cancel. This plan says what to do instead.")
    case .cancelAgainstAdvice:
      lines.append(
        "The verdict is continue. You asked for the cancellation nevertheless; weigh what stands against it first.")
    }
    for decision in report.decidedBy.prefix(4) { lines.append(decisionSentence(decision)) }
    if let circumstance { lines.append(circumstanceSentence(circumstance)) }
    lines.append(statusSentence)
    if isCancelling, isRunning {
      lines.append(
        stopDate == facts.asOf
          ? "The plan stops it today, \(date(stopDate))."
          : "The plan stops it on \(date(stopDate)), because the promotion's own clause asks for notice beforehand.")
    }
    if !duties.isEmpty { lines.append("You owe: \(Wording.list(duties.map(\.phrase))).") }
    return lines
  }

  private func decisionSentence(_ decision: Decision) -> String {
    guard let rule = decision.rule else { return Wording.sentence(decision.why) }
    return "\(rule): " + Wording.line(decision.why) + "."
  }

  func circumstanceSentence(_ circumstance: PlanFacts.Circumstance) -> String {
    var text = "What happened: " + circumstance.kind.split(separator: "_").joined(separator: " ")
    if !circumstance.event.isEmpty {
      text += " (" + circumstance.event.split(separator: "_").joined(separator: " ") + ")"
    }
    if let day = circumstance.date { text += " on \(date(day))" }
    if let amount = circumstance.amount { text += ", \(money(amount))" }
    if !circumstance.note.isEmpty { text += ": “\(Wording.line(circumstance.note))”" }
    return Wording.sentence(text)
  }

  private var statusSentence: String {
    var text: String
    switch facts.status {
    case "running": text = "It is running"
    case "paused": text = "It is paused"
    case "ended": text = "It has ended"
    case "cancelled": text = "It is cancelled already; what follows is what is still owed"
    case "scheduled": text = "It is scheduled and has not started"
    default: text = "It has not started"
    }
    if isRunning, let end = facts.end { text += ", until \(date(end))" }
    let style = MessageTexts.english.style
    if let entries = facts.entries, hasStarted {
      text += entries == 1 ? "; one entry" : "; \(Wording.grouped(entries, style)) entries"
    }
    if let purchases = facts.purchases, purchases > 0 {
      text += purchases == 1 ? "; one purchase" : "; \(Wording.grouped(purchases, style)) purchases"
    }
    return text + "."
  }

  /// What stands against a cancellation that the check does not recommend.
  var against: [String] {
    guard stance == .cancelAgainstAdvice else { return [] }
    var lines: [String] = []
    for decision in report.decidedBy {
      for condition in decision.conditions { lines.append(Wording.sentence(condition)) }
    }
    switch ownClause?.effect {
    case .permits, .requires:
      if ownClause?.covers == .partly { lines.append("The promotion's own clause covers this cause only in part.") }
    case .limits: lines.append("The promotion's own clause limits stopping for this cause.")
    case .forbids: lines.append("The promotion's own clause forbids stopping for this cause.")
    case nil: lines.append("The promotion's own terms have no clause that covers this cause.")
    }
    for clause in report.clauses
    where clause.origin != .terms && (clause.effect == .forbids || clause.effect == .limits) {
      lines.append(Wording.sentence(clause.text))
    }
    if let note = cause.flatMap({ Situation.objections[$0] }), hasStarted { lines.append(note) }
    if facts.submissionsComplete, isJudged {
      lines.append(
        "People have done the work: cancelling after that to save the prize invites claims (Personavera v. CHIME).")
    } else if mayHaveEntries, let entries = facts.entries {
      lines.append(
        "\(Wording.grouped(entries, MessageTexts.english.style)) entries came in on what you announced.")
    }
    if !isCancellable { lines.append("It has ended: there is nothing left to stop, only what is owed.") }
    var seen: Set<String> = []
    return lines.filter { seen.insert($0).inserted }
  }

  private var isCancellable: Bool { !isOver }

  /// Why a cause alone is no ground, from practice and rulings.
  private static let objections: [Cause: String] = [
    .budgetShortfall: "Higher cost or a smaller budget alone excuses nobody from what was announced.",
    .strategyChange:
      "A change of plan is no ground towards people who have entered, unless the terms say so and you act in good faith.",
    .lowParticipation:
      "Too few or too weak entries are no ground to stop or extend (in the UK: ASA, Vivobarefoot 2015).",
    .prizeUnavailable: "A prize that cannot be supplied is replaced, not dropped.",
    .fraud: "Bad entries are disqualified under a written rule first; stopping is for when fairness is lost.",
    .technicalFailure:
      "Technical trouble was not accepted as a reason to change the dates (in the UK: ASA, Ogilvie 2019).",
    .unforeseenEvent: "An event excuses only what it makes impossible; postpone or substitute first.",
    .creatorBreach: "A creator's breach is between you and the creator; entrants are owed the promotion.",
  ]

  /// Facts that a person should add before the texts go out.
  func toFillIn(_ plan: Plan) -> [String] {
    var lines: [String] = []
    func ask(_ isMissing: Bool, _ sentence: String) { if isMissing { lines.append(sentence) } }
    ask(
      facts.sponsor.name.isEmpty && !plan.messages.isEmpty,
      "The sponsor's name (sponsor.name): the texts are unsigned without it.")
    ask(
      facts.sponsor.email.isEmpty && !plan.messages.isEmpty,
      "An address for questions (sponsor.email): the texts ask people to answer the message without it.")
    ask(
      facts.sponsor.handle.isEmpty && !plan.caseText.isEmpty,
      "The account's handle (sponsor.handle), for the case to the platform.")
    ask(
      mayHaveEntries && facts.entries == nil,
      "How many people entered (participants.entries): the plan assumes that some have.")
    ask(
      mayHaveEntries && [.drawn, .judged, .awarded].contains(outcome) && facts.draw == nil,
      "The day on which winners are chosen (schedule.draw): the texts name none.")
    ask(isPrizePromotion && facts.prizes.isEmpty, "The prizes (prizes): the texts do not list them.")
    ask(
      isPrizePromotion && facts.regions.isEmpty,
      "Where people may enter (audience.regions): filings are listed by region.")
    ask(
      isCancelling && hasStarted && facts.budget.spent == nil && facts.budget.committed == nil,
      "What is spent and committed (budget): the retrospective cannot add it up.")
    ask(facts.posts.isEmpty && hasStarted, "The posts (content): each needs its own line in step 3.")
    ask(
      isCancelling && ["ads_reservation", "branded_mission"].contains(channel) && facts.start == nil,
      "The first day of the flight (schedule.start): the platform's charge follows from it.")
    return lines
  }
}
