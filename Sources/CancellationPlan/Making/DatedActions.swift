import PolicyModel

extension Situation {
  /// Everything in the plan that has a day, in order of time.
  func datedActions(_ plan: Plan) -> [Plan.DatedAction] {
    var actions: [Plan.DatedAction] = []
    func add(_ key: String, _ date: CalendarDate?, _ title: String, _ note: String) {
      guard let date else { return }
      actions.append(Plan.DatedAction(key: key, date: max(date, facts.asOf), title: title, note: note))
    }
    let name = Wording.line(title)
    if isCancelling {
      add("decide", facts.asOf, "Decide on \(name) and review the clauses", "Step 1.")
      if plan.messages.contains(where: { $0.kind != "creator_message" }) {
        add("notify", facts.asOf, "Tell people about \(name)", "Step 2: send the texts on the same day.")
      }
      if !plan.changes.isEmpty {
        add("content", goesDownAtOnce ? facts.asOf : stopDate, "Change the content of \(name)", "Step 3, in its order.")
      }
      if !plan.caseText.isEmpty { add("support", facts.asOf, "Write to \(platform) about \(name)", "Step 4.") }
      if isRunning {
        add(
          "stop", stopDate, "\(name) stops",
          isPrizePromotion || isSale
            ? "The last day on which an entry or an order counts." : "The last day of the promotion.")
      }
      if owesRefund {
        add("refund", refundDate, "Refunds for \(name) are paid", "Everyone who paid in order to take part.")
      }
      if outcome == .pending {
        add("answer", answerDate, "Tell entrants of \(name) about the prizes", "As the notice promises.")
      }
      add("learn", stopDate.adding(days: 14), "Retrospective on \(name)", "Step 5.")
      if channel == "creator_marketplace" {
        add(
          "silence", facts.asOf.adding(days: 14), "Silence on the cancelled collaborations counts as a yes",
          "TikTok One.")
      }
      if channel == "ads_auction" || channel == "spark_ads", !facts.usesShop {
        add(
          "balance", facts.asOf.adding(days: 60), "Last day for an asked refund of the ad balance to arrive",
          "Only if the account was closed today.")
      }
      addLadder(&actions)
    } else {
      if !openFindings.isEmpty {
        add("cure", facts.asOf, "Put \(name) right", "What is open is listed in step 3.")
      }
      if cause == .creatorBreach, let circumstance, let end = circumstance.cureEnds, end >= facts.asOf {
        add(
          "cure-ends", end, "The creator's time to put things right ends", "Then decide on the deal; \(name) goes on.")
      }
      add("end", facts.end.flatMap { $0 >= facts.asOf ? $0 : nil }, "\(name) ends", "")
    }
    if mayHaveEntries, outcome != .notDrawn, outcome != .pending {
      add("draw", facts.draw, "Winners of \(name) are chosen", "From the eligible entries.")
      add("prizes", facts.prizesBy, "Prizes of \(name) are with the winners", "")
    }
    for filing in plan.filings {
      add("filing-\(filing.region)", filing.due, "Filing: \(filing.name)", "\(filing.authority). \(filing.action)")
    }
    // Of one day, in the order of the steps.
    return actions.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
  }

  private var goesDownAtOnce: Bool { cause.map { [.illegality, .ethics, .platformViolation].contains($0) } ?? false }

  /// The days on which the charge for a booked order goes up.
  private func addLadder(_ actions: inout [Plan.DatedAction]) {
    guard channel == "ads_reservation" || channel == "branded_mission", let start = facts.start else { return }
    let steps: [(Int, String, String)] =
      channel == "branded_mission"
      ? [(31, "half", "all")] : [(31, "nothing named or half", "half or all"), (14, "half or all", "all")]
    for (days, now, then) in steps {
      let day = start.adding(days: -days)
      guard day >= facts.asOf else { continue }
      actions.append(
        Plan.DatedAction(
          key: "ladder-\(days)", date: day, title: "Last day before withdrawing the booked order costs more",
          note: "Until then \(now) of the order, after it \(then) (Ad Serving Policy)."))
    }
  }
}
