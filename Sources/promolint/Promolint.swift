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
}

/// The version of the tool.
enum Version {
  static let text = "0.1.0"
}
