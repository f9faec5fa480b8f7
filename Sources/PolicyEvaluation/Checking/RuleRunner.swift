import CEL
import PolicyLoading
import PolicyModel
import TextScanning

/// Runs the rules over the facts of one promotion.
struct RuleRunner: ~Copyable {
  let policy: CompiledPolicy
  let options: CheckOptions
  /// The rules that hold on the day and belong to the packs asked for.
  var active: [Int]
  /// Every rule of the policy in the few bytes that deciding it needs.
  private let plans: [RulePlan]
  /// The bits of the promotion at hand, one word a dimension of the gates.
  private var bits: [UInt64] = []
  var evaluator: Evaluator

  init(policy: CompiledPolicy, options: CheckOptions) {
    self.policy = policy
    self.options = options
    active = policy.rules.indices.filter { index in
      let rule = policy.rules[index]
      guard rule.inForce.contains(options.asOf), !options.rulesOff.contains(rule.id) else { return false }
      return options.packs.isEmpty || options.packs.contains(String(rule.id.prefix { $0 != "/" }))
    }
    plans = policy.rules.enumerated().map { RulePlan($1, number: $0, gates: policy.gates) }
    evaluator = Evaluator(policy.module)
    let day = Int64(options.asOf.dayNumber) * 86_400
    evaluator.set(policy.variables.asOf, to: .timestamp(seconds: day))
    evaluator.set(policy.variables.copy, to: .bool(true))
  }

  /// Runs every active rule and fills `results`.
  mutating func run(_ host: inout PromotionHost, _ store: inout Store, into results: inout RuleResults) {
    results.reset()
    evaluator.setRoot(host.root)
    policy.gates.read(host.root, store, into: &bits)
    let mark = store.mark
    for index in active {
      let plan = plans[index]
      guard isOpen(plan), mayReach(plan, host.audience) else {
        results.counts.notApplicable += 1
        continue
      }
      var pass = RulePass(rule: index)
      let presumedBefore = results.presumed.count
      defer { store.reset(to: mark) }
      run(plan, &pass, &host, &store, &results)
      if pass.outcome != .presumed { results.presumed.removeLast(results.presumed.count - presumedBefore) }
      switch pass.outcome {
      case .notApplicable: results.counts.notApplicable += 1
      case .satisfied: results.counts.satisfied += 1
      case .violated: results.counts.violated += 1
      case .error: results.counts.error += 1
      case .unknown:
        if !pass.asked.isEmpty {
          results.counts.unknown += 1
          results.undecided.append(RuleResults.Undecided(rule: index, asked: pass.asked))
        }
      case .presumed: results.counts.satisfied += 1
      }
    }
  }

  /// Whether the facts at the rule's gates let it apply.
  @inline(__always)
  private func isOpen(_ plan: RulePlan) -> Bool {
    for index in Int(plan.firstGate)..<Int(plan.endGate) {
      let gate = policy.gates.gates[index]
      if bits[Int(gate.dimension)] & gate.mask == 0 { return false }
    }
    return true
  }

  /// Whether the audience may reach where the rule speaks.
  @inline(__always)
  private func mayReach(_ plan: RulePlan, _ audience: borrowing Audience) -> Bool {
    plan.regions.isEmpty || audience.unstated != nil || plan.regions.intersects(audience.reached)
  }

  private mutating func run(
    _ rule: RulePlan, _ pass: inout RulePass, _ host: inout PromotionHost, _ store: inout Store,
    _ results: inout RuleResults
  ) {
    if !rule.regions.isEmpty { pass.regionFact = host.audience.unstated }
    guard let each = rule.each else {
      return evaluate(rule, &pass, &host, &store, &results)
    }
    let list = evaluator.evaluate(each, in: &store, host: &host)
    switch list.kind {
    case .unknown:
      // The elements are as unknown as the list; where the rule does not apply to any, nothing is asked.
      evaluator.setLocal(0, to: list)
      if let when = rule.when {
        let applies = evaluator.evaluate(when, in: &store, host: &host)
        if applies.kind != .unknown, !applies.isTrue { return }
      }
      settle(store.attributes(of: list), rule, &pass, &results)
    case .error: fail(list, &pass, &results)
    case .list:
      for index in 0..<store.count(of: list) {
        evaluator.setLocal(0, to: store.element(index, of: list))
        evaluate(rule, &pass, &host, &store, &results)
      }
    default: break
    }
  }

  /// One evaluation: of the whole promotion, or for one element.
  private mutating func evaluate(
    _ rule: RulePlan, _ pass: inout RulePass, _ host: inout PromotionHost, _ store: inout Store,
    _ results: inout RuleResults
  ) {
    var doubt: Value?
    if let when = rule.when {
      let applies = evaluator.evaluate(when, in: &store, host: &host)
      switch applies.kind {
      case .unknown:
        doubt = applies
      case .error: return fail(applies, &pass, &results)
      default:
        guard applies.isTrue else { return }
      }
    }
    if let program = rule.require {
      let value = evaluator.evaluate(program, in: &store, host: &host)
      switch value.kind {
      case .error: fail(value, &pass, &results)
      case .unknown:
        // Whether the rule applies comes first: what it asks matters only then.
        if let doubt {
          weigh(doubt, of: rule.when, rule, &pass, &host, &store, &results, toward: false)
        } else {
          weigh(value, of: program, rule, &pass, &host, &store, &results, toward: true)
        }
      default:
        if value.isTrue {
          pass.raise(.satisfied)
        } else if let doubt {
          weigh(doubt, of: rule.when, rule, &pass, &host, &store, &results, toward: false)
        } else {
          violate(rule, node: value.node, hit: nil, &pass, &host, &store, &results)
        }
      }
    } else if case .forbid(let lexicons, let places) = policy.rules[rule.rule].condition {
      pass.raise(.satisfied)
      for lexicon in lexicons where host.index.has(lexicon) {
        for hit in host.index.hits where hit.hit.lexicon == lexicon && places.contains(hit, policy.facts) {
          if let doubt {
            weigh(doubt, of: rule.when, rule, &pass, &host, &store, &results, toward: false)
          } else {
            violate(rule, node: hit.node, hit: hit, &pass, &host, &store, &results)
          }
        }
      }
    }
  }

  /// Records a violation, or an open question where it is not known whether the audience is reached.
  private mutating func violate(
    _ rule: RulePlan, node: UInt32, hit: PlacedHit?, _ pass: inout RulePass, _ host: inout PromotionHost,
    _ store: inout Store, _ results: inout RuleResults
  ) {
    if let region = pass.regionFact { return settle([region], rule, &pass, &results) }
    let compiled = policy.rules[rule.rule]
    var place = node
    if let at = compiled.at {
      let value = evaluator.evaluate(at, in: &store, host: &host)
      if value.node != 0 { place = value.node }
    }
    if let hit {
      let words = store.string(host.text(of: hit))
      evaluator.setLocal(rule.each == nil ? 0 : 1, to: words)
    }
    let message = render(compiled.message, &host, &store)
    results.violations.append(
      RuleResults.Violation(rule: pass.rule, node: place, hit: compiled.at == nil ? hit : nil, message: message))
    pass.raise(.violated)
  }

  private mutating func fail(_ value: Value, _ pass: inout RulePass, _ results: inout RuleResults) {
    results.errors.append((pass.rule, (value.asError ?? .internalError).message))
    pass.raise(.error)
  }

  /// Weighs an undecided condition: the facts that it hangs on are asked, or taken as given.
  ///
  /// `goal` is what good conduct would make of the program: a condition holds, a rule does not apply. Where facts of both
  /// kinds are open, what is taken as given may decide alone; then nothing is asked.
  private mutating func weigh(
    _ value: Value, of program: ProgramID?, _ rule: RulePlan, _ pass: inout RulePass, _ host: inout PromotionHost,
    _ store: inout Store, _ results: inout RuleResults, toward goal: Bool
  ) {
    var facts = store.attributes(of: value)
    if let region = pass.regionFact, !facts.contains(region) { facts.append(region) }
    let presumed = facts.count { silence(of: $0, rule) == .presumed }
    if let program, presumed > 0, presumed < facts.count {
      let residual = evaluator.residual(program, in: &store, host: &host).residual
      if let enough = residual?.questions(toward: goal), !enough.isEmpty,
        enough.allSatisfy({ silence(of: $0, rule) == .presumed })
      {
        return settle(enough, rule, &pass, &results)
      }
    }
    settle(facts, rule, &pass, &results)
  }

  /// Records what is not known: asked about, or taken as given.
  private func settle(
    _ facts: [UInt64], _ rule: RulePlan, _ pass: inout RulePass, _ results: inout RuleResults
  ) {
    var asked: [UInt64] = []
    let before = results.presumed.count
    for fact in facts {
      switch silence(of: fact, rule) {
      case .ask: asked.append(fact)
      case .presumed: results.presumed.append(RuleResults.Presumed(rule: rule.rule, fact: fact))
      case .none: break
      }
    }
    if asked.isEmpty {
      pass.raise(results.presumed.count == before ? .satisfied : .presumed)
    } else {
      results.presumed.removeLast(results.presumed.count - before)
      for fact in asked where !pass.asked.contains(fact) { pass.asked.append(fact) }
      pass.raise(.unknown)
    }
  }

  private func silence(of fact: UInt64, _ rule: RulePlan) -> Unstated {
    let stated = rule.unstated ?? policy.facts.schema.properties[Attribute(packed: fact).property].unstated
    if stated == .presumed, options.isStrict { return .ask }
    return stated
  }

  /// The message with the promotion's own values.
  private mutating func render(_ message: MessageTemplate, _ host: inout PromotionHost, _ store: inout Store) -> String
  {
    var text = ""
    for part in message.parts {
      switch part {
      case .text(let words): text += words
      case .value(let program):
        let value = evaluator.evaluate(program, in: &store, host: &host)
        // A date is shown as it is written: its day in UTC may be another.
        text += host.writtenDay(of: value) ?? ValueText.text(of: value, in: store)
      }
    }
    return text
  }
}

/// A rule in the few bytes that deciding it needs.
struct RulePlan: BitwiseCopyable {
  /// Index of the rule in the policy.
  let rule: Int
  let firstGate, endGate: UInt32
  let regions: RegionSet
  let each: ProgramID?
  let when: ProgramID?
  /// What must be true; nil for a rule about words.
  let require: ProgramID?
  let unstated: Unstated?

  init(_ compiled: CompiledRule, number: Int, gates: GateTable) {
    rule = number
    (firstGate, endGate) = gates.range(of: number)
    regions = compiled.regions
    each = compiled.each
    when = compiled.when
    unstated = compiled.unstated
    if case .require(let program) = compiled.condition { require = program } else { require = nil }
  }
}

/// What is known of one rule while it runs over its elements.
struct RulePass {
  let rule: Int
  var outcome = Outcome.notApplicable
  var asked: [UInt64] = []
  /// Set where it is not known whether the audience is reached.
  var regionFact: UInt64?

  init(rule: Int) {
    self.rule = rule
  }

  /// Keeps the gravest outcome, in the order of `Outcome`.
  mutating func raise(_ outcome: Outcome) {
    if outcome.rawValue > self.outcome.rawValue { self.outcome = outcome }
  }
}

extension TextPlaces {
  /// Whether `hit` lies where words are looked for.
  func contains(_ hit: PlacedHit, _ facts: FactSchema) -> Bool {
    switch hit.kind {
    case .copy where copy: return true
    case .terms where terms, .termsFile where terms: return true
    default: break
    }
    guard !properties.isEmpty, hit.kind != .termsFile else { return false }
    var property = Int(hit.property)
    while property > 0 {
      if properties.contains(UInt32(property)) { return true }
      property = facts.schema.properties[property].parent
    }
    return false
  }
}
