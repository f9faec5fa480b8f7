/// The bytes of one input with the name that messages give it.
///
/// Copying shares the bytes. No invariant holds on them: a file may be empty, not UTF-8, or hold NUL.
public struct SourceFile: Sendable {
  /// The path as given on the command line, or `<stdin>`.
  public let name: String

  /// The content, as read: a byte order mark and carriage returns included.
  public let bytes: [UInt8]

  /// Where its lines start; nil where nobody has asked yet.
  let lines: LineTable?

  /// Makes a source of `bytes` that messages call `name`.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    lines = nil
  }

  /// The source with its lines found, so that all who get it share one table.
  ///
  /// - Complexity: O(n) in the bytes, O(1) where they were found before.
  public var withLines: SourceFile {
    lines == nil ? SourceFile(name: name, bytes: bytes, lines: LineTable(bytes: bytes)) : self
  }

  private init(name: String, bytes: [UInt8], lines: LineTable) {
    self.name = name
    self.bytes = bytes
    self.lines = lines
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
