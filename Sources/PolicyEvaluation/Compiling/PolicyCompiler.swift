import CEL
public import PolicyLoading
import PolicyModel
import SourceText
import TextScanning

/// Which lexicons a policy scans for.
public enum ScannedLexicons: Sendable {
  /// Those that its rules, clauses and decisions ask for: a check needs no more.
  case asked
  /// All, for scans of loose texts.
  case every
}

/// Compiles loaded rules and says everything that is wrong with any of them.
///
/// Errors are located in the rule files: an unknown field, a wrong type, an impossible value, an unknown lexicon, region
/// or definition, a phrase or pattern that is not well formed.
public struct PolicyCompiler {
  let loaded: LoadedRules
  let facts: FactSchema
  var compiler: Compiler
  var lexicons: LexiconIndex
  var regionIndex: RegionIndex
  let context = PackContext()
  let uses = LexiconUses()
  private let scanned: ScannedLexicons
  let variables: CompiledPolicy.Variables
  var errors: [FileDiagnostic] = []
  var warnings: [FileDiagnostic] = []

  /// Compiles `loaded`.
  ///
  /// - Parameters:
  ///   - loaded: the rules.
  ///   - lexicons: which lexicons the policy scans for; all are checked.
  /// - Returns: the policy, nil where there are errors; all errors and warnings, in order of file and place.
  public static func compile(
    _ loaded: LoadedRules, scanning lexicons: ScannedLexicons = .asked
  ) -> (policy: CompiledPolicy?, errors: [FileDiagnostic], warnings: [FileDiagnostic]) {
    var compiler = PolicyCompiler(loaded, scanning: lexicons)
    let policy = compiler.policy()
    return (
      compiler.errors.isEmpty ? policy : nil, compiler.errors.sorted(by: FileDiagnostic.precedes),
      compiler.warnings.sorted(by: FileDiagnostic.precedes)
    )
  }

  /// Compiles `loaded` and keeps the compiler, to compile further expressions of the same language.
  static func compileForProbe(_ loaded: LoadedRules) -> (compiler: PolicyCompiler, policy: CompiledPolicy?) {
    var compiler = PolicyCompiler(loaded)
    let policy = compiler.policy()
    compiler.errors.sort(by: FileDiagnostic.precedes)
    return (compiler, compiler.errors.isEmpty ? policy : nil)
  }

  /// Sets up the language of `loaded`, and compiles nothing yet.
  init(_ loaded: LoadedRules, scanning scanned: ScannedLexicons = .every) {
    self.loaded = loaded
    self.scanned = scanned
    facts = FactSchema(loaded.schema)
    lexicons = LexiconIndex(loaded)
    regionIndex = RegionIndex(table: loaded.regions, codes: PolicyCompiler.spokenOf(in: loaded))
    let language = RuleLanguage(
      facts: facts, lexicons: lexicons, regions: regionIndex, definitions: loaded.definitions, context: context,
      uses: uses)
    let (environment, variables) = language.environment()
    compiler = Compiler(environment)
    self.variables = variables
  }

  /// Every region that a rule or a clause names, in order, so that numbers are known before conditions are compiled.
  private static func spokenOf(in loaded: LoadedRules) -> [String] {
    var codes: Set<String> = []
    for rule in loaded.rules { codes.formUnion(rule.regions.map(\.text)) }
    for pack in loaded.packs {
      for clause in pack.clauses { codes.formUnion(clause.regions) }
    }
    codes.formUnion(RuleLanguage.regionsInConditions(of: loaded))
    return codes.sorted()
  }

  private mutating func policy() -> CompiledPolicy? {
    checkDefinitions()
    // Definitions ask for their lexicons where they are used.
    uses.reset()
    var clauses: [CompiledClause] = []
    for pack in loaded.packs {
      context.pack = pack.id
      for clause in pack.clauses {
        let when = clause.when.flatMap { compile($0, expecting: .bool) }
        clauses.append(CompiledClause(clause: clause, when: when, regions: regionIndex.set(of: clause.regions)))
      }
    }
    var clauseNumbers: [String: Int] = [:]
    for (number, clause) in clauses.enumerated() { clauseNumbers[clause.clause.id] = number }
    let rules = loaded.rules.compactMap { compile($0, clauses: clauseNumbers) }
    let decisions = compileDecisions()
    let scanner = compileLexicons(for: rules)
    var missing: [String] = []
    let slots = KnownSlots(loaded.schema, missing: &missing)
    for path in missing {
      errors.append(
        FileDiagnostic(
          file: 0,
          Diagnostic(
            range: SourceRange(start: 0, end: 0), message: "the promotion schema lacks \"\(path)\"",
            hint: "the checker itself reads it")))
    }
    guard errors.isEmpty else { return nil }
    let module = compiler.module()
    return CompiledPolicy(
      CompiledPolicy.Content(
        facts: facts, loader: FactLoader(facts), module: module, regions: loaded.regions,
        packs: packInfos(), variables: variables, scanner: scanner, lexiconNames: lexicons.names,
        regionIndex: regionIndex, rules: rules, clauses: clauses, decisions: decisions,
        clauseTables: ClauseTables(), aliases: aliases(), slots: slots))
  }

  private func packInfos() -> [RunInfo.PackInfo] {
    loaded.packs.enumerated().map { index, pack in
      var digest = Digest()
      for file in loaded.files where file.name.contains("/\(pack.id)/") { digest.add(file.bytes) }
      let count = loaded.rules.count { $0.pack == index }
      return RunInfo.PackInfo(id: pack.id, version: pack.version, digest: digest.text, rules: count)
    }
  }

  private func aliases() -> [String: String] {
    var aliases: [String: String] = [:]
    for rule in loaded.rules {
      for alias in rule.aliases { aliases[alias] = rule.id }
    }
    return aliases
  }

  // MARK: Parts

  private mutating func checkDefinitions() {
    for (name, expression, _) in loaded.definitions {
      _ = compile(expression, expecting: nil, what: "definition \"\(name)\"")
    }
  }

  private mutating func compileLexicons(for rules: [CompiledRule]) -> TextScanner {
    let (scanner, problems) = TextScanner.compile(lexicons.sources, wanted: wantedLexicons(for: rules))
    for problem in problems {
      let text = lexicons.located(problem)
      var diagnostic = problem.diagnostic
      diagnostic.range = text.fileRange(of: diagnostic.range)
      errors.append(FileDiagnostic(file: text.file, diagnostic))
    }
    errors += lexicons.errors
    return scanner
  }

  /// For each lexicon, whether anything that was compiled asks for its hits; nil where all are wanted.
  private func wantedLexicons(for rules: [CompiledRule]) -> [Bool]? {
    guard scanned == .asked else { return nil }
    var asked = uses.numbers
    for rule in rules {
      if case .forbid(let numbers, _) = rule.condition { asked.formUnion(numbers) }
    }
    return lexicons.names.indices.map { asked.contains(UInt32($0)) }
  }

  private mutating func compileDecisions() -> [CompiledDecision] {
    loaded.decisions.map { row in
      let when = row.when.flatMap {
        compile($0, expecting: .bool, locals: [circumstanceLocal])
      }
      return CompiledDecision(row: row, when: when)
    }
  }

  /// `circumstance` in the conditions of the decision table: the one that the row is asked about.
  private var circumstanceLocal: Compiler.Local {
    let list = loaded.schema.child(of: 0, named: "circumstances") ?? 0
    let element = loaded.schema.properties[list].children.first ?? 0
    return Compiler.Local("circumstance", facts.recordType(of: element))
  }

  /// Compiles a located expression; errors go to its file.
  mutating func compile(
    _ text: LocatedText, expecting: ValueType?, locals: [Compiler.Local] = [], what: String = ""
  ) -> ProgramID? {
    let result = compiler.compile(text.text, expecting: expecting, locals: locals)
    for diagnostic in result.diagnostics { add(diagnostic, in: text) }
    return result.program
  }

  /// A located expression with its types beside its program.
  mutating func compileTyped(
    _ text: LocatedText, expecting: ValueType? = nil, locals: [Compiler.Local] = []
  ) -> (program: ProgramID, expression: CheckedExpression)? {
    let result = compiler.compile(text.text, expecting: expecting, locals: locals)
    for diagnostic in result.diagnostics { add(diagnostic, in: text) }
    return result.program.map { ($0, result.expression) }
  }

  private mutating func add(_ diagnostic: Diagnostic, in text: LocatedText) {
    var diagnostic = diagnostic
    diagnostic.range = text.fileRange(of: diagnostic.range)
    if diagnostic.severity == .error {
      errors.append(FileDiagnostic(file: text.file, diagnostic))
    } else {
      warnings.append(FileDiagnostic(file: text.file, diagnostic))
    }
  }

  /// An error at a located text.
  mutating func fail(_ text: LocatedText, _ message: String, hint: String?, replacement: String? = nil) {
    errors.append(
      FileDiagnostic(
        file: text.file, Diagnostic(range: text.range, message: message, hint: hint, replacement: replacement)))
  }
}
