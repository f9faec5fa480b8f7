import PolicyLoading
import PolicyModel
import SourceText

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

  /// `promolint.rules/1`: the rules chosen, and the packs with their clauses and what they leave out.
  static func json(_ rules: [Rule], in loaded: LoadedRules) -> JSONValue {
    .object([
      .init("schema", .string("promolint.rules/1")),
      .init("rules", .array(rules.map { json($0, in: loaded) })),
      .init("packs", .array(loaded.packs.map { json($0) })),
      .init(
        "decisions",
        .array(
          loaded.decisions.map { row in
            .object([.init("id", .string(row.id)), .init("facts", strings(row.facts))])
          })),
    ])
  }

  private static func strings(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }

  private static func json(_ rule: Rule, in loaded: LoadedRules) -> JSONValue {
    .object([
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
      .init("condition", strings(rule.conditionTexts)), .init("message", .string(rule.message.text)),
      .init("why", .string(rule.why)), .init("fix", .string(rule.fix)), .init("facts", strings(rule.facts)),
      .init("clause", rule.clause.map { .string($0) } ?? .null),
      .init("sources", .array(rule.sources.map { json($0) })),
      .init(
        "examples",
        .array(
          rule.examples.map { example in
            .object([
              .init("kind", .string(example.kind.name)), .init("promotion", .string(example.promotion)),
              .init("as_of", example.asOf.map { .string($0.description) } ?? .null),
            ])
          })),
      .init("file", .string(loaded.files[rule.file].name)),
    ])
  }

  private static func json(_ source: Source) -> JSONValue {
    .object([
      .init("key", .string(source.key)), .init("title", .string(source.title)),
      .init("section", .string(source.section)), .init("url", .string(source.url)),
      .init("date", .string(source.date)), .init("reviewed", .string(source.reviewed)),
      .init("confidence", .string(source.confidence.name)), .init("quote", .string(source.quote)),
    ])
  }

  private static func json(_ pack: Pack) -> JSONValue {
    .object([
      .init("id", .string(pack.id)), .init("title", .string(pack.title)), .init("version", .string(pack.version)),
      .init("note", .string(pack.note)), .init("clauses", .array(pack.clauses.map { json($0) })),
      .init("left_out", .object(pack.leftOut.map { .init($0.row, .string($0.reason)) })),
    ])
  }

  private static func json(_ clause: PackClause) -> JSONValue {
    .object([
      .init("id", .string(clause.id)), .init("title", .string(clause.title)), .init("says", .string(clause.says)),
      .init("who", .string(clause.who)), .init("effect", .string(clause.effect.name)),
      .init("causes", strings(clause.causes.map(\.name))), .init("duties", strings(clause.duties.map(\.name))),
      .init("regions", strings(clause.regions)), .init("channels", strings(clause.channels)),
      .init("kinds", strings(clause.kinds)), .init("facts", strings(clause.facts)),
      .init("source", json(clause.source)),
    ])
  }
}

extension String {
  /// The text with spaces up to `width` characters.
  func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
