public import PolicyModel
import SourceText

/// GitLab Code Quality: a JSON array of problems with fingerprints that do not hang on lines.
public struct GitLabReport: ReportFormat {
  private var json = JSONWriter(indent: 1)

  /// Starts a report.
  public init() {}

  /// Opens the array.
  public mutating func begin(_ run: RunInfo, into out: inout [UInt8]) {
    json.beginArray(into: &out)
  }

  /// Writes the open problems of one promotion.
  public mutating func add(_ report: PromotionReport, into out: inout [UInt8]) {
    var fingerprints = Fingerprints()
    for problem in ProblemList.problems(of: report) where problem.isOpen {
      write(problem, fingerprints.fingerprint(problem, document: report.document), into: &out)
    }
  }

  /// Writes an input that could not be checked.
  public mutating func add(_ error: InputError, into out: inout [UInt8]) {
    var fingerprints = Fingerprints()
    let problem = ProblemList.problem(error)
    // More than one error may stand in a file; the line is what tells the same words apart.
    write(problem, fingerprints.fingerprint(problem, document: -problem.location.start.line), into: &out)
  }

  /// Closes the array.
  public mutating func end(_ summary: RunSummary, into out: inout [UInt8]) {
    json.endArray(into: &out)
    out.append(0x0A)
  }

  private mutating func write(_ problem: Problem, _ fingerprint: String, into out: inout [UInt8]) {
    json.beginObject(into: &out)
    json.write("description", TextLimit.cut(problem.message, to: 2000), into: &out)
    json.write("check_name", problem.id, into: &out)
    json.write("fingerprint", fingerprint, into: &out)
    json.write("severity", GitLabReport.severity(problem), into: &out)
    json.beginObject("location", into: &out)
    json.write("path", WebAddress.relative(problem.location.file), into: &out)
    json.beginObject("lines", into: &out)
    json.write("begin", problem.location.start.line, into: &out)
    json.write("end", problem.location.end.line, into: &out)
    json.endObject(into: &out)
    json.endObject(into: &out)
    json.endObject(into: &out)
  }

  private static func severity(_ problem: Problem) -> String {
    switch problem.finding?.severity {
    case .prohibited: "blocker"
    case .required: "critical"
    case .caution: "minor"
    case .advice: "info"
    case nil: problem.level == .error ? "blocker" : "major"
    }
  }
}
