import ArgumentParser
import PolicyModel

/// `promolint baseline`: writes what is found now, so that only new findings count.
struct BaselineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "baseline",
    abstract: "Write down every finding there is, so that only new ones count.",
    discussion: """
      Each finding is kept by its rule, its JSON pointer and a digest of the value that decided, not by its line. Use it
      with promolint check --baseline FILE. An entry whose finding is gone is stale: check names it and fails, so that the
      baseline only ever gets shorter.
      """)

  @Argument(help: ArgumentHelp("Files, folders or globs, as for check.", valueName: "path"))
  var paths: [String] = []

  @Option(name: .long, help: ArgumentHelp("The file to write; standard output where not given.", valueName: "file"))
  var write: String?

  @OptionGroup var policyOptions: PolicyOptions

  @OptionGroup var configurationOptions: ConfigurationOptions

  func run() throws {
    try finishing { () throws(Stop) in
      let checks = try SerialRun(paths, policyOptions, configurationOptions)
      var baseline = Baseline(name: write ?? "promolint-baseline.json")
      let errors = checks.run { report, _ in baseline.add(report) }
      guard errors.isEmpty else { throw Stop(errors) }
      guard let write else {
        Files.write(baseline.json, to: Terminal.output)
        return .ready
      }
      do throws(FileError) {
        try Files.write(baseline.json, to: write)
      } catch {
        throw Stop(error)
      }
      Terminal.complain("wrote \(baseline.count) findings to \(write)")
      return .ready
    }
  }
}

/// One promotion after the other, for commands that look at reports themselves.
struct SerialRun {
  let settings: RunSettings
  let inputs: [InputFinder.Input]

  /// Readies the promotions that `paths` name.
  init(_ paths: [String], _ policyOptions: PolicyOptions, _ configuration: ConfigurationOptions) throws(Stop) {
    let adoption = Adoption(configuration: configuration.config)
    var inputs = InputFinder.find(paths)
    settings = try adoption.settings(&inputs, policyOptions)
    self.inputs = inputs
  }

  /// Feeds each report to `take`, with the file's name.
  ///
  /// - Returns: what could not be checked.
  func run(_ take: (PromotionReport, String) -> Void) -> [InputError] {
    var checker = settings.checker()
    var errors: [InputError] = []
    for input in inputs {
      let outcome = CheckRun.check(input, &checker, settings)
      for report in outcome.reports { take(report, input.name) }
      errors += outcome.errors
    }
    return errors
  }
}
