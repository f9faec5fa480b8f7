public import PolicyModel

/// The report for programs, schema `promolint.report/1`: keys are added, never renamed.
///
/// Promotions are written as they come; errors, few, are kept for the end.
public struct JSONReport: ReportFormat {
  private var json: JSONWriter
  private var errors: [InputError] = []

  /// Starts a report, indented by two spaces.
  public init() {
    json = JSONWriter(indent: 2)
  }

  /// Writes the head and opens the list of promotions.
  public mutating func begin(_ run: RunInfo, into out: inout [UInt8]) {
    json.beginObject(into: &out)
    json.write("schema", "promolint.report/1", into: &out)
    json.beginObject("tool", into: &out)
    json.write("name", "promolint", into: &out)
    json.write("version", run.version, into: &out)
    json.beginArray("packs", into: &out)
    for pack in run.packs {
      json.beginObject(into: &out)
      json.write("id", pack.id, into: &out)
      json.write("version", pack.version, into: &out)
      json.write("digest", pack.digest, into: &out)
      json.write("rules", pack.rules, into: &out)
      json.endObject(into: &out)
    }
    json.endArray(into: &out)
    json.endObject(into: &out)
    json.write("as_of", run.asOf.description, into: &out)
    json.beginArray("promotions", into: &out)
  }

  /// Writes one promotion.
  public mutating func add(_ report: PromotionReport, into out: inout [UInt8]) {
    PromotionJSON.write(report, json: &json, into: &out)
  }

  /// Keeps the error for the end.
  public mutating func add(_ error: InputError, into out: inout [UInt8]) {
    errors.append(error)
  }

  /// Closes the list and writes errors and summary.
  public mutating func end(_ summary: RunSummary, into out: inout [UInt8]) {
    json.endArray(into: &out)
    json.beginArray("errors", into: &out)
    for error in errors { PromotionJSON.write(error, json: &json, into: &out) }
    json.endArray(into: &out)
    json.beginObject("summary", into: &out)
    json.write("promotions", summary.promotions, into: &out)
    json.write("cancel", summary.cancel, into: &out)
    json.write("continue", summary.proceed, into: &out)
    json.write("ready", summary.ready, into: &out)
    json.write("undecided", summary.undecided, into: &out)
    json.beginObject("findings", into: &out)
    for severity in Severity.allCases.reversed() {
      json.writeKey(severity.name, into: &out)
      json.write(nil, summary.findings[Int(severity.rawValue)], into: &out)
    }
    json.endObject(into: &out)
    json.write("errors", summary.errors, into: &out)
    json.endObject(into: &out)
    json.write(
      "notice",
      "a check against cited rules, not legal advice; sources with confidence \"secondary\" were seen at second hand",
      into: &out)
    json.endObject(into: &out)
    out.append(0x0A)
  }
}
