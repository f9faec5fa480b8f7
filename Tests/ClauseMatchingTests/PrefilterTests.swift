import SourceText
import Testing

@testable import ClauseMatching

@Suite struct PrefilterTests {
  private static let matcher = ClauseMatcher()

  /// The clauses of `text` as read with the filter, and as read sentence by sentence.
  private func clauses(_ terms: Terms) -> (filtered: [ClauseFinding], exhaustive: [ClauseFinding]) {
    var filtered = TermsReader(matcher: Self.matcher, terms: terms, title: "")
    var exhaustive = TermsReader(matcher: Self.matcher, terms: terms, title: "")
    return (filtered.clauses(), exhaustive.clauses(isExhaustive: true))
  }

  @Test(
    arguments: ClauseCase.corporate + ClauseCase.casual + ClauseCase.languages + ClauseCase.varied + ClauseCase.fresh)
  func `the filter passes every sentence that holds a clause`(sample: ClauseCase) {
    let found = clauses(Terms(blob: sample.text))
    #expect(found.filtered == found.exhaustive)
  }

  @Test(arguments: [
    "We **can*cel*** the raffle at any time.", "We may \u{201C}cancel\u{201D} the raffle at any time.",
    "The raffle won\u{2019}t be held if it rains.", "The raffle won't be held if it rains.",
    "We may can\u{AD}cel the raffle at any time.", "We may c&aacute;ncel the raffle at any time.",
    "Nous pouvons \u{E9}courter le jeu \u{E0} tout moment.", "`x`We may cancel the raffle`y` at any time.",
    "If it rains, the raffle\u{2019}s off.", "We may&nbsp;cancel&nbsp;the raffle at any time.",
    "\u{1F600}cancel\u{1F600}",
  ])
  func `marks in and around words hide nothing from the filter`(text: String) {
    let found = clauses(Terms(blob: text))
    #expect(found.filtered == found.exhaustive)
  }

  @Test func `words that tell of no action pass nothing`() {
    let text = "For adults in Wales. One parcel each, sent by post within a fortnight."
    #expect(Self.matcher.prefilter.hits(in: Array(text.utf8)).isEmpty)
  }
}
