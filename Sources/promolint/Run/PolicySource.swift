import BuiltInRules
import PolicyEvaluation
import PolicyLoading
import PolicyModel
import PolicyReporting
import SourceText

/// Where rules come from: the binary's own, and folders given with `--rules`.
enum PolicySource {
  /// The files of the built-in rules and of `folders`, with their paths below the rules folder.
  ///
  /// A folder's file replaces a built-in one of the same path; a folder with a promotion schema of its own replaces them
  /// all.
  static func files(folders: [String]) throws(FileError) -> [(path: String, file: SourceFile)] {
    var files = BuiltInRules.files().map { (path: String($0.name.dropFirst("Rules/".count)), file: $0) }
    for folder in folders {
      guard Files.kind(of: folder) == .directory else {
        throw FileError(message: "rules folder \"\(folder)\" is missing", hint: "--rules takes a folder of packs")
      }
      if Files.kind(of: PathText.join(folder, "promotion.schema.yaml")) == .file { files.removeAll() }
      try add(folder, below: "", to: &files)
    }
    return files
  }

  private static func add(
    _ folder: String, below path: String, to files: inout [(path: String, file: SourceFile)]
  ) throws(FileError) {
    for name in try Files.entries(of: folder) where !name.hasPrefix(".") {
      let full = PathText.join(folder, name)
      let inner = path.isEmpty ? name : path + "/" + name
      switch Files.kind(of: full) {
      case .directory where inner.utf8.count { $0 == 0x2F } < 4: try add(full, below: inner, to: &files)
      case .file where name.hasSuffix(".yaml") || name.hasSuffix(".yml"):
        files.append((inner, SourceFile(name: full, bytes: try Files.read(full))))
      case .directory, .file, .other, .missing: break
      }
    }
  }

  /// The files of the rules, with the packs and fields of a configuration; its packs come before `folders`.
  static func written(
    folders: [String], _ configuration: Configuration = Configuration()
  ) throws(Stop) -> [(path: String, file: SourceFile)] {
    var files: [(path: String, file: SourceFile)]
    do {
      files = try PolicySource.files(folders: configuration.rules + folders)
    } catch {
      throw Stop(error)
    }
    try configuration.addFields(to: &files)
    return files
  }

  /// The rules, loaded; errors go to standard error.
  ///
  /// The phrases of the configuration are added to what there is.
  static func load(folders: [String], _ configuration: Configuration = Configuration()) throws(Stop) -> LoadedRules {
    let files = try written(folders: folders, configuration)
    let (rules, sources, errors) = LoadedRules.load(files)
    guard var rules else { throw Stop(errors, sources) }
    try configuration.addPhrases(to: &rules)
    return rules
  }

  /// The rules that hold in the current folder, loaded: its configuration may add packs, phrases and fields.
  static func loadHere(folders: [String]) throws(Stop) -> LoadedRules {
    var configurations = try ConfigurationSet(file: nil)
    let number = try configurations.number(for: "<stdin>")
    return try load(folders: folders, configurations.all[number])
  }

  /// The rules, ready to check with: the binary's own as they were compiled when it was built, where no folder is given.
  static func policy(folders: [String], scanning lexicons: ScannedLexicons = .asked) throws(Stop) -> CompiledPolicy {
    if folders.isEmpty, let policy = CompiledPolicy(image: BuiltInRules.policyImage) { return policy }
    return try compile(folders: folders, scanning: lexicons).policy
  }

  /// The rules, loaded and compiled.
  static func compile(
    folders: [String], _ configuration: Configuration = Configuration(), scanning lexicons: ScannedLexicons = .asked
  ) throws(Stop) -> (policy: CompiledPolicy, rules: LoadedRules) {
    let rules = try load(folders: folders, configuration)
    let (policy, errors, _) = PolicyCompiler.compile(rules, scanning: lexicons)
    guard let policy else { throw Stop(errors, rules.files) }
    return (policy, rules)
  }
}

/// Ends a run that cannot go on: what standard error says, and the exit status.
struct Stop: Error {
  /// What is wrong.
  var errors: [InputError]
  /// What the process ends with.
  var status = ExitStatus.input

  /// Stops for a file that could not be read.
  init(_ error: FileError) {
    errors = [InputError(file: "", message: error.message, hint: error.hint)]
  }

  /// Stops for an input that could not be checked.
  init(_ error: InputError) {
    errors = [error]
  }

  /// Stops for what is wrong in rule files.
  init(_ errors: [FileDiagnostic], _ files: [SourceFile]) {
    self.errors = errors.map { error in
      let file = files.indices.contains(error.file) ? files[error.file] : SourceFile(name: "rules", bytes: [])
      let lines = LineTable(file)
      let range = error.diagnostic.range
      return InputError(
        file: file.name,
        location: Location(
          file: file.name, pointer: "", start: lines.position(at: range.start), end: lines.position(at: range.end),
          range: range),
        message: error.diagnostic.message, hint: error.diagnostic.hint ?? "", source: file)
    }
  }

  /// Stops with a message of its own.
  init(_ message: String, hint: String = "", status: ExitStatus = .input) {
    errors = [InputError(file: "", message: message, hint: hint)]
    self.status = status
  }

  /// Writes every error to standard error.
  func complainAll() {
    let style = TextStyle(isColoured: Terminal.isColoured(Terminal.error, asked: .auto))
    for error in errors { Files.write(TextReport.text(error, style: style), to: Terminal.error) }
  }

  /// Writes the errors to standard error, at most thirty of them.
  func complain() {
    let style = TextStyle(isColoured: Terminal.isColoured(Terminal.error, asked: .auto))
    for error in errors.prefix(30) { Files.write(TextReport.text(error, style: style), to: Terminal.error) }
    if errors.count > 30 { Terminal.complain("… and \(errors.count - 30) more errors") }
  }
}
