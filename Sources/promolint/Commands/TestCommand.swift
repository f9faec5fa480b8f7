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

  @Flag(
    name: .long,
    help: "Change each condition and leave out each phrase in turn, and list the changes that no example notices.")
  var mutate = false

  @Option(
    name: .customLong("least"),
    help: ArgumentHelp("With --mutate: the share of changes that must be noticed, in percent.", valueName: "percent"))
  var least = 0

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
    let tester = MutationTester(rules, day: Clock.today())
    var total = MutationTester.Summary()
    var progress = Progress(total: chosen.count)
    var lines: [String] = []
    for rule in chosen {
      let summary = tester.run(rule)
      progress.step()
      total.mutants += summary.mutants
      total.survivors += summary.survivors
      guard !summary.survivors.isEmpty else { continue }
      lines.append("\(rule.id): \(summary.noticed) of \(summary.mutants) noticed")
      for survivor in summary.survivors {
        lines.append("  \(survivor.part): \(survivor.what): \(PrintableText.line(survivor.words))")
      }
    }
    progress.clear()
    for line in lines { print(line) }
    let share = total.mutants == 0 ? 1000 : total.noticed * 1000 / total.mutants
    print(
      "\(chosen.count) rules, \(total.mutants) changes: \(total.noticed) noticed (\(share / 10).\(share % 10) %), "
        + "\(total.survivors.count) not")
    return share >= least * 10 ? .ready : .findings
  }
}
