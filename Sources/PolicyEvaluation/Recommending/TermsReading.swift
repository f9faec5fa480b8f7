import CEL
import ClauseMatching
import PolicyLoading
import PolicyModel
import SourceText
import YAMLReading

import enum PolicyModel.Cause

/// The promotion's own terms, read for clauses, with what is needed to say where a clause stands.
struct TermsClauses {
  let terms: Terms
  let report: ClauseReport
  /// The nodes of the sections' texts, where terms are a list of sections.
  let sectionNodes: [UInt32]
  /// The node of the whole text, where it is one text in the promotion.
  let textNode: UInt32

  /// Reads the terms of the promotion that `host` holds; nil where it states none.
  init?(_ host: PromotionHost, terms value: Value, title: String, store: borrowing Store, matcher: ClauseMatcher) {
    var nodes: [UInt32] = []
    switch value.kind {
    case .string:
      if let file = host.termsFile {
        terms = Terms(blob: file.bytes)
      } else {
        guard let text = store.octets(of: value), !PromotionChecker.isPath(String(decoding: text, as: UTF8.self)) else {
          return nil
        }
        terms = Terms(blob: text)
      }
    case .list:
      var sections: [TermsSection] = []
      for index in 0..<store.count(of: value) {
        guard let section = TermsClauses.section(store.element(index, of: value), store) else { continue }
        sections.append(TermsSection(heading: section.heading, text: section.text))
        nodes.append(section.node)
      }
      terms = Terms(sections: sections)
    default:
      return nil
    }
    sectionNodes = nodes
    textNode = value.node
    report = matcher.read(terms, title: title)
  }

  private static func section(
    _ value: Value, _ store: borrowing Store
  ) -> (heading: String, text: String, node: UInt32)? {
    if value.kind == .string { return ("", store.text(of: value) ?? "", value.node) }
    guard value.kind == .record else { return nil }
    // The schema's sections hold a heading, then a text.
    let heading = store.text(of: store.field(0, of: value)) ?? ""
    let text = store.field(1, of: value)
    return (heading, store.text(of: text) ?? "", text.node)
  }

  /// The clause that the terms have for `cause`, as reports show it.
  func clause(for cause: Cause, _ placing: inout Placing, _ tree: borrowing YAMLTree) -> Clause? {
    guard let asked = ClauseWords.matcherCause(cause) else { return nil }
    let answer = report.answer(for: asked)
    guard let found = answer.clause else { return nil }
    let section = terms.sections[found.section]
    let text = String(decoding: section.text[found.range.start..<found.range.end], as: UTF8.self)
    var causes = found.causes.causes
    for partial in found.partialCauses.causes where !causes.contains(partial) { causes.append(partial) }
    return Clause(
      origin: .terms, id: "terms/\(found.section + 1)", heading: section.heading, text: text,
      location: location(of: found, in: section, &placing, tree), effect: ClauseWords.effect(found.effect),
      causes: found.isAnyCause ? [] : ClauseWords.causes(causes), covers: ClauseWords.coverage(answer.covers),
      duties: ClauseWords.duties(answer.duties.duties),
      matched: matched(found))
  }

  /// The words that made a clause match, each once.
  private func matched(_ clause: ClauseFinding) -> [String] {
    var texts: [String] = []
    for words in clause.matched {
      let text = terms.sections[words.section].text[words.range.start..<words.range.end]
      let shown = String(decoding: text, as: UTF8.self)
      if !texts.contains(shown) { texts.append(shown) }
    }
    return texts
  }

  private func location(
    of clause: ClauseFinding, in section: TermsSection, _ placing: inout Placing, _ tree: borrowing YAMLTree
  ) -> Location? {
    let start = section.offset + clause.range.start
    let end = section.offset + clause.range.end
    if placing.termsFile != nil {
      return placing.termsLocation(SourceRange(start: start, end: end), pointer: "/terms")
    }
    let node = clause.section < sectionNodes.count ? sectionNodes[clause.section] : textNode
    guard let id = FactNode.id(node) else { return nil }
    return placing.location(tree.sourceRange(ofDecoded: start..<end, in: id), pointer: tree.pointer(to: id))
  }
}
