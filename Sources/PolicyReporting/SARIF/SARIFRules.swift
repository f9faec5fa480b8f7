import PolicyModel

/// The rules that a run's results name, in order of their first result, and how SARIF describes them.
///
/// Grows with the rules that were violated, not with the run.
struct SARIFRules {
  private enum Entry {
    case rule(RuleInfo)
    case own(Problem.Own)
  }

  private var entries: [Entry] = []
  private var indices: [String: Int] = [:]

  /// The index of the rule behind `problem`.
  mutating func index(of problem: Problem) -> Int {
    if let index = indices[problem.id] { return index }
    if let finding = problem.finding {
      entries.append(.rule(finding.rule))
    } else if let own = Problem.Own(rawValue: problem.id) {
      entries.append(.own(own))
    }
    indices[problem.id] = entries.count - 1
    return entries.count - 1
  }

  /// Writes the array of rules.
  func write(json: inout JSONWriter, into out: inout [UInt8]) {
    json.beginArray("rules", into: &out)
    for entry in entries {
      switch entry {
      case .rule(let rule): SARIFRules.write(rule, json: &json, into: &out)
      case .own(let own): SARIFRules.write(own, json: &json, into: &out)
      }
    }
    json.endArray(into: &out)
  }

  private static func write(_ rule: RuleInfo, json: inout JSONWriter, into out: inout [UInt8]) {
    json.beginObject(into: &out)
    json.write("id", rule.id, into: &out)
    message("shortDescription", TextLimit.cut(rule.title, to: 1000), json: &json, into: &out)
    message(
      "fullDescription", TextLimit.cut(rule.why.isEmpty ? rule.title : rule.why, to: 1000), json: &json, into: &out)
    let address = rule.sources.lazy.map(\.url).first(where: WebAddress.isSafe)
    if let address { json.write("helpUri", address, into: &out) }
    json.beginObject("help", into: &out)
    json.write("text", helpText(rule), into: &out)
    json.write("markdown", helpMarkdown(rule), into: &out)
    json.endObject(into: &out)
    level(ProblemLevel(rule.severity), json: &json, into: &out)
    json.beginObject("properties", into: &out)
    json.write("tags", [rule.concern.name, rule.severity.name] + rule.regions.prefix(8), into: &out)
    json.write("precision", rule.confidence == .primary ? "high" : "medium", into: &out)
    json.write("facts", rule.facts, into: &out)
    json.endObject(into: &out)
    json.endObject(into: &out)
  }

  private static func write(_ own: Problem.Own, json: inout JSONWriter, into out: inout [UInt8]) {
    json.beginObject(into: &out)
    json.write("id", own.rawValue, into: &out)
    message("shortDescription", own.title, json: &json, into: &out)
    message("fullDescription", own.title, json: &json, into: &out)
    level(own.level, json: &json, into: &out)
    json.endObject(into: &out)
  }

  private static func message(
    _ key: StaticString, _ text: String, json: inout JSONWriter, into out: inout [UInt8]
  ) {
    json.beginObject(key, into: &out)
    json.write("text", text, into: &out)
    json.endObject(into: &out)
  }

  private static func level(_ level: ProblemLevel, json: inout JSONWriter, into out: inout [UInt8]) {
    json.beginObject("defaultConfiguration", into: &out)
    json.write("level", level.name, into: &out)
    json.endObject(into: &out)
  }

  private static func helpText(_ rule: RuleInfo) -> String {
    var lines = [rule.why, "Fix: \(rule.fix)"]
    lines += rule.sources.map { "Source: \($0.citation) \($0.url)" }
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func helpMarkdown(_ rule: RuleInfo) -> String {
    var parts = ["**\(MarkdownText.inline(rule.title))**"]
    if !rule.why.isEmpty { parts.append(MarkdownText.inline(rule.why)) }
    if !rule.fix.isEmpty { parts.append("**Fix:** " + MarkdownText.inline(rule.fix)) }
    for source in rule.sources {
      var line =
        "**Source:** " + MarkdownText.link(source.citation.isEmpty ? source.url : source.citation, to: source.url)
      if !source.quote.isEmpty { line += ": “\(MarkdownText.inline(source.quote))”" }
      if source.confidence == .secondary { line += " (seen at second hand)" }
      parts.append(line)
    }
    parts.append("`promolint explain \(rule.id)` shows examples. A check against cited rules, not legal advice.")
    return parts.joined(separator: "\n\n")
  }
}
