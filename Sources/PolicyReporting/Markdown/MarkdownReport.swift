public import PolicyModel
import SourceText

/// Markdown for a comment on a pull request: the verdict first, then the clause, the findings and the questions.
///
/// A comment holds 65,536 characters: promotions beyond `limit` bytes are counted and not described, so memory is bounded.
public struct MarkdownReport: ReportFormat {
  /// The most bytes that are written for promotions.
  static let limit = 60_000

  private var body: [UInt8] = []
  private var leftOut = 0
  private var hasSecondary = false

  /// Starts a report.
  public init() {}

  /// Writes nothing: the counts come first.
  public mutating func begin(_ run: RunInfo, into out: inout [UInt8]) {}

  /// Keeps the section of one promotion, where there is room.
  public mutating func add(_ report: PromotionReport, into out: inout [UInt8]) {
    if report.findings.contains(where: { $0.rule.confidence == .secondary }) { hasSecondary = true }
    keep(MarkdownReport.section(report))
  }

  /// Keeps the lines of an input that could not be checked.
  public mutating func add(_ error: InputError, into out: inout [UInt8]) {
    let problem = ProblemList.problem(error)
    let fix = error.hint.isEmpty ? "" : " Help: \(MarkdownText.inline(error.hint))"
    keep([
      "**Not checked:** \(MarkdownReport.place(problem.location)): \(MarkdownText.inline(error.message)).\(fix)", "",
    ])
  }

  /// Writes the counts, the sections and the notice.
  public mutating func end(_ summary: RunSummary, into out: inout [UInt8]) {
    var counts = "**\(summary.promotions)** checked: **\(summary.cancel)** to cancel, **\(summary.ready)** ready"
    if summary.errors > 0 { counts += ", **\(summary.errors)** not readable" }
    MarkdownReport.write(["## promolint", "", counts + ".", ""], into: &out)
    out.append(contentsOf: body)
    var last: [String] = []
    if leftOut > 0 { last += ["\(leftOut) more are left out here: a comment holds no more.", ""] }
    last.append("A check against cited rules, not legal advice.")
    if hasSecondary { last.append("Findings marked † rest on somebody else's account of a text.") }
    MarkdownReport.write(last, into: &out)
  }

  private mutating func keep(_ lines: [String]) {
    var bytes: [UInt8] = []
    MarkdownReport.write(lines, into: &bytes)
    guard body.count + bytes.count <= MarkdownReport.limit else {
      leftOut += 1
      return
    }
    body += bytes
  }

  private static func write(_ lines: [String], into out: inout [UInt8]) {
    for line in lines {
      out.append(contentsOf: line.utf8)
      out.append(0x0A)
    }
  }
}

// MARK: - The parts of a section

extension MarkdownReport {
  /// The most findings of one promotion that are listed.
  private static let findingLimit = 50

  private static func section(_ report: PromotionReport) -> [String] {
    let mark = report.verdict == .cancel ? "🛑" : report.isReady ? "✅" : "⚠️"
    var lines = [
      "### \(mark) \(short(report.name)): \(report.verdictWords)", "",
      code(report.document > 1 ? "\(report.file), document \(report.document)" : report.file), "",
    ]
    for decision in report.decidedBy.prefix(10) { lines.append("- because " + short(decision.why)) }
    if !report.decidedBy.isEmpty { lines.append("") }
    lines += clause(report) + findings(report) + turns(report) + questions(report)
    return lines
  }

  private static func clause(_ report: PromotionReport) -> [String] {
    guard let clause = report.clause else { return [] }
    var heading = short(clause.heading)
    if let location = clause.location {
      heading += ", " + place(location)
    } else if let source = clause.source {
      heading += ", " + MarkdownText.link(source.citation, to: source.url)
    }
    var says = "\(clause.effect.name) stopping; covers this cause: \(clause.covers.name)"
    if !clause.duties.isEmpty { says += "; owed: " + clause.duties.map(\.phrase).joined(separator: "; ") }
    return ["**Clause** (\(heading)), \(says):", "", "> " + short(clause.text, 1500), ""]
  }

  private static func findings(_ report: PromotionReport) -> [String] {
    let open = report.findings.filter(\.isOpen).sorted { $0.severity > $1.severity }
    guard !open.isEmpty else { return [] }
    var lines = ["| severity | finding | fix | where | source |", "| --- | --- | --- | --- | --- |"]
    for finding in open.prefix(findingLimit) {
      let rule = finding.rule
      let source = rule.sources.first.map { MarkdownText.link(short($0.citation, 120), to: $0.url, isEscaped: true) }
      let mark = rule.confidence == .secondary ? " †" : ""
      lines.append(
        "| \(finding.severity.name)\(mark) | \(short(finding.message, 400)) \(code(rule.id)) | \(short(rule.fix, 400))"
          + " | \(place(finding.location)) | \(source ?? "") |")
    }
    lines.append("")
    if open.count > findingLimit { lines += ["and \(open.count - findingLimit) more", ""] }
    let waived = report.findings.count - open.count
    if waived > 0 { lines += ["\(waived) waived or in the baseline", ""] }
    return lines
  }

  private static func turns(_ report: PromotionReport) -> [String] {
    guard let turn = report.turns.first else { return [] }
    let edits = turn.edits.prefix(20).map { edit in
      let change =
        edit.to.isEmpty
        ? "remove \(code(edit.pointer))"
        : edit.isPlaceholder
          ? "write \(code(edit.pointer)) in your own words" : "set \(code(edit.pointer)) to \(code(edit.to))"
      return "- \(change): \(short(edit.why))"
    }
    return ["**What would turn it to \(short(turn.to))**", ""] + edits + [""]
  }

  private static func questions(_ report: PromotionReport) -> [String] {
    guard !report.questions.isEmpty else { return [] }
    var lines = ["**Questions, most deciding first**", ""]
    for (index, question) in report.questions.prefix(7).enumerated() {
      let turning = question.couldTurnVerdict ? " (could turn the verdict)" : ""
      lines.append("\(index + 1). \(short(question.question)) \(code(question.pointer))\(turning)")
    }
    if report.questions.count > 7 { lines.append("\nand \(report.questions.count - 7) more") }
    return lines + [""]
  }

  private static func place(_ location: Location) -> String {
    code("\(location.file):\(location.start.line):\(location.start.column)")
  }

  private static func code(_ text: String) -> String { MarkdownText.code(TextLimit.cut(text, to: 300)) }

  private static func short(_ text: String, _ limit: Int = 600) -> String {
    MarkdownText.inline(TextLimit.cut(text, to: limit))
  }
}
