extension Store {
  /// Calls `body` with the bytes of a string, of bytes or of a type's name.
  @inline(__always)
  public func withBytes<Result, Failure: Error>(
    of value: Value, _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    precondition(Self.hasBytes(value), "a value has no bytes")
    return try bytes.withSpan(value.start..<value.start + value.count, body)
  }

  @inline(__always)
  static func hasBytes(_ value: Value) -> Bool {
    switch value.kind {
    case .string, .bytes, .type, .address, .addressBlock: true
    default: false
    }
  }

  /// The text of a string or of a type's name, or nil for another kind.
  public func text(of value: Value) -> String? {
    guard value.kind == .string || value.kind == .type else { return nil }
    return String(decoding: bytes.array(value.start..<value.start + value.count), as: UTF8.self)
  }

  /// The octets of bytes or of a string, or nil for another kind.
  public func octets(of value: Value) -> [UInt8]? {
    guard value.kind == .string || value.kind == .bytes else { return nil }
    return bytes.array(value.start..<value.start + value.count)
  }

  /// The symbol of a string that was interned, else 0.
  public func symbol(of value: Value) -> UInt16 { value.kind == .string ? value.aux : 0 }

  /// The number of elements of a list, entries of a map or fields of a record; 0 for another kind.
  public func count(of value: Value) -> Int {
    switch value.kind {
    case .list, .map, .record: value.count
    default: 0
    }
  }

  /// The element at `index` (0-based) of a list.
  @inline(__always)
  public func element(_ index: Int, of list: Value) -> Value {
    precondition(list.kind == .list && index >= 0 && index < list.count, "a list has no such element")
    return values[list.start + index]
  }

  /// The entry at `index` (0-based) of a map.
  public func entry(_ index: Int, of map: Value) -> (key: Value, value: Value) {
    precondition(map.kind == .map && index >= 0 && index < map.count, "a map has no such entry")
    return (values[map.start + index * 2], values[map.start + index * 2 + 1])
  }

  /// The field at `slot` of a record.
  @inline(__always)
  public func field(_ slot: Int, of record: Value) -> Value {
    precondition(record.kind == .record && slot >= 0 && slot < record.count, "a record has no such field")
    return values[record.start + slot]
  }

  /// The type of a record, or nil for another kind.
  public func recordType(of value: Value) -> RecordID? {
    value.kind == .record ? RecordID(index: value.aux) : nil
  }

  /// The name of the field at `slot` of a record, as a value.
  func fieldName(_ slot: Int, of record: Value) -> Value {
    symbols.value(fieldNames[Int(records[Int(record.aux)].start) + slot])
  }

  /// The slot of the field `symbol` of a record, or -1.
  func slot(_ symbol: UInt16, of record: Value) -> Int {
    let layout = records[Int(record.aux)]
    guard symbol != 0 else { return -1 }
    for slot in 0..<layout.count where fieldNames[Int(layout.start) + slot] == symbol { return slot }
    return -1
  }

  /// The attributes of an unknown value, in ascending order, each once; empty for another kind.
  public func attributes(of value: Value) -> [UInt64] {
    var attributes: [UInt64] = []
    appendAttributes(of: value, to: &attributes)
    return attributes
  }

  /// Adds the attributes of an unknown value to `attributes`, in ascending order, each once; nothing for another kind.
  public func appendAttributes(of value: Value, to attributes: inout [UInt64]) {
    guard value.kind == .unknown else { return }
    guard value.flags & Value.Flag.set != 0 else { return attributes.append(value.bits) }
    for index in value.start..<value.start + value.count { attributes.append(values[index].bits) }
  }

  /// The content of an optional, or nil where it is empty or another kind.
  public func content(of value: Value) -> Value? {
    guard value.kind == .optional, value.count == 1 else { return nil }
    return values[value.start]
  }

  /// True where the document states `value`: what `stated(x)` gives.
  public func isStated(_ value: Value) -> Bool {
    if value.kind == .record { return values[value.start - 1].kind != .unknown }
    return value.isStatedItself
  }

  /// What `given(x)` gives: unknown where `value` is not stated; false for null, absent, false, `''`, `[]`, `{}` and
  /// `'none'`; true for everything else.
  public func given(_ value: Value) -> Value {
    switch value.kind {
    case .unknown, .error: value
    case .absent, .null: .bool(false, node: value.node)
    case .bool: .bool(value.bits != 0, node: value.node)
    case .string: .bool(!(value.count == 0 || isNone(value)), node: value.node)
    case .bytes, .list, .map: .bool(value.count != 0, node: value.node)
    case .optional: value.count == 0 ? .bool(false, node: value.node) : given(values[value.start])
    case .record:
      values[value.start - 1].kind == .unknown ? values[value.start - 1] : .bool(true, node: value.node)
    default: .bool(true, node: value.node)
    }
  }

  private func isNone(_ value: Value) -> Bool {
    guard value.count == 4 else { return false }
    return withBytes(of: value) { $0[0] == 0x6E && $0[1] == 0x6F && $0[2] == 0x6E && $0[3] == 0x65 }
  }
}
