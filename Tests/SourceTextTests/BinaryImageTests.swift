import SourceText
import Testing

@Suite struct BinaryImageTests {
  @Test func `what is written is read back in order`() {
    var writer = ImageWriter()
    writer.write(UInt8(7))
    writer.write([UInt32(1), 2, 3])
    writer.write("é🎉")
    writer.write(["a", ""])
    var reader = ImageReader(writer.bytes)
    #expect(reader.read(UInt8.self) == 7)
    #expect(reader.readArray(UInt32.self) == [1, 2, 3])
    #expect(reader.readString() == "é🎉")
    #expect(reader.readStrings() == ["a", ""])
    #expect(reader.isAtEnd)
  }

  @Test func `a text of six bits a character holds the same bytes, from any offset and of any length`() {
    let bytes = (0..<51).map { UInt8($0 * 5) }
    let source = ImageSource(
      sixBits: "0DP2?@A6N<2:]8c=l4TA;1EEJm5IYifLheWP7bHTF^9XUZj[dV[_3SLcBO=gQKnj`G_n")
    #expect(source.count == bytes.count)
    for start in 0..<bytes.count {
      var reader = ImageReader(source, at: start)
      #expect(reader.read(UInt8.self) == bytes[start])
      expect(InlineArray<8, UInt8>(repeating: 0), bytes, source, at: start)
      expect(InlineArray<13, UInt8>(repeating: 0), bytes, source, at: start)
      expect(InlineArray<22, UInt8>(repeating: 0), bytes, source, at: start)
      expect(InlineArray<23, UInt8>(repeating: 0), bytes, source, at: start)
      guard start + 31 <= bytes.count else { continue }
      var wide = ImageReader(source, at: start)
      let read = wide.read(InlineArray<31, UInt8>.self)
      #expect(read.indices.map { read[$0] } == Array(bytes[start..<start + 31]))
      #expect(wide.offset == start + 31)
    }
  }

  private func expect<let count: Int>(
    _: InlineArray<count, UInt8>, _ bytes: [UInt8], _ source: ImageSource, at start: Int
  ) {
    guard start + count <= bytes.count else { return }
    var reader = ImageReader(source, at: start)
    let read = reader.read(InlineArray<count, UInt8>.self)
    #expect(read.indices.map { read[$0] } == Array(bytes[start..<start + count]))
  }
}
