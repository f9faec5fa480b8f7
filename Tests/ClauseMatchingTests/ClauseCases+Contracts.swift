import ClauseMatching

extension ClauseCase {
  /// Agency and creator contracts, affiliate and platform shop terms.
  static let contracts: [ClauseCase] = [
    ClauseCase(
      "convenience with kill fee",
      """
      Brand may terminate this Agreement for convenience on seven (7) days' prior written notice to Creator, in which case \
      Brand shall pay Creator for all deliverables approved before termination and a kill fee of 25% of the remainder.
      """, yes: [.strategyChange, .budgetShortfall], duties: [.notice, .priorNotice, .proRataPayment]),
    ClauseCase(
      "material breach with cure",
      """
      Agency may terminate the engagement if Creator commits a material breach and fails to cure it within five days of \
      written notice.
      """, yes: [.creatorBreach], no: [.strategyChange], duties: [.notice, .priorNotice]),
    ClauseCase(
      "morals clause",
      """
      Client may end this agreement immediately if Talent engages in conduct that brings Client into public disrepute or \
      scandal, paying only for content already delivered.
      """, yes: [.ethics], no: [.budgetShortfall], duties: [.proRataPayment]),
    ClauseCase(
      "no convenience",
      "Neither party may terminate this Statement of Work for convenience.", no: [.strategyChange, .budgetShortfall]),
    ClauseCase(
      "undisclosed post",
      """
      Where the Influencer posts without the required disclosure and does not correct it within 24 hours, the Advertiser \
      may cancel the Campaign.
      """, yes: [.creatorBreach], no: [.lowParticipation]),
    ClauseCase(
      "mutual force majeure",
      """
      If a force majeure event prevents either party from performing for more than thirty days, either party may terminate \
      this Agreement by notice.
      """, partly: [], no: [.strategyChange], duties: nil, quote: "either party may terminate"),
    ClauseCase(
      "affiliate programme closure",
      """
      We may close the Affiliate Programme at any time. Commission on orders placed before closure will still be paid.
      """, yes: [.strategyChange, .lowParticipation], duties: [.proRataPayment]),
    ClauseCase(
      "insertion order",
      """
      Advertiser may cancel this insertion order on 48 hours' notice; unused prepaid media will be refunded and delivered \
      impressions invoiced at the agreed CPM.
      """, yes: [.strategyChange, .budgetShortfall], duties: [.notice, .priorNotice, .refund, .proRataPayment]),
    ClauseCase(
      "platform shop flash sale",
      """
      The platform may end a flash sale ahead of time where a pricing error, a system fault or abuse of coupons is detected.
      """, yes: [.technicalFailure, .fraud], no: [.strategyChange]),
    ClauseCase(
      "wheel removed",
      "We can retire the spin game from the app at our option, with a week's notice in your inbox.",
      heading: "Spin game", yes: [.strategyChange], duties: [.notice, .priorNotice]),
    ClauseCase(
      "live drop cut",
      """
      If the platform interrupts the LIVE for a policy breach, the drop is over and deposits are refunded automatically.
      """, heading: "LIVE drop", yes: [.platformViolation], duties: [.refund]),
    ClauseCase(
      "client's budget cut",
      """
      Should Client's marketing budget be reduced, Client may cancel any part of the Campaign not yet published, and Agency \
      will be paid its fees accrued to the date of cancellation.
      """, yes: [.budgetShortfall], no: [.fraud], duties: [.proRataPayment]),
    ClauseCase(
      "consent needed",
      "The campaign may be discontinued early only with the written consent of both parties.",
      no: [.fraud], quote: "written consent"),
    ClauseCase(
      "rebrand",
      "Brand may withdraw from and discontinue the collaboration in the event of a rebranding or change of ownership.",
      yes: [.strategyChange], no: [.technicalFailure]),
    ClauseCase(
      "fixed period promised",
      "The sponsor undertakes not to end the partnership before the last instalment has been posted.",
      no: [.strategyChange]),
    ClauseCase(
      "boost stops on rejection",
      """
      If the platform rejects the ad, we will stop the boost immediately and let you know the same day. You pay only for \
      what was delivered.
      """, heading: "Boost", yes: [.platformViolation], duties: [.notice, .proRataPayment]),
    ClauseCase(
      "sellers' programme with notice period",
      "Marketplace reserves the right to sunset the seller promotion programme upon 14 days' notice via email.",
      yes: [.strategyChange], duties: [.notice, .priorNotice]),
    ClauseCase(
      "numbered legal with list",
      """
      The Promoter may terminate the Promotion if:
      (a) the number of participants does not reach the minimum stated in Schedule 1;
      (b) a supplier of a prize fails to deliver; or
      (c) any law or regulator prohibits it.
      """, yes: [.lowParticipation, .prizeUnavailable, .illegality], no: [.strategyChange],
      quote: "(c) any law or regulator prohibits it."),
    ClauseCase(
      "markdown bullets",
      """
      - Be nice.
      - We may cancel the bounty before the end date if the maintainers run out of money.
      - Have fun.
      """, yes: [.budgetShortfall], no: [.fraud], quote: "We may cancel the bounty before the end date"),
    ClauseCase(
      "table row",
      """
      | what happens | what we do |
      |---|---|
      | too few entries | we cancel the contest and tell everyone |
      | the site crashes | we extend it by a day |
      """, yes: [.lowParticipation], partly: [.technicalFailure]),
    ClauseCase(
      "hard-wrapped",
      """
      Where, in the opinion of the committee, the conduct of the raffle
      has been affected by forged tickets or any other dishonest act,
      the committee may declare the raffle void and return the price of
      all tickets sold.
      """, yes: [.fraud], no: [.strategyChange], duties: [.refund]),
    ClauseCase(
      "html entities",
      """
      Sponsor&#39;s rights &amp; duties: Sponsor may &quot;cancel&quot; the promotion&nbsp;if fraud is suspected &mdash; \
      all participants will be informed.
      """, yes: [.fraud], duties: [.notice]),
    ClauseCase(
      "inverted",
      "Only where a public authority forbids it may the lottery be cancelled, and then stakes are repaid.",
      yes: [.illegality], no: [.strategyChange], duties: [.refund]),
    ClauseCase(
      "two sentences with in that case",
      """
      It may be that our sponsor goes bankrupt and cannot supply the prizes. In that case we may cancel the tournament.
      """, yes: [.prizeUnavailable], no: [.strategyChange], quote: "In that case we may cancel"),
  ]
}
