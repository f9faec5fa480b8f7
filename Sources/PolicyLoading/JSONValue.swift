import SourceText
import YAMLReading

/// A JSON document as values, for small documents that are put together or changed; not for speed.
public indirect enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// A number as written.
  case number(String)
  case string(String)
  case array([JSONValue])
  /// Members in order.
  case object([Member])

  /// A member of an object.
  public struct Member: Hashable, Sendable {
    /// The name.
    public var key: String
    /// What it holds.
    public var value: JSONValue

    /// Makes a member.
    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// The member called `key` of an object; setting nil removes it, setting on anything else makes it an object.
  public subscript(key: String) -> JSONValue? {
    get {
      guard case .object(let members) = self else { return nil }
      return members.first { $0.key == key }?.value
    }
    set {
      var members: [Member] = []
      if case .object(let old) = self { members = old }
      if let index = members.firstIndex(where: { $0.key == key }) {
        if let newValue { members[index].value = newValue } else { members.remove(at: index) }
      } else if let newValue {
        members.append(Member(key, newValue))
      }
      self = .object(members)
    }
  }

  /// The value with `other` laid over it: objects are merged member by member, anything else is replaced.
  public func merged(with other: JSONValue) -> JSONValue {
    guard case .object(let members) = other, case .object = self else { return other }
    var result = self
    for member in members {
      result[member.key] = result[member.key].map { $0.merged(with: member.value) } ?? member.value
    }
    return result
  }

  /// The value as JSON on one line.
  public var text: String {
    var out: [UInt8] = []
    write(into: &out, indent: nil, depth: 0)
    return String(decoding: out, as: UTF8.self)
  }

  /// The value as JSON, indented by two spaces.
  public var prettyText: String {
    var out: [UInt8] = []
    write(into: &out, indent: 2, depth: 0)
    return String(decoding: out, as: UTF8.self)
  }

  private func write(into out: inout [UInt8], indent: Int?, depth: Int) {
    func lineBreak(_ depth: Int) {
      guard let indent else { return }
      out.append(0x0A)
      out.append(contentsOf: repeatElement(0x20, count: indent * depth))
    }
    switch self {
    case .null: out.append(contentsOf: "null".utf8)
    case .bool(let truth): out.append(contentsOf: (truth ? "true" : "false").utf8)
    case .number(let digits): out.append(contentsOf: digits.utf8)
    case .string(let text): JSONText.quote(text, into: &out)
    case .array(let items):
      out.append(0x5B)
      for (index, item) in items.enumerated() {
        if index > 0 { out.append(0x2C) }
        lineBreak(depth + 1)
        item.write(into: &out, indent: indent, depth: depth + 1)
      }
      if !items.isEmpty { lineBreak(depth) }
      out.append(0x5D)
    case .object(let members):
      out.append(0x7B)
      for (index, member) in members.enumerated() {
        if index > 0 { out.append(0x2C) }
        lineBreak(depth + 1)
        JSONText.quote(member.key, into: &out)
        out.append(0x3A)
        if indent != nil { out.append(0x20) }
        member.value.write(into: &out, indent: indent, depth: depth + 1)
      }
      if !members.isEmpty { lineBreak(depth) }
      out.append(0x7D)
    }
  }
}

extension YAMLView {
  /// The node as JSON; scalars by the YAML 1.2 core schema, what JSON cannot write (`.inf`) as text.
  var json: JSONValue {
    switch node.kind {
    case .null: .null
    case .bool: .bool(node.bool ?? false)
    case .int, .double:
      if let text, JSONValue.isNumber(text) {
        .number(text)
      } else if let int = node.int {
        .number(String(int))
      } else if let double = node.double, double.isFinite {
        .number("\(double)")
      } else {
        .string(textOrEmpty)
      }
    case .string: .string(tree.text(of: id))
    case .sequence: .array(items.map(\.json))
    case .mapping: .object(pairs.map { JSONValue.Member($0.key, $0.value.json) })
    }
  }
}

extension JSONValue {
  /// Whether `text` is a number by RFC 8259 section 6.
  static func isNumber(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    var at = 0
    func digits() -> Bool {
      let start = at
      while at < bytes.count, (0x30...0x39).contains(bytes[at]) { at += 1 }
      return at > start
    }
    if at < bytes.count, bytes[at] == 0x2D { at += 1 }
    let start = at
    guard digits(), bytes[start] != 0x30 || at == start + 1 else { return false }
    if at < bytes.count, bytes[at] == 0x2E {
      at += 1
      guard digits() else { return false }
    }
    if at < bytes.count, bytes[at] | 0x20 == 0x65 {
      at += 1
      if at < bytes.count, bytes[at] == 0x2B || bytes[at] == 0x2D { at += 1 }
      guard digits() else { return false }
    }
    return at == bytes.count
  }
}
