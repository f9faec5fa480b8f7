public import PolicyModel
import SourceText

/// Checkstyle XML, which many build hosts and editors read.
public struct CheckstyleReport: ReportFormat {
  private var xml = XMLWriter()

  /// Starts a report.
  public init() {}

  /// Opens the root.
  public mutating func begin(_ run: RunInfo, into out: inout [UInt8]) {
    xml.declaration(into: &out)
    xml.begin("checkstyle", [("version", "4.3")], into: &out)
  }

  /// Writes the open problems of one promotion, by file.
  public mutating func add(_ report: PromotionReport, into out: inout [UInt8]) {
    let problems = ProblemList.problems(of: report).filter(\.isOpen)
    var files = [report.file]
    for problem in problems where !files.contains(problem.location.file) { files.append(problem.location.file) }
    for file in files { write(file, problems.filter { $0.location.file == file }, into: &out) }
  }

  /// Writes an input that could not be checked.
  public mutating func add(_ error: InputError, into out: inout [UInt8]) {
    write(error.file, [ProblemList.problem(error)], into: &out)
  }

  /// Closes the root.
  public mutating func end(_ summary: RunSummary, into out: inout [UInt8]) {
    xml.end(into: &out)
  }

  private mutating func write(_ file: String, _ problems: [Problem], into out: inout [UInt8]) {
    xml.begin("file", [("name", file)], into: &out)
    for problem in problems {
      let fix = problem.fix.isEmpty ? "" : "; fix: \(problem.fix)"
      xml.empty(
        "error",
        [
          ("line", String(problem.location.start.line)), ("column", String(problem.location.start.column)),
          ("severity", problem.level == .note ? "info" : problem.level.name), ("message", problem.message + fix),
          ("source", "promolint.\(problem.id)"),
        ], into: &out)
    }
    xml.end(into: &out)
  }
}
