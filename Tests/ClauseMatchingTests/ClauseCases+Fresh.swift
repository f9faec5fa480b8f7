import ClauseMatching

extension ClauseCase {
  /// A third lot: what insurers, clubs, platforms, schools and shops write.
  static let fresh: [ClauseCase] = [
    ClauseCase(
      "calls time",
      "Should the gate be closed by the harbour master we call time on the fishing contest; fees are handed back.",
      no: [.strategyChange], quote: "call time on"),
    ClauseCase(
      "foul weather for good",
      "In the event of foul weather, a power cut or any other thing we cannot help, the fete raffle may be put back a week.",
      partly: [.unforeseenEvent], no: [.budgetShortfall]),
    ClauseCase(
      "terminable at will", "The programme is terminable at will by Fernhill on written notice of ninety days.",
      yes: [.strategyChange, .budgetShortfall], duties: [.notice, .priorNotice]),
    ClauseCase(
      "organiser's right", "The right to stop the contest early is the organiser's, who need give no grounds.",
      yes: [.strategyChange]),
    ClauseCase(
      "never before start of sale",
      "We can take the deal off the shelf for any reason as long as nobody has bought yet.",
      partly: [.strategyChange]),
    ClauseCase(
      "if it isn't fun", "if this stops being fun i'm out and the giveaway dies, i'll say so on my story first",
      yes: [.strategyChange]),
    ClauseCase(
      "script kiddies",
      "Automated sign-ups in bulk will lead us to end the beta-key giveaway and hold a draw among verified accounts received so far.",
      yes: [.fraud], duties: [.awardFromEntriesReceived]),
    ClauseCase(
      "budget line", "The voucher campaign shall close as soon as the budget line of EUR 20,000 has been consumed.",
      partly: [.budgetShortfall], no: [.strategyChange]),
    ClauseCase(
      "grant withdrawn",
      "Should our grant be withdrawn, the school may end the reading challenge at the close of that term.",
      yes: [.budgetShortfall], no: [.fraud]),
    ClauseCase(
      "insurer", "Where our insurer refuses cover because the stunt is hazardous, we must call it off.",
      heading: "The stunt", partly: [.ethics]),
    ClauseCase(
      "platform tells us",
      "This challenge comes down the moment TikTok tells us it is against the Community Guidelines.",
      yes: [.platformViolation], no: [.budgetShortfall]),
    ClauseCase(
      "we keep the option",
      "We keep the option of ending the sale before its time should the shop's plans change.",
      yes: [.strategyChange], no: [.fraud]),
    ClauseCase(
      "not for lack of interest",
      "Lack of interest is no excuse: the talent search is held even if one singer turns up.",
      no: [.lowParticipation]),
    ClauseCase(
      "law changes",
      "If a new law makes prize draws by private firms an offence, this draw ends on the day it comes into force.",
      yes: [.illegality], no: [.strategyChange]),
    ClauseCase(
      "committee vote", "The committee may by majority vote discontinue the lottery at any general meeting.",
      yes: [.strategyChange]),
    ClauseCase(
      "supplier",
      "The vouchers come from Hillcrest Spa; if Hillcrest shuts its doors we end the competition and pay winners the face value.",
      yes: [.prizeUnavailable], duties: [.substitutePrize]),
    ClauseCase(
      "agency default",
      """
      Client may rescind this contract forthwith if Influencer is in breach of clause 4 (Disclosure), fees for approved posts \
      remaining payable.
      """, yes: [.creatorBreach], no: [.strategyChange], duties: [.proRataPayment]),
    ClauseCase(
      "creator illness",
      "If illness keeps Creator from filming for more than two weeks, either party may end this agreement.",
      partly: [.unforeseenEvent], no: [.strategyChange]),
    ClauseCase(
      "hate", "If it becomes a magnet for hate or harassment we'll shut the duet chain and the contest with it.",
      partly: [.ethics]),
    ClauseCase(
      "recall", "A safety recall of the product ends this promotion at once; we will write to all who entered.",
      partly: [.ethics], duties: [.notice]),
    ClauseCase(
      "price slip", "Where the price shown was an obvious slip, or our till software failed, the deal can be revoked.",
      yes: [.technicalFailure], no: [.strategyChange]),
    ClauseCase(
      "no notice needed", "Flash deals can be pulled without warning and for whatever cause.",
      yes: [.strategyChange, .budgetShortfall], duties: []),
    ClauseCase(
      "thirty sign-ups",
      "This workshop giveaway happens if thirty people sign up, otherwise it doesn't and deposits return to you.",
      yes: [.lowParticipation], duties: [.refund]),
    ClauseCase(
      "entries kept",
      "We can stop the monthly draw when we like; entries made by then move over to our next draw.",
      yes: [.strategyChange], duties: [.awardFromEntriesReceived]),
    ClauseCase(
      "French: participation",
      "Si le nombre de participants est inférieur à 50, l'organisateur pourra annuler le concours et remboursera les frais d'inscription.",
      yes: [.lowParticipation], no: [.fraud], duties: [.refund]),
    ClauseCase(
      "French: autorité",
      "Le jeu prendra fin immédiatement si une autorité administrative ou judiciaire l'exige.",
      yes: [.illegality], no: [.strategyChange]),
    ClauseCase(
      "German: Budget",
      "Ist das Budget von 5.000 Euro aufgebraucht, endet die Rabattaktion vorzeitig.",
      partly: [.budgetShortfall]),
    ClauseCase(
      "German: Plattform",
      "Verlangt TikTok die Entfernung des Beitrags, können wir die Verlosung abbrechen; wir geben das in der Bio bekannt.",
      yes: [.platformViolation], no: [.strategyChange], duties: [.notice]),
    ClauseCase(
      "Spanish: problemas técnicos",
      "Si por problemas técnicos el concurso no pudiera desarrollarse con normalidad, la marca podrá suspenderlo o cancelarlo.",
      yes: [.technicalFailure], no: [.strategyChange]),
    ClauseCase(
      "Spanish: mínimo",
      "De no alcanzarse un mínimo de 30 inscritos, el taller-sorteo se cancelará y se devolverá la inscripción.",
      yes: [.lowParticipation], duties: [.refund]),
  ]

  /// A third lot of texts that touch no promotion.
  static let freshLookalikes: [String] = [
    "Spectators who block the path will be asked to leave and the steward may stop play.",
    "Cancellations of spa days need 48 hours' notice.",
    "The winner's plus-one may be changed until the tickets are issued.",
    "We end each broadcast with a thank-you to our sponsors.",
    "If you close your wallet your unclaimed coins are lost.",
    "Subscriptions renew until cancelled.",
    "An entry may be amended or withdrawn before the closing date.",
    "The courier may suspend deliveries in snow.",
    "Claims made after 31 March are void.",
    "We may drop a name from the list of nominees if it turns out to be false.",
    "Our shop will be closed for stocktaking on 2 January.",
    "Your licence to use the badge may be revoked at any time.",
    "The panel may discontinue an interview if a candidate is unwell.",
    "Sellers can end their listing whenever they want.",
    "In 2022 the organiser called off the regatta; tickets from then are not valid.",
    "Promo emails can be turned off in settings.",
    "The show may be cut short if the performer falls ill; the raffle winner still meets the band next time.",
    "If the winner's visa is refused, the prize lapses.",
    "A team may withdraw from the tournament by writing to the referee.",
    "We reserve the right to cancel any ticket bought with a stolen card.",
    "Refunds are not given if you stop coming to class.",
    "The bank may freeze a card that is reported lost.",
    "The competition page may be unavailable during maintenance at night.",
    "Voting closes at 6 pm; votes after that do not count.",
    "The creator keeps the right to delete her own videos.",
  ]
}
