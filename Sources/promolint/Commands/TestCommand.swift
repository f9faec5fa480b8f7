import ArgumentParser
import PolicyEvaluation
import PolicyLoading
import PolicyModel
import PolicyReporting
import SourceText

/// `promolint test`: the examples of every rule.
struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Run every rule's examples and check that each rule has the examples it needs.",
    discussion: """
      Each rule proves that an example violates it, one satisfies it, and that a fact that is not stated leaves it unknown;
      text rules have at least four hits, with the words marked, and four near misses.
      """)

  @Argument(help: ArgumentHelp("A folder of packs beside the built-in ones.", valueName: "folder"))
  var folder: String?

  @Option(name: .long, help: ArgumentHelp("Only this pack or rule; may be repeated.", valueName: "id"))
  var only: [String] = []

  func run() throws {
    try finishing { () throws(Stop) in try test() }
  }

  private func test() throws(Stop) -> ExitStatus {
    let (policy, rules) = try PolicySource.compile(folders: folder.map { [$0] } ?? [])
    let chosen = rules.rules.filter { rule in
      only.isEmpty || only.contains { rule.id == $0 || rule.id.hasPrefix($0 + "/") }
    }
    guard !chosen.isEmpty else {
      throw Stop("no rule matches \(only.joined(separator: ", "))", hint: "promolint rules lists them")
    }
    let tester = RuleTester(policy, day: Clock.today())
    let summary = tester.run(chosen)
    if !summary.failures.isEmpty { Stop(summary.failures.map(\.place), rules.files).complainAll() }
    let failed = Set(summary.failures.map(\.rule)).count
    print(
      "\(summary.rules) rules, \(summary.examples) examples: "
        + (summary.failures.isEmpty ? "all hold" : "\(summary.failures.count) do not hold, in \(failed) rules"))
    return summary.failures.isEmpty ? .ready : .findings
  }
}
