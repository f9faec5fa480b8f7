import PolicyModel
import SourceText

/// The lines of a source around a range, in parts before, in and after it.
///
/// - Complexity: O(length of the lines shown); the rest of the source is not read.
struct SourceExcerpt {
  /// One line.
  struct Line {
    /// 1-based.
    var number: Int
    /// What is not marked, what is, and what follows.
    var before = "", marked = "", after = ""
  }

  /// Lines around the marked ones, and the most marked ones, that are shown.
  private static let around = 1
  private static let most = 8
  /// The most bytes of a line that are shown on each side of a mark, and of a mark.
  private static let width = 240

  private(set) var lines: [Line] = []
  /// Whether marked lines were left out at the end.
  private(set) var isCut = false

  /// Takes the lines of `location` from `source`.
  init(_ location: Location, of source: SourceFile) {
    let bytes = source.bytes
    guard location.range.end <= bytes.count, !bytes.isEmpty else { return }
    var start = SourceExcerpt.lineStart(location.range.start, bytes)
    var number = location.start.line
    for _ in 0..<SourceExcerpt.around where start > 0 {
      start = SourceExcerpt.lineStart(SourceExcerpt.beforeBreak(start, bytes), bytes)
      number -= 1
    }
    let last = max(location.range.start, location.range.end - 1)
    var trailing = 0
    while start <= bytes.count, trailing <= SourceExcerpt.around {
      guard lines.count < SourceExcerpt.most + 2 * SourceExcerpt.around else {
        isCut = true
        return
      }
      let end = SourceExcerpt.lineEnd(start, bytes)
      lines.append(SourceExcerpt.line(number, start..<end, location.range, bytes))
      if end >= last { trailing += 1 }
      if end == bytes.count { return }
      start = end + (bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A ? 2 : 1)
      number += 1
    }
  }

  private static func lineStart(_ offset: Int, _ bytes: [UInt8]) -> Int {
    var at = offset
    while at > 0, bytes[at - 1] != 0x0A, bytes[at - 1] != 0x0D { at -= 1 }
    return at
  }

  private static func lineEnd(_ offset: Int, _ bytes: [UInt8]) -> Int {
    var at = offset
    while at < bytes.count, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
    return at
  }

  /// The end of the line that ends just before the line start `offset`.
  private static func beforeBreak(_ offset: Int, _ bytes: [UInt8]) -> Int {
    let isPair = offset >= 2 && bytes[offset - 1] == 0x0A && bytes[offset - 2] == 0x0D
    return max(0, offset - (isPair ? 2 : 1))
  }

  private static func line(_ number: Int, _ line: Range<Int>, _ range: SourceRange, _ bytes: [UInt8]) -> Line {
    var from = min(max(range.start, line.lowerBound), line.upperBound)
    let to = min(max(range.end, from), line.upperBound)
    // The indentation of further lines is not part of the words.
    if from == line.lowerBound, from < to { while from < to, bytes[from] == 0x20 { from += 1 } }
    return Line(
      number: number, before: cut(line.lowerBound..<from, bytes, keepsEnd: true),
      marked: cut(from..<to, bytes, keepsEnd: false), after: cut(to..<line.upperBound, bytes, keepsEnd: false))
  }

  private static func cut(_ range: Range<Int>, _ bytes: [UInt8], keepsEnd: Bool) -> String {
    var low = range.lowerBound
    var high = range.upperBound
    let isLong = range.count > width
    if isLong, keepsEnd { low = high - width }
    if isLong, !keepsEnd { high = low + width }
    // Never in the middle of a scalar.
    while low < high, low > range.lowerBound, bytes[low] & 0xC0 == 0x80 { low += 1 }
    while high > low, high < range.upperBound, bytes[high] & 0xC0 == 0x80 { high -= 1 }
    let text = String(decoding: bytes[low..<high], as: UTF8.self)
    return isLong ? (keepsEnd ? "…" + text : text + "…") : text
  }
}
