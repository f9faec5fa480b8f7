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
  /// Whether each rule of the policy speaks of regions at all.
  private let speaksOfRegions: [Bool]
  /// The bits of the promotion at hand, one word a dimension of the gates.
  private var bits: [UInt64] = []
  /// What the shared terms of conditions came to for the promotion at hand.
  private var terms: [TermState] = []
  private var silent = SilentOutcomes()
  /// How silence about each property of the schema is weighed in this run.
  private let silences: [Unstated]
  /// The facts that are weighed, in memory that is kept.
  private var weighed: [UInt64] = []
  var evaluator: Evaluator
  /// What the rules that were violated say.
  var texts = KnownTexts()

  init(policy: CompiledPolicy, options: CheckOptions) {
    self.policy = policy
    self.options = options
    active = policy.rules.indices.filter { index in
      let rule = policy.rules[index]
      guard rule.inForce.contains(options.asOf), !options.rulesOff.contains(rule.id) else { return false }
      return options.packs.isEmpty || options.packs.contains(String(rule.id.prefix { $0 != "/" }))
    }
    plans = policy.rules.enumerated().map { RulePlan($1, number: $0, gates: policy.gates) }
    speaksOfRegions = policy.rules.map { !$0.regions.isEmpty }
    silences = policy.facts.schema.properties.map { $0.unstated == .presumed && options.isStrict ? .ask : $0.unstated }
    evaluator = Evaluator(policy.module)
    let day = Int64(options.asOf.dayNumber) * 86_400
    evaluator.set(policy.variables.asOf, to: .timestamp(seconds: day))
    evaluator.set(policy.variables.copy, to: .bool(true))
  }

  /// Runs every active rule and fills `results`.
  mutating func run(_ host: inout PromotionHost, _ store: inout Store, into results: inout RuleResults) {
    results.reset()
    evaluator.setRoot(host.root)
    let gates = policy.gates
    gates.read(host.root, store, into: &bits)
    terms.removeAll(keepingCapacity: true)
    for _ in gates.terms.indices { terms.append(.untried) }
    let mark = store.mark
    let places = FactPlaces(policy: policy, root: host.root)
    let reached = host.audience.reached
    let isUnstated = host.audience.unstated != nil
    for index in active {
      guard isOpen(index, gates), mayReach(index, reached, isUnstated) else {
        results.counts.notApplicable += 1
        continue
      }
      let plan = plans[index]
      let applies = applies(plan, gates, &host, &store)
      guard applies != false else {
        results.counts.notApplicable += 1
        continue
      }
      var pass = RulePass(rule: index, applies: applies == true)
      let presumedBefore = results.presumed.count
      defer { store.reset(to: mark) }
      let groups = silentGroups(plan, pass, gates, host, store)
      let isSaid = groups.map { silent.repeatOutcome(of: index, $0, &pass, &results, places, store) } ?? false
      if !isSaid {
        run(plan, &pass, &host, &store, &results)
        if pass.outcome != .presumed, results.presumed.count > presumedBefore {
          results.presumed.removeLast(results.presumed.count - presumedBefore)
        }
        if let groups {
          silent.keep(
            pass, groups, presumed: results.presumed[presumedBefore...], count: plans.count, places, store)
        }
      }
      results.count(pass)
    }
  }

  /// Whether the facts at the rule's gates let it apply.
  @inline(__always)
  private func isOpen(_ rule: Int, _ gates: borrowing GateTable) -> Bool {
    let range = gates.range(of: rule)
    for index in Int(range.first)..<Int(range.end) {
      let gate = gates.gates[index]
      if bits[Int(gate.dimension)] & gate.mask == 0 { return false }
    }
    return true
  }

  /// Where the rule is known to apply and none of the fields that it reads is stated: which of their groups are.
  @inline(__always)
  private func silentGroups(
    _ plan: RulePlan, _ pass: RulePass, _ gates: borrowing GateTable, _ host: borrowing PromotionHost,
    _ store: borrowing Store
  ) -> UInt32? {
    guard pass.applies, plan.firstRead < plan.endRead, plan.regions.isEmpty || host.audience.unstated == nil else {
      return nil
    }
    return SilentOutcomes.groups(Int(plan.firstRead)..<Int(plan.endRead), gates, host.root, store)
  }

  /// What the shared terms of a rule's condition say: false where one of them is false, true where they are all of it
  /// and all true, nil where the condition itself must be asked.
  private mutating func applies(
    _ plan: RulePlan, _ gates: borrowing GateTable, _ host: inout PromotionHost, _ store: inout Store
  ) -> Bool? {
    let range = Int(plan.firstTerm)..<Int(plan.endTerm)
    // What is known to be false costs least.
    for index in range where terms[Int(gates.ruleTerms[index])] == .false { return false }
    var areTrue = plan.areWhole
    for index in range {
      let number = Int(gates.ruleTerms[index])
      if terms[number] == .untried {
        let value = evaluator.evaluate(gates.terms[number], in: &store, host: &host)
        terms[number] = value.kind != .bool ? .open : value.isTrue ? .true : .false
      }
      if terms[number] == .false { return false }
      if terms[number] == .open { areTrue = false }
    }
    return areTrue ? true : nil
  }

  /// Whether the audience may reach where the rule speaks.
  @inline(__always)
  private func mayReach(_ rule: Int, _ reached: RegionSet, _ isUnstated: Bool) -> Bool {
    !speaksOfRegions[rule] || isUnstated || plans[rule].regions.intersects(reached)
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
      if let when = rule.when, !pass.applies {
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
    if let when = rule.when, !pass.applies {
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
    var place = node
    let at = policy.rules[rule.rule].at
    if let at {
      let value = evaluator.evaluate(at, in: &store, host: &host)
      if value.node != 0 { place = value.node }
    }
    if let hit {
      let words = store.string(host.text(of: hit))
      evaluator.setLocal(rule.each == nil ? 0 : 1, to: words)
    }
    let message = render(texts.content(of: rule.rule, in: policy).message, &host, &store)
    results.violations.append(
      RuleResults.Violation(rule: pass.rule, node: place, hit: at == nil ? hit : nil, message: message))
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
    var facts = weighed
    weighed = []
    facts.removeAll(keepingCapacity: true)
    store.appendAttributes(of: value, to: &facts)
    defer { weighed = facts }
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

  /// Records what is not known: asked about, or taken as given where nothing is asked.
  private func settle(
    _ facts: [UInt64], _ rule: RulePlan, _ pass: inout RulePass, _ results: inout RuleResults
  ) {
    var isAsked = false
    var isPresumed = false
    for fact in facts {
      switch silence(of: fact, rule) {
      case .ask:
        isAsked = true
        if !pass.asked.contains(fact) { pass.asked.append(fact) }
      case .presumed: isPresumed = true
      case .none: break
      }
    }
    if isAsked { return pass.raise(.unknown) }
    for fact in facts where silence(of: fact, rule) == .presumed {
      results.presumed.append(RuleResults.Presumed(rule: rule.rule, fact: fact))
    }
    pass.raise(isPresumed ? .presumed : .satisfied)
  }

  @inline(__always)
  private func silence(of fact: UInt64, _ rule: RulePlan) -> Unstated {
    guard let stated = rule.unstated else { return silences[Attribute(packed: fact).property] }
    return stated == .presumed && options.isStrict ? .ask : stated
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
