import ArgumentParser
import PolicyEvaluation
import PolicyLoading
import PolicyModel
import PolicyReporting

/// `promolint diff`: what a change of rules changes.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say which rules, verdicts and findings change from one set of rules to another.",
    usage: "promolint diff --rules <old> <new> [<path> ...] [--as-of <date>] [--output text|json]",
    discussion: """
      OLD and NEW are folders of rules, or "built-in" for those in the binary; as with --rules elsewhere, a folder without
      a promotion schema adds to the built-in rules. Paths are promotions as check takes them; without any, those that
      check would find are compared. promolint check --as-of A --against B compares two days under one set of rules.

      Exit status: 0 nothing changes, 1 something does, 2 wrong usage or a file that could not be read.
      """)

  @Option(name: .long, help: ArgumentHelp("The folder of the old rules, or built-in.", valueName: "old"))
  var rules: String

  @Argument(help: ArgumentHelp("The folder of the new rules, or built-in.", valueName: "new"))
  var new: String

  @Argument(help: ArgumentHelp("Files, folders, globs, or - for standard input.", valueName: "path"))
  var paths: [String] = []

  @Option(name: .customLong("as-of"), help: ArgumentHelp("The day of both checks (default: today).", valueName: "date"))
  var asOf: String?

  @Option(name: [.short, .long], help: "text or json.")
  var output = "text"

  @Option(name: .long, help: ArgumentHelp("Colours: auto, always or never.", valueName: "when"))
  var color = ColourChoice.auto

  func run() throws {
    try finishing { () throws(Stop) in try compare() }
  }

  private func compare() throws(Stop) -> ExitStatus {
    let format = try ComparisonReport.Format.option(output)
    let options = CheckOptions(asOf: try CalendarDate.option("--as-of", asOf) ?? Clock.today())
    let old = try PolicySource.compile(folders: rules == "built-in" ? [] : [rules])
    let changed = try PolicySource.compile(folders: new == "built-in" ? [] : [new])
    let run = ComparisonRun(
      before: ComparisonRun.Side(name: rules, checker: { PromotionChecker(policy: old.policy, options: options) }),
      after: ComparisonRun.Side(name: new, checker: { PromotionChecker(policy: changed.policy, options: options) }),
      rules: RuleSetDifference(from: old.rules.rules, to: changed.rules.rules), format: format, color: color)
    let inputs = InputFinder.find(paths)
    // Without a path and without promotions here, the rules alone are compared.
    if paths.isEmpty, inputs.count == 1, case .error = inputs[0] { return run.run([]) }
    return run.run(inputs)
  }
}
