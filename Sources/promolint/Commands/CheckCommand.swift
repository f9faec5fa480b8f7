import ArgumentParser
import PolicyEvaluation
import PolicyModel
import PolicyReporting

/// `promolint check`: the main job.
struct CheckCommand: AsyncParsableCommand {
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
    name: [.short, .long], help: ArgumentHelp("How many files are checked at once (default: 1).", valueName: "number"))
  var jobs = 1

  @Option(name: .long, help: ArgumentHelp("Colours: auto, always or never.", valueName: "when"))
  var color = ColourChoice.auto

  @Flag(name: [.short, .long], help: "Verdicts only.")
  var quiet = false

  @Flag(name: [.short, .long], help: "Everything: advice in full, waived findings, every clause.")
  var verbose = false

  func run() async throws {
    let status: ExitStatus
    do {
      status = try await check()
    } catch let stop as Stop {
      stop.complain()
      status = stop.status
    }
    if status != .ready { throw ExitCode(status.rawValue) }
  }

  private func check() async throws -> ExitStatus {
    let options = try policyOptions.checkOptions()
    var inputs = InputFinder.find(paths)
    let (settings, policy, configuration) = try adoption.adoption.settings(
      &inputs, flags: options, policyOptions: policyOptions)
    let failing = try failSeverity(failOn ?? configuration.failOn ?? "required")
    let unknown = self.unknown ?? configuration.unknown ?? "fail"
    guard unknown == "fail" || unknown == "warn" else {
      throw Stop("--unknown \"\(unknown)\" is neither fail nor warn")
    }
    var outputs = try OutputSet(
      output.isEmpty ? configuration.outputs : output, color: color,
      detail: quiet ? .quiet : verbose ? .verbose : .normal)
    let run = CheckRun(settings: settings, inputs: inputs, jobs: max(1, jobs))
    var stale = settings.baseline
    var summary = RunSummary()
    var progress = Progress(total: run.inputs.count)
    outputs.begin(RunInfo(version: Version.text, packs: policy.packs, asOf: options.asOf))
    await run.run { outcome in
      for report in outcome.reports {
        summary.add(report)
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
    let isStale = stale?.complain(files: run.inputs.map(\.name)) ?? false
    let status = status(of: summary, failing: failing, unknown: unknown)
    return isStale && status != .input ? .findings : status
  }

  private func failSeverity(_ failOn: String) throws -> Severity? {
    if failOn == "never" { return nil }
    guard let severity = Severity.allCases.first(where: { $0.name == failOn }) else {
      throw Stop("--fail-on \"\(failOn)\" is no severity", hint: "use advice, caution, required, prohibited or never")
    }
    return severity
  }

  private func status(of summary: RunSummary, failing: Severity?, unknown: String) -> ExitStatus {
    if summary.errors > 0 { return .input }
    if let failing {
      let counts = summary.findings[Int(failing.rawValue)...]
      if summary.cancel > 0 || counts.contains(where: { $0 > 0 }) { return .findings }
    }
    return summary.undecided > 0 && unknown == "fail" ? .undecided : .ready
  }
}
