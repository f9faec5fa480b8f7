import SourceText

/// Finds the types and meanings of an expression's nodes and what is wrong with them.
struct Checker {
  let environment: Environment
  let library: FunctionLibrary
  let locals: [Compiler.Local]
  let checks: Bool

  var tree: SyntaxTree
  var types: [ValueType] = []
  var meanings: [Meaning] = []
  var inference = Inference()
  var diagnostics: [Diagnostic] = []
  var scopes: [Binding] = []
  /// Names bound further out than this are hidden: a definition sees nothing of where it is used.
  var scopeBase = 0
  var depth = 0
  /// The definition that is being read, 1-based; 0 for the expression itself.
  ///
  /// Definitions use earlier ones only.
  var definition = 0

  /// A name that a macro binds.
  struct Binding {
    var name: String
    var node: SyntaxTree.NodeID
    var type: ValueType
    var isUsed = false
  }

  static let mostErrors = 30

  init(_ tree: SyntaxTree, _ compiler: Compiler, locals: [Compiler.Local], checks: Bool) {
    self.tree = tree
    environment = compiler.environment
    library = compiler.library
    self.locals = locals
    self.checks = checks
    grow()
  }

  mutating func grow() {
    let missing = tree.nodes.count - types.count
    types.append(contentsOf: repeatElement(.dyn, count: missing))
    meanings.append(contentsOf: repeatElement(.none, count: missing))
  }

  /// Checks the whole against the type that it must have.
  mutating func run(expecting: ValueType?) -> CheckedExpression {
    let type = check(tree.root)
    if let expecting, checks, !inference.fit(type, expecting) {
      report(tree.root, "expected \(name(expecting)), found \(name(type))")
    }
    for node in types.indices { types[node] = inference.resolve(types[node], final: true) }
    return CheckedExpression(tree: tree, types: types, meanings: meanings, environment: environment)
  }

  // MARK: Messages

  mutating func report(
    _ node: SyntaxTree.NodeID, _ message: String, hint: String? = nil, replacement: String? = nil,
    severity: Diagnostic.Severity = .error
  ) {
    report(tree.nodes[node].range, message, hint: hint, replacement: replacement, severity: severity)
  }

  mutating func report(
    _ range: SourceRange, _ message: String, hint: String? = nil, replacement: String? = nil,
    severity: Diagnostic.Severity = .error
  ) {
    guard checks, diagnostics.count < Self.mostErrors else { return }
    if severity == .warning, !environment.givesAdvice { return }
    var message = message
    // Ranges in a definition mean nothing in the expression that uses it.
    if definition > 0 {
      guard severity == .error else { return }
      message = "in \"\(environment.definitions[definition - 1].name)\": \(message)"
    }
    diagnostics.append(
      Diagnostic(severity: severity, range: range, message: message, hint: hint, replacement: replacement))
  }

  func name(_ type: ValueType) -> String {
    switch inference.resolve(type) {
    case .record(let id): environment[id].name
    case .list(let element): "list(\(name(element)))"
    case .map(let key, let value): "map(\(name(key)), \(name(value)))"
    case let other: other.description
    }
  }

  // MARK: Nodes

  @discardableResult
  mutating func check(_ node: SyntaxTree.NodeID) -> ValueType {
    depth += 1
    defer { depth -= 1 }
    guard depth <= 600 else {
      if checks { diagnostics.append(Diagnostic(range: tree.nodes[node].range, message: "definitions nest too deep")) }
      return .error
    }
    let type = find(node)
    types[node] = type
    return type
  }

  private mutating func find(_ node: SyntaxTree.NodeID) -> ValueType {
    switch tree.nodes[node].kind {
    case .null: .null
    case .bool: .bool
    case .int: .int
    case .uint: .uint
    case .double: .double
    case .string: .string
    case .bytes: .bytes
    case .identifier: identifier(node)
    case .select: selection(node)
    case .index: subscription(node)
    case .call, .memberCall: call(node)
    case .not, .negate, .multiply, .divide, .remainder, .add, .subtract, .less, .lessEqual, .greater, .greaterEqual,
      .equal, .notEqual, .contains:
      operation(node)
    case .and, .or: connective(node)
    case .conditional: conditional(node)
    case .list: list(node)
    case .map: map(node)
    case .optionalElement: check(tree.child(node, 0))
    case .macro: macro(node)
    case .presence: presence(node)
    case .definition: check(tree.child(node, 0))
    case .missing: .error
    }
  }

  /// The type of a node with everything known put in.
  mutating func checkResolved(_ node: SyntaxTree.NodeID) -> ValueType {
    // In two steps: a call on `inference` would see it as it was before the check.
    let type = check(node)
    return inference.resolve(type)
  }

  mutating func checkBool(_ node: SyntaxTree.NodeID) {
    let type = check(node)
    if !inference.fit(type, .bool) {
      report(node, "expected bool, found \(name(type))", hint: "compare it with something")
    }
  }

  private mutating func connective(_ node: SyntaxTree.NodeID) -> ValueType {
    for child in tree.children(node) { checkBool(child) }
    return .bool
  }

  private mutating func conditional(_ node: SyntaxTree.NodeID) -> ValueType {
    let children = tree.children(node)
    checkBool(children[0])
    let yes = check(children[1])
    let no = check(children[2])
    if inference.fit(yes, no) { return inference.join(yes, no) }
    report(
      node, "the two results differ: \(name(yes)) and \(name(no))", hint: "give both one type, or write dyn(...)")
    return checks ? .error : .dyn
  }

  private mutating func list(_ node: SyntaxTree.NodeID) -> ValueType {
    var element: ValueType?
    for child in tree.children(node) { element = inference.join(element, elementType(child)) }
    return .list(element ?? inference.fresh())
  }

  /// The type of what an element adds: `?e` adds the content of an optional.
  private mutating func elementType(_ node: SyntaxTree.NodeID) -> ValueType {
    let type = check(node)
    guard tree.nodes[node].kind == .optionalElement else { return type }
    switch inference.resolve(type) {
    case .opaque("optional_type", let content): return content[0]
    case .dyn, .error, .variable: return .dyn
    case let other:
      report(node, "expected an optional after \"?\", found \(name(other))")
      return .error
    }
  }

  /// The type of a key; what cannot be one fails at run time and is dyn here, so that types stay small.
  private func keyType(_ type: ValueType) -> ValueType {
    switch inference.resolve(type) {
    case .list, .map, .record, .opaque, .type: .dyn
    case let other: other
    }
  }

  private mutating func map(_ node: SyntaxTree.NodeID) -> ValueType {
    var key: ValueType?
    var value: ValueType?
    let children = tree.children(node)
    for index in stride(from: 0, to: children.count - 1, by: 2) {
      let isOptional = tree.nodes[children[index]].kind == .optionalElement
      key = inference.join(key, keyType(check(children[index])))
      let type = check(children[index + 1])
      guard isOptional else {
        value = inference.join(value, type)
        continue
      }
      if case .opaque("optional_type", let content) = inference.resolve(type) {
        value = inference.join(value, content[0])
      } else {
        value = inference.join(value, .dyn)
        if !inference.fit(type, .optional(inference.fresh())) {
          report(children[index + 1], "expected an optional after \"?\", found \(name(type))")
        }
      }
    }
    return .map(key ?? inference.fresh(), value ?? inference.fresh())
  }
}
