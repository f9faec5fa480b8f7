import CEL
public import PolicyLoading
public import PolicyModel
public import SourceText
import TextScanning
public import YAMLReading

/// Why a rule says what it says of one promotion: what each part of its condition came to, and on which facts.
public struct RuleProof: Sendable {
  /// What a part of a condition came to.
  public struct Step: Sendable {
    /// The part as it is written.
    public var text: String
    /// The definition that it is written in; empty for the rule itself.
    public var definition: String
    /// Its value in plain words.
    public var value: String
    /// Where in the promotion the value stands, or nil where it is computed.
    public var location: Location?
  }

  /// One evaluation of one expression of the rule.
  public struct Part: Sendable {
    /// `for`, `when`, `require`, or `forbid`.
    public var name: String
    /// The element that it is about, as a JSON pointer; empty for the whole promotion.
    public var element: String
    /// The expression.
    public var text: String
    /// What it came to.
    public var value: String
    /// Its parts, in order of evaluation, each place once an evaluation.
    public var steps: [Step]
  }

  /// What the rule says.
  public var outcome: Outcome
  /// The evaluations, in order.
  public var parts: [Part]
  /// What it found wrong.
  public var findings: [Finding]
  /// JSON pointers of the facts that it asks for.
  public var asked: [String]
  /// The regions that the rule speaks of and the audience reaches, where the rule names any.
  public var regions: [String]
}

extension PromotionChecker {
  /// Evaluates the rule alone over the last promotion of `source` and says how it came out as it did.
  ///
  /// - Returns: the proof, or what keeps the promotion from being checked; nil with no errors where the policy lacks the
  ///   rule.
  public mutating func proof(
    of rule: Rule, in rules: LoadedRules, over source: SourceFile, as format: YAMLReader.Format, terms: TermsReader
  ) -> (proof: RuleProof?, errors: [InputError]) {
    guard let number = policy.rules.firstIndex(where: { $0.info.id == rule.id }) else { return (nil, []) }
    let all = runner.active
    runner.active = [number]
    defer { runner.active = all }
    var findings: [Finding] = []
    let errors = check(source, as: format, terms: terms) { findings = $0.findings }
    guard errors.isEmpty else { return (nil, errors) }
    var proof = RuleProof(
      outcome: results.outcome(ofRule: number), parts: [], findings: findings, asked: [], regions: [])
    proof.asked = results.undecided.flatMap(\.asked).map {
      FactNaming.pointer(Attribute(packed: $0), host.tree, policy.facts.schema)
    }
    if !rule.regions.isEmpty {
      proof.regions = host.audience.narrowed(to: rule.regions.map(\.text), in: policy.regions)
    }
    var placing = Placing(source: source, termsFile: host.termsFile)
    addParts(of: policy.rules[number], rule, rules, to: &proof, &placing)
    return (proof, [])
  }

  private mutating func addParts(
    of compiled: CompiledRule, _ rule: Rule, _ rules: LoadedRules, to proof: inout RuleProof, _ placing: inout Placing
  ) {
    runner.evaluator.setRoot(facts.root)
    guard let each = compiled.each, let list = rule.each?.list else {
      return addConditions(of: compiled, rule, rules, element: "", to: &proof, &placing)
    }
    let value = addPart("for", each, list.text, rules, element: "", to: &proof, &placing)
    guard value.kind == .list else { return }
    for index in 0..<min(store.count(of: value), 50) {
      let element = store.element(index, of: value)
      runner.evaluator.setLocal(0, to: element)
      let pointer = FactNode.id(element.node).map { host.tree.pointer(to: $0) } ?? "element \(index)"
      addConditions(of: compiled, rule, rules, element: pointer, to: &proof, &placing)
    }
  }

  private mutating func addConditions(
    of compiled: CompiledRule, _ rule: Rule, _ rules: LoadedRules, element: String, to proof: inout RuleProof,
    _ placing: inout Placing
  ) {
    if let when = compiled.when, let text = rule.when?.text {
      let value = addPart("when", when, text, rules, element: element, to: &proof, &placing)
      if value.kind == .bool, !value.isTrue { return }
    }
    switch (compiled.condition, rule.condition) {
    case (.require(let program), .require(let text)):
      _ = addPart("require", program, text.text, rules, element: element, to: &proof, &placing)
    case (.forbid(let lexicons, let places), _):
      addHits(lexicons, places, element: element, to: &proof, &placing)
    default: break
    }
  }

  /// Evaluates one expression and keeps what its parts came to.
  private mutating func addPart(
    _ name: String, _ program: ProgramID, _ text: String, _ rules: LoadedRules, element: String,
    to proof: inout RuleProof, _ placing: inout Placing
  ) -> Value {
    let (value, trace) = runner.evaluator.trace(program, in: &store, host: &host)
    var part = RuleProof.Part(
      name: name, element: element, text: text, value: ValueText.text(of: value, in: store), steps: [])
    for step in trace.steps where !step.range.isEmpty {
      let definition = step.definition > 0 ? rules.definitions[step.definition - 1] : nil
      let whole = Array((definition?.expression.text ?? text).utf8)
      guard step.range.end <= whole.count else { continue }
      let words = String(decoding: whole[step.range.start..<step.range.end], as: UTF8.self)
      if words == text, definition == nil { continue }
      let location = FactNode.id(step.value.node).map {
        placing.location(host.tree[$0].range, pointer: host.tree.pointer(to: $0))
      }
      part.steps.append(
        RuleProof.Step(
          text: words, definition: definition?.name ?? "", value: ValueText.text(of: step.value, in: store),
          location: location))
    }
    proof.parts.append(part)
    return value
  }

  private mutating func addHits(
    _ lexicons: [UInt32], _ places: TextPlaces, element: String, to proof: inout RuleProof, _ placing: inout Placing
  ) {
    for lexicon in lexicons {
      let hits = host.index.hits[host.index.range(of: lexicon)].filter {
        $0.hit.lexicon == lexicon && places.contains($0, policy.facts)
      }
      let steps = hits.map { hit in
        RuleProof.Step(
          text: host.text(of: hit), definition: "", value: "found",
          location: placing.location(
            of: placing.mark(of: hit, host, root: host.tree.root ?? .init(rawValue: 0)), in: host.tree))
      }
      proof.parts.append(
        RuleProof.Part(
          name: "forbid", element: element, text: policy.lexiconNames[Int(lexicon)],
          value: hits.isEmpty ? "nothing found" : "\(hits.count) found", steps: steps))
    }
  }
}
