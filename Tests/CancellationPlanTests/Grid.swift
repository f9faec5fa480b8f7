import CancellationPlan
import PolicyModel

/// Plans over every combination, and what must never stand in one.
enum Grid {
  static func plan(_ cause: Cause, _ channel: String, _ status: String, isBare: Bool, asked: Cause?) -> Plan {
    var facts = PlanFacts(asOf: Sample.day("2026-11-24"))
    if !isBare {
      facts = Sample.lotteryBoosted.facts
      facts.purchaseRequired = cause == .illegality
      for code in ["es", "fr", "de"] {
        var post = PlanFacts.Post(id: code, text: "x", posted: Sample.day("2026-11-20"))
        post.language = code
        facts.posts.append(post)
      }
      facts.filings = [.init(region: "US-FL", number: "1"), .init(region: "KR")]
    }
    facts.id = "p"
    facts.title = isBare ? "" : "Glow"
    facts.channel = channel
    facts.status = status
    facts.circumstances = [Sample.circumstance("unforeseen_event", cause)]
    let verdict: Verdict = asked == nil ? .cancel : .continue
    let decision = Decision(circumstance: "unforeseen_event", row: "r", why: "it says so")
    return PlanMaker(regions: Sample.regions, support: Sample.support)
      .plan(facts, Sample.report(verdict, status: status, decided: [decision]), cause: asked)
  }

  static func problems(of plan: Plan) -> [String] {
    var problems: [String] = []
    let text = MarkdownPlan.render(plan)
    for bad in ["{", "}", "nil", "Optional(", "..", " .", " ,", "“”", "()", "  -"] where text.contains(bad) {
      let line = text.split(separator: "\n").first { $0.contains(bad) } ?? ""
      problems.append("“\(bad)” in “\(line)”")
    }
    for message in plan.messages where message.text.isEmpty { problems.append("an empty \(message.kind)") }
    if plan.alternatives.count != 5 { problems.append("not five alternatives") }
    if plan.alternatives.contains(where: { $0.why.isEmpty }) { problems.append("an alternative without a reason") }
    if Set(plan.dates.map(\.key)).count != plan.dates.count { problems.append("two dates of one name") }
    if plan.dates.map(\.date) != plan.dates.map(\.date).sorted() { problems.append("dates out of order") }
    if plan.dates.contains(where: { $0.date < plan.asOf }) { problems.append("a date before the plan") }
    return problems
  }
}
