import PolicyModel

/// What makes a run end with which exit status.
struct FailPolicy {
  /// The least severity that fails; nil for none.
  private let failing: Severity?
  private let failsOnUnknown: Bool
  private let maxWarnings: Int?

  /// Reads the flags of `check`, which go over the configuration of the run.
  init(flags: CheckCommand, _ configuration: Configuration) throws(Stop) {
    let failOn = flags.failOn ?? configuration.failOn ?? "required"
    failing = Severity.allCases.first { $0.name == failOn }
    guard failing != nil || failOn == "never" else {
      throw Stop("--fail-on \"\(failOn)\" is no severity", hint: "use advice, caution, required, prohibited or never")
    }
    let unknown = flags.unknown ?? configuration.unknown ?? "fail"
    guard unknown == "fail" || unknown == "warn" else {
      throw Stop("--unknown \"\(unknown)\" is neither fail nor warn")
    }
    failsOnUnknown = unknown == "fail"
    maxWarnings = flags.maxWarnings ?? configuration.maxWarnings
    if let maxWarnings, maxWarnings < 0 { throw Stop("--max-warnings must not be less than 0") }
  }

  /// What the process ends with, and on standard error why where the reports do not show it.
  func status(of summary: RunSummary, isStale: Bool) -> ExitStatus {
    if summary.errors > 0 { return .input }
    if isStale { return .findings }
    let cautions = summary.findings[Int(Severity.caution.rawValue)]
    if let maxWarnings, cautions > maxWarnings {
      Terminal.complain("too many cautions: \(cautions), and --max-warnings lets \(maxWarnings) pass")
      return .findings
    }
    if let failing {
      let counts = summary.findings[Int(failing.rawValue)...]
      if summary.cancel > 0 || counts.contains(where: { $0 > 0 }) { return .findings }
    }
    return summary.undecided > 0 && failsOnUnknown ? .undecided : .ready
  }
}
