extension Planner {
  /// The value of a part that depends on nothing outside, or nil.
  ///
  /// A part that fails is left as it is: it may never be reached.
  mutating func fold(_ node: Int) -> Value? {
    switch expression.tree.nodes[node].kind {
    case .null, .bool, .int, .uint, .double, .string, .bytes: return literal(node)
    case .list:
      if let list = constantList(node) { return list }
    default: break
    }
    guard folds, foldAttempts > 0, isConstant(node) else { return nil }
    var planner = Planner(
      expression, environment: environment, pool: pool, folds: false, localCount: 0)
    guard (try? planner.plan(node, returnsBool: false)) != nil else { return nil }
    let module = planner.module()
    var store = Store(module)
    var evaluator = Evaluator(module, limits: Limits(fuel: 10_000, memory: 65_536))
    var host = NoHost()
    let value = evaluator.evaluate(ProgramID(index: 0), in: &store, host: &host)
    guard value.kind != .error else {
      foldAttempts -= 1
      return nil
    }
    pool = planner.pool
    return pool.copy(value, from: store)
  }

  /// A list of literals needs no registers, however long it is.
  private mutating func constantList(_ node: Int) -> Value? {
    var elements: [Value] = []
    for child in expression.tree.children(node) {
      switch expression.tree.nodes[child].kind {
      case .null, .bool, .int, .uint, .double, .string, .bytes: elements.append(literal(child))
      default: return nil
      }
    }
    return pool.list(elements)
  }

  private func isConstant(_ node: Int) -> Bool {
    switch expression.tree.nodes[node].kind {
    case .identifier, .macro, .missing, .presence: return false
    case .call, .memberCall:
      var children = expression.tree.children(node)
      switch expression.meaning(node) {
      case .function(.builtin, _): break
      case .qualifiedFunction(.builtin, _):
        if expression.tree.nodes[node].kind == .memberCall { children.removeFirst() }
      default: return false
      }
      return children.allSatisfy { isConstant($0) }
    case .select:
      if case .none = expression.meaning(node) { return isConstant(expression.tree.child(node, 0)) }
      return false
    default: return expression.tree.children(node).allSatisfy { isConstant($0) }
    }
  }

  private func module() -> Module {
    Module(
      symbols: pool.symbols, heap: pool.heap, constants: pool.constants, code: code, places: places,
      programs: [ProgramHeader(start: 0, count: UInt32(code.count))], circuit: Circuit(), records: pool.records,
      fieldNames: pool.fieldNames, patterns: pool.patterns,
      variableCount: environment.variables.count, definitions: [])
  }
}
