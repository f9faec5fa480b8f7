import SourceText
import Testing

@testable import CEL

@Suite struct QueryTests {
  private func check(_ source: String) -> CheckedExpression {
    Compiler(Fixture().environment).check(source).expression
  }

  @Test func `the paths that an expression reads are found, also in definitions and loops`() {
    let reads = check("is_chance && prizes.exists(p, p.value > entry.fee) && given(filings['US-NY'])").reads
    #expect(
      reads.map(\.names) == [["entry", "selection"], ["prizes"], ["value"], ["entry", "fee"], ["filings", "US-NY"]])
    #expect(reads[0].definition == 1)
    #expect(reads[2].base == .element(of: ["prizes", "[]"]))
  }

  @Test func `the demands of the outermost terms are found`() {
    let expression = check(
      "is_chance && entry.selection in ['skill', 'votes'] && reaches('US') && 'US' in regions && !entry.purchase_required && entry.fee > 0.0"
    )
    #expect(
      expression.demands == [
        .equals(["entry", "selection"], .string("random")),
        .isIn(["entry", "selection"], [.string("skill"), .string("votes")]),
        .call(1, texts: ["US"], constants: [7]), .holds(["regions"], .string("US")),
        .truth(["entry", "purchase_required"], false), .other,
      ])
  }

  static let mutated = [
    "entry.fee > 0.0 && is_chance", "!given(title) || prizes.all(p, p.value >= 10.0)",
    "entry.fee * 2.0 == 10.0 ? true : false", "size(regions) + 1 > 3 && (entry.fee < 5.0 || entry.purchase_required)",
  ]

  @Test(arguments: mutated)
  func `every mutation compiles and says something else`(_ source: String) {
    let mutations = SyntaxTree.parse(source).tree.mutations
    #expect(mutations.count >= 4)
    for mutation in mutations {
      let bytes = Array(source.utf8)
      let text = String(
        decoding: bytes[..<mutation.range.start] + Array(mutation.replacement.utf8) + bytes[mutation.range.end...],
        as: UTF8.self)
      var compiler = Compiler(Fixture().environment)
      #expect(compiler.compile(text, expecting: .bool).program != nil, "\(mutation.what): \(text)")
      #expect(!SyntaxTree.areSame(SyntaxTree.parse(text).tree, SyntaxTree.parse(source).tree), "\(text)")
    }
  }

  @Test func `typed values and types are read back as they were written`() {
    let values: [DynamicValue] = [
      .null, .bool(true), .int(-3), .uint(7), .double(1.5), .string("é\"\n"), .bytes([0, 255]), .type("int"),
      .timestamp(seconds: -1, nanoseconds: 5), .duration(-1_500_000_000), .list([.int(1), .null]),
      .map([(.string("a"), .list([]))]),
    ]
    for value in values { #expect(DynamicValue(typed: value.typed)?.typed == value.typed) }
    let types: [ValueType] = [
      .dyn, .list(.int), .map(.string, .dyn), .optional(.int), .type(.bool), .parameter("A"), .timestamp,
    ]
    for type in types { #expect(ValueType(typed: type.typed) == type) }
  }

  @Test func `plain JSON escapes what must be escaped`() {
    let value = DynamicValue.map([(.string("a\"\u{1}"), .list([.double(1), .uint(2), .string("\n\u{2028}é")]))])
    #expect(value.json.description == "{\"a\\\"\\u0001\": [1.0, 2, \"\\n\u{2028}é\"]}")
  }
}
