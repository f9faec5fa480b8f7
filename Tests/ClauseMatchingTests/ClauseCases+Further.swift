import ClauseMatching

extension ClauseCase {
  /// A fourth lot, in several sentences each.
  static let further: [ClauseCase] = [
    ClauseCase(
      "museum",
      """
      The museum hopes to run the photo prize to the end. If visitors or their cameras come to harm on the towpath it will \
      close the contest at once. Pictures already sent are judged all the same.
      """, partly: [.ethics], no: [.budgetShortfall], duties: [.awardFromEntriesReceived]),
    ClauseCase(
      "gym",
      """
      We can take this offer down early. We'd only do that if we run out of lockers or the heating packs in for good. \
      You'd see it on the screen by the door.
      """, yes: [], quote: "We can take this offer down early"),
    ClauseCase(
      "record label",
      """
      The Label may withdraw from sale and end the pre-save campaign where Artist is charged with an offence or where the \
      single is not delivered by 1 May. Written notice goes to all partners.
      """, yes: [.ethics], duties: [.notice]),
    ClauseCase(
      "bank holiday",
      """
      Events such as storms, strikes or a failure of the payment network may force us to abandon the raffle. Should that \
      come to pass, ticket buyers are refunded within 14 days and we notify the licensing authority.
      """, yes: [.unforeseenEvent, .technicalFailure], no: [.strategyChange],
      duties: [.refund, .notice, .regulatorApproval]),
    ClauseCase(
      "ordinary power with cure",
      """
      Company may suspend the promotion for so long as, in its reasonable opinion, its integrity is at risk, and may \
      terminate the promotion if that risk cannot be removed within ten days.
      """, yes: [.fraud], no: [.strategyChange]),
    ClauseCase(
      "pro rata tail",
      """
      The parties may end the collaboration by mutual agreement at any time. Fees are then due in proportion to the posts \
      published.
      """, partly: [.strategyChange], duties: [.proRataPayment]),
    ClauseCase(
      "municipal",
      "If the municipality withdraws its permission, the street art contest cannot go on and will be cancelled; artists are told by phone.",
      yes: [.illegality], no: [.lowParticipation], duties: [.notice]),
    ClauseCase(
      "guild", "The guild does not abandon a tournament for want of players or of coin.",
      no: [.lowParticipation, .budgetShortfall]),
    ClauseCase(
      "spoiled ballots",
      "If more than a tenth of votes prove fake, the poll contest is void and all prizes go to next month's poll.",
      yes: [.fraud], no: [.strategyChange]),
    ClauseCase(
      "server crash",
      "A crash of the game server that we can't mend in two days ends the tournament, and entry coins are credited back.",
      yes: [.technicalFailure], no: [.strategyChange], duties: [.refund]),
    ClauseCase(
      "rights of change",
      "Details of the draw, its date included, can be changed by us where that is reasonable; the latest version is on our site.",
      partly: [], quote: "can be changed by us"),
    ClauseCase(
      "stock clearance",
      "The clearance sale finishes when the shelves are empty or on Sunday, and sooner if the landlord says so.",
      quote: "finishes when"),
    ClauseCase(
      "sanctions",
      "We shall discontinue the promotion in any country that becomes subject to sanctions or bans promotions of this type.",
      partly: [.illegality]),
    ClauseCase(
      "pharmacy",
      "Should the medicines agency object to our sampling campaign we end it within a day and inform pharmacies and participants.",
      yes: [.illegality], no: [.strategyChange], duties: [.notice]),
    ClauseCase(
      "esports",
      "Organizer reserves the right to cancel, at its sole option, any event in the series, including for insufficient registrations.",
      yes: [.lowParticipation]),
    ClauseCase(
      "newspaper",
      "The editor has the last word and can close the caption contest at any point without owing an explanation.",
      yes: [.strategyChange, .budgetShortfall]),
  ]

  /// A fourth lot of texts that touch no promotion.
  static let furtherLookalikes: [String] = [
    "Should a store close, its loyalty cards are honoured at the next nearest store.",
    "The draw is held on camera; if the stream drops, the recording counts.",
    "A prize that is returned by the carrier is cancelled after 30 days.",
    "We may end the call if the winner does not answer.",
    "You may opt out of the programme at any time in the app.",
    "The organiser may exclude entries, and shorten long captions for the gallery.",
    "If a member's card is cancelled, chances collected on it are lost.",
    "The museum closes at six; the last entry is at five.",
    "A rider who stops is out of the race.",
    "Our liability for lost parcels ends on delivery.",
    "We changed our name in May; rules printed before then remain good.",
    "Any dispute ends with the decision of the ombudsman.",
    "Winners must collect before the pop-up shop closes for good.",
    "Hosts may kick people from the call.",
    "A coach may pull a player who is hurt.",
    "The referral link expires after a week.",
    "If tickets are cancelled by the venue we give you others.",
    "Bookings made with the code can't be changed.",
    "Your data is deleted when the contest ends.",
    "The committee may vary the order of judging.",
  ]
}
