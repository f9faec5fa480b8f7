import PromotionEditing
import Testing
import YAMLReading

/// A change and what the file looks like afterwards.
struct EditCase: CustomTestStringConvertible {
  var testDescription: String
  var before: String
  var pointer: String
  /// nil to remove.
  var value: EditValue?
  var after: String
}

@Suite struct PromotionEditingTests {
  private static func edited(_ text: String, _ pointer: String, _ value: EditValue?) throws -> String {
    var editor = try PromotionEditor(Array(text.utf8))
    let place = try #require(ValuePointer(pointer))
    try editor.apply(ValueEdit(place, value.map { .set($0) } ?? .remove))
    return String(decoding: editor.bytes, as: UTF8.self)
  }

  static let cases = [
    EditCase(
      testDescription: "a scalar is replaced and its comment stays", before: "fee: 5  # euros\nkind: gift\n",
      pointer: "/fee", value: .number("0"), after: "fee: 0  # euros\nkind: gift\n"),
    EditCase(
      testDescription: "quotes stay as they were", before: "a: 'x'\nb: \"y\"\n", pointer: "/a", value: .string("it's"),
      after: "a: 'it''s'\nb: \"y\"\n"),
    EditCase(
      testDescription: "an empty value is filled", before: "a:   # here\nb: 1\n", pointer: "/a", value: .bool(true),
      after: "a: true   # here\nb: 1\n"),
    EditCase(
      testDescription: "a key is added below its siblings", before: "entry:\n    fee: 0 # none\n# next\nkind: x\n",
      pointer: "/entry/free_method", value: .string("a card"),
      after: "entry:\n    fee: 0 # none\n    free_method: a card\n# next\nkind: x\n"),
    EditCase(
      testDescription: "a key is added in braces", before: "entry: {fee: 0}\n", pointer: "/entry/a",
      value: .bool(false),
      after: "entry: {fee: 0, a: false}\n"),
    EditCase(
      testDescription: "missing parents are made", before: "kind: x\n", pointer: "/content/0/disclosure/label",
      value: .string("#ad"), after: "kind: x\ncontent:\n  - {disclosure: {label: \"#ad\"}}\n"),
    EditCase(
      testDescription: "none becomes a part", before: "boost: none # so far\n", pointer: "/boost/budget",
      value: .number("5"), after: "boost: {budget: 5} # so far\n"),
    EditCase(
      testDescription: "an item is appended to a list in brackets", before: "regions: [US, CA]\n",
      pointer: "/regions/-",
      value: .string("NO"), after: "regions: [US, CA, \"NO\"]\n"),
    EditCase(
      testDescription: "an item is appended to a list of lines", before: "regions:\n- US # big\nkind: x\n",
      pointer: "/regions/-", value: .string("CA"), after: "regions:\n- US # big\n- CA\nkind: x\n"),
    EditCase(
      testDescription: "a key goes with its lines", before: "a: 1\nb:\n  c: 2 # gone\n# stays\nd: 3\n", pointer: "/b",
      value: nil, after: "a: 1\n# stays\nd: 3\n"),
    EditCase(
      testDescription: "the first key behind a dash goes", before: "p:\n  - name: x\n    value: 1\n",
      pointer: "/p/0/name",
      value: nil, after: "p:\n  - value: 1\n"),
    EditCase(
      testDescription: "an item goes from brackets", before: "r: [US, CA, GB]\n", pointer: "/r/1", value: nil,
      after: "r: [US, GB]\n"),
    EditCase(
      testDescription: "the last item leaves an empty list", before: "r:\n  - US\nk: x\n", pointer: "/r/0", value: nil,
      after: "r: []\nk: x\n"),
    EditCase(
      testDescription: "a text of several lines is replaced", before: "t: >-\n  one\n  two\nk: x\n", pointer: "/t",
      value: .string("three: four"), after: "t: \"three: four\"\nk: x\n"),
    EditCase(
      testDescription: "JSON stays JSON", before: "{\n  \"a\": 1,\n  \"b\": {\"c\": 2}\n}\n", pointer: "/d",
      value: .string("x"), after: "{\n  \"a\": 1,\n  \"b\": {\"c\": 2},\n  \"d\": \"x\"\n}\n"),
    EditCase(
      testDescription: "carriage returns stay", before: "a: 1\r\nb: 2\r\n", pointer: "/c", value: .number("3"),
      after: "a: 1\r\nb: 2\r\nc: 3\r\n"),
  ]

  @Test(arguments: cases) func `a value is changed in place`(_ edit: EditCase) throws {
    #expect(try PromotionEditingTests.edited(edit.before, edit.pointer, edit.value) == edit.after)
  }

  static let hostile = [
    "", " ", "null", "no", "NO", "true", "5", "1e3", "- a", "a: b", "a #b", "#ad", "[x", "{y}", "'", "\"", "\\",
    "line\nbreak",
    "tab\there", "%x", "@me", "&anchor", "*alias", "!tag", "|", ">", "?", "---", "\u{0}", "\u{7F}", "\u{2028}", "🎁",
    "\u{FEFF}", "é", "trailing ", "a,b", "2026-12-01", "0x1F", ".inf", "~", "=", "<<",
  ]

  @Test(arguments: hostile) func `a hostile text comes back as it was`(_ text: String) throws {
    for before in [
      "a: 1\n", "a: 'x'\n", "a: \"x\" # c\n", "a: |\n  x\n", "{a: 1}\n", "{\"a\": 1}", "b: 2\n", "a:\n  - x\n",
    ] {
      var editor = try PromotionEditor(Array(before.utf8))
      try editor.apply(ValueEdit(ValuePointer(parts: ["a"]), .set(.string(text))))
      #expect(editor.value.value(at: ValuePointer(parts: ["a"])) == .string(text))
    }
  }

  @Test func `what an alias repeats is not changed unseen`() throws {
    #expect(throws: EditError.self) { try PromotionEditingTests.edited("a: &x {b: 1}\nc: *x\n", "/a/b", .number("2")) }
  }

  @Test func `a place that does not exist is refused`() throws {
    #expect(throws: EditError.self) { try PromotionEditingTests.edited("a: 1\n", "/a/b", .number("2")) }
    #expect(throws: EditError.self) { try PromotionEditingTests.edited("a: [1]\n", "/a/7", .number("2")) }
    #expect(throws: EditError.self) { try PromotionEditingTests.edited("a: 1\n", "/b", nil) }
  }

  @Test func `only the document at hand changes`() throws {
    var editor = try PromotionEditor(Array("a: 1\n---\na: 2\n".utf8), document: 2)
    try editor.apply(ValueEdit(ValuePointer(parts: ["b"]), .set(.bool(true))))
    #expect(String(decoding: editor.bytes, as: UTF8.self) == "a: 1\n---\na: 2\nb: true\n")
  }

  @Test func `the diff is one that patch reads`() {
    let diff = UnifiedDiff.text(Array("a\nb\nc\n".utf8), Array("a\nx\nc\n".utf8), name: "f")
    #expect(diff == "--- a/f\n+++ b/f\n@@ -1,3 +1,3 @@\n a\n-b\n+x\n c\n")
  }
}
