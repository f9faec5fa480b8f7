import SourceText
import Testing

@testable import CEL

@Suite struct EvaluatorTests {
  private func run(_ source: String, limits: Limits) -> ErrorCode? {
    var environment = Environment()
    environment.addVariable("n", .int)
    var compiler = Compiler(environment)
    guard let program = compiler.compile(source).program else { return nil }
    let module = compiler.module()
    var store = Store(module)
    var evaluator = Evaluator(module, limits: limits)
    var host = NoHost()
    return evaluator.evaluate(program, in: &store, host: &host).asError
  }

  static let bombs: [String] = [
    "lists.range(100000).all(x, lists.range(1000).all(y, true)) || true",
    "lists.range(100000).map(x, lists.range(100000)).size() > 0 || true",
    "cel.bind(a, lists.range(1000), a.map(x, a.map(y, a))).size() == 1 || true",
    "lists.range(1000).map(x, 'abcdefghijklmnopqrstuvwxyz').join('').split('').map(x, x + x).map(x, [x, x, x, x]).size() > 1 || true",
    "[lists.range(500000)].map(x, x + x).map(x, x + x).map(x, x + x)[0].size() > 0 || true",
    "lists.range(100000).distinct().size() > 0 || true",
    "lists.range(2000).exists(x, lists.range(2000) == [x]) || lists.range(9999999).size() > 0 || true",
    "'%s'.format([lists.range(200000)]).size() > 0 || lists.range(900000).size() > 0 || true",
  ]

  @Test(arguments: bombs)
  func `limits stop an expression and nothing absorbs them`(_ source: String) throws {
    let code = try #require(run(source, limits: Limits(fuel: 200_000, memory: 1 << 20)))
    #expect(code.isLimit)
  }

  @Test func `errors tell their place and what they are about`() throws {
    var environment = Environment()
    environment.addDefinition("half", "1 / 0")
    var compiler = Compiler(environment)
    let program = try #require(compiler.compile("{'a': 1}['b'] == 1").program)
    let nested = try #require(compiler.compile("true && half > 0").program)
    let module = compiler.module()
    var store = Store(module)
    var evaluator = Evaluator(module)
    var host = NoHost()
    let value = evaluator.evaluate(program, in: &store, host: &host)
    let failure = evaluator.describe(value, in: store)
    #expect(failure?.message == "no such key: \"b\"")
    #expect(failure?.range == SourceRange(start: 0, end: 13))
    let inner = evaluator.evaluate(nested, in: &store, host: &host)
    let other = evaluator.describe(inner, in: store)
    #expect(other?.definition == "half")
  }

  @Test func `a module survives an image`() throws {
    let fixture = Fixture()
    var compiler = Compiler(fixture.environment)
    let program = try #require(
      compiler.compile("prizes.exists(p, p.value > 150.0) && title.matches('k.t') && 'US' in regions").program)
    var image = ImageWriter()
    compiler.module().write(to: &image)
    var reader = ImageReader(image.bytes)
    let module = Module(from: &reader)
    #expect(reader.isAtEnd)
    var store = Store(module)
    var evaluator = Evaluator(module)
    let mark = store.mark
    for _ in 0..<3 {
      store.reset(to: mark)
      evaluator.setRoot(fixture.write(&store))
      var host = Fixture.Functions()
      let value = evaluator.evaluate(program, in: &store, host: &host)
      #expect(value.isTrue)
    }
  }

  @Test func `locals are bound for one program after another`() throws {
    let fixture = Fixture()
    var compiler = Compiler(fixture.environment)
    let program = try #require(
      compiler.compile("prize.value * 2.0", locals: [.init("prize", .record(fixture.prize))]).program)
    let module = compiler.module()
    var store = Store(module)
    var evaluator = Evaluator(module)
    var host = Fixture.Functions()
    let facts = fixture.write(&store)
    let prizes = store.field(2, of: facts)
    var values: [Double?] = []
    for index in 0..<3 {
      evaluator.setLocal(0, to: store.element(index, of: prizes))
      values.append(evaluator.evaluate(program, in: &store, host: &host).asDouble)
    }
    #expect(values == [0, 200, 400])
  }

  @Test func `a scalar result leaves the store as it was`() throws {
    var compiler = Compiler(Environment())
    let program = try #require(compiler.compile("lists.range(100).map(x, string(x)).join('').size()").program)
    let module = compiler.module()
    var store = Store(module)
    var evaluator = Evaluator(module)
    var host = NoHost()
    let before = store.mark
    let value = evaluator.evaluate(program, in: &store, host: &host)
    let after = store.mark
    #expect(value.asInt == 190)
    #expect(after.values == before.values && after.bytes == before.bytes)
  }

  @Test func `a trace tells the value of each part`() throws {
    let fixture = Fixture()
    var compiler = Compiler(fixture.environment)
    let source = "is_chance && entry.fee > 9.0"
    let program = try #require(compiler.compile(source).program)
    let module = compiler.module()
    var store = Store(module)
    var evaluator = Evaluator(module)
    evaluator.setRoot(fixture.write(&store))
    var host = Fixture.Functions()
    let (value, trace) = evaluator.trace(program, in: &store, host: &host)
    #expect(value.asBool == false)
    var parts: [String] = []
    for step in trace.steps {
      let text = step.definition == 0 ? source : fixture.environment.definitions[step.definition - 1].source
      parts.append("\(SourceFile(name: "", text: text).text(in: step.range)) = \(store.dynamic(step.value).display)")
    }
    #expect(parts.contains("entry.selection == 'random' = true"))
    #expect(parts.contains("entry.fee > 9.0 = false"))
    #expect(parts.contains("entry.fee = 5"))
  }
}
