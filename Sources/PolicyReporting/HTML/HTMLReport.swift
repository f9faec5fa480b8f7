public import PolicyModel
import SourceText

/// One self-contained page for people: the verdict first, with the clause, then everything behind it.
///
/// Nothing is loaded from anywhere, and a content policy in the page forbids it. Of many promotions it keeps a row each, and
/// the details of as many as fit into `detailLimit` bytes, half of them for those to cancel.
///
/// A page of thousands of promotions opens at once because most of it stands in `noscript` elements: text to a browser that
/// runs scripts, which makes elements of it when they are asked for, and plain content to one that runs none.
public struct HTMLReport: ReportFormat {
  /// The most bytes of details of promotions, in each of two halves: those to cancel, and the others.
  static let detailLimit = 600_000
  /// The rows that are shown before anybody asks for more.
  static let firstRows = 100

  private var run: RunInfo?
  private var rows = HTMLWriter()
  private var furtherRows = HTMLWriter()
  private var only: HTMLWriter?
  private var details: [HTMLWriter] = []
  private var room = (cancel: HTMLReport.detailLimit, others: HTMLReport.detailLimit)
  private var errors = HTMLWriter()
  private var counts = HTMLCounts()
  private var promotions = 0
  private var hasSecondary = false

  /// Starts a report.
  public init() {}

  /// Keeps the head.
  public mutating func begin(_ run: RunInfo, into out: inout [UInt8]) {
    self.run = run
  }

  /// Keeps a row, and the details where there is room.
  public mutating func add(_ report: PromotionReport, into out: inout [UInt8]) {
    promotions += 1
    counts.add(report)
    if report.findings.contains(where: { $0.rule.confidence == .secondary }) { hasSecondary = true }
    let sections = keptSections(of: report)
    if promotions <= HTMLReport.firstRows {
      writeRow(report, hasDetails: sections != nil, to: &rows)
    } else {
      writeRow(report, hasDetails: sections != nil, to: &furtherRows)
    }
    guard let sections else { return }
    var section = HTMLWriter()
    section.element("details", [("id", "p\(promotions)"), ("class", "promotion")]) { html in
      html.element("summary", text: "\(report.name): \(report.verdictWords)")
      html.element("noscript") { $0.append(sections) }
    }
    details.append(section)
  }

  /// The sections on a promotion; nil from the first on for which there is no room.
  private mutating func keptSections(of report: PromotionReport) -> HTMLWriter? {
    let half = report.verdict == .cancel ? \HTMLReport.room.cancel : \HTMLReport.room.others
    guard self[keyPath: half] > 0 else { return nil }
    var sections = HTMLWriter()
    HTMLPromotion(report).write(to: &sections)
    // A page on one promotion alone is whole, whatever its size.
    if promotions == 1 { only = sections }
    self[keyPath: half] -= sections.bytes.count
    return self[keyPath: half] >= 0 ? sections : nil
  }

  /// Keeps an input that could not be checked.
  public mutating func add(_ error: InputError, into out: inout [UInt8]) {
    let problem = ProblemList.problem(error)
    errors.element("article", [("class", "finding")]) { html in
      html.element("h4", text: error.message)
      HTMLParts.excerpt(problem.location, problem.source, to: &html)
      HTMLParts.place(problem.location, to: &html)
      if !error.hint.isEmpty { html.element("p", text: "Help: \(error.hint)") }
    }
  }

  /// Writes the page.
  public mutating func end(_ summary: RunSummary, into out: inout [UInt8]) {
    var html = HTMLWriter()
    html.raw("<!DOCTYPE html>\n")
    html.element("html", [("lang", "en")]) { html in
      writeHead(to: &html)
      html.element("body") { html in
        html.element("a", [("class", "skip"), ("href", "#main")], text: "Skip to the verdict")
        writeHeader(to: &html)
        html.element("main", [("id", "main")]) { html in
          if promotions == 1, let only {
            html.append(only)
            writeErrors(to: &html)
          } else {
            writeMany(summary, to: &html)
          }
        }
        writeFooter(to: &html)
        html.element("script") { $0.raw(HTMLScript.text) }
      }
    }
    html.raw("\n")
    out.append(contentsOf: html.bytes)
  }
}

// MARK: - The frame of the page

extension HTMLReport {
  private func writeHead(to html: inout HTMLWriter) {
    html.head(title: "promolint report", styles: [HTMLStyle.css])
  }

  private func writeHeader(to html: inout HTMLWriter) {
    html.element("header") { html in
      html.element("h1", text: "Promotion check")
      html.element("p", text: "promolint \(run?.version ?? ""), rules as of \(run?.asOf.description ?? "")")
    }
  }

  private func writeFooter(to html: inout HTMLWriter) {
    html.element("footer") { html in
      var notice = "A check against cited rules, not legal advice."
      if hasSecondary {
        notice += " Findings marked “second hand” rest on somebody else's account of a text: read the primary text"
        notice += " before acting."
      }
      html.element("p", text: notice)
      let packs = (run?.packs ?? []).map { "\($0.id) \($0.version) (\($0.rules) rules, \($0.digest))" }
      guard !packs.isEmpty else { return }
      html.element("details") { html in
        html.element("summary", text: "Packs")
        html.element("p", text: packs.joined(separator: "; "))
      }
    }
  }

  /// A row; its cells have no class of their own, the style knows them by their place.
  private func writeRow(_ report: PromotionReport, hasDetails: Bool, to html: inout HTMLWriter) {
    let open = report.findings.filter(\.isOpen)
    html.element("tr", [("data-r", HTMLReport.rules(of: open))]) { html in
      html.element("th", [("scope", "row")]) { html in
        if hasDetails {
          html.element("a", [("href", "#p\(promotions)")], text: report.name)
        } else {
          html.text(report.name)
        }
      }
      html.element("td") { HTMLParts.verdictTag(report.verdict, report.isReady, to: &$0) }
      html.element("td", text: report.status)
      for severity in Severity.allCases.reversed() {
        html.element("td", text: String(open.count { $0.severity == severity }))
      }
      html.element("td", text: String(report.questions.count))
      html.element("td", text: HTMLParts.place(of: report))
    }
    html.raw("\n")
  }

  /// The rules that decide, each once, to filter rows by.
  private static func rules(of findings: [Finding]) -> String {
    var ids: [String] = []
    for finding in findings where finding.severity >= .required && !ids.contains(finding.rule.id) {
      ids.append(finding.rule.id)
    }
    return ids.joined(separator: " ")
  }

  private func writeMany(_ summary: RunSummary, to html: inout HTMLWriter) {
    html.element("section", [("class", "banner \(summary.cancel > 0 ? "bad" : "note")")]) { html in
      html.element("p", [("class", "word")], text: "\(summary.cancel) of \(summary.promotions) to cancel")
      html.element("h2", text: "\(summary.ready) ready, \(summary.undecided) undecided, \(summary.errors) not checked")
    }
    writeErrors(to: &html)
    guard promotions > 0 else { return }
    counts.write(to: &html)
    html.element("h3", text: "Promotions")
    writeTools(to: &html)
    writeTable(rows, id: "all", caption: "Choose a heading to sort by it.", to: &html)
    if !furtherRows.bytes.isEmpty {
      let count = String(promotions - HTMLReport.firstRows)
      html.element("noscript", [("id", "rest"), ("data-n", count)]) { html in
        writeTable(furtherRows, id: "further", caption: "Further promotions", to: &html)
      }
    }
    html.element("h3", text: "Details")
    if details.count < promotions {
      html.element(
        "p",
        text: "\(promotions - details.count) promotions have a row only: check them alone to see their details.")
    }
    for section in details { html.append(section) }
  }

  private func writeTable(_ rows: HTMLWriter, id: String, caption: String, to html: inout HTMLWriter) {
    html.element("div", [("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", "Promotions")]) {
      html in
      html.element("table", [("id", id), ("class", "rows")]) { html in
        html.element("caption", text: caption)
        html.element("thead") { $0.element("tr") { writeHeadings(to: &$0) } }
        html.element("tbody") { $0.append(rows) }
      }
    }
  }

  private func writeErrors(to html: inout HTMLWriter) {
    guard !errors.bytes.isEmpty else { return }
    html.element("h3", text: "Not checked")
    html.append(errors)
  }

  private func writeHeadings(to html: inout HTMLWriter) {
    let headings: [(String, StaticString)] =
      [("Promotion", ""), ("Verdict", ""), ("Status", "hide")]
      + Severity.allCases.reversed().map { ($0.name.capitalizedFirst, "num") }
      + [("Questions", "num"), ("File", "hide")]
    for (name, kind) in headings {
      html.element("th", [("scope", "col"), ("class", kind.description)]) { html in
        html.element("button", [("type", "button")], text: name)
      }
    }
  }

  private func writeTools(to html: inout HTMLWriter) {
    html.element("div", [("class", "tools")]) { html in
      html.element("label") { html in
        html.text("Words")
        html.open("input", [("id", "q"), ("type", "search"), ("placeholder", "name, status, file or rule")])
      }
      html.element("label") { html in
        html.text("Verdict")
        html.element("select", [("id", "v")]) { html in
          html.element("option", [("value", "")], text: "any")
          for words in ["cancel", "continue, not ready", "continue, ready"] {
            html.element("option", [("value", words)], text: words)
          }
        }
      }
      html.element("p", [("id", "shown"), ("role", "status"), ("class", "meta")])
      html.element("button", [("id", "more"), ("type", "button"), ("hidden", "")], text: "Show all")
    }
  }
}

extension String {
  /// The string with its first letter upper case.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
