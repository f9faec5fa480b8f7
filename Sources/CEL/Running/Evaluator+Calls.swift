extension Evaluator {
  /// Carries out a builtin function.
  @inline(never)
  mutating func call(_ step: Instruction, _ store: inout Store) -> Value {
    guard let builtin = Builtin(rawValue: UInt16(truncatingIfNeeded: step.second)) else { return fail(.internalError) }
    let arguments = Arguments(cells: cells, first: Int(step.first), count: Int(step.extra))
    // What stands behind `or` and `orValue` counts only where it is used.
    let strictCount = builtin == .or || builtin == .orValue ? 1 : arguments.count
    if let special = strict(arguments.first, strictCount, &store) { return special }
    for index in 0..<strictCount where arguments[index].kind == .absent {
      return absent(builtin, arguments[index], arguments, &store)
    }
    return perform(builtin, arguments, &store)
  }

  /// What a builtin gives where an argument is absent.
  private func absent(_ builtin: Builtin, _ value: Value, _ arguments: Arguments, _ store: inout Store) -> Value {
    switch builtin {
    case .size: .int(0, node: value.node)
    case .sum: .double(0, node: value.node)
    case .hasValue: .bool(false, node: value.node)
    case .orValue: arguments[1]
    case .optionalOf, .optionalOfNonZero: .place(.optional, start: 0, count: 0, node: value.node)
    default: .absent(stated: false, node: value.node)
    }
  }

  private mutating func perform(_ builtin: Builtin, _ arguments: Arguments, _ store: inout Store) -> Value {
    switch builtin {
    case .size, .contains, .startsWith, .endsWith, .matches: return standard(builtin, arguments, &store)
    case .toBool, .toBytes, .toDouble, .toDuration, .toInt, .toString, .toTimestamp, .toUInt, .toDyn, .typeOf:
      return arguments.count == 1 ? convert(arguments[0], builtin, &store) : fail(.noOverload)
    case .getFullYear, .getMonth, .getDate, .getDayOfMonth, .getDayOfWeek, .getDayOfYear, .getHours, .getMinutes,
      .getSeconds, .getMilliseconds:
      return calendar(builtin, arguments, store)
    case .charAt, .indexOf, .lastIndexOf, .substring, .lowerAscii, .upperAscii, .trim, .quote, .reverse:
      return textPart(builtin, arguments, &store)
    case .replace, .split, .join, .format, .base64Encode, .base64Decode:
      return textBuilding(builtin, arguments, &store)
    case .greatest, .least, .ceil, .floor, .round, .trunc, .abs, .sign, .isNaN, .isInf, .isFinite, .sqrt, .bitAnd,
      .bitOr, .bitXor, .bitNot, .bitShiftLeft, .bitShiftRight:
      return math(builtin, arguments, store)
    case .slice, .flatten, .distinct, .sort, .sortByKeys, .range, .first, .last, .setContains, .setEquivalent,
      .setIntersects, .sum:
      return lists(builtin, arguments, &store)
    case .optionalOf, .optionalOfNonZero, .optionalNone, .hasValue, .valueOf, .or, .orValue, .unwrap:
      return optionals(builtin, arguments, &store)
    case .ip, .isIP, .isCanonical, .family, .isUnspecified, .isLoopback, .isGlobalUnicast, .isLinkLocalMulticast,
      .isLinkLocalUnicast, .cidr, .isCIDR, .containsIP, .containsCIDR, .addressOf, .masked, .prefixLength:
      return network(builtin, arguments, &store)
    case .days:
      guard let nanoseconds = arguments[0].asDuration else { return fail(.noOverload) }
      return .double(Double(nanoseconds) / 86_400_000_000_000, node: arguments[0].node)
    }
  }

  /// Carries out a host function.
  @inline(__always)
  mutating func callHost<Functions: Host>(
    _ step: Instruction, _ store: inout Store, _ host: inout Functions
  ) -> Value {
    let (first, count) = (Int(step.first), Int(step.extra))
    if step.mode == 1 {
      for index in first..<first + count where cells[index].kind == .error { return cells[index] }
    } else if let special = strict(first, count, &store) {
      return special
    }
    let result = host.call(step.second, Arguments(cells: cells, first: first, count: count), in: &store)
    if result.kind == .error, let code = result.asError, result.bits == 0 { return fail(code) }
    return result
  }

  // MARK: Standard

  private mutating func standard(_ builtin: Builtin, _ arguments: Arguments, _ store: inout Store) -> Value {
    let receiver = arguments[0]
    if builtin == .size { return arguments.count == 1 ? size(receiver, store) : fail(.noOverload) }
    guard arguments.count == 2, receiver.kind == .string, arguments[1].kind == .string else {
      return fail(.noOverload)
    }
    let other = arguments[1]
    guard spend((receiver.count + other.count) / 16) else { return limit() }
    let holds: Bool
    switch builtin {
    case .startsWith:
      holds = other.count <= receiver.count && store.bytes.areSame(receiver.start, other.start, count: other.count)
    case .endsWith:
      holds =
        other.count <= receiver.count
        && store.bytes.areSame(receiver.start + receiver.count - other.count, other.start, count: other.count)
    case .contains: holds = store.search(other, in: receiver, from: 0) != nil
    default: return matchDynamic(receiver, other, &store)
    }
    return .bool(holds, node: receiver.node != 0 ? receiver.node : other.node)
  }

  private mutating func size(_ value: Value, _ store: borrowing Store) -> Value {
    switch value.kind {
    case .string:
      guard spend(value.count / 16) else { return limit() }
      return .int(Int64(store.scalarCount(value)), node: value.node)
    case .bytes, .list, .map: return .int(Int64(value.count), node: value.node)
    case .record: return .int(Int64(store.entries(value).count), node: value.node)
    default: return fail(.noOverload)
    }
  }

  // MARK: Patterns

  /// Whether a text matches a constant pattern.
  @inline(never)
  mutating func match(_ text: Value, pattern: Int, _ store: inout Store) -> Value {
    switch text.kind {
    case .string: break
    case .unknown, .error: return text
    case .absent: return .bool(false, node: text.node)
    default: return fail(.noOverload)
    }
    guard spend(text.count / 16) else { return limit() }
    guard let holds = patterns.matches(pattern, text, store) else { return fail(.badPattern) }
    return .bool(holds, node: text.node)
  }

  private mutating func matchDynamic(_ text: Value, _ pattern: Value, _ store: inout Store) -> Value {
    guard spend(16 + pattern.count), let source = store.text(of: pattern) else { return limit() }
    guard let holds = patterns.matches(source, text, store) else { return fail(.badPattern) }
    return .bool(holds, node: text.node)
  }
}
