import PolicyModel
import SourceText

extension ComparisonReport {
  /// Opens `promolint.diff/1`, up to the promotions.
  mutating func beginJSON(from: String, to: String, _ rules: RuleSetDifference, into out: inout [UInt8]) {
    json.beginObject(into: &out)
    json.write("schema", "promolint.diff/1", into: &out)
    json.write("from", from, into: &out)
    json.write("to", to, into: &out)
    json.beginObject("rules", into: &out)
    write(rules.added, "added", into: &out)
    write(rules.removed, "removed", into: &out)
    json.beginArray("changed", into: &out)
    for change in rules.changed {
      json.beginObject(into: &out)
      json.write("rule", change.id, into: &out)
      json.beginArray("parts", into: &out)
      for (key, before, after) in change.parts {
        json.beginObject(into: &out)
        json.write("key", key, into: &out)
        json.write("from", before, into: &out)
        json.write("to", after, into: &out)
        json.endObject(into: &out)
      }
      json.endArray(into: &out)
      json.endObject(into: &out)
    }
    json.endArray(into: &out)
    json.endObject(into: &out)
    json.beginArray("promotions", into: &out)
  }

  private mutating func write(_ rules: [Rule], _ key: StaticString, into out: inout [UInt8]) {
    json.beginArray(key, into: &out)
    for rule in rules {
      json.beginObject(into: &out)
      json.write("rule", rule.id, into: &out)
      json.write("severity", rule.severity.name, into: &out)
      json.write("title", rule.title, into: &out)
      json.endObject(into: &out)
    }
    json.endArray(into: &out)
  }

  /// Writes a promotion for which something changes.
  mutating func writeJSON(_ difference: PromotionDifference, into out: inout [UInt8]) {
    let (before, after) = (difference.before, difference.after)
    json.beginObject(into: &out)
    json.write("file", after.file, into: &out)
    json.write("document", after.document, into: &out)
    json.write("promotion", after.promotion, into: &out)
    json.beginObject("verdict", into: &out)
    json.write("from", before.verdict.name, into: &out)
    json.write("to", after.verdict.name, into: &out)
    json.endObject(into: &out)
    json.beginObject("ready", into: &out)
    json.write("from", before.isReady, into: &out)
    json.write("to", after.isReady, into: &out)
    json.endObject(into: &out)
    write(difference.appearing, "appearing", into: &out)
    write(difference.going, "going", into: &out)
    json.beginArray("changed", into: &out)
    for (earlier, later) in difference.changed {
      json.beginObject(into: &out)
      json.write("rule", later.rule.id, into: &out)
      json.write("severity_from", earlier.severity.name, into: &out)
      json.write("severity_to", later.severity.name, into: &out)
      json.write("message_from", earlier.message, into: &out)
      json.write("message_to", later.message, into: &out)
      json.endObject(into: &out)
    }
    json.endArray(into: &out)
    json.write("asked", difference.asked, into: &out)
    json.write("answered", difference.answered, into: &out)
    json.endObject(into: &out)
  }

  private mutating func write(_ findings: [Finding], _ key: StaticString, into out: inout [UInt8]) {
    json.beginArray(key, into: &out)
    for finding in findings {
      json.beginObject(into: &out)
      json.write("rule", finding.rule.id, into: &out)
      json.write("severity", finding.severity.name, into: &out)
      json.write("message", finding.message, into: &out)
      json.write("file", finding.location.file, into: &out)
      json.write("pointer", finding.location.pointer, into: &out)
      json.write("line", finding.location.start.line, into: &out)
      json.write("column", finding.location.start.column, into: &out)
      json.endObject(into: &out)
    }
    json.endArray(into: &out)
  }

  /// Closes the document.
  mutating func endJSON(into out: inout [UInt8]) {
    json.endArray(into: &out)
    json.beginArray("errors", into: &out)
    for error in errors {
      json.beginObject(into: &out)
      json.write("file", error.file, into: &out)
      json.write("message", error.message, into: &out)
      json.endObject(into: &out)
    }
    json.endArray(into: &out)
    json.beginObject("summary", into: &out)
    json.write("promotions", counts.promotions, into: &out)
    json.write("changed", counts.changed, into: &out)
    json.write("verdicts", counts.verdicts, into: &out)
    json.write("appearing", counts.appearing, into: &out)
    json.write("going", counts.going, into: &out)
    json.write("findings_changed", counts.findings, into: &out)
    json.endObject(into: &out)
    json.endObject(into: &out)
    out.append(0x0A)
  }
}
