import ClauseMatching
import SourceText
import Testing

@Suite struct ClauseReadingTests {
  static let matcher = ClauseMatcher()

  @Test(
    arguments: ClauseCase.corporate + ClauseCase.casual + ClauseCase.contracts + ClauseCase.british
      + ClauseCase.languages + ClauseCase.varied
      + ClauseCase.fresh + ClauseCase.further + ClauseCase.kinds + ClauseCase.foreign)
  func `a clause is read for each cause`(_ clause: ClauseCase) {
    #expect(clause.faults(Self.matcher) == [])
  }

  @Test(
    arguments: ClauseCase.lookalikes + ClauseCase.variedLookalikes + ClauseCase.freshLookalikes
      + ClauseCase.furtherLookalikes + ClauseCase.kindLookalikes + ClauseCase.foreignLookalikes)
  func `a look-alike is no clause`(_ text: String) {
    let terms = Terms(sections: [
      TermsSection(heading: "1. The promotion", text: "This giveaway is run by Acorn Ltd."),
      TermsSection(heading: "7. Further terms", text: text),
    ])
    #expect(Self.matcher.read(terms).clauses.map { quote($0, terms) } == [])
  }

  @Test(arguments: DocumentCase.all)
  func `a document is answered cause by cause`(_ document: DocumentCase) {
    let terms = Terms(blob: document.text)
    let report = Self.matcher.read(terms)
    for (cause, words, covers) in document.answers {
      let answer = report.answer(for: cause)
      #expect(answer.covers == covers, "\(document.name): \(cause)")
      let quoted = answer.clause.map { quote($0, terms) }
      #expect((quoted == nil) == (words == nil), "\(document.name): \(cause) \(quoted ?? "")")
      if let words { #expect(quoted?.contains(words) == true, "\(document.name): \(cause) \(quoted ?? "")") }
    }
  }

  private func quote(_ clause: ClauseFinding, _ terms: Terms) -> String {
    String(decoding: terms.sections[clause.section].text[clause.range.start..<clause.range.end], as: UTF8.self)
  }
}
