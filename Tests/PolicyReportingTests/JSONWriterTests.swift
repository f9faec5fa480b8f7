import PolicyReporting
import Testing

@Suite struct JSONWriterTests {
  @Test func `commas and nesting come out right`() {
    var out: [UInt8] = []
    var json = JSONWriter()
    json.beginObject(into: &out)
    json.write("a", 1, into: &out)
    json.beginArray("b", into: &out)
    json.write(nil, "x", into: &out)
    json.write(nil, true, into: &out)
    json.endArray(into: &out)
    json.beginObject("c", into: &out)
    json.endObject(into: &out)
    json.writeKey("d", into: &out)
    json.writeNull(into: &out)
    json.endObject(into: &out)
    #expect(String(decoding: out, as: UTF8.self) == #"{"a":1,"b":["x",true],"c":{},"d":null}"#)
  }
}
