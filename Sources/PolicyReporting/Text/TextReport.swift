public import PolicyModel
import SourceText

/// The report for people at a terminal: the verdict first, then why, then what to do.
public struct TextReport: ReportFormat {
  /// How much is written.
  public enum Detail: Int, Sendable, Comparable {
    /// Verdict lines only.
    case quiet
    /// Everything that decides, and the rest in short.
    case normal
    /// Everything.
    case verbose

    /// Orders from little to much.
    public static func < (left: Detail, right: Detail) -> Bool { left.rawValue < right.rawValue }
  }

  private let style: TextStyle
  private let detail: Detail
  private var hasSecondary = false

  /// Starts a report.
  public init(style: TextStyle = TextStyle(isColoured: false), detail: Detail = .normal) {
    self.style = style
    self.detail = detail
  }

  /// Writes nothing: the verdict comes first.
  public mutating func begin(_ run: RunInfo, into out: inout [UInt8]) {}

  /// Writes one promotion.
  public mutating func add(_ report: PromotionReport, into out: inout [UInt8]) {
    var page = TextPage()
    writeVerdict(report, &page)
    if detail > .quiet {
      writeClauses(report, &page)
      let sources = report.findings.isEmpty ? [] : report.sources.map { FramedSource($0) }
      for finding in report.findings where finding.isOpen || detail == .verbose {
        if finding.severity > .advice || detail == .verbose { writeFinding(finding, sources, &page) }
      }
      writeAdvice(report, &page)
      writeRegions(report, &page)
      writeTurns(report, &page)
      writeQuestions(report, &page)
      writePresumed(report, &page)
      for error in report.ruleErrors {
        page.paragraph(lead: "rule \(error.rule) could not be evaluated: ", leadWidth: 4, error.message)
      }
      page.line()
    }
    if report.findings.contains(where: { $0.rule.confidence == .secondary }) { hasSecondary = true }
    out.append(contentsOf: page.bytes)
  }

  /// Writes an input that could not be checked, with its place.
  public mutating func add(_ error: InputError, into out: inout [UInt8]) {
    var page = TextPage()
    TextReport.write(error, style: style, to: &page)
    page.line()
    out.append(contentsOf: page.bytes)
  }

  /// Writes the counts.
  public mutating func end(_ summary: RunSummary, into out: inout [UInt8]) {
    var page = TextPage()
    if detail > .quiet || summary.promotions != 1 {
      page.line(counts(summary))
    }
    if detail > .quiet, summary.promotions > 0 {
      var notice = "A check against cited rules, not legal advice."
      if hasSecondary {
        notice +=
          " Findings marked (secondary) rest on somebody else's account of a text: read the primary text before acting."
      }
      page.paragraph(lead: "", leadWidth: 0, notice)
    }
    out.append(contentsOf: page.bytes)
  }

  /// An error as text, for standard error.
  public static func text(_ error: InputError, style: TextStyle) -> [UInt8] {
    var page = TextPage()
    write(error, style: style, to: &page)
    return page.bytes
  }

  private static func write(_ error: InputError, style: TextStyle, to page: inout TextPage) {
    page.paragraph(lead: style.apply(.bad, "error:") + " ", leadWidth: 7, PrintableText.line(error.message))
    if !error.file.isEmpty {
      page.frame(
        file: error.file, position: error.location?.start,
        range: error.location?.range ?? SourceRange(start: 0, end: 0),
        source: error.source.map { FramedSource($0) }, style: style, role: .bad)
    }
    if !error.hint.isEmpty { page.paragraph(lead: "   = help: ", leadWidth: 11, PrintableText.line(error.hint)) }
  }

  private func counts(_ summary: RunSummary) -> String {
    func plural(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
    var parts = [plural(summary.promotions, "promotion")]
    if summary.cancel > 0 { parts.append("\(summary.cancel) to cancel") }
    if summary.proceed > 0 { parts.append("\(summary.proceed) to continue") }
    if summary.promotions > 0 { parts.append("\(summary.ready) ready") }
    for severity in Severity.allCases.reversed() where summary.findings[Int(severity.rawValue)] > 0 {
      parts.append("\(summary.findings[Int(severity.rawValue)]) \(severity.name)")
    }
    if summary.errors > 0 { parts.append(plural(summary.errors, "input error")) }
    return parts.joined(separator: ", ")
  }
}

// MARK: - The parts of one promotion

extension TextReport {
  private func writeVerdict(_ report: PromotionReport, _ page: inout TextPage) {
    let word: String
    switch (report.verdict, report.isReady) {
    case (.cancel, _): word = style.apply(.bad, "CANCEL")
    case (.continue, true): word = style.apply(.good, "CONTINUE, READY")
    case (.continue, false): word = style.apply(.warning, "CONTINUE, NOT READY")
    }
    var name = report.title.isEmpty ? report.promotion : report.title
    if !report.status.isEmpty { name += " (\(report.status))" }
    let file = report.document > 1 ? "\(report.file), document \(report.document)" : report.file
    page.line("\(word)  \(PrintableText.line(name))  \(style.apply(.faint, PrintableText.line(file)))")
    for decision in report.decidedBy {
      page.paragraph(lead: "  because ", leadWidth: 10, PrintableText.line(decision.why))
      guard detail > .quiet else { continue }
      for condition in decision.conditions { page.paragraph(lead: "    if    ", leadWidth: 10, condition) }
      if !decision.duties.isEmpty {
        page.paragraph(
          lead: "    owed  ", leadWidth: 10, decision.duties.map(\.phrase).joined(separator: "; "))
      }
    }
  }

  private func writeClauses(_ report: PromotionReport, _ page: inout TextPage) {
    guard let clause = report.clause else {
      if report.verdict == .cancel {
        page.paragraph(
          lead: "  clause  ", leadWidth: 10, "none: neither the promotion's terms nor a pack says anything about this")
      }
      return
    }
    write(clause, lead: "  clause  ", &page)
    if detail == .verbose {
      for other in report.clauses.dropFirst() { write(other, lead: "  also    ", &page) }
    } else if clause.origin != .terms || clause.covers != .yes {
      if let other = report.clauses.dropFirst().first(where: { $0.origin != clause.origin }) {
        write(other, lead: "  behind  ", &page)
      }
    }
  }

  private func write(_ clause: Clause, lead: String, _ page: inout TextPage) {
    var words = clause.origin == .terms ? "“\(PrintableText.line(clause.text))”" : PrintableText.line(clause.text)
    let covers: String
    switch clause.covers {
    case .yes: covers = "covers this cause"
    case .partly: covers = "covers this cause only in part"
    case .no: covers = "does not cover this cause"
    }
    var place = clause.heading
    if let location = clause.location {
      place += (place.isEmpty ? "" : ", ") + "\(location.file):\(location.start.line):\(location.start.column)"
    } else if let source = clause.source {
      place += " (" + [source.title, source.section].filter { !$0.isEmpty }.joined(separator: ", ") + ")"
    }
    words += " " + style.apply(.faint, "— \(PrintableText.line(place))")
    page.paragraph(lead: lead, leadWidth: 10, words)
    var says = "\(clause.effect.name) stopping; \(covers)"
    if !clause.duties.isEmpty { says += "; owed: " + clause.duties.map(\.phrase).joined(separator: "; ") }
    page.paragraph(lead: "          ", leadWidth: 10, says)
  }

  private func writeFinding(_ finding: Finding, _ sources: [FramedSource], _ page: inout TextPage) {
    page.line()
    let role = TextReport.role(finding.severity)
    var lead = style.apply(role, finding.severity.name)
    var tags = ""
    if finding.rule.confidence == .secondary { tags += " (secondary)" }
    if let waiver = finding.waiver { tags += " (waived until \(waiver.expires): \(PrintableText.line(waiver.reason)))" }
    if finding.isBaselined { tags += " (in the baseline)" }
    lead += "[\(finding.rule.id)]\(tags): "
    let width = 0
    page.paragraph(lead: lead, leadWidth: width, style.apply(.strong, PrintableText.line(finding.message)))
    page.frame(
      file: finding.location.file, position: finding.location.start, range: finding.location.range,
      source: sources.first { $0.file.name == finding.location.file }, style: style, role: role)
    page.paragraph(lead: "   = why: ", leadWidth: 10, finding.rule.why)
    if !finding.regions.isEmpty {
      page.paragraph(lead: "   = where: ", leadWidth: 12, finding.regions.joined(separator: ", "))
    }
    if let source = finding.rule.sources.first {
      let name = [source.title, source.section].filter { !$0.isEmpty }.joined(separator: ", ")
      page.paragraph(lead: "   = source: ", leadWidth: 13, name + " <\(source.url)>")
    }
    page.paragraph(lead: "   = fix: ", leadWidth: 10, finding.rule.fix)
    page.line("   = more: promolint explain \(finding.rule.id)")
  }

  static func role(_ severity: Severity) -> TextStyle.Role {
    switch severity {
    case .prohibited: .bad
    case .required: .warning
    case .caution, .advice: .note
    }
  }

  private func writeAdvice(_ report: PromotionReport, _ page: inout TextPage) {
    guard detail < .verbose else { return }
    let advice = report.findings.filter { $0.isOpen && $0.severity == .advice }
    guard !advice.isEmpty else { return }
    page.line()
    page.line("advice")
    for finding in advice {
      page.paragraph(
        lead: "  - ", leadWidth: 4,
        PrintableText.line(finding.message) + " " + style.apply(.faint, "(\(finding.rule.id))"))
    }
  }

  private func writeRegions(_ report: PromotionReport, _ page: inout TextPage) {
    let verdicts = Set(report.regions.map { "\($0.verdict) \($0.isReady)" })
    guard verdicts.count > 1 || (detail == .verbose && !report.regions.isEmpty) else { return }
    page.line()
    page.line("by region")
    for region in report.regions {
      let word = region.verdict == .cancel ? "cancel" : region.isReady ? "continue, ready" : "continue, not ready"
      let because = region.because.isEmpty ? "" : "because of " + region.because.joined(separator: ", ")
      let lead = "  \(region.region)".padded(to: 10) + word.padded(to: 20)
      page.paragraph(lead: lead, leadWidth: 30, because)
    }
  }

  private func writeTurns(_ report: PromotionReport, _ page: inout TextPage) {
    guard !report.turns.isEmpty else { return }
    page.line()
    page.line("what would turn it")
    for turn in report.turns {
      page.line("  to \(turn.to):")
      for edit in turn.edits {
        let change: String
        if edit.to.isEmpty {
          change = "remove \(edit.pointer)"
        } else if edit.isPlaceholder {
          change = "write \(edit.pointer) in your own words" + (edit.from.isEmpty ? "" : " (now \(edit.from))")
        } else if edit.from.isEmpty {
          change = "add \(edit.pointer): \(edit.to)"
        } else {
          change = "set \(edit.pointer) to \(edit.to) (now \(edit.from))"
        }
        let offer = edit.isSafe ? "" : "; changes the offer itself"
        page.paragraph(lead: "    - ", leadWidth: 6, PrintableText.line("\(change): \(edit.why)\(offer)"))
      }
    }
  }

  private func writeQuestions(_ report: PromotionReport, _ page: inout TextPage) {
    guard !report.questions.isEmpty else { return }
    page.line()
    page.line("questions, most deciding first")
    for (index, question) in report.questions.enumerated() {
      if index == 7, detail < .verbose {
        page.line("  … and \(report.questions.count - 7) more: promolint ask \(PrintableText.line(report.file))")
        break
      }
      let turning = question.couldTurnVerdict ? "could turn the verdict" : "does not turn the verdict"
      page.paragraph(
        lead: "  \(index + 1). ", leadWidth: 5,
        "\(question.question) "
          + style.apply(.faint, "(\(question.pointer); \(turning); \(TextReport.listed(question.rules)))"))
    }
    if report.furtherQuestions > 0, detail >= .normal {
      page.line("  … and \(report.furtherQuestions) more after these (--strict asks all at once)")
    }
  }

  private func writePresumed(_ report: PromotionReport, _ page: inout TextPage) {
    guard !report.presumed.isEmpty else { return }
    page.line()
    page.paragraph(
      lead: "taken as given: ", leadWidth: 16,
      report.presumed.map(\.pointer).joined(separator: ", ") + " (--strict asks)")
  }

  private static func listed(_ rules: [String]) -> String {
    guard !rules.isEmpty else { return "the decision hangs on it" }
    guard rules.count > 3 else { return rules.joined(separator: ", ") }
    return rules.prefix(2).joined(separator: ", ") + " and \(rules.count - 2) more"
  }
}

extension String {
  /// The string with spaces up to `width` scalars.
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - unicodeScalars.count))
  }
}
