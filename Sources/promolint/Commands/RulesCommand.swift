import ArgumentParser
import PolicyEvaluation
import PolicyLoading
import PolicyModel
import PolicyReporting

/// `promolint rules`: list, filter, publish and review.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List the rules, filtered, or review them.",
    discussion: """
      --output html writes the rule reference as one page that needs nothing else; markdown and json hold the same.

      --lint reviews the rules instead: what is missing, sources that nobody has read for long, rules that say the same,
      shadow or contradict each other, and rules that can never apply. Exit status 1 where an error is found; with
      --strict also where a warning is.
      """)

  @OptionGroup var options: RulesFolders

  @Option(name: .long, help: "Only rules of this pack.")
  var pack: String?

  @Option(name: .long, help: "Only rules of this severity.")
  var severity: String?

  @Option(name: .long, help: "Only rules of this concern.")
  var concern: String?

  @Option(name: .long, help: "Only rules that speak in this region.")
  var region: String?

  @Option(name: .long, help: "Only rules whose conditions read this field.")
  var field: String?

  @Option(name: .long, help: "Only rules that rest on this source: a part of its title, section or address.")
  var source: String?

  @Option(name: [.short, .long], help: "text, json, markdown or html; with --lint text or json.")
  var output = "text"

  @Flag(name: .long, help: "Review the rules instead of listing them.")
  var lint = false

  @Option(
    name: .customLong("max-age"),
    help: ArgumentHelp("With --lint: after how many days a source should be read again.", valueName: "days"))
  var maximumAge = 365

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp("With --lint: the day of the review (default: today).", valueName: "date"))
  var asOf: String?

  @Flag(name: .long, help: "With --lint: exit status 1 for warnings too.")
  var strict = false

  func run() throws {
    try finishing { () throws(Stop) in
      let rules = try PolicySource.loadHere(folders: options.rules)
      try validate(rules)
      return try lint ? review(rules) : list(rules)
    }
  }

  private func list(_ rules: LoadedRules) throws(Stop) -> ExitStatus {
    let chosen = rules.rules.filter { matches($0, rules) }
    let reference = RuleReference(chosen, packs: rules.packs, regions: rules.regions, version: Version.text)
    switch output {
    case "text": print(RuleList.text(chosen), terminator: "")
    case "json": print(RuleList.json(chosen, in: rules).prettyText)
    case "markdown": Files.write(reference.markdown, to: Terminal.output)
    case "html": Files.write(reference.html, to: Terminal.output)
    default: throw Stop("unknown output format \"\(output)\"", hint: "use text, json, markdown or html")
    }
    return .ready
  }

  private func review(_ rules: LoadedRules) throws(Stop) -> ExitStatus {
    guard output == "text" || output == "json" else {
      throw Stop("a review cannot be written as \"\(output)\"", hint: "use text or json")
    }
    guard maximumAge >= 0 else { throw Stop("--max-age \(maximumAge) is negative", hint: "give a number of days") }
    let day = try CalendarDate.option("--as-of", asOf) ?? Clock.today()
    let (_, errors, _) = PolicyCompiler.compile(rules)
    guard errors.isEmpty else { throw Stop(errors, rules.files) }
    let chosen = Set(rules.rules.filter { matches($0, rules) }.map(\.id))
    let isFiltered = chosen.count < rules.rules.count
    let findings = RuleLinter.findings(in: rules, asOf: day, maximumAge: maximumAge).filter { finding in
      if !isFiltered || chosen.contains(finding.subject) || !chosen.isDisjoint(with: finding.others) { return true }
      return pack.map { finding.subject.hasPrefix($0 + "/") } ?? false
    }
    if output == "json" {
      print(LintReport.json(findings, in: rules, asOf: day).prettyText)
    } else {
      print(LintReport.text(findings, in: rules), terminator: "")
    }
    let least: LintFinding.Level = strict ? .warning : .error
    return findings.contains { $0.level >= least } ? .findings : .ready
  }

  private func validate(_ rules: LoadedRules) throws(Stop) {
    if let pack, !rules.packs.contains(where: { $0.id == pack }) {
      throw Stop("there is no pack \"\(pack)\"", hint: "packs: \(rules.packs.map(\.id).joined(separator: ", "))")
    }
    if let severity, !Severity.allCases.contains(where: { $0.name == severity }) {
      throw Stop("there is no severity \"\(severity)\"", hint: "use advice, caution, required or prohibited")
    }
    if let concern, !Concern.allCases.contains(where: { $0.name == concern }) {
      let names = Concern.allCases.map(\.name).joined(separator: ", ")
      throw Stop("there is no concern \"\(concern)\"", hint: "use \(names)")
    }
    if let region, !rules.regions.isKnown(region) {
      throw Stop("unknown region \"\(region)\"", hint: "regions are ISO 3166 codes such as US or US-FL")
    }
  }

  private func matches(_ rule: Rule, _ rules: LoadedRules) -> Bool {
    if let pack, rules.packs[rule.pack].id != pack { return false }
    if let severity, rule.severity.name != severity { return false }
    if let concern, rule.concern.name != concern { return false }
    if let region, !rule.regions.isEmpty,
      !rule.regions.contains(where: { rules.regions.overlaps(region, $0.text) })
    {
      return false
    }
    if let field, !rule.conditionTexts.contains(where: { $0.contains(field) }) { return false }
    if let source {
      let texts = rule.sources.flatMap { [$0.key, $0.title, $0.section, $0.url] }
      if !texts.contains(where: { $0.lowercased().contains(source.lowercased()) }) { return false }
    }
    return true
  }
}

extension CalendarDate {
  /// The day that an option gives, or nil where it is not given.
  static func option(_ name: String, _ text: String?) throws(Stop) -> CalendarDate? {
    guard let text else { return nil }
    guard let date = CalendarDate(text) else {
      throw Stop("\(name) \"\(text)\" is not a date", hint: "write year-month-day, as in 2026-11-24")
    }
    return date
  }
}

extension Rule {
  /// The texts of the rule's conditions, for looking for a field.
  var conditionTexts: [String] {
    var texts = [when?.text, each?.list.text].compactMap { $0 }
    switch condition {
    case .require(let text): texts.append(text.text)
    case .forbid(let forbidden): texts += forbidden.places.isEmpty ? ["copy"] : forbidden.places.map(\.text)
    }
    return texts
  }
}
