import CancellationPlan
import PolicyModel

extension Sample {
  /// An event, an organic giveaway in English and Spanish, a clause that covers it and asks for notice beforehand.
  static var eventOrganic: Sample {
    var facts = facts("coral-escape", title: "Coral Escape", channel: "organic")
    facts.posts.append(.init(id: "lanzamiento", text: "¡Gana un kit!", posted: day("2026-11-03")))
    facts.posts[1].language = "es-US"
    facts.posts.append(.init(id: "finale", text: "Last call", posted: day("2026-12-10")))
    facts.filings = [.init(region: "US-FL", number: "FL-1234", date: day("2026-10-20"))]
    facts.filings[0].bond = 1200
    var event = circumstance("unforeseen_event", .unforeseenEvent, note: "hotel closed until March")
    event.event = "hurricane"
    facts.circumstances = [event]
    let clause = terms(
      "If a hurricane makes it impossible, Sponsor may cancel by notice given beforehand.", [.unforeseenEvent],
      duties: [.priorNotice, .awardFromEntriesReceived])
    let decision = Decision(
      circumstance: "unforeseen_event", row: "event-named", why: "the clause names the event",
      duties: [.notice, .awardFromEntriesReceived])
    return Sample(
      name: "event-organic", facts: facts, report: report(.cancel, decided: [decision], clauses: [clause]))
  }

  /// A draw among buyers, boosted, unlawful as built; a creator paid by the piece.
  static var lotteryBoosted: Sample {
    var facts = facts("glow-draw", title: "Glow Draw", channel: "promote", kind: "sweepstakes")
    facts.purchaseRequired = true
    facts.fee = 5
    facts.purchases = 300
    facts.boostStatus = "under_review"
    facts.boostPayment = "coins"
    facts.prizes = [.init(name: "Holiday", quantity: 2, value: 4000)]
    facts.creators = [.init(handle: "@mia", compensation: "paid"), .init(handle: "@leo", compensation: "gifted")]
    facts.creators[0].fee = 12_000
    facts.creators[0].agreed = 3
    facts.creators[0].delivered = 2
    facts.posts.append(.init(id: "mia-1", text: "Buy one, win a holiday", posted: day("2026-11-05")))
    facts.posts[1].creator = "@mia"
    let finding = finding(
      "us/purchase-required", "entry needs a purchase and states no free method of entry",
      pointer: "/entry/purchase_required")
    var report = report(
      .cancel, decided: [Decision(rule: "us/purchase-required", why: finding.message)],
      clauses: [platform("Terms of Service 3.6", "An account may delete its own videos at any time.")])
    report.findings = [finding]
    return Sample(name: "lottery-boosted", facts: facts, report: report)
  }

  /// A creator who broke the deal, on the creator marketplace in Germany; the check says continue.
  static var creatorMarketplace: Sample {
    var facts = facts("wald-tour", title: "Wald-Tour", channel: "creator_marketplace", kind: "branded_content")
    facts.regions = ["DE"]
    facts.currency = "EUR"
    facts.prizes = []
    facts.selection = ""
    facts.entries = nil
    facts.creators = [.init(handle: "@jonas", compensation: "paid"), .init(handle: "@lea", compensation: "paid")]
    facts.creators[0].fee = 2000
    facts.creators[0].submitted = day("2026-11-20")
    facts.creators[1].fee = 1500.5
    facts.posts = [.init(id: "tour-1", text: "Unterwegs mit Coral", posted: day("2026-11-20"))]
    facts.posts[0].creator = "@jonas"
    facts.posts[0].language = "de"
    facts.posts[0].label = "Anzeige"
    facts.circumstances = [circumstance("strategy_change", .creatorBreach, note: "label removed twice")]
    let decision = Decision(
      circumstance: "strategy_change", row: "creator", why: "the promotion can go on without the creator",
      conditions: ["give notice and time to cure"], duties: [.proRataPayment])
    return Sample(
      name: "creator-marketplace", facts: facts,
      report: report(
        .continue, decided: [decision],
        clauses: [platform("TikTok One", "Either side starts the cancellation.", duties: [.notice, .proRataPayment])]),
      asked: .creatorBreach)
  }

  /// Bots in a LIVE giveaway in France and Italy.
  static var fraudLive: Sample {
    var facts = facts("soiree-live", title: "Soirée LIVE", channel: "live", kind: "giveaway")
    facts.regions = ["FR", "IT"]
    facts.currency = "EUR"
    facts.usesLive = true
    facts.posts = [.init(id: "annonce", type: "live", text: "Gagnez un kit ce soir", posted: day("2026-11-12"))]
    facts.posts[0].language = "fr"
    facts.draw = day("2026-12-01")
    facts.circumstances = [circumstance("fraud", .fraud, note: "9,000 entries from one network")]
    let clause = terms("En cas de fraude, l'organisateur peut mettre fin au jeu.", [.fraud], duties: [.notice])
    let decision = Decision(
      circumstance: "fraud", row: "fraud", why: "fairness is lost", duties: [.awardFromEntriesReceived])
    return Sample(name: "fraud-live", facts: facts, report: report(.cancel, decided: [decision], clauses: [clause]))
  }

  /// A smaller budget for a booked campaign that starts in twenty days in Australia.
  static var budgetReservation: Sample {
    var facts = facts("summer-takeover", title: "Summer Takeover", channel: "ads_reservation", kind: "discount")
    facts.status = "scheduled"
    facts.start = day("2026-12-14")
    facts.end = day("2026-12-28")
    facts.regions = ["AU"]
    facts.currency = "AUD"
    facts.prizes = []
    facts.entries = nil
    facts.posts = [.init(id: "takeover", type: "ad", text: "20 % off", posted: day("2026-12-14"))]
    facts.posts[0].isAd = true
    facts.circumstances = [circumstance("budget_shortfall", .budgetShortfall)]
    facts.circumstances[0].amount = 4000
    let decision = Decision(
      circumstance: "budget_shortfall", row: "budget", why: "a smaller budget is no ground",
      conditions: ["nobody may rely on it yet"])
    return Sample(
      name: "budget-reservation", facts: facts,
      report: report(
        .continue, status: "scheduled", decided: [decision],
        clauses: [
          platform("Ad Serving Policy 2", "An advertiser who withdraws pays.", .limits, duties: [.proRataPayment])
        ]),
      asked: .budgetShortfall)
  }

  /// A prize that does not come, in a skill contest of a shop in the United Kingdom.
  static var shopPrize: Sample {
    var facts = facts("loaf-contest", title: "Loaf Contest", channel: "shop", kind: "contest")
    facts.regions = ["GB", "BR", "SA", "AU-NSW"]
    facts.selection = "skill"
    facts.submissionsComplete = true
    facts.currency = "GBP"
    facts.purchases = 40
    facts.usesShop = true
    facts.prizes = [.init(name: "Oven", quantity: 1, value: 2400)]
    facts.circumstances = [circumstance("prize_unavailable", .prizeUnavailable, note: "maker went out of business")]
    let decision = Decision(
      circumstance: "prize_unavailable", row: "prize", why: "a prize is replaced, not dropped",
      conditions: ["give one of equal or greater value"], duties: [.substitutePrize])
    return Sample(
      name: "shop-prize", facts: facts, report: report(.continue, decided: [decision]), asked: .prizeUnavailable)
  }

  /// Nothing happened, something is open.
  static var putRight: Sample {
    let facts = facts("clean-one", title: "Clean One", channel: "organic")
    var report = report(.continue)
    report.findings = [
      finding("tiktok/undisclosed-brand", "the post has no label", pointer: "/content/0/text", severity: .required),
      finding("us/no-official-rules", "there are no rules", pointer: "/terms", severity: .required),
    ]
    report.turns = [
      Turn(
        to: "ready",
        edits: [
          Edit(
            pointer: "/content/0/text", from: "\"Win a kit!\"", to: "\"Ad | Win a kit!\"", why: "label", isSafe: true)
        ])
    ]
    return Sample(name: "put-right", facts: facts, report: report)
  }

  /// Text that tries to be more than text.
  static var hostile: Sample {
    let text =
      "</script><img src=x onerror=alert(1)> {title} [x](javascript:alert(1)) ``` | ]]> \u{202E}abc\r\nBEGIN:VEVENT\u{0}"
    var facts = facts(text, title: text, channel: "organic")
    facts.sponsor.name = text
    facts.sponsor.email = text
    facts.sponsor.handle = text
    facts.currency = text
    facts.prizes = [.init(name: text, quantity: 1, value: 1e300)]
    facts.posts[0].id = text
    facts.posts[0].text = text
    facts.posts[0].label = text
    facts.posts[0].language = text
    facts.filings = [.init(region: text, number: text)]
    facts.creators = [.init(handle: text)]
    facts.circumstances = [circumstance(text, .strategyChange, note: text)]
    var clause = terms(text, [.strategyChange], duties: [.notice])
    clause.heading = text
    clause.source = Source(key: "k", title: text, url: "javascript:alert(1)")
    return Sample(name: "hostile", facts: facts, report: report(.cancel, clauses: [clause]))
  }
}
