public import PolicyModel
public import SourceText

/// The rules of a folder as they are written, each read when it is first asked for.
///
/// For rules that have been compiled: what cannot be read is not there, and nothing is reported. For one thread.
public final class RuleShelf {
  /// Named expressions, in order of the file.
  public let definitions: [(name: String, expression: LocatedText, description: String)]

  private let files: [String: SourceFile]
  private var rules: [String: Rule?] = [:]
  private var packs: [String: Pack?] = [:]

  /// Puts up the files of rule folders, a later one of the same path in place of an earlier one.
  ///
  /// - Parameter files: the files, with the path below their rules folder.
  /// - Complexity: reads `definitions.yaml` and no other.
  public init(_ files: [(path: String, file: SourceFile)]) {
    self.files = Dictionary(files.map { ($0.path, $0.file) }, uniquingKeysWith: { $1 })
    var errors: [FileDiagnostic] = []
    let view = self.files["definitions.yaml"].flatMap { OwnFile.read($0, index: 0).view }
    definitions = view.map { DefinitionLoader.load($0, errors: &errors) } ?? []
  }

  /// Puts up rules that are loaded already.
  public init(_ loaded: LoadedRules) {
    files = [:]
    definitions = loaded.definitions
    for rule in loaded.rules { rules[rule.id] = rule }
    for pack in loaded.packs { packs[pack.id] = pack }
  }

  /// The rule `id`, without its examples; nil where there is none.
  public func rule(_ id: String) -> Rule? {
    if let known = rules[id] { return known }
    let rule = read(id)
    rules[id] = .some(rule)
    return rule
  }

  /// The pack `id`, or nil.
  public func pack(_ id: String) -> Pack? {
    if let known = packs[id] { return known }
    var errors: [FileDiagnostic] = []
    let pack = view("\(id)/pack").map { PackLoader.load($0, id: id, file: "", errors: &errors) }
    packs[id] = .some(pack)
    return pack
  }

  private func read(_ id: String) -> Rule? {
    var errors: [FileDiagnostic] = []
    guard let view = view(id), let pack = pack(RuleShelf.pack(ofRule: id)) else { return nil }
    return RuleLoader.load(view, id: id, pack: 0, in: pack, withExamples: false, errors: &errors)
  }

  private func view(_ path: String) -> YAMLView? {
    (files[path + ".yaml"] ?? files[path + ".yml"]).flatMap { OwnFile.read($0, index: 0).view }
  }

  /// The id of the pack that the rule `id` belongs to.
  public static func pack(ofRule id: String) -> String { String(id.prefix { $0 != "/" }) }
}
