import BuiltInRules
import PolicyEvaluation
import PolicyLoading
import SourceText

/// Where rules come from: the binary's own, and folders given with `--rules`.
enum PolicySource {
  /// The files of the built-in rules and of `folders`, with their paths below the rules folder.
  static func files(folders: [String]) throws(FileError) -> [(path: String, file: SourceFile)] {
    try given(folders: folders).all
  }

  /// The files of `folders`, and whether the built-in rules count beside them.
  ///
  /// A folder's file replaces a built-in one of the same path; a folder with a promotion schema of its own replaces them
  /// all.
  private static func given(folders: [String]) throws(FileError) -> RuleFiles {
    var files = RuleFiles()
    for folder in folders {
      guard Files.kind(of: folder) == .directory else {
        throw FileError(message: "rules folder \"\(folder)\" is missing", hint: "--rules takes a folder of packs")
      }
      if Files.kind(of: PathText.join(folder, "promotion.schema.yaml")) == .file {
        files = RuleFiles(withBuiltIn: false)
      }
      try add(folder, below: "", to: &files.given)
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
    try written(try given(folders: folders, configuration), configuration)
  }

  private static func given(folders: [String], _ configuration: Configuration) throws(Stop) -> RuleFiles {
    do {
      return try given(folders: configuration.rules + folders)
    } catch {
      throw Stop(error)
    }
  }

  private static func written(
    _ files: RuleFiles, _ configuration: Configuration
  ) throws(Stop) -> [(path: String, file: SourceFile)] {
    var files = files.all
    try configuration.addFields(to: &files)
    return files
  }

  /// The rules, loaded; errors go to standard error.
  ///
  /// The phrases of the configuration are added to what there is.
  static func load(folders: [String], _ configuration: Configuration = Configuration()) throws(Stop) -> LoadedRules {
    try load(try given(folders: folders, configuration), configuration)
  }

  private static func load(_ files: RuleFiles, _ configuration: Configuration) throws(Stop) -> LoadedRules {
    let (rules, sources, errors) = LoadedRules.load(try written(files, configuration))
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

  /// The rules, ready to check with: the binary's own as they were compiled when it was built where nothing is added to
  /// them, else from the cache, where they were compiled before.
  static func policy(
    _ folders: RulesFolders, _ configuration: Configuration = Configuration(),
    scanning lexicons: ScannedLexicons = .asked
  ) throws(Stop) -> CompiledPolicy {
    if folders.rules.isEmpty, !configuration.changesRules,
      let policy = CompiledPolicy(image: BuiltInRules.policyImage)
    {
      return policy
    }
    let files = try given(folders: folders.rules, configuration)
    let make = { () throws(Stop) in try compile(try load(files, configuration), lexicons) }
    return folders.cache ? try RuleCache.policy(for: CacheKey(files, configuration, lexicons), make) : try make()
  }

  /// The rules, loaded and compiled.
  static func compile(folders: [String]) throws(Stop) -> (policy: CompiledPolicy, rules: LoadedRules) {
    let rules = try load(folders: folders)
    return (try compile(rules, .asked), rules)
  }

  private static func compile(_ rules: LoadedRules, _ lexicons: ScannedLexicons) throws(Stop) -> CompiledPolicy {
    let (policy, errors, _) = PolicyCompiler.compile(rules, scanning: lexicons)
    guard let policy else { throw Stop(errors, rules.files) }
    return policy
  }
}

/// Files of rules as they are given, before the binary's own are put beside them.
struct RuleFiles {
  /// Whether the binary's own count too.
  var withBuiltIn = true
  /// Path below the rules folder and content of each file, later ones going over earlier ones.
  var given: [(path: String, file: SourceFile)] = []

  /// All of them, the binary's own first.
  var all: [(path: String, file: SourceFile)] {
    let builtIn = withBuiltIn ? BuiltInRules.files() : []
    return builtIn.map { (path: String($0.name.dropFirst("Rules/".count)), file: $0) } + given
  }
}
