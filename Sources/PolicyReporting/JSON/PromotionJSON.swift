import PolicyModel
import SourceText

/// One promotion's report as a JSON object; shared by `json` and `jsonl`.
enum PromotionJSON {
  static func write(_ report: PromotionReport, json: inout JSONWriter, into out: inout [UInt8]) {
    json.beginObject(into: &out)
    json.write("file", report.file, into: &out)
    json.write("document", report.document, into: &out)
    json.write("promotion", report.promotion, into: &out)
    json.write("status", orNull: report.status.isEmpty ? nil : report.status, into: &out)
    json.write("verdict", report.verdict.name, into: &out)
    json.write("ready", report.isReady, into: &out)
    json.beginArray("decided_by", into: &out)
    for decision in report.decidedBy { write(decision, json: &json, into: &out) }
    json.endArray(into: &out)
    json.beginArray("findings", into: &out)
    for finding in report.findings { write(finding, json: &json, into: &out) }
    json.endArray(into: &out)
    write(report.outcomes, json: &json, into: &out)
    if let clause = report.clause {
      write("clause", clause, json: &json, into: &out)
    } else {
      json.writeNull("clause", into: &out)
    }
    json.beginArray("clauses", into: &out)
    for clause in report.clauses { write(nil, clause, json: &json, into: &out) }
    json.endArray(into: &out)
    json.beginArray("turns", into: &out)
    for turn in report.turns { write(turn, json: &json, into: &out) }
    json.endArray(into: &out)
    json.beginArray("regions", into: &out)
    for region in report.regions { write(region, json: &json, into: &out) }
    json.endArray(into: &out)
    json.beginArray("questions", into: &out)
    for question in report.questions { write(question, json: &json, into: &out) }
    json.endArray(into: &out)
    if report.furtherQuestions > 0 { json.write("further_questions", report.furtherQuestions, into: &out) }
    json.beginArray("presumed", into: &out)
    for presumption in report.presumed {
      json.beginObject(into: &out)
      json.write("pointer", presumption.pointer, into: &out)
      json.write("rules", presumption.rules, into: &out)
      json.endObject(into: &out)
    }
    json.endArray(into: &out)
    json.beginArray("rule_errors", into: &out)
    for error in report.ruleErrors {
      json.beginObject(into: &out)
      json.write("rule", error.rule, into: &out)
      json.write("message", error.message, into: &out)
      json.endObject(into: &out)
    }
    json.endArray(into: &out)
    json.endObject(into: &out)
  }

  private static func write(_ decision: Decision, json: inout JSONWriter, into out: inout [UInt8]) {
    json.beginObject(into: &out)
    if let rule = decision.rule { json.write("rule", rule, into: &out) }
    if let circumstance = decision.circumstance {
      json.write("circumstance", circumstance, into: &out)
      json.write("row", decision.row, into: &out)
    }
    json.write("why", decision.why, into: &out)
    json.write("conditions", decision.conditions, into: &out)
    json.write("duties", decision.duties.map(\.name), into: &out)
    json.write("facts", decision.facts, into: &out)
    json.endObject(into: &out)
  }

  private static func write(_ finding: Finding, json: inout JSONWriter, into out: inout [UInt8]) {
    let rule = finding.rule
    json.beginObject(into: &out)
    json.write("rule", rule.id, into: &out)
    json.write("severity", finding.severity.name, into: &out)
    json.write("concern", rule.concern.name, into: &out)
    json.write("message", finding.message, into: &out)
    json.write("why", rule.why, into: &out)
    json.write("fix", rule.fix, into: &out)
    json.write("regions", finding.regions, into: &out)
    if let source = rule.sources.first {
      write("source", source, confidence: rule.confidence, json: &json, into: &out)
    } else {
      json.writeNull("source", into: &out)
    }
    json.beginArray("more_sources", into: &out)
    for source in rule.sources.dropFirst() {
      write(nil, source, confidence: source.confidence, json: &json, into: &out)
    }
    json.endArray(into: &out)
    json.write("facts", rule.facts, into: &out)
    if !finding.creator.isEmpty { json.write("creator", finding.creator, into: &out) }
    json.write("text", finding.text, into: &out)
    if let waiver = finding.waiver {
      json.beginObject("waived", into: &out)
      json.write("reason", waiver.reason, into: &out)
      json.write("approved_by", waiver.approvedBy, into: &out)
      json.write("expires", waiver.expires.description, into: &out)
      json.endObject(into: &out)
    } else {
      json.writeNull("waived", into: &out)
    }
    json.write("baselined", finding.isBaselined, into: &out)
    write("location", finding.location, json: &json, into: &out)
    json.endObject(into: &out)
  }

  private static func write(
    _ key: StaticString?, _ source: Source, confidence: Confidence, json: inout JSONWriter, into out: inout [UInt8]
  ) {
    json.beginObject(key, into: &out)
    json.write("title", source.title, into: &out)
    json.write("section", source.section, into: &out)
    json.write("url", source.url, into: &out)
    json.write("quote", source.quote, into: &out)
    json.write("date", source.date, into: &out)
    json.write("reviewed", source.reviewed, into: &out)
    json.write("confidence", confidence.name, into: &out)
    json.endObject(into: &out)
  }

  private static func write(
    _ key: StaticString, _ location: Location, json: inout JSONWriter, into out: inout [UInt8]
  ) {
    json.beginObject(key, into: &out)
    json.write("file", location.file, into: &out)
    json.write("pointer", location.pointer, into: &out)
    json.write("line", location.start.line, into: &out)
    json.write("column", location.start.column, into: &out)
    json.write("end_line", location.end.line, into: &out)
    json.write("end_column", location.end.column, into: &out)
    json.write("offset", location.range.start, into: &out)
    json.write("length", location.range.length, into: &out)
    json.endObject(into: &out)
  }

  private static func write(_ outcomes: OutcomeCounts, json: inout JSONWriter, into out: inout [UInt8]) {
    json.beginObject("outcomes", into: &out)
    json.write("violated", outcomes.violated, into: &out)
    json.write("satisfied", outcomes.satisfied, into: &out)
    json.write("not_applicable", outcomes.notApplicable, into: &out)
    json.write("unknown", outcomes.unknown, into: &out)
    json.write("error", outcomes.error, into: &out)
    json.endObject(into: &out)
  }

  private static func write(
    _ key: StaticString?, _ clause: Clause, json: inout JSONWriter, into out: inout [UInt8]
  ) {
    json.beginObject(key, into: &out)
    json.write("origin", clause.origin.name, into: &out)
    json.write("id", clause.id, into: &out)
    json.write("heading", clause.heading, into: &out)
    json.write("text", clause.text, into: &out)
    if let location = clause.location {
      write("location", location, json: &json, into: &out)
    } else {
      json.writeNull("location", into: &out)
    }
    json.write("effect", clause.effect.name, into: &out)
    json.write("causes", clause.causes.isEmpty ? ["any"] : clause.causes.map(\.name), into: &out)
    json.write("covers", clause.covers.name, into: &out)
    json.write("duties", clause.duties.map(\.name), into: &out)
    json.write("matched", clause.matched, into: &out)
    if let source = clause.source {
      write("source", source, confidence: source.confidence, json: &json, into: &out)
    } else {
      json.writeNull("source", into: &out)
    }
    json.endObject(into: &out)
  }

  private static func write(_ turn: Turn, json: inout JSONWriter, into out: inout [UInt8]) {
    json.beginObject(into: &out)
    json.write("to", turn.to, into: &out)
    json.beginArray("edits", into: &out)
    for edit in turn.edits {
      json.beginObject(into: &out)
      json.write("pointer", edit.pointer, into: &out)
      json.write("from", rawJSON: edit.from.isEmpty ? "null" : edit.from, into: &out)
      json.write("to", rawJSON: edit.to.isEmpty ? "null" : edit.to, into: &out)
      json.write("why", edit.why, into: &out)
      json.write("safe", edit.isSafe, into: &out)
      json.endObject(into: &out)
    }
    json.endArray(into: &out)
    json.endObject(into: &out)
  }

  private static func write(_ region: RegionVerdict, json: inout JSONWriter, into out: inout [UInt8]) {
    json.beginObject(into: &out)
    json.write("region", region.region, into: &out)
    json.write("verdict", region.verdict.name, into: &out)
    json.write("ready", region.isReady, into: &out)
    json.write("because", region.because, into: &out)
    json.endObject(into: &out)
  }

  private static func write(_ question: Question, json: inout JSONWriter, into out: inout [UInt8]) {
    json.beginObject(into: &out)
    json.write("pointer", question.pointer, into: &out)
    json.write("question", question.question, into: &out)
    json.write("values", question.values, into: &out)
    json.write("rules", question.rules, into: &out)
    json.write("facts", question.facts, into: &out)
    json.write("could_turn_verdict", question.couldTurnVerdict, into: &out)
    json.endObject(into: &out)
  }

  /// Writes an input that could not be checked.
  static func write(_ error: InputError, json: inout JSONWriter, into out: inout [UInt8]) {
    json.beginObject(into: &out)
    json.write("file", error.file, into: &out)
    json.write("line", error.location?.start.line ?? 0, into: &out)
    json.write("column", error.location?.start.column ?? 0, into: &out)
    json.write("message", error.message, into: &out)
    json.write("hint", error.hint, into: &out)
    json.endObject(into: &out)
  }
}
