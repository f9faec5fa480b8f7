import SourceText

/// Turns a checked expression into instructions.
///
/// Registers are taken and given back like a stack; a variable, a constant or a bound name is used where it lies.
struct Planner {
  let expression: CheckedExpression
  let environment: Environment
  let folds: Bool
  var pool: ConstantPool
  var code: [Instruction] = []
  var places: [Place] = []
  /// The registers of the names that macros bind.
  var bound: [SyntaxTree.NodeID: UInt32] = [:]
  private var top: UInt32
  private let firstLocal: UInt32
  /// How many more parts may be tried for folding in vain.
  var foldAttempts = 200

  /// The expression needs more than a program can hold.
  struct Overflow: Error {
    var range: SourceRange

    var diagnostic: Diagnostic {
      Diagnostic(range: range, message: "expression needs too many intermediate values", hint: "split it")
    }
  }

  init(
    _ expression: CheckedExpression, environment: Environment, pool: ConstantPool, folds: Bool, localCount: Int
  ) {
    self.expression = expression
    self.environment = environment
    self.pool = pool
    self.folds = folds
    firstLocal = 1 + UInt32(environment.variables.count)
    top = firstLocal + UInt32(localCount)
  }

  var tree: SyntaxTree { expression.tree }

  /// Plans the whole.
  mutating func plan(returnsBool: Bool) throws(Overflow) {
    try plan(expression.tree.root, returnsBool: returnsBool)
  }

  mutating func plan(_ node: Int, returnsBool: Bool) throws(Overflow) {
    let result = try operand(node)
    emit(.finish, node, mode: returnsBool ? 1 : 0, first: result)
    if code.count > 0xFFFF { throw Overflow(range: expression.tree.nodes[node].range) }
  }

  // MARK: Registers and instructions

  mutating func take(_ node: Int) throws(Overflow) -> UInt32 {
    guard top < Instruction.firstConstant - 1 else { throw Overflow(range: expression.tree.nodes[node].range) }
    top += 1
    return top - 1
  }

  var mark: UInt32 { top }

  mutating func release(to mark: UInt32) { top = mark }

  mutating func emit(
    _ operation: Operation, _ node: Int, mode: UInt8 = 0, extra: UInt16 = 0, target: UInt32 = 0, first: UInt32 = 0,
    second: UInt32 = 0
  ) {
    code.append(
      Instruction(operation: operation, mode: mode, extra: extra, target: target, first: first, second: second))
    let place = expression.tree.nodes[node]
    places.append(Place(source: UInt32(place.source), range: place.range))
  }

  var here: UInt32 { UInt32(code.count) }

  /// Makes the jumps at `instructions` lead here.
  mutating func land(_ instructions: [Int]) {
    for index in instructions { code[index].second = here }
  }

  mutating func constant(_ value: Value) -> UInt32 { pool.cell(value) }

  // MARK: Operands

  /// The cell that holds the value of `node`: its own, or a register.
  mutating func operand(_ node: Int, lenient: Bool = false) throws(Overflow) -> UInt32 {
    if let cell = try known(node) { return cell }
    let target = try take(node)
    try planUnknown(node, into: target, lenient: lenient)
    return target
  }

  /// The cell of a constant or a name that needs no instruction.
  private mutating func known(_ node: Int) throws(Overflow) -> UInt32? {
    switch expression.meaning(node) {
    case .bound(let binding):
      if let register = bound[binding] { return register }
    case .local(let index): return firstLocal + UInt32(index)
    case .variable(let index): return 1 + UInt32(index)
    default: break
    }
    if expression.tree.nodes[node].kind == .definition { return try known(expression.tree.child(node, 0)) }
    return fold(node).map { pool.cell($0) }
  }

  /// Plans `node` with its result in `target`.
  mutating func plan(_ node: Int, into target: UInt32, lenient: Bool = false) throws(Overflow) {
    if let cell = try known(node) {
      emit(.move, node, target: target, first: cell)
      return
    }
    try planUnknown(node, into: target, lenient: lenient)
  }

  /// Plans a node that no cell holds yet.
  private mutating func planUnknown(_ node: Int, into target: UInt32, lenient: Bool) throws(Overflow) {
    let saved = mark
    defer { release(to: saved) }
    switch expression.meaning(node) {
    case .rootField(let slot): emit(.loadRoot, node, target: target, second: UInt32(slot))
    case .unbound where expression.tree.nodes[node].kind == .identifier:
      emit(.fail, node, extra: ErrorCode.unboundVariable.rawValue, target: target)
    case .typeName(let name):
      emit(.move, node, target: target, first: constant(pool.long(Array(name.utf8), .type)))
    default: try planKind(node, into: target, lenient: lenient)
    }
  }

  private mutating func planKind(_ node: Int, into target: UInt32, lenient: Bool) throws(Overflow) {
    switch expression.tree.nodes[node].kind {
    case .null, .bool, .int, .uint, .double, .string, .bytes:
      emit(.move, node, target: target, first: constant(literal(node)))
    case .identifier, .missing: emit(.fail, node, extra: ErrorCode.unboundVariable.rawValue, target: target)
    case .select: try select(node, into: target, lenient: lenient)
    case .index: try subscription(node, into: target, lenient: lenient)
    case .call, .memberCall: try call(node, into: target)
    case .not, .negate: try unary(node, into: target)
    case .multiply, .divide, .remainder, .add, .subtract, .equal, .notEqual, .less, .lessEqual, .greater,
      .greaterEqual, .contains:
      try binary(node, into: target)
    case .and: try chain(node, .andFirst, .andNext, into: target)
    case .or: try chain(node, .orFirst, .orNext, into: target)
    case .conditional: try conditional(node, into: target)
    case .list: try list(node, into: target)
    case .map: try map(node, into: target)
    case .optionalElement: try element(node, into: target)
    case .macro: try macro(node, into: target)
    case .presence: try presence(node, into: target)
    case .definition: try plan(expression.tree.child(node, 0), into: target, lenient: lenient)
    }
  }

  mutating func literal(_ node: Int) -> Value {
    if let scalar = expression.tree.scalar(node) { return scalar }
    let text = expression.tree.texts[Int(expression.tree.nodes[node].payload)]
    return expression.tree.nodes[node].kind == .bytes ? pool.long(text, .bytes) : pool.string(text)
  }

  // MARK: Operators

  private mutating func unary(_ node: Int, into target: UInt32) throws(Overflow) {
    let value = try operand(expression.tree.child(node, 0))
    emit(expression.tree.nodes[node].kind == .not ? .not : .negate, node, target: target, first: value)
  }

  private static let operations: [SyntaxTree.Kind: Operation] = [
    .multiply: .multiply, .divide: .divide, .remainder: .remainder, .add: .add, .subtract: .subtract, .equal: .equal,
    .notEqual: .notEqual, .less: .less, .lessEqual: .lessEqual, .greater: .greater, .greaterEqual: .greaterEqual,
    .contains: .contains,
  ]

  private mutating func binary(_ node: Int, into target: UInt32) throws(Overflow) {
    let left = try operand(expression.tree.child(node, 0))
    let right = try operand(expression.tree.child(node, 1))
    let operation = Self.operations[expression.tree.nodes[node].kind] ?? .fail
    emit(operation, node, target: target, first: left, second: right)
  }

  private mutating func chain(
    _ node: Int, _ first: Operation, _ next: Operation, into target: UInt32
  ) throws(Overflow) {
    var exits: [Int] = []
    for (index, child) in expression.tree.children(node).enumerated() {
      let saved = mark
      let term = try operand(child)
      release(to: saved)
      exits.append(code.count)
      emit(index == 0 ? first : next, child, target: target, first: term)
    }
    land(exits)
  }

  private mutating func conditional(_ node: Int, into target: UInt32) throws(Overflow) {
    let children = expression.tree.children(node)
    let condition = try operand(children[0])
    let test = code.count
    emit(.unless, children[0], target: target, first: condition)
    try plan(children[1], into: target)
    let jump = code.count
    emit(.jump, node)
    code[test].second = here
    try plan(children[2], into: target)
    code[jump].first = here
    code[test].extra = UInt16(truncatingIfNeeded: here)
  }

  // MARK: Selections

  private mutating func select(_ node: Int, into target: UInt32, lenient: Bool) throws(Overflow) {
    let base = try operand(expression.tree.child(node, 0), lenient: lenient)
    let access = expression.tree.isOptional(node) ? Access.optional : lenient ? Access.lenient : Access.plain
    read(node, base, access, into: target)
  }

  /// Reads the field or key that a selection names.
  private mutating func read(_ node: Int, _ base: UInt32, _ access: UInt8, into target: UInt32) {
    if case .field(let slot, let record) = expression.meaning(node) {
      emit(.field, node, mode: access, extra: record.index, target: target, first: base, second: UInt32(slot))
      return
    }
    let key = constant(pool.string(Array(expression.tree.name(node).utf8)))
    emit(.select, node, mode: access, target: target, first: base, second: key)
  }

  private mutating func subscription(_ node: Int, into target: UInt32, lenient: Bool) throws(Overflow) {
    let base = try operand(expression.tree.child(node, 0), lenient: lenient)
    let access = expression.tree.isOptional(node) ? Access.optional : lenient ? Access.lenient : Access.plain
    if case .field(let slot, let record) = expression.meaning(node) {
      emit(.field, node, mode: access, extra: record.index, target: target, first: base, second: UInt32(slot))
      return
    }
    let index = try operand(expression.tree.child(node, 1))
    emit(.index, node, mode: access, target: target, first: base, second: index)
  }

  private mutating func presence(_ node: Int, into target: UInt32) throws(Overflow) {
    let child = expression.tree.child(node, 0)
    switch expression.tree.presence(node) {
    case .given: emit(.given, node, target: target, first: try operand(child, lenient: true))
    case .stated: emit(.stated, node, target: target, first: try operand(child, lenient: true))
    case .has, nil:
      switch expression.meaning(child) {
      case .none, .field:
        read(child, try operand(expression.tree.child(child, 0)), Access.test, into: target)
      default: emit(.move, node, target: target, first: constant(.bool(true)))
      }
    }
  }

  // MARK: Collections

  /// Plans `nodes` into registers that follow each other, and gives the first.
  mutating func row(_ nodes: [Int], _ node: Int) throws(Overflow) -> UInt32 {
    let first = top
    for _ in nodes { _ = try take(node) }
    for (index, child) in nodes.enumerated() { try plan(child, into: first + UInt32(index)) }
    return first
  }

  private mutating func element(_ node: Int, into target: UInt32) throws(Overflow) {
    let value = try operand(expression.tree.child(node, 0))
    emit(.splice, node, target: target, first: value)
  }

  private mutating func list(_ node: Int, into target: UInt32) throws(Overflow) {
    let children = expression.tree.children(node)
    let first = try row(children, node)
    let splices = children.contains { expression.tree.nodes[$0].kind == .optionalElement }
    emit(.list, node, mode: splices ? 1 : 0, extra: UInt16(children.count), target: target, first: first)
  }

  private mutating func map(_ node: Int, into target: UInt32) throws(Overflow) {
    let children = expression.tree.children(node)
    let first = top
    for _ in children { _ = try take(node) }
    var splices = false
    for (index, child) in children.enumerated() {
      let register = first + UInt32(index)
      guard index % 2 == 0, expression.tree.nodes[child].kind == .optionalElement else {
        try plan(child, into: register)
        continue
      }
      splices = true
      try plan(expression.tree.child(child, 0), into: register)
    }
    for index in stride(from: 0, to: children.count, by: 2)
    where expression.tree.nodes[children[index]].kind == .optionalElement {
      let register = first + UInt32(index + 1)
      emit(.splice, children[index + 1], target: register, first: register)
    }
    emit(.map, node, mode: splices ? 1 : 0, extra: UInt16(children.count / 2), target: target, first: first)
  }

  // MARK: Calls

  private mutating func call(_ node: Int, into target: UInt32) throws(Overflow) {
    var arguments = expression.tree.children(node)
    switch expression.meaning(node) {
    case .qualifiedFunction(let function, let constants):
      if expression.tree.nodes[node].kind == .memberCall { arguments.removeFirst() }
      try call(node, function, arguments, constants, into: target)
    case .function(let function, let constants): try call(node, function, arguments, constants, into: target)
    default: emit(.fail, node, extra: ErrorCode.unknownFunction.rawValue, target: target)
    }
  }

  private mutating func call(
    _ node: Int, _ function: FunctionLibrary.Target, _ arguments: [Int], _ constants: [Int: UInt32],
    into target: UInt32
  ) throws(Overflow) {
    switch function {
    case .builtin(.toDyn) where arguments.count == 1:
      emit(.move, node, target: target, first: try operand(arguments[0]))
    case .builtin(.matches) where arguments.count == 2 && expression.tree.text(arguments[1]) != nil:
      let pattern = pool.pattern(expression.tree.text(arguments[1]) ?? "")
      emit(.match, node, target: target, first: try operand(arguments[0]), second: pattern)
    case .builtin(.toTimestamp) where arguments.count == 1:
      emit(.timestamp, node, target: target, first: try operand(arguments[0]))
    case .builtin(let builtin):
      let first = try row(arguments, node)
      emit(
        .call, node, extra: UInt16(arguments.count), target: target, first: first, second: UInt32(builtin.rawValue))
    case .host(let index): try host(node, index, arguments, constants, into: target)
    case .intrinsic: emit(.fail, node, extra: ErrorCode.unknownFunction.rawValue, target: target)
    }
  }

  private mutating func host(
    _ node: Int, _ index: Int, _ arguments: [Int], _ constants: [Int: UInt32], into target: UInt32
  ) throws(Overflow) {
    let function = environment.functions[index]
    let first = top
    for _ in arguments { _ = try take(node) }
    for (position, argument) in arguments.enumerated() {
      let register = first + UInt32(position)
      if let id = constants[position] {
        emit(.move, argument, target: register, first: constant(.uint(UInt64(id))))
      } else {
        try plan(argument, into: register)
      }
    }
    emit(
      .host, node, mode: function.takesUnknown ? 1 : 0, extra: UInt16(arguments.count), target: target, first: first,
      second: function.id)
  }
}
