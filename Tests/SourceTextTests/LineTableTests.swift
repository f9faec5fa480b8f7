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

  /// Lines are found eight bytes at a time; this walks them one by one.
  @Test(arguments: 0..<40)
  func `positions are those of a plain walk, wherever breaks and long scalars fall`(_ shift: Int) {
    let text = String(repeating: "x", count: shift) + "é\n🎉\r\nab\rçd\n\n" + String(repeating: "y", count: 17) + "\nz"
    let bytes = Array(text.utf8)
    let table = LineTable(bytes: bytes)
    var (line, column) = (1, 1)
    for offset in bytes.indices {
      guard bytes[offset] & 0xC0 != 0x80 else { continue }
      #expect(table.position(at: offset) == SourcePosition(line: line, column: column))
      let isBreak = bytes[offset] == 0x0A || (bytes[offset] == 0x0D && bytes[offset + 1] != 0x0A)
      (line, column) = isBreak ? (line + 1, 1) : (line, column + 1)
    }
  }

  /// Scalars of a long line are counted by blocks.
  @Test func `columns of a long line are those of a plain walk`() {
    let text = "\u{FEFF}" + String(repeating: "aé🎉", count: 900) + "\n" + String(repeating: "ñ", count: 9)
    let bytes = Array(text.utf8)
    let table = LineTable(bytes: bytes)
    var (line, column) = (1, 1)
    for offset in 3..<bytes.count where bytes[offset] & 0xC0 != 0x80 {
      #expect(table.position(at: offset) == SourcePosition(line: line, column: column))
      (line, column) = bytes[offset] == 0x0A ? (line + 1, 1) : (line, column + 1)
    }
  }

  @Test(arguments: 0..<20)
  func `a byte is found wherever it stands`(_ place: Int) {
    var bytes = [UInt8](repeating: 0x61, count: 20)
    bytes[place] = 0x23
    #expect(bytes.span.firstOffset(of: 0x23) == place)
    #expect(bytes.span.firstOffset(of: 0x23, from: place + 1) == nil)
    #expect(bytes.span.firstOffset(of: 0x24) == nil)
  }
}
