import CEL

/// One input of libFuzzer: parsed, checked or not, planned, evaluated twice over data with unknowns, and printed.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let source = unsafe String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  var environment = Environment()
  let p = environment.addVariable("p", .dyn)
  let (tree, errors) = SyntaxTree.parse(source)
  if errors.isEmpty {
    let (again, faults) = SyntaxTree.parse(tree.text)
    precondition(faults.isEmpty && SyntaxTree.areSame(tree, again), "what is printed does not parse to the same")
  }
  for error in errors { precondition(error.range.end <= source.utf8.count, "a range lies outside the source") }
  for checks in [true, false] {
    var compiler = Compiler(environment)
    var options = Compiler.Options()
    options.checks = checks
    let compilation = compiler.compile(source, options: options)
    for error in compilation.diagnostics { precondition(error.range.end <= source.utf8.count) }
    guard let program = compilation.program else { continue }
    let module = compiler.module()
    var store = Store(module)
    var evaluator = Evaluator(module, limits: Limits(fuel: 20_000, memory: 1 << 20))
    evaluator.set(p, to: checks ? .unknown(7) : store.write(data))
    var host = NoHost()
    let first = evaluator.evaluate(program, in: &store, host: &host)
    let second = evaluator.evaluate(program, in: &store, host: &host)
    precondition(first.kind == second.kind, "an evaluation changes the next")
    _ = store.dynamic(second).display
    _ = evaluator.describe(second, in: store)
    _ = evaluator.residual(program, in: &store, host: &host).residual?.questions(toward: true)
  }
  return 0
}

/// What `p` is where it is known.
private let data = DynamicValue.map([
  (key: .string("kind"), value: .string("giveaway")),
  (key: .string("fee"), value: .double(5)),
  (key: .string("entries"), value: .int(5210)),
  (key: .string("regions"), value: .list([.string("US-CA"), .string("CA-ON")])),
  (key: .string("terms"), value: .map([(key: .string("text"), value: .string("No purchase is necessary. 🎁"))])),
])
