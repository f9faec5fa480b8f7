import SourceText
import Testing

@testable import TextScanning

@Suite struct DiagnosticTests {
  static let wrong: [(String, String)] = [
    ("win ⟦(⟧a|b", "the group is not closed"), ("win a⟦)⟧", "\")\" closes no group"),
    ("win ⟦<mony>⟧", "there is no class \"mony\""), ("win ⟦<⟧money", "the class is not closed"),
    ("win ⟦(|⟧a)", "an alternative is empty"), ("win (a⟦|)⟧", "an alternative is empty"),
    ("win ⟦{0,30}⟧ now", "a gap is at most 20 words"), ("win ⟦{3,1}⟧ now", "the gap ends before it starts"),
    ("win ⟦{a}⟧ now", "a gap is two numbers of words"), ("win ⟦{⟧0,3 now", "the gap is not closed"),
    ("⟦⟧", "the phrase is empty"), ("⟦a?⟧", "the phrase may match nothing at all"),
    ("win ⟦^⟧now", "\"^\" stands at the start of a phrase"), ("win ⟦$⟧now", "\"$\" stands at the end of a phrase"),
    ("⟦w*⟧", "a stem is shorter than two letters"), ("⟦wi*n⟧", "a star stands inside a word"),
    ("win ⟦*⟧", "\"*\" stands right after the letters of a stem"), ("⟦!⟧win", "a phrase begins with \"!\""),
    ("win ⟦<@nothing>⟧", "there is no lexicon \"nothing\""), ("win ⟦...⟧", "\"...\" holds no word"),
    ("win ⟦<@test>⟧", "lexicons refer to each other in a circle: \"test\" to \"test\""),
    ("win⟦\\⟧", "a backslash ends the phrase"),
  ]

  @Test(arguments: wrong)
  func `what is wrong with a phrase is told at its place`(marked: String, message: String) throws {
    let phrase = Marked(marked)
    let (_, diagnostics) = TextScanner.compile([LexiconSource(id: "test", phrases: ["fine", phrase.text])])
    let first = try #require(diagnostics.first)
    #expect(first.diagnostic.message == message)
    let range = first.diagnostic.range
    #expect(Marked.mark(phrase.text, [range.start..<range.end]) == marked)
    #expect(first.index == 1)
    #expect(diagnostics.count == 1)
  }

  @Test func `circles between lexicons are refused and the rest is kept`() {
    let (scanner, diagnostics) = TextScanner.compile([
      LexiconSource(id: "a", phrases: ["x <@b>", "fine"]), LexiconSource(id: "b", phrases: ["y <@a>"]),
    ])
    #expect(diagnostics.count == 2)
    #expect(scanner.hits(in: "fine").count == 1)
  }

  @Test func `a wrong pattern is told with its index`() {
    let (scanner, diagnostics) = TextScanner.compile([
      LexiconSource(id: "a", phrases: ["fine"], patterns: ["ok+", "(", "yes"])
    ])
    #expect(diagnostics.map(\.index) == [1])
    #expect(diagnostics.map(\.list) == [.patterns])
    #expect(scanner.hits(in: "yes fine okk").map(\.phrase) == [3, 0, 1])
  }

  @Test func `lexicons that are not wanted give no hits, and what is wrong with them is told all the same`() {
    let lexicons = [
      LexiconSource(id: "a", phrases: ["fine", "win (a"], patterns: ["ok+", "("]),
      LexiconSource(id: "b", phrases: ["so <@a>", "Fine"], patterns: ["yes"]),
    ]
    let (scanner, diagnostics) = TextScanner.compile(lexicons, wanted: [false, true])
    #expect(diagnostics.map(\.lexicon) == [0, 0])
    #expect(diagnostics.map(\.list) == [.phrases, .patterns])
    let (all, told) = TextScanner.compile(lexicons)
    #expect(told.map(\.diagnostic.message) == diagnostics.map(\.diagnostic.message))
    let text = "yes so fine okk, Fine"
    #expect(scanner.hits(in: text) == all.hits(in: text).filter { $0.lexicon == 1 })
    #expect(Set(scanner.hits(in: text).map(\.phrase)) == [0, 1, 2])
  }
}
