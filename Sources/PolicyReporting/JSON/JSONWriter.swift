import SourceText

/// Writes JSON (RFC 8259) as UTF-8 into a byte buffer; commas in one place, escapes in `JSONText`.
public struct JSONWriter {
  private var needsComma = false
  /// The number of spaces a level, or nil for one line.
  private let indent: Int?
  private var depth = 0
  /// As many spaces as any line is indented by.
  private let spaces = [UInt8](repeating: 0x20, count: 64)

  /// Starts at an empty document.
  public init(indent: Int? = nil) {
    self.indent = indent
  }

  /// Opens an object.
  public mutating func beginObject(_ key: StaticString? = nil, into out: inout [UInt8]) { open(key, 0x7B, &out) }
  /// Closes an object.
  public mutating func endObject(into out: inout [UInt8]) { close(0x7D, &out) }
  /// Opens an array.
  public mutating func beginArray(_ key: StaticString? = nil, into out: inout [UInt8]) { open(key, 0x5B, &out) }
  /// Closes an array.
  public mutating func endArray(into out: inout [UInt8]) { close(0x5D, &out) }

  /// Writes a string.
  public mutating func write(_ key: StaticString? = nil, _ text: String, into out: inout [UInt8]) {
    separate(key, &out)
    JSONText.quote(text, into: &out)
  }

  /// Writes a string, or null where there is none.
  public mutating func write(_ key: StaticString? = nil, orNull text: String?, into out: inout [UInt8]) {
    guard let text else { return writeNull(key, into: &out) }
    write(key, text, into: &out)
  }

  /// Writes a whole number.
  public mutating func write(_ key: StaticString? = nil, _ number: Int, into out: inout [UInt8]) {
    separate(key, &out)
    out.append(contentsOf: String(number).utf8)
  }

  /// Writes true or false.
  public mutating func write(_ key: StaticString? = nil, _ truth: Bool, into out: inout [UInt8]) {
    separate(key, &out)
    out.append(contentsOf: (truth ? "true" : "false").utf8)
  }

  /// Writes null.
  public mutating func writeNull(_ key: StaticString? = nil, into out: inout [UInt8]) {
    separate(key, &out)
    out.append(contentsOf: "null".utf8)
  }

  /// Writes an array of strings.
  public mutating func write(_ key: StaticString? = nil, _ texts: some Sequence<String>, into out: inout [UInt8]) {
    beginArray(key, into: &out)
    for text in texts { write(nil, text, into: &out) }
    endArray(into: &out)
  }

  /// Writes text that is JSON already.
  public mutating func write(_ key: StaticString? = nil, rawJSON json: String, into out: inout [UInt8]) {
    separate(key, &out)
    out.append(contentsOf: json.utf8)
  }

  /// Writes a key that is not known at compile time; a value must follow.
  public mutating func writeKey(_ key: String, into out: inout [UInt8]) {
    separate(nil, &out)
    JSONText.quote(key, into: &out)
    out.append(0x3A)
    if indent != nil { out.append(0x20) }
    needsComma = false
    afterKey = true
  }

  private var afterKey = false

  private mutating func separate(_ key: StaticString?, _ out: inout [UInt8]) {
    if afterKey {
      afterKey = false
      needsComma = true
      return
    }
    if needsComma { out.append(0x2C) }
    breakLine(&out)
    if let key {
      out.append(0x22)
      key.withUTF8Buffer { unsafe out.append(contentsOf: $0) }
      out.append(0x22)
      out.append(0x3A)
      if indent != nil { out.append(0x20) }
    }
    needsComma = true
  }

  private mutating func open(_ key: StaticString?, _ bracket: UInt8, _ out: inout [UInt8]) {
    separate(key, &out)
    out.append(bracket)
    needsComma = false
    depth += 1
  }

  private mutating func close(_ bracket: UInt8, _ out: inout [UInt8]) {
    depth -= 1
    if needsComma { breakLine(&out) }
    out.append(bracket)
    needsComma = true
  }

  private func breakLine(_ out: inout [UInt8]) {
    guard let indent, depth > 0 || needsComma else { return }
    out.append(0x0A)
    out.append(contentsOf: spaces.prefix(indent * depth))
  }
}
