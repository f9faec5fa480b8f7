import SourceText
import Testing
import YAMLReading

/// A node, named by its JSON pointer, and where it is marked to stand.
struct RangeCase: CustomTestStringConvertible {
  let pointer: String
  let marked: String
  var testDescription: String { marked.replacing("\n", with: "⏎") }
}

@Suite struct RangeTests {
  @Test(arguments: [
    RangeCase(pointer: "/a", marked: "a: ⟦b c⟧  \n"),
    RangeCase(pointer: "/a", marked: "a: ⟦b\n  c⟧  # note\n"),
    RangeCase(pointer: "/a", marked: "a: ⟦'b ''c'⟧ # note\n"),
    RangeCase(pointer: "/a", marked: "a: ⟦\"b \\\" c\"⟧\n"),
    RangeCase(pointer: "/a", marked: "a: ⟦|\n  b\n  c⟧\n\n\nd: e\n"),
    RangeCase(pointer: "/a", marked: "a: ⟦|+\n  b⟧\n\n# note\nd: e\n"),
    RangeCase(pointer: "/a", marked: "a: ⟦>- # note\n  b⟧\n # note\n"),
    RangeCase(pointer: "/a", marked: "a: ⟦|\n  b\n  c⟧"),
    RangeCase(pointer: "/a", marked: "a: ⟦|-\n  b⟧"),
    RangeCase(pointer: "/a/b", marked: "a:\n  b: ⟦|\n    x⟧\n  # y"),
    RangeCase(pointer: "/a", marked: "a: ⟦|\r\n  b⟧\r\nc: d\r\n"),
    RangeCase(pointer: "/a", marked: "a:⟦⟧   # nothing\nb: c\n"),
    RangeCase(pointer: "/a/0", marked: "a:\n  -⟦⟧\n  - b\n"),
    RangeCase(pointer: "/a", marked: "{a⟦⟧ , b: c}"),
    RangeCase(pointer: "/a", marked: "? a⟦⟧\n# note\nb: c\n"),
    RangeCase(pointer: "/a", marked: "a:\n  ⟦b: c\n  d: e⟧\n\n# note\nf: g\n"),
    RangeCase(pointer: "/a", marked: "a:\n⟦- b\n- c⟧   # note\nf: g\n"),
    RangeCase(pointer: "/a", marked: "a: ⟦{b: c, d: [e]}⟧ # note\n"),
    RangeCase(pointer: "/a/0", marked: "a: [⟦b: c⟧ , d]\n"),
    RangeCase(pointer: "/a/0", marked: "a: [⟦{b: c}⟧ , d]\n"),
    RangeCase(pointer: "/a", marked: "a: !!str &x ⟦b⟧\n"),
    RangeCase(pointer: "/a", marked: "a: &x\n  # note\n  ⟦b: c⟧\n"),
    RangeCase(pointer: "/a", marked: "a: ! ⟦\"b\"⟧\n"),
    RangeCase(pointer: "/a", marked: "a: &x # note\n  ⟦&y b: c⟧\n"),
    RangeCase(pointer: "/a", marked: "a: !!map\n  ⟦&y b: c⟧\n"),
    RangeCase(pointer: "/a", marked: "a: !!seq ⟦[b]⟧\n"),
    RangeCase(pointer: "/a", marked: "a: &x⟦⟧\nb: c\n"),
    RangeCase(pointer: "/é🎉", marked: "é🎉: ⟦“日本語”⟧ # ü\nb: c\n"),
    RangeCase(pointer: "/b", marked: "# 日本語 🎉🎉🎉🎉🎉🎉🎉🎉\na: é\nb: ⟦ü ö⟧\n"),
    RangeCase(pointer: "/b/1", marked: "a: |\n  日本語\n  🎉\nb: [é, ⟦\"ü\"⟧, x]\n"),
    RangeCase(pointer: "", marked: "# note\n---\n⟦a: b⟧\n...\n"),
    RangeCase(pointer: "/a", marked: "\u{FEFF}a: ⟦b⟧\n"),
  ])
  func `a value stands where it is marked`(_ example: RangeCase) throws {
    let text = MarkedText(example.marked)
    let tree = read(text.bytes)
    #expect(tree.diagnostics == [])
    let node = try #require(find(example.pointer, in: tree))
    #expect(tree[node].range == text.range)
    assertSound(tree)
  }

  @Test(arguments: [
    RangeCase(pointer: "/b", marked: "a: 1\n⟦b⟧: 2\n"),
    RangeCase(pointer: "/b", marked: "a: 1\n⟦\"b\"⟧: 2\n"),
    RangeCase(pointer: "/b", marked: "a: 1\n? ⟦b⟧\n: 2\n"),
    RangeCase(pointer: "/a/é", marked: "a: {日: 1, ⟦é⟧: 2}\n"),
  ])
  func `a key stands where it is marked`(_ example: RangeCase) throws {
    let text = MarkedText(example.marked)
    let tree = read(text.bytes)
    let node = try #require(find(example.pointer, in: tree))
    let key = try #require(tree.key(of: node))
    #expect(tree[key].range == text.range)
    #expect(tree.pointer(to: key) == example.pointer)
  }

  @Test(arguments: [
    RangeCase(pointer: "/a", marked: "{\"a\" : ⟦\"b\\u00e9\"⟧ }"),
    RangeCase(pointer: "/a", marked: "\u{FEFF}{\"a\": ⟦[1, {}]⟧\n}"),
    RangeCase(pointer: "/a/1", marked: "{\"a\": [\"日\", ⟦-1.5e3⟧]}"),
    RangeCase(pointer: "/a/0", marked: "{\"a\": [⟦true⟧]}"),
  ])
  func `a JSON value stands where it is marked`(_ example: RangeCase) throws {
    let text = MarkedText(example.marked)
    let tree = read(text.bytes, as: .json)
    let node = try #require(find(example.pointer, in: tree))
    #expect(tree[node].range == text.range)
    assertSound(tree)
  }
}

/// The value with a JSON pointer, keys excluded.
func find(_ pointer: String, in tree: YAMLTree) -> YAMLTree.NodeID? {
  tree.nodes.indices.map { YAMLTree.NodeID(rawValue: UInt32($0)) }
    .first { !tree[$0].isKey && tree.pointer(to: $0) == pointer }
}
