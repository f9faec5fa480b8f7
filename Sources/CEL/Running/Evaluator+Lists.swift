extension Evaluator {
  /// The functions of the list and set extensions, and `sum`.
  mutating func lists(_ builtin: Builtin, _ arguments: Arguments, _ store: inout Store) -> Value {
    if builtin == .range { return range(arguments[0], &store) }
    let list = arguments[0]
    guard list.kind == .list else { return fail(.noOverload) }
    guard spend(1 + list.count) else { return limit() }
    switch builtin {
    case .sum: return sum(list, &store)
    case .first: return list.count == 0 ? none : store.optional(store.values[list.start])
    case .last: return list.count == 0 ? none : store.optional(store.values[list.start + list.count - 1])
    case .slice: return slice(list, arguments)
    case .flatten: return flatten(list, arguments, &store)
    case .distinct: return distinct(list, &store)
    case .sort: return sort(list, by: list, &store)
    case .sortByKeys: return sort(list, by: arguments[1], &store)
    default: return sets(builtin, list, arguments[1], &store)
    }
  }

  private var none: Value { .place(.optional, start: 0, count: 0) }

  private func sum(_ list: Value, _ store: inout Store) -> Value {
    var unknown: Value?
    var whole: Int64 = 0
    var real = 0.0
    var kind: Value.Kind?
    for index in 0..<list.count {
      let element = store.values[list.start + index]
      switch element.kind {
      case .unknown: unknown = unknown.map { store.union($0, element) } ?? element
      case .absent: break
      case .double, .int:
        if kind != nil, kind != element.kind { return fail(.noOverload) }
        kind = element.kind
        if element.kind == .double {
          real += element.number
        } else {
          let (total, overflows) = whole.addingReportingOverflow(element.int)
          if overflows { return fail(.overflow) }
          whole = total
        }
      default: return fail(.noOverload)
      }
    }
    if let unknown { return unknown }
    return kind == .int ? .int(whole, node: list.node) : .double(real, node: list.node)
  }

  private func slice(_ list: Value, _ arguments: Arguments) -> Value {
    guard arguments.count == 3, let from = arguments[1].asInt, let to = arguments[2].asInt else {
      return fail(.noOverload)
    }
    guard from >= 0, to >= from, to <= list.count else { return fail(.outOfRange) }
    return .place(.list, start: list.start + Int(from), count: Int(to - from), node: list.node)
  }

  private mutating func range(_ count: Value, _ store: inout Store) -> Value {
    guard let count = count.asInt else { return fail(.noOverload) }
    guard count >= 0 else { return fail(.badArgument) }
    guard count <= 10_000_000, spend(Int(count), values: Int(count), store) else {
      exceeded = exceeded ?? .outOfFuel
      return limit()
    }
    let start = store.takeValues(Int(count))
    for index in 0..<Int(count) { store.values[start + index] = .int(Int64(index)) }
    return .place(.list, start: start, count: Int(count))
  }

  mutating func reverseList(_ list: Value, _ store: inout Store) -> Value {
    guard spend(list.count, values: list.count, store) else { return limit() }
    let start = store.takeValues(list.count)
    for index in 0..<list.count { store.values[start + index] = store.values[list.start + list.count - 1 - index] }
    return .place(.list, start: start, count: list.count, node: list.node)
  }

  private mutating func flatten(_ list: Value, _ arguments: Arguments, _ store: inout Store) -> Value {
    var depth: Int64 = 1
    if arguments.count == 2 {
      guard let wanted = arguments[1].asInt else { return fail(.noOverload) }
      guard wanted >= 0 else { return fail(.badArgument) }
      depth = wanted
    }
    var elements = (0..<list.count).map { store.values[list.start + $0] }
    while depth > 0, elements.contains(where: { $0.kind == .list }) {
      let count = elements.reduce(0) { $0 + ($1.kind == .list ? $1.count : 1) }
      guard spend(count, values: count, store) else { return limit() }
      elements = elements.flatMap { element in
        element.kind == .list ? (0..<element.count).map { store.values[element.start + $0] } : [element]
      }
      depth -= 1
    }
    guard spend(elements.count, values: elements.count, store) else { return limit() }
    return store.list(elements, node: list.node)
  }

  private mutating func distinct(_ list: Value, _ store: inout Store) -> Value {
    var elements: [Value] = []
    for index in 0..<list.count {
      let element = store.values[list.start + index]
      guard spend(elements.count) else { return limit() }
      if !elements.contains(where: { isSame($0, element, &store) }) { elements.append(element) }
    }
    return store.list(elements, node: list.node)
  }

  private mutating func isSame(_ left: Value, _ right: Value, _ store: inout Store) -> Bool {
    store.work = 0
    defer { _ = spend(store.work) }
    if case .yes = store.equals(left, right) { return true }
    return false
  }

  private mutating func sort(_ list: Value, by keys: Value, _ store: inout Store) -> Value {
    guard keys.kind == .list, keys.count == list.count else { return fail(.noOverload) }
    let values = (0..<keys.count).map { store.values[keys.start + $0] }
    for value in values {
      if value.kind == .unknown { return value }
      guard store.compare(value, values[0]) != nil, value.kind == values[0].kind else { return fail(.noOverload) }
    }
    guard spend(list.count * 20, values: list.count, store) else { return limit() }
    var order = Array(values.indices)
    order.sort { a, b in
      let relation = store.compare(values[a], values[b])
      return relation == -1 || (relation != 1 && a < b)
    }
    return store.list(order.map { store.values[list.start + $0] }, node: list.node)
  }

  private mutating func sets(_ builtin: Builtin, _ left: Value, _ right: Value, _ store: inout Store) -> Value {
    guard right.kind == .list else { return fail(.noOverload) }
    guard spend(left.count * right.count) else { return limit() }
    switch builtin {
    case .setContains: return isSubset(right, left, &store)
    case .setIntersects:
      for index in 0..<left.count {
        let found = contains(store.values[left.start + index], right, &store)
        if found.kind != .bool || found.bits != 0 { return found }
      }
      return .bool(false, node: left.node)
    default:
      let forth = isSubset(right, left, &store)
      return forth.isTrue ? isSubset(left, right, &store) : forth
    }
  }

  private mutating func isSubset(_ part: Value, _ whole: Value, _ store: inout Store) -> Value {
    for index in 0..<part.count {
      let found = contains(store.values[part.start + index], whole, &store)
      if !found.isTrue { return found }
    }
    return .bool(true, node: whole.node)
  }

  // MARK: Optionals

  /// The functions of the optionals extension.
  mutating func optionals(_ builtin: Builtin, _ arguments: Arguments, _ store: inout Store) -> Value {
    switch (builtin, arguments.count) {
    case (.optionalNone, 0): return none
    case (.optionalOf, 1): return store.optional(arguments[0])
    case (.optionalOfNonZero, 1): return isZero(arguments[0], store) ? none : store.optional(arguments[0])
    case (.unwrap, 1): return unwrap(arguments[0], &store)
    default: break
    }
    guard arguments.count > 0, arguments[0].kind == .optional else { return fail(.noOverload) }
    let value = arguments[0]
    switch (builtin, arguments.count) {
    case (.hasValue, 1): return .bool(value.count == 1, node: value.node)
    case (.valueOf, 1): return value.count == 1 ? store.values[value.start] : fail(.noValue)
    case (.or, 2):
      if value.count == 1 { return value }
      return arguments[1].kind == .optional || arguments[1].kind.isSpecial ? arguments[1] : fail(.noOverload)
    case (.orValue, 2): return value.count == 1 ? store.values[value.start] : arguments[1]
    default: return fail(.noOverload)
    }
  }

  private func isZero(_ value: Value, _ store: borrowing Store) -> Bool {
    switch value.kind {
    case .null: true
    case .bool, .int, .uint, .duration: value.bits == 0
    case .double: value.number == 0
    case .string, .bytes, .list, .map, .optional: value.count == 0
    case .record: store.entries(value).isEmpty
    case .timestamp: value.bits == 0 && value.aux == 0
    default: false
    }
  }

  private mutating func unwrap(_ list: Value, _ store: inout Store) -> Value {
    guard list.kind == .list else { return fail(.noOverload) }
    guard spend(list.count, values: list.count, store) else { return limit() }
    var elements: [Value] = []
    for index in 0..<list.count {
      let element = store.values[list.start + index]
      guard element.kind == .optional else { return fail(.noOverload) }
      if element.count == 1 { elements.append(store.values[element.start]) }
    }
    return store.list(elements, node: list.node)
  }
}
