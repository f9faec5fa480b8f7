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
}
