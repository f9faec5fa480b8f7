extension Value {
  /// Whether two values are equal, where that is seen without their contents; nil where it is not.
  @inline(__always)
  static func quickEquals(_ left: Value, _ right: Value) -> Bool? {
    guard left.kind == right.kind else { return nil }
    switch left.kind {
    case .string: return left.aux != 0 && right.aux != 0 ? left.aux == right.aux : nil
    case .bool, .int, .uint: return left.bits == right.bits
    case .double: return left.number == right.number
    default: return nil
    }
  }
}

extension Cells where Element == UInt8 {
  /// Whether two strings or runs of bytes of a store are the same; for loops, which must not hand the store on.
  @inline(__always)
  func areSameText(_ left: Value, _ right: Value) -> Bool {
    left.count == right.count && areSame(left.start, right.start, count: left.count)
  }
}

extension Store {
  /// Whether two values are equal, where that is seen at once; nil where it takes a closer look.
  @inline(__always)
  func quickEquals(_ left: Value, _ right: Value) -> Bool? {
    if let quick = Value.quickEquals(left, right) { return quick }
    guard left.kind == .string, right.kind == .string else { return nil }
    guard left.count == right.count else { return false }
    return left.count > 64 ? nil : bytes.areSame(left.start, right.start, count: left.count)
  }

  /// The place of the value of `key` in a map, or -1.
  @inline(__always)
  func find(_ key: Value, in map: Value) -> Int {
    guard key.kind == .string, key.aux != 0 else { return findSlowly(key, in: map) }
    var at = map.start
    let end = at &+ map.count &* 2
    while at < end {
      let candidate = values[at]
      if candidate.form == key.form { return at &+ 1 }
      if candidate.form == Self.plainString, isSameText(candidate, key) { return at &+ 1 }
      at &+= 2
    }
    return -1
  }

  /// The form of a string without a symbol.
  private static let plainString = UInt32(Value.Kind.string.rawValue) << 24

  @inline(never)
  func isSameText(_ left: Value, _ right: Value) -> Bool {
    bytes.areSameText(left, right)
  }

  @inline(never)
  func findSlowly(_ key: Value, in map: Value) -> Int {
    var at = map.start
    for _ in 0..<map.count {
      if areEqualKeys(values[at], key) { return at + 1 }
      at += 2
    }
    return -1
  }

  /// Keys are equal by value across the number types.
  func areEqualKeys(_ left: Value, _ right: Value) -> Bool {
    if let quick = quickEquals(left, right) { return quick }
    if left.kind == .string, right.kind == .string { return isSameText(left, right) }
    return Number.areEqual(left, right) ?? false
  }

  /// How a deep comparison ends.
  enum Equality {
    case yes, no
    case unknown(Value)
    case tooDeep
  }

  /// Compares deeply: a known difference decides, whatever else is unknown.
  mutating func equals(_ left: Value, _ right: Value, depth: Int = 0) -> Equality {
    if let quick = quickEquals(left, right) { return quick ? .yes : .no }
    if left.kind == .unknown || right.kind == .unknown {
      if left.kind != .unknown { return .unknown(right) }
      return .unknown(right.kind == .unknown ? union(left, right) : left)
    }
    guard depth < 400 else { return .tooDeep }
    work += 1 + (Self.hasBytes(left) ? left.count / 16 : 0)
    switch (left.kind, right.kind) {
    case (.null, .null), (.absent, .absent), (.absent, .null), (.null, .absent): return .yes
    case (.duration, .duration): return left.bits == right.bits ? .yes : .no
    case (.timestamp, .timestamp): return left.bits == right.bits && left.aux == right.aux ? .yes : .no
    case (.string, .string), (.bytes, .bytes), (.type, .type): return isSameText(left, right) ? .yes : .no
    case (.address, .address): return Address.areSame(left, right, self) ? .yes : .no
    case (.addressBlock, .addressBlock):
      return left.aux == right.aux && isSameText(left, right) ? .yes : .no
    case (.list, .list): return equalLists(left, right, depth)
    case (.map, .map), (.record, .record), (.map, .record), (.record, .map): return equalMaps(left, right, depth)
    case (.optional, .optional):
      guard left.count == right.count else { return .no }
      return left.count == 0 ? .yes : equals(values[left.start], values[right.start], depth: depth + 1)
    default: return Number.areEqual(left, right) == true ? .yes : .no
    }
  }

  private mutating func equalLists(_ left: Value, _ right: Value, _ depth: Int) -> Equality {
    guard left.count == right.count else { return .no }
    var result = Equality.yes
    for index in 0..<left.count {
      result = both(result, equals(values[left.start + index], values[right.start + index], depth: depth + 1))
      if case .no = result { return .no }
    }
    return result
  }

  private mutating func equalMaps(_ left: Value, _ right: Value, _ depth: Int) -> Equality {
    let (a, b) = (entries(left), entries(right))
    guard a.count == b.count else { return .no }
    var result = Equality.yes
    for entry in a {
      guard let other = b.first(where: { areEqualKeys($0.key, entry.key) }) else { return .no }
      result = both(result, equals(entry.value, other.value, depth: depth + 1))
      if case .no = result { return .no }
    }
    return result
  }

  /// The entries of a map, or the fields of a record that are there.
  func entries(_ value: Value) -> [(key: Value, value: Value)] {
    if value.kind == .map {
      return (0..<value.count).map { (values[value.start + $0 * 2], values[value.start + $0 * 2 + 1]) }
    }
    return (0..<value.count).compactMap { slot in
      let field = values[value.start + slot]
      return field.kind == .absent ? nil : (fieldName(slot, of: value), field)
    }
  }

  private mutating func both(_ left: Equality, _ right: Equality) -> Equality {
    switch (left, right) {
    case (.no, _), (_, .no): .no
    case (.tooDeep, _), (_, .tooDeep): .tooDeep
    case (.unknown(let a), .unknown(let b)): .unknown(union(a, b))
    case (.unknown, _): left
    default: right
    }
  }
}
