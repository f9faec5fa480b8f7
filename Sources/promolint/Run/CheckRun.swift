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

  /// Checks every input and feeds `take` in order.
  ///
  /// With more than one job, at most `jobs` × 16 inputs are under way or waiting to be taken.
  func run(_ take: (Outcome) -> Void) async {
    guard jobs > 1, inputs.count > 1 else {
      var checker = settings.checker()
      for input in inputs { take(CheckRun.check(input, &checker, settings)) }
      return
    }
    await withTaskGroup(of: (Int, [Outcome]).self) { group in
      let size = max(1, min(16, inputs.count / jobs))
      var next = 0
      var written = 0
      var waiting: [Int: [Outcome]] = [:]
      func start() {
        guard next < inputs.count else { return }
        let first = next
        let slice = Array(inputs[first..<min(inputs.count, first + size)])
        next += slice.count
        group.addTask { [settings] in
          var checker = settings.checker()
          return (first, slice.map { CheckRun.check($0, &checker, settings) })
        }
      }
      for _ in 0..<jobs * 2 { start() }
      while let (first, outcomes) = await group.next() {
        waiting[first] = outcomes
        while let ready = waiting.removeValue(forKey: written) {
          for outcome in ready { take(outcome) }
          written += ready.count
        }
        start()
      }
    }
  }

  /// Checks one input.
  static func check(
    _ input: InputFinder.Input, _ checker: inout PromotionChecker, _ settings: RunSettings,
    ignoring waiver: Location? = nil
  ) -> Outcome {
    settings.prepare(&checker, for: input.name)
    checker.exceptions.ignoredWaiver = waiver
    var outcome = Outcome()
    let source: SourceFile
    do {
      switch input {
      case .error(let error):
        outcome.errors.append(error)
        return outcome
      case .standardInput: source = SourceFile(name: "<stdin>", bytes: try Files.readStandardInput())
      case .file(let path): source = SourceFile(name: path, bytes: try Files.read(path))
      }
    } catch {
      outcome.errors.append(InputError(file: input.name, message: error.message, hint: error.hint))
      return outcome
    }
    check(source, &checker, into: &outcome)
    return outcome
  }

  private static func check(_ source: SourceFile, _ checker: inout PromotionChecker, into outcome: inout Outcome) {
    var reports: [PromotionReport] = []
    outcome.errors = checker.check(source, as: format(of: source)) { path in
      do throws(FileError) {
        let promotion = source.name == "<stdin>" ? "stdin" : source.name
        return .success(try TermsReading.read(path, of: promotion))
      } catch {
        return .failure(InputError(file: source.name, message: error.message, hint: error.hint))
      }
    } report: {
      reports.append($0)
    }
    outcome.reports = reports
  }

  /// JSON by the name's ending, or by a first character that only JSON starts with where there is no name.
  static func format(of source: SourceFile) -> YAMLReader.Format {
    source.name.hasSuffix(".json") ? .json : .yaml
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
