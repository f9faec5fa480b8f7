public import PolicyModel

/// The line of a stream that answers one record: `{"record", "offset", "length", "report": … | null, "errors": […]}`.
public enum StreamLine {
  /// Appends the line.
  ///
  /// - Parameters:
  ///   - record: the number of the record in the stream, 1-based.
  ///   - offset: where the record starts in the stream, in bytes.
  ///   - length: how long it is, in bytes.
  ///   - report: what the check says; nil where it could not be checked.
  ///   - errors: what is wrong with the record.
  ///   - out: takes the line, its break included.
  public static func write(
    record: Int, offset: Int, length: Int, report: PromotionReport?, errors: [InputError], into out: inout [UInt8]
  ) {
    var json = JSONWriter()
    json.beginObject(into: &out)
    json.write("record", record, into: &out)
    json.write("offset", offset, into: &out)
    json.write("length", length, into: &out)
    json.writeKey("report", into: &out)
    if let report {
      PromotionJSON.write(report, json: &json, into: &out)
    } else {
      json.writeNull(into: &out)
    }
    json.beginArray("errors", into: &out)
    for error in errors { PromotionJSON.write(error, json: &json, into: &out) }
    json.endArray(into: &out)
    json.endObject(into: &out)
    out.append(0x0A)
  }
}
