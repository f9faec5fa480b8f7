import ArgumentParser
import CEL
import PolicyEvaluation
import PolicyLoading
import PolicyReporting
import SourceText
import YAMLReading

/// `promolint eval`: expressions, for rule authors and for conformance suites.
struct EvalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eval",
    abstract: "Evaluate a CEL expression, over a promotion or over bindings.",
    discussion: """
      With FILE the expression is in the language of rules, over that promotion. With --bindings it is plain CEL over the
      members of a JSON object. Prints the value as JSON (--typed: in the typed encoding), or "unknown" with the facts it
      hangs on. --cases runs a file of conformance cases and prints one JSON line a test. Without an expression, on a
      terminal, expressions are read line by line.
      """)

  @Argument(help: ArgumentHelp("The expression.", valueName: "expression"))
  var expression: String?

  @Argument(help: ArgumentHelp("A promotion.", valueName: "file"))
  var file: String?

  @Option(name: .long, help: ArgumentHelp("A JSON object whose members are variables.", valueName: "file"))
  var bindings: String?

  @Option(name: .long, help: ArgumentHelp("Conformance cases to run.", valueName: "file"))
  var cases: String?

  @Flag(name: .long, help: "Print values in the typed encoding.")
  var typed = false

  @OptionGroup var policyOptions: PolicyOptions

  func run() throws {
    try finishing { () throws(Stop) in
      if let cases { return try ConformanceRun.run(cases) }
      if let expression { return try evaluate(expression) }
      guard Terminal.isTerminal(0) else { throw Stop("eval takes an expression", hint: "promolint eval '1 + 1'") }
      while let line = readLine() {
        do throws(Stop) {
          if !line.isEmpty { _ = try evaluate(line) }
        } catch {
          error.complain()
        }
      }
      return .ready
    }
  }

  private func evaluate(_ expression: String) throws(Stop) -> ExitStatus {
    if let file { return try evaluate(expression, over: file) }
    var members: [JSONTree.Member] = []
    if let bindings {
      for member in try ConformanceRun.tree(of: bindings).members {
        members.append(.init(member.key, .object([.init("value", EvalCommand.typedForm(of: member.value))])))
      }
    }
    let tree = JSONTree.object([.init("expr", .string(expression)), .init("bindings", .object(members))])
    guard let single = ConformanceCase(tree) else { throw Stop("the bindings are not well formed") }
    switch single.run().outcome {
    case .value(let value): return show(value)
    case .unknown(let names): return show(unknown: names)
    case .checked: return .ready
    case .failure(let message, _):
      // Compiled again for the place: a case keeps only the message.
      var environment = Environment()
      for member in members { environment.addVariable(member.key, .dyn) }
      var compiler = Compiler(environment)
      let diagnostics = compiler.compile(expression).diagnostics.filter { $0.severity == .error }
      return fail(
        diagnostics.isEmpty
          ? [Diagnostic(range: SourceRange(start: 0, end: expression.utf8.count), message: message)] : diagnostics,
        expression)
    }
  }

  private func evaluate(_ expression: String, over path: String) throws(Stop) -> ExitStatus {
    let source = try Files.input(path)
    let loaded = try PolicySource.load(folders: policyOptions.rules)
    let options = try policyOptions.checkOptions()
    let outcome: ExpressionProbe.Outcome
    do throws(RulesError) {
      let probe = try ExpressionProbe(loaded, options: options)
      outcome = probe.evaluate(expression, over: source, as: CheckRun.format(of: source))
    } catch {
      throw Stop(error.errors, loaded.files)
    }
    switch outcome {
    case .value(let value): return show(value)
    case .unknown(let pointers): return show(unknown: pointers)
    case .failure(let message, let range):
      return fail(
        [Diagnostic(range: range ?? SourceRange(start: 0, end: expression.utf8.count), message: message)], expression)
    case .wrong(let diagnostics): return fail(diagnostics, expression)
    case .invalid(let diagnostics): return fail(diagnostics, in: source)
    }
  }

  private func show(_ value: DynamicValue) -> ExitStatus {
    print(typed ? value.typed.description : value.json.description)
    return .ready
  }

  private func show(unknown names: [String]) -> ExitStatus {
    print("unknown: \(names.joined(separator: ", "))")
    return .undecided
  }

  private func fail(_ diagnostics: [Diagnostic], _ expression: String) -> ExitStatus {
    fail(diagnostics, in: SourceFile(name: "<expression>", text: expression))
  }

  private func fail(_ diagnostics: [Diagnostic], in source: SourceFile) -> ExitStatus {
    Stop(diagnostics.map { FileDiagnostic(file: 0, $0) }, [source]).complain()
    return .input
  }

  /// Plain JSON in the typed encoding: whole numbers are ints, others doubles.
  private static func typedForm(of json: JSONTree) -> JSONTree {
    func one(_ key: String, _ value: JSONTree) -> JSONTree { .object([.init(key, value)]) }
    switch json {
    case .null: return one("null", .bool(true))
    case .bool: return one("bool", json)
    case .string: return one("string", json)
    case .number(let digits):
      return one(digits.contains { ".eE".contains($0) } ? "double" : "int", .string(digits))
    case .array(let items): return one("list", .array(items.map { typedForm(of: $0) }))
    case .object(let members):
      return one("map", .array(members.map { .array([one("string", .string($0.key)), typedForm(of: $0.value)]) }))
    }
  }
}
