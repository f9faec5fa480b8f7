import SourceText

/// One case of a conformance suite: an expression, what it may name, and what it is evaluated over.
///
/// The form is JSON: `expr`, `container`, `typeEnv`, `bindings`, `disableCheck`, `checkOnly`, `unknownAttributes`;
/// values and types in the typed encoding.
public struct ConformanceCase: Sendable {
  /// The expression.
  public var source: String
  private let container: String
  private let declarations: [JSONTree]
  private let bindings: [(name: String, value: DynamicValue)]
  private let checks: Bool
  private let stopsAfterCheck: Bool
  private let unknowns: [String]

  /// What running a case gives.
  public enum Outcome: Sendable {
    /// The value.
    case value(DynamicValue)
    /// A failure: at compile time, or else at run time.
    case failure(message: String, isCompileTime: Bool)
    /// The attributes that the result hangs on.
    case unknown([String])
    /// The case asks for the type only.
    case checked
  }

  /// Reads a case; nil where `tree` has no expression or a binding is not well formed.
  public init?(_ tree: JSONTree) {
    guard let source = tree["expr"]?.text else { return nil }
    self.source = source
    container = tree["container"]?.text ?? ""
    declarations = tree["typeEnv"]?.elements ?? []
    checks = tree["disableCheck"] != .bool(true)
    stopsAfterCheck = tree["checkOnly"] == .bool(true)
    unknowns = (tree["unknownAttributes"]?.elements ?? []).compactMap(\.text)
    var bindings: [(name: String, value: DynamicValue)] = []
    for member in tree["bindings"]?.members ?? [] {
      guard let value = member.value["value"].flatMap({ DynamicValue(typed: $0) }) else { return nil }
      bindings.append((member.key, value))
    }
    self.bindings = bindings
  }

  /// Compiles and evaluates the case.
  ///
  /// - Parameter folds: false to leave constants unfolded.
  /// - Returns: the outcome, and the type of the expression where it was checked.
  public func run(folds: Bool = true) -> (outcome: Outcome, type: ValueType?) {
    var marking = AttributeMarking(bindings, unknowns)
    let values = marking.run()
    let (environment, variables) = environment(for: values)
    var compiler = Compiler(environment)
    var options = Compiler.Options()
    options.checks = checks
    options.folds = folds
    let compilation = compiler.compile(source, options: options)
    guard let program = compilation.program else {
      let message = compilation.diagnostics.first?.message ?? "not compiled"
      return (.failure(message: message, isCompileTime: true), nil)
    }
    let type = checks ? compilation.type : nil
    if stopsAfterCheck { return (.checked, type) }
    let module = compiler.module()
    var store = Store(module)
    var evaluator = Evaluator(module)
    for (variable, value) in zip(variables, values) { evaluator.set(variable, to: store.write(value.value)) }
    var host = NoHost()
    let result = evaluator.evaluate(program, in: &store, host: &host)
    switch result.kind {
    case .error:
      let message = evaluator.describe(result, in: store)?.message ?? ""
      return (.failure(message: message, isCompileTime: false), type)
    case .unknown:
      return (.unknown(store.attributes(of: result).map { marking.names[Int($0)] }.sorted()), type)
    default: return (.value(store.dynamic(result)), type)
    }
  }

  /// The environment that declares what the case declares, and the variables of the bound values.
  private func environment(
    for values: [(name: String, value: DynamicValue)]
  ) -> (Environment, [VariableID]) {
    var environment = Environment()
    environment.container = container
    environment.givesAdvice = false
    var types: [String: ValueType] = [:]
    for declaration in declarations {
      guard let name = declaration["name"]?.text else { continue }
      for overload in declaration["overloads"]?.elements ?? [] {
        environment.addFunction(Self.function(name, overload))
      }
      if let type = declaration["type"].flatMap({ ValueType(typed: $0) }) { types[name] = type }
    }
    let variables = values.map { environment.addVariable($0.name, checks ? types[$0.name] ?? .dyn : .dyn) }
    if checks {
      for (name, type) in types.sorted(by: { $0.key < $1.key }) where !values.contains(where: { $0.name == name }) {
        environment.addVariable(name, type)
      }
    }
    return (environment, variables)
  }

  private static func function(_ name: String, _ overload: JSONTree) -> HostFunction {
    let parameters = (overload["params"]?.elements ?? []).compactMap { ValueType(typed: $0) }
    let result = overload["result"].flatMap { ValueType(typed: $0) } ?? .dyn
    return HostFunction(
      name, parameters.map { .value($0) }, result, id: 0, isMember: overload["member"] == .bool(true))
  }
}

/// Puts unknowns into bound values where attribute paths say so: `p.items[1].price`, `[*]` and `.*` for all.
struct AttributeMarking {
  private var bindings: [(name: String, value: DynamicValue)]
  private let paths: [String]

  /// What each attribute is called.
  private(set) var names: [String] = []

  init(_ bindings: [(name: String, value: DynamicValue)], _ paths: [String]) {
    self.bindings = bindings
    self.paths = paths
  }

  private enum Step {
    case key(String)
    case index(Int)
    case all
  }

  mutating func run() -> [(name: String, value: DynamicValue)] {
    for path in paths {
      let (name, steps) = Self.parse(path)
      let index = bindings.firstIndex { $0.name == name }
      let value = mark(index.map { bindings[$0].value } ?? .map([]), steps[...], name)
      if let index { bindings[index].value = value } else { bindings.append((name, value)) }
    }
    return bindings
  }

  private static func parse(_ path: String) -> (String, [Step]) {
    var steps: [Step] = []
    var name = ""
    for part in path.split(separator: ".") {
      var pieces = part.split(separator: "[").map { $0.hasSuffix("]") ? $0.dropLast() : $0 }
      let head = String(pieces.removeFirst())
      if name.isEmpty { name = head } else { steps.append(head == "*" ? .all : .key(head)) }
      for piece in pieces { steps.append(Int(piece).map { .index($0) } ?? .all) }
    }
    return (name, steps)
  }

  private mutating func mark(_ value: DynamicValue, _ steps: ArraySlice<Step>, _ path: String) -> DynamicValue {
    guard let step = steps.first else {
      names.append(path)
      return .unknown([UInt64(names.count - 1)])
    }
    let rest = steps.dropFirst()
    switch (value, step) {
    case (.map(var entries), .key(let key)):
      let name = "\(path).\(key)"
      if let index = entries.firstIndex(where: { $0.key.isText(key) }) {
        entries[index].value = mark(entries[index].value, rest, name)
      } else {
        entries.append((.string(key), mark(.map([]), rest, name)))
      }
      return .map(entries)
    case (.map(let entries), .all):
      return .map(entries.map { ($0.key, mark($0.value, rest, "\(path).\($0.key.display)")) })
    case (.list(var elements), .index(let index)) where elements.indices.contains(index):
      elements[index] = mark(elements[index], rest, "\(path)[\(index)]")
      return .list(elements)
    case (.list(let elements), .all):
      return .list(elements.enumerated().map { mark($0.element, rest, "\(path)[\($0.offset)]") })
    default: return value
    }
  }
}

extension DynamicValue {
  func isText(_ text: String) -> Bool {
    if case .string(let own) = self { own == text } else { false }
  }
}
