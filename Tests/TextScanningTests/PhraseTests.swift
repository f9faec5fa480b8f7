import Testing

@testable import TextScanning

/// One phrase and a text with what it finds marked.
struct PhraseCase: CustomTestStringConvertible {
  let phrase: String
  let marked: String
  var testDescription: String { "\(phrase) in \(marked)" }

  init(_ phrase: String, _ marked: String) {
    self.phrase = phrase
    self.marked = marked
  }
}

@Suite struct PhraseTests {
  static let words: [PhraseCase] = [
    PhraseCase("guaranteed returns", "Get ⟦guaranteed returns⟧ today"),
    PhraseCase("guaranteed returns", "Get ⟦Guaranteed, RETURNS⟧!"),
    PhraseCase("guaranteed returns", "Guaranteed. Returns accepted"),
    PhraseCase("guaranteed returns", "guaranteed big returns"),
    PhraseCase("free", "⟦free⟧ ⟦Free⟧ ⟦FREE⟧ freedom"),
    PhraseCase("risk-free", "a ⟦risk free⟧ and ⟦risk-free⟧ trial"),
    PhraseCase("don't wait", "⟦Don’t wait⟧, ⟦dont wait⟧, ⟦don't wait⟧"),
    PhraseCase("terms & conditions", "⟦Terms and conditions⟧; ⟦terms & conditions⟧; ⟦terms &amp; conditions⟧"),
    PhraseCase("100% free", "⟦100% free⟧ and ⟦100 % FREE⟧"),
    PhraseCase("#ad", "buy now ⟦#ad⟧ #adventure ad"),
    PhraseCase("ad", "buy now ⟦#ad⟧ #adventure ⟦ad⟧"),
    PhraseCase("bit.ly", "see ⟦https://bit.ly/3xY⟧ or ⟦bit.ly/abc⟧."),
    PhraseCase("免费送", "今天⟦免费送⟧礼物"),
    PhraseCase("says", "⟦says⟧ ⟦$ays⟧ ⟦sayyys⟧"),
    PhraseCase("супер приз", "Наш ⟦СУПЕР ПРИЗ⟧!"),
  ]

  static let structure: [PhraseCase] = [
    PhraseCase("guaranteed (returns|income|winnings)", "⟦guaranteed income⟧ or ⟦guaranteed winnings⟧, guaranteed fun"),
    PhraseCase("(act now|hurry up) today", "⟦act now today⟧ and ⟦hurry up today⟧ but now today"),
    PhraseCase("win a? prize", "⟦win prize⟧ ⟦win a prize⟧ win the prize"),
    PhraseCase("win (a big)? prize", "⟦win a big prize⟧ and ⟦win prize⟧, win a prize"),
    PhraseCase("earn {0,3} day", "⟦earn a day⟧ ⟦earn lots every single day⟧ earn quite lots every single day"),
    PhraseCase("earn {2} day", "⟦earn a good day⟧ earn a day"),
    PhraseCase("giving away {0,2} <number>?", "⟦giving away one⟧ and ⟦giving away⟧, ⟦giving away a big 5⟧"),
    PhraseCase("win*", "⟦winner⟧ ⟦wins⟧ ⟦WIN⟧ twin wi ⟦winning⟧"),
    PhraseCase("^act now", "⟦Act now⟧. ⟦act now⟧! please act now"),
    PhraseCase("act now$", "⟦Act now⟧. act now friends. please ⟦act now⟧"),
    PhraseCase("(a|b) (c|d e) f?", "⟦a c⟧ x ⟦b d e f⟧"),
    PhraseCase("one|two three", "⟦one⟧ ⟦two three⟧ two"),
    PhraseCase("\\$50 \\(gift\\)", "a ⟦$50 (gift⟧)"),
  ]

  static let classes: [PhraseCase] = [
    PhraseCase("only <number> left", "⟦only 3 left⟧ ⟦only three left⟧ ⟦only 1,000 left⟧ only few-ish left"),
    PhraseCase("earn <money>", "⟦earn $50⟧ ⟦earn 50 dollars⟧ ⟦earn £1.5 million⟧ ⟦earn 50€⟧ ⟦earn USD 50⟧ earn 50"),
    PhraseCase("<percent> off", "⟦50% off⟧ ⟦50 percent off⟧ ⟦20 % off⟧ 20 off"),
    PhraseCase(
      "ends <date>", "⟦ends Dec 31st, 2026⟧ ⟦ends 31 December⟧ ⟦ends 2026-12-31⟧ ⟦ends 12/31⟧ ⟦ends Friday⟧ ends 24/7"),
    PhraseCase("in <duration>", "⟦in 24 hours⟧ ⟦in 2 days 3 hours⟧ ⟦in an hour⟧ ⟦in 24hrs⟧ in hours"),
    PhraseCase("at <url>", "⟦at https://a.example/x?y=1⟧. ⟦at www.shop.com⟧, at shop"),
    PhraseCase("follow <handle>", "⟦follow @glow.co⟧. follow glow"),
    PhraseCase("<hashtag>", "hi ⟦#GlowUp2026⟧ ⟦#ad⟧ # no"),
    PhraseCase("call <phone>", "⟦call +1 (555) 123-4567⟧ ⟦call 0800 123 4567⟧ call 87077"),
    PhraseCase("win <emoji>", "⟦win 🎉🎉⟧ win"),
    PhraseCase("<emoji> win", "hey ⟦🎉 win⟧ win"),
    PhraseCase("mail <email>", "⟦mail a.b@shop.com⟧ now"),
  ]

  @Test(arguments: words + structure + classes)
  func `a phrase finds its words and no others`(_ item: PhraseCase) {
    #expect(found([item.phrase], in: item.marked) == item.marked)
  }
}
