import ArgumentParser
import SourceText

/// `promolint config`: which configuration holds, and which file set what.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Show the configuration that holds for promotions, and which file set what.",
    discussion: """
      A promotion's configuration is the nearest .promolint.yaml in its folder or above, no higher than the top of a git
      repository. Flags go over the file. What the run as a whole needs (fail_on, unknown, outputs) comes from the
      configuration of the current folder, or where there is none from that of the first promotion.
      """)

  @Argument(help: ArgumentHelp("Files, folders or globs, as for check.", valueName: "path"))
  var paths: [String] = []

  @Flag(name: .long, help: "Also what is not set, with its default.")
  var explain = false

  @OptionGroup var policyOptions: PolicyOptions

  @OptionGroup var configurationOptions: ConfigurationOptions

  private static let defaults = [
    ("packs", "every pack on"), ("rules", "none of your own"), ("overrides", "none"),
    ("regions", "the audience's own"), ("fail_on", "required"), ("max_warnings", "any number"),
    ("unknown", "fail"), ("outputs", "text"), ("lexicons", "as in the packs"), ("custom_fields", "anything goes"),
    ("strict", "false"), ("approvers", "none: nothing prohibited can be waived"), ("waivers", "none"),
  ]

  func run() throws {
    try finishing { () throws(Stop) in
      let inputs = InputFinder.find(paths).filter { if case .file = $0 { true } else { false } }
      let configurations = try ConfigurationSet(file: configurationOptions.config, inputs: inputs)
      // Loading the rules with them finds names that do not exist.
      let adoption = Adoption(configuration: configurationOptions.config)
      var all = inputs
      _ = try adoption.settings(&all, policyOptions)
      var numbers: [Int: [String]] = [configurations.knownNumber(for: "<stdin>"): []]
      for input in inputs { numbers[configurations.knownNumber(for: input.name), default: []].append(input.name) }
      for (number, files) in numbers.sorted(by: { $0.key < $1.key }) { show(configurations.all[number], files) }
      return .ready
    }
  }

  private func show(_ configuration: Configuration, _ files: [String]) {
    let name = configuration.source.name
    print("\(name.isEmpty ? "no .promolint.yaml" : name): \(files.count) promotion\(files.count == 1 ? "" : "s")")
    for setting in configuration.settings {
      print("  \(setting.name): \(PrintableText.line(setting.value))  (\(name):\(setting.line))")
    }
    guard explain else { return }
    for (key, value) in ConfigCommand.defaults where !configuration.settings.contains(where: { $0.name == key }) {
      print("  \(key): \(value)  (default)")
    }
  }
}
