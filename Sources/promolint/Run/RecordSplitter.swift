/// Cuts a stream into records: a line that starts with `{` is one of JSON; anything else is a YAML document, which goes
/// on up to a line that starts with `---` or `...`.
///
/// Keeps what no record has ended yet and nothing else; a record that grows too long is reported and passed over.
struct RecordSplitter {
  /// One record.
  struct Record: Sendable {
    /// 1-based, in the order of the stream.
    var number: Int
    /// Where it starts in the stream, in bytes.
    var offset: Int
    /// What it holds; nil where it is too long to keep.
    var bytes: [UInt8]?
    /// How long it is in the stream, in bytes; of one that is too long, what was seen of it.
    var length: Int
  }

  private enum Skipping {
    case line, document
  }

  /// The longest record that is kept, in bytes.
  private let longest: Int
  private var buffer: [UInt8] = []
  /// Where `buffer` starts in the stream.
  private var base = 0
  /// Where the record at hand starts in `buffer`.
  private var start = 0
  /// Where the line at hand starts in `buffer`, and up to where its end was looked for.
  private var line = 0
  private var searched = 0
  private var isInDocument = false
  private var skipping: Skipping?
  private var count = 0
  private var isAtEnd = false

  /// Starts at the beginning of a stream.
  init(longest: Int = 16 << 20) {
    self.longest = longest
  }

  /// Adds what was read; nothing means the end of the stream.
  mutating func add(_ bytes: [UInt8]) {
    if bytes.isEmpty { isAtEnd = true } else { buffer += bytes }
  }

  /// The next whole record, or nil where more must be read, and at the end.
  mutating func next() -> Record? {
    skip()
    while skipping == nil, let end = lineEnd() {
      if isInDocument {
        if isMarker(0x2D) { return record(to: line, next: line) }
        if isMarker(0x2E) { return record(to: end, next: end) }
        line = end
      } else if isMarker(0x2E) || firstByte(to: end) == nil {
        line = end
        start = end
      } else if firstByte(to: end) == 0x7B {
        return record(to: end, next: end)
      } else {
        isInDocument = true
        line = end
      }
    }
    if isAtEnd { return isInDocument ? record(to: buffer.count, next: buffer.count) : nil }
    forget(start)
    return buffer.count > longest ? tooLong() : nil
  }

  /// Where the line at hand ends, its break included; nil where it has not ended yet.
  private mutating func lineEnd() -> Int? {
    if let end = buffer[max(line, searched)...].firstIndex(of: 0x0A) { return end + 1 }
    searched = buffer.count
    return isAtEnd && line < buffer.count ? buffer.count : nil
  }

  private func isMarker(_ byte: UInt8) -> Bool {
    guard line + 3 <= buffer.count, buffer[line] == byte, buffer[line + 1] == byte, buffer[line + 2] == byte else {
      return false
    }
    return line + 3 == buffer.count || buffer[line + 3] <= 0x20
  }

  private func firstByte(to end: Int) -> UInt8? { buffer[line..<end].first { $0 > 0x20 } }

  private mutating func record(to end: Int, next: Int) -> Record {
    count += 1
    let record = Record(
      number: count, offset: base + start, bytes: Array(buffer[start..<end]), length: end - start)
    isInDocument = false
    start = next
    line = next
    if start > 1 << 16 { forget(start) }
    return record
  }

  // MARK: Records that are too long

  private mutating func tooLong() -> Record {
    count += 1
    skipping = isInDocument || firstByte(to: buffer.count) != 0x7B ? .document : .line
    isInDocument = false
    return Record(number: count, offset: base, bytes: nil, length: buffer.count)
  }

  /// Passes over the rest of a record that is too long.
  private mutating func skip() {
    while let mode = skipping {
      guard let end = lineEnd() else {
        // What lies before belongs to the record; the last bytes may be the start of a marker.
        forget(max(line, buffer.count - 4))
        return
      }
      switch mode {
      case .line: (skipping, line) = (nil, end)
      case .document where isMarker(0x2D): skipping = nil
      case .document where isMarker(0x2E): (skipping, line) = (nil, end)
      case .document: line = end
      }
      start = line
    }
  }

  /// Drops the first `count` bytes.
  private mutating func forget(_ count: Int) {
    guard count > 0 else { return }
    buffer.removeFirst(count)
    base += count
    start = max(start - count, 0)
    line = max(line - count, 0)
    searched = max(searched - count, 0)
  }
}
