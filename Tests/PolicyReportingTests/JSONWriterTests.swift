import PolicyReporting
import Testing

@Suite struct JSONWriterTests {
  private func quoted(_ text: String) -> String {
    var out: [UInt8] = []
    JSONWriter.quote(text, into: &out)
    return String(decoding: out, as: UTF8.self)
  }

  @Test(arguments: [
    ("</script>", #""\u003c/script\u003e""#), ("a\"\\\n\t\u{0}", #""a\"\\\n\u0009\u0000""#),
    ("é🎉\u{2028}\u{2027}", "\"é🎉\\u2028\u{2027}\""),
  ])
  func `hostile text stays text`(text: String, expected: String) {
    #expect(quoted(text) == expected)
  }

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
