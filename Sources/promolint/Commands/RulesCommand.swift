import ArgumentParser
import PolicyLoading
import PolicyModel

/// `promolint rules`: list and filter.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List the rules, filtered, as text, JSON or Markdown.")

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

  @Option(name: [.short, .long], help: "text, json or markdown.")
  var output = "text"

  func run() throws {
    try finishing { () throws(Stop) in
      let rules = try PolicySource.loadHere(folders: options.rules)
      try validate(rules)
      let chosen = rules.rules.filter { matches($0, rules) }
      switch output {
      case "text": print(RuleList.text(chosen), terminator: "")
      case "json": print(RuleList.json(chosen, in: rules).prettyText)
      case "markdown": print(chosen.map { RulePage.markdown($0, in: rules) }.joined(separator: "\n"), terminator: "")
      default: throw Stop("unknown output format \"\(output)\"", hint: "use text, json or markdown")
      }
      return .ready
    }
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
