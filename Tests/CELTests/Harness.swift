import SourceText
import Testing

@testable import CEL

/// Evaluates expressions in tests.
enum Harness {
  /// What `source` gives, as an expression would write it; `error` or `error: message` for a failure.
  static func run(_ source: String, checks: Bool = true, folds: Bool = true) -> String {
    var environment = Environment()
    environment.givesAdvice = false
    var compiler = Compiler(environment)
    var options = Compiler.Options()
    options.checks = checks
    options.folds = folds
    let compilation = compiler.compile(source, options: options)
    guard let program = compilation.program else {
      return "compile error: \(compilation.diagnostics.first?.message ?? "")"
    }
    let module = compiler.module()
    var store = Store(module)
    var evaluator = Evaluator(module)
    var host = NoHost()
    let value = evaluator.evaluate(program, in: &store, host: &host)
    let text = describe(value, evaluator, store)
    // What an evaluation learns (where a key lay last) makes the next ones quick, and must change nothing.
    for _ in 0..<2 {
      let again = evaluator.evaluate(program, in: &store, host: &host)
      #expect(describe(again, evaluator, store) == text, "run again: \(source)")
    }
    return text
  }

  private static func describe(_ value: Value, _ evaluator: borrowing Evaluator, _ store: borrowing Store) -> String {
    evaluator.describe(value, in: store).map { "error: \($0.message)" } ?? store.dynamic(value).display
  }

  /// The text without its marks, and the range that they enclose.
  static func marked(_ text: String) -> (text: String, range: SourceRange) {
    let parts = text.split(separator: "⟦", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return (text, SourceRange(start: 0, end: 0)) }
    let inner = parts[1].split(separator: "⟧", omittingEmptySubsequences: false)
    let start = parts[0].utf8.count
    return (
      "\(parts[0])\(inner[0])\(inner.count > 1 ? inner[1] : "")",
      SourceRange(start: start, end: start + inner[0].utf8.count)
    )
  }
}

/// A small promotion: a root record with an entry, a charity, prizes, regions and an open map.
struct Fixture {
  var environment = Environment()
  let root: RecordID
  let entry: RecordID
  let prize: RecordID
  let asOf: VariableID

  static let names = [
    1: "entry", 2: "entry.selection", 3: "entry.fee", 4: "entry.purchase_required", 5: "charity", 6: "prizes",
    7: "regions", 8: "filings", 9: "title", 10: "schedule_end",
  ]

  init() {
    root = environment.addRecord("promotion")
    entry = environment.addRecord("entry")
    prize = environment.addRecord("prize")
    let selection = environment.addChoice(["random", "skill", "votes"])
    environment.addField("selection", .choice(selection), to: entry)
    environment.addField("fee", .double, to: entry)
    environment.addField("purchase_required", .bool, to: entry)
    environment.addField("value", .double, to: prize)
    environment.addField("quantity", .int, to: prize)
    let charity = environment.addRecord("charity")
    environment.addField("cap", .double, to: charity)
    environment.addField("name", .string, to: charity)
    environment.addField("entry", .record(entry), to: root)
    environment.addField("charity", .record(charity), to: root)
    environment.addField("prizes", .list(.record(prize)), to: root)
    environment.addField("regions", .list(.string), to: root)
    environment.addField("filings", .map(.string, .dyn), to: root)
    environment.addField("title", .string, to: root)
    environment.addField("schedule_end", .timestamp, to: root)
    environment.root = root
    asOf = environment.addVariable("as_of", .timestamp)
    environment.addDefinition("is_chance", "entry.selection == 'random'")
    environment.addDefinition("prize_pool", "sum(prizes.map(p, double(p.quantity) * p.value))")
    environment.addFunction(
      HostFunction(
        "reaches",
        [
          .constant { name in
            name == "US"
              ? .id(7) : .invalid(message: "region \"\(name)\" is not known", hint: nil, replacement: "'US'")
          }
        ], .bool, id: 1))
    environment.addFunction(
      HostFunction("mentions", [.value(.dyn), .value(.string)], .bool, id: 2, takesUnknown: true))
  }

  /// Which facts are left out: numbers of `names`.
  typealias Hidden = Set<Int>

  struct Functions: Host {
    var calls: [String] = []

    mutating func call(_ function: UInt32, _ arguments: Arguments, in store: inout Store) -> Value {
      switch function {
      case 1: return .bool(arguments[0].asUInt == 7, node: 70)
      default:
        if arguments[0].kind == .unknown { return arguments[0] }
        return .bool(store.text(of: arguments[0])?.contains(store.text(of: arguments[1]) ?? "") ?? false, node: 71)
      }
    }
  }

  /// Writes the document, nodes 1 to 30.
  func write(_ store: inout Store, hidden: Hidden = []) -> Value {
    let facts = store.record(root, node: 1)
    let hide = { (number: Int, value: Value) -> Value in hidden.contains(number) ? .unknown(UInt64(number)) : value }
    let entryFacts = store.record(entry, node: 2, unstated: hidden.contains(1) ? 1 : nil)
    store.setField(0, of: entryFacts, to: hide(2, store.string("random", node: 3, interning: true)))
    store.setField(1, of: entryFacts, to: hide(3, .double(5, node: 4)))
    store.setField(2, of: entryFacts, to: hide(4, .bool(false, node: 5)))
    store.setField(0, of: facts, to: entryFacts)
    store.setField(1, of: facts, to: hide(5, .absent(stated: true, node: 6)))
    var prizes: [Value] = []
    for index in 0..<3 {
      let facts = store.record(prize, node: UInt32(10 + index))
      store.setField(0, of: facts, to: .double(Double(index) * 100, node: UInt32(20 + index)))
      store.setField(1, of: facts, to: .int(2, node: UInt32(23 + index)))
      prizes.append(facts)
    }
    store.setField(2, of: facts, to: hide(6, store.list(prizes, node: 9)))
    let regions = [
      store.string("US", node: 31, interning: true), store.string("US-CA", node: 32, interning: true),
    ]
    store.setField(3, of: facts, to: hide(7, store.list(regions, node: 30)))
    let filings = store.map(count: 1, node: 40, isOpen: true)
    let key = store.string("US-NY", interning: true)
    store.setEntry(0, of: filings, key: key, value: .double(12, node: 41))
    store.setField(4, of: facts, to: hide(8, filings))
    store.setField(5, of: facts, to: hide(9, store.string("Win a kit", node: 50)))
    store.setField(6, of: facts, to: hide(10, .timestamp(seconds: 1_000_000, node: 51)))
    return facts
  }

  /// What an expression gives over the document: the value and the node it came from.
  func run(_ source: String, hidden: Hidden = []) -> (text: String, node: UInt32) {
    var compiler = Compiler(environment)
    let compilation = compiler.compile(source)
    guard let program = compilation.program else {
      return ("compile error: \(compilation.diagnostics.first?.message ?? "")", 0)
    }
    let module = compiler.module()
    var store = Store(module)
    var evaluator = Evaluator(module)
    evaluator.setRoot(write(&store, hidden: hidden))
    evaluator.set(asOf, to: .timestamp(seconds: 2_000_000))
    var host = Functions()
    let value = evaluator.evaluate(program, in: &store, host: &host)
    let again = evaluator.evaluate(program, in: &store, host: &host)
    #expect(
      again.kind == value.kind && again.node == value.node
        && store.dynamic(again).display == store.dynamic(value).display, "run again: \(source)")
    if value.kind == .unknown {
      return ("unknown: \(store.attributes(of: value).map { Self.names[Int($0)] ?? "" }.joined(separator: ", "))", 0)
    }
    if let failure = evaluator.describe(value, in: store) { return ("error: \(failure.message)", value.node) }
    return (store.dynamic(value).display, value.node)
  }
}
