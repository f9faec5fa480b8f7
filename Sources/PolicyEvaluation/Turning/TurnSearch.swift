import CEL
import PolicyLoading
import PolicyModel
import PromotionEditing
import SourceText
import YAMLReading

/// The search for one promotion's turns: what is open is mended one after the other, each change proven.
struct TurnSearch: ~Copyable {
  /// What a turn makes of the verdict.
  enum Target {
    case proceed, ready

    var name: String { self == .proceed ? "continue" : "ready" }

    func isReached(_ report: PromotionReport) -> Bool {
      self == .proceed ? report.verdict == .continue : report.isReady && report.verdict == .continue
    }
  }

  /// A change with what it is for.
  struct Step {
    var edit: ValueEdit
    var why: String
  }

  /// What is open: a finding, or a question.
  private struct Open {
    var rule: String
    var finding: Finding?
    var asked: [String] = []
  }

  /// The most checks of one search.
  static let mostChecks = 400
  /// The most changes in one turn before those that prove needless are left out.
  static let mostSteps = 40
  /// The most proposals a rule that are weighed against each other.
  static let mostCandidates = 6

  let target: Target
  private let document: Int
  private let file: String
  private let format: YAMLReader.Format
  private let policy: CompiledPolicy
  private let day: String
  private var checker: PromotionChecker
  private let workbench: RuleWorkbench
  private let all: [Int]
  private var numbers: [String: Int] = [:]
  private var checks = 0

  init(
    policy: CompiledPolicy, options: CheckOptions, shelf: RuleShelf, file: String, format: YAMLReader.Format,
    document: Int, target: Target
  ) {
    self.policy = policy
    self.target = target
    self.document = document
    self.file = file
    self.format = format
    day = "\(options.asOf)"
    checker = PromotionChecker(policy: policy, options: options)
    checker.showsClauses = false
    workbench = RuleWorkbench(policy, shelf)
    all = checker.runner.active
    for (number, rule) in policy.rules.enumerated() { numbers[rule.id] = number }
  }

  /// A turn, or nil where none is found; `choice` picks among the first rule's alternatives.
  mutating func run(_ start: PromotionEditor, choice: Int, terms: PromotionChecker.TermsReader) -> [Step]? {
    checks = 0
    var editor = start
    var steps: [Step] = []
    var hasChosen = false
    while checks < TurnSearch.mostChecks, steps.count < TurnSearch.mostSteps {
      guard let report = check(editor.bytes, all, terms) else { return nil }
      if target.isReached(report) { return minimal(steps, from: start, terms) }
      guard let open = firstOpen(report) else { return nil }
      let candidates = candidates(for: open, editor, terms)
      guard !candidates.isEmpty else { return nil }
      var index = 0
      if !hasChosen, candidates.count > 1 || choice == 0 {
        guard choice < candidates.count else { return nil }
        index = choice
        hasChosen = true
      }
      let why = workbench.rule(open.rule)?.title ?? open.rule
      for edit in candidates[index] {
        guard (try? editor.apply(edit)) != nil else { return nil }
        steps.append(Step(edit: edit, why: why))
      }
    }
    return nil
  }

  private mutating func check(
    _ bytes: [UInt8], _ active: [Int], _ terms: PromotionChecker.TermsReader
  ) -> PromotionReport? {
    checks += 1
    checker.runner.active = active
    var found: PromotionReport?
    let source = SourceFile(name: file, bytes: bytes)
    let errors = checker.check(source, as: format, document: document, terms: terms) { found = $0 }
    return errors.isEmpty ? found : nil
  }

  private func firstOpen(_ report: PromotionReport) -> Open? {
    let least: Severity = target == .proceed ? .prohibited : .required
    let findings = report.findings.filter { $0.isOpen && $0.severity >= least }
    if let worst = findings.max(by: { $0.severity < $1.severity }) { return Open(rule: worst.rule.id, finding: worst) }
    guard target == .ready, let question = report.questions.first(where: \.couldTurnVerdict),
      let rule = question.rules.first
    else { return nil }
    return Open(rule: rule, finding: nil, asked: report.questions.map(\.pointer))
  }

  // MARK: Candidates

  /// The proposals that mend what is open, safe and small ones first.
  private mutating func candidates(
    for open: Open, _ editor: PromotionEditor, _ terms: PromotionChecker.TermsReader
  ) -> [[ValueEdit]] {
    guard let number = numbers[open.rule], let before = weigh(editor.bytes, number, terms) else { return [] }
    let form = PromotionForm(
      schema: policy.facts.schema, value: editor.value,
      focus: open.finding.flatMap { ValuePointer($0.location.pointer) }, day: day)
    var proposals = workbench.proposals(open.rule, form, isUnknown: open.finding == nil)
    if let finding = open.finding {
      proposals = removals(finding, form) + proposals + form.exclude(finding.regions)
      proposals = proposals.filter { $0.allSatisfy { EditLimits.mayChange($0.pointer) } }
    } else {
      proposals = proposals.filter { $0.allSatisfy { open.asked.contains($0.pointer.text) } }
      proposals += open.asked.prefix(12).flatMap { form.answers(TurnSearch.names($0)) }
    }
    var seen: Set<[ValueEdit]> = []
    var found: [[ValueEdit]] = []
    for proposal in proposals.prefix(80) where !proposal.isEmpty && seen.insert(proposal).inserted {
      guard found.count < TurnSearch.mostCandidates, checks < TurnSearch.mostChecks else { break }
      var changed = editor
      guard (try? changed.apply(proposal)) != nil, let after = weigh(changed.bytes, number, terms), after < before
      else { continue }
      found.append(proposal)
    }
    let value = editor.value
    return found.enumerated().sorted { left, right in
      (cost(left.element, value), left.offset) < (cost(right.element, value), right.offset)
    }.map(\.element)
  }

  private func removals(_ finding: Finding, _ form: PromotionForm) -> [[ValueEdit]] {
    guard let place = ValuePointer(finding.location.pointer), finding.location.file == file,
      workbench.rule(finding.rule.id)?.isForbid == true
    else { return [] }
    return form.removeWords(finding.text, at: place)
  }

  /// Unsafe edits weigh more than safe ones, placeholders more than values.
  private func cost(_ edits: [ValueEdit], _ value: EditValue) -> Int {
    edits.reduce(0) { sum, edit in
      let isSafe = EditLimits.isSafe(edit, from: value.value(at: edit.pointer))
      let isEmpty = edit.change == .set(.string("none"))
      return sum + (isEmpty ? 3 : isSafe ? 2 : edit.change == .set(.string(PromotionForm.placeholder)) ? 4 : 3)
    }
  }

  /// How much one rule finds wrong: violations, then open facts; nil where the promotion is not valid.
  private mutating func weigh(
    _ bytes: [UInt8], _ number: Int, _ terms: PromotionChecker.TermsReader
  ) -> (Int, Int)? {
    guard let report = check(bytes, [number], terms), report.ruleErrors.isEmpty else { return nil }
    return (report.findings.count { $0.isOpen }, report.questions.count + report.furtherQuestions)
  }

  /// A pointer as names, numbers as `[]`.
  private static func names(_ pointer: String) -> [String] {
    (ValuePointer(pointer)?.parts ?? []).map { Int($0) == nil ? $0 : "[]" }
  }

  // MARK: Leaving out

  /// The steps without those that the verdict turns without.
  private mutating func minimal(
    _ steps: [Step], from start: PromotionEditor, _ terms: PromotionChecker.TermsReader
  ) -> [Step]? {
    var kept = TurnSearch.settled(steps)
    if !isTurned(kept, start, terms) { kept = steps }
    guard !kept.isEmpty else { return nil }
    for index in kept.indices.reversed() where kept.count > 1 {
      var fewer = kept
      fewer.remove(at: index)
      if isTurned(fewer, start, terms) { kept = fewer }
    }
    return kept
  }

  /// The last change of each place only.
  private static func settled(_ steps: [Step]) -> [Step] {
    var kept: [Step] = []
    for step in steps {
      if step.edit.pointer.parts.last != "-", case .set = step.edit.change {
        kept.removeAll { $0.edit.pointer == step.edit.pointer }
      }
      kept.append(step)
    }
    return kept
  }

  private mutating func isTurned(
    _ steps: [Step], _ start: PromotionEditor, _ terms: PromotionChecker.TermsReader
  ) -> Bool {
    var editor = start
    guard (try? editor.apply(steps.map(\.edit))) != nil, let report = check(editor.bytes, all, terms) else {
      return false
    }
    return target.isReached(report)
  }
}
