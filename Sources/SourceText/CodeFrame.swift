/// The lines of a source around a range, with carets under the range, as compilers draw them.
///
/// Control characters, and characters that would reorder text, are shown as `·`; tabs as one space; lines longer than
/// `CodeFrame.maximumWidth` columns are cut around the range with `…`. At most the first and the last line of a longer
/// range are drawn.
public struct CodeFrame: Sendable {
  /// The number of columns of source text that are drawn at most.
  public static let maximumWidth = 100

  /// One drawn line.
  public struct Line: Hashable, Sendable {
    /// 1-based; nil for the line between that was left out.
    public var number: Int?
    /// The text, safe to print.
    public var text: String
    /// Columns that are marked, 0-based and half-open, in the drawn text; empty where nothing is.
    public var marked: Range<Int>
  }

  /// The lines, top to bottom.
  public let lines: [Line]

  /// The width of the widest line number.
  public let gutter: Int

  /// Draws `range` of `file`.
  ///
  /// - Complexity: O(1) beside looking up the lines: of a long line only what is drawn is read.
  public init(_ range: SourceRange, of file: SourceFile, lines table: LineTable) {
    let first = table.position(at: range.start).line
    let last = range.isEmpty ? first : table.position(at: max(range.start, range.end - 1)).line
    var drawn = [CodeFrame.draw(line: first, range: range, file: file, table: table)]
    if last > first {
      if last > first + 1 { drawn.append(Line(number: nil, text: "…", marked: 0..<0)) }
      drawn.append(CodeFrame.draw(line: last, range: range, file: file, table: table))
    }
    lines = drawn
    gutter = String(last).count
  }

  private static func draw(line: Int, range: SourceRange, file: SourceFile, table: LineTable) -> Line {
    let content = table.contentRange(ofLine: line)
    let window = window(of: content, around: range.start, file)
    var text: [Unicode.Scalar] = []
    var from = -1
    var to = 0
    var offset = window.start
    for scalar in String(decoding: file.bytes[window.start..<window.end], as: UTF8.self).unicodeScalars {
      if offset == 0, scalar == "\u{FEFF}" {
        offset += 3
        continue
      }
      if offset >= range.start, from < 0 { from = text.count }
      text.append(visible(scalar))
      offset += UTF8.width(scalar)
      if offset <= range.end { to = text.count }
    }
    if from < 0 { from = text.count }
    if range.end > content.end { to = text.count }
    let marked = from..<max(from + (range.end > content.start || range.isEmpty ? 1 : 0), to)
    return cut(Line(number: line, text: "", marked: marked), text)
  }

  /// The part of a line that can be drawn: so many scalars on both sides of `offset` that cutting gives the same.
  private static func window(of content: SourceRange, around offset: Int, _ file: SourceFile) -> SourceRange {
    let offset = min(max(offset, content.start), content.end)
    let bytes = file.bytes
    // Where the source is not UTF-8, a window may start inside a scalar: it is drawn as a replacement character.
    var start = max(content.start, offset - 8 * maximumWidth)
    while start > content.start, start < offset, bytes[start] & 0xC0 == 0x80 { start += 1 }
    var end = min(content.end, offset + 8 * maximumWidth)
    while end < content.end, end > offset, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return SourceRange(start: start, end: end)
  }

  /// Keeps at most `maximumWidth` scalars around the marked ones.
  private static func cut(_ line: Line, _ text: [Unicode.Scalar]) -> Line {
    var line = line
    guard text.count > maximumWidth else {
      line.text = string(text[...])
      return line
    }
    let start = max(0, min(line.marked.lowerBound - maximumWidth / 3, text.count - maximumWidth))
    let end = min(text.count, start + maximumWidth)
    let lead = start > 0 ? 1 : 0
    line.text = (lead > 0 ? "…" : "") + string(text[start..<end]) + (end < text.count ? "…" : "")
    let from = line.marked.lowerBound - start + lead
    line.marked = from..<max(from + 1, min(line.marked.upperBound - start + lead, end - start + lead))
    return line
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// The scalar itself, or a stand-in for one that would move the cursor or reorder the line.
  private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    PrintableText.isHarmless(scalar) ? scalar : (scalar == "\t" ? " " : "·")
  }
}

/// Text from outside made safe to print on a terminal.
public enum PrintableText {
  /// False for control characters, and for those that reorder or hide text (bidirectional and format controls).
  public static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F: false
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: false
    default: true
    }
  }

  /// `text` on one line: line breaks and tabs as spaces, other harmful scalars as `·`.
  public static func line(_ text: String) -> String {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text }
    var view = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      view.append(isHarmless(scalar) ? scalar : (scalar == "\n" || scalar == "\t" ? " " : "·"))
    }
    return String(view)
  }
}

extension CodeFrame {
  /// The width of `text` on a terminal, in columns: wide (East Asian, emoji) scalars take two, combining marks none.
  ///
  /// A near-enough table for placing carets; terminals differ on emoji sequences.
  public static func width(of text: some Sequence<Unicode.Scalar>) -> Int {
    text.reduce(0) { $0 + width(of: $1) }
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x300: return 1
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default:
      let category = scalar.properties.generalCategory
      return category == .nonspacingMark || category == .enclosingMark || category == .format ? 0 : 1
    }
  }
}
