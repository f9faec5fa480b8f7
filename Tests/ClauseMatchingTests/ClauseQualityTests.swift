import ClauseMatching
import Testing

@Suite struct ClauseQualityTests {
  static let matcher = ClauseMatcher()

  private func quality(_ text: String, _ context: ClauseContext) -> ClauseQuality {
    let terms = Terms(sections: [TermsSection(heading: "Ending", text: text)])
    return Self.matcher.quality(of: terms, report: Self.matcher.read(terms), in: context)
  }

  @Test func `terms without a clause lack just that`() {
    let quality = quality("Ten mugs to win. Void where prohibited.", ClauseContext(markets: ["US"]))
    #expect(quality.gaps.map(\.item) == [.clause])
  }

  @Test func `sole discretion is weak in the UK and the EU by their own line`() throws {
    let text = "We may cancel this giveaway at any time in our sole discretion."
    let british = quality(text, ClauseContext(markets: ["GB", "DE"]))
    let gap = try #require(british.gaps.first { $0.item == .boundedPower })
    #expect(gap.markets == ["GB", "DE"])
    #expect(gap.facts.contains("CX-29"))
    #expect(gap.clause != nil)
    let american = quality(text, ClauseContext(markets: ["US-CA"]))
    #expect(american.gaps.filter { $0.item == .boundedPower }.map(\.markets) == [["US-CA"]])
  }

  @Test func `the wording that we suggest closes its own gap`() {
    let context = ClauseContext(markets: ["US-FL"], takesPayment: true, collectsWork: true)
    let bare = "If bots spoil the contest, we may cancel it."
    for gap in quality(bare, context).gaps where gap.item != .namedCauses {
      let mended = quality(bare + " " + gap.wording, context)
      #expect(!mended.gaps.contains { $0.item == gap.item }, "\(gap.item)")
    }
  }

  @Test func `all the wording together is a clause with few gaps`() {
    let context = ClauseContext(markets: ["US", "GB", "IT"], takesPayment: true, collectsWork: true)
    let first = quality("If bots spoil the contest, we may cancel or suspend it.", context)
    let text =
      "If bots, an outage, a disaster, an act of government, danger to people or failure of the prize supplier makes it "
      + "impossible to run the contest fairly, we may suspend or cancel it. "
      + first.gaps.map(\.wording).joined(separator: " ")
    #expect(quality(text, context).gaps.map(\.item) == [])
  }

  @Test func `regulated markets ask for their procedure`() {
    let text = "If fraud is found we may cancel the sweepstakes."
    #expect(quality(text, ClauseContext(markets: ["US-NY"])).gaps.contains { $0.item == .regulatedMarkets })
    #expect(!quality(text, ClauseContext(markets: ["US-CA"])).gaps.contains { $0.item == .regulatedMarkets })
  }

  @Test func `a free giveaway owes no refund rule`() {
    let quality = quality(
      "If fraud is found we may cancel the draw.", ClauseContext(markets: ["US"], takesPayment: false))
    #expect(!quality.gaps.contains { $0.item == .refundRule || $0.item == .submissionsRule })
  }
}
