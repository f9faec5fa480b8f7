extension Evaluator {
  /// Converts a value, or gives its type.
  mutating func convert(_ value: Value, _ builtin: Builtin, _ store: inout Store) -> Value {
    switch builtin {
    case .toDyn: value
    case .typeOf: typeName(value, &store)
    case .toBool: toBool(value, store)
    case .toInt: toInt(value, store).at(value.node)
    case .toUInt: toUInt(value, store).at(value.node)
    case .toDouble: toDouble(value, store).at(value.node)
    case .toString: toString(value, &store).at(value.node)
    case .toBytes: toBytes(value)
    case .toTimestamp: toTimestamp(value, store).at(value.node)
    default: toDuration(value, store).at(value.node)
    }
  }

  private func typeName(_ value: Value, _ store: inout Store) -> Value {
    let name: String
    switch value.kind {
    case .null: name = "null_type"
    case .timestamp: name = "google.protobuf.Timestamp"
    case .duration: name = "google.protobuf.Duration"
    case .record: name = "map"
    case .optional: name = "optional_type"
    case .address: name = "net.IP"
    case .addressBlock: name = "net.CIDR"
    default: name = "\(value.kind)"
    }
    let text = store.string(name)
    return .place(.type, start: text.start, count: text.count, node: value.node)
  }

  private static let truths: [String: Bool] = [
    "1": true, "t": true, "true": true, "True": true, "TRUE": true, "0": false, "f": false, "false": false,
    "False": false, "FALSE": false, "T": true, "F": false,
  ]

  private func toBool(_ value: Value, _ store: borrowing Store) -> Value {
    if value.kind == .bool { return value }
    guard value.kind == .string else { return fail(.noOverload) }
    guard value.count <= 5, let truth = Self.truths[store.text(of: value) ?? ""] else { return fail(.badText) }
    return .bool(truth, node: value.node)
  }

  private func toInt(_ value: Value, _ store: borrowing Store) -> Value {
    switch value.kind {
    case .int: return value
    case .uint: return value.bits <= UInt64(Int64.max) ? .int(value.int) : fail(.overflow)
    case .double:
      // Both ends are excluded: they cannot be told from numbers beyond them.
      guard value.number > -9_223_372_036_854_775_808.0, value.number < 9_223_372_036_854_775_808.0 else {
        return fail(.overflow)
      }
      return .int(Int64(value.number))
    case .string:
      guard value.count <= 64, let number = Int64(store.text(of: value) ?? "") else { return fail(.badText) }
      return .int(number)
    case .timestamp: return .int(value.seconds)
    default: return fail(.noOverload)
    }
  }

  private func toUInt(_ value: Value, _ store: borrowing Store) -> Value {
    switch value.kind {
    case .uint: return value
    case .int: return value.int >= 0 ? .uint(value.bits) : fail(.overflow)
    case .double:
      guard value.number >= 0, value.number < 18_446_744_073_709_551_616.0 else { return fail(.overflow) }
      return .uint(UInt64(value.number))
    case .string:
      let text = value.count <= 64 ? store.text(of: value) ?? "" : ""
      guard !text.hasPrefix("+"), let number = UInt64(text) else { return fail(.badText) }
      return .uint(number)
    default: return fail(.noOverload)
    }
  }

  private func toDouble(_ value: Value, _ store: borrowing Store) -> Value {
    switch value.kind {
    case .double: return value
    case .int: return .double(Double(value.int))
    case .uint: return .double(Double(value.bits))
    case .string:
      guard value.count <= 400, let text = store.text(of: value), let number = Self.number(text) else {
        return fail(.badText)
      }
      return .double(number)
    default: return fail(.noOverload)
    }
  }

  /// A number without blanks; a finite text that overflows is none.
  private static func number(_ text: String) -> Double? {
    let lower = text.lowercased()
    guard let number = Double(text) else { return nil }
    if number.isInfinite, !lower.contains("inf") { return nil }
    return number
  }

  private mutating func toString(_ value: Value, _ store: inout Store) -> Value {
    switch value.kind {
    case .string: return value
    case .bool: return write(Array((value.bits != 0 ? "true" : "false").utf8), &store)
    case .int: return write(Array(String(value.int).utf8), &store)
    case .uint: return write(Array(String(value.bits).utf8), &store)
    case .double: return write(Array(NumberText.shortest(value.number).utf8), &store)
    case .bytes:
      guard spend(value.count / 16) else { return limit() }
      guard String(validating: store.octets(of: value) ?? [], as: UTF8.self) != nil else { return fail(.badUTF8) }
      return .place(.string, start: value.start, count: value.count)
    case .timestamp: return write(Array(Timestamp.text(value).utf8), &store)
    case .duration: return write(Array(Duration.text(value.int).utf8), &store)
    case .address, .addressBlock: return write(Array(Address.text(value, store).utf8), &store)
    default: return fail(.noOverload)
    }
  }

  private func toBytes(_ value: Value) -> Value {
    switch value.kind {
    case .bytes: value
    case .string: .place(.bytes, start: value.start, count: value.count, node: value.node)
    default: fail(.noOverload)
    }
  }

  /// `timestamp(x)`, which dates written as strings make common.
  @inline(never)
  func timestamp(_ value: Value, _ store: inout Store) -> Value {
    switch value.kind {
    case .unknown, .error: value
    case .absent: .absent(stated: false, node: value.node)
    default: toTimestamp(value, store).at(value.node)
    }
  }

  private func toTimestamp(_ value: Value, _ store: borrowing Store) -> Value {
    switch value.kind {
    case .timestamp: return value
    case .int: return Timestamp.isInRange(seconds: value.int) ? .timestamp(seconds: value.int) : fail(.timeRange)
    case .string:
      guard let result = store.withBytes(of: value, { Timestamp.parse($0) }) else { return fail(.badText) }
      return result.kind == .error ? fail(.timeRange) : result
    default: return fail(.noOverload)
    }
  }

  private func toDuration(_ value: Value, _ store: borrowing Store) -> Value {
    switch value.kind {
    case .duration: return value
    case .string:
      guard value.count <= 200, let nanoseconds = Duration.parse(store.octets(of: value) ?? []) else {
        return fail(.badText)
      }
      return .duration(nanoseconds: nanoseconds)
    default: return fail(.noOverload)
    }
  }
}
