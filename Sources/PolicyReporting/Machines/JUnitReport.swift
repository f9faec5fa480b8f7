public import PolicyModel
import SourceText

/// JUnit XML: a suite for each promotion, a case for its verdict and one for each finding.
///
/// Errors fail, warnings and notes pass with a note in `system-out`, what is waived or in the baseline is skipped. Suites are
/// written as they come, so the root has no totals; readers add the suites up.
public struct JUnitReport: ReportFormat {
  private var xml = XMLWriter()

  /// Starts a report.
  public init() {}

  /// Opens the list of suites.
  public mutating func begin(_ run: RunInfo, into out: inout [UInt8]) {
    xml.declaration(into: &out)
    xml.begin("testsuites", [("name", "promolint")], into: &out)
  }

  /// Writes a suite.
  public mutating func add(_ report: PromotionReport, into out: inout [UInt8]) {
    let problems = ProblemList.problems(of: report).filter { $0.id != Problem.Own.verdict.rawValue }
    let isCancelled = report.verdict == .cancel
    let failures = problems.count { $0.isOpen && $0.level == .error } + (isCancelled ? 1 : 0)
    let skipped = problems.count { !$0.isOpen }
    xml.begin(
      "testsuite",
      [
        ("name", report.promotion), ("tests", String(problems.count + 1)), ("failures", String(failures)),
        ("errors", "0"), ("skipped", String(skipped)), ("time", "0"), ("file", report.file),
      ], into: &out)
    xml.begin("testcase", attributes("verdict", in: report, line: 1), into: &out)
    let why = report.decidedBy.map(\.why).joined(separator: "\n")
    if isCancelled {
      xml.element("failure", [("message", "cancel"), ("type", "verdict")], text: why, into: &out)
    } else {
      xml.element("system-out", text: report.verdictWords + (why.isEmpty ? "" : "\n" + why), into: &out)
    }
    xml.end(into: &out)
    for problem in problems { write(problem, in: report, into: &out) }
    xml.end(into: &out)
  }

  /// Writes a suite with one case that could not be run.
  public mutating func add(_ error: InputError, into out: inout [UInt8]) {
    let problem = ProblemList.problem(error)
    xml.begin(
      "testsuite",
      [
        ("name", error.file), ("tests", "1"), ("failures", "0"), ("errors", "1"), ("skipped", "0"), ("time", "0"),
        ("file", error.file),
      ], into: &out)
    xml.begin(
      "testcase",
      [
        ("name", problem.id), ("classname", error.file), ("time", "0"), ("file", error.file),
        ("line", String(problem.location.start.line)),
      ], into: &out)
    xml.element("error", [("message", error.message), ("type", problem.id)], text: body(problem), into: &out)
    xml.end(into: &out)
    xml.end(into: &out)
  }

  /// Closes the list.
  public mutating func end(_ summary: RunSummary, into out: inout [UInt8]) {
    xml.end(into: &out)
  }

  private func attributes(_ name: String, in report: PromotionReport, line: Int) -> [XMLWriter.Attribute] {
    [("name", name), ("classname", report.file), ("time", "0"), ("file", report.file), ("line", String(line))]
  }

  private mutating func write(_ problem: Problem, in report: PromotionReport, into out: inout [UInt8]) {
    let place = problem.location.pointer.isEmpty ? "" : " at \(problem.location.pointer)"
    xml.begin("testcase", attributes(problem.id + place, in: report, line: problem.location.start.line), into: &out)
    if !problem.isOpen {
      xml.empty("skipped", [("message", reason(problem))], into: &out)
    } else if problem.level == .error {
      xml.element(
        "failure", [("message", problem.message), ("type", problem.severity)], text: body(problem), into: &out)
    } else {
      xml.element("system-out", text: "\(problem.severity): \(body(problem))", into: &out)
    }
    xml.end(into: &out)
  }

  private func reason(_ problem: Problem) -> String {
    guard let waiver = problem.finding?.waiver else { return "in the baseline" }
    return "waived by \(waiver.approvedBy) until \(waiver.expires): \(waiver.reason)"
  }

  private func body(_ problem: Problem) -> String {
    let place = "\(problem.location.file):\(problem.location.start.line):\(problem.location.start.column)"
    return (problem.paragraphs + [place, problem.url]).filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
