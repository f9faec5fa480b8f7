/// One line of the checklist.
struct ChecklistRow {
  let item: ChecklistItem
  /// Market codes, `EU` for the whole union; empty for everywhere.
  let markets: [String]
  let message: String
  let why: String
  let wording: String
  let facts: [String]
}

/// The checklist of a usable cancellation clause, with wording of our own for what is missing.
enum ChecklistTable {
  /// The causes that a clause should name.
  static let expectedCauses: [Cause] = [
    .fraud, .technicalFailure, .unforeseenEvent, .illegality, .prizeUnavailable, .ethics,
  ]

  /// The expected causes as a message calls them.
  static let words: [Cause: String] = [
    .fraud: "tampering and bots", .technicalFailure: "outages and faults", .unforeseenEvent: "disasters and unrest",
    .illegality: "acts of government and lost permits", .prizeUnavailable: "failure of a prize supplier",
    .ethics: "danger to people",
  ]

  /// The member states of the European Union.
  static let union: Set<String> = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV",
    "MT",
    "NL", "PL", "PT", "RO", "SE", "SI", "SK",
  ]

  /// Every line, in the order in which a reader would want them.
  static let rows: [ChecklistRow] = [
    ChecklistRow(
      item: .clause, markets: [], message: "the terms say nothing about stopping the promotion",
      why: "Rules work as a contract: without a clause there is no right to end a running promotion.",
      wording: """
        We may end this promotion early only for a reason listed here, only if that reason makes it impossible, unsafe or \
        unlawful to run it fairly, and only if we did not bring it about.
        """, facts: ["CX-09", "CX-10"]),
    ChecklistRow(
      item: .namedCauses, markets: [], message: "the clause does not name every cause that it may be needed for",
      why: "Courts read such clauses narrowly and favour causes that are named.",
      wording: """
        The reasons are: tampering, bots or bought entries; malware; an outage of the platform, the network or our systems; \
        an error in our published materials; failure of a prize supplier; fire, flood, storm, epidemic or other disaster; \
        war or civil unrest; an act of government, a court order or the loss of a permit; and a threat to anyone's safety.
        """, facts: ["CX-09", "CX-11", "CX-38"]),
    ChecklistRow(
      item: .boundedPower, markets: ["US"],
      message: "the clause lets the sponsor stop for any reason or at its discretion",
      why: "A stop that is not made in good faith may fail as arbitrary, whatever the clause says.",
      wording: """
        We will not use this right to save the cost of the prizes, because few people have entered, or because our plans \
        have changed.
        """, facts: ["CX-09", "CX-10"]),
    ChecklistRow(
      item: .boundedPower, markets: ["GB", "EU"],
      message: "the clause lets the promoter stop at will, which is likely to be unfair to consumers",
      why:
        "A right for the trader alone to cancel at will or for vague reasons is likely unfair, even where money goes back.",
      wording: """
        We may end the promotion only for a reason listed above and never at will. If we do, nobody who has already taken \
        part will be worse off: entries count, and anything paid is returned.
        """, facts: ["CX-25", "CX-29", "CX-30"]),
    ChecklistRow(
      item: .fairnessTest, markets: [],
      message: "the clause has no test of fairness, fault and good faith",
      why:
        "An event excuses only where it defeats fair running, could not be foreseen and is not the promoter's own doing.",
      wording: """
        An event counts only if fair or lawful running has become impossible because of it, if we did not cause it, and if \
        reasonable precautions would not have prevented it. We will decide this in good faith and keep a record of our reasons.
        """, facts: ["CX-09", "CX-11", "CX-18"]),
    ChecklistRow(
      item: .ladder, markets: [], message: "the clause goes straight to ending and offers no milder step",
      why: "Disqualifying, suspending, postponing or substituting keeps the promise; ending comes last.",
      wording: """
        We will first try the mildest step that helps: disqualify entries that break these rules, suspend the promotion, \
        postpone it where the law allows, or replace a prize. We will end it only where none of these is enough.
        """, facts: ["CX-03", "CX-12", "CX-13"]),
    ChecklistRow(
      item: .extensionTest, markets: ["GB"],
      message: "the clause allows a later closing date without the two-part test",
      why: """
        In the UK a closing date may move only in unavoidable circumstances beyond control, and only if not moving it would \
        be unfair to entrants or moving it does them no harm.
        """,
      wording: """
        We will change the closing date only if circumstances beyond our control make that unavoidable and if keeping the \
        date would be unfair to those who entered by it, or changing it leaves them no worse off.
        """, facts: ["CX-21", "CX-22", "CX-23"]),
    ChecklistRow(
      item: .awardRule, markets: [], message: "the clause does not say what is awarded when the promotion ends early",
      why: "Announced prizes stay owed; a draw or judging among the entries received answers the claims that remain.",
      wording: """
        If we end the promotion early, the prizes will still be awarded: by random draw, or in a contest by judging, among \
        all eligible entries received up to the moment it ended.
        """, facts: ["CX-01", "CX-07", "CX-12", "CX-30"]),
    ChecklistRow(
      item: .overClaimRule, markets: [],
      message: "the terms do not say what happens if more prizes are claimed than exist",
      why: "A printing or system error can turn everyone into a winner.",
      wording: """
        If an error in printing, production or software leads to more claims than the number of prizes stated in these rules, \
        the stated number of prizes will be awarded by random draw among all valid claims.
        """, facts: ["CX-14"]),
    ChecklistRow(
      item: .substituteRule, markets: [],
      message: "the terms offer no substitute of equal value for a prize that fails",
      why: "Replacing a prize is nearly always better than ending the promotion.",
      wording: """
        If a prize becomes unavailable for a reason beyond our control, we will award another of equal or greater value and \
        state what it is and what it is worth.
        """, facts: ["CX-15", "CX-28", "CX-30"]),
    ChecklistRow(
      item: .noticeRule, markets: [], message: "the clause does not say who is told of the stop, where and when",
      why: "A stop has to be announced as the promotion was; those who entered must hear of it.",
      wording: """
        We will announce any such step on the day we take it: by a dated notice at the top of these rules, by a post and a \
        pinned comment on the account that announced the promotion, and by a message to everyone whose entry we hold.
        """, facts: ["CX-16", "CX-27", "CX-31", "CX-33"]),
    ChecklistRow(
      item: .refundRule, markets: [], message: "the clause does not return what people paid to take part",
      why: "Who paid and cannot take part through no fault of theirs is owed the money.",
      wording: """
        If the promotion ends early, every entry fee, deposit or other payment made in order to take part will be refunded \
        in full within 14 days, without anyone having to ask.
        """, facts: ["CX-08", "CX-20", "CX-40"]),
    ChecklistRow(
      item: .submissionsRule, markets: [], message: "the clause does not release the work that entrants sent in",
      why: "Keeping the work while dropping the prize invites claims in contract and consumer law.",
      wording: """
        If we end the contest without judging your submission, we will return or delete it, and every licence that you gave \
        us in it ends at once.
        """, facts: ["CX-10"]),
    ChecklistRow(
      item: .regulatedMarkets, markets: ["US-FL", "US-NY", "US-RI", "IT", "AU-NSW", "AU-SA", "AU-ACT", "BR", "SA"],
      message: "the clause leaves out the procedure of a market in which the promotion is filed, bonded or permitted",
      why:
        "Filed rules may not be changed freely, and a bond stays until the prizes are awarded or the regulator releases it.",
      wording: """
        Where this promotion is registered, bonded or held under a permit, we will take no such step before following the \
        procedure of the authority concerned and obtaining its leave where that is required.
        """, facts: ["CX-02", "CX-06", "CX-33", "CX-34", "CX-36"]),
  ]
}
