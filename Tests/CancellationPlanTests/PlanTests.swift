import CancellationPlan
import PolicyModel
import Testing

@Suite struct PlanTests {
  @Test(arguments: Sample.all) func `a plan reads as recorded`(sample: Sample) throws {
    try expectGolden(MarkdownPlan.render(sample.plan), sample.name + ".md")
  }

  @Test(arguments: [Sample.eventOrganic, .fraudLive, .hostile]) func `every format is as recorded`(sample: Sample)
    throws
  {
    let plan = sample.plan
    try expectGolden(HTMLPlan.render(plan), sample.name + ".html")
    try expectGolden(JSONPlan.render(plan), sample.name + ".json")
    try expectGolden(CalendarPlan.render(plan), sample.name + ".ics")
  }

  @Test(arguments: Cause.allCases) func `no blank is left open for any cause, channel, status and language`(
    cause: Cause
  ) {
    let channels = [
      "", "organic", "promote", "ads_auction", "ads_reservation", "spark_ads", "branded_mission", "creator_marketplace",
      "live", "shop",
    ]
    for channel in channels {
      for status in ["", "scheduled", "running", "ended"] {
        for isBare in [true, false] {
          for asked in [cause, nil] {
            let plan = Grid.plan(cause, channel, status, isBare: isBare, asked: asked)
            for problem in Grid.problems(of: plan) {
              Issue.record("\(cause.name) \(channel) \(status) bare \(isBare): \(problem)")
            }
          }
        }
      }
    }
  }

  @Test func `a verdict of continue is said first`() {
    let plan = Sample.putRight.plan
    #expect(plan.stance == .putRight)
    #expect(plan.summary.first == "The verdict is continue: do not cancel. This plan says what to do instead.")
    #expect(plan.caseText.isEmpty)
    #expect(plan.changes.first?.newText == "Ad | Win a kit!")
  }

  @Test func `a cancellation that was asked for says what stands against it`() {
    let plan = Sample.shopPrize.plan
    #expect(plan.stance == .cancelAgainstAdvice)
    #expect(plan.against.contains("A prize that cannot be supplied is replaced, not dropped."))
    #expect(plan.against.contains("The promotion's own terms have no clause that covers this cause."))
  }

  @Test func `notice beforehand moves the stop by seven days`() {
    let plan = Sample.eventOrganic.plan
    #expect(plan.dates.first { $0.key == "stop" }?.date == Sample.day("2026-12-01"))
    #expect(plan.messages.first?.text.contains("on 1 December 2026") == true)
  }

  @Test func `an unlawful draw among buyers is not drawn, and payments go back`() throws {
    let plan = Sample.lotteryBoosted.plan
    let message = try #require(plan.messages.first { $0.kind == "direct_message" })
    #expect(message.text.contains("There will be no draw"))
    #expect(message.text.contains("We refund what you paid"))
    #expect(!message.text.contains("Holiday"))
    #expect(plan.costs.contains { $0.name == "Refunds" && $0.amount == "1,500 USD" })
    #expect(plan.costs.contains { $0.name == "Creator @mia" && $0.amount == "8,000 USD" })
    #expect(plan.changes.filter { $0.action == .delete }.count == 2)
  }

  @Test func `a booked order costs what the ladder says for the day`() {
    let costs = Sample.budgetReservation.plan.costs
    #expect(costs.contains { $0.name == "Standard order" && $0.amount == "3,200.25 AUD" })
    #expect(costs.contains { $0.name == "Non-standard order" && $0.amount == "6,400.50 AUD" })
  }

  @Test func `ads end before the codes that they use`() throws {
    var sample = Sample.eventOrganic
    sample.facts.channel = "spark_ads"
    let names = sample.plan.changes.map(\.name)
    let ads = try #require(names.firstIndex(of: "Ads"))
    let codes = try #require(names.firstIndex(of: "Spark codes"))
    #expect(ads < codes)
    #expect(sample.plan.changes.map(\.order) == Array(1...names.count))
  }

  @Test func `texts come in English and the content's languages`() {
    #expect(Set(Sample.eventOrganic.plan.messages.map(\.language)) == ["en", "es"])
    #expect(Set(Sample.fraudLive.plan.messages.map(\.language)) == ["en", "fr"])
    #expect(Set(Sample.creatorMarketplace.plan.messages.map(\.language)) == ["en", "de"])
    #expect(
      Sample.creatorMarketplace.plan.changes.contains {
        $0.language == "de" && $0.newText.hasPrefix("Anzeige\nBeendet:")
      })
  }

  @Test func `filings are listed where the audience reaches and the pool is large enough`() {
    #expect(Sample.lotteryBoosted.plan.filings.map(\.region) == ["US-FL", "US-NY"])
    #expect(Sample.lotteryBoosted.plan.filings.last?.due == Sample.day("2026-11-24").adding(days: 90))
    #expect(Sample.fraudLive.plan.filings.map(\.region) == ["IT"])
    #expect(Sample.shopPrize.plan.filings.map(\.region) == ["BR", "SA"])
    #expect(Sample.eventOrganic.plan.filings.map(\.region) == ["US-FL"])
  }

  @Test func `only paths that fit channel, cause and region are named`() {
    #expect(Sample.fraudLive.plan.contacts.map(\.title) == ["Complaint handling in Europe"])
    #expect(Sample.budgetReservation.plan.contacts.map(\.title) == ["Feedback form"])
  }
}
