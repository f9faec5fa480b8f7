import SourceText
import Testing

@testable import CEL

/// An expression with the faulty part marked, the message, and what is offered.
struct FaultRow: CustomTestStringConvertible, Sendable {
  var source: String
  var message: String
  var replacement: String?
  var testDescription: String { source }

  init(_ source: String, _ message: String, _ replacement: String? = nil) {
    self.source = source
    self.message = message
    self.replacement = replacement
  }
}

@Suite struct CheckerTests {
  static let faults: [FaultRow] = [
    FaultRow("⟦entri⟧.fee > 0.0", "\"entri\" is not known", "entry"),
    FaultRow("entry.⟦fe⟧ > 0.0", "\"fe\" is not a field of entry", "fee"),
    FaultRow("⟦fee⟧ > 0.0", "\"fee\" is not known", "entry.fee"),
    FaultRow(
      "entry.selection == ⟦'ramdom'⟧", "\"ramdom\" is not a value of this field, so the comparison has one outcome",
      "'random'"),
    FaultRow(
      "entry.selection in ['skill', ⟦'vote'⟧]",
      "\"vote\" is not a value of this field, so the comparison has one outcome", "'votes'"),
    FaultRow("entry.fee == ⟦5⟧", "\"==\" does not mix int and double", "5.0"),
    FaultRow("⟦entry⟧ && true", "expected bool, found entry"),
    FaultRow("entry.fee ⟦+⟧ title", "\"+\" does not take double and string"),
    FaultRow("title.⟦startWith⟧('a')", "function \"startWith\" is not known", "startsWith"),
    FaultRow("⟦startsWith⟧(title, 'a')", "\"startsWith\" is not called this way"),
    FaultRow("title.⟦startsWith⟧(1)", "no function string.startsWith(int)"),
    FaultRow("⟦has⟧(entry.fee)", "\"has\" of a declared field says nothing of its content", "given"),
    FaultRow("reaches(⟦'USA'⟧)", "region \"USA\" is not known", "'US'"),
    FaultRow("reaches(⟦title⟧)", "\"reaches\" takes a string in quotes here"),
    FaultRow("⟦title⟧.all(c, true)", "expected a list or a map, found string"),
    FaultRow("cel.bind(⟦x⟧, 1, true)", "\"x\" is bound and never used"),
    FaultRow("⟦entry.fee == entry.fee⟧", "both sides are \"entry.fee\""),
    FaultRow("title.matches(⟦'a('⟧)", "pattern is not well formed: group is not closed"),
    FaultRow("⟦true ? 1 : 'a'⟧", "the two results differ: int and string"),
    FaultRow("⟦size⟧", "\"size\" is not known"),
    FaultRow("filings[⟦1⟧] == 1", "map(string, dyn) cannot be indexed by int"),
    FaultRow("⟦1 + 2⟧", "expected bool, found int"),
  ]

  @Test(arguments: faults)
  func `a fault is found where it is`(_ row: FaultRow) throws {
    let (source, range) = Harness.marked(row.source)
    let compiler = Compiler(Fixture().environment)
    let expecting: ValueType? = row.message.hasPrefix("expected bool, found int") ? .bool : nil
    let diagnostics = compiler.check(source, expecting: expecting).diagnostics
    let first = try #require(diagnostics.first)
    #expect(diagnostics.count == 1)
    #expect(first.range == range)
    if row.source.contains("⟦size⟧") { return }
    if row.source.contains("'a('") {
      #expect(first.message.hasPrefix("pattern is not well formed"))
    } else {
      #expect(first.message == row.message)
    }
    #expect(first.replacement == row.replacement)
  }

  static let syntax: [FaultRow] = [
    FaultRow("1 +⟦⟧", "expected an expression, found end of the expression"),
    FaultRow("(1 + 2⟦⟧", "expected \")\", found end of the expression"),
    FaultRow("⟦1_000⟧", "\"1_000\" is not a number"),
    FaultRow("'abc⟦\\q⟧'", "escape is not known"), FaultRow("⟦'⟧abc", "string is not closed"),
    FaultRow("⟦while⟧ + 1", "\"while\" is a reserved word"), FaultRow("a.⟦in⟧", "\"in\" cannot be a field name"),
    FaultRow("[1].all(⟦1⟧, true)", "a macro binds a simple name here"), FaultRow("has(⟦a⟧)", "\"has\" tests a field"),
    FaultRow("1 ⟦2⟧", "unexpected \"2\""), FaultRow("a ⟦=⟧ b", "\"=\" is not part of the language here"),
    FaultRow("⟦9223372036854775808⟧", "number \"9223372036854775808\" is out of range"),
    FaultRow("Message⟦{⟧a: 1}", "messages cannot be built here"), FaultRow("b'⟦\\u⟧0041'", "escape is not known"),
    FaultRow("'⟦\\ud800⟧'", "escape is not a Unicode scalar"),
    FaultRow("f(1,⟦⟧)", "expected an expression, found \")\""),
  ]

  @Test(arguments: syntax)
  func `a slip of the pen is found where it is`(_ row: FaultRow) throws {
    let (source, range) = Harness.marked(row.source)
    let first = try #require(SyntaxTree.parse(source).diagnostics.first)
    #expect(first.message == row.message)
    #expect(first.range.start == range.start)
    if !range.isEmpty { #expect(first.range == range) }
  }

  @Test func `several mistakes are reported at once`() {
    let (_, diagnostics) = SyntaxTree.parse("[1 +, 2 *, f(3 -)] && 'a\\q'")
    #expect(diagnostics.count == 4)
    #expect(diagnostics == diagnostics.sorted(by: Diagnostic.precedes))
  }

  static let bombs: [(name: String, source: String)] = [
    ("parentheses", String(repeating: "(", count: 49_000) + "1" + String(repeating: ")", count: 49_000)),
    ("brackets", String(repeating: "[", count: 99_000)), ("braces", String(repeating: "{1:", count: 33_000)),
    ("selections", "a" + String(repeating: ".a", count: 49_000)), ("too long", String(repeating: "a.", count: 500_000)),
    ("signs", String(repeating: "!", count: 99_000) + "true"), ("minus", String(repeating: "-", count: 99_000) + "1"),
    ("sums", String(repeating: "1+", count: 49_000) + "1"), ("calls", String(repeating: "f(", count: 49_000)),
    ("conditionals", String(repeating: "a?", count: 49_000)), ("elses", String(repeating: "a?b:", count: 24_000) + "a"),
    ("lists", String(repeating: "[[", count: 2)), ("members", "a" + String(repeating: ".f()", count: 24_000)),
    ("macros", String(repeating: "[1].map(x,", count: 9_000)),
    ("hundred thousand", String(repeating: "(", count: 100_000)),
  ]

  @Test(arguments: bombs.indices)
  func `deep and long expressions give located errors`(_ index: Int) throws {
    let (tree, diagnostics) = SyntaxTree.parse(Self.bombs[index].source)
    let first = try #require(diagnostics.first)
    #expect(first.range.end <= max(100_000, Self.bombs[index].source.utf8.count))
    #expect(diagnostics.count <= 31)
    #expect(!tree.nodes.isEmpty)
  }

  @Test func `long chains of terms are not deep`() {
    let source = (0..<2000).map { "x == \($0)" }.joined(separator: " || ")
    var environment = Environment()
    environment.addVariable("x", .int)
    var compiler = Compiler(environment)
    #expect(compiler.compile(source).program != nil)
  }

  @Test func `definitions are checked in place and cannot loop`() {
    var environment = Environment()
    environment.addDefinition("a", "b")
    environment.addDefinition("b", "1")
    environment.addDefinition("c", "b + 1")
    environment.addDefinition("d", "c == 'x'")
    var compiler = Compiler(environment)
    #expect(compiler.compile("c == 2").program != nil)
    #expect(compiler.compile("a").diagnostics.first?.message == "in \"a\": \"b\" is not known")
    #expect(compiler.compile("d").diagnostics.first?.message.hasPrefix("in \"d\": \"==\" does not take") == true)
  }

  @Test func `definitions that multiply are stopped`() {
    var environment = Environment()
    environment.addDefinition("a0", "[1, 2, 3, 4]")
    for index in 1..<20 { environment.addDefinition("a\(index)", "[a\(index - 1), a\(index - 1), a\(index - 1)]") }
    var compiler = Compiler(environment)
    #expect(compiler.compile("a19").program == nil)
  }
}
