import CEL
public import PolicyLoading
public import PolicyModel
import SourceText
import YAMLReading

/// Runs the examples of rules and says which do not bite.
public struct RuleTester {
  /// An example, or a rule's set of examples, that does not hold.
  public struct Failure: Sendable {
    /// The rule.
    public var rule: String
    /// Where the example is written.
    public var place: FileDiagnostic
  }

  /// What the examples of some rules came to.
  public struct Summary: Sendable {
    /// How many examples were run.
    public var examples = 0
    /// How many rules have examples.
    public var rules = 0
    /// What does not hold, in order of the rules.
    public var failures: [Failure] = []

    /// Nothing run yet.
    public init() {}
  }

  private let policy: CompiledPolicy
  private let defaultDay: CalendarDate
  private var numbers: [String: Int] = [:]

  /// Tests against `policy`, on `day` where an example names none.
  public init(_ policy: CompiledPolicy, day: CalendarDate) {
    self.policy = policy
    defaultDay = day
    for (index, rule) in policy.rules.enumerated() { numbers[rule.id] = index }
  }

  /// Runs the examples of `rules`, and checks that each rule has the examples it needs.
  public func run(_ rules: [Rule]) -> Summary {
    var summary = Summary()
    var checker = PromotionChecker(policy: policy, options: CheckOptions(asOf: defaultDay))
    for rule in rules {
      guard let number = numbers[rule.id] else { continue }
      summary.rules += 1
      for failure in coverage(of: rule) { summary.failures.append(failure) }
      for example in rule.examples {
        summary.examples += 1
        if let day = example.asOf, day != defaultDay {
          var dated = PromotionChecker(policy: policy, options: CheckOptions(asOf: day))
          check(example, of: rule, number, &dated, &summary)
        } else {
          check(example, of: rule, number, &checker, &summary)
        }
      }
    }
    return summary
  }

  /// Whether any example of `rule` does not hold.
  borrowing func notices(_ rule: Rule) -> Bool {
    guard let number = numbers[rule.id] else { return true }
    var summary = Summary()
    var checker = PromotionChecker(policy: policy, options: CheckOptions(asOf: defaultDay))
    for example in rule.examples {
      if let day = example.asOf, day != defaultDay {
        var dated = PromotionChecker(policy: policy, options: CheckOptions(asOf: day))
        check(example, of: rule, number, &dated, &summary)
      } else {
        check(example, of: rule, number, &checker, &summary)
      }
      if !summary.failures.isEmpty { return true }
    }
    return false
  }

  /// What is missing among the examples of a rule.
  private borrowing func coverage(of rule: Rule) -> [Failure] {
    let missing = RuleTester.missingExamples(of: rule)
    guard !missing.isEmpty else { return [] }
    return [
      Failure(
        rule: rule.id,
        place: FileDiagnostic(
          file: rule.file,
          Diagnostic(
            range: rule.range, message: "rule \"\(rule.id)\" lacks examples: \(missing.joined(separator: ", "))",
            hint: "each rule proves itself by examples")))
    ]
  }

  /// The kinds of example that a rule needs and lacks, in words.
  static func missingExamples(of rule: Rule) -> [String] {
    func count(_ kind: RuleExample.Kind) -> Int { rule.examples.count { $0.kind == kind } }
    var missing: [String] = []
    switch rule.condition {
    case .require:
      if count(.violates) + count(.hit) == 0 { missing.append("one that violates it") }
      if count(.satisfies) + count(.miss) == 0 { missing.append("one that satisfies it") }
      if count(.unknown) == 0, rule.unstated != Unstated.none { missing.append("one that leaves it unknown") }
    case .forbid:
      if count(.hit) + count(.violates) < 4 { missing.append("four hits") }
      if count(.miss) + count(.satisfies) < 4 { missing.append("four misses") }
    }
    return missing
  }

  private borrowing func check(
    _ example: RuleExample, of rule: Rule, _ number: Int, _ checker: inout PromotionChecker, _ summary: inout Summary
  ) {
    let source = SourceFile(name: "example", text: example.promotion)
    let verdict = checker.outcome(ofRule: number, in: source)
    guard let message = RuleTester.problem(example, rule, verdict) else { return }
    summary.failures.append(
      Failure(
        rule: rule.id,
        place: FileDiagnostic(
          file: rule.file,
          Diagnostic(range: example.range, message: message, hint: "the example is \(example.promotion)"))))
  }

  private static func problem(_ example: RuleExample, _ rule: Rule, _ result: SingleOutcome) -> String? {
    if let error = result.errors.first { return "the example is no valid promotion: \(error)" }
    let said = "the rule says \(result.outcome.word)"
    switch example.kind {
    case .violates, .hit:
      guard result.outcome == .violated else {
        return "the example should violate the rule, but \(said)\(result.reason)"
      }
      if let pointer = example.pointer, !result.places.contains(where: { $0.pointer == pointer }) {
        let places = result.places.map(\.pointer).joined(separator: ", ")
        return "the finding should be at \(pointer), but is at \(places)"
      }
      let found = result.places.map(\.text)
      if example.kind == .hit, found != example.marked, !example.marked.isEmpty, rule.isForbid {
        return "the words found should be \(example.marked), but are \(found)"
      }
    case .satisfies:
      guard result.outcome == .satisfied || result.outcome == .presumed else {
        return "the example should satisfy the rule, but \(said)\(result.reason)"
      }
    case .miss:
      guard result.outcome != .violated else {
        return "nothing should be found, but \"\(result.places.map(\.text).joined(separator: "\", \""))\" is"
      }
    case .unknown:
      guard result.outcome == .unknown || result.outcome == .presumed else {
        return "the example should leave the rule unknown, but \(said)\(result.reason)"
      }
      for pointer in example.asks where !result.asked.contains(pointer) {
        return "\(pointer) should be asked, but \(result.asked.joined(separator: ", ")) is"
      }
    case .notApplicable:
      guard result.outcome == .notApplicable else {
        return "the rule should not apply to the example, but \(said)\(result.reason)"
      }
    }
    return nil
  }
}

/// What one rule says of one promotion.
struct SingleOutcome {
  var outcome = Outcome.notApplicable
  var places: [(pointer: String, text: String)] = []
  var asked: [String] = []
  var errors: [String] = []
  var messages: [String] = []

  /// Why, for a message.
  var reason: String {
    if !asked.isEmpty { return ": \(asked.joined(separator: ", ")) is not stated" }
    return messages.first.map { ": \($0)" } ?? ""
  }
}

extension Outcome {
  /// The outcome in a sentence.
  var word: String {
    switch self {
    case .violated: "that it is violated"
    case .satisfied: "that it is satisfied"
    case .presumed: "that it is satisfied, good conduct taken as given"
    case .notApplicable: "that it does not apply"
    case .unknown: "that it cannot be decided"
    case .error: "that it cannot be evaluated"
    }
  }
}

extension Rule {
  /// Whether the rule looks for words.
  var isForbid: Bool {
    if case .forbid = condition { return true }
    return false
  }
}

extension PromotionChecker {
  /// What the rule `number` alone says of the one promotion in `source`.
  mutating func outcome(ofRule number: Int, in source: SourceFile) -> SingleOutcome {
    let all = runner.active
    runner.active = all.contains(number) ? [number] : []
    defer { runner.active = all }
    var outcome = SingleOutcome()
    let errors = check(source, as: .json) { _ in
      .success(SourceFile(name: "terms.md", bytes: []))
    } report: { report in
      outcome.places = report.findings.map { ($0.location.pointer, $0.text) }
      outcome.messages = report.findings.map(\.message) + report.ruleErrors.map(\.message)
    }
    outcome.errors = errors.map(\.message)
    outcome.outcome = results.outcome(ofRule: number)
    outcome.asked = results.undecided.flatMap(\.asked).map {
      FactNaming.pointer(Attribute(packed: $0), host.tree, policy.facts.schema)
    }
    return outcome
  }
}

extension RuleResults {
  /// What the only rule that ran said.
  func outcome(ofRule number: Int) -> Outcome {
    if counts.violated > 0 { return .violated }
    if counts.error > 0 { return .error }
    if counts.unknown > 0 { return .unknown }
    if !presumed.isEmpty { return .presumed }
    return counts.satisfied > 0 ? .satisfied : .notApplicable
  }
}
