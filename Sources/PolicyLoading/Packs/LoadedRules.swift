public import PolicyModel
public import SourceText

/// Everything in a folder of rules: schema, tables, packs and rules, as values.
public struct LoadedRules: Sendable {
  /// The files that were read, in order; located texts name them by index.
  public var files: [SourceFile]
  /// The fields of a promotion.
  public var schema: PromotionSchema
  /// Regions and groups.
  public var regions: RegionTable
  /// Named expressions, in order of the file.
  public var definitions: [(name: String, expression: LocatedText, description: String)]
  /// The decision table, in order of the file.
  public var decisions: [DecisionRow]
  /// The packs, sorted by id.
  public var packs: [Pack]
  /// The rules, sorted by id.
  public var rules: [Rule]
  /// Changes of rules that no example can notice, in order of the files.
  public var acceptedMutants: [AcceptedMutant] = []
}

extension LoadedRules {
  /// Reads the files of one or more rule folders.
  ///
  /// Files are told apart by their paths: `promotion.schema.yaml`, `regions.yaml`, `definitions.yaml` and
  /// `decisions.yaml` at the top, `PACK/pack.yaml` and `PACK/RULE.yaml` below. A later file of the same path replaces an
  /// earlier one, so that a folder of one's own can change or add rules.
  ///
  /// - Parameter files: the files, with the path below their rules folder.
  /// - Returns: the rules, nil where there are errors, and all errors.
  public static func load(
    _ files: [(path: String, file: SourceFile)]
  ) -> (rules: LoadedRules?, files: [SourceFile], errors: [FileDiagnostic]) {
    var loader = RulesLoader(files)
    loader.load()
    let sources = files.map(\.file)
    let errors = loader.errors.sorted(by: FileDiagnostic.precedes)
    guard errors.isEmpty, let schema = loader.schema else { return (nil, sources, errors) }
    let rules = LoadedRules(
      files: sources, schema: schema, regions: loader.regions, definitions: loader.definitions,
      decisions: loader.decisions, packs: loader.packs, rules: loader.rules.sorted { $0.id < $1.id },
      acceptedMutants: loader.acceptedMutants)
    return (rules, sources, [])
  }
}

/// Reads the files of rule folders one by one and collects what is wrong with any.
struct RulesLoader {
  private let files: [(path: String, file: SourceFile)]
  private(set) var errors: [FileDiagnostic] = []
  private(set) var schema: PromotionSchema?
  private(set) var regions = RegionTable()
  private(set) var definitions: [(name: String, expression: LocatedText, description: String)] = []
  private(set) var decisions: [DecisionRow] = []
  private(set) var packs: [Pack] = []
  private(set) var rules: [Rule] = []
  private(set) var acceptedMutants: [AcceptedMutant] = []

  init(_ files: [(path: String, file: SourceFile)]) {
    self.files = files
  }

  mutating func load() {
    var last: [String: Int] = [:]
    for (index, file) in files.enumerated() { last[file.path] = index }
    let paths = last.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for path in paths where !path.contains("/") {
      if let index = last[path] { loadTable(path, index) }
    }
    if schema == nil, errors.isEmpty {
      errors.append(
        FileDiagnostic(
          file: 0,
          Diagnostic(
            range: SourceRange(start: 0, end: 0), message: "the rules folder has no promotion.schema.yaml",
            hint: "a folder of your own packs needs none: give it with --rules beside the built-in packs")))
    }
    for path in paths where path.hasSuffix("/pack.yaml") {
      if let index = last[path] { loadPack(String(path.dropLast("/pack.yaml".count)), index) }
    }
    for path in paths where path.contains("/") && !RulesLoader.isPackTable(path) {
      if let index = last[path] { loadRule(path, index) }
    }
    for path in paths where path.hasSuffix("/mutants.yaml") {
      if let index = last[path] { loadMutants(String(path.dropLast("/mutants.yaml".count)), index) }
    }
  }

  /// Files of a pack that hold no rule.
  private static func isPackTable(_ path: String) -> Bool {
    ["/pack.yaml", "/support.yaml", "/mutants.yaml"].contains { path.hasSuffix($0) }
  }

  private mutating func read(_ index: Int) -> YAMLView? {
    let (view, problems) = OwnFile.read(files[index].file, index: index)
    errors += problems
    return view
  }

  private mutating func loadTable(_ path: String, _ index: Int) {
    switch path {
    case "promotion.schema.yaml":
      let (schema, problems) = SchemaLoader.load(files[index].file, index: index)
      self.schema = schema
      errors += problems
    case "regions.yaml":
      if let view = read(index) { regions = RegionLoader.load(view, errors: &errors) }
    case "definitions.yaml":
      if let view = read(index) { definitions = DefinitionLoader.load(view, errors: &errors) }
    case "config.schema.yaml":
      // For editors alone; the command reads its configuration by itself.
      _ = read(index)
    case "decisions.yaml":
      if let view = read(index) { decisions = DecisionLoader.load(view, errors: &errors) }
    default:
      errors.append(
        FileDiagnostic(
          file: index,
          Diagnostic(
            range: SourceRange(start: 0, end: 0), message: "\"\(path)\" is no file that a rules folder holds",
            hint: "rules lie in a folder a pack, as in us/purchase-required.yaml")))
    }
  }

  private mutating func loadPack(_ id: String, _ index: Int) {
    guard let view = read(index) else { return }
    packs.append(PackLoader.load(view, id: id, file: files[index].file.name, errors: &errors))
  }

  private mutating func loadMutants(_ id: String, _ index: Int) {
    guard let view = read(index) else { return }
    acceptedMutants += MutantLoader.load(view, pack: id, errors: &errors)
    let names = Set(rules.map(\.id))
    for (name, range, _) in view.pairs where !names.contains("\(id)/\(name)") {
      let near = Suggestion.nearest(to: "\(id)/\(name)", among: names.sorted())
      errors.append(
        FileDiagnostic(
          file: index,
          Diagnostic(
            range: range, message: "there is no rule \"\(id)/\(name)\"",
            hint: near.map { "did you mean \"\($0)\"?" } ?? "name a rule of this pack without the pack")))
    }
  }

  private mutating func loadRule(_ path: String, _ index: Int) {
    guard let view = read(index) else { return }
    let id = String(path.dropLast(path.hasSuffix(".yaml") ? 5 : 4))
    let packID = String(id.prefix { $0 != "/" })
    guard let pack = packs.firstIndex(where: { $0.id == packID }) else {
      errors.append(
        view.error(
          "pack \"\(packID)\" has no pack.yaml", hint: "add \(packID)/pack.yaml with title, version, note and sources"))
      return
    }
    guard let rule = RuleLoader.load(view, id: id, pack: pack, in: packs[pack], errors: &errors) else { return }
    rules.append(rule)
  }
}
