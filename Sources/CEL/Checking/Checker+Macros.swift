import SourceText

extension Checker {
  mutating func presence(_ node: SyntaxTree.NodeID) -> ValueType {
    let operand = tree.child(node, 0)
    let type = check(operand)
    if tree.presence(node) == .has, case .field = meanings[operand] {
      report(
        tree.nodes[node].nameRange, "\"has\" of a declared field says nothing of its content",
        hint: "\"given\" asks whether it is there and not empty", replacement: "given", severity: .warning)
    }
    _ = type
    return .bool
  }

  mutating func bind(_ name: String, _ node: SyntaxTree.NodeID, _ type: ValueType) {
    scopes.append(Binding(name: name, node: node, type: type))
    types[node] = type
  }

  private mutating func unbind(_ count: Int, warns: Bool = false) {
    for binding in scopes.suffix(count) where warns && !binding.isUsed {
      report(
        binding.node, "\"\(binding.name)\" is bound and never used", hint: "use it or leave it out", severity: .warning)
    }
    scopes.removeLast(count)
  }

  mutating func macro(_ node: SyntaxTree.NodeID) -> ValueType {
    guard let macro = tree.macro(node) else { return .error }
    let children = tree.children(node)
    switch macro {
    case .block: return block(children)
    case .bind: return bindMacro(children)
    case .optionalMap, .optionalFlatMap: return optionalMacro(macro, children)
    default: return iteration(macro, children)
    }
  }

  private mutating func block(_ children: [SyntaxTree.NodeID]) -> ValueType {
    let elements = tree.children(children[0])
    for (index, element) in elements.enumerated() {
      let type = check(element)
      bind("@index:\(index)", element, type)
    }
    types[children[0]] = .list(.dyn)
    let type = check(children[1])
    unbind(elements.count)
    return type
  }

  private mutating func bindMacro(_ children: [SyntaxTree.NodeID]) -> ValueType {
    let type = check(children[0])
    bind(tree.name(children[1]), children[1], type)
    let result = check(children[2])
    unbind(1, warns: true)
    return result
  }

  private mutating func optionalMacro(_ macro: SyntaxTree.Macro, _ children: [SyntaxTree.NodeID]) -> ValueType {
    let content: ValueType
    switch checkResolved(children[0]) {
    case .opaque("optional_type", let parameters): content = parameters[0]
    case .dyn, .error, .variable: content = .dyn
    case let other:
      report(children[0], "expected an optional, found \(name(other))")
      content = .error
    }
    bind(tree.name(children[1]), children[1], content)
    let result = check(children[2])
    unbind(1)
    if macro == .optionalMap { return .optional(result) }
    if !inference.fit(result, .optional(inference.fresh())) {
      report(children[2], "expected an optional, found \(name(result))")
    }
    return result
  }

  private mutating func iteration(_ macro: SyntaxTree.Macro, _ children: [SyntaxTree.NodeID]) -> ValueType {
    let (first, second) = rangeTypes(children[0], isPair: macro.variableCount == 2)
    let variables = Array(children[1...macro.variableCount])
    bind(tree.name(variables[0]), variables[0], first)
    if variables.count == 2 { bind(tree.name(variables[1]), variables[1], second) }
    let result = body(macro, Array(children[(macro.variableCount + 1)...]), first)
    unbind(variables.count)
    return result
  }

  private mutating func body(
    _ macro: SyntaxTree.Macro, _ arguments: [SyntaxTree.NodeID], _ first: ValueType
  ) -> ValueType {
    switch macro {
    case .all, .exists, .existsOne, .allPairs, .existsPairs, .existsOnePairs:
      checkBool(arguments[0])
      return .bool
    case .filter:
      checkBool(arguments[0])
      return .list(first)
    case .sortBy:
      let key = checkResolved(arguments[0])
      switch key {
      case .list, .map, .record, .null, .opaque, .type: report(arguments[0], "\(name(key)) has no order")
      default: break
      }
      return .list(first)
    case .map, .transformList: return .list(check(arguments[0]))
    case .mapFilter, .transformListFilter:
      checkBool(arguments[0])
      return .list(check(arguments[1]))
    case .transformMap: return .map(first, check(arguments[0]))
    case .transformMapFilter:
      checkBool(arguments[0])
      return .map(first, check(arguments[1]))
    case .transformMapEntry: return entry(arguments[0])
    case .transformMapEntryFilter:
      checkBool(arguments[0])
      return entry(arguments[1])
    case .bind, .optionalMap, .optionalFlatMap, .block: return .error
    }
  }

  private mutating func entry(_ node: SyntaxTree.NodeID) -> ValueType {
    let type = check(node)
    if !inference.fit(type, .map(inference.fresh(), inference.fresh())) {
      report(node, "expected a map of the entries to add, found \(name(type))")
    }
    return type
  }

  /// The types of the variables over a range.
  private mutating func rangeTypes(_ node: SyntaxTree.NodeID, isPair: Bool) -> (ValueType, ValueType) {
    switch checkResolved(node) {
    case .list(let element): return isPair ? (.int, element) : (element, .dyn)
    case .map(let key, let value): return (key, value)
    case .record: return (.string, .dyn)
    case .dyn, .error, .variable: return (.dyn, .dyn)
    case let other:
      report(node, "expected a list or a map, found \(name(other))")
      return (.error, .error)
    }
  }
}
