import PolicyEvaluation
import PolicyModel
import PolicyReporting
import SourceText

/// Checks every input twice and reports what changes from the first check to the second.
struct ComparisonRun {
  /// One of the two checks: rules and a day.
  struct Side {
    let name: String
    /// Makes the checker for promotions without a configuration.
    let checker: () -> PromotionChecker
    /// What readies it for each promotion; nil where configurations do not count.
    var settings: RunSettings?
  }

  let before: Side
  let after: Side
  let rules: RuleSetDifference
  let format: ComparisonReport.Format
  let color: ColourChoice

  /// Runs over `inputs`, writes to standard output, and says whether anything changes: 0 nothing, 1 something, 2 where an
  /// input could not be checked.
  func run(_ inputs: [InputFinder.Input]) -> ExitStatus {
    var report = ComparisonReport(
      format: format, style: TextStyle(isColoured: Terminal.isColoured(Terminal.output, asked: color)))
    var out: [UInt8] = []
    var first = before.checker()
    var second = after.checker()
    var failures = 0
    report.begin(from: before.name, to: after.name, rules: rules, into: &out)
    for input in inputs {
      var (earlier, later) = (CheckRun.Outcome(), CheckRun.Outcome())
      switch CheckRun.source(of: input) {
      case .failure(let error): earlier.errors.append(error)
      case .success(let source):
        before.settings?.prepare(&first, for: input.name)
        after.settings?.prepare(&second, for: input.name)
        CheckRun.check(source, &first, into: &earlier)
        CheckRun.check(source, &second, into: &later)
      }
      for error in errors(of: earlier, later) {
        failures += 1
        report.add(error)
        Stop(error).complain()
      }
      for old in earlier.reports {
        guard let new = later.reports.first(where: { $0.document == old.document }) else { continue }
        report.add(PromotionDifference(from: old, to: new, renames: rules.renames), into: &out)
      }
      Files.write(out, to: Terminal.output)
      out.removeAll(keepingCapacity: true)
    }
    report.end(into: &out)
    Files.write(out, to: Terminal.output)
    if failures > 0 { return .input }
    return report.counts.changed > 0 || !rules.isEmpty ? .findings : .ready
  }

  /// What either check could not read, each once.
  private func errors(of before: CheckRun.Outcome, _ after: CheckRun.Outcome) -> [InputError] {
    var seen: Set<String> = []
    return (before.errors + after.errors).filter { error in
      seen.insert("\(error.file) \(error.location?.range.start ?? 0) \(error.message)").inserted
    }
  }
}

extension ComparisonReport.Format {
  /// The format that an option names.
  static func option(_ text: String) throws(Stop) -> ComparisonReport.Format {
    guard let format = ComparisonReport.Format(rawValue: text) else {
      throw Stop("differences cannot be written as \"\(text)\"", hint: "use text or json")
    }
    return format
  }
}
