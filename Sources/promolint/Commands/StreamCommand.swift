import ArgumentParser
import PolicyEvaluation
import PolicyModel

/// `promolint stream`: very many promotions, one after the other.
struct StreamCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stream",
    // Read alone, it looks for no request of completion scripts.
    _superCommandName: "promolint",
    abstract: "Check promotions from standard input one by one and write a line of JSON for each, in order.",
    discussion: """
      A record is a line that starts with { (one promotion in JSON) or a YAML document, ended by a line --- or .... Each
      gets one line: {"record", "offset", "length", "report", "errors"}; report is as in check --output jsonl, or null
      beside errors. The configuration is that of the current folder. A bad record does not end the stream. Offset and length are bytes of the stream: a run that was cut
      off goes on behind the last line written, at offset + length.

      Exit status: 0 when the stream was read to its end, whatever the verdicts; 2 for wrong usage.
      """)

  @OptionGroup var policyOptions: PolicyOptions

  @OptionGroup var configurationOptions: ConfigurationOptions

  @Option(
    name: [.short, .long], help: ArgumentHelp("How many records are checked at once (default: 1).", valueName: "number")
  )
  var jobs = 1

  func run() throws {
    try finishing { () throws(Stop) in
      let settings = try RunSettings.settings(for: "-", policyOptions, configurationOptions)
      let total = StreamRun(policy: settings.policy(for: "-"), options: settings.options(for: "-"), jobs: max(1, jobs))
        .run()
      Terminal.complain("\(total.records) records: \(total.cancel) cancel, \(total.errors) with errors")
      return .ready
    }
  }
}
