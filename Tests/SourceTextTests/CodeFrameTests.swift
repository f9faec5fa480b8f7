import SourceText
import Testing

@Suite struct CodeFrameTests {
  /// Of a long line only a window is read; one beside the other must look the same.
  @Test(arguments: [0, 1, 30, 99, 100, 101, 250, 799, 800, 801, 2_000, 40_000])
  func `a place in a long line is drawn as in a line just long enough`(_ lead: Int) {
    let sides = (before: "é🎉ab", after: "ñc🎁")
    let before = String(repeating: sides.before, count: lead)
    let drawn = frame(before, after: String(repeating: sides.after, count: 5_000))
    let short = frame(String(before.suffix(200)), after: String(repeating: sides.after, count: 100))
    #expect(drawn.text == short.text)
    #expect(drawn.marked == short.marked)
  }

  @Test func `the end of a long line is drawn to its end`() {
    let drawn = frame(String(repeating: "x", count: 50_000), after: "")
    #expect(drawn.text == "…" + String(repeating: "x", count: 95) + "words")
    #expect(drawn.marked == 96..<101)
  }

  @Test func `what is not UTF-8 is drawn, wherever the window ends`() {
    let bytes = [UInt8](repeating: 0x80, count: 5_000) + Array("words".utf8) + [UInt8](repeating: 0xBF, count: 5_000)
    let file = SourceFile(name: "a", bytes: bytes)
    let frame = CodeFrame(SourceRange(start: 5_000, end: 5_005), of: file, lines: LineTable(file))
    #expect(frame.lines.count == 1)
    #expect(frame.lines[0].text.unicodeScalars.count <= CodeFrame.maximumWidth + 2)
  }

  /// The only line of a frame around "words".
  private func frame(_ before: String, after: String) -> CodeFrame.Line {
    let file = SourceFile(name: "a", text: before + "words" + after)
    let start = before.utf8.count
    let frame = CodeFrame(SourceRange(start: start, end: start + 5), of: file, lines: LineTable(file))
    return frame.lines[0]
  }
}
