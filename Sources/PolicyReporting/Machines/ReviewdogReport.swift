public import PolicyModel
import SourceText

/// Reviewdog diagnostics: one JSON document (`rdjson`), or a diagnostic a line (`rdjsonl`).
///
/// Columns count UTF-8 bytes, 1-based. Where an edit of the very value would turn the verdict, it is a suggestion.
public struct ReviewdogReport: ReportFormat {
  private var json: JSONWriter
  private let isLines: Bool

  /// Starts a report; with `isLines`, a diagnostic a line.
  public init(isLines: Bool) {
    self.isLines = isLines
    json = isLines ? JSONWriter() : JSONWriter(indent: 1)
  }

  /// Opens the list of diagnostics.
  public mutating func begin(_ run: RunInfo, into out: inout [UInt8]) {
    guard !isLines else { return }
    json.beginObject(into: &out)
    writeSource(into: &out)
    json.beginArray("diagnostics", into: &out)
  }

  /// Writes the open problems of one promotion.
  public mutating func add(_ report: PromotionReport, into out: inout [UInt8]) {
    for problem in ProblemList.problems(of: report) where problem.isOpen {
      write(problem, fix: ValueFix(problem, in: report), into: &out)
    }
  }

  /// Writes an input that could not be checked.
  public mutating func add(_ error: InputError, into out: inout [UInt8]) {
    write(ProblemList.problem(error), fix: nil, into: &out)
  }

  /// Closes the list.
  public mutating func end(_ summary: RunSummary, into out: inout [UInt8]) {
    guard !isLines else { return }
    json.endArray(into: &out)
    json.endObject(into: &out)
    out.append(0x0A)
  }

  private mutating func writeSource(into out: inout [UInt8]) {
    json.beginObject("source", into: &out)
    json.write("name", "promolint", into: &out)
    json.endObject(into: &out)
  }

  private mutating func write(_ problem: Problem, fix: ValueFix?, into out: inout [UInt8]) {
    if isLines { json = JSONWriter() }
    json.beginObject(into: &out)
    json.write("message", TextLimit.cut(problem.paragraphs.joined(separator: "\n"), to: 4000), into: &out)
    json.beginObject("location", into: &out)
    json.write("path", WebAddress.relative(problem.location.file), into: &out)
    writeRange(problem, into: &out)
    json.endObject(into: &out)
    json.write("severity", ReviewdogReport.severity(problem.level), into: &out)
    if isLines { writeSource(into: &out) }
    json.beginObject("code", into: &out)
    json.write("value", problem.id, into: &out)
    if !problem.url.isEmpty { json.write("url", problem.url, into: &out) }
    json.endObject(into: &out)
    if let fix {
      json.beginArray("suggestions", into: &out)
      json.beginObject(into: &out)
      writeRange(problem, into: &out)
      json.write("text", fix.replacement, into: &out)
      json.endObject(into: &out)
      json.endArray(into: &out)
    }
    json.endObject(into: &out)
    if isLines { out.append(0x0A) }
  }

  private mutating func writeRange(_ problem: Problem, into out: inout [UInt8]) {
    let columns = problem.location.columns(in: .utf8, of: problem.source)
    json.beginObject("range", into: &out)
    for (key, line, column) in [
      ("start", problem.location.start.line, columns.start), ("end", problem.location.end.line, columns.end),
    ] {
      json.writeKey(key, into: &out)
      json.beginObject(into: &out)
      json.write("line", line, into: &out)
      json.write("column", column, into: &out)
      json.endObject(into: &out)
    }
    json.endObject(into: &out)
  }

  private static func severity(_ level: ProblemLevel) -> String {
    switch level {
    case .error: "ERROR"
    case .warning: "WARNING"
    case .note: "INFO"
    }
  }
}
