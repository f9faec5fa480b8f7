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
/// - Complexity: making one is O(n) in the bytes; a look-up is O(log lines), and O(1) in the length of its line.
public struct LineTable: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]
  /// Whether a column is a count of bytes throughout.
  private let isASCII: Bool
  /// Where a line is long: the scalars that start before each multiple of `stride` bytes.
  private let counts: [Int]
  private static let stride = 1024

  /// Finds the lines of `file`; O(1) where it holds them.
  public init(_ file: SourceFile) {
    self = file.lines ?? LineTable(bytes: file.bytes)
  }

  /// Finds the lines of `bytes`.
  public init(bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    starts.reserveCapacity(bytes.count / 24 + 4)
    var isASCII = true
    let span = bytes.span
    var offset = 0
    while offset + 8 <= span.count {
      let word = span.word(at: offset)
      if word & everywhere(0x80) != 0 { isASCII = false }
      if marks(of: 0x0A, in: word) | marks(of: 0x0D, in: word) != 0 {
        LineTable.addBreaks(span, offset..<offset + 8, &starts)
      }
      offset += 8
    }
    for index in offset..<span.count where span[index] >= 0x80 { isASCII = false }
    LineTable.addBreaks(span, offset..<span.count, &starts)
    self.starts = starts
    self.isASCII = isASCII
    counts = !isASCII && LineTable.hasLongLine(starts, bytes.count) ? LineTable.counts(bytes) : []
  }

  private static func hasLongLine(_ starts: [Int], _ end: Int) -> Bool {
    var start = end
    for next in starts.reversed() {
      if start - next > 4 * stride { return true }
      start = next
    }
    return false
  }

  private static func counts(_ bytes: [UInt8]) -> [Int] {
    var counts: [Int] = []
    counts.reserveCapacity(bytes.count / stride + 1)
    var scalars = 0
    for start in Swift.stride(from: 0, to: bytes.count, by: stride) {
      counts.append(scalars)
      scalars += LineTable.scalars(bytes, start..<min(bytes.count, start + stride))
    }
    return counts
  }

  /// The scalars that start in a range: continuation bytes belong to the scalar before them.
  private static func scalars(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var scalars = 0
    for index in range where bytes[index] & 0xC0 != 0x80 { scalars += 1 }
    return scalars
  }

  /// The scalars that start before `offset`.
  private func scalars(before offset: Int) -> Int {
    let block = min(offset / LineTable.stride, counts.count - 1)
    return counts[block] + LineTable.scalars(bytes, block * LineTable.stride..<offset)
  }

  private static func addBreaks(_ bytes: Span<UInt8>, _ range: Range<Int>, _ starts: inout [Int]) {
    for offset in range {
      let byte = bytes[offset]
      if byte == 0x0A || (byte == 0x0D && !(offset + 1 < bytes.count && bytes[offset + 1] == 0x0A)) {
        starts.append(offset + 1)
      }
    }
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
    return SourcePosition(line: low + 1, column: column(of: offset, from: starts[low]))
  }

  /// The column of `offset` in the line that starts at `start`.
  private func column(of offset: Int, from start: Int) -> Int {
    if isASCII { return offset - start + 1 }
    let hasMark = start == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let first = hasMark ? min(3, offset) : start
    let isLong = !counts.isEmpty && offset - first > LineTable.stride
    let scalars =
      isLong ? scalars(before: offset) - scalars(before: first) : LineTable.scalars(bytes, first..<offset)
    let isInside = offset < bytes.count && bytes[offset] & 0xC0 == 0x80
    return scalars + (isInside && scalars > 0 ? 0 : 1)
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
