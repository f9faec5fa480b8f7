import ClauseMatching

extension ClauseCase {
  /// Clauses as companies and their lawyers write them.
  static let corporate: [ClauseCase] = [
    ClauseCase(
      "integrity clause with award to date",
      """
      If, for any reason, the Sweepstakes is not capable of running as planned owing to infection by virus, tampering, \
      unauthorized intervention, technical failures or any other cause beyond the control of Sponsor, Sponsor reserves \
      the right, in its sole discretion, to cancel, terminate, modify or suspend the Sweepstakes. In such event, Sponsor \
      will select winners from all eligible, non-suspect entries received prior to the action taken.
      """, yes: [.fraud, .technicalFailure, .unforeseenEvent], no: [.budgetShortfall, .strategyChange],
      duties: [.awardFromEntriesReceived], quote: "reserves the right"),
    ClauseCase(
      "sole discretion at any time",
      "Sponsor may, in its sole and absolute discretion and at any time, terminate this Contest without notice.",
      yes: [.strategyChange, .budgetShortfall, .ethics, .lowParticipation], duties: []),
    ClauseCase(
      "any reason whatsoever, posted",
      """
      The Company reserves the right to withdraw or discontinue the Promotion for any reason whatsoever by posting a \
      notice to that effect on the Promotion website.
      """, yes: [.strategyChange, .prizeUnavailable], duties: [.notice]),
    ClauseCase(
      "force majeure list",
      """
      The Organizer shall be entitled to cancel the Competition where its conduct is prevented by an act of God, war, \
      epidemic, labour dispute or other event outside its reasonable control.
      """, yes: [.unforeseenEvent], no: [.budgetShortfall, .lowParticipation], duties: []),
    ClauseCase(
      "regulatory stop must",
      """
      Should any competent authority order that the Promotion cease, Sponsor shall immediately discontinue the Promotion \
      and refund all entry fees collected.
      """, yes: [.illegality], no: [.strategyChange], duties: [.refund]),
    ClauseCase(
      "business reasons with thirty days",
      "The Bank may end the Rewards Drive for commercial reasons on thirty days' written notice to cardholders.",
      yes: [.strategyChange], duties: [.notice, .priorNotice]),
    ClauseCase(
      "minimum number of entries",
      """
      A minimum of 250 eligible entries is required. If fewer than 250 are received by the closing date, Sponsor may \
      cancel the drawing, in which case all entrants will be notified by e-mail.
      """, yes: [.lowParticipation], no: [.technicalFailure], duties: [.notice]),
    ClauseCase(
      "disrepute",
      """
      Sponsor may suspend or terminate the Campaign if its continuation would, in Sponsor's reasonable opinion, bring \
      Sponsor or its brands into disrepute.
      """, yes: [.ethics], no: [.budgetShortfall]),
    ClauseCase(
      "platform enforcement",
      """
      In the event that TikTok removes the Promotion content or instructs Sponsor to stop, this Promotion will be \
      terminated with immediate effect and an announcement made on Sponsor's website.
      """, yes: [.platformViolation], no: [.lowParticipation], duties: [.notice]),
    ClauseCase(
      "prize supplier fails",
      """
      If the prize supplier becomes insolvent or is otherwise unable to supply the Grand Prize, Sponsor may cancel the \
      Promotion and will give each finalist the cash equivalent.
      """, yes: [.prizeUnavailable], no: [.strategyChange], duties: [.substitutePrize]),
    ClauseCase(
      "forbids outright",
      "Once the Promotion Period has begun, Sponsor shall not cancel, shorten or suspend the Promotion for any reason.",
      no: [.strategyChange, .technicalFailure], quote: "shall not cancel"),
    ClauseCase(
      "irrevocable offer",
      "The offer is irrevocable until 31 December and the Promoter may not withdraw it before that date.",
      no: [.budgetShortfall, .strategyChange]),
    ClauseCase(
      "limited to security",
      """
      The Sponsor may only terminate the game where its security has been compromised by hacking or by automated entries, \
      and for no other reason.
      """, yes: [.fraud], no: [.strategyChange, .budgetShortfall]),
    ClauseCase(
      "budget exhausted",
      """
      This rebate ends on the earlier of June 30 or the date on which the promotional fund of $50,000 has been exhausted; \
      the Promotion will close early in the latter case without further notice.
      """, partly: [.budgetShortfall], duties: []),
    ClauseCase(
      "financial difficulty",
      "If Sponsor's funding for the program is withdrawn or runs out, Sponsor may wind down the program at once.",
      yes: [.budgetShortfall], no: [.fraud]),
    ClauseCase(
      "bond states",
      """
      Sponsor may cancel the Sweepstakes owing to circumstances it could not have foreseen, subject to the prior approval \
      of the Florida Department of Agriculture where required.
      """, yes: [.unforeseenEvent], duties: [.regulatorApproval]),
    ClauseCase(
      "extension only",
      "If technical problems prevent entries for more than 24 hours, Sponsor may extend the entry period by the same time.",
      partly: [.technicalFailure], no: [.strategyChange]),
    ClauseCase(
      "all capitals",
      """
      SPONSOR RESERVES THE RIGHT TO CANCEL THE CONTEST IF BOTS, FRAUD OR SOFTWARE FAILURE CORRUPT ITS ADMINISTRATION.
      """, yes: [.fraud, .technicalFailure], no: [.strategyChange]),
    ClauseCase(
      "amend rules only",
      "Sponsor reserves the right to amend these Official Rules at any time; changes take effect when posted.",
      partly: [.strategyChange]),
    ClauseCase(
      "charity partner gets its share",
      """
      Either party may bring the cause-marketing campaign to an end upon sixty days' notice, whereupon the Charity \
      receives its share of all sales made up to that date.
      """, yes: [.strategyChange], duties: [.notice, .priorNotice, .proRataPayment]),
    ClauseCase(
      "passive, unforeseeable",
      """
      The Contest may be postponed, altered or called off altogether in the event of circumstances which the Organiser \
      could neither foresee nor prevent.
      """, yes: [.unforeseenEvent], no: [.budgetShortfall]),
    ClauseCase(
      "no award until fair",
      """
      If the fairness of the drawing is undermined by fraud, Sponsor may void the Promotion and conduct a random drawing \
      among the valid entries received as of the date of cancellation.
      """, yes: [.fraud], duties: [.awardFromEntriesReceived]),
    ClauseCase(
      "notice before it takes effect",
      """
      We can discontinue the loyalty promotion whenever we choose, provided we tell members at least two weeks before it \
      takes effect.
      """, yes: [.strategyChange, .budgetShortfall], duties: [.notice, .priorNotice]),
    ClauseCase(
      "definition in the same sentence",
      """
      Upon the occurrence of a Force Majeure Event (meaning fire, flood, strike, act of terrorism or any similar event), \
      the Promoter may abandon the draw.
      """, yes: [.unforeseenEvent], no: [.strategyChange]),
    ClauseCase(
      "courts",
      "The Raffle will be annulled if a court of law or the state gaming commission so directs.",
      yes: [.illegality], no: [.lowParticipation]),
    ClauseCase(
      "change in law",
      """
      Sponsor may terminate the Program if a change in law would make its continued operation unlawful or unduly burdensome.
      """, yes: [.illegality]),
    ClauseCase(
      "closed list with exclusion",
      """
      The Promoter may end the promotion early only if the venue is destroyed or the police require it. Disappointing sales \
      or a change of marketing plan are not grounds for ending it.
      """, yes: [.illegality], no: [.lowParticipation, .strategyChange]),
    ClauseCase(
      "wind up a referral scheme",
      """
      Northgate may wind up the referral scheme without cause by giving members one month's notice. Bonuses already earned \
      will be paid.
      """, yes: [.strategyChange, .budgetShortfall], duties: [.notice, .priorNotice, .proRataPayment]),
    ClauseCase(
      "hazard",
      "If the challenge proves dangerous to participants or bystanders, Sponsor will terminate it immediately.",
      partly: [.ethics], no: [.budgetShortfall]),
    ClauseCase(
      "consent of the regulator first",
      """
      The promoter may, subject to the written approval of the gaming authority of each State, cancel the promotion in case \
      of technical difficulties or tampering.
      """, yes: [.technicalFailure, .fraud], duties: [.regulatorApproval]),
  ]
}
