import SourceText

extension Checker {
  struct Resolution {
    var result: ValueType
    var target: FunctionLibrary.Target
  }

  /// The overloads that the arguments fit, as one: its result is dyn where they differ.
  mutating func resolve(_ function: String, _ arguments: [ValueType], isMember: Bool) -> Resolution? {
    var found: Resolution?
    for overload in library.overloads[function] ?? [] {
      guard overload.isMember == isMember, overload.parameters.count == arguments.count else { continue }
      var parameters: [String: ValueType] = [:]
      var formal: [ValueType] = []
      for type in overload.parameters { formal.append(inference.instantiate(type, &parameters)) }
      let result = inference.instantiate(overload.result, &parameters)
      guard inference.fit(arguments, formal) else { continue }
      let type = inference.resolve(result)
      if let previous = found {
        if previous.result != .dyn, previous.result != type { found?.result = .dyn }
      } else {
        found = Resolution(result: type, target: overload.target)
      }
    }
    return found
  }

  // MARK: Operators

  private static let symbols: [SyntaxTree.Kind: String] = [
    .equal: "==", .notEqual: "!=", .less: "<", .lessEqual: "<=", .greater: ">", .greaterEqual: ">=", .contains: "in",
    .add: "+", .subtract: "-", .multiply: "*", .divide: "/", .remainder: "%", .not: "!", .negate: "-",
  ]

  mutating func operation(_ node: SyntaxTree.NodeID) -> ValueType {
    let kind = tree.nodes[node].kind
    let symbol = Self.symbols[kind] ?? ""
    let children = tree.children(node)
    let types = children.map { check($0) }
    let name = kind == .negate ? "_neg" : "_\(symbol)"
    advise(node, kind, children)
    if isNullTest(kind, children, types) { return .bool }
    if let found = resolve(name, types, isMember: false) { return found.result }
    reportMismatch(node, symbol, children, types)
    return checks ? .error : .dyn
  }

  /// A field of a record may always be compared with null: it may be absent.
  private func isNullTest(_ kind: SyntaxTree.Kind, _ children: [SyntaxTree.NodeID], _ types: [ValueType]) -> Bool {
    guard kind == .equal || kind == .notEqual, types.contains(.null) else { return false }
    return children.contains { child in
      switch meanings[child] {
      case .field, .rootField: true
      default: false
      }
    }
  }

  private mutating func reportMismatch(
    _ node: SyntaxTree.NodeID, _ symbol: String, _ children: [SyntaxTree.NodeID], _ types: [ValueType]
  ) {
    let names = types.map { name($0) }
    guard types.count == 2 else {
      report(tree.nodes[node].nameRange, "\"\(symbol)\" does not take \(names[0])")
      return
    }
    for (literal, other) in [(0, 1), (1, 0)] where inference.resolve(types[other]) == .double {
      if tree.nodes[children[literal]].kind == .int, let value = tree.scalar(children[literal])?.asInt {
        report(
          children[literal], "\"\(symbol)\" does not mix int and double", hint: "write \(value).0",
          replacement: "\(value).0")
        return
      }
    }
    report(
      tree.nodes[node].nameRange, "\"\(symbol)\" does not take \(names[0]) and \(names[1])",
      hint: symbol == "in" ? "the right side is a list or a map of such values" : "convert one of them")
  }

  // MARK: Calls

  mutating func call(_ node: SyntaxTree.NodeID) -> ValueType {
    let children = tree.children(node)
    let name = tree.name(node)
    let isMember = tree.nodes[node].kind == .memberCall
    if isMember, let (namespace, base) = dottedName(children[0]), !isBound(base) {
      let isRooted = tree.nodes[base].flag & SyntaxTree.Flag.rooted != 0
      if let function = functionName("\(namespace).\(name)", isRooted: isRooted) {
        return call(node, function, Array(children.dropFirst()), isMember: false, isQualified: true)
      }
    }
    if !isMember {
      let isRooted = tree.nodes[node].flag & SyntaxTree.Flag.rooted != 0
      let function = functionName(name, isRooted: isRooted) ?? name
      return call(node, function, children, isMember: false, isQualified: false)
    }
    return call(node, name, children, isMember: true, isQualified: false)
  }

  private static let variadic: [String: Builtin] = ["math.greatest": .greatest, "math.least": .least]

  private func functionName(_ name: String, isRooted: Bool) -> String? {
    Self.candidates(name, in: isRooted ? "" : environment.container)
      .first { library.overloads[$0] != nil || Self.variadic[$0] != nil }
  }

  private mutating func call(
    _ node: SyntaxTree.NodeID, _ function: String, _ arguments: [SyntaxTree.NodeID], isMember: Bool, isQualified: Bool
  ) -> ValueType {
    let types = arguments.map { check($0) }
    if let builtin = Self.variadic[function] {
      meanings[node] = .qualifiedFunction(.builtin(builtin), constants: [:])
      return extremum(node, function, arguments, types)
    }
    guard let found = resolve(function, types, isMember: isMember) else {
      return unresolved(node, function, types, isMember: isMember, isQualified: isQualified)
    }
    let constants = constantArguments(found.target, arguments)
    meanings[node] =
      isQualified
      ? .qualifiedFunction(found.target, constants: constants) : .function(found.target, constants: constants)
    adviseCall(node, found.target, arguments)
    return found.result
  }

  /// Looks the constant arguments of a host function up.
  private mutating func constantArguments(
    _ target: FunctionLibrary.Target, _ arguments: [SyntaxTree.NodeID]
  ) -> [Int: UInt32] {
    guard case .host(let index) = target else { return [:] }
    var constants: [Int: UInt32] = [:]
    let function = environment.functions[index]
    for (position, parameter) in function.parameters.enumerated() {
      guard case .constant(let find) = parameter else { continue }
      guard let text = tree.text(arguments[position]) else {
        report(arguments[position], "\"\(function.name)\" takes a string in quotes here")
        continue
      }
      switch find(text) {
      case .id(let id): constants[position] = id
      case .invalid(let message, let hint, let replacement):
        report(arguments[position], message, hint: hint, replacement: replacement)
      }
    }
    return constants
  }

  /// `math.greatest` and `math.least` take any number of numbers, or a list of them.
  private mutating func extremum(
    _ node: SyntaxTree.NodeID, _ function: String, _ arguments: [SyntaxTree.NodeID], _ types: [ValueType]
  ) -> ValueType {
    var elements = types
    var nodes = arguments
    if arguments.count == 1, case .list(let element) = inference.resolve(types[0]) {
      if tree.nodes[arguments[0]].kind == .list {
        nodes = tree.children(arguments[0])
        elements = nodes.map { self.types[$0] }
      } else {
        elements = [element]
        nodes = arguments
      }
    }
    if elements.isEmpty { report(node, "\"\(function)\" needs at least one number") }
    var result: ValueType?
    for (type, at) in zip(elements, nodes) {
      switch inference.resolve(type) {
      case .int, .uint, .double, .dyn, .error, .variable: break
      case let other: report(at, "\"\(function)\" takes numbers, found \(name(other))")
      }
      result = result == nil || result == type ? type : .dyn
    }
    return result ?? .dyn
  }

  private mutating func unresolved(
    _ node: SyntaxTree.NodeID, _ function: String, _ types: [ValueType], isMember: Bool, isQualified: Bool
  ) -> ValueType {
    let overloads = (library.overloads[function] ?? []).filter { $0.isMember == isMember }
    guard checks else {
      // Left to run time: a function of that name sees the values and refuses them itself.
      let target = overloads.first { $0.parameters.count == types.count }?.target
      let meaning: Meaning? = target.map {
        isQualified ? .qualifiedFunction($0, constants: [:]) : .function($0, constants: [:])
      }
      meanings[node] = meaning ?? .unbound
      return .dyn
    }
    guard overloads.isEmpty else {
      reportArguments(node, function, types, overloads)
      return .error
    }
    reportUnknown(node, function, isMember: isMember)
    return .error
  }

  private mutating func reportArguments(
    _ node: SyntaxTree.NodeID, _ function: String, _ types: [ValueType], _ overloads: [FunctionLibrary.Overload]
  ) {
    let isMember = overloads[0].isMember
    let given = types.dropFirst(isMember ? 1 : 0).map { name($0) }.joined(separator: ", ")
    let receiver = isMember ? "\(name(types[0]))." : ""
    let forms = overloads.prefix(4).map { overload in
      let parameters = overload.parameters.map(\.description)
      let arguments = parameters.dropFirst(isMember ? 1 : 0).joined(separator: ", ")
      return isMember ? "\(parameters[0]).\(function)(\(arguments))" : "\(function)(\(arguments))"
    }
    report(
      tree.nodes[node].nameRange, "no function \(receiver)\(function)(\(given))",
      hint: "there is \(forms.joined(separator: ", "))")
  }

  private mutating func reportUnknown(_ node: SyntaxTree.NodeID, _ function: String, isMember: Bool) {
    let range = tree.nodes[node].nameRange
    if library.overloads[function] != nil {
      let hint = isMember ? "write \(function)(x)" : "write x.\(function)(...)"
      report(range, "\"\(function)\" is not called this way", hint: hint)
      return
    }
    let names = library.overloads.filter { !$0.key.hasPrefix("_") && $0.value.contains { $0.isMember == isMember } }
      .keys.sorted()
    let macros = isMember ? ["all", "exists", "exists_one", "filter", "map"] : ["has", "given", "stated"]
    if macros.contains(function) {
      report(range, "\"\(function)\" is not called with that many arguments")
    } else if let near = Suggestion.nearest(to: function, among: names + macros) {
      report(range, "function \"\(function)\" is not known", hint: "did you mean \"\(near)\"?", replacement: near)
    } else {
      report(range, "function \"\(function)\" is not known")
    }
  }
}
