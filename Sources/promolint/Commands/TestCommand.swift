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

      With --mutate the rules are tested by changing them: each relation is turned and shifted, each term and phrase left
      out, each negation dropped. A change that no example notices is not proven; what cannot be noticed is written down
      with the reason in the pack's mutants.yaml.
      """)

  @Argument(help: ArgumentHelp("A folder of packs beside the built-in ones.", valueName: "folder"))
  var folder: String?

  @Option(name: .long, help: ArgumentHelp("Only this pack or rule; may be repeated.", valueName: "id"))
  var only: [String] = []

  @Flag(
    name: .long,
    help: "Change each condition and leave out each phrase in turn, and list the changes that no example notices.")
  var mutate = false

  @Option(
    name: .customLong("least"),
    help: ArgumentHelp("With --mutate: the share of changes that must be noticed, in percent.", valueName: "percent"))
  var least = 0

  @Option(name: .long, help: "With --mutate: how many threads (default: one a processor).")
  var jobs: Int?

  @Option(name: .long, help: ArgumentHelp("With --mutate: text or json.", valueName: "format"))
  var output = "text"

  private var isJSON: Bool { output == "json" }

  func validate() throws {
    guard ["text", "json"].contains(output) else {
      throw ValidationError("--output \"\(output)\" is no format of test; write text or json")
    }
    guard (0...100).contains(least) else {
      throw ValidationError("--least \(least) is no share in percent; write a number from 0 to 100")
    }
    guard jobs.map({ $0 > 0 }) ?? true else { throw ValidationError("--jobs needs a number from 1") }
  }

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
    if mutate { return mutateAll(chosen, rules) }
    let tester = RuleTester(policy, day: Clock.today())
    let summary = tester.run(chosen)
    if !summary.failures.isEmpty { Stop(summary.failures.map(\.place), rules.files).complainAll() }
    let failed = Set(summary.failures.map(\.rule)).count
    print(
      "\(summary.rules) rules, \(summary.examples) examples: "
        + (summary.failures.isEmpty ? "all hold" : "\(summary.failures.count) do not hold, in \(failed) rules"))
    return summary.failures.isEmpty ? .ready : .findings
  }

  private func mutateAll(_ chosen: [Rule], _ rules: LoadedRules) -> ExitStatus {
    let run = MutationRun(rules: rules, chosen: chosen, day: Clock.today(), jobs: jobs ?? SystemThread.processors)
    let outcome = run.run()
    Files.write(isJSON ? MutationRun.json(outcome) : Array(MutationRun.text(outcome).utf8), to: Terminal.output)
    return outcome.share >= least * 10 && outcome.stale.isEmpty ? .ready : .findings
  }
}
