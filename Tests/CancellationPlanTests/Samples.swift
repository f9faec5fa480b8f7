import CancellationPlan
import PolicyModel
import SourceText
import Testing

/// A promotion to plan for.
struct Sample: Sendable, CustomTestStringConvertible {
  var name: String
  var facts: PlanFacts
  var report: PromotionReport
  var asked: Cause?

  var testDescription: String { name }

  /// The plan, with the regions and paths that the tests know.
  var plan: Plan { PlanMaker(regions: Sample.regions, support: Sample.support).plan(facts, report, cause: asked) }

  static let all: [Sample] = [
    eventOrganic, lotteryBoosted, creatorMarketplace, fraudLive, budgetReservation, shopPrize, putRight, hostile,
  ]

  static let regions = RegionTable(
    regions: [
      "US": .init(name: "United States"), "US-FL": .init(name: "Florida"), "US-NY": .init(name: "New York"),
      "DE": .init(name: "Germany"), "FR": .init(name: "France"), "GB": .init(name: "United Kingdom"),
      "IT": .init(name: "Italy"), "AU": .init(name: "Australia"), "AU-NSW": .init(name: "New South Wales"),
      "BR": .init(name: "Brazil"), "SA": .init(name: "Saudi Arabia"),
      "EEA": .init(name: "EEA", members: ["DE", "FR", "IT"]),
    ])

  static let support = [
    SupportPath(
      id: "report-a-problem", title: "Report a problem in the app",
      serves: ["organic", "promote", "live", "technical_failure"],
      how: "Profile, Menu, Settings and privacy, Report a problem.", url: "https://example.com/report"),
    SupportPath(
      id: "feedback-form", title: "Feedback form", serves: ["ads_reservation", "spark_ads", "promote"],
      how: "Use the form.", url: "https://example.com/feedback"),
    SupportPath(
      id: "complaint-in-europe", title: "Complaint handling in Europe", serves: ["live", "creator_marketplace"],
      regions: ["EEA"], how: "Appeal on the platform.", url: "https://example.com/europe"),
  ]

  static func day(_ text: String) -> CalendarDate { CalendarDate(text) ?? CalendarDate(dayNumber: 0) }

  /// Facts of a running promotion with everything stated.
  static func facts(_ id: String, title: String, channel: String, kind: String = "giveaway") -> PlanFacts {
    var facts = PlanFacts(asOf: day("2026-11-24"))
    facts.id = id
    facts.title = title
    facts.channel = channel
    facts.kind = kind
    facts.status = "running"
    facts.platform = "tiktok"
    facts.sponsor.name = "Coral & Co"
    facts.sponsor.handle = "@coralco"
    facts.sponsor.email = "help@coral.example"
    facts.sponsor.country = "US"
    facts.start = day("2026-11-02")
    facts.end = day("2026-12-14")
    facts.draw = day("2026-12-16")
    facts.regions = ["US"]
    facts.selection = "random"
    facts.entries = 18_400
    facts.prizes = [.init(name: "Glow kit", quantity: 10, value: 120)]
    facts.currency = "USD"
    facts.budget.total = 12_000
    facts.budget.spent = 3400
    facts.budget.committed = 6400.5
    facts.posts = [.init(id: "launch", text: "Win a kit! Comment to enter.", posted: day("2026-11-02"))]
    facts.posts[0].label = "#ad"
    return facts
  }

  static func circumstance(_ kind: String, _ cause: Cause, note: String = "") -> PlanFacts.Circumstance {
    var circumstance = PlanFacts.Circumstance(kind: kind, cause: cause, date: day("2026-11-18"))
    circumstance.note = note
    return circumstance
  }

  static func report(_ verdict: Verdict, status: String = "running", decided: [Decision] = [], clauses: [Clause] = [])
    -> PromotionReport
  {
    var report = PromotionReport(file: "p.yaml", document: 1, promotion: "p")
    report.verdict = verdict
    report.status = status
    report.decidedBy = decided
    report.clauses = clauses
    report.clause = clauses.first
    return report
  }

  static func terms(
    _ text: String, effect: ClauseEffect = .permits, _ causes: [Cause], covers: Coverage = .yes, duties: [Duty]
  ) -> Clause {
    let start = SourcePosition(line: 12, column: 1)
    let location = Location(
      file: "official-rules.md", pointer: "", start: start, end: start, range: SourceRange(start: 0, end: 0))
    return Clause(
      origin: .terms, id: "terms/3", heading: "Events beyond our control", text: text, location: location,
      effect: effect,
      causes: causes, covers: covers, duties: duties)
  }

  static func platform(_ heading: String, _ text: String, _ effect: ClauseEffect = .permits, duties: [Duty] = [])
    -> Clause
  {
    Clause(
      origin: .platform, id: "tiktok/x", heading: heading, text: text, effect: effect, causes: [], covers: .yes,
      duties: duties,
      source: Source(key: "k", title: "Platform terms", section: "3.6", url: "https://example.com/terms"))
  }

  static func finding(
    _ rule: String, _ message: String, pointer: String, severity: Severity = .prohibited, concern: Concern = .law
  ) -> Finding {
    let info = RuleInfo(
      id: rule, title: rule, severity: severity, concern: concern, confidence: .primary, regions: [],
      why: "the law says so",
      fix: "add a free way to enter", facts: [], sources: [])
    let position = SourcePosition(line: 1, column: 1)
    return Finding(
      rule: info, severity: severity, message: message, text: "",
      location: Location(
        file: "p.yaml", pointer: pointer, start: position, end: position, range: SourceRange(start: 0, end: 0)))
  }
}
