import CEL
import PolicyLoading
import PolicyModel

/// Runs the rules over the facts of one promotion.
///
/// Most rules are decided by what the parts of their conditions came to, each part asked once for all rules. The
/// programs of a rule run where it is violated, fails, or its parts cannot tell: they say where and why.
struct RuleRunner: ~Copyable {
  let policy: CompiledPolicy
  let options: CheckOptions
  /// The rules that hold on the day and belong to the packs asked for.
  var active: [Int]
  private let plans: RulePlans
  /// Whether the audience may reach each set of regions that rules speak of.
  private var isReached: [Bool] = []
  /// What the lists are in the promotion at hand.
  private var lists: [RuleList] = []
  /// How silence about each property of the schema is weighed in this run.
  private let silences: [Unstated]
  /// The facts that are weighed, in memory that is kept.
  private var weighed: [UInt64] = []
  /// The most elements of a list that conditions are asked about one by one; of longer ones the programs of rules tell,
  /// which keep nothing.
  private static let mostElements = 128
  var evaluator: Evaluator
  /// What the rules that were violated say.
  var texts = KnownTexts()

  init(policy: CompiledPolicy, options: CheckOptions) {
    self.policy = policy
    self.options = options
    let rules = policy.rules
    active = rules.indices.filter { index in
      let rule = rules[index]
      guard rule.inForce.contains(options.asOf), !options.rulesOff.contains(rule.id) else { return false }
      return options.packs.isEmpty || options.packs.contains(String(rule.id.prefix { $0 != "/" }))
    }
    silences = policy.facts.schema.properties.map { $0.unstated == .presumed && options.isStrict ? .ask : $0.unstated }
    evaluator = Evaluator(policy.module)
    plans = RulePlans(rules)
    lists = Array(repeating: .untried, count: evaluator.listCount)
    let day = Int64(options.asOf.dayNumber) * 86_400
    evaluator.set(policy.variables.asOf, to: .timestamp(seconds: day))
    evaluator.set(policy.variables.copy, to: .bool(true))
  }

  /// Runs every active rule and fills `results`.
  mutating func run(_ host: inout PromotionHost, _ store: inout Store, into results: inout RuleResults) {
    results.reset()
    readRegions(host.audience)
    evaluator.setRoot(host.root)
    evaluator.forgetConditions(found: host.index.present, whole: host.nothingInCopy(store))
    for index in lists.indices { lists[index] = .untried }
    let mark = store.mark
    for index in active {
      let plan = plans.plans[index]
      switch isReached[Int(plan.reach)] ? glance(plan, &host, &store) : .notApplicable {
      case .notApplicable: results.counts.notApplicable += 1
      case .satisfied: results.counts.satisfied += 1
      case .open where isQuiet(plan, host): results.counts.satisfied += 1
      case .open:
        decide(plan, &host, &store, &results)
        store.reset(to: mark)
      }
    }
  }

  /// Whether a rule about words, which always applies, has none to look at.
  @inline(__always)
  private func isQuiet(_ plan: RulePlan, _ host: borrowing PromotionHost) -> Bool {
    plan.isApart && plan.require == nil && plan.when == nil && plan.list == nil && !isHeard(plan, host)
  }

  /// Whether any of a rule's lexicons was found.
  @inline(__always)
  private func isHeard(_ plan: RulePlan, _ host: borrowing PromotionHost) -> Bool {
    for index in Int(plan.firstLexicon)..<Int(plan.endLexicon) where host.index.has(plans.lexicons[index]) {
      return true
    }
    return false
  }

  /// Works out which of the regions that rules speak of the audience may reach.
  private mutating func readRegions(_ audience: borrowing Audience) {
    isReached.removeAll(keepingCapacity: true)
    let isUnstated = audience.unstated != nil
    for reach in plans.reaches { isReached.append(isUnstated || reach.intersects(audience.reached)) }
    isReached[0] = true
  }

  /// What is known at a glance of a rule; of one over a list, the gravest of what is known of the elements.
  private mutating func glance(_ plan: RulePlan, _ host: inout PromotionHost, _ store: inout Store) -> Glance {
    guard let list = plan.list else { return evaluator.glance(at: plan.conditional, in: store) }
    if case .untried = lists[Int(list.index)] { lists[Int(list.index)] = read(list, &host, &store) }
    guard case .elements(let elements, let start) = lists[Int(list.index)] else {
      if case .none = lists[Int(list.index)] { return .notApplicable }
      return .open
    }
    var gravest = Glance.notApplicable
    for index in 0..<store.count(of: elements) {
      evaluator.choose(index, of: list, from: start, value: store.element(index, of: elements))
      gravest = max(gravest, evaluator.glance(at: plan.conditional, in: store))
      if gravest == .open { break }
    }
    return gravest
  }

  /// What a list is in the promotion at hand.
  private mutating func read(_ list: ListID, _ host: inout PromotionHost, _ store: inout Store) -> RuleList {
    let mark = store.mark
    let value = evaluator.evaluate(evaluator.program(of: list), in: &store, host: &host)
    // What the program itself made is gone with the next one.
    let isLasting = store.mark == mark
    store.reset(to: mark)
    switch value.kind {
    case .list where isLasting && store.count(of: value) <= RuleRunner.mostElements:
      return .elements(value, start: evaluator.begin(list, count: store.count(of: value)))
    case .list, .unknown, .error: return .open
    default: return .none
    }
  }

  /// Decides a rule that its parts did not decide at a glance.
  private mutating func decide(
    _ plan: RulePlan, _ host: inout PromotionHost, _ store: inout Store, _ results: inout RuleResults
  ) {
    let presumed = results.presumed.count
    let (violations, errors) = (results.violations.count, results.errors.count)
    var pass = RulePass(rule: Int(plan.rule), regionFact: plan.reach == 0 ? nil : host.audience.unstated)
    if !plan.isApart || !runParts(plan, &pass, &host, &store, &results) {
      pass = RulePass(rule: pass.rule, regionFact: pass.regionFact)
      results.presumed.removeLast(results.presumed.count - presumed)
      results.violations.removeLast(results.violations.count - violations)
      results.errors.removeLast(results.errors.count - errors)
      runPrograms(policy.rules[pass.rule], &pass, &host, &store, &results)
    }
    if pass.outcome != .presumed, results.presumed.count > presumed {
      results.presumed.removeLast(results.presumed.count - presumed)
    }
    results.count(pass)
  }

  // MARK: By parts

  /// Decides a rule by the parts of its conditions; false where its programs must run.
  private mutating func runParts(
    _ plan: RulePlan, _ pass: inout RulePass, _ host: inout PromotionHost, _ store: inout Store,
    _ results: inout RuleResults
  ) -> Bool {
    guard let list = plan.list else { return settleParts(plan, &pass, &host, &store, &results) }
    guard case .elements(let elements, let start) = lists[Int(list.index)] else { return false }
    for index in 0..<store.count(of: elements) {
      evaluator.choose(index, of: list, from: start, value: store.element(index, of: elements))
      guard settleParts(plan, &pass, &host, &store, &results) else { return false }
    }
    return true
  }

  /// Decides a rule for the promotion, or for the element at hand; false where its programs must run.
  private mutating func settleParts(
    _ plan: RulePlan, _ pass: inout RulePass, _ host: inout PromotionHost, _ store: inout Store,
    _ results: inout RuleResults
  ) -> Bool {
    let applies = plan.when.map { evaluator.truth(of: $0, in: &store, host: &host) } ?? .true
    if applies == .false { return true }
    if applies == .open { return false }
    var holds = Truth.true
    if let require = plan.require {
      holds = evaluator.truth(of: require, in: &store, host: &host)
    } else if isHeard(plan, host) {
      return false
    }
    switch (applies, holds) {
    case (_, .true):
      pass.raise(.satisfied)
      return true
    case (_, .open): return false
    case (.true, .false):
      let rule = policy.rules[pass.rule]
      guard case .require(let program) = rule.condition else { return false }
      require(program, nil, rule, &pass, &host, &store, &results)
      return true
    // Whether the rule applies comes first: what it asks matters only then.
    case (.unknown, _): return weigh(plan.when, plan, &pass, &results, toward: false)
    default: return weigh(plan.require, plan, &pass, &results, toward: true)
    }
  }

  /// Weighs a condition that is not known by its parts; false where its program must.
  private mutating func weigh(
    _ condition: ConditionID?, _ plan: RulePlan, _ pass: inout RulePass, _ results: inout RuleResults, toward goal: Bool
  ) -> Bool {
    guard let condition else { return false }
    var facts = weighed
    weighed = []
    facts.removeAll(keepingCapacity: true)
    evaluator.appendFacts(of: condition, to: &facts)
    defer { weighed = facts }
    let presumed = countPresumed(&facts, pass, plan.unstated)
    if presumed > 0, presumed < facts.count {
      guard let residual = evaluator.residual(of: condition) else { return false }
      if let enough = residual.questions(toward: goal), isPresumed(enough, plan.unstated) {
        settle(enough, plan.unstated, &pass, &results)
        return true
      }
    }
    settle(facts, plan.unstated, &pass, &results)
    return true
  }

  // MARK: Facts

  /// Weighs an undecided condition: the facts that it hangs on are asked, or taken as given.
  ///
  /// `goal` is what good conduct would make of the program: a condition holds, a rule does not apply. Where facts of both
  /// kinds are open, what is taken as given may decide alone; then nothing is asked.
  mutating func weigh(
    _ value: Value, of program: ProgramID?, _ unstated: Unstated?, _ pass: inout RulePass, _ host: inout PromotionHost,
    _ store: inout Store, _ results: inout RuleResults, toward goal: Bool
  ) {
    var facts = store.attributes(of: value)
    let presumed = countPresumed(&facts, pass, unstated)
    if let program, presumed > 0, presumed < facts.count {
      let residual = evaluator.residual(program, in: &store, host: &host).residual
      if let enough = residual?.questions(toward: goal), isPresumed(enough, unstated) {
        return settle(enough, unstated, &pass, &results)
      }
    }
    settle(facts, unstated, &pass, &results)
  }

  /// How many of `facts`, and of the audience's region where it is not known, are taken as given.
  private func countPresumed(_ facts: inout [UInt64], _ pass: borrowing RulePass, _ unstated: Unstated?) -> Int {
    if let region = pass.regionFact, !facts.contains(region) { facts.append(region) }
    return facts.count { silence(of: $0, unstated) == .presumed }
  }

  private func isPresumed(_ facts: [UInt64], _ unstated: Unstated?) -> Bool {
    !facts.isEmpty && facts.allSatisfy { silence(of: $0, unstated) == .presumed }
  }

  /// Records what is not known: asked about, or taken as given where nothing is asked.
  func settle(_ facts: [UInt64], _ unstated: Unstated?, _ pass: inout RulePass, _ results: inout RuleResults) {
    var isAsked = false
    var isPresumed = false
    for fact in facts {
      switch silence(of: fact, unstated) {
      case .ask:
        isAsked = true
        if !pass.asked.contains(fact) { pass.asked.append(fact) }
      case .presumed: isPresumed = true
      case .none: break
      }
    }
    if isAsked { return pass.raise(.unknown) }
    for fact in facts where silence(of: fact, unstated) == .presumed {
      results.presumed.append(RuleResults.Presumed(rule: pass.rule, fact: fact))
    }
    pass.raise(isPresumed ? .presumed : .satisfied)
  }

  @inline(__always)
  private func silence(of fact: UInt64, _ unstated: Unstated?) -> Unstated {
    guard let unstated else { return silences[Attribute(packed: fact).property] }
    return unstated == .presumed && options.isStrict ? .ask : unstated
  }
}
