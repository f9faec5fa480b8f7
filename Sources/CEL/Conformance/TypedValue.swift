extension DynamicValue {
  /// Reads the typed encoding: one key that names the type, `{"int": "1"}`; nil where `tree` is something else.
  public init?(typed tree: JSONTree) {
    guard case .object(let members) = tree, members.count == 1 else { return nil }
    self.init(typed: members[0].key, members[0].value)
  }

  private init?(typed key: String, _ value: JSONTree) {
    switch key {
    case "null": self = .null
    case "bool": self = .bool(value.isTrue)
    case "int":
      guard let number = Int64(value.text ?? "") else { return nil }
      self = .int(number)
    case "uint":
      guard let number = UInt64(value.text ?? "") else { return nil }
      self = .uint(number)
    case "double":
      guard let number = Double(value.text ?? "") else { return nil }
      self = .double(number)
    case "string": self = .string(value.text ?? "")
    case "bytes":
      guard let octets = Base64.decode(Array((value.text ?? "").utf8)) else { return nil }
      self = .bytes(octets)
    case "type": self = .type(value.text ?? "")
    case "list": self = .list(value.elements.compactMap { DynamicValue(typed: $0) })
    case "map": self = .map(value.elements.compactMap(Self.entry))
    case "timestamp", "duration": self.init(time: key, value)
    default: return nil
    }
  }

  private static func entry(_ pair: JSONTree) -> (key: DynamicValue, value: DynamicValue)? {
    guard pair.elements.count == 2, let key = DynamicValue(typed: pair.elements[0]),
      let value = DynamicValue(typed: pair.elements[1])
    else { return nil }
    return (key, value)
  }

  private init?(time key: String, _ value: JSONTree) {
    guard let seconds = Int64(value["seconds"]?.text ?? "0"), let nanos = Int32(value["nanos"]?.text ?? "0") else {
      return nil
    }
    if key == "timestamp" {
      self = .timestamp(seconds: seconds, nanoseconds: nanos)
      return
    }
    let (product, overflows) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
    let (sum, overflowsToo) = product.addingReportingOverflow(Int64(nanos))
    guard !overflows, !overflowsToo else { return nil }
    self = .duration(sum)
  }

  /// The value in the typed encoding.
  public var typed: JSONTree {
    switch self {
    case .null: Self.one("null", .bool(true))
    case .bool(let truth): Self.one("bool", .bool(truth))
    case .int(let number): Self.one("int", .string(String(number)))
    case .uint(let number): Self.one("uint", .string(String(number)))
    case .double(let number): Self.one("double", .string(Self.text(number)))
    case .string(let text): Self.one("string", .string(text))
    case .bytes(let octets): Self.one("bytes", .string(String(decoding: Base64.encode(octets), as: UTF8.self)))
    case .type(let name): Self.one("type", .string(name))
    case .list(let elements): Self.one("list", .array(elements.map(\.typed)))
    case .map(let entries):
      Self.one("map", .array(entries.map { .array([$0.key.typed, $0.value.typed]) }))
    case .timestamp(let seconds, let nanoseconds): Self.one("timestamp", Self.time(seconds, nanoseconds))
    case .duration(let nanoseconds):
      Self.one(
        "duration", Self.time(nanoseconds / 1_000_000_000, Int32(truncatingIfNeeded: nanoseconds % 1_000_000_000)))
    case .optional(let content): Self.one("optional", content?.typed ?? .null)
    case .address(let text): Self.one("address", .string(text))
    case .absent: Self.one("absent", .bool(true))
    case .unknown(let attributes): Self.one("unknown", .array(attributes.map { .number(String($0)) }))
    case .error(let code): Self.one("error", .string(code.message))
    }
  }

  private static func one(_ key: String, _ value: JSONTree) -> JSONTree { .object([.init(key, value)]) }

  private static func text(_ number: Double) -> String { NumberText.special(number) ?? number.description }

  private static func time(_ seconds: Int64, _ nanos: Int32) -> JSONTree {
    .object([.init("seconds", .string(String(seconds))), .init("nanos", .number(String(nanos)))])
  }

  /// The value as plain JSON: what has no counterpart becomes its text.
  public var json: JSONTree {
    switch self {
    case .null, .absent: .null
    case .bool(let truth): .bool(truth)
    case .int(let number): .number(String(number))
    case .uint(let number): .number(String(number))
    case .double(let number): number.isFinite ? .number(number.description) : .string(Self.text(number))
    case .string(let text), .type(let text), .address(let text): .string(text)
    case .bytes(let octets): .string(String(decoding: Base64.encode(octets), as: UTF8.self))
    case .list(let elements): .array(elements.map(\.json))
    case .map(let entries): .object(entries.map { .init($0.key.keyText, $0.value.json) })
    case .timestamp, .duration, .unknown, .error: .string(display)
    case .optional(let content): content?.json ?? .null
    }
  }

  private var keyText: String {
    if case .string(let text) = self { text } else { display }
  }
}

extension ValueType {
  /// Reads the typed encoding of a type: `"int"`, `{"list": "int"}`; nil where `tree` is something else.
  public init?(typed tree: JSONTree) {
    if let name = tree.text {
      guard let simple = Self.simple[name] else { return nil }
      self = simple
      return
    }
    guard case .object(let members) = tree, members.count == 1 else { return nil }
    let parameters = members[0].value.elements
    switch members[0].key {
    case "list":
      guard let element = ValueType(typed: members[0].value) else { return nil }
      self = .list(element)
    case "type":
      guard let inner = ValueType(typed: members[0].value) else { return nil }
      self = .type(inner)
    case "map":
      guard parameters.count == 2, let key = ValueType(typed: parameters[0]),
        let value = ValueType(typed: parameters[1])
      else { return nil }
      self = .map(key, value)
    case "typeParam": self = .parameter(members[0].value.text ?? "")
    case "opaque":
      guard parameters.count == 2, let name = parameters[0].text else { return nil }
      self = .opaque(name, parameters[1].elements.compactMap { ValueType(typed: $0) })
    default: return nil
    }
  }

  private static let simple: [String: ValueType] = [
    "dyn": .dyn, "null_type": .null, "bool": .bool, "int": .int, "uint": .uint, "double": .double,
    "string": .string, "bytes": .bytes, "timestamp": .timestamp, "duration": .duration, "error": .error,
  ]

  /// The type in the typed encoding.
  public var typed: JSONTree {
    switch self {
    case .list(let element): .object([.init("list", element.typed)])
    case .map(let key, let value): .object([.init("map", .array([key.typed, value.typed]))])
    case .type(let inner): .object([.init("type", inner.typed)])
    case .parameter(let name): .object([.init("typeParam", .string(name))])
    case .opaque(let name, let parameters):
      .object([.init("opaque", .array([.string(name), .array(parameters.map(\.typed))]))])
    case .record: .object([.init("map", .array([.string("string"), .string("dyn")]))])
    default: .string(description)
    }
  }
}
