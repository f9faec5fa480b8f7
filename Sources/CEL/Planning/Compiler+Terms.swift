extension Compiler {
  /// The terms of an expression's outermost `&&`, each a program of its own.
  public struct Terms: Sendable {
    /// The programs of the terms that read no local, in order of writing; terms that ask the same are one program.
    public var programs: [ProgramID] = []
    /// Whether the programs are all there is: a term that reads a local has none.
    public var areWhole = true

    /// No terms: an expression that is always true.
    public init() {}
  }

  /// Compiles the terms of the outermost `&&` of `expression` on their own, definitions looked through.
  ///
  /// Conditions of many rules share terms. One that is false decides a whole condition, and where all are true the
  /// condition is true; so a term is worth evaluating once for all of them.
  ///
  /// - Parameter expression: compiled by this compiler, of type bool.
  /// - Returns: the terms; none, and not whole, where one needs more than a program can hold.
  /// - Complexity: O(n) in the nodes.
  public mutating func terms(of expression: CheckedExpression) -> Terms {
    var terms = Terms()
    for node in expression.terms(of: expression.tree.root) {
      guard let key = expression.key(of: node) else {
        terms.areWhole = false
        continue
      }
      if let known = termPrograms[key] {
        terms.programs.append(known)
        continue
      }
      guard let program = plan(expression, part: node) else {
        terms.programs = []
        terms.areWhole = false
        return terms
      }
      termPrograms[key] = program
      terms.programs.append(program)
    }
    return terms
  }

  private mutating func plan(_ expression: CheckedExpression, part node: SyntaxTree.NodeID) -> ProgramID? {
    let moved = pool
    pool = ConstantPool()
    // Room for every local: what is bound while a term is evaluated stays bound.
    var planner = Planner(expression, environment: environment, pool: moved, folds: true, localCount: 16)
    defer { pool = planner.pool }
    guard (try? planner.plan(node, returnsBool: true)) != nil else { return nil }
    return add(planner)
  }
}

extension CheckedExpression {
  /// The terms of the outermost `&&` at `node`, definitions looked through where they hold one.
  fileprivate func terms(of node: SyntaxTree.NodeID) -> [SyntaxTree.NodeID] {
    switch tree.nodes[node].kind {
    case .and: return tree.children(node).flatMap { terms(of: $0) }
    case .definition:
      let parts = terms(of: tree.child(node, 0))
      return parts.count > 1 ? parts : [node]
    default: return [node]
    }
  }

  /// What tells a part from others that ask something else; nil where it reads a local.
  ///
  /// The text alone does not: what a name given to a host function stands for may differ from place to place.
  fileprivate func key(of node: SyntaxTree.NodeID) -> String? {
    var constants: [UInt32] = []
    guard collectConstants(node, into: &constants) else { return nil }
    return tree.text(of: node) + constants.map { " \($0)" }.joined()
  }

  private func collectConstants(_ node: SyntaxTree.NodeID, into constants: inout [UInt32]) -> Bool {
    switch meaning(node) {
    case .local: return false
    case .function(_, let named), .qualifiedFunction(_, let named):
      constants += named.sorted { $0.key < $1.key }.map(\.value)
    default: break
    }
    for child in tree.children(node) where !collectConstants(child, into: &constants) { return false }
    return true
  }
}
