import SourceText
import Testing

@Suite struct LineTableTests {
  @Test func `columns count scalars, not bytes`() {
    let table = LineTable(SourceFile(name: "a", text: "añ🎉b\nx"))
    #expect(table.position(at: 7) == SourcePosition(line: 1, column: 4))
    #expect(table.position(at: 9) == SourcePosition(line: 2, column: 1))
  }

  @Test func `a byte order mark takes no column`() {
    let table = LineTable(bytes: [0xEF, 0xBB, 0xBF, 0x61, 0x62])
    #expect(table.position(at: 3) == SourcePosition(line: 1, column: 1))
    #expect(table.position(at: 4) == SourcePosition(line: 1, column: 2))
  }

  @Test func `carriage returns end lines, alone or before a line feed`() {
    let table = LineTable(SourceFile(name: "a", text: "a\r\nb\rc\nd"))
    #expect(table.count == 4)
    #expect(table.position(at: 3) == SourcePosition(line: 2, column: 1))
    #expect(table.contentRange(ofLine: 1) == SourceRange(start: 0, end: 1))
  }

  @Test func `offsets outside the source are clamped`() {
    let table = LineTable(SourceFile(name: "a", text: "ab"))
    #expect(table.position(at: 99) == SourcePosition(line: 1, column: 3))
    #expect(table.position(at: -1) == SourcePosition(line: 1, column: 1))
  }
}
