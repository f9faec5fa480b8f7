import PolicyModel

extension Situation {
  /// A market whose authority wants to hear of a prize promotion.
  private struct Market {
    var region: String
    var authority: String
    /// The least prize pool, in a currency, from which it applies; nil for any.
    var threshold: (amount: Double, currency: String)?
    /// Only for promotions decided by chance.
    var chanceOnly = true
    var cancelling: String
    /// Days after the end by which something is due; nil for as soon as possible.
    var daysAfterEnd: Int?
    var rests: String
  }

  private static let markets: [Market] = [
    Market(
      region: "US-FL", authority: "Florida Department of Agriculture and Consumer Services (FDACS)",
      threshold: (5000, "USD"),
      cancelling:
        "Ask FDACS before any departure from the filed rules, which may not be changed; award every prize that can properly be claimed, keep the bond until then, and file the list of winners (check the day with FDACS). A missed filing is still made, late.",
      rests: "Fla. Stat. 849.094; CX-01, CX-02, CX-05"),
    Market(
      region: "US-NY", authority: "New York Department of State", threshold: (5000, "USD"),
      cancelling:
        "Stopping does not free the bond: award the prizes or get the Department's release, and report the winners of prizes over 25 USD within 90 days after the end.",
      daysAfterEnd: 90, rests: "Gen. Bus. Law 369-e; CX-06"),
    Market(
      region: "US-RI", authority: "Rhode Island Secretary of State", threshold: (500, "USD"),
      cancelling:
        "If a retail shop there takes part, tell the Secretary of State of the stop. Check first whether chapter 11-50 is still in force: a bill to repeal it was seen, its fate was not.",
      rests: "Gen. Laws 11-50-1"),
    Market(
      region: "IT", authority: "Italian ministry (MIMIT), form PREMA", threshold: nil, chanceOnly: false,
      cancelling:
        "Notify the change in the way the rules were notified, make it known by the same or equal means, and leave what entrants have already gained untouched. The draw stays before a notary or chamber official.",
      rests: "DPR 430/2001 arts. 7, 10; CX-33"),
    Market(
      region: "AU-NSW", authority: "NSW Fair Trading", threshold: (10_000, "AUD"),
      cancelling:
        "Tell NSW Fair Trading as soon as possible of a change of prizes, values, the way of finding winners or the holder, and keep the old and the new rules.",
      rests: "Community Gaming Regulation 2020; CX-34"),
    Market(
      region: "AU-SA", authority: "Consumer and Business Services, South Australia", threshold: (5000, "AUD"),
      cancelling:
        "Ask about the licence before you depart from the licensed rules; how a permit is changed was not found.",
      rests: "Lotteries Regulations 2021"),
    Market(
      region: "AU-ACT", authority: "ACT Gambling and Racing Commission", threshold: (3000, "AUD"),
      cancelling:
        "Ask about the permit before you depart from the permitted rules; how a permit is changed was not found.",
      rests: "ACT lotteries law"),
    Market(
      region: "BR", authority: "Secretaria de Prêmios e Apostas, Brazil (SPA/MF)", threshold: nil, chanceOnly: false,
      cancelling:
        "File the amendment or the stop of the authorised promotion before it takes effect, and tell participants; what is owed to consumers stays owed.",
      rests: "Lei 5.768/71; Portaria SPA/MF 797/2024; CX-36"),
    Market(
      region: "SA", authority: "Ministry of Commerce, Saudi Arabia", threshold: nil, chanceOnly: false,
      cancelling:
        "Tell the Ministry before you depart from the licensed competition; how a licence is changed was not found.",
      rests: "Ministry of Commerce competition rules"),
  ]

  /// What authorities are owed; filings that the promotion states come first.
  var filingDuties: [Plan.FilingDuty] {
    guard isPrizePromotion || !facts.filings.isEmpty else { return [] }
    var duties: [Plan.FilingDuty] = []
    for market in Situation.markets {
      let filing = facts.filings.first { $0.region == market.region }
      guard filing != nil || applies(market) else { continue }
      duties.append(duty(market, filing))
    }
    for filing in facts.filings where !Situation.markets.contains(where: { $0.region == filing.region }) {
      duties.append(
        Plan.FilingDuty(
          region: filing.region, name: regions.name(of: filing.region),
          authority: "The authority that it is filed with",
          action: isCancelling
            ? "Ask how a filed promotion is stopped before you stop it\(numbered(filing))."
            : "Change nothing that is filed without asking\(numbered(filing)).",
          due: filing.winnersDue, rests: ""))
    }
    return duties
  }

  private func applies(_ market: Market) -> Bool {
    guard isPrizePromotion, hasStarted || isCancelling == false, reaches(market.region) else { return false }
    if market.chanceOnly, isJudged { return false }
    // Rhode Island's rule is about shops there, which a filing or a region of its own tells of.
    if market.region == "US-RI", !facts.regions.contains("US-RI") { return false }
    guard let threshold = market.threshold else { return true }
    guard let pool = prizePool, facts.currency == threshold.currency else {
      return facts.regions.contains(market.region)
    }
    return pool > threshold.amount
  }

  private func numbered(_ filing: PlanFacts.Filing) -> String {
    filing.number.isEmpty ? "" : " (number \(Wording.line(filing.number)))"
  }

  private func duty(_ market: Market, _ filing: PlanFacts.Filing?) -> Plan.FilingDuty {
    var action =
      isCancelling ? market.cancelling : "Run it as filed: change nothing without asking the authority first."
    if let filing {
      if !filing.number.isEmpty { action += " Number: \(Wording.line(filing.number))." }
      if let bond = filing.bond, bond > 0 { action += " Bond: \(money(bond))." }
    } else if !isCancelling || !hasStarted {
      action = "The promotion states no filing here: file, or show that none is needed."
    } else {
      action += " The promotion states no filing here: if one was due, make it now."
    }
    let end = closeDate ?? facts.asOf
    let due =
      filing?.winnersDue ?? market.daysAfterEnd.map { end.adding(days: $0) } ?? (isCancelling ? facts.asOf : nil)
    return Plan.FilingDuty(
      region: market.region, name: regions.name(of: market.region), authority: market.authority, action: action,
      due: due,
      rests: market.rests)
  }
}
