import ClauseMatching
import SourceText
import Testing

/// A text with what it should be read to say of stopping the promotion.
struct ClauseCase: CustomTestStringConvertible, Sendable {
  let name: String
  let text: String
  var heading = ""
  /// Causes that the text covers, covers in part, and does not cover.
  var yes: [Cause] = []
  var partly: [Cause] = []
  var no: [Cause] = []
  /// The duties for the causes that are covered; nil when the case does not look at them.
  var duties: [Duty]?
  /// Words that the quote holds.
  var quote: String?

  var testDescription: String { name }

  init(
    _ name: String, _ text: String, heading: String = "", yes: [Cause] = [], partly: [Cause] = [], no: [Cause] = [],
    duties: [Duty]? = nil, quote: String? = nil
  ) {
    self.name = name
    self.text = text
    self.heading = heading
    self.yes = yes
    self.partly = partly
    self.no = no
    self.duties = duties
    self.quote = quote
  }

  /// What is wrong with the reading of `matcher`; empty when nothing is.
  func faults(_ matcher: ClauseMatcher) -> [String] {
    let terms = Terms(sections: [
      TermsSection(heading: "1. The promotion", text: "This giveaway is run by Acorn Ltd."),
      TermsSection(heading: heading, text: text),
    ])
    let report = matcher.read(terms)
    var faults: [String] = []
    for (causes, coverage) in [(yes, Coverage.yes), (partly, .partly), (no, .no)] {
      for cause in causes { faults += self.faults(report.answer(for: cause), coverage, terms) }
    }
    return faults
  }

  private func faults(_ answer: ClauseAnswer, _ coverage: Coverage, _ terms: Terms) -> [String] {
    guard let clause = answer.clause else { return ["\(answer.cause?.rawValue ?? "any"): no clause"] }
    var faults: [String] = []
    if answer.covers != coverage {
      faults.append("\(answer.cause?.rawValue ?? "any"): \(answer.covers), not \(coverage)")
    }
    if let duties, coverage != .no, Set(answer.duties.duties) != Set(duties) {
      faults.append("\(answer.cause?.rawValue ?? "any"): duties \(answer.duties.duties.map(\.rawValue))")
    }
    let text = terms.sections[clause.section].text[clause.range.start..<clause.range.end]
    if let quote, !String(decoding: text, as: UTF8.self).contains(quote) {
      faults.append("\(answer.cause?.rawValue ?? "any"): quotes \(String(decoding: text, as: UTF8.self))")
    }
    return faults
  }
}
