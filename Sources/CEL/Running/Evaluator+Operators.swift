extension Evaluator {
  // MARK: Relations

  @inline(never)
  mutating func equality(_ left: Value, _ right: Value, isEqual: Bool, _ store: inout Store) -> Value {
    if let special = strict(left, right, &store) { return special }
    store.work = 0
    let result = store.equals(left, right)
    guard spend(store.work) else { return limit() }
    switch result {
    case .yes: return .bool(isEqual, node: Value.node(left, right))
    case .no: return .bool(!isEqual, node: Value.node(left, right))
    case .unknown(let value): return value
    case .tooDeep: return fail(.outOfRange)
    }
  }

  @inline(never)
  mutating func order(_ left: Value, _ right: Value, _ operation: Operation, _ store: inout Store) -> Value {
    let node = Value.node(left, right)
    if left.kind == right.kind, left.kind == .int || left.kind == .duration {
      return .bool(holds(operation, Number.order(left.int, right.int)), node: node)
    }
    if let special = strict(left, right, &store) { return special }
    if left.kind == .absent || right.kind == .absent { return .bool(false, node: node) }
    guard let order = store.compare(left, right) else { return fail(.noOverload) }
    if Store.hasBytes(left), !spend(left.count / 16) { return limit() }
    return .bool(holds(operation, order), node: node)
  }

  @inline(__always)
  private func holds(_ operation: Operation, _ order: Int) -> Bool {
    switch operation {
    case .less: order == -1
    case .lessEqual: order == -1 || order == 0
    case .greater: order == 1
    default: order == 1 || order == 0
    }
  }

  @inline(never)
  mutating func contains(_ element: Value, _ container: Value, _ store: inout Store) -> Value {
    if element.kind == .string, container.kind == .list { return containsString(element, container, &store) }
    if let special = strict(element, container, &store) { return special }
    switch container.kind {
    case .list: return containsSlowly(element, container, &store)
    case .map:
      guard spend(container.count / 8) else { return limit() }
      let found = store.find(element, in: container)
      return .bool(found >= 0, node: found >= 0 ? store.values[found].node : container.node)
    case .record:
      let slot = store.slot(store.symbols.find(element, store), of: container)
      guard slot >= 0 else { return .bool(false, node: container.node) }
      let field = store.values[container.start + slot]
      return field.kind == .unknown ? field : .bool(field.kind != .absent, node: field.node)
    case .absent: return .bool(false, node: container.node)
    default: return fail(.noOverload)
    }
  }

  /// The common case: a string in a list of strings.
  mutating func containsString(_ element: Value, _ list: Value, _ store: inout Store) -> Value {
    guard spend(list.count / 8) else { return limit() }
    let (values, bytes) = (store.values, store.bytes)
    for at in list.start..<list.start &+ list.count {
      let candidate = values[at]
      guard candidate.kind == .string else {
        if candidate.kind == .unknown { return containsSlowly(element, list, &store) }
        continue
      }
      let isSame =
        candidate.aux != 0 && element.aux != 0
        ? candidate.aux == element.aux : bytes.areSameText(candidate, element)
      if isSame { return .bool(true, node: candidate.node != 0 ? candidate.node : element.node) }
    }
    return .bool(false, node: list.node != 0 ? list.node : element.node)
  }

  private mutating func containsSlowly(_ element: Value, _ list: Value, _ store: inout Store) -> Value {
    var unknown: Value?
    store.work = list.count
    for at in list.start..<list.start + list.count {
      let candidate = store.values[at]
      // What is absent equals no string.
      if element.kind == .absent, candidate.kind == .string { continue }
      switch store.equals(candidate, element) {
      case .yes: return .bool(true, node: Value.node(candidate, element))
      case .unknown(let value): unknown = unknown.map { store.union($0, value) } ?? value
      case .no: break
      case .tooDeep: return fail(.outOfRange)
      }
      if store.work > fuel { break }
    }
    guard spend(store.work) else { return limit() }
    return unknown ?? .bool(false, node: Value.node(list, element))
  }

  // MARK: Arithmetic

  @inline(never)
  mutating func arithmetic(_ left: Value, _ right: Value, _ operation: Operation, _ store: inout Store) -> Value {
    if let special = strict(left, right, &store) { return special }
    if left.kind == .absent { return left }
    if right.kind == .absent { return right }
    switch (left.kind, right.kind) {
    case (.int, .int): return integer(left.int, right.int, operation, Value.node(left, right))
    case (.uint, .uint): return integer(left.bits, right.bits, operation, Value.node(left, right))
    case (.timestamp, _), (_, .timestamp), (.duration, .duration): return time(left, right, operation)
    case (.string, .string), (.bytes, .bytes), (.list, .list):
      return operation == .add ? concatenate(left, right, &store) : fail(.noOverload)
    case (.double, .double) where operation != .remainder:
      return .double(operation == .add ? left.number + right.number : left.number - right.number)
    default: return fail(.noOverload)
    }
  }

  private func integer<Integer: FixedWidthInteger>(
    _ left: Integer, _ right: Integer, _ operation: Operation, _ node: UInt32
  ) -> Value {
    let (result, overflows): (Integer, Bool)
    switch operation {
    case .add: (result, overflows) = left.addingReportingOverflow(right)
    case .subtract: (result, overflows) = left.subtractingReportingOverflow(right)
    case .multiply: (result, overflows) = left.multipliedReportingOverflow(by: right)
    default:
      guard right != 0 else { return fail(.divisionByZero) }
      (result, overflows) =
        operation == .divide
        ? left.dividedReportingOverflow(by: right) : left.remainderReportingOverflow(dividingBy: right)
    }
    if overflows { return fail(.overflow) }
    return Integer.isSigned
      ? .int(Int64(truncatingIfNeeded: result), node: node) : .uint(UInt64(truncatingIfNeeded: result), node: node)
  }

  @inline(never)
  func negate(_ value: Value) -> Value {
    switch value.kind {
    case .int:
      let (result, overflows) = Int64(0).subtractingReportingOverflow(value.int)
      return overflows ? fail(.overflow) : .int(result, node: value.node)
    case .double: return .double(-value.number, node: value.node)
    case .absent, .unknown, .error: return value
    default: return fail(.noOverload)
    }
  }

  private mutating func concatenate(_ left: Value, _ right: Value, _ store: inout Store) -> Value {
    let count = left.count + right.count
    if left.kind == .list {
      guard spend(count / 4, values: count, store) else { return limit() }
      let start = store.takeValues(count)
      store.values.copy(from: left.start, to: start, count: left.count)
      store.values.copy(from: right.start, to: start + left.count, count: right.count)
      return .place(.list, start: start, count: count, node: Value.node(left, right))
    }
    guard spend(count / 16, bytes: count, store) else { return limit() }
    let start = store.takeBytes(count)
    store.bytes.copy(from: left.start, to: start, count: left.count)
    store.bytes.copy(from: right.start, to: start + left.count, count: right.count)
    return .place(left.kind, start: start, count: count, node: Value.node(left, right))
  }

  // MARK: Time

  private func time(_ left: Value, _ right: Value, _ operation: Operation) -> Value {
    switch (left.kind, right.kind, operation) {
    case (.duration, .duration, .add), (.duration, .duration, .subtract):
      let (sum, overflows) =
        operation == .add
        ? left.int.addingReportingOverflow(right.int) : left.int.subtractingReportingOverflow(right.int)
      return overflows ? fail(.timeRange) : .duration(nanoseconds: sum, node: Value.node(left, right))
    case (.timestamp, .duration, .add): return shift(left, right.int, Value.node(left, right))
    case (.duration, .timestamp, .add): return shift(right, left.int, Value.node(left, right))
    case (.timestamp, .duration, .subtract):
      guard right.int != .min else { return fail(.timeRange) }
      return shift(left, -right.int, Value.node(left, right))
    case (.timestamp, .timestamp, .subtract):
      let (nanoseconds, overflows) = (left.seconds - right.seconds).multipliedReportingOverflow(by: 1_000_000_000)
      let (sum, overflowsToo) = nanoseconds.addingReportingOverflow(Int64(left.nanoseconds - right.nanoseconds))
      return overflows || overflowsToo ? fail(.timeRange) : .duration(nanoseconds: sum, node: Value.node(left, right))
    default: return fail(.noOverload)
    }
  }

  private func shift(_ instant: Value, _ distance: Int64, _ node: UInt32) -> Value {
    var seconds = instant.seconds + distance / 1_000_000_000
    var nanoseconds = Int64(instant.nanoseconds) + distance % 1_000_000_000
    if nanoseconds < 0 {
      nanoseconds += 1_000_000_000
      seconds -= 1
    } else if nanoseconds >= 1_000_000_000 {
      nanoseconds -= 1_000_000_000
      seconds += 1
    }
    guard Timestamp.isInRange(seconds: seconds) else { return fail(.timeRange) }
    return .timestamp(seconds: seconds, nanoseconds: Int32(nanoseconds), node: node)
  }
}

extension Store {
  /// -1, 0 or 1; 2 where one is NaN; nil where the kinds have no order.
  func compare(_ left: Value, _ right: Value) -> Int? {
    switch (left.kind, right.kind) {
    case (.bool, .bool): Number.order(left.bits, right.bits)
    case (.duration, .duration): Number.order(left.int, right.int)
    case (.timestamp, .timestamp):
      left.bits == right.bits ? Number.order(left.aux, right.aux) : Number.order(left.int, right.int)
    case (.string, .string), (.bytes, .bytes): compareBytes(left, right)
    default: Number.compare(left, right)
    }
  }

  /// The order of two runs of bytes: for UTF-8 the order of the code points.
  func compareBytes(_ left: Value, _ right: Value) -> Int {
    let shared = min(left.count, right.count)
    for index in 0..<shared {
      let (a, b) = (bytes[left.start + index], bytes[right.start + index])
      if a != b { return a < b ? -1 : 1 }
    }
    return Number.order(left.count, right.count)
  }
}
