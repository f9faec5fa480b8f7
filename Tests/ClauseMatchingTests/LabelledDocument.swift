import ClauseMatching
import SourceText

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// One document with the answers that its terms give to questions of stopping.
struct LabelledDocument: Decodable {
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

  /// The documents of a file with one JSON object a line.
  static func read(_ path: String) throws -> [LabelledDocument] {
    let text = try String(contentsOf: URL(filePath: path), encoding: .utf8)
    return try text.split(separator: "\n").map {
      try JSONDecoder().decode(LabelledDocument.self, from: Data($0.utf8))
    }
  }
}

/// How often the answers agree with the labels.
struct LabelScore {
  typealias Share = (right: Int, all: Int)

  private(set) var withClause = Share(0, 0)
  private(set) var withoutClause = Share(0, 0)
  private(set) var covers = Share(0, 0)
  private(set) var duties = Share(0, 0)
  private(set) var quotes = Share(0, 0)

  /// Reads a document and counts the answers to its queries.
  mutating func add(_ document: LabelledDocument, _ matcher: ClauseMatcher) {
    let terms = Terms(sections: document.sections.map { TermsSection(heading: $0.heading, text: $0.text) })
    let report = matcher.read(terms, title: document.title)
    for query in document.queries {
      guard let cause = Cause(rawValue: query.cause) else { continue }
      add(query, report.answer(for: cause), terms)
    }
  }

  private mutating func add(_ query: LabelledDocument.Query, _ answer: ClauseAnswer, _ terms: Terms) {
    let isRight = answer.clause?.section == query.expectSection
    if query.expectSection == nil { count(isRight, &withoutClause) } else { count(isRight, &withClause) }
    count(answer.covers.rawValue == query.covers, &covers)
    count(Set(answer.duties.duties.map(\.rawValue)) == Set(query.duties), &duties)
    if query.expectSection != nil { count(quote(of: answer, terms).contains(query.quoteContains), &quotes) }
  }

  private func count(_ isRight: Bool, _ share: inout Share) {
    share.all += 1
    if isRight { share.right += 1 }
  }

  private func quote(of answer: ClauseAnswer, _ terms: Terms) -> String {
    guard let clause = answer.clause else { return "" }
    return String(decoding: terms.sections[clause.section].text[clause.range.start..<clause.range.end], as: UTF8.self)
  }

  /// The shares that lie under their bars, in words.
  var faults: [String] {
    let bars: [(name: String, share: Share, bar: Double)] = [
      ("best clause", withClause, 0.97), ("no clause", withoutClause, 0.95), ("covers", covers, 0.90),
      ("duties", duties, 0.85), ("quotes", quotes, 0.97),
    ]
    return bars.filter { Double($0.share.right) < $0.bar * Double($0.share.all) }.map {
      "\($0.name): \($0.share.right) of \($0.share.all)"
    }
  }
}
