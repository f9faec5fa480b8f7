import ArgumentParser
import PolicyEvaluation
import PolicyLoading
import PolicyModel
import PolicyReporting
import SourceText

/// `promolint explain`: one rule in full.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Say what a rule asks, why, on what it rests and how to satisfy it.",
    discussion: """
      With --why: what the rule says of that promotion, the condition, and what each part of it came to, with the facts that
      it read and where they stand.
      """)

  @Argument(help: ArgumentHelp("The rule, as in us/purchase-required.", valueName: "rule"))
  var rule: String

  @Option(
    name: .long, help: ArgumentHelp("Show how the rule comes out for this promotion, part by part.", valueName: "file"))
  var why: String?

  @OptionGroup var options: PolicyOptions

  func run() throws {
    try finishing { () throws(Stop) in
      if let own = WaiverRules.all.first(where: { $0.id == rule }) {
        print(RulePage.text(of: own), terminator: "")
        return .ready
      }
      let rules = try PolicySource.loadHere(folders: options.rules)
      guard let found = rules.rules.first(where: { $0.id == rule || $0.aliases.contains(rule) }) else {
        let ids = rules.rules.map(\.id) + WaiverRules.all.map(\.id)
        let near = Suggestion.nearest(
          to: rule, among: ids + ids.compactMap { $0.split(separator: "/").last.map(String.init) })
        let full = near.flatMap { name in ids.first { $0 == name || $0.hasSuffix("/" + name) } }
        throw Stop(
          "there is no rule \"\(rule)\"",
          hint: full.map { "did you mean \"\($0)\"?" } ?? "promolint rules lists them all")
      }
      if let why { return try prove(found, in: rules, over: why) }
      print(RulePage(found, packs: rules.packs, regions: rules.regions).text, terminator: "")
      return .ready
    }
  }

  private func prove(_ rule: Rule, in rules: LoadedRules, over path: String) throws(Stop) -> ExitStatus {
    let (compiled, errors, _) = PolicyCompiler.compile(rules)
    guard let compiled else { throw Stop(errors, rules.files) }
    try options.validate(against: compiled)
    var checker = PromotionChecker(policy: compiled, options: try options.checkOptions())
    let source = SourceFile(name: path, bytes: try PromotionFile(path).bytes)
    let (proof, problems) = checker.proof(of: rule, in: rules, over: source, as: CheckRun.format(of: source)) {
      TermsReading.result($0, of: source)
    }
    guard let proof else {
      var stop = Stop("\"\(path)\" is no valid promotion")
      if !problems.isEmpty { stop.errors = problems }
      throw stop
    }
    print(ProofPage.text(proof, of: rule), terminator: "")
    return .ready
  }
}
