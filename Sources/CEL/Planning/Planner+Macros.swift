/// What a loop starts its result with.
enum Start {
  static let nothing: UInt8 = 0
  static let yes: UInt8 = 1
  static let no: UInt8 = 2
  static let zero: UInt8 = 3
}

extension Planner {
  mutating func macro(_ node: Int, into target: UInt32) throws(Overflow) {
    let children = expression.tree.children(node)
    guard let macro = expression.tree.macro(node) else { return }
    switch macro {
    case .bind:
      bound[children[1]] = try operand(children[0])
      try plan(children[2], into: target)
    case .block:
      for element in expression.tree.children(children[0]) { bound[element] = try operand(element) }
      try plan(children[1], into: target)
    case .optionalMap, .optionalFlatMap: try optional(node, macro, children, into: target)
    case .all, .allPairs: try quantifier(node, macro, children, Start.yes, .andNext, into: target)
    case .exists, .existsPairs: try quantifier(node, macro, children, Start.no, .orNext, into: target)
    case .sortBy: try sortBy(node, children, into: target)
    case .existsOne, .existsOnePairs: try existsOne(node, macro, children, into: target)
    default: try gathering(node, macro, children, into: target)
    }
  }

  /// A loop that has begun.
  private struct Loop {
    var start: Int
    var next: Int
  }

  private mutating func begin(
    _ node: Int, _ macro: SyntaxTree.Macro, _ children: [Int], _ start: UInt8, range known: UInt32? = nil,
    into target: UInt32
  ) throws(Overflow) -> Loop {
    let range: UInt32
    if let known { range = known } else { range = try operand(children[0]) }
    let iterator = try take(node)
    let element = try take(node)
    let isPair = macro.variableCount == 2
    let key = isPair ? try take(node) : 0
    bound[children[1]] = isPair ? key : element
    if isPair { bound[children[2]] = element }
    let index = code.count
    emit(
      .begin, children[0], mode: (isPair ? Iteration.pairs : Iteration.values) | start << 1,
      extra: UInt16(target), target: iterator, first: range)
    emit(.next, children[0], extra: UInt16(key), target: iterator, first: element)
    return Loop(start: index, next: index + 1)
  }

  private mutating func finish(_ node: Int, _ loop: Loop) {
    emit(.jump, node, first: UInt32(loop.next))
  }

  private mutating func quantifier(
    _ node: Int, _ macro: SyntaxTree.Macro, _ children: [Int], _ start: UInt8, _ step: Operation, into target: UInt32
  ) throws(Overflow) {
    let loop = try begin(node, macro, children, start, into: target)
    let body = children[macro.variableCount + 1]
    let value = try operand(body)
    let exit = code.count
    emit(step, body, mode: 1, target: target, first: value)
    finish(node, loop)
    land([loop.start, loop.next, exit])
  }

  private mutating func existsOne(
    _ node: Int, _ macro: SyntaxTree.Macro, _ children: [Int], into target: UInt32
  ) throws(Overflow) {
    let loop = try begin(node, macro, children, Start.zero, into: target)
    let body = children[macro.variableCount + 1]
    let value = try operand(body)
    let exit = code.count
    emit(.count, body, target: target, first: value)
    finish(node, loop)
    land([loop.next])
    emit(.isOne, node, target: target)
    land([loop.start, exit])
  }

  /// The macros that make a list or a map: results lie on a stack of their own until the loop ends.
  private mutating func gathering(
    _ node: Int, _ macro: SyntaxTree.Macro, _ children: [Int], range: UInt32? = nil, into target: UInt32
  ) throws(Overflow) {
    let height = try take(node)
    emit(.gather, node, target: height)
    let loop = try begin(node, macro, children, Start.nothing, range: range, into: target)
    var arguments = Array(children[(macro.variableCount + 1)...])
    let filters: Bool
    switch macro {
    case .filter, .mapFilter, .transformListFilter, .transformMapFilter, .transformMapEntryFilter: filters = true
    default: filters = false
    }
    var filter: Int?
    if filters {
      let condition = try operand(arguments[0])
      filter = code.count
      emit(.unless, arguments[0], mode: 1, target: target, first: condition)
      arguments.removeFirst()
    }
    var mode: UInt8 = 0
    switch macro {
    case .transformMap, .transformMapFilter:
      emit(.push, children[1], first: bound[children[1]] ?? 0)
      mode = 1
    case .transformMapEntry, .transformMapEntryFilter: mode = 2
    default: break
    }
    let value = arguments.isEmpty ? bound[children[1]] ?? 0 : try operand(arguments[0])
    emit(.push, arguments.first ?? node, first: value)
    if let filter { code[filter].second = UInt32(loop.next) }
    finish(node, loop)
    land([loop.next])
    emit(.collect, node, mode: mode, target: target, first: height)
    land([loop.start])
  }

  /// Gathers the keys, then sorts the list by them.
  private mutating func sortBy(_ node: Int, _ children: [Int], into target: UInt32) throws(Overflow) {
    let list = try take(node)
    let keys = try take(node)
    try plan(children[0], into: list)
    try gathering(node, .map, children, range: list, into: keys)
    emit(.call, node, extra: 2, target: target, first: list, second: UInt32(Builtin.sortByKeys.rawValue))
  }

  private mutating func optional(
    _ node: Int, _ macro: SyntaxTree.Macro, _ children: [Int], into target: UInt32
  ) throws(Overflow) {
    let value = try take(node)
    try plan(children[0], into: value)
    let test = try take(node)
    emit(.call, children[0], extra: 1, target: test, first: value, second: UInt32(Builtin.hasValue.rawValue))
    let branch = code.count
    emit(.unless, children[0], target: target, first: test)
    let content = try take(node)
    emit(.call, children[0], extra: 1, target: content, first: value, second: UInt32(Builtin.valueOf.rawValue))
    bound[children[1]] = content
    if macro == .optionalMap {
      let result = try take(node)
      try plan(children[2], into: result)
      emit(.call, node, extra: 1, target: target, first: result, second: UInt32(Builtin.optionalOf.rawValue))
    } else {
      try plan(children[2], into: target)
    }
    let jump = code.count
    emit(.jump, node)
    code[branch].second = here
    emit(.move, node, target: target, first: constant(.place(.optional, start: 0, count: 0)))
    code[jump].first = here
    code[branch].extra = UInt16(truncatingIfNeeded: here)
  }
}
