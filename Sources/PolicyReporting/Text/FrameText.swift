import SourceText

/// A source with its lines found, so that many frames of one file find them once.
struct FramedSource {
  let file: SourceFile
  let lines: LineTable

  /// Finds the lines of `file`.
  ///
  /// - Complexity: O(n) in the bytes.
  init(_ file: SourceFile) {
    self.init(file, lines: LineTable(file))
  }

  /// Takes lines that were found before.
  init(_ file: SourceFile, lines: LineTable) {
    self.file = file
    self.lines = lines
  }
}

extension TextPage {
  /// Draws the place and the marked source lines under a message.
  mutating func frame(
    file: String, position: SourcePosition?, range: SourceRange, source: FramedSource?, style: TextStyle,
    role: TextStyle.Role
  ) {
    guard let position else { return line("  " + style.apply(.faint, "-->") + " " + PrintableText.line(file)) }
    let place = "\(PrintableText.line(file)):\(position.line):\(position.column)"
    guard let source, !source.file.bytes.isEmpty else { return line("  " + style.apply(.faint, "-->") + " " + place) }
    let frame = CodeFrame(range, of: source.file, lines: source.lines)
    let blank = String(repeating: " ", count: frame.gutter + 1)
    line(blank + style.apply(.faint, "-->") + " " + place)
    line(blank + style.apply(.faint, "|"))
    for drawn in frame.lines {
      guard let number = drawn.number else {
        line(style.apply(.faint, String(repeating: ".", count: frame.gutter)))
        continue
      }
      let digits = String(number)
      let padding = String(repeating: " ", count: frame.gutter - digits.count)
      line((padding + style.apply(.faint, digits + " |") + " " + drawn.text).trimmingTrailingSpaces)
      let scalars = Array(drawn.text.unicodeScalars)
      let from = min(drawn.marked.lowerBound, scalars.count)
      let to = min(drawn.marked.upperBound, scalars.count)
      guard !drawn.marked.isEmpty else { continue }
      let lead = String(repeating: " ", count: CodeFrame.width(of: scalars[..<from]))
      let carets = String(repeating: "^", count: max(1, CodeFrame.width(of: scalars[from..<max(from, to)])))
      line(blank + style.apply(.faint, "|") + " " + lead + style.apply(role, carets))
    }
  }
}

extension String {
  /// The string without spaces at its end.
  var trimmingTrailingSpaces: String {
    var view = self[...]
    while view.last == " " { view.removeLast() }
    return String(view)
  }
}
