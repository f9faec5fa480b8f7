import PolicyEvaluation
import PolicyModel
import PolicyReporting
import SourceText
import YAMLReading

/// One run of `check`: inputs in, reports out, in the order of the inputs whatever the number of threads.
struct CheckRun {
  let settings: RunSettings
  let inputs: [InputFinder.Input]
  let jobs: Int

  /// What one input gave.
  struct Outcome: Sendable {
    var reports: [PromotionReport] = []
    var errors: [InputError] = []
  }

  /// Checks every input and feeds `take` in order, on the calling thread.
  ///
  /// With more than one job, at most `jobs` × 32 inputs are under way or waiting to be taken.
  func run(_ take: (Outcome) -> Void) {
    if jobs > 1, inputs.count > 1, runOnThreads(take) { return }
    var checker = settings.checker()
    for input in inputs { take(CheckRun.check(input, &checker, settings)) }
  }

  /// False where the system gives no threads.
  private func runOnThreads(_ take: (Outcome) -> Void) -> Bool {
    let size = max(1, min(16, inputs.count / jobs))
    var next = 0
    return WorkerThreads<[InputFinder.Input], [Outcome]>.run(
      count: jobs,
      next: { _ in
        guard next < inputs.count else { return .end }
        defer { next += size }
        return .job(Array(inputs[next..<min(inputs.count, next + size)]))
      },
      worker: { [settings] pool in
        var checker = settings.checker()
        pool.work { slice in slice.map { CheckRun.check($0, &checker, settings) } }
      },
      take: { for outcome in $0 { take(outcome) } })
  }

  /// Checks one input.
  static func check(
    _ input: InputFinder.Input, _ checker: inout PromotionChecker, _ settings: RunSettings,
    ignoring waiver: Location? = nil
  ) -> Outcome {
    settings.prepare(&checker, for: input.name)
    checker.exceptions.ignoredWaiver = waiver
    return check(input, &checker)
  }

  /// Checks one input with `checker` as it is.
  static func check(_ input: InputFinder.Input, _ checker: inout PromotionChecker) -> Outcome {
    var outcome = Outcome()
    switch source(of: input) {
    case .failure(let error): outcome.errors.append(error)
    case .success(let source): check(source, &checker, into: &outcome)
    }
    return outcome
  }

  /// The bytes of an input; standard input can be read once.
  static func source(of input: InputFinder.Input) -> Result<SourceFile, InputError> {
    do {
      switch input {
      case .error(let error): return .failure(error)
      case .standardInput: return .success(try Files.source("-"))
      case .file(let path): return .success(try Files.source(path))
      }
    } catch {
      return .failure(InputError(file: input.name, message: error.message, hint: error.hint))
    }
  }

  static func check(_ source: SourceFile, _ checker: inout PromotionChecker, into outcome: inout Outcome) {
    var reports: [PromotionReport] = []
    outcome.errors = checker.check(source, as: format(of: source)) {
      TermsReading.result($0, of: source)
    } report: {
      reports.append($0)
    }
    outcome.reports = reports
  }

  /// JSON and JSON lines by the name's ending, else YAML; what starts as JSON does is read as JSON all the same.
  static func format(of source: SourceFile) -> YAMLReader.Format {
    if source.name.hasSuffix(".json") { return .json }
    return [".jsonl", ".ndjson"].contains { source.name.hasSuffix($0) } ? .jsonLines : .yaml
  }
}

extension InputFinder.Input {
  /// What messages call the input.
  var name: String {
    switch self {
    case .file(let path): path
    case .standardInput: "<stdin>"
    case .error(let error): error.file
    }
  }
}
