import SourceText
import Testing
import YAMLReading

/// A broken source, where it is marked to be broken, and words of the message.
struct BrokenCase: CustomTestStringConvertible {
  let message: String
  let marked: String
  var format = YAMLReader.Format.yaml
  var testDescription: String { marked.replacing("\n", with: "⏎") }
}

@Suite struct DiagnosticTests {
  @Test(arguments: [
    BrokenCase(message: "a tab cannot indent YAML", marked: "a:\n⟦\t⟧b: c\n"),
    BrokenCase(message: "never closed", marked: "a: ⟦\"⟧b\nc: d\n"),
    BrokenCase(message: "never closed", marked: "é: 🎉\na: ⟦'⟧it''s\nc: d\n"),
    BrokenCase(message: "not closed before the next '---'", marked: "a: ⟦'⟧b\n---\nc: d\n"),
    BrokenCase(
      message: "closed only at 2:4, in the middle of a line", marked: "a: ⟦\"⟧b\nc: \"d\"\n"),
    BrokenCase(message: "this '[' is never closed", marked: "a: ⟦[⟧b, c\n# note\n"),
    BrokenCase(message: "this '{' is never closed", marked: "a: ⟦{⟧b: c\n"),
    BrokenCase(message: "',' or ']' was expected here, to go on with what opens at 1:4", marked: "a: [b\nc⟦:⟧ d\n"),
    BrokenCase(message: "no space follows the colon", marked: "a: b\nc⟦:⟧d\ne: f\n"),
    BrokenCase(message: "no colon follows 'c d'", marked: "a: b\n⟦c d⟧\ne: f\n"),
    BrokenCase(message: "a ': ' cannot stand here", marked: "a: b⟦:⟧ c\n"),
    BrokenCase(message: "a key was expected here", marked: "a: \"b\" ⟦c⟧\nd: e\n"),
    BrokenCase(message: "a ': ' cannot stand here", marked: "a: b\n c⟦:⟧ d\n"),
    BrokenCase(message: "a list item '- ' was expected here", marked: "- a\n⟦b⟧: c\n"),
    BrokenCase(message: "cannot start with '@'", marked: "a: ⟦@⟧mia\n"),
    BrokenCase(message: "cannot start with '`'", marked: "a: ⟦`⟧mia\n"),
    BrokenCase(message: "no escape that YAML knows", marked: "a: \"C:⟦\\⟧qrs\"\n"),
    BrokenCase(message: "only a comment may follow", marked: "a: | ⟦t⟧ext\n"),
    BrokenCase(message: "the key 'a' is given twice; the first is at 1:1", marked: "a: 1\nb: 2\n⟦a⟧: 3\n"),
    BrokenCase(message: "the first is at 2:4", marked: "x:\n - a: {y: {a: 1}}\n   ⟦'a'⟧: 3\n"),
    BrokenCase(message: "no anchor '&x' stands before the alias '*x'", marked: "a: ⟦*x⟧\nb: &x c\n"),
    BrokenCase(message: "inside the value that it names", marked: "a: &x [b, ⟦*x⟧]\n"),
    BrokenCase(message: "'b' does not fit its tag '!!int'", marked: "a: !!int ⟦b⟧\n"),
    BrokenCase(message: "a mapping does not fit its tag '!!seq'", marked: "a: !!seq ⟦⟧{}\n"),
    BrokenCase(message: "the prefix of this tag is not declared", marked: "a: ⟦!⟧x!y b\n"),
    BrokenCase(message: "a NUL byte", marked: "a: b⟦\0⟧c\n"),
    BrokenCase(message: "the control character U+0007", marked: "a: é⟦\u{7}⟧c\n"),
    BrokenCase(message: "the control character U+009F", marked: "a: ⟦\u{9F}⟧\n"),
    BrokenCase(message: "more follows where the document has ended", marked: "[a]\n⟦b⟧\n"),
    BrokenCase(message: "the source ends where a value was expected", marked: "⟦⟧", format: .json),
    BrokenCase(message: "this '[' is never closed", marked: "⟦[⟧1, ", format: .json),
    BrokenCase(message: "the quote that opens here is never closed", marked: "[⟦\"⟧abc", format: .json),
    BrokenCase(message: "',' or ']' was expected here", marked: "[1 ⟦2⟧]", format: .json),
    BrokenCase(message: "a key in double quotes was expected here", marked: "{⟦'⟧a': 1}", format: .json),
    BrokenCase(message: "a key in double quotes was expected here", marked: "{\"a\": 1, ⟦}⟧", format: .json),
    BrokenCase(message: "a ':' was expected here", marked: "{\"a\" ⟦1⟧}", format: .json),
    BrokenCase(message: "a value was expected here", marked: "[⟦T⟧rue]", format: .json),
    BrokenCase(message: "a value was expected here", marked: "[⟦/⟧/ note\n1]", format: .json),
    BrokenCase(message: "a number cannot start with 0", marked: "[⟦01⟧]", format: .json),
    BrokenCase(message: "digits must follow the point", marked: "[⟦1.⟧]", format: .json),
    BrokenCase(message: "half a surrogate pair", marked: "[\"⟦\\ud83c⟧\"]", format: .json),
    BrokenCase(message: "no escape that JSON knows", marked: "[\"⟦\\q⟧\"]", format: .json),
    BrokenCase(message: "cannot go over the end of a line", marked: "[\"a⟦\n⟧\"]", format: .json),
    BrokenCase(message: "more follows where the JSON value has ended", marked: "{} ⟦{⟧}", format: .json),
    BrokenCase(
      message: "the key 'a' is given twice; the first is at 1:2", marked: "{\"a\": 1, ⟦\"a\"⟧: 2}", format: .json),
  ])
  func `what is wrong is said where it is marked`(_ example: BrokenCase) throws {
    let text = MarkedText(example.marked)
    let tree = read(text.bytes, as: example.format)
    let first = try #require(tree.diagnostics.first)
    #expect(first.message.contains(example.message), "\(first.message)")
    #expect(first.range == text.range)
    #expect(first.message.first?.isUppercase == false && first.message.last != ".")
  }

  @Test func `bytes that are not UTF-8 are named with their place`() throws {
    for bytes: [UInt8] in [[0xC3, 0x28], [0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE6, 0x97]] {
      for format in [YAMLReader.Format.yaml, .json] {
        let tree = read(Array("\"é".utf8) + bytes, as: format)
        let first = try #require(tree.diagnostics.first)
        #expect(first.message.hasPrefix("the source is not UTF-8: byte 0x"))
        #expect(first.range.start == 3)
      }
    }
  }

  @Test func `UTF-16 is named as such`() throws {
    for bytes: [UInt8] in [[0xFF, 0xFE, 0x61, 0], [0xFE, 0xFF, 0, 0x61], [0x61, 0, 0x3A, 0], [0, 0x61, 0, 0x3A]] {
      let tree = read(bytes)
      #expect(tree.diagnostics.map(\.message) == ["the source is UTF-16 or UTF-32, not UTF-8"])
      #expect(tree.documents.isEmpty)
    }
  }

  @Test func `every duplicate in a source is reported`() {
    let tree = read("a: 1\na: 2\nb: {c: 1, c: 2, c: 3}\nb: {a: 1}\n")
    #expect(tree.diagnostics.count == 4)
    #expect(tree.root != nil)
  }
}
