/// A JSON document as a tree, for the cases of a suite and for printing results.
///
/// The module reads no JSON itself: whoever has a parser hands the tree over.
public indirect enum JSONTree: Sendable, Equatable {
  /// `null`
  case null
  /// `true` or `false`
  case bool(Bool)
  /// A number, as written.
  case number(String)
  /// A string.
  case string(String)
  /// An array.
  case array([JSONTree])
  /// An object, in order.
  case object([Member])

  /// One member of an object.
  public struct Member: Sendable, Equatable {
    /// The key.
    public var key: String
    /// The value.
    public var value: JSONTree

    /// Makes a member.
    public init(_ key: String, _ value: JSONTree) {
      self.key = key
      self.value = value
    }
  }

  /// The value of a key of an object, or nil.
  public subscript(key: String) -> JSONTree? {
    if case .object(let members) = self { members.first { $0.key == key }?.value } else { nil }
  }

  /// The elements of an array, else empty.
  public var elements: [JSONTree] {
    if case .array(let elements) = self { elements } else { [] }
  }

  /// The members of an object, else empty.
  public var members: [Member] {
    if case .object(let members) = self { members } else { [] }
  }

  /// The text of a string or of a number, or nil.
  public var text: String? {
    switch self {
    case .string(let text), .number(let text): text
    default: nil
    }
  }

  /// True for `true`.
  public var isTrue: Bool { self == .bool(true) }
}

extension JSONTree: CustomStringConvertible {
  /// The tree as JSON on one line.
  public var description: String {
    switch self {
    case .null: "null"
    case .bool(let truth): "\(truth)"
    case .number(let text): text
    case .string(let text): Self.quoted(text)
    case .array(let elements): "[\(elements.map(\.description).joined(separator: ", "))]"
    case .object(let members):
      "{\(members.map { "\(Self.quoted($0.key)): \($0.value)" }.joined(separator: ", "))}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        if scalar.value < 0x20 || scalar.value == 0x7F {
          result += "\\u00" + String(decoding: Quoting.hex(UInt8(scalar.value)), as: UTF8.self)
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}
