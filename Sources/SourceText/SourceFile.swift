/// The bytes of one input with the name that messages give it.
///
/// Copying shares the bytes. No invariant holds on them: a file may be empty, not UTF-8, or hold NUL.
public struct SourceFile: Sendable {
  /// The path as given on the command line, or `<stdin>`.
  public let name: String

  /// The content, as read: a byte order mark and carriage returns included.
  public let bytes: [UInt8]

  /// Makes a source of `bytes` that messages call `name`.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Makes a source of the UTF-8 of `text`.
  public init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// The text of `range`, ill-formed UTF-8 repaired; offsets beyond the end are clamped.
  public func text(in range: SourceRange) -> String {
    let start = min(range.start, bytes.count)
    return String(decoding: bytes[start..<max(start, min(range.end, bytes.count))], as: UTF8.self)
  }
}
