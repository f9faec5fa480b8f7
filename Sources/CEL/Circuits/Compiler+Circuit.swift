extension Compiler {
  /// Numbers a list that conditions are asked about the elements of; lists that are written alike are one.
  ///
  /// - Parameters:
  ///   - expression: the list, compiled by this compiler without locals.
  ///   - program: its program.
  /// - Returns: the list, nil where there are too many.
  public mutating func list(_ expression: CheckedExpression, _ program: ProgramID) -> ListID? {
    circuit.list(expression.key(of: expression.tree.root).text, program)
  }

  /// Takes a condition apart.
  ///
  /// - Parameters:
  ///   - expression: compiled by this compiler, of type bool, with no locals or one: an element of `list`.
  ///   - list: what the local is an element of.
  /// - Returns: the condition, nil where a part needs more than a program can hold.
  /// - Complexity: O(n) in the nodes, times their depth.
  public mutating func condition(_ expression: CheckedExpression, over list: ListID? = nil) -> ConditionID? {
    part(expression, expression.tree.root, list).map { ConditionID(raw: $0) }
  }

  private mutating func part(
    _ expression: CheckedExpression, _ node: SyntaxTree.NodeID, _ list: ListID?
  ) -> UInt32? {
    let children = expression.tree.children(node)
    switch expression.tree.nodes[node].kind {
    case .definition: return part(expression, children[0], list)
    case .and: return join(.and, expression, children, list)
    case .or: return join(.or, expression, children, list)
    case .not: return join(.not, expression, children, list)
    case .conditional: return join(.choose, expression, children, list)
    default: break
    }
    let (key, isLocal) = expression.key(of: node)
    if isLocal, list == nil { return nil }
    let owner = isLocal ? list : nil
    if let known = circuit.known(key, owner) { return known }
    guard let made = question(expression, node) ?? program(expression, node) else { return nil }
    return circuit.add(made, key, owner)
  }

  private mutating func join(
    _ operation: CircuitPart.Operation, _ expression: CheckedExpression, _ children: [SyntaxTree.NodeID],
    _ list: ListID?
  ) -> UInt32? {
    var parts: [UInt32] = []
    for child in children {
      guard let part = part(expression, child, list) else { return nil }
      parts.append(part)
    }
    return circuit.join(operation, parts, list)
  }

  /// A part that its program decides.
  private mutating func program(_ expression: CheckedExpression, _ node: SyntaxTree.NodeID) -> CircuitPart? {
    guard let program = plan(expression, part: node) else { return nil }
    var part = CircuitPart(operation: .program)
    part.isSimple = !expression.joins(node)
    part.first = program.index
    return part
  }

  private mutating func plan(_ expression: CheckedExpression, part node: SyntaxTree.NodeID) -> ProgramID? {
    let moved = pool
    pool = ConstantPool()
    // Room for every local: what is bound while a part is evaluated stays bound.
    var planner = Planner(expression, environment: environment, pool: moved, folds: true, localCount: 16)
    defer { pool = planner.pool }
    guard (try? planner.plan(node, returnsBool: true)) != nil else { return nil }
    return add(planner)
  }

  // MARK: Questions

  /// A question that needs no program: a path beside a constant, or a host function of a path; nil for another.
  private mutating func question(_ expression: CheckedExpression, _ node: SyntaxTree.NodeID) -> CircuitPart? {
    let children = expression.tree.children(node)
    let kind = expression.tree.nodes[node].kind
    switch kind {
    case .presence:
      switch expression.tree.presence(node) {
      case .given: return asked(.given, of: children[0], expression)
      case .stated: return asked(.stated, of: children[0], expression)
      case .has, nil: return nil
      }
    case .equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual:
      guard let (operation, mirrored) = Compiler.comparisons[kind] else { return nil }
      if let constant = constant(children[1], expression) {
        return asked(operation, of: children[0], expression, beside: constant)
      }
      guard let constant = constant(children[0], expression) else { return nil }
      return asked(mirrored, of: children[1], expression, beside: constant)
    case .contains:
      if let texts = texts(children[1], expression) {
        return asked(.isIn, of: children[0], expression, beside: texts)
      }
      guard expression.tree.text(children[0]) != nil, let text = constant(children[0], expression) else { return nil }
      return asked(.holds, of: children[1], expression, beside: text)
    case .call: return call(expression, node, children)
    default: return asked(.truth, of: node, expression)
    }
  }

  private static let comparisons: [SyntaxTree.Kind: (CircuitPart.Operation, mirrored: CircuitPart.Operation)] = [
    .equal: (.equal, .equal), .notEqual: (.notEqual, .notEqual), .less: (.less, .greater),
    .lessEqual: (.lessEqual, .greaterEqual), .greater: (.greater, .less), .greaterEqual: (.greaterEqual, .lessEqual),
  ]

  private func asked(
    _ operation: CircuitPart.Operation, of node: SyntaxTree.NodeID, _ expression: CheckedExpression,
    beside cell: UInt32 = 0
  ) -> CircuitPart? {
    var part = CircuitPart(operation: operation)
    part.first = cell
    return setPath(node, expression, of: &part) ? part : nil
  }

  /// The cell of a constant that is a truth value, a number or a string; nil for anything else.
  private mutating func constant(_ node: SyntaxTree.NodeID, _ expression: CheckedExpression) -> UInt32? {
    switch expression.tree.nodes[node].kind {
    case .definition: return constant(expression.tree.child(node, 0), expression)
    case .bool, .int, .double: return expression.tree.scalar(node).map { pool.cell($0) }
    case .string:
      let value = pool.string(expression.tree.texts[Int(expression.tree.nodes[node].payload)])
      return pool.cell(value)
    default: return nil
    }
  }

  /// The cell of a list of constant strings; nil for anything else.
  private mutating func texts(_ node: SyntaxTree.NodeID, _ expression: CheckedExpression) -> UInt32? {
    switch expression.tree.nodes[node].kind {
    case .definition: return texts(expression.tree.child(node, 0), expression)
    case .list:
      var values: [Value] = []
      for child in expression.tree.children(node) {
        guard expression.tree.nodes[child].kind == .string else { return nil }
        values.append(pool.string(expression.tree.texts[Int(expression.tree.nodes[child].payload)]))
      }
      let list = pool.list(values)
      return pool.cell(list)
    default: return nil
    }
  }

  private mutating func call(
    _ expression: CheckedExpression, _ node: SyntaxTree.NodeID, _ children: [SyntaxTree.NodeID]
  ) -> CircuitPart? {
    guard case .function(.host(let index), let constants) = expression.meaning(node),
      environment.functions[index].takesUnknown, let last = children.indices.last, let id = constants[last],
      constants.count == 1, children.count <= 2
    else { return nil }
    var part = CircuitPart(operation: environment.functions[index].isSearch ? .search : .host)
    part.first = environment.functions[index].id
    part.second = pool.cell(.uint(UInt64(id)))
    if children.count == 2, !setPath(children[0], expression, of: &part) { return nil }
    return part
  }

  /// Sets where the path at `node` leads; false where it is none, or a longer one than a part holds.
  private func setPath(_ node: SyntaxTree.NodeID, _ expression: CheckedExpression, of part: inout CircuitPart) -> Bool {
    switch expression.meaning(node) {
    case .rootField(let slot):
      part.cell = 0
      return add(slot, to: &part)
    case .variable(let index):
      part.cell = 1 + UInt16(index)
      return true
    case .local(0):
      part.cell = 1 + UInt16(environment.variables.count)
      return true
    case .field(let slot, _):
      guard expression.tree.nodes[node].kind == .select, !expression.tree.isOptional(node),
        setPath(expression.tree.child(node, 0), expression, of: &part)
      else { return false }
      return add(slot, to: &part)
    default:
      guard expression.tree.nodes[node].kind == .definition else { return false }
      return setPath(expression.tree.child(node, 0), expression, of: &part)
    }
  }

  private func add(_ slot: Int, to part: inout CircuitPart) -> Bool {
    guard let slot = Int16(exactly: slot) else { return false }
    if part.slots.0 < 0 {
      part.slots.0 = slot
    } else if part.slots.1 < 0 {
      part.slots.1 = slot
    } else if part.slots.2 < 0 {
      part.slots.2 = slot
    } else {
      return false
    }
    return true
  }
}

extension CheckedExpression {
  /// What tells a part from others that ask something else, and whether it reads a local.
  ///
  /// The text alone does not: what a name given to a host function stands for may differ from place to place.
  fileprivate func key(of node: SyntaxTree.NodeID) -> (text: String, isLocal: Bool) {
    var constants: [UInt32] = []
    var isLocal = false
    collect(node, into: &constants, &isLocal)
    return (tree.text(of: node) + constants.map { " \($0)" }.joined(), isLocal)
  }

  private func collect(_ node: SyntaxTree.NodeID, into constants: inout [UInt32], _ isLocal: inout Bool) {
    switch meaning(node) {
    case .local: isLocal = true
    case .function(_, let named), .qualifiedFunction(_, let named):
      constants += named.sorted { $0.key < $1.key }.map(\.value)
    default: break
    }
    for child in tree.children(node) { collect(child, into: &constants, &isLocal) }
  }

  /// Whether a part joins several truth values, so that what it hangs on is more than one question.
  fileprivate func joins(_ node: SyntaxTree.NodeID) -> Bool {
    switch tree.nodes[node].kind {
    case .and, .or, .not, .conditional, .macro: true
    default: tree.children(node).contains { joins($0) }
    }
  }
}
