import PolicyModel

extension Situation {
  /// What it cost, and what comes back.
  var costs: [Plan.Cost] {
    var rows: [Plan.Cost] = []
    func add(_ name: String, _ amount: Double?, _ note: String) {
      if let amount { rows.append(Plan.Cost(name: name, amount: money(amount), note: note)) }
    }
    add("Budget", facts.budget.total, "The whole sum set aside.")
    add("Spent", facts.budget.spent, "Gone; stopping does not bring it back.")
    add(
      "Committed", facts.budget.committed,
      isCancelling ? "Promised to others; what is owed of it follows from the lines below." : "Promised to others.")
    add("Free", freeBudget, "Neither spent nor committed.")
    if let pool = prizePool, mayHaveEntries, outcome != .notDrawn, outcome != .pending {
      add("Prizes", pool, "Owed to the winners whether or not the promotion stops; sent by the sponsor.")
    }
    guard isCancelling else { return rows }
    rows += platformCosts
    for creator in facts.creators where !creator.handle.isEmpty { rows.append(creatorCost(creator)) }
    if owesRefund, let purchases = facts.purchases ?? facts.entries, let fee = facts.fee, fee > 0 {
      add("Refunds", fee * Double(purchases), "The fee of every payment made in order to take part.")
    } else if owesRefund {
      rows.append(Plan.Cost(name: "Refunds", amount: "", note: "Everything that people paid in order to take part."))
    }
    return rows
  }

  private var freeBudget: Double? {
    guard let total = facts.budget.total, let spent = facts.budget.spent else { return nil }
    return total - spent - (facts.budget.committed ?? 0)
  }

  private func words(_ name: String, _ note: String) -> Plan.Cost { Plan.Cost(name: name, amount: "", note: note) }

  // MARK: The platform

  private var platformCosts: [Plan.Cost] {
    switch channel {
    case "ads_auction", "spark_ads":
      [
        words(
          "Ads",
          "What was delivered is not paid back. An unspent balance comes back only by closing the ad account for good, within 60 days; a suspended account gets nothing unless the suspension is lifted (Ads Manager refunds)."
        )
      ]
    case "ads_reservation": reservation(isStandardKnown: false)
    case "branded_mission": reservation(isStandardKnown: true)
    case "shop":
      [
        words(
          "Shop service fee",
          "On a US flash-sale campaign the 1 % fee is not returned for orders placed before the withdrawal is approved; for cancelled or returned orders it is."
        )
      ]
    default: isBoosting || hasStarted && channel == "promote" ? [words("Boost", boostRefund)] : []
    }
  }

  private var boostRefund: String {
    guard facts.boostPayment == "coins" else {
      return "The spent part is not returned (third-party guides; TikTok's Promote Terms were not seen)."
    }
    if let country = facts.sponsor.country.isEmpty ? nil : facts.sponsor.country {
      if ["EEA", "GB", "CH"].contains(where: { regions.contains($0, country) }) {
        return
          "The spent part is not returned. Unused coins bought directly from TikTok can be given back within 14 days."
      }
      if country == "US" {
        return "The spent part is not returned. The US policy on coins was not seen; look there for unused ones."
      }
      if country == "BR" || country == "KR" {
        return "The spent part is not returned. Unused coins can be given back within 7 days."
      }
      return "The spent part is not returned. Coins bought from TikTok are not refunded once they are available."
    }
    return
      "The spent part is not returned. Whether unused coins come back hangs on the country in which they were bought."
  }

  /// The charges of a booked order, by the days to the flight.
  private func reservation(isStandardKnown isCustom: Bool) -> [Plan.Cost] {
    guard let start = facts.start else {
      return [
        words(
          "Booked order",
          "The charge follows from the days to the flight, which are not stated: half or all of the order.")
      ]
    }
    let days = Int(start.dayNumber) - Int(facts.asOf.dayNumber)
    let when =
      days > 1 ? "\(days) days before the flight" : days == 1 ? "one day before the flight" : "with the flight begun"
    var rows: [Plan.Cost] = []
    let isPacific = ["AU", "NZ"].contains(where: reaches)
    if !isCustom { rows.append(charge("Standard order", standardShare(days), when, isPacific && days < 14)) }
    rows.append(
      charge(isCustom ? "Booked order" : "Non-standard order", days <= 30 ? 1 : 0.5, when, isPacific && days < 30))
    if isCustom {
      rows.append(words("Branded effect", "Its production is due in full once a designer has signed."))
    }
    return rows
  }

  /// Ad Serving Policy 2.1-2.2; it names no charge for more than 30 days, where cancelling is negotiated.
  private func standardShare(_ days: Int) -> Double? { days < 14 ? 1 : days <= 30 ? 0.5 : nil }

  private func charge(_ name: String, _ share: Double?, _ when: String, _ isPacific: Bool) -> Plan.Cost {
    guard let share else {
      return words(name, "Withdrawing \(when): no charge is named that early; it is negotiated.")
    }
    var note = "Withdrawing alone \(when) costs \(share == 1 ? "all" : "half") of the order (Ad Serving Policy)."
    if isPacific { note += " The same holds in Australia and New Zealand, after talks in good faith." }
    guard let committed = facts.budget.committed else { return words(name, note) }
    let back = committed * (1 - share)
    note +=
      back > 0
      ? " Of the committed sum, up to \(money(back)) would be free." : " Nothing of the committed sum would be free."
    return Plan.Cost(
      name: name, amount: money(committed * share), note: note + " This takes the whole committed sum as the order.")
  }

  // MARK: Creators

  private func creatorCost(_ creator: PlanFacts.Creator) -> Plan.Cost {
    let name = "Creator \(Wording.line(creator.handle))"
    if channel == "creator_marketplace" { return marketplaceCost(creator, name) }
    guard let owed = owed(to: creator) else {
      if creator.compensation == "gifted" { return words(name, "Was given products; they stay with the creator.") }
      return words(name, "What is delivered is paid by its share of the fee; fee and pieces are not stated.")
    }
    let pieces = "\(creator.delivered ?? 0) of \(creator.agreed ?? 0) pieces delivered"
    let kill =
      creator.killFee.map {
        $0 > 0 && (creator.delivered ?? 0) < (creator.agreed ?? 0) ? ", and the fee for ending early" : ""
      } ?? ""
    return Plan.Cost(
      name: name, amount: money(owed),
      note: "Owed by share: \(pieces)\(kill). What of it is paid already is not stated.")
  }

  private func marketplaceCost(_ creator: PlanFacts.Creator, _ name: String) -> Plan.Cost {
    let handedIn = creator.submitted.map { $0 <= facts.asOf } ?? ((creator.delivered ?? 0) > 0)
    let share = handedIn ? 0.9 : 1
    let note =
      handedIn
      ? "90 % of the fee comes back where the work is handed in and not approved; nothing once it is approved (TikTok One)."
      : "All of the fee comes back, because nothing has been handed in (TikTok One)."
    guard let fee = creator.fee else { return words(name, note) }
    return Plan.Cost(name: name + ", comes back", amount: money(fee * share), note: note)
  }
}
