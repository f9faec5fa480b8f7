public import PolicyModel
import SourceText

/// A table for spreadsheets (RFC 4180): a row for each problem, and one for each promotion without any.
///
/// Waived and baselined findings are in it and say so.
public struct CSVReport: ReportFormat {
  private static let header = [
    "file", "document", "promotion", "title", "status", "verdict", "ready", "rule", "severity", "concern", "line",
    "column", "pointer", "message", "why", "fix", "regions", "source", "url", "waived_by", "waived_until",
    "waived_because", "baselined",
  ]

  /// Starts a report.
  public init() {}

  /// Writes the header.
  public mutating func begin(_ run: RunInfo, into out: inout [UInt8]) {
    CSVField.row(CSVReport.header, into: &out)
  }

  /// Writes the rows of one promotion.
  public mutating func add(_ report: PromotionReport, into out: inout [UInt8]) {
    let lead = [
      report.file, String(report.document), report.promotion, report.title, report.status, report.verdict.name,
      report.isReady ? "yes" : "no",
    ]
    let problems = ProblemList.problems(of: report)
    for problem in problems { CSVField.row(lead + CSVReport.fields(problem), into: &out) }
    if problems.isEmpty {
      CSVField.row(lead + Array(repeating: "", count: CSVReport.header.count - lead.count), into: &out)
    }
  }

  /// Writes a row for an input that could not be checked.
  public mutating func add(_ error: InputError, into out: inout [UInt8]) {
    CSVField.row([error.file, "", "", "", "", "", ""] + CSVReport.fields(ProblemList.problem(error)), into: &out)
  }

  /// Writes nothing.
  public mutating func end(_ summary: RunSummary, into out: inout [UInt8]) {}

  private static func fields(_ problem: Problem) -> [String] {
    let finding = problem.finding
    let waiver = finding?.waiver
    return [
      problem.id, problem.severity, finding?.rule.concern.name ?? "", String(problem.location.start.line),
      String(problem.location.start.column), problem.location.pointer, problem.message, problem.why, problem.fix,
      (finding?.regions ?? []).joined(separator: " "), finding?.rule.sources.first?.citation ?? "", problem.url,
      waiver?.approvedBy ?? "", waiver?.expires.description ?? "", waiver?.reason ?? "",
      finding.map { $0.isBaselined ? "yes" : "no" } ?? "",
    ]
  }
}
