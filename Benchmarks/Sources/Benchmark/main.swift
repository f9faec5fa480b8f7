import BuiltInRules
import CEL
import PolicyEvaluation
import PolicyLoading
import PolicyModel
import SourceText
import YAMLReading

// One run, one table: the stages of a check as ratios to libyaml's bare event loop over the same files.

let count = CommandLine.arguments.count > 1 ? Int(CommandLine.arguments[1]) ?? 2000 : 2000
let rounds = CommandLine.arguments.count > 2 ? Int(CommandLine.arguments[2]) ?? 15 : 15
guard let policy = CompiledPolicy(image: BuiltInRules.policyImage()), let day = CalendarDate("2026-11-24") else {
  fatalError("the embedded rules are of another build")
}
var corpus = Corpus(seed: 20_261_124)
let files = (0..<count).map { SourceFile(name: "promotion-\($0).yaml", bytes: corpus.promotion($0)) }
let bytes = files.reduce(0) { $0 + $1.bytes.count }

var reader = YAMLReader(keys: policy.loader.keySymbols)
var tree = YAMLTree()
var store = Store(policy.module)
let empty = store.mark
var facts = PromotionFacts()
var probe = TextProbe(policy)
var checker = PromotionChecker(policy: policy, options: CheckOptions(asOf: day))
var found = 0

func load(_ file: SourceFile) {
  reader.read(file.bytes, as: .yaml, into: &tree)
  store.reset(to: empty)
  if let root = tree.documents.first?.root { policy.loader.load(root, of: tree, into: &facts, store: &store) }
}

func check(_ file: SourceFile) {
  let errors = checker.check(file, as: .yaml) { path in
    .failure(InputError(file: file.name, message: "no terms file \"\(path)\" here"))
  } report: {
    found += $0.findings.count
  }
  precondition(errors.isEmpty, "a promotion of the corpus is not valid: \(errors[0].message)")
}

var race = Race()
for round in 0...rounds {
  if round == 1 { race = Race() }
  race.run("bare libyaml") { for file in files { found += BareYAML.events(file.bytes) } }
  race.run("parse") { for file in files { reader.read(file.bytes, as: .yaml, into: &tree) } }
  race.run("parse + load") { for file in files { load(file) } }
  race.run("scan, the whole text") { for file in files { found += probe.scan(file.bytes).count } }
  race.run("check, \(policy.ruleCount) rules") { for file in files { check(file) } }
}
race.print("\(count) generated promotions, \(bytes / count) bytes each, one thread", files: count, bytes: bytes)
