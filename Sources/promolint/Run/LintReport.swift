import PolicyEvaluation
import PolicyLoading
import PolicyModel
import SourceText

/// The review of rules, as text for people and as JSON.
enum LintReport {
  /// A block a finding, worst level last in the summary.
  static func text(_ findings: [LintFinding], in rules: LoadedRules) -> String {
    var text = ""
    for finding in findings {
      let diagnostic = finding.place.diagnostic
      text += "\(finding.level.name)[\(finding.check.name)]: \(diagnostic.message)\n"
      text += "  --> \(place(of: finding, in: rules))\n"
      if let hint = diagnostic.hint { text += "  help: \(hint)\n" }
      text += "\n"
    }
    return text + summary(findings, in: rules) + "\n"
  }

  /// How many rules were reviewed, and how many findings of each level there are.
  private static func summary(_ findings: [LintFinding], in rules: LoadedRules) -> String {
    let counts = LintFinding.Level.allCases.reversed().compactMap { level -> String? in
      let count = findings.count { $0.level == level }
      return count == 0 ? nil : "\(count) \(level.name)\(count == 1 ? "" : "s")"
    }
    return "\(rules.rules.count) rules in \(rules.packs.count) packs: "
      + (counts.isEmpty ? "nothing to say" : counts.joined(separator: ", "))
  }

  /// `file:line:column`; the file alone where only that is known.
  private static func place(of finding: LintFinding, in rules: LoadedRules) -> String {
    let (name, position) = position(of: finding, in: rules)
    return position.map { "\(name):\($0.line):\($0.column)" } ?? name
  }

  private static func position(
    of finding: LintFinding, in rules: LoadedRules
  ) -> (name: String, position: SourcePosition?) {
    let file = rules.files[finding.place.file]
    let range = finding.place.diagnostic.range
    guard range.end > 0 else { return (file.name, nil) }
    return (file.name, LineTable(file).position(at: range.start))
  }

  /// `promolint.lint/1`.
  static func json(_ findings: [LintFinding], in rules: LoadedRules, asOf: CalendarDate) -> JSONValue {
    .object([
      .init("schema", .string("promolint.lint/1")), .init("as_of", .string(asOf.description)),
      .init("rules", .number(String(rules.rules.count))),
      .init("findings", .array(findings.map { json($0, in: rules) })),
      .init(
        "summary",
        .object(
          LintFinding.Level.allCases.reversed().map { level in
            .init(level.name, .number(String(findings.count { $0.level == level })))
          })),
    ])
  }

  private static func json(_ finding: LintFinding, in rules: LoadedRules) -> JSONValue {
    let (name, position) = position(of: finding, in: rules)
    return .object([
      .init("check", .string(finding.check.name)), .init("level", .string(finding.level.name)),
      .init("subject", .string(finding.subject)), .init("others", .array(finding.others.map { .string($0) })),
      .init("message", .string(finding.place.diagnostic.message)),
      .init("hint", finding.place.diagnostic.hint.map { .string($0) } ?? .null), .init("file", .string(name)),
      .init("line", position.map { .number(String($0.line)) } ?? .null),
      .init("column", position.map { .number(String($0.column)) } ?? .null),
    ])
  }
}
