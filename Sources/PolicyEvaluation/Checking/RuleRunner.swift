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
  var evaluator: Evaluator

  init(policy: CompiledPolicy, options: CheckOptions) {
    self.policy = policy
    self.options = options
    active = policy.rules.indices.filter { index in
      let rule = policy.rules[index]
      guard rule.inForce.contains(options.asOf), !options.rulesOff.contains(rule.id) else { return false }
      return options.packs.isEmpty || options.packs.contains(String(rule.id.prefix { $0 != "/" }))
    }
    evaluator = Evaluator(policy.module)
    let day = Int64(options.asOf.dayNumber) * 86_400
    evaluator.set(policy.variables.asOf, to: .timestamp(seconds: day))
    evaluator.set(policy.variables.copy, to: .bool(true))
  }

  /// Runs every active rule and fills `results`.
  mutating func run(_ host: inout PromotionHost, _ store: inout Store, into results: inout RuleResults) {
    results.reset()
    evaluator.setRoot(host.root)
    let mark = store.mark
    for index in active {
      var pass = RulePass(rule: index)
      defer { store.reset(to: mark) }
      run(policy.rules[index], &pass, &host, &store, &results)
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
      case .presumed:
        results.counts.satisfied += 1
        results.presumed.append(RuleResults.Presumed(rule: index, facts: pass.presumed))
      }
    }
  }

  private mutating func run(
    _ rule: CompiledRule, _ pass: inout RulePass, _ host: inout PromotionHost, _ store: inout Store,
    _ results: inout RuleResults
  ) {
    if !rule.regions.isEmpty {
      if let unstated = host.audience.unstated {
        pass.regionFact = unstated
      } else if !rule.regions.intersects(host.audience.reached) {
        return
      }
    }
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
      settle(store.attributes(of: list), rule, &pass)
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
    _ rule: CompiledRule, _ pass: inout RulePass, _ host: inout PromotionHost, _ store: inout Store,
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
    switch rule.condition {
    case .require(let program):
      let value = evaluator.evaluate(program, in: &store, host: &host)
      switch value.kind {
      case .error: fail(value, &pass, &results)
      case .unknown:
        // Whether the rule applies comes first: what it asks matters only then.
        if let doubt {
          weigh(doubt, of: rule.when, rule, &pass, &host, &store, toward: false)
        } else {
          weigh(value, of: program, rule, &pass, &host, &store, toward: true)
        }
      default:
        if value.isTrue {
          pass.raise(.satisfied)
        } else if let doubt {
          weigh(doubt, of: rule.when, rule, &pass, &host, &store, toward: false)
        } else {
          violate(rule, node: value.node, hit: nil, &pass, &host, &store, &results)
        }
      }
    case .forbid(let lexicons, let places):
      pass.raise(.satisfied)
      for lexicon in lexicons where host.index.has(lexicon) {
        for hit in host.index.hits where hit.hit.lexicon == lexicon && places.contains(hit, policy.facts) {
          if let doubt {
            weigh(doubt, of: rule.when, rule, &pass, &host, &store, toward: false)
          } else {
            violate(rule, node: hit.node, hit: hit, &pass, &host, &store, &results)
          }
        }
      }
    }
  }

  /// Records a violation, or an open question where it is not known whether the audience is reached.
  private mutating func violate(
    _ rule: CompiledRule, node: UInt32, hit: PlacedHit?, _ pass: inout RulePass, _ host: inout PromotionHost,
    _ store: inout Store, _ results: inout RuleResults
  ) {
    if let region = pass.regionFact { return settle([region], rule, &pass) }
    var place = node
    if let at = rule.at {
      let value = evaluator.evaluate(at, in: &store, host: &host)
      if value.node != 0 { place = value.node }
    }
    if let hit {
      let words = store.string(host.text(of: hit))
      evaluator.setLocal(rule.each == nil ? 0 : 1, to: words)
    }
    let message = render(rule.message, &host, &store)
    results.violations.append(
      RuleResults.Violation(rule: pass.rule, node: place, hit: rule.at == nil ? hit : nil, message: message))
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
    _ value: Value, of program: ProgramID?, _ rule: CompiledRule, _ pass: inout RulePass, _ host: inout PromotionHost,
    _ store: inout Store, toward goal: Bool
  ) {
    var facts = store.attributes(of: value)
    if let region = pass.regionFact, !facts.contains(region) { facts.append(region) }
    let presumed = facts.count { silence(of: $0, rule) == .presumed }
    if let program, presumed > 0, presumed < facts.count {
      let residual = evaluator.residual(program, in: &store, host: &host).residual
      if let enough = residual?.questions(toward: goal), !enough.isEmpty,
        enough.allSatisfy({ silence(of: $0, rule) == .presumed })
      {
        return settle(enough, rule, &pass)
      }
    }
    settle(facts, rule, &pass)
  }

  /// Records what is not known: asked about, or taken as given.
  private func settle(_ facts: [UInt64], _ rule: CompiledRule, _ pass: inout RulePass) {
    var asked: [UInt64] = []
    var presumed: [UInt64] = []
    for fact in facts {
      switch silence(of: fact, rule) {
      case .ask: asked.append(fact)
      case .presumed: presumed.append(fact)
      case .none: break
      }
    }
    if asked.isEmpty {
      pass.presumed += presumed
      pass.raise(presumed.isEmpty ? .satisfied : .presumed)
    } else {
      for fact in asked where !pass.asked.contains(fact) { pass.asked.append(fact) }
      pass.raise(.unknown)
    }
  }

  private func silence(of fact: UInt64, _ rule: CompiledRule) -> Unstated {
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

/// What is known of one rule while it runs over its elements.
struct RulePass {
  let rule: Int
  var outcome = Outcome.notApplicable
  var asked: [UInt64] = []
  var presumed: [UInt64] = []
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
