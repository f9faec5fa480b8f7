public import CEL
public import PolicyLoading
import PolicyModel
public import SourceText
public import YAMLReading

/// Evaluates loose expressions over a promotion, in the language of rules: what a rule author iterates with.
public struct ExpressionProbe {
  /// What an expression came to.
  public enum Outcome: Sendable {
    /// A value.
    case value(DynamicValue)
    /// It hangs on facts that are not stated: their JSON pointers, sorted.
    case unknown([String])
    /// It failed: what went wrong, and where in the expression, where that is known.
    case failure(String, SourceRange?)
    /// It does not compile.
    case wrong([Diagnostic])
    /// The promotion is not valid.
    case invalid([Diagnostic])
  }

  private let compiler: PolicyCompiler
  private let policy: CompiledPolicy
  private let options: CheckOptions

  /// Makes a probe over loaded rules, or says what is wrong with them.
  public init(_ loaded: LoadedRules, options: CheckOptions) throws(RulesError) {
    let (compiler, policy) = PolicyCompiler.compileForProbe(loaded)
    guard let policy else { throw RulesError(errors: compiler.errors) }
    self.compiler = compiler
    self.policy = policy
    self.options = options
  }

  /// Evaluates `expression` over the first promotion of `source`.
  ///
  /// - Complexity: compiles the expression and loads the promotion anew.
  public func evaluate(_ expression: String, over source: SourceFile, as format: YAMLReader.Format) -> Outcome {
    var compiler = self.compiler.compiler
    let compilation = compiler.compile(expression)
    guard let program = compilation.program else {
      return .wrong(compilation.diagnostics.filter { $0.severity == .error })
    }
    var checker = PromotionChecker(policy: policy.replacingModule(compiler.module()), options: options)
    return checker.evaluate(program, over: source, as: format)
  }
}

/// What is wrong with loaded rules.
public struct RulesError: Error {
  /// The errors, in order of file and place.
  public var errors: [FileDiagnostic]
}

extension PromotionChecker {
  /// Evaluates one program over the first promotion of `source`.
  mutating func evaluate(
    _ program: ProgramID, over source: SourceFile, as format: YAMLReader.Format
  ) -> ExpressionProbe.Outcome {
    reader.value.read(source.bytes, as: format, into: &host.tree)
    let errors = host.tree.diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty, let root = host.tree.documents.first?.root else { return .invalid(errors) }
    policy.loader.load(root, of: host.tree, into: &facts, store: &store)
    guard facts.diagnostics.isEmpty else { return .invalid(facts.diagnostics) }
    host.root = facts.root
    prepare()
    runner.evaluator.setRoot(facts.root)
    let value = runner.evaluator.evaluate(program, in: &store, host: &host)
    switch value.kind {
    case .error:
      let failure = runner.evaluator.describe(value, in: store)
      return .failure(failure?.message ?? "the expression failed", failure?.range)
    case .unknown:
      return .unknown(
        store.attributes(of: value).map {
          FactNaming.pointer(Attribute(packed: $0), host.tree, policy.facts.schema)
        }.sorted())
    default: return .value(store.dynamic(value))
    }
  }
}
