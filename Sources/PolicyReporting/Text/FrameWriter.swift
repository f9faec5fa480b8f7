public import SourceText

/// A titled code frame alone, for commands that show places outside a report.
public enum FrameWriter {
  /// The frame of `range` under `title`, and an empty line, as UTF-8.
  public static func frame(
    title: String, range: SourceRange, source: SourceFile, lines: LineTable, style: TextStyle
  ) -> [UInt8] {
    var page = TextPage()
    page.line(style.apply(.strong, PrintableText.line(title)))
    page.frame(
      file: source.name, position: lines.position(at: range.start), range: range,
      source: FramedSource(source, lines: lines), style: style, role: .note)
    page.line()
    return page.bytes
  }
}
