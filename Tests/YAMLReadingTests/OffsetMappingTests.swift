import SourceText
import Testing
import YAMLReading

/// A part of the decoded text of `/a`, and where it is marked to come from.
struct MappingCase: CustomTestStringConvertible {
  let part: String
  let marked: String
  var format = YAMLReader.Format.yaml
  var testDescription: String { marked.replacing("\n", with: "⏎") }
}

@Suite struct OffsetMappingTests {
  @Test(arguments: [
    // Plain.
    MappingCase(part: "win", marked: "a: you ⟦win⟧ now\n"),
    MappingCase(part: "two", marked: "a: one\n  ⟦two⟧ three\n"),
    MappingCase(part: "one two", marked: "a: ⟦one\n     two⟧\n"),
    MappingCase(part: "three", marked: "a: one  \n\n  two\n  \n\n ⟦three⟧\n"),
    MappingCase(part: "日本", marked: "a: 🎉 é\n  ü ⟦日本⟧語\n"),
    MappingCase(part: " ", marked: "a: one⟦  \n    ⟧two\n"),
    MappingCase(part: "two", marked: "a: one\r\n  ⟦two⟧\r\n"),
    // Single quoted.
    MappingCase(part: "win", marked: "a: 'it''s a ⟦win⟧'\n"),
    MappingCase(part: "'", marked: "a: 'it⟦''⟧s'\n"),
    MappingCase(part: "two", marked: "a: 'one\n  ⟦two⟧ '\n"),
    MappingCase(part: "x", marked: "a: 'one\n\n\n  '' ⟦x⟧'\n"),
    // Double quoted.
    MappingCase(part: "win", marked: "a: \"\\t\\x41\\u00e9\\U0001F389 ⟦win⟧\"\n"),
    MappingCase(part: "é", marked: "a: \"x⟦\\u00e9⟧y\"\n"),
    MappingCase(part: "🎉", marked: "a: \"日⟦\\U0001F389⟧y\"\n"),
    MappingCase(part: "\u{2028}", marked: "a: \"x⟦\\L⟧\"\n"),
    MappingCase(part: "two", marked: "a: \"one\n  ⟦two⟧\"\n"),
    MappingCase(part: "two", marked: "a: \"one\\\n  ⟦two⟧\"\n"),
    MappingCase(part: "two", marked: "a: \"one \\\n\n   \\ ⟦two⟧\"\n"),
    MappingCase(part: "two", marked: "a: \"one\n\n\n  ⟦two⟧ \\\" \"\n"),
    MappingCase(part: "two", marked: "a: \"one\n\n  \\n ⟦two⟧\"\n"),
    MappingCase(part: "two", marked: "a: \"one\\\n  \n \n\n  ⟦two⟧\"\n"),
    MappingCase(part: "two", marked: "a: \"one   \\  ⟦two⟧\"\n"),
    MappingCase(part: "\"", marked: "a: \"one ⟦\\\"⟧\"\n"),
    // Literal.
    MappingCase(part: "win", marked: "a: |\n  you\n  can ⟦win⟧\n"),
    MappingCase(part: "win", marked: "a: |-   # note\n\n    you\n\n      can ⟦win⟧\n"),
    MappingCase(part: "you\n  can", marked: "a: |\n  ⟦you\n    can⟧ win\n"),
    MappingCase(part: "win", marked: "a: |2\n      you\n    ⟦win⟧\n"),
    MappingCase(part: "  you", marked: "a: |2-\n  ⟦  you⟧\n  win\n"),
    MappingCase(part: "win", marked: "a: |+\n  日本語 🎉\n  é ⟦win⟧\n\n"),
    MappingCase(part: "win", marked: "a: |\r\n  you\r\n  ⟦win⟧\r\n"),
    MappingCase(part: "win", marked: "a: |\n  you\n  ⟦win⟧"),
    MappingCase(part: "win\n", marked: "a: |\n  you\n  ⟦win\n⟧"),
    MappingCase(part: "\tx", marked: "a: |\n  w\n  ⟦\tx⟧\n"),
    MappingCase(part: "\n", marked: "a: |\n  w⟦\n⟧\n\n"),
    // Folded.
    MappingCase(part: "win", marked: "a: >\n  you can\n  ⟦win⟧ now\n"),
    MappingCase(part: "can win", marked: "a: >-\n  you ⟦can\n  win⟧ now\n"),
    MappingCase(part: "win", marked: "a: >\n  you\n\n  can\n\n\n  ⟦win⟧\n"),
    MappingCase(part: "win", marked: "a: >\n  you\n    * can\n    * ⟦win⟧\n  now\n"),
    MappingCase(part: "now", marked: "a: >\n  you\n\n    * can\n\n    * win\n\n  ⟦now⟧\n"),
    MappingCase(part: "win", marked: "a: >1+\n   you\n  can\n\n ⟦win⟧\n\n"),
    MappingCase(part: "\n", marked: "a: >\n  win⟦\n⟧\n\n"),
    MappingCase(part: "win", marked: "a: >\n\n\n  🎉 日本\n  é ⟦win⟧\n"),
    // JSON.
    MappingCase(part: "win", marked: "{\"a\": \"日\\n\\ud83c\\udf89 ⟦win⟧\"}", format: .json),
    MappingCase(part: "🎉", marked: "{\"a\": \"日⟦\\ud83c\\udf89⟧ win\"}", format: .json),
  ])
  func `a part of a text comes from where it is marked`(_ example: MappingCase) throws {
    let text = MarkedText(example.marked)
    let tree = read(text.bytes, as: example.format)
    #expect(tree.diagnostics == [])
    let node = try #require(find("/a", in: tree))
    let decoded = Array(tree.text(of: node).utf8)
    let start = try #require(firstIndex(of: Array(example.part.utf8), in: decoded), "not in \(tree.text(of: node))")
    let range = start..<start + example.part.utf8.count
    #expect(tree.sourceRange(ofDecoded: range, in: node) == text.range)
    #expect(tree.sourceOffset(ofDecodedOffset: start, in: node) == text.range.start)
    assertSound(tree)
  }

  @Test func `offsets outside a text are clamped to it`() throws {
    let tree = read("a: 'b''c'\n")
    let node = try #require(find("/a", in: tree))
    #expect(tree.sourceRange(ofDecoded: -5..<99, in: node) == SourceRange(start: 4, end: 8))
    #expect(tree.sourceOffset(ofDecodedOffset: 99, in: node) == 8)
    #expect(tree.sourceRange(ofDecoded: 2..<2, in: node) == SourceRange(start: 7, end: 7))
  }

  @Test func `all offsets at once are those asked for one by one`() throws {
    let tree = read("a: \"x\\u00e9\n\n  🎉 \\\n   z\"\nb: plain\nc: ''\n")
    let node = try #require(find("/a", in: tree))
    let offsets = tree.sourceOffsets(of: node)
    let length = tree[node].textRange.count
    #expect(offsets.map(Int.init) == (0...length).map { tree.sourceOffset(ofDecodedOffset: $0, in: node) })
    #expect(tree.sourceOffsets(of: try #require(find("/b", in: tree))).count == 1)
    #expect(tree.sourceOffsets(of: try #require(find("/c", in: tree))).count == 1)
  }

  @Test func `an empty text has an empty place`() throws {
    let tree = read("a: \"\"\nb:\n")
    let quoted = try #require(find("/a", in: tree))
    #expect(tree.sourceRange(ofDecoded: 0..<1, in: quoted) == SourceRange(start: 4, end: 4))
    let empty = try #require(find("/b", in: tree))
    #expect(tree.sourceRange(ofDecoded: 0..<1, in: empty) == SourceRange(start: 8, end: 8))
  }

  private func firstIndex(of part: [UInt8], in whole: [UInt8]) -> Int? {
    guard part.count <= whole.count else { return nil }
    return (0...whole.count - part.count).first { Array(whole[$0..<$0 + part.count]) == part }
  }
}
