public import SourceText

/// Runs the programs of one module, with registers that are made once.
///
/// An evaluator is for one thread. Bind the root record and the variables once a document, then evaluate every program.
///
/// - Complexity: no allocation for comparisons, `in`, `has`, fields, arithmetic and loops that build no list.
public struct Evaluator: ~Copyable {
  /// The programs.
  public let module: Module

  /// What each evaluation may cost.
  public var limits: Limits

  let cells: Cells<Value>
  let code: Cells<Instruction>
  /// Where each instruction that selects found its key last, counted from the start of the map.
  let hints: Cells<Int>
  /// The first instruction of each program.
  private let starts: Cells<Int>
  private let variableCount: Int
  private let programCount: Int

  /// What `map` and `filter` have gathered.
  var stack: [Value] = []
  var patterns: PatternTable
  var circuit: CircuitMemory
  /// The facts of questions that hang on several.
  var manyFacts: [UInt64] = []
  var fuel = 0
  var exceeded: ErrorCode?
  /// The instruction after a call that waits for the host, or 0.
  var pending = 0
  /// The instruction that is carried out, for the place of an error.
  var place = 0

  /// Makes an evaluator for `module`.
  public init(_ module: Module, limits: Limits = Limits()) {
    self.module = module
    self.limits = limits
    cells = Cells(repeating: .null, capacity: Int(Instruction.firstConstant) + module.constants.count)
    cells.copy(module.constants, to: Int(Instruction.firstConstant))
    code = Cells(repeating: Instruction(operation: .finish), capacity: module.code.count)
    code.copy(module.code, to: 0)
    for index in module.code.indices.dropLast() {
      code[index] = module.code[index].joined(to: module.code[index + 1])
    }
    hints = Cells(repeating: 0, capacity: module.code.count)
    starts = Cells(repeating: 0, capacity: module.programs.count)
    starts.copy(module.programs.map { Int($0.start) }, to: 0)
    programCount = module.programs.count
    variableCount = module.variableCount
    patterns = PatternTable(module.patterns, images: module.patternImages)
    circuit = CircuitMemory(module.circuit, cells)
    for register in 0...variableCount + 16 { cells[register] = .failure(.unboundVariable) }
  }

  deinit {
    cells.free()
    code.free()
    hints.free()
    starts.free()
    circuit.free()
  }

  // MARK: Variables

  /// Binds the root record: the fields of `record` are the variables of the following evaluations.
  public mutating func setRoot(_ record: Value) {
    cells[0] = record
  }

  /// Binds a variable of the environment for the following evaluations.
  public mutating func set(_ variable: VariableID, to value: Value) {
    precondition(Int(variable.index) < variableCount, "a variable is of another environment")
    cells[1 + Int(variable.index)] = value
  }

  /// Binds the `index`-th local of the programs that are evaluated next, 0-based, at most 16.
  public mutating func setLocal(_ index: Int, to value: Value) {
    precondition(index >= 0 && index < 16, "a program has at most 16 locals")
    cells[1 + variableCount + index] = value
  }

  // MARK: Evaluation

  /// Evaluates a program.
  ///
  /// A scalar result leaves the store as it was; another one lies in the store until it is reset.
  ///
  /// - Parameters:
  ///   - program: of ``module``.
  ///   - store: made for ``module``; it holds the root record and the variables.
  ///   - host: carries out the host functions.
  /// - Returns: the value; unknown with the attributes it hangs on; or an error: see ``describe(_:in:)``.
  public mutating func evaluate<Functions: Host>(
    _ program: ProgramID, in store: inout Store, host: inout Functions
  ) -> Value {
    let mark = store.mark
    let base = begin(program, &store)
    var tracer = NoTracer()
    var result = run(base: base, from: base, &store, &tracer)
    while pending > 0 {
      let next = answer(&store, &host, &tracer)
      result = run(base: base, from: next, &store, &tracer)
    }
    return finish(result, mark, &store)
  }

  /// The same, seen by a tracer.
  mutating func evaluate<Functions: Host, Observer: Tracer>(
    _ program: ProgramID, in store: inout Store, host: inout Functions, tracer: inout Observer
  ) -> Value {
    let mark = store.mark
    let base = begin(program, &store)
    var result = run(base: base, from: base, &store, &tracer)
    while pending > 0 {
      let next = answer(&store, &host, &tracer)
      result = run(base: base, from: next, &store, &tracer)
    }
    return finish(result, mark, &store)
  }

  /// Makes ready for a program and gives its first instruction.
  @inline(__always)
  private mutating func begin(_ program: ProgramID, _ store: inout Store) -> Int {
    fuel = limits.fuel
    exceeded = nil
    pending = 0
    store.valueLimit = store.valueCount + limits.memory / MemoryLayout<Value>.stride
    store.byteLimit = store.byteCount + limits.memory
    precondition(Int(program.index) < programCount, "a program is of another module")
    return starts[Int(program.index)]
  }

  /// Carries out the host call that the program waits for, and gives the instruction after it.
  private mutating func answer<Functions: Host, Observer: Tracer>(
    _ store: inout Store, _ host: inout Functions, _ tracer: inout Observer
  ) -> Int {
    let next = pending
    pending = 0
    place = next - 1
    let step = code[place]
    let result = callHost(step, &store, &host)
    cells[Int(step.target)] = result
    if Observer.isOn { tracer.record(next, step, cells, store) }
    return next
  }

  /// Gives a scalar result's room back.
  @inline(__always)
  private mutating func finish(_ result: Value, _ mark: Store.Mark, _ store: inout Store) -> Value {
    // A limit leaves what was gathered behind.
    if exceeded != nil { stack.removeAll(keepingCapacity: true) }
    switch result.kind {
    case .null, .bool, .int, .uint, .double, .timestamp, .duration:
      store.valueCount = mark.values
      store.byteCount = mark.bytes
    default: break
    }
    return result
  }

  // MARK: Errors and limits

  /// An error of the instruction that is carried out.
  func fail(_ code: ErrorCode) -> Value {
    Value(.error, bits: UInt64(place + 1) << 32, aux: code.rawValue)
  }

  /// An error about `detail`, such as a missing key.
  func fail(_ code: ErrorCode, about detail: Value, _ store: inout Store) -> Value {
    let start = store.takeValues(1)
    store.values[start] = detail
    return Value(.error, bits: UInt64(place + 1) << 32 | UInt64(start + 1), aux: code.rawValue)
  }

  /// Counts `steps`; false where they are used up.
  @inline(__always)
  mutating func spend(_ steps: Int) -> Bool {
    fuel -= steps
    if fuel >= 0 { return true }
    exceeded = .outOfFuel
    return false
  }

  /// Counts `steps` and room in the store; false where either is used up.
  mutating func spend(_ steps: Int, values: Int = 0, bytes: Int = 0, _ store: borrowing Store) -> Bool {
    guard spend(steps) else { return false }
    guard store.valueCount + values <= store.valueLimit, store.byteCount + bytes <= store.byteLimit else {
      exceeded = .outOfMemory
      return false
    }
    return true
  }

  /// The error of the limit that was passed.
  func limit() -> Value { fail(exceeded ?? .outOfFuel) }

  /// What went wrong, and where.
  public struct Failure: Sendable, Hashable {
    /// Why.
    public var code: ErrorCode
    /// The message, in lower case, with the value it is about.
    public var message: String
    /// Where, in the source of the program or of `definition`; nil where not known.
    public var range: SourceRange?
    /// The definition that `range` lies in; nil for the expression itself.
    public var definition: String?
  }

  /// Describes an error value; nil for another kind.
  public func describe(_ value: Value, in store: borrowing Store) -> Failure? {
    guard let code = value.asError else { return nil }
    var failure = Failure(code: code, message: code.message)
    let (place, detail) = (value.count, value.start)
    if place > 0, place <= module.places.count {
      let origin = module.places[place - 1]
      failure.range = origin.range
      if origin.source > 0 { failure.definition = module.definitions[Int(origin.source) - 1] }
    }
    if detail > 0 { failure.message += ": \(store.dynamic(store.values[detail - 1]).display)" }
    return failure
  }
}

/// Sees each instruction that was carried out.
protocol Tracer {
  static var isOn: Bool { get }
  mutating func record(_ place: Int, _ instruction: Instruction, _ cells: Cells<Value>, _ store: borrowing Store)
}

/// Sees nothing and costs nothing.
struct NoTracer: Tracer {
  static var isOn: Bool { false }
  mutating func record(_ place: Int, _ instruction: Instruction, _ cells: Cells<Value>, _ store: borrowing Store) {}
}
