public import PolicyModel

/// One JSON object a line: a promotion as in `json`, or an error as `{"error": …}`.
public struct JSONLinesReport: ReportFormat {
  /// Starts a report.
  public init() {}

  /// Writes nothing.
  public mutating func begin(_ run: RunInfo, into out: inout [UInt8]) {}

  /// Writes one promotion on one line.
  public mutating func add(_ report: PromotionReport, into out: inout [UInt8]) {
    var json = JSONWriter()
    PromotionJSON.write(report, json: &json, into: &out)
    out.append(0x0A)
  }

  /// Writes one error on one line.
  public mutating func add(_ error: InputError, into out: inout [UInt8]) {
    var json = JSONWriter()
    json.beginObject(into: &out)
    json.writeKey("error", into: &out)
    PromotionJSON.write(error, json: &json, into: &out)
    json.endObject(into: &out)
    out.append(0x0A)
  }

  /// Writes nothing.
  public mutating func end(_ summary: RunSummary, into out: inout [UInt8]) {}
}
