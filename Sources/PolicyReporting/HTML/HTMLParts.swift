import PolicyModel
import SourceText

/// Pieces that more than one section of the page uses.
enum HTMLParts {
  /// The class that colours a severity.
  static func kind(_ severity: Severity) -> String {
    switch severity {
    case .prohibited: "bad"
    case .required: "warn"
    case .caution, .advice: "note"
    }
  }

  /// The class that colours a verdict.
  static func kind(_ verdict: Verdict, _ isReady: Bool) -> String {
    verdict == .cancel ? "bad" : isReady ? "good" : "warn"
  }

  /// A verdict as a coloured word.
  static func verdictTag(_ verdict: Verdict, _ isReady: Bool, to html: inout HTMLWriter) {
    let words = verdict == .cancel ? "cancel" : isReady ? "continue, ready" : "continue, not ready"
    tag(words, kind(verdict, isReady), to: &html)
  }

  /// The file of a promotion, with its number where the file holds several.
  static func place(of report: PromotionReport) -> String {
    report.document > 1 ? "\(report.file), document \(report.document)" : report.file
  }

  /// A coloured word.
  static func tag(_ text: String, _ kind: String, to html: inout HTMLWriter) {
    html.element("span", [("class", "tag \(kind)")], text: text)
  }

  /// A file with line and column.
  static func place(_ location: Location, to html: inout HTMLWriter) {
    html.element("p", [("class", "meta")]) { html in
      let place = "\(location.file):\(location.start.line):\(location.start.column)"
      html.element("code", text: location.pointer.isEmpty ? place : "\(place) \(location.pointer)")
    }
  }

  /// The lines of a source around a place, with the place marked.
  static func excerpt(_ location: Location, _ source: SourceFile?, to html: inout HTMLWriter) {
    guard let source else { return }
    let excerpt = SourceExcerpt(location, of: source)
    guard !excerpt.lines.isEmpty else { return }
    let width = excerpt.lines.reduce(0) { max($0, String($1.number).utf8.count) }
    html.element("pre") { html in
      for line in excerpt.lines {
        let digits = String(line.number)
        let padding = String(repeating: " ", count: width - digits.utf8.count)
        html.element("span", [("class", "n"), ("aria-hidden", "true")], text: "\(padding)\(digits)  ")
        html.text(line.before)
        if !line.marked.isEmpty { html.element("mark", text: line.marked) }
        html.text(line.after + "\n")
      }
      if excerpt.isCut { html.text("…\n") }
    }
  }

  /// A source with section, link, quote and how it was seen.
  static func source(_ source: Source, to html: inout HTMLWriter) {
    html.link(source.citation.isEmpty ? source.url : source.citation, to: source.url)
    if !source.quote.isEmpty { html.text(": “\(source.quote)”") }
    var notes: [String] = []
    if !source.reviewed.isEmpty { notes.append("read \(source.reviewed)") }
    if source.confidence == .secondary { notes.append("seen at second hand") }
    if !notes.isEmpty { html.text(" (\(notes.joined(separator: ", ")))") }
  }

  /// A cell or an item that holds ids of rules.
  static func codes(_ ids: [String], to html: inout HTMLWriter) {
    for (index, id) in ids.enumerated() {
      if index > 0 { html.text(", ") }
      html.element("code", text: id)
    }
  }
}
