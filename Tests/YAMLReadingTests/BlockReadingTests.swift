import Testing
import YAMLReading

/// The reader of our own beside libyaml: the same tree, or no tree at all.
@Suite struct BlockReadingTests {
  /// Reads `source` in both ways, and says whether the block reader did it; a difference fails the test.
  private func isRead(
    _ source: [UInt8], _ readers: inout TwoReaders, sourceLocation: SourceLocation = #_sourceLocation
  ) -> Bool {
    switch readers.read(source) {
    case .read: return true
    case .left: return false
    case .different(let difference):
      Issue.record(
        "\(difference) in \(String(decoding: source, as: UTF8.self).debugDescription)", sourceLocation: sourceLocation)
      return false
    }
  }

  @Test func `every fixture and every rule is read without libyaml, to the same tree and offsets`() throws {
    let files = try SharedCases.yamlFiles(in: ["Fixtures", "Rules"])
    try #require(files.count > 600)
    var readers = TwoReaders(keys: ["title", "promotion", "content"])
    for file in files {
      #expect(isRead(file.bytes, &readers), "\(file.name) is left to libyaml")
      #expect(readers.differentMap() == nil, "\(file.name)")
    }
  }

  @Test(.enabled(if: SharedCases.exists("yaml-test-suite"), "the YAML test suite is not beside the package"))
  func `the YAML test suite gives the same trees`() throws {
    var readers = TwoReaders()
    var read = 0
    for test in try SharedCases.load("yaml-test-suite") {
      if isRead(Array((test["yaml"]?.text ?? "").utf8), &readers) { read += 1 }
    }
    #expect(read > 70)
  }

  @Test func `random sources of every style give the same trees and offsets`() {
    var readers = TwoReaders(keys: ["a", "title"])
    var read = 0
    for seed in 0..<2_000 {
      guard isRead(Array(RandomSource(seed: UInt64(seed)).text.utf8), &readers) else { continue }
      read += 1
      #expect(readers.differentMap() == nil)
    }
    #expect(read > 1_500)
  }

  @Test func `changed sources give the same trees, or are left to libyaml`() throws {
    let files = try SharedCases.yamlFiles(in: ["Fixtures", "Rules"]).filter { $0.bytes.count < 4_000 }
    var generator = FuzzTests.Generator(state: 20_261_125)
    var readers = TwoReaders(keys: ["a", "title"])
    var read = 0
    for number in 0..<20_000 {
      var bytes =
        number % 10 == 0
        ? files[number / 10 % files.count].bytes : Array(RandomSource(seed: UInt64(number / 10)).text.utf8)
      for _ in 0..<Int.random(in: 1...3, using: &generator) { Mutation.change(&bytes, &generator) }
      if isRead(bytes, &readers) { read += 1 }
    }
    // Enough that both ends of the comparison are met.
    #expect((4_000...14_000).contains(read))
  }

  @Test(arguments: [
    "a: b\n", "a: b", "- a\n- - b\n  -\n- c: d\n  e:\n  - f\n", "a:\n- b\n-\nc:\n  - d\n", "{a: [b, {c: d}]}\n",
    "[a,\n b]\n",
    "a: one\n  two\n\n  three # x\n", "a: 'it''s\n\n  x'\n", "a: \"\\u00e9\\\n   b\\n\"\n",
    "a: >-\n  b\n\n    c\n\n\nd: |+\n e\n\n",
    "# x\n---\na: 1\n--- # y\n- b\n", "a: b\r\nc:\r\n- |\r\n  d\r\n", "\u{FEFF}a: é\n", "\"a b\": c\n'd': e\n",
    "a : b # c\n",
    "a:\n  b\n", "a:\n\n    # x\n    b: c\n  # y\nd: e\n", "a: {b: c, # x\n  d: [\n ]}\n", "a: |\n  b\tc\n  \td\n",
    "-   a: b\n    c: d\n", "a: http://b.c/d#e\nf: 10:30\n",
  ])
  func `what people write is read without libyaml`(_ source: String) {
    var readers = TwoReaders()
    #expect(isRead(Array(source.utf8), &readers))
  }

  @Test(arguments: [
    "", "# x\n", "a: &x b\n", "a: *x\n", "a: !!str b\n", "? a\n: b\n", "%YAML 1.2\n---\na: b\n", "a:\tb\n", "\ta: b\n",
    "a: b\n...\n", "---\n---\n", "a: [b: c]\n", "{a, b}\n", "a: {b:, c: d}\n", "a: [b]: c\n", "a: |2\n   b\n",
    "a: b: c\n",
    "a: - b\n", "a\n", "'a'\n", "a: b\n c: d\n", "a:\n  b: c\n d: e\n", "- a\nb: c\n", "a: 'b\n", "a: \"b\" c\n",
    "a: @b\n",
    "a: \"\\q\"\n", "a: 1\na: 2\n", "a: [b\n", "a: [b}\n", "a: [,]\n", "a: \"b\"#c\n", "a: b\r", "a: b\u{85}c\n",
    "a: \u{FEFF}b\n",
    "a: |\n   \n  b\n", "a: |\n\tb\n", "a: \"\n---\n\"\n", "[a]\nb: c\n", "a: |", "a: \0\n", "--- a\n",
  ])
  func `what is unusual or wrong is left to libyaml`(_ source: String) {
    var readers = TwoReaders()
    #expect(!isRead(Array(source.utf8), &readers))
  }

  @Test func `what is beyond a limit is refused in the same words`() {
    let deep = String(repeating: "- ", count: 40) + "a\n"
    let flow = String(repeating: "[", count: 40) + String(repeating: "]", count: 40)
    let many = "a:\n" + String(repeating: "- b: c\n", count: 300)
    let long = "\(String(repeating: "k", count: 1_100)): b\n"
    for source in [deep, flow, many, long] {
      var readers = TwoReaders(limits: ReadingLimits(depth: 30, nodes: 500))
      #expect(!isRead(Array(source.utf8), &readers))
      #expect(readers.tree.diagnostics.count == 1)
    }
  }
}
