import SourceText
import Testing

@Suite struct JSONTextTests {
  @Test(arguments: [
    ("</script>", #""\u003c/script\u003e""#), ("a\"\\\n\t\u{0}", #""a\"\\\n\u0009\u0000""#),
    ("é🎉\u{2028}\u{2027}", "\"é🎉\\u2028\u{2027}\""),
  ])
  func `hostile text stays text`(text: String, expected: String) {
    #expect(JSONText.quoted(text) == expected)
  }
}
