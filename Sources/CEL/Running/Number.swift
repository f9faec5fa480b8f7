/// Comparisons across the number types, by value.
enum Number {
  /// Whether two numbers are equal; nil where one is no number.
  ///
  /// An integer meets a double as a double where it is in range, as the reference implementations do.
  static func areEqual(_ left: Value, _ right: Value) -> Bool? {
    switch (left.kind, right.kind) {
    case (.int, .int), (.uint, .uint): left.bits == right.bits
    case (.double, .double): left.number == right.number
    case (.int, .uint), (.uint, .int): left.bits == right.bits && left.int >= 0
    case (.int, .double): Double(left.int) == right.number
    case (.double, .int): left.number == Double(right.int)
    case (.uint, .double): Double(left.bits) == right.number
    case (.double, .uint): left.number == Double(right.bits)
    default: nil
    }
  }

  /// -1, 0 or 1; nil where one is no number; `unordered` where one is NaN.
  static func compare(_ left: Value, _ right: Value) -> Int? {
    switch (left.kind, right.kind) {
    case (.int, .int): order(left.int, right.int)
    case (.uint, .uint): order(left.bits, right.bits)
    case (.double, .double): order(left.number, right.number)
    case (.int, .uint): left.int < 0 ? -1 : order(left.bits, right.bits)
    case (.uint, .int): right.int < 0 ? 1 : order(left.bits, right.bits)
    case (.int, .double): order(Double(left.int), right.number)
    case (.double, .int): order(left.number, Double(right.int))
    case (.uint, .double): order(Double(left.bits), right.number)
    case (.double, .uint): order(left.number, Double(right.bits))
    default: nil
    }
  }

  /// The result of comparing with NaN.
  static let unordered = 2

  static func order<Element: Comparable>(_ left: Element, _ right: Element) -> Int {
    left < right ? -1 : left > right ? 1 : left == right ? 0 : unordered
  }

  /// The position that an index or a key means, or nil where it is no whole number.
  static func index(_ value: Value) -> Int? {
    switch value.kind {
    case .int: return Int(value.int)
    case .uint: return Int(exactly: value.bits)
    case .double: return Int(exactly: value.number)
    default: return nil
    }
  }
}
