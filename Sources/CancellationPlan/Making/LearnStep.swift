import PolicyModel

extension Situation {
  /// Step 5: the retrospective, filled with what is known.
  func learn(_ plan: inout Plan) {
    plan.happened = happened
    plan.costs = costs
    plan.caughtBy = caughtBy
    plan.nextTime = nextTime
  }

  private var happened: [String] {
    var lines: [String] = []
    if let cause { lines.append("Cause: \(cause.phrase).") }
    if let circumstance { lines.append(circumstanceSentence(circumstance)) }
    if let circumstance, let day = circumstance.date {
      if let start = facts.start, day < start { lines.append("It came before the start on \(date(start)).") }
      let days = Int(facts.asOf.dayNumber) - Int(day.dayNumber)
      if days > 0 { lines.append("From then to this plan: \(days == 1 ? "one day" : "\(days) days").") }
    }
    if let start = facts.start, let end = facts.end, isCancelling, isRunning, stopDate >= start {
      let ran = Int(min(stopDate, end).dayNumber) - Int(start.dayNumber) + 1
      let planned = Int(end.dayNumber) - Int(start.dayNumber) + 1
      if ran > 0, planned > 0 { lines.append("It ran \(ran) of \(planned) planned days.") }
    }
    let rules = Set(openFindings.map(\.rule.id)).count
    if rules > 0 {
      lines.append(
        rules == 1
          ? "One rule that binds is violated as the promotion stands."
          : "\(rules) rules that bind are violated as the promotion stands.")
    }
    if lines.isEmpty { lines.append("Nothing happened that calls for cancelling.") }
    return lines
  }

  private var caughtBy: [String] {
    var lines: [String] = []
    var seen: Set<String> = []
    for finding in launchFindings where seen.insert(finding.rule.id).inserted {
      guard lines.count < 6 else { break }
      lines.append("\(finding.rule.id): \(Wording.line(finding.message)). The check says so before launch.")
    }
    for check in cause.flatMap({ Prevention.checks[$0] }) ?? [] where seen.insert(check.rule).inserted {
      guard isPrizePromotion || !Prevention.aboutPrizes.contains(check.rule) else { continue }
      lines.append("\(check.rule): \(check.says)")
    }
    if lines.isEmpty { lines.append("No rule of the check is about this.") }
    return lines
  }

  /// Findings that stood there before launch: what speaks of circumstances came later.
  private var launchFindings: [Finding] { openFindings.filter { !$0.rule.id.hasPrefix("circumstances/") } }

  private var nextTime: [String] {
    var lines: [String] = []
    var seen: Set<String> = []
    for finding in launchFindings where seen.insert(finding.rule.id).inserted {
      guard lines.count < 4 else { break }
      lines.append(Wording.sentence(finding.rule.fix))
    }
    let isBudget = cause == .budgetShortfall && !isPrizePromotion
    lines += isBudget ? [Prevention.budgetWithoutPrizes] : cause.flatMap { Prevention.changes[$0] } ?? []
    if ownClause == nil, isPrizePromotion, cause != nil {
      lines.append(
        "Put into the terms a clause with a closed list of causes, notice to entrants, and an award from the entries received."
      )
    }
    if lines.isEmpty { lines.append("Keep the file and run the check again before the next launch.") }
    return lines
  }
}

/// What would have caught a cause before launch, and what to write down next time.
enum Prevention {
  /// Rules of the built-in packs by cause, with what they would have said.
  static let checks: [Cause: [(rule: String, says: String)]] = [
    .budgetShortfall: [
      ("quality/budget-overdrawn", "sees more spent and committed than there is."),
      ("quality/budget-below-prizes", "sees a budget that does not cover the prizes."),
      ("circumstances/prizes-not-covered-after-cut", "sees what is left after a cut."),
    ],
    .strategyChange: [
      ("quality/no-cancellation-clause", "asks for a clause that says when the promotion may be stopped.")
    ],
    .unforeseenEvent: [
      ("quality/no-plan-b", "asks for a plan B."),
      ("quality/no-cancellation-clause", "asks for a clause that names events."),
    ],
    .fraud: [
      ("quality/no-entry-limit", "asks for a limit per person."),
      ("circumstances/no-rule-to-disqualify", "asks for a written rule to disqualify."),
    ],
    .technicalFailure: [("quality/no-plan-b", "asks what happens when a system fails.")],
    .illegality: [("quality/no-cancellation-clause", "asks for a clause for the case that the law forbids going on.")],
    .ethics: [("ethics/dangerous-entry-task", "asks whether the task can hurt people.")],
    .lowParticipation: [("quality/no-plan-b", "asks what happens when few take part.")],
    .prizeUnavailable: [
      ("quality/no-substitution-clause", "asks for a clause on a substitute of equal or greater value."),
      ("circumstances/prize-without-substitute", "asks for the substitute when a prize fails."),
    ],
    .platformViolation: [
      ("circumstances/platform-action-unanswered", "asks for an appeal or a cure before anything is cancelled.")
    ],
    .creatorBreach: [("circumstances/creator-ended-without-cure", "asks for notice and time to cure before the end.")],
  ]

  /// Rules that look at prizes.
  static let aboutPrizes: Set<String> = [
    "quality/budget-below-prizes", "circumstances/prizes-not-covered-after-cut", "quality/no-substitution-clause",
    "circumstances/prize-without-substitute", "quality/no-entry-limit", "circumstances/no-rule-to-disqualify",
    "ethics/dangerous-entry-task",
  ]

  /// What to change after a budget cut where nothing can be won.
  static let budgetWithoutPrizes = "Book media and creators only against money that is approved (budget.total)."

  /// What to change in the next promotion, by cause.
  static let changes: [Cause: [String]] = [
    .budgetShortfall: ["Set the prizes' value aside before launch (budget.committed) and let nothing touch it."],
    .strategyChange: ["Run shorter promotions, so that a new plan meets an ended one."],
    .unforeseenEvent: [
      "Name the events in the terms, and state the substitute and the new date beforehand (contingency.plan)."
    ],
    .fraud: ["Limit entries per person, ban automated entries in the terms and log evidence from the first day."],
    .technicalFailure: ["Write down who does what when the platform or the entry form fails (contingency.plan)."],
    .illegality: ["Have the mechanic reviewed in every market before the first post (legal.review_status)."],
    .ethics: ["Ask before launch who could be hurt by it, and drop the mechanic that could."],
    .lowParticipation: ["Promise nothing that hangs on how many take part; close on time and award."],
    .prizeUnavailable: ["Have the prizes in hand, or the supplier's promise in writing, before launch."],
    .platformViolation: ["Check against the platform's rules as of the launch day, and again before each boost."],
    .creatorBreach: [
      "Write into the contract what counts as a breach, the notice, the time to cure and the fee for ending early (creators[].kill_fee)."
    ],
  ]
}
