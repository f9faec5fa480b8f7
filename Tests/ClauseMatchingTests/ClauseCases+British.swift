import ClauseMatching

extension ClauseCase {
  /// Clauses as British, Irish and Australian promoters write them.
  static let british: [ClauseCase] = [
    ClauseCase(
      "unavoidable circumstances",
      """
      The Promoter reserves the right to amend or withdraw the promotion where it becomes necessary to do so owing to \
      circumstances outside its reasonable control. Any changes will be published on this page.
      """, yes: [.unforeseenEvent], no: [.strategyChange, .lowParticipation], duties: [.notice]),
    ClauseCase(
      "hold void, suspend, cancel",
      """
      The promoter reserves the right to hold void, suspend, cancel or amend the prize draw where it becomes necessary to \
      do so.
      """, yes: [.strategyChange]),
    ClauseCase(
      "closing date stands",
      "The closing date will not be moved, and the competition cannot be withdrawn once it has opened.",
      no: [.lowParticipation, .strategyChange]),
    ClauseCase(
      "lottery registration",
      "If the society's registration is revoked the lottery must be cancelled and all ticket money refunded.",
      yes: [.illegality], no: [.lowParticipation], duties: [.refund]),
    ClauseCase(
      "regardless of tickets",
      "The raffle will be drawn on the day stated regardless of the number of tickets sold and will not be postponed.",
      no: [.lowParticipation]),
    ClauseCase(
      "withdraw at any time",
      "This offer may be withdrawn at any time without prior notice.",
      yes: [.strategyChange, .budgetShortfall, .technicalFailure], duties: []),
    ClauseCase(
      "while stocks last clause",
      "We may close the offer early once 1,000 codes have been redeemed.",
      partly: [.budgetShortfall]),
    ClauseCase(
      "gambling commission",
      """
      In the event that the Gambling Commission or any court requires us to stop, the competition shall be brought to a \
      close and entrants told by email.
      """, yes: [.illegality], duties: [.notice]),
    ClauseCase(
      "curtailed for abuse",
      "Should we detect fraudulent claims on a significant scale, we may curtail the cashback promotion.",
      yes: [.fraud], no: [.budgetShortfall]),
    ClauseCase(
      "both limbs",
      """
      We may only extend the closing date if unavoidable circumstances beyond our control make it necessary and to leave it \
      unchanged would be unfair to those who have entered.
      """, partly: [.unforeseenEvent], no: [.strategyChange]),
    ClauseCase(
      "good cause with same-way notice",
      "The Promoter may cancel the competition for good cause only, announcing it in the same way as the competition itself.",
      yes: [.illegality], no: [.strategyChange], duties: [.notice]),
    ClauseCase(
      "commercial reasons ruled out",
      "We may end the draw early if the law requires it, but never for commercial reasons.",
      yes: [.illegality], no: [.strategyChange]),
    ClauseCase(
      "equivalent prize",
      """
      If the tour operator fails, we may cancel the competition and each finalist will be offered an alternative prize of \
      the same value.
      """, duties: nil, quote: "we may cancel the competition"),
    ClauseCase(
      "reputational harm",
      "We may pull the campaign at short notice if events make it inappropriate or insensitive to continue.",
      yes: [.ethics]),
    ClauseCase(
      "pandemic",
      "If because of a pandemic or other emergency the final cannot be held, we may cancel or postpone the contest.",
      yes: [.unforeseenEvent], no: [.strategyChange]),
    ClauseCase(
      "state permit",
      """
      If the promotion cannot be conducted as planned because of bushfire, flood or another cause beyond its power, the \
      promoter may, with the approval of NSW Fair Trading, suspend or cancel it.
      """, yes: [.unforeseenEvent], duties: [.regulatorApproval]),
    ClauseCase(
      "server",
      "Should our servers fail for longer than a day, the quiz will be abandoned and tokens credited back to players.",
      yes: [.technicalFailure], no: [.lowParticipation], duties: [.refund]),
    ClauseCase(
      "nobody may shorten",
      "Nothing in these terms gives us the right to end the promotion before 30 November.",
      no: [.strategyChange, .budgetShortfall]),
    ClauseCase(
      "part only",
      "We may cancel the competition in any region in which local law so requires.",
      partly: [.illegality]),
    ClauseCase(
      "until first entry",
      "Until the first valid entry has been received we are free to revoke the competition; afterwards we are not.",
      partly: [.strategyChange]),
  ]
}
