/// One value of the Common Expression Language, 16 trivial bytes.
///
/// Scalars lie in the value itself. Strings, bytes, lists, maps and records are places in a ``Store``, so a value means
/// something only beside the store that it was made in. Copying costs nothing and counts no references.
///
/// Beside the kinds of the language there are three that mark what is not there:
///
/// - `unknown`: a fact that is not stated. It carries what the embedder calls the fact.
/// - `absent`: a fact stated to be none, or a part of one: see ``Value/absent(stated:node:)``.
/// - `error`: what a failed operation gives; `&&` and `||` can absorb it.
public struct Value: BitwiseCopyable, Sendable {
  /// What a value is.
  public enum Kind: UInt8, Sendable, BitwiseCopyable, CaseIterable {
    /// The null of the language.
    case null
    /// True or false.
    case bool
    /// A signed integer of 64 bits.
    case int
    /// An unsigned integer of 64 bits.
    case uint
    /// A binary floating-point number of 64 bits.
    case double
    /// Unicode text.
    case string
    /// Octets.
    case bytes
    /// An instant, from year 1 to year 9999, to the nanosecond.
    case timestamp
    /// A span of time in nanoseconds.
    case duration
    /// Elements in order.
    case list
    /// Keys with values.
    case map
    /// Named fields of a declared type.
    case record
    /// A type as a value, equal by name.
    case type
    /// A value that may be missing, from the optionals extension.
    case optional
    /// A network address.
    case address
    /// A block of network addresses.
    case addressBlock
    /// The state of a loop; never leaves the evaluator.
    case iterator
    /// Stated to be none.
    case absent
    /// Not stated.
    case unknown
    /// A failure.
    case error

    /// True for `absent`, `unknown` and `error`.
    @inline(__always)
    var isSpecial: Bool { rawValue >= Kind.absent.rawValue }
  }

  /// The scalar, or where the contents lie.
  var bits: UInt64

  /// The node in the low 32 bits, then `aux`, the flags and the kind: one word, so that a value is copied as two.
  var meta: UInt64

  @inline(__always)
  init(_ kind: Kind, bits: UInt64 = 0, node: UInt32 = 0, aux: UInt16 = 0, flags: UInt8 = 0) {
    self.bits = bits
    meta = UInt64(node) | UInt64(aux) << 32 | UInt64(flags) << 48 | UInt64(kind.rawValue) << 56
  }

  /// What the value is.
  @inline(__always)
  public var kind: Kind {
    // Only the initialiser writes the byte.
    unsafe unsafeBitCast(UInt8(truncatingIfNeeded: meta >> 56), to: Kind.self)
  }

  /// The embedder's number of the source node that this was read from; 0 where it was computed.
  @inline(__always)
  public var node: UInt32 {
    get { UInt32(truncatingIfNeeded: meta) }
    set { meta = meta & ~0xFFFF_FFFF | UInt64(newValue) }
  }

  @inline(__always)
  var aux: UInt16 {
    get { UInt16(truncatingIfNeeded: meta >> 32) }
    set { meta = meta & ~(0xFFFF << 32) | UInt64(newValue) << 32 }
  }

  @inline(__always)
  var flags: UInt8 {
    get { UInt8(truncatingIfNeeded: meta >> 48) }
    set { meta = meta & ~(0xFF << 48) | UInt64(newValue) << 48 }
  }

  /// Kind, flags and `aux` together.
  @inline(__always)
  var form: UInt32 { UInt32(truncatingIfNeeded: meta >> 32) }

  /// Where a result of two values comes from: the first that has a node.
  @inline(__always)
  static func node(_ left: Value, _ right: Value) -> UInt32 { left.node != 0 ? left.node : right.node }

  /// True where both are floating-point numbers.
  @inline(__always)
  static func areDoubles(_ left: Value, _ right: Value) -> Bool { left.kind == .double && right.kind == .double }

  /// The null of the language.
  public static var null: Value { Value(.null) }

  /// A truth value.
  @inline(__always)
  public static func bool(_ value: Bool, node: UInt32 = 0) -> Value {
    Value(.bool, bits: value ? 1 : 0, node: node)
  }

  /// A signed integer.
  @inline(__always)
  public static func int(_ value: Int64, node: UInt32 = 0) -> Value {
    Value(.int, bits: UInt64(bitPattern: value), node: node)
  }

  /// An unsigned integer.
  @inline(__always)
  public static func uint(_ value: UInt64, node: UInt32 = 0) -> Value {
    Value(.uint, bits: value, node: node)
  }

  /// A floating-point number.
  @inline(__always)
  public static func double(_ value: Double, node: UInt32 = 0) -> Value {
    Value(.double, bits: value.bitPattern, node: node)
  }

  /// A span of time.
  public static func duration(nanoseconds: Int64, node: UInt32 = 0) -> Value {
    Value(.duration, bits: UInt64(bitPattern: nanoseconds), node: node)
  }

  /// An instant, or an error value where it lies outside the years 1 to 9999.
  ///
  /// - Parameters:
  ///   - seconds: since 1970-01-01T00:00:00Z, rounded down.
  ///   - nanoseconds: within the second, 0 to 999,999,999.
  ///   - node: the source node; 0 where computed.
  /// - Returns: the value.
  public static func timestamp(seconds: Int64, nanoseconds: Int32 = 0, node: UInt32 = 0) -> Value {
    guard Timestamp.isInRange(seconds: seconds), 0..<1_000_000_000 ~= nanoseconds else { return .failure(.timeRange) }
    // 39 bits of seconds and the upper 25 of the 30 bits of nanoseconds order as one signed number; the rest is aux.
    let bits = (seconds << 25) | Int64(nanoseconds >> 5)
    return Value(.timestamp, bits: UInt64(bitPattern: bits), node: node, aux: UInt16(nanoseconds & 31))
  }

  /// A fact that the document states to be none, or that lies below one.
  ///
  /// It equals `null` and itself and nothing else; it is not `given`; every ordering and `in` with it is false; a
  /// selection below it is absent again, not stated; its size is 0 and iterating it is iterating the empty list; as a
  /// condition it is false; any other operation on it gives absent. Data without a schema never holds one.
  ///
  /// - Parameters:
  ///   - stated: true where the document writes the absence, false where leaving the field out means it.
  ///   - node: the source node; 0 where nothing is written.
  /// - Returns: the value.
  public static func absent(stated: Bool, node: UInt32 = 0) -> Value {
    Value(.absent, node: node, flags: stated ? Flag.stated : 0)
  }

  /// A fact that is not stated.
  ///
  /// - Parameters:
  ///   - attribute: what the embedder calls the fact; this module only compares it.
  ///   - node: a source node that should hold the fact; 0 for none.
  /// - Returns: the value.
  public static func unknown(_ attribute: UInt64, node: UInt32 = 0) -> Value {
    Value(.unknown, bits: attribute, node: node)
  }

  /// An error that a host function gives back.
  public static func failure(_ code: ErrorCode) -> Value {
    Value(.error, aux: code.rawValue)
  }

  /// The same value, read from `node`.
  @inline(__always)
  public func at(_ node: UInt32) -> Value {
    var copy = self
    copy.node = node
    return copy
  }

  enum Flag {
    /// On an absent value: the document writes it.
    static let stated: UInt8 = 1
    /// On an unknown value: `bits` is a run of attributes in the store, not one attribute.
    static let set: UInt8 = 2
    /// On an optional value in a literal: put its content in, or nothing.
    static let spliced: UInt8 = 4
    /// On a map: a missing key is absent, not an error.
    static let open: UInt8 = 8
  }
}

extension Value {
  /// The truth value, or nil for another kind.
  public var asBool: Bool? { kind == .bool ? bits != 0 : nil }

  /// The signed integer, or nil for another kind.
  public var asInt: Int64? { kind == .int ? Int64(bitPattern: bits) : nil }

  /// The unsigned integer, or nil for another kind.
  public var asUInt: UInt64? { kind == .uint ? bits : nil }

  /// The floating-point number, or nil for another kind.
  public var asDouble: Double? { kind == .double ? Double(bitPattern: bits) : nil }

  /// The span in nanoseconds, or nil for another kind.
  public var asDuration: Int64? { kind == .duration ? Int64(bitPattern: bits) : nil }

  /// Seconds since 1970 rounded down and nanoseconds within the second, or nil for another kind.
  public var asTimestamp: (seconds: Int64, nanoseconds: Int32)? { kind == .timestamp ? (seconds, nanoseconds) : nil }

  /// The code of the error, or nil for another kind.
  public var asError: ErrorCode? { kind == .error ? ErrorCode(rawValue: aux) ?? .internalError : nil }

  /// True for true; false for false, for absent and for every other kind.
  @inline(__always)
  public var isTrue: Bool { kind == .bool && bits != 0 }

  /// True where the value came from the document, or is not a mark of something missing.
  ///
  /// What `stated(x)` gives, but for records that stand for an unstated object: ask ``Store/isStated(_:)``.
  var isStatedItself: Bool {
    switch kind {
    case .unknown: false
    case .absent: flags & Flag.stated != 0
    default: true
    }
  }

  @inline(__always) var int: Int64 { Int64(bitPattern: bits) }
  @inline(__always) var number: Double { Double(bitPattern: bits) }

  /// Where the bytes, elements, entries or fields start in the store.
  @inline(__always) var start: Int { Int(truncatingIfNeeded: bits & 0xFFFF_FFFF) }

  /// How many bytes, elements, entries or fields there are.
  @inline(__always) var count: Int { Int(truncatingIfNeeded: bits >> 32) }

  @inline(__always) var seconds: Int64 { int >> 25 }
  @inline(__always) var nanoseconds: Int32 { Int32(truncatingIfNeeded: int & 0x1FF_FFFF) << 5 | Int32(aux) }

  @inline(__always)
  static func place(
    _ kind: Kind, start: Int, count: Int, node: UInt32 = 0, aux: UInt16 = 0, flags: UInt8 = 0
  ) -> Value {
    Value(
      kind, bits: UInt64(truncatingIfNeeded: start) | UInt64(truncatingIfNeeded: count) << 32, node: node, aux: aux,
      flags: flags)
  }
}
