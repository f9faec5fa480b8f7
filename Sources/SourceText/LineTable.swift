/// A place in a source as people count.
public struct SourcePosition: Hashable, Sendable, Comparable {
  /// 1-based.
  public let line: Int

  /// 1-based, in Unicode scalars from the start of the line; a byte order mark at the start of the file is not counted.
  public let column: Int

  /// Makes a position of 1-based counts.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Orders by line, then by column.
  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// Where the lines of a source start, to turn offsets into positions.
///
/// Lines end at LF, CR or CR LF (YAML 1.2 section 5.4). Made on demand: checking a clean promotion never needs one.
///
/// - Complexity: making one is O(n) in the bytes; a look-up is O(log lines) and the length of its line.
public struct LineTable: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]

  /// Finds the lines of `file`.
  public init(_ file: SourceFile) {
    self.init(bytes: file.bytes)
  }

  /// Finds the lines of `bytes`.
  public init(bytes: [UInt8]) {
    var starts = [0]
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if byte == 0x0A || (byte == 0x0D && !(offset < bytes.count && bytes[offset] == 0x0A)) {
        starts.append(offset)
      }
    }
    self.bytes = bytes
    self.starts = starts
  }

  /// The number of lines; a final line break opens one more, empty.
  public var count: Int { starts.count }

  /// The position of the byte at `offset`, clamped to the source.
  ///
  /// An offset inside a multi-byte scalar counts as its start.
  public func position(at offset: Int) -> SourcePosition {
    let offset = min(max(offset, 0), bytes.count)
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    var column = 1
    var at = starts[low]
    if at == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = min(3, offset) }
    while at < offset {
      at += 1
      // Continuation bytes belong to the scalar before them.
      while at < bytes.count, bytes[at] & 0xC0 == 0x80 { at += 1 }
      if at <= offset { column += 1 }
    }
    return SourcePosition(line: low + 1, column: column)
  }

  /// The offsets of `line` (1-based), without its line break.
  ///
  /// - Precondition: `1 <= line <= count`.
  public func contentRange(ofLine line: Int) -> SourceRange {
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return SourceRange(start: start, end: end)
  }
}
