import ClauseMatching
import SourceText
import Testing

@Test func `a plain clause is found and quoted`() throws {
  let terms = Terms(sections: [
    TermsSection(heading: "4. Prizes", text: "Ten mugs. If a winner's order is cancelled, the mug is sent anyway."),
    TermsSection(
      heading: "9. General",
      text: "Rules are rules. If bots spoil the contest, the sponsor may cancel it. Everyone will be told by e-mail."),
  ])
  let answer = ClauseMatcher().read(terms).answer(for: .fraud)
  let clause = try #require(answer.clause)
  #expect(clause.section == 1)
  #expect(answer.covers == .yes)
  #expect(answer.duties == DutySet(.notice))
  let quote = String(decoding: terms.sections[1].text[clause.range.start..<clause.range.end], as: UTF8.self)
  #expect(quote == "If bots spoil the contest, the sponsor may cancel it.")
}
