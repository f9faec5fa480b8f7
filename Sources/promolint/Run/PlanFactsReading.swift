import CancellationPlan
import PolicyLoading
import PolicyModel

import enum PolicyModel.Cause

/// Reads what a plan needs from a promotion; what is missing or of another shape counts as not stated.
struct PlanFactsReading {
  let root: JSONValue
  let regions: RegionTable

  /// The facts of the promotion as of a day.
  func facts(asOf day: CalendarDate) -> PlanFacts {
    var facts = PlanFacts(asOf: day)
    facts.id = root.text("promotion")
    facts.title = root.text("title")
    facts.kind = root.text("kind")
    facts.channel = root.text("channel")
    facts.status = root.text("status")
    facts.platform = root.text("platform")
    facts.currency = root.text("currency")
    readPeople(&facts)
    readMoney(&facts)
    facts.posts = root.objects("content").map(post)
    facts.creators = root.objects("creators").map(PlanFactsReading.creator)
    readFeatures(&facts)
    facts.circumstances = root.objects("circumstances").map(PlanFactsReading.circumstance)
    if facts.channel == "spark_ads" {
      for index in facts.posts.indices { facts.posts[index].isSpark = true }
    }
    return facts
  }

  private func readPeople(_ facts: inout PlanFacts) {
    let sponsor = root["sponsor"]
    facts.sponsor.name = sponsor?.text("name") ?? ""
    facts.sponsor.handle = sponsor?.text("handle") ?? ""
    facts.sponsor.email = sponsor?.text("email") ?? ""
    facts.sponsor.address = sponsor?.text("address") ?? ""
    facts.sponsor.country = sponsor?.text("country") ?? ""
    let schedule = root["schedule"]
    facts.start = schedule?.date("start")
    facts.end = schedule?.date("end")
    facts.draw = schedule?.date("draw")
    facts.prizesBy = schedule?.date("prizes_by")
    facts.regions = codes(root["audience"], "regions")
    facts.excludedRegions = codes(root["audience"], "excluded_regions")
    let entry = root["entry"]
    facts.selection = entry?.text("selection") ?? ""
    facts.purchaseRequired = entry?["purchase_required"] == .bool(true)
    facts.fee = entry?.number("fee")
    facts.entries = root["participants"]?.whole("entries")
    facts.purchases = root["participants"]?.whole("purchases")
    facts.submissionsComplete = root["participants"]?["submissions_complete"] == .bool(true)
  }

  private func codes(_ value: JSONValue?, _ key: String) -> [String] {
    value?.texts(key).map { regions.aliases[$0] ?? $0 } ?? []
  }

  private func readMoney(_ facts: inout PlanFacts) {
    facts.prizes = root.objects("prizes").map {
      PlanFacts.Prize(name: $0.text("name"), quantity: $0.whole("quantity"), value: $0.number("value"))
    }
    facts.prizes.removeAll { $0.name.isEmpty }
    let budget = root["budget"]
    facts.budget.total = budget?.number("total")
    facts.budget.spent = budget?.number("spent")
    facts.budget.committed = budget?.number("committed")
    guard case .object(let filings)? = root["filings"] else { return }
    for filing in filings {
      guard case .object = filing.value else { continue }
      let code = regions.aliases[filing.key] ?? filing.key
      var read = PlanFacts.Filing(region: code, number: filing.value.text("number"), date: filing.value.date("date"))
      read.winnersDue = filing.value.date("winners_list_due")
      read.bond = filing.value.number("bond") ?? filing.value.number("guarantee")
      facts.filings.append(read)
    }
  }

  private func readFeatures(_ facts: inout PlanFacts) {
    if case .object? = root["boost"] {
      facts.boostStatus = root["boost"]?.text("status") ?? ""
      facts.boostPayment = root["boost"]?.text("payment_method") ?? ""
    }
    facts.usesSpark = root["spark"]?["enabled"] == .bool(true)
    if case .object? = root["live"] { facts.usesLive = true }
    facts.usesShop = root["shop"]?["enabled"] == .bool(true)
  }

  // MARK: Elements

  private func post(_ value: JSONValue) -> PlanFacts.Post {
    var post = PlanFacts.Post(
      id: value.text("id"), type: value.text("type"), text: value.text("text"), posted: value.date("posted"))
    post.status = value.text("status")
    post.creator = value.text("creator")
    post.label = value["disclosure"]?.text("label") ?? ""
    let language = value.text("language")
    post.language = language.isEmpty ? value.texts("languages").first ?? "" : language
    post.isAd = post.type == "ad"
    return post
  }

  private static func creator(_ value: JSONValue) -> PlanFacts.Creator {
    var creator = PlanFacts.Creator(handle: value.text("handle"), compensation: value.text("compensation"))
    creator.fee = value.number("fee")
    creator.killFee = value.number("kill_fee")
    creator.agreed = value.whole("pieces_agreed")
    creator.delivered = value.whole("pieces_delivered")
    creator.submitted = value["order"]?.date("submitted")
    return creator
  }

  private static func circumstance(_ value: JSONValue) -> PlanFacts.Circumstance {
    let kind = value.text("kind")
    let finer = cause(named: value.text("cause"))
    var circumstance = PlanFacts.Circumstance(kind: kind, cause: finer ?? cause(named: kind), date: value.date("date"))
    circumstance.note = value.text("note")
    circumstance.amount = value.number("amount")
    circumstance.event = value.text("event")
    circumstance.creator = value.text("creator")
    circumstance.cureEnds = value.date("cure_period_ended")
    return circumstance
  }

  /// The cause that a circumstance's kind, or a cause's own name, stands for.
  static func cause(named name: String) -> Cause? {
    switch name {
    case "low_response": .lowParticipation
    case "legal_concern": .illegality
    case "ethical_concern": .ethics
    case "platform_action": .platformViolation
    default: Cause.allCases.first { $0.name == name }
    }
  }

  /// The words of `circumstances[]` that stand for a cause.
  static func circumstance(for cause: Cause, on day: CalendarDate) -> JSONValue {
    let kind =
      switch cause {
      case .lowParticipation: "low_response"
      case .illegality: "legal_concern"
      case .ethics: "ethical_concern"
      case .platformViolation: "platform_action"
      default: cause.name
      }
    return .object([.init("kind", .string(kind)), .init("date", .string(day.description))])
  }
}

extension JSONValue {
  /// The text of a member; empty where it is none, or says that there is nothing.
  fileprivate func text(_ key: String) -> String {
    guard case .string(let text)? = self[key], text != "none" else { return "" }
    return text
  }

  /// A member that is a finite number.
  fileprivate func number(_ key: String) -> Double? {
    guard case .number(let digits)? = self[key], let number = Double(digits), number.isFinite else { return nil }
    return number
  }

  /// A member that is a whole number from 0 to a billion.
  fileprivate func whole(_ key: String) -> Int? {
    number(key).flatMap { Int(exactly: $0.rounded()) }.flatMap { (0...1_000_000_000).contains($0) ? $0 : nil }
  }

  /// The day of a member that starts with `YYYY-MM-DD`.
  fileprivate func date(_ key: String) -> CalendarDate? { CalendarDate(text(key).prefix(10)) }

  /// The texts of a member that is a list.
  fileprivate func texts(_ key: String) -> [String] {
    guard case .array(let items)? = self[key] else { return [] }
    return items.compactMap { if case .string(let text) = $0 { text } else { nil } }
  }

  /// The elements of a member that is a list; what is no object counts as an empty one, so that places keep their number.
  fileprivate func objects(_ key: String) -> [JSONValue] {
    guard case .array(let items)? = self[key] else { return [] }
    return items.map { if case .object = $0 { $0 } else { .object([]) } }
  }
}
