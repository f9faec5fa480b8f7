import Testing

@testable import CEL

/// An expression over the fixture, what it gives, and which facts are hidden.
struct FactRow: CustomTestStringConvertible, Sendable {
  var source: String
  var result: String
  var hidden: Set<Int>
  var node: UInt32?
  var testDescription: String { "\(source) without \(hidden.sorted())" }

  init(_ source: String, _ result: String, _ hidden: Set<Int> = [], node: UInt32? = nil) {
    self.source = source
    self.result = result
    self.hidden = hidden
    self.node = node
  }
}

@Suite struct UnknownTests {
  static let unknowns: [FactRow] = [
    FactRow("entry.fee > 0.0", "unknown: entry.fee", [3]),
    FactRow("entry.fee > 0.0 && entry.purchase_required", "false", [3], node: 5),
    FactRow("entry.fee > 0.0 || !entry.purchase_required", "true", [3], node: 5),
    FactRow("entry.fee > 0.0 && !entry.purchase_required", "unknown: entry.fee", [3]),
    FactRow("entry.fee > 0.0 && entry.purchase_required", "unknown: entry.fee, entry.purchase_required", [3, 4]),
    FactRow("entry.fee + 1.0 > 1.0 / 0.0", "unknown: entry.fee", [3]),
    FactRow("entry.fee > double(1 / 0)", "error: division by zero", [3]),
    FactRow("(1 / 0 > 0) || entry.purchase_required", "unknown: entry.purchase_required", [4]),
    FactRow("!entry.purchase_required ? 1 : 1", "unknown: entry.purchase_required", [4]),
    FactRow("prizes.exists(p, p.value > 50.0)", "unknown: prizes", [6]),
    FactRow("size(prizes) == 3", "true"), FactRow("given(entry)", "unknown: entry", [1]),
    FactRow("stated(entry)", "false", [1]), FactRow("given(entry.fee)", "unknown: entry.fee", [3]),
    FactRow("stated(entry.fee)", "false", [3]), FactRow("stated(entry.fee)", "true"),
    FactRow("'US' in regions", "unknown: regions", [7]), FactRow("is_chance", "unknown: entry.selection", [2]),
    FactRow("mentions(title, 'kit')", "unknown: title", [9]), FactRow("reaches('US')", "true", node: 70),
    FactRow("filings['US-NY'] > 10.0", "unknown: filings", [8]), FactRow("has(entry.fee)", "unknown: entry.fee", [3]),
  ]

  static let absences: [FactRow] = [
    FactRow("charity.cap > 0.0", "false", node: 6), FactRow("charity.cap <= 0.0", "false"),
    FactRow("charity.name == 'x'", "false"), FactRow("charity.name != 'x'", "true"), FactRow("charity == null", "true"),
    FactRow("charity != null", "false"), FactRow("given(charity)", "false", node: 6),
    FactRow("stated(charity)", "true"),
    FactRow("stated(charity.cap)", "false"), FactRow("given(charity.cap)", "false"),
    FactRow("has(charity.cap)", "false"),
    FactRow("size(charity.name)", "0"), FactRow("charity.name in ['a']", "false"),
    FactRow("charity.cap + 1.0 > 0.0", "false"), FactRow("charity.name.startsWith('a')", "none"),
    FactRow("charity.name.startsWith('a') || true", "true"), FactRow("!(charity.cap > 0.0)", "true"),
    FactRow("filings['US-FL']", "none"), FactRow("given(filings['US-FL'])", "false"),
    FactRow("given(filings['US-NY'])", "true", node: 41), FactRow("has(filings.missing)", "false"),
  ]

  static let nodes: [FactRow] = [
    FactRow("entry.fee > 0.0", "true", node: 4), FactRow("0.0 < entry.fee", "true", node: 4),
    FactRow("is_chance && entry.fee > 0.0", "true", node: 3), FactRow("is_chance && entry.fee > 9.0", "false", node: 4),
    FactRow("prizes.exists(p, p.value > 150.0)", "true", node: 22),
    FactRow("prizes.all(p, p.value < 50.0)", "false", node: 21),
    FactRow("prizes.all(p, p.value < 500.0)", "true", node: 9),
    FactRow("'US-CA' in regions", "true", node: 32), FactRow("'US-TX' in regions", "false", node: 30),
    FactRow("given(title)", "true", node: 50), FactRow("schedule_end < as_of", "true", node: 51),
    FactRow("prize_pool", "600"), FactRow("entry.selection in ['skill', 'random']", "true"),
  ]

  @Test(arguments: unknowns + absences + nodes)
  func `a fact gives its value and its node`(_ row: FactRow) {
    let (text, node) = Fixture().run(row.source, hidden: row.hidden)
    #expect(text == row.result)
    if let expected = row.node { #expect(node == expected) }
  }

  static let rules = [
    "is_chance && entry.fee > 0.0", "!entry.purchase_required || given(title)",
    "prizes.exists(p, p.value > 150.0) && 'US' in regions", "entry.fee > 1.0 && entry.fee < 3.0 || is_chance",
    "prize_pool > 500.0 && reaches('US') && !(filings['US-NY'] > 100.0)", "charity == null || charity.cap > 0.0",
    "schedule_end < as_of && (entry.purchase_required || mentions(title, 'kit'))",
    "!(entry.fee > 0.0 && entry.purchase_required) && size(regions) > 1",
  ]

  @Test(arguments: rules)
  func `hiding any facts gives the same result or unknown`(_ source: String) {
    let fixture = Fixture()
    let whole = fixture.run(source).text
    for mask in 0..<1024 {
      let hidden = Set((0..<10).filter { mask >> $0 & 1 == 1 }.map { $0 + 1 })
      let text = fixture.run(source, hidden: hidden).text
      #expect(text == whole || text.hasPrefix("unknown"), "\(hidden)")
    }
  }

  @Test(arguments: rules)
  func `answering the questions decides`(_ source: String) throws {
    let fixture = Fixture()
    var compiler = Compiler(fixture.environment)
    let program = try #require(compiler.compile(source, expecting: .bool).program)
    let module = compiler.module()
    for mask in stride(from: 1, to: 1024, by: 3) {
      var hidden = Set((0..<10).filter { mask >> $0 & 1 == 1 }.map { $0 + 1 })
      for _ in 0..<11 {
        var store = Store(module)
        var evaluator = Evaluator(module)
        evaluator.setRoot(fixture.write(&store, hidden: hidden))
        evaluator.set(fixture.asOf, to: .timestamp(seconds: 2_000_000))
        var host = Fixture.Functions()
        let (value, residual) = evaluator.residual(program, in: &store, host: &host)
        guard value.kind == .unknown else { break }
        let support = try #require(residual).support
        #expect(support == store.attributes(of: value))
        let goals = [true, false].compactMap { residual?.questions(toward: $0) }
        let asked = try #require(goals.first)
        #expect(!asked.isEmpty && Set(asked).isSubset(of: support))
        hidden.subtract(asked.map { Int($0) })
      }
      #expect(!fixture.run(source, hidden: hidden).text.hasPrefix("unknown"))
    }
  }

  @Test func `the smallest sets of questions are found`() throws {
    let fixture = Fixture()
    var compiler = Compiler(fixture.environment)
    let source = "(entry.fee > 0.0 && is_chance) || (entry.purchase_required && 'US' in regions && given(title))"
    let program = try #require(compiler.compile(source).program)
    let module = compiler.module()
    var store = Store(module)
    var evaluator = Evaluator(module)
    evaluator.setRoot(fixture.write(&store, hidden: [2, 3, 4, 7, 9]))
    var host = Fixture.Functions()
    let residual = try #require(evaluator.residual(program, in: &store, host: &host).residual)
    #expect(residual.questions(toward: true) == [2, 3])
    #expect(residual.questions(toward: false)?.count == 2)
    #expect(residual.support == [2, 3, 4, 7, 9])
  }
}
