import ArgumentParser
import PolicyEvaluation
import PolicyModel
import PolicyReporting

/// `promolint check`: the main job.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    // Read alone, it looks for no request of completion scripts.
    _superCommandName: "promolint",
    abstract: "Check promotions and say cancel or continue.",
    discussion: """
      Paths are files, folders (every .yaml, .yml, .json and .jsonl below), globs ("promotions/**/*.promo.yaml") or - for standard
      input. Without a path: every *.promo.yaml, *.promo.yml, *.promo.json and everything in folders called promotions
      below here.
      """)

  @Argument(help: ArgumentHelp("Files, folders, globs, or - for standard input.", valueName: "path"))
  var paths: [String] = []

  @OptionGroup var policyOptions: PolicyOptions

  @OptionGroup var adoption: AdoptionOptions

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "Write a report: FORMAT or FORMAT=FILE; may be repeated. Formats: \(OutputFormat.names). (default: text)",
      valueName: "format[=file]"))
  var output: [String] = []

  @Option(
    name: .customLong("fail-on"),
    help: ArgumentHelp(
      "The least severity that makes the exit status 1: advice, caution, required, prohibited or never. "
        + "(default: required)",
      valueName: "severity"))
  var failOn: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "What a fact that could turn the verdict does: fail (exit status 3) or warn. (default: fail)",
      valueName: "choice"))
  var unknown: String?

  @Option(
    name: .customLong("max-warnings"),
    help: ArgumentHelp("More cautions than this make the exit status 1. (default: any number)", valueName: "number"))
  var maxWarnings: Int?

  @Option(
    name: [.short, .long], help: ArgumentHelp("How many files are checked at once (default: 1).", valueName: "number"))
  var jobs = 1

  @Option(name: .long, help: ArgumentHelp("Colours: auto, always or never.", valueName: "when"))
  var color = ColourChoice.auto

  @Flag(name: [.short, .long], help: "Verdicts only.")
  var quiet = false

  @Flag(name: [.short, .long], help: "Everything: advice in full, waived findings, every clause.")
  var verbose = false

  @Flag(name: .long, help: "On standard error: how often each rule was violated, waived or in the baseline.")
  var statistics = false

  @Flag(
    name: .customLong("sarif-suppressions"),
    help: "Keep waived and baselined findings in SARIF reports, marked as suppressed.")
  var sarifSuppressions = false

  @Flag(
    name: .long, inversion: .prefixedNo,
    help: "Find the edits that would turn the verdict; for runs of at most \(CheckCommand.mostTurned) promotions.")
  var turns = true

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Say what changes from the day of --as-of to this one instead of reporting; text or json.", valueName: "date"))
  var against: String?

  /// The most promotions of a run for which turns are searched.
  static let mostTurned = 20

  func run() throws {
    let status: ExitStatus
    do {
      status = try check()
    } catch let stop as Stop {
      stop.complain()
      status = stop.status
    }
    if status != .ready { throw ExitCode(status.rawValue) }
  }

  private func check() throws -> ExitStatus {
    guard !(quiet && verbose) else { throw Stop("--quiet and --verbose exclude each other") }
    let asOf = try policyOptions.checkOptions().asOf
    if let day = try CalendarDate.option("--against", against) { return try compare(with: day) }
    var inputs = InputFinder.find(paths)
    let settings = try adoption.adoption.settings(&inputs, policyOptions)
    let failing = try FailPolicy(flags: self, settings.ofRun)
    var outputs = try OutputSet(output.isEmpty ? settings.ofRun.outputs : output, style)
    let run = CheckRun(settings: settings, inputs: inputs, jobs: max(1, jobs))
    var stale = settings.baseline
    var summary = RunSummary()
    var counts = RunStatistics()
    var progress = Progress(total: run.inputs.count)
    var finder = turns ? TurnMaking(settings, limit: CheckCommand.mostTurned, inputs: run.inputs.count) : nil
    outputs.begin(RunInfo(version: Version.text, packs: settings.packs, asOf: asOf))
    run.run { outcome in
      for var report in outcome.reports {
        summary.add(report)
        if statistics { counts.add(report) }
        finder?.addTurns(to: &report)
        outputs.add(report)
        stale?.subtract(report)
      }
      for error in outcome.errors {
        summary.errors += 1
        outputs.add(error)
      }
      progress.step()
    }
    progress.clear()
    try outputs.end(summary)
    if statistics { Files.write(Array(counts.text(summary).utf8), to: Terminal.error) }
    let isStale = stale?.complain(files: run.inputs.map(\.name)) ?? false
    return failing.status(of: summary, isStale: isStale)
  }

  private var style: OutputSet.Style {
    OutputSet.Style(
      color: color, detail: quiet ? .quiet : verbose ? .verbose : .normal, sarifSuppressions: sarifSuppressions)
  }

  /// The differences between two days under the same rules.
  private func compare(with day: CalendarDate) throws(Stop) -> ExitStatus {
    guard output.count <= 1 else {
      throw Stop("--against writes one report", hint: "use --output text or --output json")
    }
    let format = try ComparisonReport.Format.option(output.first ?? "text")
    var inputs = InputFinder.find(paths)
    let now = try adoption.adoption.settings(&inputs, policyOptions)
    var flags = policyOptions
    flags.asOf = day.description
    let then = try adoption.adoption.settings(&inputs, flags)
    let run = ComparisonRun(
      before: ComparisonRun.Side(
        name: try policyOptions.checkOptions().asOf.description, checker: now.checker, settings: now),
      after: ComparisonRun.Side(name: day.description, checker: then.checker, settings: then),
      rules: RuleSetDifference(), format: format, color: color)
    return run.run(inputs)
  }
}
