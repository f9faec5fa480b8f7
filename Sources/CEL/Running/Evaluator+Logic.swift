extension Evaluator {
  /// What a value is as a term of `&&` and `||`: absent is false, anything but a truth value an error.
  @inline(never)
  func term(_ value: Value) -> Value {
    switch value.kind {
    case .bool, .unknown, .error: value
    case .absent: .bool(false, node: value.node)
    default: fail(.notBool)
    }
  }

  /// Joins two terms of which at least one is no truth value: the decisive one wins, then unknowns, then errors.
  @inline(never)
  func merge(_ left: Value, _ right: Value, decisive: UInt64, _ store: inout Store) -> Value {
    if right.kind == .bool {
      return right.bits == decisive ? right : left.kind == .bool && left.node == 0 ? right : left
    }
    if left.kind == .bool { return left.bits == decisive ? left : right }
    if left.kind == .unknown, right.kind == .unknown { return store.union(left, right) }
    return left.kind == .unknown ? left : right.kind == .unknown ? right : left
  }

  @inline(never)
  func not(_ value: Value) -> Value {
    switch value.kind {
    case .unknown, .error: value
    case .absent: .bool(true, node: value.node)
    default: fail(.noOverload)
    }
  }

  /// Where to go on where a condition is no truth value.
  @inline(never)
  mutating func unless(_ condition: Value, _ step: Instruction, _ next: Int) -> UInt32 {
    if condition.kind == .absent { return step.second }
    let value = condition.kind == .unknown || condition.kind == .error ? condition : fail(.noOverload)
    if step.mode == 1 {
      stack.append(value)
      return step.second
    }
    cells[Int(step.target)] = value
    return UInt32(step.extra)
  }

  /// The result of a strict operation on values of which one is an error or unknown; nil where neither is.
  func strict(_ left: Value, _ right: Value, _ store: inout Store) -> Value? {
    if left.kind == .error { return left }
    if right.kind == .error { return right }
    if left.kind == .unknown { return right.kind == .unknown ? store.union(left, right) : left }
    return right.kind == .unknown ? right : nil
  }

  /// The same for a row of registers.
  func strict(_ first: Int, _ count: Int, _ store: inout Store) -> Value? {
    var unknown: Value?
    for index in first..<first + count {
      let value = cells[index]
      if value.kind == .error { return value }
      if value.kind == .unknown { unknown = unknown.map { store.union($0, value) } ?? value }
    }
    return unknown
  }

  func count(_ value: Value, _ target: Int, _ store: inout Store) -> Bool {
    let term = term(value)
    let total = cells[target]
    switch term.kind {
    case .bool:
      if term.bits != 0, total.kind == .int { cells[target] = .int(total.int + 1, node: term.node) }
      return true
    case .unknown:
      cells[target] = total.kind == .unknown ? store.union(total, term) : term
      return true
    default:
      cells[target] = term
      return false
    }
  }
}

extension Store {
  /// The unknown that hangs on the attributes of both.
  mutating func union(_ left: Value, _ right: Value) -> Value {
    if left.bits == right.bits, left.flags == right.flags { return left }
    let (leftCount, rightCount) = (attributeCount(left), attributeCount(right))
    if let joined = extended(left, leftCount, right, rightCount) { return joined }
    // Room for both; what is not needed is given back.
    let start = takeValues(leftCount + rightCount)
    var count = 0
    var (i, j) = (0, 0)
    while i < leftCount || j < rightCount {
      let next: UInt64
      if j == rightCount || (i < leftCount && attribute(i, of: left) < attribute(j, of: right)) {
        next = attribute(i, of: left)
        i += 1
      } else {
        next = attribute(j, of: right)
        if i < leftCount, attribute(i, of: left) == next { i += 1 }
        j += 1
      }
      values[start + count] = .unknown(next)
      count += 1
    }
    valueCount = start + count
    if count == leftCount || count == rightCount {
      valueCount = start
      return count == leftCount ? left : right
    }
    return .place(.unknown, start: start, count: count, node: left.node, flags: Value.Flag.set)
  }

  /// The union where the last thing stored is the set `left`, or `left` and then `right`, and all of `right` comes behind
  /// it in order: a loop over many elements adds to the set that it has, instead of copying it for each.
  private mutating func extended(_ left: Value, _ leftCount: Int, _ right: Value, _ rightCount: Int) -> Value? {
    guard left.flags & Value.Flag.set != 0, attribute(leftCount - 1, of: left) < attribute(0, of: right) else {
      return nil
    }
    let end = left.start + leftCount
    if end == valueCount, right.flags & Value.Flag.set == 0 {
      let place = takeValues(1)
      values[place] = .unknown(right.bits)
    } else if right.flags & Value.Flag.set == 0 || right.start != end || end + rightCount != valueCount {
      return nil
    }
    return .place(.unknown, start: left.start, count: leftCount + rightCount, node: left.node, flags: Value.Flag.set)
  }

  private func attributeCount(_ value: Value) -> Int { value.flags & Value.Flag.set == 0 ? 1 : value.count }

  private func attribute(_ index: Int, of value: Value) -> UInt64 {
    value.flags & Value.Flag.set == 0 ? value.bits : values[value.start + index].bits
  }
}
