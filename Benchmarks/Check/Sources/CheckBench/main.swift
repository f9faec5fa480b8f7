import BuiltInRules
import CEL
import LibYAML
import PolicyEvaluation
import PolicyLoading
import PolicyModel
import SourceText
import YAMLReading

// Times what a check is made of, beside a bare libyaml event loop over the same bytes, in one run.

var corpus = Corpus(seed: 20_261_124)
let sources = (0..<400).map { SourceFile(name: "p\($0).yaml", text: corpus.promotion($0)) }
let bytes = sources.reduce(0) { $0 + $1.bytes.count }

let files = BuiltInRules.files().map { (path: String($0.name.dropFirst("Rules/".count)), file: $0) }
guard let loaded = LoadedRules.load(files).rules else { fatalError("the built-in rules do not load") }

/// A policy of the first `count` rules by id, or of all.
func policy(_ count: Int?) -> CompiledPolicy {
  var rules = loaded
  if let count {
    // Spread over the packs: every n-th rule.
    let step = max(1, rules.rules.count / count)
    rules.rules = Array(stride(from: 0, to: rules.rules.count, by: step).map { rules.rules[$0] }.prefix(count))
  }
  guard let policy = PolicyCompiler.compile(rules).policy else { fatalError("the rules do not compile") }
  return policy
}

func bareLoop() {
  for source in sources {
    var parser = yaml_parser_t()
    yaml_parser_initialize(&parser)
    source.bytes.withUnsafeBufferPointer { yaml_parser_set_input_string(&parser, $0.baseAddress, $0.count) }
    var event = yaml_event_t()
    var isAtEnd = false
    while !isAtEnd {
      guard yaml_parser_parse(&parser, &event) == 1 else { fatalError("the corpus is not YAML") }
      isAtEnd = event.type == YAML_STREAM_END_EVENT
      yaml_event_delete(&event)
    }
    yaml_parser_delete(&parser)
  }
}

let all = policy(nil)
let fifty = policy(50)
var reader = YAMLReader(keys: all.loader.keySymbols)
var tree = YAMLTree()
func parse() {
  for source in sources { reader.read(source.bytes, as: .yaml, into: &tree) }
}

var store = Store(all.module)
let mark = store.mark
var facts = PromotionFacts()
func parseAndLoad() {
  for source in sources {
    reader.read(source.bytes, as: .yaml, into: &tree)
    guard let root = tree.documents.first?.root else { continue }
    store.reset(to: mark)
    all.loader.load(root, of: tree, into: &facts, store: &store)
    if let first = facts.diagnostics.first { fatalError("\(source.name): \(first.message)") }
  }
}

func check(_ checker: inout PromotionChecker) -> Int {
  var findings = 0
  for source in sources {
    _ = checker.check(source, as: .yaml, terms: { _ in .success(SourceFile(name: "terms", bytes: [])) }) {
      findings += $0.findings.count
    }
  }
  return findings
}

let options = CheckOptions(asOf: CalendarDate(year: 2026, month: 11, day: 24) ?? CalendarDate(dayNumber: 0))
var fiftyChecker = PromotionChecker(policy: fifty, options: options)
var allChecker = PromotionChecker(policy: all, options: options)
var findings = 0

let clock = ContinuousClock()
func time(_ body: () -> Void) -> Double {
  let duration = clock.measure(body)
  return Double(duration.components.seconds) * 1e3 + Double(duration.components.attoseconds) / 1e15
}

var rows: [(name: String, times: [Double])] = [
  ("bare libyaml event loop", []), ("parse", []), ("parse + load", []), ("whole check, 50 rules", []),
  ("whole check, \(all.ruleCount) rules", []),
]
for _ in 0..<12 {
  rows[0].times.append(time(bareLoop))
  rows[1].times.append(time(parse))
  rows[2].times.append(time(parseAndLoad))
  rows[3].times.append(time { findings = check(&fiftyChecker) })
  rows[4].times.append(time { findings = check(&allChecker) })
}

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
func shown(_ value: Double) -> String { "\((value * 100).rounded() / 100)" }

print("\(sources.count) promotions, \(bytes) bytes; medians of \(rows[0].times.count) interleaved runs; \(findings) findings")
print("| what | ms | µs a promotion | ratio to bare libyaml | least–most ratio |")
print("|---|---|---|---|---|")
for row in rows {
  let ratios = zip(row.times, rows[0].times).map { $0 / $1 }
  print(
    "| \(row.name) | \(shown(median(row.times))) | \(shown(median(row.times) * 1000 / Double(sources.count))) "
      + "| \(shown(median(ratios))) | \(shown(ratios.min() ?? 0))–\(shown(ratios.max() ?? 0)) |")
}
