import ArgumentParser

/// The command line: one subcommand a file in `Commands`.
@main
struct Promolint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "promolint",
    abstract: "Checks promotions against platform terms, law and good practice, and says cancel or continue.",
    discussion: """
      promolint check reads promotions (YAML or JSON), names what breaks the platform's terms, the law or good practice,
      and recommends cancel or continue, with the matching cancellation clause.

      Exit status: 0 continue and ready; 1 findings at or above --fail-on, or cancel; 2 wrong usage or a file that could
      not be read or is not valid; 3 a fact that is not stated could turn the verdict.
      """,
    version: Version.text,
    subcommands: [
      CheckCommand.self, StreamCommand.self, PlanCommand.self, AskCommand.self, FixCommand.self, ExplainCommand.self,
      RulesCommand.self, DiffCommand.self, TestCommand.self, EvalCommand.self, ScanCommand.self, ClausesCommand.self,
      InitCommand.self, ExportCommand.self, WaiversCommand.self, BaselineCommand.self, ConfigCommand.self,
      ImportCommand.self, LearnCommand.self,
    ],
    defaultSubcommand: CheckCommand.self)

  /// Runs the command line.
  ///
  /// Where the subcommand is known it alone is asked: reading its options by way of the root reads those of every
  /// command between, several times, which is a fifth of the time of a check. What it refuses is read the long way, so
  /// that help and errors speak of the whole command.
  static func main() {
    var arguments = Array(CommandLine.arguments.dropFirst())
    guard let subcommand = subcommand(of: &arguments), var command = try? subcommand.parseAsRoot(arguments),
      ([subcommand] + subcommand.configuration.subcommands).contains(where: { $0 == type(of: command) })
    else { return main(nil) }
    do {
      try command.run()
    } catch {
      exit(withError: error)
    }
  }

  /// The subcommand that the first of `arguments` names, which is taken away; the default one where none is named.
  private static func subcommand(of arguments: inout [String]) -> (any ParsableCommand.Type)? {
    guard let first = arguments.first, first != "help" else { return nil }
    guard let named = configuration.subcommands.first(where: { $0._commandName == first }) else {
      return configuration.defaultSubcommand
    }
    arguments.removeFirst()
    return named
  }
}

/// The version of the tool.
enum Version {
  static let text = "0.1.0"
}
