import Testing

@testable import TextScanning

@Suite struct ContextTests {
  static let negations: [PhraseCase] = [
    PhraseCase("guaranteed", "not guaranteed. It is ⟦guaranteed⟧"),
    PhraseCase("guarantee*", "no guarantee of winning"),
    PhraseCase("guaranteed", "never really guaranteed"),
    PhraseCase("guaranteed", "returns aren't guaranteed, they aren’t guaranteed, are not ever guaranteed"),
    PhraseCase("guaranteed", "without any guaranteed win"),
    PhraseCase("guaranteed", "not only ⟦guaranteed⟧ but free"),
    PhraseCase("guaranteed", "No, ⟦guaranteed⟧"),
    PhraseCase("no purchase necessary", "⟦No purchase necessary⟧"),
    PhraseCase("win", "no purchase necessary to ⟦win⟧"),
    PhraseCase("free gift", "don't miss this ⟦free gift⟧"),
    PhraseCase("free gift", "you can't wait for a ⟦free gift⟧"),
    PhraseCase("guaranteed", "we do not promise that anything here is ⟦guaranteed⟧"),
    PhraseCase("guaranteed", "not bad but ⟦guaranteed⟧"),
  ]

  @Test(arguments: negations)
  func `a negation shortly before suppresses a hit`(_ item: PhraseCase) {
    #expect(found([item.phrase], in: item.marked) == item.marked)
  }

  @Test(arguments: [
    ("es", "ganancias garantizadas", "sin ganancias garantizadas. ⟦Ganancias garantizadas⟧"),
    ("fr", "gains garantis", "pas de gains garantis. ⟦Gains garantis⟧"),
    ("de", "gewinn", "kein Gewinn. ⟦Gewinn⟧! No ⟦Gewinn⟧"),
  ])
  func `each language negates with its own words`(language: String, phrase: String, marked: String) {
    #expect(found([phrase], in: marked) { $0.language = language } == marked)
  }

  @Test func `negation told off lets every hit stand`() {
    let marked = "this is not ⟦sponsored⟧"
    #expect(found(["sponsored"], in: marked) { $0.off = .negation } == marked)
  }

  static let sentences: [PhraseCase] = [
    PhraseCase("win now", "win. now"), PhraseCase("win now", "win!\nnow"), PhraseCase("win now", "win\n\nnow"),
    PhraseCase("win now", "⟦win\nnow⟧"), PhraseCase("win now", "win\n- now"), PhraseCase("win now", "win\n✅ now"),
    PhraseCase("win now", "win | now"), PhraseCase("win now", "win • now"), PhraseCase("dr smith", "⟦Dr. Smith⟧"),
    PhraseCase("win 3.5 now", "⟦win 3.5 now⟧"), PhraseCase("inc deals", "Glow ⟦Inc. deals⟧ here"),
    PhraseCase("inc deals", "Glow Inc. Deals here"), PhraseCase("you've won", "⟦you've... won⟧"),
    PhraseCase("won now", "you won... Now go"), PhraseCase("win now", "win？now"), PhraseCase("win now", "“win.” now"),
    PhraseCase("no 5", "⟦No. 5⟧ perfume"),
  ]

  @Test(arguments: sentences)
  func `a phrase never crosses a sentence end`(_ item: PhraseCase) {
    #expect(found([item.phrase], in: item.marked) == item.marked)
  }

  @Test func `an unless phrase drops the hits of its sentence only`() {
    let marked = "free gift while stocks last. ⟦free gift⟧"
    #expect(found(["free gift"], in: marked) { $0.unless = ["while stocks last"] } == marked)
  }

  @Test func `phrases of classes alone heed negation and unless`() {
    #expect(found(["<money>"], in: "not $50. ⟦$50⟧") == "not $50. ⟦$50⟧")
    let marked = "free gift for $5. ⟦free gift⟧"
    #expect(found(["free gift"], in: marked) { $0.unless = ["<money>"] } == marked)
  }

  @Test func `an unless phrase drops pattern hits too`() {
    let marked = "x99 while stocks last. ⟦x99⟧"
    let all = found([], in: marked) {
      $0.unless = ["while stocks last"]
      $0.patterns = ["x[0-9]+"]
    }
    #expect(all == marked)
  }

  @Test(arguments: [
    ("is it guaranteed? it is ⟦guaranteed⟧!", Surroundings.questions),
    ("they call it “guaranteed” and it is ⟦guaranteed⟧", .quotes),
    ("he said it was guaranteed. it is ⟦guaranteed⟧", .quotes),
  ])
  func `surroundings told are skipped`(marked: String, skip: Surroundings) {
    #expect(found(["guaranteed"], in: marked) { $0.skip = skip } == marked)
    let hits = TextScanner.compile([LexiconSource(id: "a", phrases: ["guaranteed"])]).scanner.hits(
      in: Marked(marked).text)
    #expect(hits.map(\.surroundings) == [skip, []])
  }

  @Test func `of overlapping hits of one lexicon the longest is kept`() {
    let marked = "⟦guaranteed cash prize⟧ and ⟦prize⟧"
    #expect(found(["guaranteed cash", "cash prize", "prize", "guaranteed cash prize"], in: marked) == marked)
  }

  @Test func `hits of different lexicons may overlap`() {
    let scanner = TextScanner.compile([
      LexiconSource(id: "a", phrases: ["cash prize"]),
      LexiconSource(id: "b", phrases: ["prize draw"], patterns: ["p\\w+e"]),
    ]).scanner
    let hits = scanner.hits(in: "cash prize draw")
    #expect(
      hits == [
        Hit(lexicon: 0, phrase: 0, start: 0, end: 10), Hit(lexicon: 1, phrase: 0, start: 5, end: 15),
      ])
  }

  @Test func `a reference stands for the phrases of another lexicon`() {
    let lexicons = [
      LexiconSource(id: "prize", phrases: ["cash", "gift card*", "<money>"]),
      LexiconSource(id: "win", phrases: ["win a? <@prize>"]),
    ]
    let hits = TextScanner.compile(lexicons).scanner.hits(in: "win a gift cards, win $50, win nothing")
    #expect(hits.filter { $0.lexicon == 1 }.map(\.range) == [0..<16, 18..<25])
  }
}
