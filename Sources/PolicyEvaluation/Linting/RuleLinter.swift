import CEL
public import PolicyLoading
public import PolicyModel
import SourceText

/// Reviews rules: what is missing, stale, said twice, contradictory, or can never matter.
///
/// - Complexity: O(n²) in the rules, with small constants: two rules are compared only where they read the same fields.
public struct RuleLinter {
  let loaded: LoadedRules
  let asOf: CalendarDate
  let maximumAge: Int
  let theory: LiteralTheory
  private var compiler: PolicyCompiler
  var findings: [LintFinding] = []

  /// Prepares a review.
  ///
  /// - Parameters:
  ///   - loaded: the rules; they must compile, else their conditions are not looked at.
  ///   - asOf: the day of the review.
  ///   - maximumAge: after how many days a source should be read again.
  public init(_ loaded: LoadedRules, asOf: CalendarDate, maximumAge: Int) {
    self.loaded = loaded
    self.asOf = asOf
    self.maximumAge = maximumAge
    theory = LiteralTheory(loaded.schema, regions: loaded.regions)
    compiler = PolicyCompiler(loaded)
  }

  /// Everything that the review turns up, by file and place.
  public static func findings(
    in loaded: LoadedRules, asOf: CalendarDate, maximumAge: Int
  ) -> [LintFinding] {
    var linter = RuleLinter(loaded, asOf: asOf, maximumAge: maximumAge)
    return linter.run()
  }

  private mutating func run() -> [LintFinding] {
    for rule in loaded.rules {
      checkCompleteness(of: rule)
      checkExamples(of: rule)
      checkWording(of: rule)
      checkDays(of: rule)
    }
    checkNames()
    checkSources()
    checkUnused()
    checkClauses()
    checkConditions()
    return findings.sorted { left, right in
      let files = (loaded.files[left.place.file].name, loaded.files[right.place.file].name)
      if files.0 != files.1 { return files.0 < files.1 }
      return Diagnostic.precedes(left.place.diagnostic, right.place.diagnostic)
    }
  }

  /// Adds a finding at the title of a rule.
  mutating func add(
    _ check: LintFinding.Check, _ level: LintFinding.Level, _ rule: Rule, others: [String] = [],
    at text: LocatedText? = nil,
    _ message: String, hint: String
  ) {
    let diagnostic = Diagnostic(
      severity: level == .error ? .error : .warning, range: text?.range ?? rule.range, message: message, hint: hint)
    findings.append(
      LintFinding(
        check: check, level: level, subject: rule.id, others: others,
        place: FileDiagnostic(file: text?.file ?? rule.file, diagnostic)))
  }

  /// Adds a finding about a pack's own file.
  mutating func add(
    _ check: LintFinding.Check, _ level: LintFinding.Level, pack: Pack, _ subject: String, others: [String] = [],
    at text: LocatedText? = nil, _ message: String, hint: String
  ) {
    let file = text?.file ?? loaded.files.firstIndex { $0.name == pack.file } ?? 0
    let diagnostic = Diagnostic(
      severity: level == .error ? .error : .warning, range: text?.range ?? SourceRange(start: 0, end: 0),
      message: message, hint: hint)
    findings.append(
      LintFinding(
        check: check, level: level, subject: subject, others: others, place: FileDiagnostic(file: file, diagnostic)))
  }

  // MARK: Expressions

  /// An expression of a rule with its types, or nil where it does not compile.
  mutating func checked(_ text: LocatedText, of rule: Rule) -> CheckedExpression? {
    compiler.context.pack = loaded.packs[rule.pack].id
    var locals: [Compiler.Local] = []
    if let (list, name) = rule.each { locals.append(Compiler.Local(name, element(of: list))) }
    if case .forbid = rule.condition { locals.append(Compiler.Local("text", .string)) }
    let result = compiler.compiler.check(text.text, expecting: nil, locals: locals)
    return result.diagnostics.contains { $0.severity == .error } ? nil : result.expression
  }

  private func element(of list: LocatedText) -> ValueType {
    let result = compiler.compiler.check(list.text, expecting: nil, locals: [])
    if case .list(let element) = result.type { return element }
    return .dyn
  }

  /// The full name of the lexicon that `name` means in a rule of `pack`.
  func lexicon(_ name: String, in pack: String) -> String {
    if name.contains("/") || compiler.lexicons.number(of: name, in: pack) != nil {
      return name.contains("/") ? name : "\(pack)/\(name)"
    }
    return compiler.lexicons.names.first { $0.hasSuffix("/" + name) } ?? name
  }

  /// A condition of a rule, or its negation, as terms; nil where it is too large or does not compile.
  mutating func terms(_ text: LocatedText, of rule: Rule, holds: Bool) -> [Term]? {
    guard let expression = checked(text, of: rule) else { return nil }
    let pack = loaded.packs[rule.pack].id
    let reader = ConditionReader(
      expression: expression, element: rule.each.map { ($0.name, $0.list.text + "[]") },
      lexicon: { [self] in lexicon($0, in: pack) })
    return reader.terms(holds: holds)
  }
}
