import Testing

@testable import CEL

@Suite struct CircuitTests {
  static let conditions = [
    "entry.fee > 0.0 && is_chance", "!given(title) || entry.purchase_required", "!(entry.fee >= 5.0) && given(prizes)",
    "entry.selection in ['skill', 'votes'] || 'US' in regions", "given(entry) && stated(charity)",
    "charity.cap > 10.0 || !given(charity.name)", "is_chance ? entry.fee == 5.0 : given(title)",
    "given(filings['US-NY']) && as_of > schedule_end", "prizes.exists(p, p.value > 100.0) && !entry.purchase_required",
    "entry.selection != 'skill' && (entry.fee < 1.0 || given(regions)) && reaches('US')",
    "mentions(title, 'kit') || 'FR' in regions", "5.0 == entry.fee && 'none' != title", "prize_pool > entry.fee",
    "1 / 0 == 1 || is_chance", "1 / 0 == 1 && given(title)", "stated(entry.fee) && !stated(title)",
  ]

  @Test(arguments: conditions)
  func `a condition taken apart says what its program says, whatever is not stated`(_ source: String) throws {
    let fixture = Fixture()
    var compiler = Compiler(fixture.environment)
    let compilation = compiler.compile(source, expecting: .bool)
    let program = try #require(compilation.program)
    let apart = compiler.condition(compilation.expression)
    let condition = try #require(apart)
    let module = compiler.module()
    var evaluator = Evaluator(module)
    evaluator.set(fixture.asOf, to: .timestamp(seconds: 2_000_000))
    var host = Fixture.Functions()
    var plain = 0
    for bits in 0..<1 << 10 {
      let hidden = Set((1...10).filter { bits >> ($0 - 1) & 1 == 1 })
      var store = Store(module)
      evaluator.setRoot(fixture.write(&store, hidden: hidden))
      evaluator.forgetConditions(found: [], whole: .bool(false))
      let truth = evaluator.truth(of: condition, in: &store, host: &host)
      let (value, residual) = evaluator.residual(program, in: &store, host: &host)
      // Where errors stand beside what is not known, or only bytes can tell, the program is asked.
      guard truth != .open else { continue }
      plain += 1
      switch value.kind {
      case .unknown:
        var facts: [UInt64] = []
        evaluator.appendFacts(of: condition, to: &facts)
        #expect(truth == .unknown)
        #expect(facts == store.attributes(of: value))
        guard let own = evaluator.residual(of: condition) else { continue }
        for goal in [true, false] { #expect(own.questions(toward: goal) == residual?.questions(toward: goal)) }
      case .bool: #expect(truth == (value.isTrue ? .true : .false))
      default: Issue.record("\(truth) for an error")
      }
    }
    #expect(plain > 0)
  }

  @Test func `what conditions share is asked once`() {
    var compiler = Compiler(Fixture().environment)
    let first = compiler.condition(compiler.check("is_chance && entry.fee > 0.0").expression)
    #expect(first != nil)
    let count = compiler.module().circuit.parts.count
    let again = compiler.condition(compiler.check("is_chance && entry.fee>0.0").expression)
    #expect(first == again)
    _ = compiler.condition(compiler.check("!(entry.fee > 0.0) || is_chance").expression)
    // The negation and the disjunction.
    #expect(compiler.module().circuit.parts.count == count + 2)
  }

  @Test func `conditions over a list are asked about each element`() throws {
    let fixture = Fixture()
    var compiler = Compiler(fixture.environment)
    let prizes = compiler.compile("prizes")
    let program = try #require(prizes.program)
    let numbered = compiler.list(prizes.expression, program)
    let list = try #require(numbered)
    let local = Compiler.Local("prize", .record(fixture.prize))
    let checked = compiler.check("prize.value > 50.0 && is_chance", expecting: .bool, locals: [local])
    let apart = compiler.condition(checked.expression, over: list)
    let condition = try #require(apart)
    let module = compiler.module()
    var store = Store(module)
    var evaluator = Evaluator(module)
    let root = fixture.write(&store)
    evaluator.setRoot(root)
    evaluator.forgetConditions(found: [], whole: .bool(false))
    var host = Fixture.Functions()
    let elements = evaluator.evaluate(evaluator.program(of: list), in: &store, host: &host)
    let start = evaluator.begin(list, count: store.count(of: elements))
    var truths: [Truth] = []
    for index in 0..<store.count(of: elements) {
      evaluator.choose(index, of: list, from: start, value: store.element(index, of: elements))
      truths.append(evaluator.truth(of: condition, in: &store, host: &host))
    }
    #expect(truths == [.false, .true, .true])
  }
}
