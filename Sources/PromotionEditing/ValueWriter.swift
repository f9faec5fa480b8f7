import YAMLReading

/// Writes values as text of a file: YAML or JSON, on one line or laid out by indentation.
struct ValueWriter {
  /// What is written.
  enum Style {
    case yaml, json
  }

  let style: Style
  /// What ends a line in the file.
  var lineBreak = "\n"

  /// The value on one line, fit for flow and block places alike.
  func inline(_ value: EditValue, like old: YAMLNode.Style = .plain) -> String {
    switch value {
    case .null: return "null"
    case .bool(let truth): return truth ? "true" : "false"
    case .number(let digits): return digits
    case .string(let text): return scalar(text, like: old)
    case .list(let items): return "[" + items.map { inline($0) }.joined(separator: ", ") + "]"
    case .record(let members):
      return "{" + members.map { key($0.key) + ": " + inline($0.value) }.joined(separator: ", ") + "}"
    }
  }

  /// A key.
  func key(_ name: String) -> String { scalar(name, like: .plain) }

  /// `: value` for the key of a block mapping that stands `indent` columns in; records and lists of records on lines of
  /// their own.
  func underKey(_ value: EditValue, indent: Int) -> String {
    let inner = lineBreak + String(repeating: " ", count: indent + 2)
    switch value {
    case .record(let members) where !members.isEmpty && style == .yaml:
      return ":" + members.map { inner + key($0.key) + underKey($0.value, indent: indent + 2) }.joined()
    case .list(let items) where style == .yaml && items.contains { $0.isCollection }:
      return ":" + items.map { inner + "- " + inline($0) }.joined()
    default: return ": " + inline(value)
    }
  }

  private func scalar(_ text: String, like old: YAMLNode.Style) -> String {
    guard style == .yaml else { return ValueWriter.doubleQuoted(text) }
    let isOneLine = text.unicodeScalars.allSatisfy { ValueWriter.isPrintable($0) }
    switch old {
    case .singleQuoted where isOneLine:
      return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    case .doubleQuoted: return ValueWriter.doubleQuoted(text)
    default: return ValueWriter.isPlain(text) ? text : ValueWriter.doubleQuoted(text)
    }
  }

  /// Whether `text` is safe without quotes wherever it stands: words of letters, digits and a few signs that mean nothing.
  static func isPlain(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, let last = bytes.last, last != 0x20, bytes.count < 120 else { return false }
    guard isLetter(first) || (isDigit(first) && isDate(bytes)) else { return false }
    guard bytes.allSatisfy({ isLetter($0) || isDigit($0) || [0x20, 0x2D, 0x2E, 0x2F, 0x5F].contains($0) }) else {
      return false
    }
    return !["true", "false", "null", "yes", "no", "on", "off", "y", "n"].contains(text.lowercased())
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) && byte >= 0x41 }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// `2026-12-01`: no number, and plain in every schema of the product.
  private static func isDate(_ bytes: [UInt8]) -> Bool {
    bytes.count == 10 && bytes[4] == 0x2D && bytes[7] == 0x2D
      && bytes.enumerated().allSatisfy { $0.offset == 4 || $0.offset == 7 || isDigit($0.element) }
  }

  /// Whether YAML lets the scalar stand as it is in a quoted text on one line.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: false
    default: true
    }
  }

  /// `text` in double quotes: JSON's escapes, which YAML knows too.
  static func doubleQuoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\t": out += "\\t"
      default:
        if isPrintable(scalar) { out.unicodeScalars.append(scalar) } else { out += escape(scalar.value) }
      }
    }
    return out + "\""
  }

  private static func escape(_ code: UInt32) -> String {
    let digits = String(code, radix: 16)
    return "\\u" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}

extension EditValue {
  /// Whether it is a list or a record.
  var isCollection: Bool {
    switch self {
    case .list, .record: true
    default: false
    }
  }
}
