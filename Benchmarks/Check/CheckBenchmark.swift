import BuiltInRules
import PolicyEvaluation
import PolicyLoading
import PolicyModel
import PromotionEditing
import SourceText
import YAMLReading

/// Times what a check is made of, in one run: `check-benchmark [ROUNDS]`; or writes the corpus to standard output:
/// `check-benchmark --corpus yaml|jsonl COUNT`; or runs one part again and again, for a profiler:
/// `check-benchmark --only libyaml|parse|load|scan|rules|check|fifty ROUNDS`.
@main
struct CheckBenchmark {
  /// Promotions of a table.
  static let count = 400

  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    if arguments.first == "--corpus" {
      let count = arguments.dropFirst(2).first.flatMap { Int($0) } ?? count
      Corpus.write(count, asJSON: arguments.dropFirst().first == "jsonl")
      return
    }
    if arguments.first == "--only", let part = arguments.dropFirst().first {
      CheckBenchmark(rounds: arguments.dropFirst(2).first.flatMap { Int($0) } ?? 15).only(part)
      return
    }
    let benchmark = CheckBenchmark(rounds: arguments.first.flatMap { Int($0) } ?? 15)
    benchmark.stages()
    benchmark.json()
    benchmark.growth()
  }

  private let rounds: Int
  private let loaded: LoadedRules
  private let files: [SourceFile]

  private init(rounds: Int) {
    self.rounds = rounds
    let rules = BuiltInRules.files().map { (path: String($0.name.dropFirst("Rules/".count)), file: $0) }
    guard let loaded = LoadedRules.load(rules).rules else { fatalError("the built-in rules do not load") }
    self.loaded = loaded
    var corpus = Corpus(seed: 20_261_124)
    files = (0..<CheckBenchmark.count).map { SourceFile(name: "promotion-\($0).yaml", bytes: corpus.promotion($0)) }
  }

  private var size: Int { files.reduce(0) { $0 + $1.bytes.count } }

  /// Runs one part, so that a profile shows nothing else.
  private func only(_ part: String) {
    let stages: [String: CheckStage] = ["parse": .parse, "load": .load, "scan": .scan, "rules": .rules]
    var checking = Checking(CheckBenchmark.compile(part == "fifty" ? fiftyRules : loaded))
    for _ in 0..<rounds {
      for file in files {
        if part == "libyaml" {
          checking.findings += BareYAML.events(file.bytes)
        } else if let stage = stages[part] {
          checking.run(file, stage)
        } else {
          checking.check(file)
        }
      }
    }
    print("\(rounds) rounds of \(files.count) promotions, \(checking.findings) findings or events")
  }

  // MARK: Tables

  /// The parts of a check beside libyaml's bare loop.
  private func stages() {
    let policy = CheckBenchmark.compile(loaded)
    var all = Checking(policy)
    var some = Checking(CheckBenchmark.compile(fiftyRules))
    var race = Race()
    for _ in 0..<rounds {
      race.run("bare libyaml") { for file in files { all.findings += BareYAML.events(file.bytes) } }
      race.run("parse") { for file in files { all.run(file, .parse) } }
      race.run("parse + load") { for file in files { all.run(file, .load) } }
      race.run("… + scan") { for file in files { all.run(file, .scan) } }
      race.run("… + rules, \(policy.ruleCount)") { for file in files { all.run(file, .rules) } }
      race.run("whole check, 50 rules") { for file in files { some.check(file) } }
      race.run("whole check, \(policy.ruleCount) rules") { for file in files { all.check(file) } }
    }
    race.print(
      """
      \(files.count) generated promotions, \(size / files.count) bytes each, one thread; \(plainCount) are read without \
      libyaml
      """, bytes: size)
  }

  /// Fifty rules spread over the packs: every n-th.
  private var fiftyRules: LoadedRules {
    var fifty = loaded
    let step = max(1, loaded.rules.count / 50)
    fifty.rules = Array(stride(from: 0, to: loaded.rules.count, by: step).map { loaded.rules[$0] }.prefix(50))
    return fifty
  }

  /// How many promotions are plain enough to be read without libyaml; all, or the table is of something else.
  private var plainCount: Int {
    var reader = YAMLReader()
    var tree = YAMLTree()
    return files.count { file in
      reader.read(file.bytes, as: .yaml, into: &tree)
      return reader.didReadItself
    }
  }

  /// The same promotions as JSON.
  private func json() {
    let records = files.map { file in
      guard let editor = try? PromotionEditor(file.bytes, as: .yaml) else { fatalError("\(file.name) is not valid") }
      return SourceFile(name: file.name, bytes: Array(editor.value.json.utf8))
    }
    var checking = Checking(CheckBenchmark.compile(loaded))
    var race = Race()
    for _ in 0..<rounds {
      race.run("bare libyaml over JSON") { for file in records { checking.findings += BareYAML.events(file.bytes) } }
      race.run("parse JSON") { for file in records { checking.run(file, .parse, as: .json) } }
      race.run("parse + load JSON") { for file in records { checking.run(file, .load, as: .json) } }
      race.run("whole check of JSON") { for file in records { checking.check(file, as: .json) } }
      race.run("whole check of YAML") { for file in files { checking.check(file) } }
    }
    race.print("The same promotions as JSON", bytes: records.reduce(0) { $0 + $1.bytes.count })
  }

  /// Rules that cannot apply.
  private func growth() {
    var lanes = [0, 50, 150, 300, 1000].map { count in
      (name: "\(loaded.rules.count) rules and \(count) that cannot apply", checking: checking(with: count))
    }.map { Lane(name: $0.name, checking: $0.checking) }
    var race = Race()
    for _ in 0..<rounds {
      for index in lanes.indices {
        race.run(lanes[index].name) { for file in files { lanes[index].checking.value.check(file) } }
      }
    }
    lanes.removeAll()
    race.print("Rules that cannot apply", bytes: size)
  }

  private struct Lane {
    var name: String
    var checking: Held
  }

  /// A checker that an array can hold.
  private final class Held {
    var value: Checking
    init(_ value: consuming Checking) { self.value = value }
  }

  private func checking(with extra: Int) -> Held {
    var more = loaded
    let models = loaded.rules.filter { rule in
      if case .require = rule.condition { return rule.each == nil }
      return false
    }
    for number in 0..<extra {
      var rule = models[number % models.count]
      rule.id = "zz-generated/rule-\(number)"
      let when = rule.when.map { " && (\($0.text))" } ?? ""
      rule.when = LocatedText(
        text: "kind == 'live_event'" + when, file: 0, range: SourceRange(start: 0, end: 0), offsets: [])
      more.rules.append(rule)
    }
    return Held(Checking(CheckBenchmark.compile(more)))
  }

  private static func compile(_ rules: LoadedRules) -> CompiledPolicy {
    let result = PolicyCompiler.compile(rules)
    guard let policy = result.policy else { fatalError("the rules do not compile") }
    return policy
  }
}

/// A checker with what it found.
struct Checking: ~Copyable {
  private var checker: PromotionChecker
  /// How much was found: so that nothing is left out as useless.
  var findings = 0

  init(_ policy: CompiledPolicy) {
    checker = PromotionChecker(
      policy: policy, options: CheckOptions(asOf: CalendarDate("2026-11-24") ?? CalendarDate(dayNumber: 0)))
  }

  mutating func run(_ file: SourceFile, _ stage: CheckStage, as format: YAMLReader.Format = .yaml) {
    checker.run(file.bytes, as: format, through: stage)
  }

  mutating func check(_ file: SourceFile, as format: YAMLReader.Format = .yaml) {
    var count = 0
    let errors = checker.check(
      file, as: format,
      terms: { path in .failure(InputError(file: file.name, message: "no terms file \"\(path)\" here", hint: "")) },
      report: { count += $0.findings.count })
    findings += count
    if let first = errors.first { fatalError("a promotion of the corpus is not valid: \(first.message)") }
  }
}
