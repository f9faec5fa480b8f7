import ArgumentParser
import PolicyLoading
import PolicyModel
import PolicyReporting
import SourceText

/// `promolint explain`: one rule in full.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Say what a rule asks, why, on what it rests and how to satisfy it.")

  @Argument(help: ArgumentHelp("The rule, as in us/purchase-required.", valueName: "rule"))
  var rule: String

  @OptionGroup var options: RulesFolders

  func run() throws {
    try finishing { () throws(Stop) in
      let rules = try PolicySource.load(folders: options.rules)
      guard let found = rules.rules.first(where: { $0.id == rule || $0.aliases.contains(rule) }) else {
        let ids = rules.rules.map(\.id)
        let near = Suggestion.nearest(
          to: rule, among: ids + ids.compactMap { $0.split(separator: "/").last.map(String.init) })
        let full = near.flatMap { name in ids.first { $0 == name || $0.hasSuffix("/" + name) } }
        throw Stop(
          "there is no rule \"\(rule)\"",
          hint: full.map { "did you mean \"\($0)\"?" } ?? "promolint rules lists them all")
      }
      print(RulePage(found, packs: rules.packs, regions: rules.regions).text, terminator: "")
      return .ready
    }
  }
}
