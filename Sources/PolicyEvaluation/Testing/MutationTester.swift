import CEL
public import PolicyLoading
public import PolicyModel
import SourceText
import TextScanning

/// Changes rules a little and sees whether their examples notice: what is not noticed is not proven.
public struct MutationTester {
  /// A small change of a rule that no example notices.
  public struct Survivor: Sendable {
    /// The rule.
    public var rule: String
    /// The part of the rule that was changed: `when`, `require`, `for`, `phrases` or `patterns`.
    public var part: String
    /// What the change does.
    public var what: String
    /// The words that were changed.
    public var words: String
    /// Where they are written.
    public var place: FileDiagnostic
  }

  /// What changing one rule, or several, came to.
  public struct Summary: Sendable {
    /// How many changes were tried.
    public var mutants = 0
    /// Those that no example noticed, in order of place.
    public var survivors: [Survivor] = []

    /// Nothing tried yet.
    public init() {}

    /// How many changes were noticed.
    public var noticed: Int { mutants - survivors.count }
  }

  private let loaded: LoadedRules
  private let day: CalendarDate
  private let lexicons: [(id: String, texts: String)]

  /// Tests rules of `loaded`, on `day` where an example names none.
  public init(_ loaded: LoadedRules, day: CalendarDate) {
    self.loaded = loaded
    self.day = day
    lexicons = loaded.packs.flatMap(\.lexicons).map { lexicon in
      (lexicon.id, (lexicon.phrases + lexicon.unless).map(\.text).joined(separator: "\n"))
    }
  }

  /// Tries every change of one rule.
  ///
  /// - Complexity: a compilation of the changed condition and a run of the rule's examples for each change.
  public func run(_ rule: Rule) -> Summary {
    var summary = Summary()
    let (compiler, policy) = PolicyCompiler.compileForProbe(reduced(to: rule))
    guard let policy, let alone = policy.rules.first(where: { $0.info.id == rule.id }) else { return summary }
    var base = policy
    base.rules = [alone]
    var plain = rule
    plain.clause = nil
    conditions(of: plain, compiler, base, &summary)
    phrases(of: plain, compiler, base, &summary)
    return summary
  }

  /// The rules with `rule` alone, and the lexicons that it can name.
  private func reduced(to rule: Rule) -> LoadedRules {
    var reduced = loaded
    var alone = rule
    alone.clause = nil
    reduced.rules = [alone]
    reduced.decisions = []
    let named = namedLexicons(by: rule)
    for index in reduced.packs.indices {
      reduced.packs[index].clauses = []
      reduced.packs[index].lexicons.removeAll { !named.contains($0.id) }
    }
    return reduced
  }

  /// The lexicons whose names stand in the rule, in a definition, or in the phrases of one that does.
  private func namedLexicons(by rule: Rule) -> Set<String> {
    var texts = [rule.when?.text ?? "", rule.message.text, rule.at?.text ?? "", rule.each?.list.text ?? ""]
    texts += loaded.definitions.map(\.expression.text)
    switch rule.condition {
    case .require(let text): texts.append(text.text)
    case .forbid(let forbidden):
      texts += (forbidden.lexicons + forbidden.own.phrases + forbidden.own.unless).map(\.text)
    }
    var named: Set<String> = []
    while let text = texts.popLast() {
      for lexicon in lexicons where !named.contains(lexicon.id) {
        let name = lexicon.id.split(separator: "/").last ?? ""
        guard text.contains(name) else { continue }
        named.insert(lexicon.id)
        texts.append(lexicon.texts)
      }
    }
    return named
  }

  // MARK: Conditions

  private func conditions(
    of rule: Rule, _ compiler: PolicyCompiler, _ base: CompiledPolicy, _ summary: inout Summary
  ) {
    if let each = rule.each {
      mutate(each.list, "for", rule, compiler, base, &summary) { $0.each = ($1, each.name) }
    }
    if let when = rule.when { mutate(when, "when", rule, compiler, base, &summary) { $0.when = $1 } }
    if case .require(let text) = rule.condition {
      mutate(text, "require", rule, compiler, base, &summary) { $0.condition = .require($1) }
    }
  }

  private func mutate(
    _ text: LocatedText, _ part: String, _ rule: Rule, _ compiler: PolicyCompiler, _ base: CompiledPolicy,
    _ summary: inout Summary, _ put: (inout Rule, LocatedText) -> Void
  ) {
    let bytes = Array(text.text.utf8)
    for mutation in SyntaxTree.parse(text.text).tree.mutations {
      let range = mutation.range.start..<mutation.range.end
      var changed = text
      let new = Array(bytes[..<range.lowerBound]) + Array(mutation.replacement.utf8) + Array(bytes[range.upperBound...])
      changed.text = String(decoding: new, as: UTF8.self)
      changed.offsets = []
      var mutant = rule
      put(&mutant, changed)
      var compiler = compiler
      guard let compiled = compiler.compile(mutant, clauses: [:]) else { continue }
      var policy = base.replacingModule(compiler.compiler.module())
      policy.rules = [compiled]
      summary.mutants += 1
      guard !isNoticed(rule, policy) else { continue }
      let words = String(decoding: bytes[range], as: UTF8.self)
      summary.survivors.append(survivor(rule, part, mutation.what, words, text, mutation.range))
    }
  }

  // MARK: Phrases

  private func phrases(of rule: Rule, _ compiler: PolicyCompiler, _ base: CompiledPolicy, _ summary: inout Summary) {
    guard case .forbid(let forbidden) = rule.condition else { return }
    let sources = compiler.lexicons.sources
    guard let own = sources.firstIndex(where: { $0.id == rule.id }) else { return }
    func tryWithout(_ text: LocatedText, _ part: String, _ change: (inout LexiconSource) -> Void) {
      var fewer = sources
      change(&fewer[own])
      summary.mutants += 1
      guard !isNoticed(rule, base.replacingScanner(TextScanner.compile(fewer).scanner)) else { return }
      let whole = SourceRange(start: 0, end: text.text.utf8.count)
      summary.survivors.append(survivor(rule, part, "phrase is left out", text.text, text, whole))
    }
    for (index, phrase) in forbidden.own.phrases.enumerated() {
      tryWithout(phrase, "phrases") { $0.phrases.remove(at: index) }
    }
    for (index, pattern) in forbidden.own.patterns.enumerated() {
      tryWithout(pattern, "patterns") { $0.patterns.remove(at: index) }
    }
  }

  private func isNoticed(_ rule: Rule, _ policy: CompiledPolicy) -> Bool {
    RuleTester(policy, day: day).notices(rule)
  }

  private func survivor(
    _ rule: Rule, _ part: String, _ what: String, _ words: String, _ text: LocatedText, _ range: SourceRange
  ) -> Survivor {
    let diagnostic = Diagnostic(
      range: text.fileRange(of: range), message: "no example of \"\(rule.id)\" notices that \(what)",
      hint: "add an example that comes out otherwise then")
    return Survivor(
      rule: rule.id, part: part, what: what, words: words, place: FileDiagnostic(file: text.file, diagnostic))
  }
}
