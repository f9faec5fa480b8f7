import CAllocations
import CEL

/// An expression with the nanoseconds that cel-go takes for it, optimised and without unknowns (README of the folder).
let rows: [(name: String, source: String, reference: Double)] = [
  ("cmp", "p.discount.percent > 20.0 && p.discount.basis == \"msrp\"", 171),
  ("in", "\"sms\" in p.channels && !(\"US-TX\" in p.regions)", 406),
  ("has", "has(p.terms.min_age) ? p.terms.min_age >= 21.0 : p.kind == \"bogo\"", 164),
  ("all8", "p.items.all(i, i.price < i.msrp && i.price >= 1.0)", 3019),
  ("regex", "p.terms.text.matches(\"[Nn]o purchase (is )?necessary\")", 1530),
  ("date", "timestamp(p.end) - timestamp(p.start) <= duration(\"720h\")", 574),
  (
    "exists_in", "p.items.exists(i, i.category in [\"alcohol\", \"tobacco\", \"toys\"]) && !has(p.terms.age_gate)", 1225
  ),
  ("arith", "(p.discount.percent / 100.0) * 80.0 + 5.0 <= 30.0", 155),
]

func nanoseconds(_ duration: Duration) -> Double {
  Double(duration.components.seconds) * 1e9 + Double(duration.components.attoseconds) / 1e9
}

// Everything is local: globals would be checked for exclusive access at run time.
func run() {
  var environment = Environment()
  let p = environment.addVariable("p", .dyn)
  var compiler = Compiler(environment)
  let programs = rows.compactMap { compiler.compile($0.source).program }
  precondition(programs.count == rows.count, "an expression does not compile")
  let module = compiler.module()
  var store = Store(module)
  var evaluator = Evaluator(module)
  evaluator.set(p, to: store.write(Promotion.value))
  var host = NoHost()
  let clock = ContinuousClock()

  print("expression      ns   cel-go / ours   allocations")
  let chosen = CommandLine.arguments.dropFirst()
  for (row, program) in zip(rows, programs) where chosen.isEmpty || chosen.contains(row.name) {
    var truths = 0
    for _ in 0..<10_000 where evaluator.evaluate(program, in: &store, host: &host).isTrue { truths += 1 }
    precondition(truths == 10_000, "\(row.name) is not true")
    var best = Double.infinity
    let turns = 20_000
    let before = allocation_count()
    for _ in 0..<15 {
      let start = clock.now
      for _ in 0..<turns where evaluator.evaluate(program, in: &store, host: &host).isTrue { truths += 1 }
      best = min(best, nanoseconds(clock.now - start) / Double(turns))
    }
    let allocations = Double(allocation_count() - before) / Double(15 * turns)
    let name = row.name + String(repeating: " ", count: 12 - row.name.count)
    print("\(name) \(Double(Int(best * 10)) / 10)   \(Double(Int(row.reference / best * 10)) / 10)   \(allocations)")
  }

  var parses = Double.infinity
  for _ in 0..<20 {
    let start = clock.now
    for row in rows { _ = SyntaxTree.parse(row.source) }
    parses = min(parses, nanoseconds(clock.now - start) / Double(rows.count))
  }
  print("parse: \(Int(parses)) ns an expression")
  var compiles = Double.infinity
  for _ in 0..<20 {
    var compiler = Compiler(environment)
    let start = clock.now
    for row in rows { _ = compiler.compile(row.source) }
    compiles = min(compiles, nanoseconds(clock.now - start) / Double(rows.count))
  }
  print("compile: \(Int(compiles)) ns an expression")
}

run()
