import SourceText
import Testing
import YAMLReading

@Suite struct TreeTests {
  @Test func `known keys have the same symbols in every tree`() throws {
    var reader = YAMLReader(keys: KeySymbols(["title", "prizes", "name"]))
    var tree = YAMLTree()
    for text in ["x: 1\ntitle: a\ny: {name: b}\n", "prizes: [{title: a, z: 1}]\nname: 2\nx: 3\n"] {
      reader.read(Array(text.utf8), as: .yaml, into: &tree)
      #expect(tree.isSound)
      for node in tree.nodes where node.isKey {
        let symbol = try #require(node.symbol)
        let name = String(decoding: tree.bytes[node.textRange], as: UTF8.self)
        #expect(tree.name(of: symbol) == name)
        #expect(reader.keys[name] == (symbol.rawValue < 3 ? symbol : nil))
      }
    }
    let root = try #require(tree.root)
    let value = try #require(tree.value(of: root, forKey: KeySymbol(rawValue: 2)))
    #expect(tree[value].int == 2)
    #expect(tree[value].symbol == KeySymbol(rawValue: 2))
    #expect(tree.value(of: root, forKey: KeySymbol(rawValue: 0)) == nil)
    #expect(tree.value(of: root, forKey: "x").map { tree[$0].int } == 3)
  }

  @Test func `many unknown keys are told apart, file after file`() throws {
    var reader = YAMLReader(keys: KeySymbols(["a"]))
    var tree = YAMLTree()
    for round in 0..<3 {
      let text = (0..<2_000).map { "key\(round)-\($0): \($0)" }.joined(separator: "\n") + "\na: 1\n"
      reader.read(Array(text.utf8), as: .yaml, into: &tree)
      #expect(tree.isSound)
      let symbols = Set(tree.nodes.filter(\.isKey).compactMap(\.symbol))
      #expect(symbols.count == 2_001)
      #expect(tree.name(of: KeySymbol(rawValue: 1)) == "key\(round)-0")
    }
  }

  @Test func `a pointer escapes tilde and slash`() throws {
    let tree = read("a/b: [{\"~c\": 1}]\n")
    let deepest = try #require(tree.nodes.indices.last)
    let id = YAMLTree.NodeID(rawValue: UInt32(deepest))
    #expect(tree.pointer(to: id) == "/a~1b/0/~0c")
    #expect(tree.parent(of: id).map { tree.pointer(to: $0) } == "/a~1b/0")
  }

  @Test func `an alias is a copy that knows both places`() throws {
    let text = "a: &x {b: [1]}\nc: *x\nd: [*x, *x]\n"
    let tree = read(text)
    #expect(tree.isSound)
    let root = try #require(tree.root)
    #expect(Plain(tree, root)["c"] == .map(["b": .list([.number(1)])]))
    let node = try #require(find("/d/1/b/0", in: tree))
    #expect(tree[node].range == SourceRange(start: 11, end: 12))
    #expect(tree.aliasUse(of: node) == SourceRange(start: 29, end: 31))
    #expect(tree.aliasUse(of: try #require(find("/a/b/0", in: tree))) == nil)
    assertSound(tree)
  }

  @Test func `an alias can be a key, and its anchor can be given anew`() throws {
    let tree = read("? &x a\n: &y b\n*y : *x\nc: &x d\ne: *x\n")
    #expect(tree.isSound)
    #expect(
      Plain(tree, try #require(tree.root))
        == .map(["a": .string("b"), "b": .string("a"), "c": .string("d"), "e": .string("d")]))
    #expect(tree[try #require(find("/b", in: tree))].symbol.map { tree.name(of: $0) } == "b")
  }

  @Test func `anchors end with their document`() {
    let tree = read("&x a\n---\n*x\n")
    #expect(tree.documents.map { $0.root == nil } == [false, true])
  }

  @Test func `reading goes on behind a broken document`() {
    let tree = read("a: 1\n---\nb: [\n--- # third\nc: 3\n...\n%YAML 1.2\n---\nd: 4\n---\ne: 'x\n...\nf: 6\n")
    let values = tree.documents.map { $0.root.map { Plain(tree, $0) } }
    #expect(
      values == [
        .map(["a": .number(1)]), nil, .map(["c": .number(3)]), .map(["d": .number(4)]), nil, .map(["f": .number(6)]),
      ])
    #expect(tree.documents.map(\.diagnostics.count) == [0, 1, 0, 0, 1, 0])
    assertSound(tree)
  }

  @Test(arguments: ["", "  \n", "# note\n", "\u{FEFF}", "\u{FEFF}# note"])
  func `a source without content has no documents`(_ text: String) {
    let tree = read(text)
    #expect(tree.documents.isEmpty && tree.isSound)
  }

  @Test func `one reader reads good and bad sources in turn`() {
    var reader = YAMLReader()
    var tree = YAMLTree()
    for _ in 0..<3 {
      for (text, count) in [("a: [b", 0), ("a: &x b", 3), ("a: *x", 0), ("- 1\n- 2", 3), ("\"", 0), ("", 0)] {
        reader.read(Array(text.utf8), as: .yaml, into: &tree)
        #expect(tree.nodes.count == count, "\(text)")
      }
    }
  }

  @Test func `JSON and YAML readers make the same tree of JSON`() throws {
    let text = "{\"a\": [1, -2.5e3, true, null, \"é\\n\\u65e5 \\\" x\", {}, []], \"b\": {\"c\": \"\"}}"
    let json = read(text, as: .json)
    let yaml = read(text)
    #expect(Plain(json, try #require(json.root)) == Plain(yaml, try #require(yaml.root)))
    #expect(json.nodes.map(\.range) == yaml.nodes.map(\.range))
    #expect(json.nodes.map(\.kind) == yaml.nodes.map(\.kind))
    #expect(json.nodes.map(\.style) == yaml.nodes.map(\.style))
    #expect(json.nodes.map(\.count) == yaml.nodes.map(\.count))
  }

  @Test func `a text can be compared without making a string`() throws {
    let tree = read("a: 'b''c'\n")
    let node = try #require(find("/a", in: tree))
    #expect(tree.text(of: node, equals: "b'c"))
    #expect(!tree.text(of: node, equals: "b'd"))
  }
}
