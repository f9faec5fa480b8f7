import ClauseMatching
import Testing

/// Terms of several sections, as Markdown, with what each cause should find.
struct DocumentCase: CustomTestStringConvertible, Sendable {
  let name: String
  let text: String
  /// For each cause: words of the sentence to quote (nil for no clause at all) and whether it is covered.
  let answers: [(cause: Cause, quote: String?, covers: Coverage)]
  var testDescription: String { name }

  static let all: [DocumentCase] = [
    DocumentCase(
      name: "definition and power apart",
      text: """
        ## 1 Words used
        "Stop Event" means (a) a power failure at our host lasting a day, (b) proof that votes were sold, or (c) a ban by \
        the city. "Votes" are hearts on the pinned post.
        ## 2 Prizes
        A printer. If it is discontinued by the maker you get the next model.
        ## 3 Stopping
        If a Stop Event happens, Blotter Press may end the contest and will tell all members by message.
        ## 4 Data
        You may ask us to stop using your data at any time.
        """,
      answers: [
        (.fraud, "If a Stop Event happens", .yes), (.technicalFailure, "If a Stop Event happens", .yes),
        (.illegality, "If a Stop Event happens", .yes), (.strategyChange, "If a Stop Event happens", .no),
      ]),
    DocumentCase(
      name: "two clauses for two causes",
      text: """
        # Harvest hunt
        ## If the app fails
        We pause the hunt while the app is down and add the lost hours at the end.
        ## If somebody cheats
        Where codes have been copied or sold we may cancel the hunt; finders up to then draw for the baskets.
        ## Tickets for the fair
        If the fair is called off, tickets are refunded by the fair.
        """,
      answers: [
        (.technicalFailure, "We pause the hunt", .partly), (.fraud, "we may cancel the hunt", .yes),
        (.lowParticipation, "we may cancel the hunt", .no),
      ]),
    DocumentCase(
      name: "reference to a section",
      text: """
        1. Sponsor
        Teal Bank runs the savings drive.
        2. Grounds
        The grounds are: an order of the regulator; a breakdown of the core banking system; a strike of our staff.
        3. Early end
        Teal Bank may end the savings drive early on any of the grounds in section 2, and on no others.
        4. Accounts
        Teal Bank may close an account on 30 days' notice.
        """,
      answers: [
        (.illegality, "may end the savings drive early", .yes),
        (.technicalFailure, "may end the savings drive early", .yes),
        (.strategyChange, "may end the savings drive early", .no),
      ]),
    DocumentCase(
      name: "promise not to cancel, with look-alikes",
      text: """
        ## Orders
        Orders can be cancelled until they are packed.
        ## Our word
        We will not pull this offer early, whatever it costs us.
        ## Returns
        Refunds take five days.
        """,
      answers: [(.budgetShortfall, "We will not pull this offer early", .no)]),
    DocumentCase(
      name: "none in a long caption",
      text: """
        GIVEAWAY TIME 🎉 follow me + like + tag a friend. ends sunday 8pm. winner picked monday by random comment. if the \
        winner doesn't answer in 24h i draw again. my shop orders can be cancelled any time before shipping. no purchase \
        needed, void where prohibited. last month's draw got cancelled bc of the flood so this one has double the prizes!
        """,
      answers: [(.strategyChange, nil, .no), (.unforeseenEvent, nil, .no)]),
    DocumentCase(
      name: "blob with the clause in the middle",
      text: """
        Win a kayak! One entry per person. Deliveries cancelled by the courier are sent again. Riverbend Outfitters may call \
        the contest off if the river is closed by the county or if flooding makes the paddle day unsafe; anyone who has paid \
        the $5 fee gets it back, and the news goes up on our page. Kayaks are not returnable. Staff can't enter.
        """,
      answers: [
        (.illegality, "may call the contest off", .yes), (.strategyChange, "may call the contest off", .no),
      ]),
    DocumentCase(
      name: "specific before general",
      text: """
        ## General
        We may withdraw this competition at any time for any reason.
        ## Numbers
        If fewer than ten teams enter we will postpone the competition by a month.
        """,
      answers: [
        (.lowParticipation, "postpone the competition", .partly), (.strategyChange, "at any time for any reason", .yes),
      ]),
    DocumentCase(
      name: "exclusion in its own sentence",
      text: """
        ## Ending
        The host may end the challenge where something outside its control makes it unfair to go on. A change in the \
        host's plans, or fewer videos than it hoped for, does not count as such.
        """,
      answers: [
        (.unforeseenEvent, "may end the challenge", .yes), (.strategyChange, "does not count", .no),
        (.lowParticipation, "does not count", .no),
      ]),
    DocumentCase(
      name: "agency contract with three exits",
      text: """
        1. Services
        Creator makes four reels.
        2. Convenience
        Brand may terminate this Agreement on ten days' written notice, paying for reels already posted.
        3. Default
        If Creator deletes a reel or buys followers and does not put it right within two days of being told, Brand may \
        terminate at once.
        4. Licences
        Licences for unpaid reels terminate of themselves.
        """,
      answers: [
        (.strategyChange, "on ten days' written notice", .yes), (.creatorBreach, "terminate at once", .yes),
      ]),
    DocumentCase(
      name: "table of events",
      text: """
        ## What if
        | event | effect |
        |---|---|
        | our money runs out | the bounty ends, open claims are paid |
        | the tracker is down | the bounty is paused |
        ## Other
        Stale claims are closed.
        """,
      answers: [(.budgetShortfall, "the bounty ends", .yes), (.technicalFailure, "the bounty is paused", .partly)]),
  ]
}
