import SourceText
import Testing

@testable import ClauseMatching

@Suite struct SkippedSentencesTests {
  private static let matcher = ClauseMatcher()

  /// The clauses of `text` as read where an action stands, and as read sentence by sentence.
  private func clauses(_ terms: Terms) -> (skipping: [ClauseFinding], exhaustive: [ClauseFinding]) {
    var skipping = TermsReader(matcher: Self.matcher, terms: terms, title: "")
    var exhaustive = TermsReader(matcher: Self.matcher, terms: terms, title: "")
    return (skipping.clauses(), exhaustive.clauses(isExhaustive: true))
  }

  @Test(
    arguments: ClauseCase.corporate + ClauseCase.casual + ClauseCase.languages + ClauseCase.varied + ClauseCase.fresh)
  func `no sentence that holds a clause is skipped`(sample: ClauseCase) {
    let found = clauses(Terms(blob: sample.text))
    #expect(found.skipping == found.exhaustive)
  }

  @Test(arguments: [
    "We **can*cel*** the raffle at any time.", "We may \u{201C}cancel\u{201D} the raffle at any time.",
    "The raffle won\u{2019}t be held if it rains.", "The raffle won't be held if it rains.",
    "We may can\u{AD}cel the raffle at any time.", "We may c&aacute;ncel the raffle at any time.",
    "Nous pouvons \u{E9}courter le jeu \u{E0} tout moment.", "`x`We may cancel the raffle`y` at any time.",
    "If it rains, the raffle\u{2019}s off.", "We may&nbsp;cancel&nbsp;the raffle at any time.",
    "\u{1F600}cancel\u{1F600}",
  ])
  func `marks in and around words hide no action`(text: String) {
    let found = clauses(Terms(blob: text))
    #expect(found.skipping == found.exhaustive)
  }

  @Test func `sentences without an action are skipped`() {
    let text = "For adults in Wales. We may cancel it. One parcel each, sent by post within a fortnight."
    let reader = SectionReader(
      section: TermsSection(heading: "", text: text), vocabulary: Self.matcher.vocabulary)
    #expect(reader.placesOfActions() == [1])
  }

  @Test(arguments: WordClass.allCases)
  func `the written names of classes are those of the cases`(wordClass: WordClass) {
    #expect(wordClass.role == wordClass.cause?.rawValue ?? "\(wordClass)")
  }

  @Test func `a word list knows its words in any case and nothing else`() {
    let words: WordList = ["by", "don’t"]
    #expect(
      ["by", "BY", "Don’t", "", "bye", "b", "dont"].map { words.contains(Array($0.utf8), at: 0..<$0.utf8.count) }
        == [true, true, true, false, false, false, false])
  }
}
