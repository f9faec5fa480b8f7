/// How questions are answered that need no program.
extension CircuitMemory {
  /// Answers a question that needs no program, with the fact that it hangs on where it is not known; what is not plain
  /// stays open.
  @inline(__always)
  func answer(_ part: CircuitPart) -> (state: UInt8, fact: UInt64) {
    if part.operation.rawValue >= CircuitPart.Operation.host.rawValue { return (CircuitState.waiting, 0) }
    guard let value = read(part) else { return (CircuitState.open, 0) }
    if value.kind == .unknown {
      if part.operation == .stated { return (CircuitState.no, 0) }
      if part.operation == .search, canFind(part) { return (CircuitState.waiting, 0) }
      return unknown(value)
    }
    switch part.operation {
    case .truth:
      if value.kind == .bool { return (CircuitState.of(value.bits != 0), 0) }
      return (value.kind == .absent ? CircuitState.no : CircuitState.open, 0)
    case .given: return given(value)
    case .stated: return (stated(value), 0)
    case .equal: return (isEqual(value, cells[Int(part.first)]), 0)
    case .notEqual:
      let same = isEqual(value, cells[Int(part.first)])
      return (CircuitState.not(same), 0)
    case .less, .lessEqual, .greater, .greaterEqual:
      return (order(value, cells[Int(part.first)], part.operation), 0)
    case .isIn: return (find(value, in: cells[Int(part.first)]), 0)
    case .holds: return (find(cells[Int(part.first)], within: value), 0)
    case .search: return canFind(part) ? (CircuitState.waiting, 0) : nothing(in: value)
    case .host, .program, .and, .or, .not, .choose: return (CircuitState.open, 0)
    }
  }

  @inline(__always)
  private func unknown(_ value: Value) -> (state: UInt8, fact: UInt64) {
    value.flags & Value.Flag.set == 0 ? (CircuitState.unknown, value.bits) : (CircuitState.open, 0)
  }

  /// The value that the path of a part leads to; nil where it leads through anything but records.
  @inline(__always)
  func read(_ part: CircuitPart) -> Value? {
    var value = cells[Int(part.cell)]
    guard part.slots.0 >= 0 else { return value }
    guard select(Int(part.slots.0), &value) else { return nil }
    guard part.slots.1 >= 0 else { return value }
    guard select(Int(part.slots.1), &value) else { return nil }
    guard part.slots.2 >= 0 else { return value }
    return select(Int(part.slots.2), &value) ? value : nil
  }

  @inline(__always)
  private func select(_ slot: Int, _ value: inout Value) -> Bool {
    if value.kind == .record, slot < value.count {
      value = values[value.start &+ slot]
      return true
    }
    // What lies below something absent is absent and not stated; below something unknown, as unknown.
    if value.kind == .absent {
      value = .absent(stated: false, node: value.node)
      return true
    }
    return value.kind == .unknown
  }

  // MARK: Presence

  /// What ``Store/given(_:)`` says.
  @inline(__always)
  private func given(_ value: Value) -> (state: UInt8, fact: UInt64) {
    switch value.kind {
    case .absent, .null: return (CircuitState.no, 0)
    case .bool: return (CircuitState.of(value.bits != 0), 0)
    case .string: return (CircuitState.of(!(value.count == 0 || isNone(value))), 0)
    case .bytes, .list, .map: return (CircuitState.of(value.count != 0), 0)
    case .record: return mark(of: value)
    case .unknown, .error, .optional, .iterator: return (CircuitState.open, 0)
    default: return (CircuitState.yes, 0)
    }
  }

  /// Whether a record is stated, as a condition: true, or unknown.
  @inline(__always)
  private func mark(of record: Value) -> (state: UInt8, fact: UInt64) {
    let mark = values[record.start &- 1]
    return mark.kind == .unknown ? unknown(mark) : (CircuitState.yes, 0)
  }

  private func isNone(_ value: Value) -> Bool {
    guard value.count == 4 else { return false }
    let at = value.start
    return bytes[at] == 0x6E && bytes[at + 1] == 0x6F && bytes[at + 2] == 0x6E && bytes[at + 3] == 0x65
  }

  @inline(__always)
  private func stated(_ value: Value) -> UInt8 {
    switch value.kind {
    case .error: CircuitState.open
    case .absent: CircuitState.of(value.flags & Value.Flag.stated != 0)
    case .record: CircuitState.of(values[value.start &- 1].kind != .unknown)
    default: CircuitState.yes
    }
  }

  // MARK: Searches

  /// Whether what a search looks for is anywhere in the document.
  @inline(__always)
  private func canFind(_ part: CircuitPart) -> Bool {
    let number = Int(truncatingIfNeeded: cells[Int(part.second)].bits)
    guard number >> 6 < frame[0].foundCount else { return true }
    return frame[0].found[number >> 6] >> UInt64(number & 63) & 1 == 1
  }

  /// What a search in `value` gives that finds nothing.
  @inline(__always)
  private func nothing(in value: Value) -> (state: UInt8, fact: UInt64) {
    switch value.kind {
    case .error: return (CircuitState.open, 0)
    case .bool: return whole.kind == .unknown ? unknown(whole) : (CircuitState.no, 0)
    case .record:
      let mark = mark(of: value)
      return mark.state == CircuitState.yes ? (CircuitState.no, 0) : mark
    default: return (CircuitState.no, 0)
    }
  }

  // MARK: Constants

  /// Whether a value equals a constant that is a truth value, a number or a string.
  @inline(__always)
  private func isEqual(_ value: Value, _ constant: Value) -> UInt8 {
    if value.kind == .absent { return CircuitState.no }
    guard value.kind == constant.kind else {
      return Number.areEqual(value, constant).map(CircuitState.of) ?? CircuitState.open
    }
    switch value.kind {
    case .string: return isSame(value, constant)
    case .bool, .int: return CircuitState.of(value.bits == constant.bits)
    case .double: return CircuitState.of(value.number == constant.number)
    default: return CircuitState.open
    }
  }

  /// Whether two strings are the same, as far as their symbols and lengths tell.
  @inline(__always)
  private func isSame(_ left: Value, _ right: Value) -> UInt8 {
    if left.aux != 0, right.aux != 0 { return CircuitState.of(left.aux == right.aux) }
    return left.count == right.count ? CircuitState.open : CircuitState.no
  }

  @inline(__always)
  private func order(_ value: Value, _ constant: Value, _ operation: CircuitPart.Operation) -> UInt8 {
    if value.kind == .absent { return CircuitState.no }
    guard let order = Number.compare(value, constant) else { return CircuitState.open }
    switch operation {
    case .less: return CircuitState.of(order == -1)
    case .lessEqual: return CircuitState.of(order == -1 || order == 0)
    case .greater: return CircuitState.of(order == 1)
    default: return CircuitState.of(order == 1 || order == 0)
    }
  }

  /// Whether a string is one of a constant list of strings.
  @inline(__always)
  private func find(_ text: Value, in list: Value) -> UInt8 {
    if text.kind == .absent { return CircuitState.no }
    guard text.kind == .string else { return CircuitState.open }
    return search(list, for: text)
  }

  /// Whether a constant string is in a list.
  @inline(__always)
  private func find(_ text: Value, within list: Value) -> UInt8 {
    if list.kind == .absent { return CircuitState.no }
    return list.kind == .list ? search(list, for: text) : CircuitState.open
  }

  /// Whether a string is in a list; open where only its bytes, or a program, can tell.
  @inline(__always)
  private func search(_ list: Value, for text: Value) -> UInt8 {
    var result = CircuitState.no
    for index in list.start..<list.start &+ list.count {
      let element = values[index]
      guard element.kind == .string else { return CircuitState.open }
      let same = isSame(element, text)
      if same == CircuitState.yes { return same }
      result |= same
    }
    return result
  }
}
