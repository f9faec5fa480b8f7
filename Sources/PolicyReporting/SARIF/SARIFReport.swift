public import PolicyModel
import SourceText

/// SARIF 2.1.0 as GitHub code scanning reads it: one run, one location a result, fingerprints of lines.
///
/// Columns count UTF-16 units, and the file says so. Results are written as they come; only the violated rules, which a
/// reader finds by index, wait for the end. Waived and baselined findings are left out unless asked for.
public struct SARIFReport: ReportFormat {
  private var json = JSONWriter(indent: 1)
  private var rules = SARIFRules()
  private var version = ""
  /// Hashes of the lines of the file at hand and of its terms.
  private var hashes: (file: String, lines: [String: LineHashes]) = ("", [:])
  private let includesSuppressions: Bool

  /// Starts a report.
  ///
  /// With `includesSuppressions`, waived and baselined findings are in it, marked as suppressed.
  public init(includesSuppressions: Bool = false) {
    self.includesSuppressions = includesSuppressions
  }

  /// Opens the run and its list of results.
  public mutating func begin(_ run: RunInfo, into out: inout [UInt8]) {
    version = run.version
    json.beginObject(into: &out)
    json.write("$schema", "https://json.schemastore.org/sarif-2.1.0.json", into: &out)
    json.write("version", "2.1.0", into: &out)
    json.beginArray("runs", into: &out)
    json.beginObject(into: &out)
    json.write("columnKind", "utf16CodeUnits", into: &out)
    json.beginObject("automationDetails", into: &out)
    json.write("id", "promolint/", into: &out)
    json.endObject(into: &out)
    json.beginArray("results", into: &out)
  }

  /// Writes a result for each problem.
  public mutating func add(_ report: PromotionReport, into out: inout [UInt8]) {
    if hashes.file != report.file { hashes = (report.file, [:]) }
    let deciding = Set(report.decidedBy.compactMap(\.rule))
    for problem in ProblemList.problems(of: report) where problem.isOpen || includesSuppressions {
      begin(problem, into: &out)
      if deciding.contains(problem.id), let clause = report.clause {
        writeRelated(clause, report, into: &out)
      }
      if let fix = ValueFix(problem, in: report) { write(fix, problem, into: &out) }
      if let finding = problem.finding { writeSuppressions(finding, into: &out) }
      json.beginObject("properties", into: &out)
      json.write("promotion", report.promotion, into: &out)
      json.write("verdict", report.verdictWords, into: &out)
      if !problem.location.pointer.isEmpty { json.write("pointer", problem.location.pointer, into: &out) }
      json.endObject(into: &out)
      json.endObject(into: &out)
    }
  }

  /// Writes a result for the file that could not be checked.
  public mutating func add(_ error: InputError, into out: inout [UInt8]) {
    if hashes.file != error.file { hashes = (error.file, [:]) }
    begin(ProblemList.problem(error), into: &out)
    json.endObject(into: &out)
  }

  /// Writes the tool with the rules that were named, and how the run went.
  public mutating func end(_ summary: RunSummary, into out: inout [UInt8]) {
    json.endArray(into: &out)
    json.beginObject("tool", into: &out)
    json.beginObject("driver", into: &out)
    json.write("name", "promolint", into: &out)
    json.write("semanticVersion", version, into: &out)
    rules.write(json: &json, into: &out)
    json.endObject(into: &out)
    json.endObject(into: &out)
    json.beginArray("invocations", into: &out)
    json.beginObject(into: &out)
    json.write("executionSuccessful", summary.errors == 0, into: &out)
    json.endObject(into: &out)
    json.endArray(into: &out)
    json.endObject(into: &out)
    json.endArray(into: &out)
    json.endObject(into: &out)
    out.append(0x0A)
  }
}

// MARK: - The parts of a result

extension SARIFReport {
  /// Opens a result and writes what every result has.
  private mutating func begin(_ problem: Problem, into out: inout [UInt8]) {
    json.beginObject(into: &out)
    json.write("ruleId", problem.id, into: &out)
    json.write("ruleIndex", rules.index(of: problem), into: &out)
    json.write("level", problem.level.name, into: &out)
    writeMessage(problem.paragraphs.joined(separator: "\n"), into: &out)
    json.beginArray("locations", into: &out)
    write(problem.location, problem.source, label: nil, into: &out)
    json.endArray(into: &out)
    if let source = problem.source, let hash = hashes(of: source)[problem.location.start.line] {
      json.beginObject("partialFingerprints", into: &out)
      json.write("primaryLocationLineHash", hash, into: &out)
      json.endObject(into: &out)
    }
  }

  private mutating func hashes(of source: SourceFile) -> LineHashes {
    if let known = hashes.lines[source.name] { return known }
    let made = LineHashes(source.bytes)
    hashes.lines[source.name] = made
    return made
  }

  /// Writes a message; square brackets that would make a link (section 3.11.6) are escaped.
  private mutating func writeMessage(_ text: String, into out: inout [UInt8]) {
    json.beginObject("message", into: &out)
    json.write("text", SARIFReport.plain(TextLimit.cut(text, to: 4000)), into: &out)
    json.endObject(into: &out)
  }

  private static func plain(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard zip(bytes, bytes.dropFirst()).contains(where: { $0 == 0x5D && $1 == 0x28 }) else { return text }
    var escaped: [UInt8] = []
    for byte in bytes {
      if byte == 0x5B || byte == 0x5D || byte == 0x5C { escaped.append(0x5C) }
      escaped.append(byte)
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  private mutating func write(
    _ location: Location, _ source: SourceFile?, label: String?, into out: inout [UInt8]
  ) {
    let columns = location.columns(in: .utf16, of: source)
    json.beginObject(into: &out)
    if let label {
      json.write("id", 1, into: &out)
      json.beginObject("message", into: &out)
      json.write("text", SARIFReport.plain(TextLimit.cut(label, to: 1000)), into: &out)
      json.endObject(into: &out)
    }
    json.beginObject("physicalLocation", into: &out)
    json.beginObject("artifactLocation", into: &out)
    json.write("uri", WebAddress.reference(path: location.file), into: &out)
    json.endObject(into: &out)
    json.beginObject("region", into: &out)
    json.write("startLine", location.start.line, into: &out)
    json.write("startColumn", columns.start, into: &out)
    json.write("endLine", location.end.line, into: &out)
    json.write("endColumn", columns.end, into: &out)
    json.endObject(into: &out)
    json.endObject(into: &out)
    json.endObject(into: &out)
  }

  private mutating func writeRelated(_ clause: Clause, _ report: PromotionReport, into out: inout [UInt8]) {
    guard let location = clause.location else { return }
    json.beginArray("relatedLocations", into: &out)
    write(
      location, report.sources.first { $0.name == location.file },
      label: "the clause that \(clause.effect.name) stopping: \(clause.heading)", into: &out)
    json.endArray(into: &out)
  }

  private mutating func write(_ fix: ValueFix, _ problem: Problem, into out: inout [UInt8]) {
    let location = problem.location
    let columns = location.columns(in: .utf16, of: problem.source)
    json.beginArray("fixes", into: &out)
    json.beginObject(into: &out)
    json.beginObject("description", into: &out)
    json.write("text", SARIFReport.plain(fix.why), into: &out)
    json.endObject(into: &out)
    json.beginArray("artifactChanges", into: &out)
    json.beginObject(into: &out)
    json.beginObject("artifactLocation", into: &out)
    json.write("uri", WebAddress.reference(path: location.file), into: &out)
    json.endObject(into: &out)
    json.beginArray("replacements", into: &out)
    json.beginObject(into: &out)
    json.beginObject("deletedRegion", into: &out)
    json.write("startLine", location.start.line, into: &out)
    json.write("startColumn", columns.start, into: &out)
    json.write("endLine", location.end.line, into: &out)
    json.write("endColumn", columns.end, into: &out)
    json.endObject(into: &out)
    json.beginObject("insertedContent", into: &out)
    json.write("text", fix.replacement, into: &out)
    json.endObject(into: &out)
    json.endObject(into: &out)
    json.endArray(into: &out)
    json.endObject(into: &out)
    json.endArray(into: &out)
    json.endObject(into: &out)
    json.endArray(into: &out)
  }

  private mutating func writeSuppressions(_ finding: Finding, into out: inout [UInt8]) {
    guard includesSuppressions else { return }
    if finding.isBaselined { json.write("baselineState", "unchanged", into: &out) }
    json.beginArray("suppressions", into: &out)
    if let waiver = finding.waiver {
      writeSuppression(
        "\(waiver.reason) (approved by \(waiver.approvedBy), until \(waiver.expires))", into: &out)
    }
    if finding.isBaselined { writeSuppression("in the baseline", into: &out) }
    json.endArray(into: &out)
  }

  private mutating func writeSuppression(_ justification: String, into out: inout [UInt8]) {
    json.beginObject(into: &out)
    json.write("kind", "external", into: &out)
    json.write("status", "accepted", into: &out)
    json.write("justification", justification, into: &out)
    json.endObject(into: &out)
  }
}
