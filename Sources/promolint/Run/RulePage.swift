import PolicyLoading
import PolicyModel
import SourceText

/// A rule in full: what `explain` prints, and a page of the rule reference.
enum RulePage {
  static func text(_ rule: Rule, in rules: LoadedRules) -> String {
    var lines = ["\(rule.id): \(rule.title)", ""]
    func add(_ label: String, _ text: String) {
      guard !text.isEmpty else { return }
      lines += wrapped(text, lead: label.isEmpty ? "" : "\(label): ")
    }
    add("severity", "\(rule.severity.name) (\(rule.concern.name))")
    add(
      "where",
      rule.regions.isEmpty
        ? "everywhere" : rule.regions.map { "\($0.text) (\(rules.regions.name(of: $0.text)))" }.joined(separator: ", "))
    add("in force", span(rule.inForce))
    if let each = rule.each { add("for each", "\(each.name) in \(each.list.text)") }
    add("when", rule.when?.text ?? "")
    add(conditionLabel(rule), conditionText(rule))
    lines.append("")
    add("why", rule.why)
    add("fix", rule.fix)
    lines.append("")
    for source in rule.sources { add("source", sourceText(source)) }
    if rule.confidence == .secondary {
      add("", "seen at second hand: read the primary text before acting")
    }
    add("facts", rule.facts.joined(separator: ", "))
    if let id = rule.clause, let clause = rules.packs.flatMap(\.clauses).first(where: { $0.id == id }) {
      add("clause", "\(clause.title): \(clause.says) (\(clause.effect.name) stopping)")
    }
    lines += ["", "examples"]
    for example in rule.examples { lines += wrapped(exampleText(example), lead: "  \(example.kind.name): ") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A rule that is no file: one about waivers.
  static func text(_ rule: RuleInfo) -> String {
    var lines = ["\(rule.id): \(rule.title)", ""]
    lines += wrapped("\(rule.severity.name) (\(rule.concern.name))", lead: "severity: ") + [""]
    lines += wrapped(rule.why, lead: "why: ") + wrapped(rule.fix, lead: "fix: ")
    return lines.joined(separator: "\n") + "\n"
  }

  static func markdown(_ rule: Rule, in rules: LoadedRules) -> String {
    var lines = ["## \(rule.id)", "", "**\(escaped(rule.title))**", ""]
    lines.append("- severity: \(rule.severity.name), concern: \(rule.concern.name)")
    let regions = rule.regions.isEmpty ? "everywhere" : rule.regions.map(\.text).joined(separator: ", ")
    lines.append("- where: \(regions)")
    if !span(rule.inForce).isEmpty { lines.append("- in force: \(span(rule.inForce))") }
    if let when = rule.when { lines.append("- when: `\(when.text)`") }
    lines.append("- \(conditionLabel(rule)): `\(conditionText(rule))`")
    lines += ["", escaped(rule.why), "", "Fix: \(escaped(rule.fix))", ""]
    for source in rule.sources {
      let name = [source.title, source.section].filter { !$0.isEmpty }.joined(separator: ", ")
      lines.append("- source: [\(escaped(name))](\(source.url)), read \(source.reviewed), \(source.confidence.name)")
    }
    lines += ["- facts: \(rule.facts.joined(separator: ", "))", ""]
    for example in rule.examples { lines.append("- \(example.kind.name): `\(exampleText(example))`") }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func span(_ span: DateSpan) -> String {
    [span.from.map { "from \($0)" }, span.until.map { "until \($0)" }].compactMap { $0 }.joined(separator: " ")
  }

  private static func conditionLabel(_ rule: Rule) -> String {
    if case .require = rule.condition { return "must hold" }
    return "must not say"
  }

  private static func conditionText(_ rule: Rule) -> String {
    switch rule.condition {
    case .require(let text): return text.text
    case .forbid(let forbidden):
      let phrases = (forbidden.own.phrases + forbidden.own.patterns).map(\.text)
      let lexicons = forbidden.lexicons.map { "<@\($0.text)>" }
      return (phrases + lexicons).joined(separator: " | ")
    }
  }

  private static func sourceText(_ source: Source) -> String {
    var text = [source.title, source.section].filter { !$0.isEmpty }.joined(separator: ", ")
    if !source.date.isEmpty { text += ", text of \(source.date)" }
    text += " <\(source.url)>"
    if !source.quote.isEmpty { text += " “\(source.quote)”" }
    return text
  }

  /// The example without what every promotion has.
  private static func exampleText(_ example: RuleExample) -> String {
    example.promotion.replacing("\"promotion\":\"example\",\"platform\":\"tiktok\",", with: "")
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\`*_[]<>#|".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }

  private static func wrapped(_ text: String, lead: String) -> [String] {
    var lines: [String] = []
    var line = lead
    let indent = String(repeating: " ", count: min(lead.count, 12))
    for word in text.split(separator: " ") {
      if line.count + word.count > 100, line.count > indent.count {
        lines.append(line.last == " " ? String(line.dropLast()) : line)
        line = indent
      }
      line += word + " "
    }
    lines.append(line.last == " " ? String(line.dropLast()) : line)
    return lines
  }
}

/// The rules as a list.
enum RuleList {
  static func text(_ rules: [Rule]) -> String {
    let width = rules.map(\.id.count).max() ?? 0
    var text = ""
    for rule in rules {
      text += rule.id.padded(to: width) + "  " + rule.severity.name.padded(to: 10) + "  " + rule.title + "\n"
    }
    return text + "\(rules.count) rules\n"
  }

  static func json(_ rules: [Rule], in loaded: LoadedRules) -> JSONValue {
    .object([
      .init("schema", .string("promolint.rules/1")),
      .init("rules", .array(rules.map { json($0, in: loaded) })),
    ])
  }

  private static func json(_ rule: Rule, in loaded: LoadedRules) -> JSONValue {
    func strings(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }
    return .object([
      .init("id", .string(rule.id)), .init("pack", .string(loaded.packs[rule.pack].id)),
      .init("title", .string(rule.title)), .init("severity", .string(rule.severity.name)),
      .init("concern", .string(rule.concern.name)), .init("confidence", .string(rule.confidence.name)),
      .init("regions", strings(rule.regions.map(\.text))),
      .init(
        "in_force",
        .object([
          .init("from", rule.inForce.from.map { .string($0.description) } ?? .null),
          .init("until", rule.inForce.until.map { .string($0.description) } ?? .null),
        ])),
      .init("when", rule.when.map { .string($0.text) } ?? .null),
      .init("condition", strings(rule.conditionTexts)),
      .init("why", .string(rule.why)), .init("fix", .string(rule.fix)), .init("facts", strings(rule.facts)),
      .init("clause", rule.clause.map { .string($0) } ?? .null),
      .init(
        "sources",
        .array(
          rule.sources.map { source in
            .object([
              .init("key", .string(source.key)), .init("title", .string(source.title)),
              .init("section", .string(source.section)), .init("url", .string(source.url)),
              .init("date", .string(source.date)), .init("reviewed", .string(source.reviewed)),
              .init("confidence", .string(source.confidence.name)), .init("quote", .string(source.quote)),
            ])
          })),
      .init(
        "examples",
        .array(
          rule.examples.map { example in
            .object([.init("kind", .string(example.kind.name)), .init("promotion", .string(example.promotion))])
          })),
      .init("file", .string(loaded.files[rule.file].name)),
    ])
  }
}

extension String {
  /// The text with spaces up to `width` characters.
  func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
