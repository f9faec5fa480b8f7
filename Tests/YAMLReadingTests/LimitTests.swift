import SourceText
import Testing
import YAMLReading

@Suite struct LimitTests {
  @Test func `a source larger than the limit is refused`() throws {
    let tree = read("a: b", limits: ReadingLimits(bytes: 3))
    let first = try #require(tree.diagnostics.first)
    #expect(first.message == "the source is larger than 3 bytes")
    #expect(read("a: b", limits: ReadingLimits(bytes: 4)).isSound)
  }

  @Test func `a million brackets are refused where they get too deep`() throws {
    for format in [YAMLReader.Format.yaml, .json] {
      let tree = read([UInt8](repeating: UInt8(ascii: "["), count: 1 << 20), as: format)
      #expect(tree.diagnostics.map(\.message) == ["lists and mappings are nested more than 128 deep"])
      #expect(tree.diagnostics.first?.range == SourceRange(start: 128, end: 129))
    }
  }

  @Test func `the limit of depth is exact`() {
    for (depth, isSound) in [(128, true), (129, false)] {
      let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
      #expect(read(text, as: .json).isSound == isSound)
      #expect(read(text).isSound == isSound)
    }
  }

  @Test func `an alias counts with the depth of what it names`() {
    let text = "a: &x [[[[b]]]]\nc: [[*x]]\n"
    #expect(read(text, limits: ReadingLimits(depth: 7)).isSound)
    #expect(!read(text, limits: ReadingLimits(depth: 6)).isSound)
  }

  @Test func `too many values are refused`() throws {
    for format in [YAMLReader.Format.yaml, .json] {
      let tree = read("[1, 2, 3]", as: format, limits: ReadingLimits(nodes: 3))
      let first = try #require(tree.diagnostics.first)
      #expect(first.message == "the source has more than 3 values")
      #expect(first.range.start == 7)
      #expect(tree.nodes.isEmpty)
    }
  }

  @Test func `an alias bomb is refused at the alias that breaks the budget`() throws {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      text += "a\(level): &a\(level) [" + (0..<10).map { _ in "*a\(level - 1)" }.joined(separator: ", ") + "]\n"
    }
    let tree = read(text)
    let first = try #require(tree.diagnostics.first)
    #expect(first.message == "aliases bring in more than 100000 values")
    let range = Int(first.range.start)..<Int(first.range.end)
    #expect(String(decoding: tree.source[range], as: UTF8.self).hasPrefix("*a"))
    #expect(tree.root == nil)
  }

  @Test func `a heap of tag directives is refused before libyaml compares them all`() throws {
    let text = (0..<1_000).map { "%TAG !t\($0)! tag:x:\n" }.joined() + "---\na\n"
    let first = try #require(read(text).diagnostics.first)
    #expect(first.message == "the source has more than 64 lines with '%TAG'")
    #expect(read("a: |\n" + String(repeating: "  %TAG ! x\n", count: 100)).isSound)
  }

  @Test func `reading stops after so many diagnostics`() {
    let text = String(repeating: "--- [\n", count: 1_000)
    #expect(read(text, limits: ReadingLimits(diagnostics: 5)).diagnostics.count == 5)
    let duplicates = String(repeating: "a: 1\n", count: 1_000)
    #expect(read(duplicates).diagnostics.count == 100)
  }
}
