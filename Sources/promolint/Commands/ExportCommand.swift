import ArgumentParser
import PolicyLoading
import SourceText

/// `promolint export`: what other tools read.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Print what other tools read.", subcommands: [Schema.self, ConfigSchema.self])

  /// `promolint export schema`.
  struct Schema: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "schema",
      abstract: "Print the promotion schema as JSON Schema 2020-12, for editors.",
      discussion: """
        Save it and name it in the first line of a promotion:
          promolint export schema > promotion.schema.json
          # yaml-language-server: $schema=promotion.schema.json
        """)

    @OptionGroup var options: RulesFolders

    func run() throws { try ExportCommand.printJSON(of: "promotion.schema.yaml", options) }
  }

  /// `promolint export config-schema`.
  struct ConfigSchema: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "config-schema", abstract: "Print the schema of .promolint.yaml as JSON Schema 2020-12, for editors."
    )

    @OptionGroup var options: RulesFolders

    func run() throws { try ExportCommand.printJSON(of: "config.schema.yaml", options) }
  }
}

extension ParsableCommand {
  /// Prints a YAML file of the rules as JSON.
  fileprivate static func printJSON(of path: String, _ options: RulesFolders) throws {
    try ExportCommand().finishing { () throws(Stop) in
      let files: [(path: String, file: SourceFile)]
      do throws(FileError) {
        files = try PolicySource.files(folders: options.rules)
      } catch {
        throw Stop(error)
      }
      guard let schema = files.last(where: { $0.path == path }) else { throw Stop("the rules have no \(path)") }
      let (json, errors) = JSONConversion.json(of: schema.file)
      guard let json else { throw Stop(errors, [schema.file]) }
      print(json.prettyText)
      return .ready
    }
  }
}
