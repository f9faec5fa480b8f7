import PolicyLoading
import SourceText

/// Writes JSON values as YAML in block style.
enum YAMLWriter {
  /// `value`, a mapping, as a YAML document without markers.
  static func text(_ value: JSONValue) -> String {
    var out = ""
    write(value, indent: 0, into: &out)
    return out
  }

  private static func write(_ value: JSONValue, indent: Int, into out: inout String) {
    let margin = String(repeating: " ", count: indent)
    switch value {
    case .object(let members):
      for member in members {
        out += margin + scalar(.string(member.key)) + ":"
        writeInner(member.value, indent: indent + 2, into: &out)
      }
    case .array(let items):
      for item in items {
        if case .object(let members) = item, !members.isEmpty {
          var block = ""
          write(item, indent: indent + 2, into: &block)
          out += margin + "- " + block.dropFirst(indent + 2)
        } else {
          out += margin + "- " + scalar(item) + "\n"
        }
      }
    case .null, .bool, .number, .string: out += margin + scalar(value) + "\n"
    }
  }

  private static func writeInner(_ value: JSONValue, indent: Int, into out: inout String) {
    switch value {
    case .object(let members) where !members.isEmpty: out += "\n"
    case .array(let items) where !items.isEmpty: out += "\n"
    case .null, .bool, .number, .string, .object, .array:
      out += " " + scalar(value) + "\n"
      return
    }
    write(value, indent: indent, into: &out)
  }

  /// Plain where no reader could take it for anything else, quoted as JSON otherwise.
  private static func scalar(_ value: JSONValue) -> String {
    guard case .string(let text) = value else { return value.text }
    let words: Set<String> = ["true", "false", "null", "none", "yes", "no", "on", "off", "y", "n"]
    let isPlain =
      text.utf8.first.map { isLetter($0) } == true && !words.contains(text.lowercased())
      && text.utf8.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) || $0 == 0x5F || $0 == 0x2D }
    return isPlain ? text : value.text
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}

extension JSONValue {
  /// Sets the value at a path of names and, for lists, numbers; what is missing on the way is made.
  mutating func set(_ value: JSONValue, at path: ArraySlice<String>) {
    guard let first = path.first else {
      self = value
      return
    }
    if let index = Int(first), index >= 0, index < 1000 {
      var items: [JSONValue] = []
      if case .array(let old) = self { items = old }
      while items.count <= index { items.append(.object([])) }
      items[index].set(value, at: path.dropFirst())
      self = .array(items)
    } else {
      var inner = self[first] ?? .object([])
      inner.set(value, at: path.dropFirst())
      self[first] = inner
    }
  }

  /// The text of a string or number; nil for anything else.
  var scalarText: String? {
    switch self {
    case .string(let text): text
    case .number(let digits): digits
    case .null, .bool, .array, .object: nil
    }
  }

  /// The elements of a list; nothing for anything else.
  var elements: [JSONValue] {
    if case .array(let items) = self { items } else { [] }
  }
}
