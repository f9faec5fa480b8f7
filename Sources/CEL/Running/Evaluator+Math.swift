extension Evaluator {
  /// The functions of the `math` extension.
  func math(_ builtin: Builtin, _ arguments: Arguments, _ store: borrowing Store) -> Value {
    switch builtin {
    case .greatest, .least: return extremum(arguments, wants: builtin == .greatest ? 1 : -1, store)
    case .bitAnd, .bitOr, .bitXor, .bitShiftLeft, .bitShiftRight:
      return arguments.count == 2 ? bits(builtin, arguments[0], arguments[1]) : fail(.noOverload)
    default: break
    }
    guard arguments.count == 1 else { return fail(.noOverload) }
    let value = arguments[0]
    switch (builtin, value.kind) {
    case (.abs, .int): return value.int == .min ? fail(.overflow) : .int(Swift.abs(value.int), node: value.node)
    case (.abs, .uint): return value
    case (.abs, .double): return .double(Swift.abs(value.number), node: value.node)
    case (.sign, .int): return .int(value.int.signum(), node: value.node)
    case (.sign, .uint): return .uint(value.bits == 0 ? 0 : 1, node: value.node)
    case (.bitNot, .int): return .int(~value.int, node: value.node)
    case (.bitNot, .uint): return .uint(~value.bits, node: value.node)
    case (.sqrt, .int): return .double(Double(value.int).squareRoot(), node: value.node)
    case (.sqrt, .uint): return .double(Double(value.bits).squareRoot(), node: value.node)
    case (_, .double): return real(builtin, value.number).at(value.node)
    default: return fail(.noOverload)
    }
  }

  private func real(_ builtin: Builtin, _ number: Double) -> Value {
    switch builtin {
    case .ceil: .double(number.rounded(.up))
    case .floor: .double(number.rounded(.down))
    case .round: .double(number.rounded(.toNearestOrAwayFromZero))
    case .trunc: .double(number.rounded(.towardZero))
    case .sign: .double(number.isNaN ? number : number > 0 ? 1 : number < 0 ? -1 : 0)
    case .isNaN: .bool(number.isNaN)
    case .isInf: .bool(number.isInfinite)
    case .isFinite: .bool(number.isFinite)
    case .sqrt: .double(number.squareRoot())
    default: fail(.noOverload)
    }
  }

  private func bits(_ builtin: Builtin, _ left: Value, _ right: Value) -> Value {
    if builtin == .bitShiftLeft || builtin == .bitShiftRight { return shift(builtin, left, right) }
    guard left.kind == right.kind, left.kind == .int || left.kind == .uint else { return fail(.noOverload) }
    let result: UInt64 =
      switch builtin {
      case .bitAnd: left.bits & right.bits
      case .bitOr: left.bits | right.bits
      default: left.bits ^ right.bits
      }
    return Value(left.kind, bits: result, node: left.node)
  }

  /// Shifts fill with zeros, also to the right.
  private func shift(_ builtin: Builtin, _ value: Value, _ distance: Value) -> Value {
    guard value.kind == .int || value.kind == .uint, let count = distance.asInt else { return fail(.noOverload) }
    guard count >= 0 else { return fail(.badArgument) }
    let result: UInt64 =
      count >= 64 ? 0 : builtin == .bitShiftLeft ? value.bits << UInt64(count) : value.bits >> UInt64(count)
    return Value(value.kind, bits: result, node: value.node)
  }

  private func extremum(_ arguments: Arguments, wants: Int, _ store: borrowing Store) -> Value {
    var values = (0..<arguments.count).map { arguments[$0] }
    if values.count == 1, values[0].kind == .list {
      values = (0..<values[0].count).map { store.values[values[0].start + $0] }
    }
    guard var best = values.first, best.kind == .int || best.kind == .uint || best.kind == .double else {
      return fail(.badArgument)
    }
    for value in values.dropFirst() {
      guard let order = Number.compare(value, best) else { return fail(.noOverload) }
      if order == wants { best = value }
    }
    return best
  }
}
