import ArgumentParser
import PolicyEvaluation
import PolicyModel
import PolicyReporting

/// `promolint check`: the main job.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check promotions and say cancel or continue.",
    discussion: """
      Paths are files, folders (every .yaml, .yml and .json below), globs ("promotions/**/*.promo.yaml") or - for standard
      input. Without a path: every *.promo.yaml, *.promo.yml, *.promo.json and everything in folders called promotions
      below here.
      """)

  @Argument(help: ArgumentHelp("Files, folders, globs, or - for standard input.", valueName: "path"))
  var paths: [String] = []

  @OptionGroup var policyOptions: PolicyOptions

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "Write a report: FORMAT or FORMAT=FILE; may be repeated. Formats: \(OutputFormat.names). (default: text)",
      valueName: "format[=file]"))
  var output: [String] = []

  @Option(
    name: .customLong("fail-on"),
    help: ArgumentHelp(
      "The least severity that makes the exit status 1: advice, caution, required, prohibited or never.",
      valueName: "severity"))
  var failOn = "required"

  @Option(
    name: .long,
    help: ArgumentHelp(
      "What a fact that could turn the verdict does: fail (exit status 3) or warn.", valueName: "choice"))
  var unknown = "fail"

  @Option(
    name: [.short, .long], help: ArgumentHelp("How many files are checked at once (default: 1).", valueName: "number"))
  var jobs = 1

  @Option(name: .long, help: ArgumentHelp("Colours: auto, always or never.", valueName: "when"))
  var color = ColourChoice.auto

  @Flag(name: [.short, .long], help: "Verdicts only.")
  var quiet = false

  @Flag(name: [.short, .long], help: "Everything: advice in full, waived findings, every clause.")
  var verbose = false

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
    let failing = try failSeverity()
    guard unknown == "fail" || unknown == "warn" else {
      throw Stop("--unknown \"\(unknown)\" is neither fail nor warn")
    }
    let options = try policyOptions.checkOptions()
    if let day = try CalendarDate.option("--against", against) { return try compare(options, with: day) }
    var outputs = try OutputSet(output, color: color, detail: quiet ? .quiet : verbose ? .verbose : .normal)
    let policy = try PolicySource.policy(folders: policyOptions.rules)
    try policyOptions.validate(against: policy)
    let run = CheckRun(policy: policy, options: options, inputs: InputFinder.find(paths), jobs: max(1, jobs))
    var summary = RunSummary()
    var progress = Progress(total: run.inputs.count)
    var finder: TurnFinder?
    outputs.begin(RunInfo(version: Version.text, packs: policy.packs, asOf: options.asOf))
    run.run { outcome in
      for var report in outcome.reports {
        summary.add(report)
        addTurns(to: &report, policy, options, &finder, inputs: run.inputs.count, seen: summary.promotions)
        outputs.add(report)
      }
      for error in outcome.errors {
        summary.errors += 1
        outputs.add(error)
      }
      progress.step()
    }
    progress.clear()
    try outputs.end(summary)
    return status(of: summary, failing: failing)
  }

  /// The differences between two days under the same rules.
  private func compare(_ options: CheckOptions, with day: CalendarDate) throws(Stop) -> ExitStatus {
    guard output.count <= 1 else {
      throw Stop("--against writes one report", hint: "use --output text or --output json")
    }
    let format = try ComparisonReport.Format.option(output.first ?? "text")
    let policy = try PolicySource.policy(folders: policyOptions.rules)
    try policyOptions.validate(against: policy)
    var other = options
    other.asOf = day
    let run = ComparisonRun(
      before: ComparisonRun.Side(name: options.asOf.description, policy: policy, options: options),
      after: ComparisonRun.Side(name: day.description, policy: policy, options: other), rules: RuleSetDifference(),
      format: format, color: color)
    return run.run(InputFinder.find(paths))
  }

  /// Rules are loaded with the first promotion that asks for turns: only conditions as they are written show them.
  private func addTurns(
    to report: inout PromotionReport, _ policy: CompiledPolicy, _ options: CheckOptions, _ finder: inout TurnFinder?,
    inputs: Int, seen: Int
  ) {
    guard turns, inputs <= CheckCommand.mostTurned, seen <= CheckCommand.mostTurned, TurnFinder.isTurnable(report),
      let source = report.sources.first
    else { return }
    if finder == nil, let rules = try? PolicySource.load(folders: policyOptions.rules) {
      finder = TurnFinder(policy, rules: rules, options: options)
    }
    guard let finder else { return }
    report.turns = finder.turns(for: report, as: CheckRun.format(of: source)) { TermsReading.result($0, of: source) }
  }

  private func failSeverity() throws -> Severity? {
    if failOn == "never" { return nil }
    guard let severity = Severity.allCases.first(where: { $0.name == failOn }) else {
      throw Stop("--fail-on \"\(failOn)\" is no severity", hint: "use advice, caution, required, prohibited or never")
    }
    return severity
  }

  private func status(of summary: RunSummary, failing: Severity?) -> ExitStatus {
    if summary.errors > 0 { return .input }
    if let failing {
      let counts = summary.findings[Int(failing.rawValue)...]
      if summary.cancel > 0 || counts.contains(where: { $0 > 0 }) { return .findings }
    }
    return summary.undecided > 0 && unknown == "fail" ? .undecided : .ready
  }
}
