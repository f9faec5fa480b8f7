import Testing

@testable import CEL

/// The example of the documentation, as code.
@Suite struct EmbeddingTests {
  private struct Lexicons: Host {
    mutating func call(_ function: UInt32, _ arguments: Arguments, in store: inout Store) -> Value {
      .bool(arguments[1].asUInt == 3)
    }
  }

  @Test func `the example of the documentation does what it says`() throws {
    var environment = Environment()
    let root = environment.addRecord("promotion")
    let entry = environment.addRecord("entry")
    let selections = environment.addChoice(["random", "skill", "votes"])
    environment.addField("entry", .record(entry), to: root)
    environment.addField("selection", .choice(selections), to: entry)
    environment.addField("fee", .double, to: entry)
    environment.root = root
    let asOf = environment.addVariable("as_of", .timestamp)
    let lexicons: [String: UInt32] = ["ad_label": 3]
    environment.addFunction(
      HostFunction(
        "mentions",
        [
          .value(.dyn),
          .constant { name in
            lexicons[name].map { .id($0) }
              ?? .invalid(message: "lexicon \"\(name)\" is not known", hint: nil, replacement: nil)
          },
        ], .bool, id: 1))
    environment.addDefinition("is_chance_based", "entry.selection == 'random'")

    var compiler = Compiler(environment)
    let rule = try #require(compiler.compile("is_chance_based && entry.fee > 0.0", expecting: .bool).program)
    let label = try #require(compiler.compile("mentions(entry, 'ad_label')", expecting: .bool).program)
    let module = compiler.module()

    var store = Store(module)
    var evaluator = Evaluator(module)
    let unstatedEntry = store.record(entry, unstated: 100)
    store.setField(0, of: unstatedEntry, to: .unknown(101))
    store.setField(1, of: unstatedEntry, to: .unknown(102))
    let mark = store.mark

    store.reset(to: mark)
    let facts = store.record(root, node: 1)
    let entryFacts = store.record(copying: unstatedEntry, node: 2)
    store.setUnstated(nil, of: entryFacts)
    store.setField(1, of: entryFacts, to: .double(5, node: 7))
    store.setField(0, of: facts, to: entryFacts)
    evaluator.setRoot(facts)
    evaluator.set(asOf, to: .timestamp(seconds: 1_795_500_000))
    var host = Lexicons()
    let value = evaluator.evaluate(rule, in: &store, host: &host)
    let attributes = store.attributes(of: value)
    #expect(attributes == [101])
    let labelled = evaluator.evaluate(label, in: &store, host: &host)
    #expect(labelled.isTrue)

    store.setField(0, of: entryFacts, to: store.string("random", node: 8, interning: true))
    let decided = evaluator.evaluate(rule, in: &store, host: &host)
    #expect(decided.isTrue)
    #expect(decided.node == 8)
  }
}
