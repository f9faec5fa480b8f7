import ClauseMatching
import SourceText
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// One labelled document of the development set.
private struct LabelledDocument: Decodable {
  struct Section: Decodable {
    let heading: String
    let text: String
  }

  struct Query: Decodable {
    let cause: String
    let expectSection: Int?
    let covers: String
    let duties: [String]
    let quoteContains: String

    enum CodingKeys: String, CodingKey {
      case cause, covers, duties
      case expectSection = "expect_section"
      case quoteContains = "quote_contains"
    }
  }

  let title: String
  let sections: [Section]
  let queries: [Query]
}

/// Where the shared material lies: `PROMOLINT_SHARED`, or `../shared` beside the package.
private enum Shared {
  static var clauses: String {
    let folder = ProcessInfo.processInfo.environment["PROMOLINT_SHARED"]
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return (folder ?? package.deletingLastPathComponent().appending(path: "shared").path) + "/clauses/dev.jsonl"
  }

  static var isPresent: Bool { FileManager.default.fileExists(atPath: clauses) }
}

/// How often the answers agree with the labels.
private struct Score {
  var withClause = (right: 0, all: 0)
  var withoutClause = (right: 0, all: 0)
  var covers = (right: 0, all: 0)
  var duties = (right: 0, all: 0)
  var quotes = (right: 0, all: 0)

  mutating func add(_ query: LabelledDocument.Query, _ answer: ClauseAnswer, _ quote: String) {
    let isRight = answer.clause?.section == query.expectSection
    if query.expectSection == nil { count(isRight, &withoutClause) } else { count(isRight, &withClause) }
    count(answer.covers.rawValue == query.covers, &covers)
    count(Set(answer.duties.duties.map(\.rawValue)) == Set(query.duties), &duties)
    if query.expectSection != nil { count(quote.contains(query.quoteContains), &quotes) }
  }

  private func count(_ isRight: Bool, _ share: inout (right: Int, all: Int)) {
    share.all += 1
    if isRight { share.right += 1 }
  }
}

@Suite struct LabelledDocumentsTests {
  @Test(.enabled(if: Shared.isPresent, "the labelled documents are not on this machine"))
  func `the labelled documents are answered within the bars`() throws {
    let text = try String(contentsOf: URL(filePath: Shared.clauses), encoding: .utf8)
    let matcher = ClauseMatcher()
    var score = Score()
    for line in text.split(separator: "\n") {
      let document = try JSONDecoder().decode(LabelledDocument.self, from: Data(line.utf8))
      let terms = Terms(sections: document.sections.map { TermsSection(heading: $0.heading, text: $0.text) })
      let report = matcher.read(terms, title: document.title)
      for query in document.queries {
        let answer = report.answer(for: try #require(Cause(rawValue: query.cause)))
        score.add(query, answer, quote(of: answer, terms))
      }
    }
    #expect(share(score.withClause) >= 0.97)
    #expect(share(score.withoutClause) >= 0.95)
    #expect(share(score.covers) >= 0.90)
    #expect(share(score.duties) >= 0.85)
    #expect(share(score.quotes) >= 0.97)
  }

  private func share(_ counts: (right: Int, all: Int)) -> Double {
    Double(counts.right) / Double(max(1, counts.all))
  }

  private func quote(of answer: ClauseAnswer, _ terms: Terms) -> String {
    guard let clause = answer.clause else { return "" }
    return String(decoding: terms.sections[clause.section].text[clause.range.start..<clause.range.end], as: UTF8.self)
  }
}
