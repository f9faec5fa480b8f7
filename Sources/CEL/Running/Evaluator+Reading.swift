extension Evaluator {
  // MARK: Fields and keys

  /// Reads a declared field, whatever the value to its left turned out to be.
  @inline(never)
  func field(_ base: Value, _ step: Instruction, _ store: inout Store) -> Value {
    let name = store.symbols.value(
      store.fieldNames[Int(store.records[Int(step.extra)].start) + Int(step.second)])
    guard base.kind == .record, base.aux == step.extra else { return select(base, name, step.mode, &store) }
    return access(store.values[base.start + Int(step.second)], of: base, step.mode, &store)
  }

  /// Reads what `key` names in a map, a record or an optional of one.
  @inline(never)
  func select(_ base: Value, _ key: Value, _ mode: UInt8, _ store: inout Store) -> Value {
    switch base.kind {
    case .map:
      let found = store.find(key, in: base)
      return found < 0 ? missing(key, of: base, mode, &store) : present(store.values[found], mode, &store)
    case .record:
      let slot = store.slot(store.symbols.find(key, store), of: base)
      return slot < 0
        ? missing(key, of: base, mode, &store)
        : access(store.values[base.start + slot], of: base, mode, &store)
    case .optional: return throughOptional(base, mode, &store) { select($0, key, $1, &$2) }
    case .unknown, .error: return base
    case .absent: return nothing(base, mode)
    default: return fail(.noField)
    }
  }

  /// Reads the element at an index, or the value of a key.
  @inline(never)
  func index(_ base: Value, _ key: Value, _ mode: UInt8, _ store: inout Store) -> Value {
    if let special = strict(base, key, &store) { return special }
    switch base.kind {
    case .list:
      if key.kind == .absent { return key }
      guard let position = Number.index(key) else { return fail(key.kind == .double ? .outOfRange : .noOverload) }
      if position >= 0, position < base.count { return present(store.values[base.start + position], mode, &store) }
      return missing(key, of: base, mode, &store, code: .outOfRange)
    case .map, .record:
      if base.kind == .map || key.kind == .string { return select(base, key, mode, &store) }
      return missing(key, of: base, mode, &store)
    case .optional: return throughOptional(base, mode, &store) { index($0, key, $1, &$2) }
    case .absent: return nothing(base, mode)
    default: return fail(.noOverload)
    }
  }

  /// A selection on an optional selects in its content and gives an optional again.
  private func throughOptional(
    _ base: Value, _ mode: UInt8, _ store: inout Store, _ read: (Value, UInt8, inout Store) -> Value
  ) -> Value {
    if mode == Access.test {
      return base.count == 0 ? .bool(false, node: base.node) : read(store.values[base.start], mode, &store)
    }
    return base.count == 0 ? base : read(store.values[base.start], Access.optional, &store)
  }

  /// A field of a record: it may be absent or unknown.
  private func access(_ value: Value, of base: Value, _ mode: UInt8, _ store: inout Store) -> Value {
    switch mode {
    case Access.test:
      switch value.kind {
      case .unknown: value
      case .absent: .bool(false, node: value.node != 0 ? value.node : base.node)
      default: .bool(true, node: value.node)
      }
    case Access.optional: value.kind == .absent ? nothing(value, mode) : present(value, mode, &store)
    default: value
    }
  }

  /// What is there, in the form that `mode` asks for.
  private func present(_ value: Value, _ mode: UInt8, _ store: inout Store) -> Value {
    switch mode {
    case Access.test: value.kind == .unknown ? value : .bool(true, node: value.node)
    case Access.optional: value.kind == .unknown ? value : store.optional(value)
    default: value
    }
  }

  private func missing(
    _ key: Value, of base: Value, _ mode: UInt8, _ store: inout Store, code: ErrorCode = .noKey
  ) -> Value {
    switch mode {
    case Access.test: .bool(false, node: base.node)
    case Access.optional: .place(.optional, start: 0, count: 0, node: base.node)
    case Access.lenient: .absent(stated: false, node: base.node)
    default:
      base.flags & Value.Flag.open != 0 ? .absent(stated: false, node: base.node) : fail(code, about: key, &store)
    }
  }

  /// What lies below something absent.
  private func nothing(_ base: Value, _ mode: UInt8) -> Value {
    switch mode {
    case Access.test: .bool(false, node: base.node)
    case Access.optional: .place(.optional, start: 0, count: 0, node: base.node)
    default: .absent(stated: false, node: base.node)
    }
  }

  // MARK: Loops

  /// Starts a loop; false where there is nothing to go through and the result is set.
  func begin(_ range: Value, _ step: Instruction, _ store: inout Store) -> Bool {
    let result = Int(step.extra)
    switch step.mode >> 1 {
    case Start.yes: cells[result] = .bool(true, node: range.node)
    case Start.no: cells[result] = .bool(false, node: range.node)
    case Start.zero: cells[result] = .int(0, node: range.node)
    default: break
    }
    let isPair: UInt16 = step.mode & 1 == Iteration.pairs ? 1 : 0
    let (start, end, form): (Int, Int, UInt16)
    switch range.kind {
    case .list: (start, end, form) = (range.start, range.start + range.count, isPair)
    case .map: (start, end, form) = (range.start, range.start + range.count * 2, 2 + isPair)
    case .record: (start, end, form) = (range.start, range.start + range.count, 4 + isPair + range.aux << 3)
    case .absent: (start, end, form) = (0, 0, 0)
    case .unknown, .error:
      cells[result] = range
      return false
    default:
      cells[result] = fail(.notIterable)
      return false
    }
    cells[Int(step.target)] = .place(.iterator, start: start, count: end, aux: form)
    return true
  }

  /// The next step of a loop that is not over the plain elements of a list; false at the end.
  @inline(never)
  func advance(_ state: Value, _ step: Instruction, _ store: borrowing Store) -> Bool {
    var iterator = state
    let cursor = iterator.start
    guard cursor < iterator.count else { return false }
    let (first, extra) = (Int(step.first), Int(step.extra))
    switch iterator.aux & 7 {
    case 1:
      cells[extra] = .int(Int64(iterator.node))
      cells[first] = store.values[cursor]
    case 2: cells[first] = store.values[cursor]
    case 3:
      cells[extra] = store.values[cursor]
      cells[first] = store.values[cursor + 1]
    default:
      let layout = store.records[Int(iterator.aux >> 3)]
      let name = store.symbols.value(store.fieldNames[Int(layout.start) + Int(iterator.node)])
      cells[iterator.aux & 1 == 1 ? extra : first] = name
      if iterator.aux & 1 == 1 { cells[first] = store.values[cursor] }
    }
    iterator.node &+= 1
    iterator.bits &+= iterator.aux & 7 == 2 || iterator.aux & 7 == 3 ? 2 : 1
    cells[Int(step.target)] = iterator
    return true
  }

  // MARK: Building

  /// A list of a row of registers.
  mutating func list(_ first: Int, _ count: Int, splices: Bool, _ store: inout Store) -> Value {
    if let special = strict(first, count, &store) { return special }
    guard spend(count, values: count, store) else { return limit() }
    let start = store.takeValues(count)
    var length = 0
    for index in first..<first + count {
      guard let element = spliced(cells[index], &store) else { continue }
      store.values[start + length] = element
      length += 1
    }
    return .place(.list, start: start, count: length)
  }

  /// The element that a literal takes: the content of a spliced optional, or nil for an empty one.
  private func spliced(_ value: Value, _ store: inout Store) -> Value? {
    guard value.flags & Value.Flag.spliced != 0, value.kind == .optional else { return value }
    return value.count == 0 ? nil : store.values[value.start]
  }

  func splice(_ value: Value) -> Value {
    guard value.kind == .optional else { return value.kind.isSpecial ? value : fail(.noOverload) }
    var copy = value
    copy.flags |= Value.Flag.spliced
    return copy
  }

  /// A map of a row of registers, keys and values in turn.
  mutating func map(_ first: Int, _ count: Int, splices: Bool, _ store: inout Store) -> Value {
    if let special = strict(first, count * 2, &store) { return special }
    guard spend(count, values: count * 2, store) else { return limit() }
    let start = store.takeValues(count * 2)
    var map = Value.place(.map, start: start, count: 0)
    for index in 0..<count {
      guard let value = spliced(cells[first + index * 2 + 1], &store) else { continue }
      if let error = add(cells[first + index * 2], value, to: &map, &store) { return error }
    }
    return map
  }

  /// Adds an entry at the end of a map that has room; an error for a bad or repeated key.
  private mutating func add(_ key: Value, _ value: Value, to map: inout Value, _ store: inout Store) -> Value? {
    switch key.kind {
    case .bool, .int, .uint, .string: break
    default: return fail(.badKey)
    }
    guard spend(1 + map.count / 8) else { return limit() }
    if store.find(key, in: map) >= 0 { return fail(.repeatedKey, about: key, &store) }
    store.values[map.start + map.count * 2] = key
    store.values[map.start + map.count * 2 + 1] = value
    map = .place(.map, start: map.start, count: map.count + 1)
    return nil
  }

  /// The list or the map of what lies on the stack above `height`.
  ///
  /// Mode 0: elements; 1: keys and values; 2: maps.
  mutating func collect(_ height: Int, _ mode: UInt8, _ store: inout Store) -> Value {
    defer { stack.removeLast(stack.count - height) }
    var unknown: Value?
    for value in stack[height...] {
      if value.kind == .error { return value }
      if value.kind == .unknown { unknown = unknown.map { store.union($0, value) } ?? value }
    }
    if let unknown { return unknown }
    let count = stack.count - height
    guard spend(count, values: count, store) else { return limit() }
    if mode == 2 { return mergeMaps(height, &store) }
    let start = store.takeValues(count)
    if mode == 0 {
      for index in 0..<count { store.values[start + index] = stack[height + index] }
      return .place(.list, start: start, count: count)
    }
    var map = Value.place(.map, start: start, count: 0)
    for index in stride(from: height, to: stack.count - 1, by: 2) {
      if let error = add(stack[index], stack[index + 1], to: &map, &store) { return error }
    }
    return map
  }

  private mutating func mergeMaps(_ height: Int, _ store: inout Store) -> Value {
    var entries = 0
    for value in stack[height...] {
      guard value.kind == .map else { return fail(.noOverload) }
      entries += value.count
    }
    guard spend(entries, values: entries * 2, store) else { return limit() }
    var map = Value.place(.map, start: store.takeValues(entries * 2), count: 0)
    for index in height..<stack.count {
      for entry in store.entries(stack[index]) {
        if let error = add(entry.key, entry.value, to: &map, &store) { return error }
      }
    }
    return map
  }
}

extension Store {
  /// An optional of `content`.
  mutating func optional(_ content: Value) -> Value {
    let start = takeValues(1)
    values[start] = content
    return .place(.optional, start: start, count: 1, node: content.node)
  }
}

extension SymbolTable {
  /// The symbol of a string value, or 0.
  func find(_ value: Value, _ store: borrowing Store) -> UInt16 {
    guard value.kind == .string else { return 0 }
    return value.aux != 0 ? value.aux : store.withBytes(of: value) { find($0) }
  }
}
