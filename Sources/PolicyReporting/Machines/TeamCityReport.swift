public import PolicyModel
import SourceText

/// TeamCity service messages: inspections with their types, and the counts as statistics.
///
/// A type must be named before its first inspection; the ids that were named, one a rule, are all that is kept.
public struct TeamCityReport: ReportFormat {
  private var named: Set<String> = []

  /// Starts a report.
  public init() {}

  /// Writes nothing.
  public mutating func begin(_ run: RunInfo, into out: inout [UInt8]) {}

  /// Writes the open problems of one promotion.
  public mutating func add(_ report: PromotionReport, into out: inout [UInt8]) {
    for problem in ProblemList.problems(of: report) where problem.isOpen { write(problem, into: &out) }
  }

  /// Writes an input that could not be checked.
  public mutating func add(_ error: InputError, into out: inout [UInt8]) {
    write(ProblemList.problem(error), into: &out)
  }

  /// Writes the counts.
  public mutating func end(_ summary: RunSummary, into out: inout [UInt8]) {
    let counts = [
      ("promotions", summary.promotions), ("cancel", summary.cancel), ("ready", summary.ready),
      ("errors", summary.errors),
    ]
    for (key, count) in counts {
      message("buildStatisticValue", [("key", "promolint.\(key)"), ("value", String(count))], into: &out)
    }
  }

  private mutating func write(_ problem: Problem, into out: inout [UInt8]) {
    if named.insert(problem.id).inserted {
      let title = problem.finding?.rule.title ?? Problem.Own(rawValue: problem.id)?.title ?? problem.id
      message(
        "inspectionType",
        [
          ("id", problem.id), ("name", title), ("category", problem.finding?.rule.concern.name ?? "promolint"),
          ("description", problem.why.isEmpty ? title : problem.why),
        ], into: &out)
    }
    let fix = problem.fix.isEmpty ? "" : "; fix: \(problem.fix)"
    message(
      "inspection",
      [
        ("typeId", problem.id), ("message", problem.message + fix), ("file", problem.location.file),
        ("line", String(problem.location.start.line)), ("SEVERITY", TeamCityReport.severity(problem.level)),
      ], into: &out)
  }

  private func message(_ name: String, _ attributes: [(String, String)], into out: inout [UInt8]) {
    // Values hold 4,000 characters; escapes count as one.
    let written = attributes.map { "\($0)='\(CommandText.teamCity(TextLimit.cut($1, to: 3900)))'" }
    out.append(contentsOf: "##teamcity[\(name) \(written.joined(separator: " "))]\n".utf8)
  }

  private static func severity(_ level: ProblemLevel) -> String {
    switch level {
    case .error: "ERROR"
    case .warning: "WARNING"
    case .note: "WEAK WARNING"
    }
  }
}
