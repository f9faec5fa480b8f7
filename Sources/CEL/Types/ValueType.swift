/// The type of an expression, as the checker sees it.
public indirect enum ValueType: Hashable, Sendable {
  /// Checked at run time only.
  case dyn
  /// A failed expression; it fits everywhere, so that one mistake is reported once.
  case error
  /// The type of `null`.
  case null
  /// True or false.
  case bool
  /// Signed 64 bits.
  case int
  /// Unsigned 64 bits.
  case uint
  /// Floating point.
  case double
  /// Unicode text.
  case string
  /// Octets.
  case bytes
  /// An instant.
  case timestamp
  /// A span of time.
  case duration
  /// A list of one element type.
  case list(ValueType)
  /// A map of one key and one value type.
  case map(ValueType, ValueType)
  /// A type as a value.
  case type(ValueType)
  /// Named fields.
  case record(RecordID)
  /// A string out of a declared set of values.
  case choice(ChoiceID)
  /// A type known by name and parameters only, such as `optional_type`.
  case opaque(String, [ValueType])
  /// A parameter of a function's signature.
  case parameter(String)
  /// A type still to be found by the checker.
  case variable(UInt32)

  /// An optional of `content`.
  public static func optional(_ content: ValueType) -> ValueType { .opaque("optional_type", [content]) }

  /// The runtime name of the type: what `type(x)` prints.
  public var runtimeName: String {
    switch self {
    case .dyn, .error, .variable, .parameter: "dyn"
    case .null: "null_type"
    case .bool: "bool"
    case .int: "int"
    case .uint: "uint"
    case .double: "double"
    case .string, .choice: "string"
    case .bytes: "bytes"
    case .timestamp: "google.protobuf.Timestamp"
    case .duration: "google.protobuf.Duration"
    case .list: "list"
    case .map, .record: "map"
    case .type: "type"
    case .opaque(let name, _): name
    }
  }
}

extension ValueType: CustomStringConvertible {
  /// The type as messages write it: `list(string)`.
  public var description: String {
    switch self {
    case .list(let element): "list(\(element))"
    case .map(let key, let value): "map(\(key), \(value))"
    case .type(let inner): "type(\(inner))"
    case .timestamp: "timestamp"
    case .duration: "duration"
    case .record: "object"
    case .opaque(let name, let parameters):
      parameters.isEmpty ? name : "\(name)(\(parameters.map(\.description).joined(separator: ", ")))"
    case .parameter(let name): name
    case .error: "error"
    default: runtimeName
    }
  }
}

/// A record type of an ``Environment``.
public struct RecordID: Hashable, Sendable, BitwiseCopyable {
  /// The order of declaration, from 0.
  public let index: UInt16

  /// Names the `index`-th record type of an environment, 0-based.
  public init(index: UInt16) {
    self.index = index
  }
}

/// A set of string values of an ``Environment``.
public struct ChoiceID: Hashable, Sendable, BitwiseCopyable {
  /// The order of declaration, from 0.
  public let index: UInt16
}

/// A variable of an ``Environment`` that is no field of the root record.
public struct VariableID: Hashable, Sendable, BitwiseCopyable {
  /// The order of declaration, from 0.
  public let index: UInt16

  /// Names the `index`-th variable of an environment, 0-based.
  public init(index: UInt16) {
    self.index = index
  }
}

/// Where the fields of a record type are named.
struct RecordLayout: BitwiseCopyable, Sendable {
  /// The first name in the table of field names.
  var start: UInt32
  /// The number of fields.
  var size: UInt32
  var count: Int { Int(size) }
}
