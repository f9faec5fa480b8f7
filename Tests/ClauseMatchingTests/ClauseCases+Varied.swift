import ClauseMatching

extension ClauseCase {
  /// A second lot, written without looking at the tables.
  static let varied: [ClauseCase] = [
    ClauseCase(
      "break off",
      "The publisher may break off the crossword prize draw where the post is on strike for two weeks or more.",
      partly: [.unforeseenEvent], no: [.strategyChange]),
    ClauseCase(
      "declare closed", "The committee can at any moment declare the tombola closed and need not say why.",
      yes: [.strategyChange, .budgetShortfall]),
    ClauseCase(
      "code stops", "The code stops working the minute our marketing pot is empty, and we say so in the bio.",
      heading: "The code", partly: [.budgetShortfall], no: [.ethics], duties: [.notice]),
    ClauseCase(
      "not obliged to continue",
      "We are under no obligation to carry on with the challenge and may drop it as we see fit.",
      yes: [.strategyChange, .lowParticipation]),
    ClauseCase(
      "police", "If the police ask us to clear the street, the treasure hunt is over and every stake is paid back.",
      yes: [.illegality], no: [.budgetShortfall], duties: [.refund]),
    ClauseCase(
      "votes bought",
      """
      Where it comes to light that votes have been bought, the jury may annul the vote and the competition and start again \
      with the same entries.
      """, yes: [.fraud], no: [.strategyChange]),
    ClauseCase(
      "app is down", "While the app is down the game is paused; it ends only if the fault lasts beyond a fortnight.",
      partly: [.technicalFailure]),
    ClauseCase(
      "nobody signs up",
      "Unless forty people have signed up by 1 March the bake-off is cancelled and sign-up fees go back to the payers.",
      yes: [.lowParticipation], no: [.ethics], duties: [.refund]),
    ClauseCase(
      "we'd only stop",
      "The only thing that would make us stop the raffle is a fire in the hall or something like that.",
      yes: [.unforeseenEvent], no: [.strategyChange]),
    ClauseCase(
      "never early", "Whatever happens to our plans, the offer runs to its last day; we have no power to shorten it.",
      no: [.strategyChange, .budgetShortfall]),
    ClauseCase(
      "brand walks away",
      """
      Brand may walk away from the campaign on five days' notice in writing. Videos that have gone live by then are paid in \
      full and those in the edit at half.
      """, yes: [.strategyChange], duties: [.notice, .priorNotice, .proRataPayment]),
    ClauseCase(
      "creator goes silent",
      """
      Should the creator miss two posting dates in a row, Brand may end the collaboration by e-mail and pays for what was \
      posted.
      """, yes: [.creatorBreach], no: [.strategyChange]),
    ClauseCase(
      "scandal",
      "If either of us is caught up in a public scandal, the other may end the partnership there and then.",
      yes: [.ethics], no: [.budgetShortfall]),
    ClauseCase(
      "cruelty",
      "The host will stop the contest if any animal is harmed or frightened in the making of entries.",
      partly: [.ethics], no: [.lowParticipation]),
    ClauseCase(
      "supplier bankrupt",
      """
      In the case of the bicycle maker going bankrupt before delivery, the organiser may call the competition off and hands \
      out the money value of the bicycles instead.
      """, yes: [.prizeUnavailable], no: [.fraud], duties: [.substitutePrize]),
    ClauseCase(
      "registration withdrawn",
      "The appeal ceases at once if the charity's registration is withdrawn, and gifts received by then are passed on.",
      yes: [.illegality], duties: [.proRataPayment]),
    ClauseCase(
      "platform changes",
      "If the platform switches off the sticker that the game needs, or tells us that it breaks its policies, the game ends.",
      yes: [.platformViolation], no: [.strategyChange]),
    ClauseCase(
      "season cut",
      "We may cut the happy hour short for business reasons; look at the board by the till two days ahead.",
      yes: [.strategyChange], duties: [.notice, .priorNotice]),
    ClauseCase(
      "deadline only moves",
      "The deadline may be moved, once and by no more than a week, if the upload page has been out of order.",
      partly: [.technicalFailure], no: [.strategyChange]),
    ClauseCase(
      "heads up", "can end this whenever i like, you'll get a heads up the day before",
      yes: [.strategyChange, .budgetShortfall], duties: [.notice, .priorNotice]),
    ClauseCase(
      "we don't stop", "We do not stop a draw because it has cost more than planned or because few came.",
      no: [.budgetShortfall, .lowParticipation]),
    ClauseCase(
      "too popular", "If this gets so popular that we can't pay for it any more, we end the deal.",
      yes: [.budgetShortfall], no: [.fraud]),
    ClauseCase(
      "sole right",
      "Lanternfish Media has the sole right to suspend, change or terminate this prize promotion if it thinks proper.",
      yes: [.strategyChange]),
    ClauseCase(
      "entrants hurt, award shared",
      """
      Should the course become unsafe, the race promotion will be abandoned and the prizes raffled among everyone who had \
      registered by that time.
      """, partly: [.ethics], duties: [.awardFromEntriesReceived]),
    ClauseCase(
      "ad account", "If our ad account is banned, the boosted giveaway ends early and a story will explain why.",
      yes: [.platformViolation], duties: [.notice]),
    ClauseCase(
      "permit office",
      "With the permit office's written leave we may withdraw the promotion if the integrity of the draw is in doubt.",
      yes: [.fraud], duties: [.regulatorApproval]),
    ClauseCase(
      "hacked", "In the event the page is hacked we shut the giveaway down and rerun it with the names we had saved.",
      yes: [.fraud], no: [.lowParticipation]),
    ClauseCase(
      "good reason",
      "We won't call the contest off without good reason, such as a death in the team or a flooded studio.",
      yes: [.unforeseenEvent], no: [.strategyChange]),
    ClauseCase(
      "rewards end", "The sponsor may phase out the referral bonus scheme at will. Bonuses earned stay yours.",
      yes: [.strategyChange]),
    ClauseCase(
      "no reason is needed",
      "No reason is needed for us to take the promotion down, and no notice either.",
      yes: [.strategyChange], duties: []),
    ClauseCase(
      "if so ordered",
      "The lucky draw shall stand cancelled if so ordered by any court or statutory authority.",
      yes: [.illegality], no: [.strategyChange]),
    ClauseCase(
      "India: without assigning reasons",
      """
      The Company reserves the right to withdraw, extend or alter the offer at any time without assigning any reason \
      whatsoever and without prior intimation.
      """, yes: [.strategyChange, .budgetShortfall], duties: []),
    ClauseCase(
      "moderators", "Mods may lock and end the event early if it turns toxic.", partly: [.ethics],
      no: [.budgetShortfall]),
    ClauseCase(
      "weather", "Rain or storm on the day: we shift the lucky dip to the following Saturday, same tickets.",
      partly: [.unforeseenEvent]),
    ClauseCase(
      "client insolvency",
      "This Agreement ends automatically if either party enters insolvency proceedings.",
      yes: [.budgetShortfall]),
    ClauseCase(
      "no demand",
      "The early-bird sale will be withdrawn should demand prove insufficient; pre-orders are then refunded.",
      yes: [.lowParticipation], duties: [.refund]),
    ClauseCase(
      "neither moved nor cancelled",
      "The draw is neither moved nor cancelled for lack of entries.", no: [.lowParticipation]),
    ClauseCase(
      "sums repaid",
      """
      We may scrap the paid contest up to the day before it starts; whoever has paid the fee gets it back within a week.
      """, partly: [.strategyChange], duties: [.refund]),
  ]

  /// More texts that touch no promotion.
  static let variedLookalikes: [String] = [
    "The bartender may stop serving you at any time.",
    "If the ferry is cancelled, take the bus.",
    "Your entry lapses if you leave the group.",
    "We shut down the comments at midnight.",
    "A post that breaks the law will be taken down by TikTok.",
    "The store manager can end the demonstration if the floor gets crowded.",
    "Your free trial ends after 30 days unless you cancel it.",
    "Judges may stop reading an essay that is over the limit.",
    "Coupons taken from hacked accounts are void.",
    "We will close the doors at eight sharp.",
    "Points expire when an account is closed.",
    "A winner who cannot travel on the stated dates gives up the trip.",
    "If you delete your account the raffle ticket is gone.",
    "Should the band cancel, tickets are refunded by the venue.",
    "We stopped the newsletter last spring.",
    "Creators may pause their own posts without telling us.",
    "The agency can replace the photographer if she falls ill.",
    "Once you've voted you can't change your vote.",
    "A bid may be withdrawn until the hammer falls.",
    "The prize must be used by 30 September, after which it expires.",
    "Delivery may be suspended during holidays.",
    "The judges' decision cannot be changed or appealed.",
    "We may drop your parcel at a neighbour's house.",
    "An affiliate who sends spam is removed from the programme and loses unpaid commission.",
    "The Sponsor's liability ends when the prize is handed over.",
    "Your right to use the logo terminates with this agreement.",
    "We discontinued the blue shade; green is sent instead.",
    "If payment fails, the order is cancelled automatically.",
    "Parents may withdraw a child's entry at any time.",
    "The library closes early on Saturdays.",
    "The contest is over when the last judge has signed.",
    "Entries close on Sunday at noon; late entries don't count.",
    "Members can freeze their membership for a month.",
    "The host may mute anyone who spams the chat.",
    "Cards reported stolen are blocked.",
    "He can call off his dog.",
    "This privacy notice may be changed at any time.",
    "The gift shop reserves the right to cancel reservations that are not confirmed.",
    "Trials that end in a tie are repeated.",
    "A refund can be asked for until the parcel has been opened.",
  ]
}
