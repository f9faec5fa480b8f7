import Testing

@testable import TextScanning

@Suite struct DisguiseTests {
  static let steps: [PhraseCase] = [
    PhraseCase("resume", "⟦résumé⟧ ⟦RÉSUMÉ⟧ ⟦re\u{301}sume\u{301}⟧"),
    PhraseCase("résumé", "⟦resume⟧"),
    PhraseCase("strasse", "⟦Straße⟧ ⟦STRASSE⟧"),
    PhraseCase("free", "⟦ｆｒｅｅ⟧ ⟦ＦＲＥＥ⟧"),
    PhraseCase("office", "⟦o\u{FB03}ce⟧"),
    PhraseCase("free", "⟦fr\u{200B}ee⟧ ⟦f\u{AD}ree⟧ ⟦fre\u{202E}e⟧ ⟦fr\u{FE0F}ee⟧"),
    PhraseCase("free", "⟦frее⟧ ⟦𝐟𝐫𝐞𝐞⟧ ⟦𝓕𝓡𝓔𝓔⟧ ⟦ⓕⓡⓔⓔ⟧ ⟦🅵🆁🅴🅴⟧ ⟦ғʀᴇᴇ⟧"),
    PhraseCase("guaranteed", "⟦guarant33d⟧ ⟦gu4r4nteed⟧ ⟦GUARANTEED⟧"),
    PhraseCase("free", "⟦fr3e⟧ ⟦fr33⟧ free3 3 50"),
    PhraseCase("cash", "⟦c@sh⟧ ⟦ca$h⟧ ⟦c4sh⟧"),
    PhraseCase("win", "⟦w!n⟧ ⟦w1n⟧ w.n"),
    PhraseCase("save", "⟦$ave⟧ $5 save5"),
    PhraseCase("earn", "⟦3arn⟧ 3 earning"),
    PhraseCase("free", "⟦freeeee⟧ ⟦fffreee⟧ ⟦FREEEE⟧ fre frree"),
    PhraseCase("win", "⟦winnnn⟧ winn"),
    PhraseCase("free", "⟦f r e e⟧ ⟦f.r.e.e⟧ ⟦f-r-e-e⟧ ⟦F R E E⟧ ⟦f_r_e_e⟧ ⟦f*r*e*e⟧"),
    PhraseCase("free money", "get ⟦f r e e m o n e y⟧ now"),
    PhraseCase("free", "⟦f🎉r🎉e🎉e⟧ ⟦fr🎉ee⟧ fr 🎉 ee"),
    PhraseCase("guaranteed win", "⟦#GuaranteedWin⟧ ⟦#guaranteedwin⟧ ⟦#Guaranteed_Win⟧ ⟦#GUARANTEEDWIN⟧"),
    PhraseCase("guaranteed", "⟦#Guaranteed⟧Win ⟦#guaranteed⟧2026"),
    PhraseCase("free", "⟦f&#114;ee⟧ ⟦&#x66;ree⟧ ⟦fr&zwnj;ee⟧"),
    PhraseCase("free gift", "⟦free&nbsp;gift⟧ ⟦free\u{A0}gift⟧"),
    PhraseCase("guaranteed", "⟦g\u{200B}uarant33d⟧"),
    PhraseCase("argent", "gagnez de l’⟦argent⟧"),
    PhraseCase("win*", "⟦w1nner⟧ ⟦win10⟧ ⟦winnnner⟧ ⟦w i n⟧"),
    PhraseCase("flood", "e ｆ ⟦flood⟧"),
    PhraseCase("50 days", "e ｆ ⟦50 days⟧"),
  ]

  @Test(arguments: steps)
  func `a disguised word is found at the letters as written`(_ item: PhraseCase) {
    #expect(found([item.phrase], in: item.marked) == item.marked)
  }

  static let off: [(String, String)] = [
    ("accents", "frée"), ("width", "ｆｒｅｅ"), ("invisible", "fr\u{200B}ee"), ("lookalikes", "frее"), ("leet", "fr3e"),
    ("leet", "$fr€e"), ("repeats", "freeee"), ("spaced", "f r e e"), ("emoji", "fr🎉ee"), ("hashtags", "#Free"),
    ("entities", "f&#114;ee"), ("case", "Free"), ("ligatures", "\u{FB00}ree"),
  ]

  @Test(arguments: off)
  func `a step told off does not find the word`(step: String, text: String) throws {
    let named = try #require(Steps(named: step))
    #expect(found(["free"], in: text) { $0.off = named } == text)
    #expect(found(["free"], in: "⟦free⟧") { $0.off = named } == "⟦free⟧")
  }

  @Test(arguments: steps)
  func `a disguised word is found in a long text too`(_ item: PhraseCase) {
    let around = "the quick brown fox jumps over the lazy dog "
    let marked = around + item.marked + " " + around
    #expect(found([item.phrase], in: marked) == marked)
  }

  @Test func `lexicons with different steps read one text each in its own way`() {
    let plain = LexiconSource(id: "plain", phrases: ["free"], off: [.leet, .hashtags])
    let all = LexiconSource(id: "all", phrases: ["free"])
    let (scanner, _) = TextScanner.compile([plain, all])
    let hits = scanner.hits(in: "free fr3e #Free")
    #expect(hits.map(\.lexicon) == [0, 1, 1, 1])
  }
}
