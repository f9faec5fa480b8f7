public import SourceText

/// Compiles expressions against one environment into programs that share their constants.
///
/// ```swift
/// var compiler = Compiler(environment)
/// let rule = compiler.compile("entry.fee > 0.0", expecting: .bool)
/// let module = compiler.module()
/// ```
public struct Compiler: Sendable {
  /// What expressions may name.
  public let environment: Environment

  var pool: ConstantPool
  let library: FunctionLibrary
  var code: [Instruction] = []
  var places: [Place] = []
  var programs: [ProgramHeader] = []
  /// The conditions that were taken apart.
  var circuit = CircuitBuilder()

  /// Starts a module over `environment`.
  public init(_ environment: Environment) {
    self.environment = environment
    library = FunctionLibrary(environment)
    pool = ConstantPool(environment)
  }

  /// A name that one expression knows beside those of the environment.
  public struct Local: Hashable, Sendable {
    /// The name in the expression.
    public var name: String
    /// Its type.
    public var type: ValueType

    /// Names a local.
    public init(_ name: String, _ type: ValueType) {
      self.name = name
      self.type = type
    }
  }

  /// How an expression is compiled.
  public struct Options: Hashable, Sendable {
    /// False to leave types to run time, as data without a schema does: unknown names are run-time errors then.
    public var checks = true
    /// False to leave constants unfolded.
    public var folds = true

    /// The defaults: checked and folded.
    public init() {}
  }

  /// Compiles one expression.
  ///
  /// - Parameters:
  ///   - source: the expression.
  ///   - expecting: the type that it must have; nil for any.
  ///   - locals: further names; their values are set by ``Evaluator/setLocal(_:to:)`` in this order.
  ///   - options: how.
  /// - Returns: the program, or nil beside the errors; ranges are UTF-8 offsets of `source`.
  public mutating func compile(
    _ source: String, expecting: ValueType? = nil, locals: [Local] = [], options: Options = Options()
  ) -> Compilation {
    var result = check(source, expecting: expecting, locals: locals, options: options)
    guard !result.diagnostics.contains(where: { $0.severity == .error }) else { return result }
    // The pool goes to the planner and comes back, so that it is never copied.
    let moved = pool
    pool = ConstantPool()
    var planner = Planner(
      result.expression, environment: environment, pool: moved, folds: options.folds, localCount: locals.count)
    defer { pool = planner.pool }
    do {
      try planner.plan(returnsBool: expecting == .bool)
    } catch {
      result.diagnostics.append(error.diagnostic)
      return result
    }
    result.program = add(planner)
    return result
  }

  mutating func add(_ planner: Planner) -> ProgramID {
    let base = UInt32(code.count)
    code.append(contentsOf: planner.code)
    places.append(contentsOf: planner.places)
    programs.append(ProgramHeader(start: base, count: UInt32(planner.code.count)))
    return ProgramID(index: UInt32(programs.count - 1))
  }

  /// The module of everything compiled so far.
  public func module() -> Module {
    Module(
      symbols: pool.symbols, heap: pool.heap, constants: pool.constants, code: code, places: places,
      programs: programs, circuit: circuit.circuit, records: pool.records, fieldNames: pool.fieldNames,
      patterns: pool.patterns, variableCount: environment.variables.count,
      definitions: environment.definitions.map(\.name))
  }
}

/// What compiling an expression gives.
public struct Compilation: Sendable {
  /// The program, or nil where there are errors.
  public internal(set) var program: ProgramID?

  /// What is wrong or doubtful, in order of place; at most 30 of each stage.
  public internal(set) var diagnostics: [Diagnostic]

  /// The expression with its types, for printing, indexing and mutating.
  public internal(set) var expression: CheckedExpression

  /// The type of the whole.
  public var type: ValueType { expression.type }
}
