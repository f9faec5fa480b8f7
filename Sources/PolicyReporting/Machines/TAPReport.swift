public import PolicyModel
import SourceText

/// TAP 14: a test for each promotion, not ok where something open fails it, with the problems as a YAML block.
public struct TAPReport: ReportFormat {
  private var count = 0

  /// Starts a report.
  public init() {}

  /// Writes the version; the plan comes last.
  public mutating func begin(_ run: RunInfo, into out: inout [UInt8]) {
    line("TAP version 14", into: &out)
  }

  /// Writes a test.
  public mutating func add(_ report: PromotionReport, into out: inout [UInt8]) {
    let problems = ProblemList.problems(of: report).filter(\.isOpen)
    let isOK = report.verdict == .continue && !problems.contains { $0.level == .error }
    let document = report.document > 1 ? ", document \(report.document)" : ""
    test(isOK, "\(report.file)\(document): \(report.promotion)", into: &out)
    line("  ---", into: &out)
    line("  verdict: \(JSONText.quoted(report.verdictWords))", into: &out)
    for (index, problem) in problems.enumerated() {
      if index == 0 { line("  problems:", into: &out) }
      write(problem, into: &out)
    }
    line("  ...", into: &out)
  }

  /// Writes a test that is not ok.
  public mutating func add(_ error: InputError, into out: inout [UInt8]) {
    test(false, error.file, into: &out)
    line("  ---", into: &out)
    line("  problems:", into: &out)
    write(ProblemList.problem(error), into: &out)
    line("  ...", into: &out)
  }

  /// Writes the plan.
  public mutating func end(_ summary: RunSummary, into out: inout [UInt8]) {
    line("1..\(count)", into: &out)
  }

  private mutating func test(_ isOK: Bool, _ name: String, into out: inout [UInt8]) {
    count += 1
    line("\(isOK ? "ok" : "not ok") \(count) - \(TAPReport.escaped(name))", into: &out)
  }

  private func write(_ problem: Problem, into out: inout [UInt8]) {
    // JSON strings are YAML scalars.
    let place = "\(problem.location.file):\(problem.location.start.line):\(problem.location.start.column)"
    for (lead, key, value) in [
      ("    - ", "rule", problem.id), ("      ", "severity", problem.severity), ("      ", "message", problem.message),
      ("      ", "at", place),
    ] {
      line("\(lead)\(key): \(JSONText.quoted(value))", into: &out)
    }
  }

  /// A description in which nothing is a directive.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in PrintableText.line(text).unicodeScalars {
      if scalar == "#" || scalar == "\\" { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }

  private func line(_ text: String, into out: inout [UInt8]) {
    out.append(contentsOf: text.utf8)
    out.append(0x0A)
  }
}
