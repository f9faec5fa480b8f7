import SourceText

extension Compiler {
  /// Checks one expression without making a program.
  public func check(
    _ source: String, expecting: ValueType? = nil, locals: [Local] = [], options: Options = Options()
  ) -> Compilation {
    let (tree, errors) = SyntaxTree.parse(source)
    guard errors.isEmpty else {
      let expression = CheckedExpression(tree: tree, types: [], meanings: [], environment: environment)
      return Compilation(program: nil, diagnostics: errors, expression: expression)
    }
    var checker = Checker(tree, self, locals: locals, checks: options.checks)
    let expression = checker.run(expecting: expecting)
    return Compilation(
      program: nil, diagnostics: checker.diagnostics.sorted(by: Diagnostic.precedes), expression: expression)
  }
}
