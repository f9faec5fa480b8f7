/// A value outside any store, as a tree: for data without a schema, for printing, and for tests.
public indirect enum DynamicValue: Sendable {
  /// The null of the language.
  case null
  /// A truth value.
  case bool(Bool)
  /// A signed integer.
  case int(Int64)
  /// An unsigned integer.
  case uint(UInt64)
  /// A floating-point number.
  case double(Double)
  /// Text.
  case string(String)
  /// Octets.
  case bytes([UInt8])
  /// Seconds since 1970 rounded down, and nanoseconds within the second.
  case timestamp(seconds: Int64, nanoseconds: Int32)
  /// Nanoseconds.
  case duration(Int64)
  /// Elements in order.
  case list([DynamicValue])
  /// Keys with values, in order.
  case map([(key: DynamicValue, value: DynamicValue)])
  /// A type by its name.
  case type(String)
  /// An optional.
  case optional(DynamicValue?)
  /// A network address or block, by its text.
  case address(String)
  /// Stated to be none.
  case absent
  /// Not stated: what the embedder calls it.
  case unknown([UInt64])
  /// A failure.
  case error(ErrorCode)
}

extension Store {
  /// Writes `value`, strings interned.
  ///
  /// Addresses, errors and optionals are not data and become null.
  public mutating func write(_ value: DynamicValue) -> Value {
    switch value {
    case .null, .address, .error: return .null
    case .bool(let truth): return .bool(truth)
    case .int(let number): return .int(number)
    case .uint(let number): return .uint(number)
    case .double(let number): return .double(number)
    case .string(let text): return string(text, interning: true)
    case .bytes(let octets): return bytes(octets.span)
    case .timestamp(let seconds, let nanoseconds): return .timestamp(seconds: seconds, nanoseconds: nanoseconds)
    case .duration(let nanoseconds): return .duration(nanoseconds: nanoseconds)
    case .type(let name):
      let text = string(name)
      return .place(.type, start: text.start, count: text.count)
    case .optional(let content):
      guard let content else { return .place(.optional, start: 0, count: 0) }
      return optional(write(content))
    case .absent: return .absent(stated: true)
    case .unknown(let attributes):
      let values = attributes.map { Value.unknown($0) }
      return values.dropFirst().reduce(values.first ?? .null) { union($0, $1) }
    case .list(let elements): return write(elements)
    case .map(let entries):
      let map = map(count: entries.count)
      for (index, entry) in entries.enumerated() {
        let (key, value) = (write(entry.key), write(entry.value))
        setEntry(index, of: map, key: key, value: value)
      }
      return map
    }
  }

  private mutating func write(_ elements: [DynamicValue]) -> Value {
    let list = list(count: elements.count)
    for (index, element) in elements.enumerated() {
      let value = write(element)
      setElement(index, of: list, to: value)
    }
    return list
  }

  /// A value with everything that it holds, as a tree; what lies more than 200 deep is left out as null.
  public func dynamic(_ value: Value) -> DynamicValue { dynamic(value, depth: 0) }

  private func dynamic(_ value: Value, depth: Int) -> DynamicValue {
    guard depth < 200 else { return .null }
    switch value.kind {
    case .null, .iterator: return .null
    case .bool: return .bool(value.bits != 0)
    case .int: return .int(value.int)
    case .uint: return .uint(value.bits)
    case .double: return .double(value.number)
    case .string: return .string(text(of: value) ?? "")
    case .bytes: return .bytes(octets(of: value) ?? [])
    case .timestamp: return .timestamp(seconds: value.seconds, nanoseconds: value.nanoseconds)
    case .duration: return .duration(value.int)
    case .type: return .type(text(of: value) ?? "")
    case .address, .addressBlock: return .address(Address.text(value, self))
    case .list:
      return .list((0..<value.count).map { dynamic(values[value.start + $0], depth: depth + 1) })
    case .map, .record:
      return .map(entries(value).map { (dynamic($0.key, depth: depth + 1), dynamic($0.value, depth: depth + 1)) })
    case .optional: return .optional(content(of: value).map { dynamic($0, depth: depth + 1) })
    case .absent: return .absent
    case .unknown: return .unknown(attributes(of: value))
    case .error: return .error(value.asError ?? .internalError)
    }
  }
}

extension DynamicValue {
  /// The value as an expression would write it, for messages; long text is cut.
  public var display: String {
    switch self {
    case .null: "null"
    case .bool(let truth): "\(truth)"
    case .int(let number): "\(number)"
    case .uint(let number): "\(number)u"
    case .double(let number): NumberText.special(number) ?? NumberText.shortest(number)
    case .string(let text): Quoting.literal(Array(text.utf8.prefix(80)))
    case .bytes(let octets): Quoting.bytesLiteral(Array(octets.prefix(80)))
    case .timestamp(let seconds, let nanoseconds):
      Timestamp.text(.timestamp(seconds: seconds, nanoseconds: nanoseconds))
    case .duration(let nanoseconds): Duration.text(nanoseconds)
    case .list(let elements): "[\(elements.prefix(20).map(\.display).joined(separator: ", "))]"
    case .map(let entries):
      "{\(entries.prefix(20).map { "\($0.key.display): \($0.value.display)" }.joined(separator: ", "))}"
    case .type(let name): name
    case .optional(let content): content.map { "optional.of(\($0.display))" } ?? "optional.none()"
    case .address(let text): text
    case .absent: "none"
    case .unknown(let attributes): "unknown(\(attributes.map { String($0) }.joined(separator: ", ")))"
    case .error(let code): "error: \(code.message)"
    }
  }
}
