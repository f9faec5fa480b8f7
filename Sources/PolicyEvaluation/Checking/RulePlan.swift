import CEL
import PolicyLoading
import PolicyModel

/// A rule in the few bytes that deciding it needs.
struct RulePlan: BitwiseCopyable {
  /// Index of the rule in the policy.
  let rule: UInt32
  /// The number of the set of regions that it speaks of; 0 for everywhere.
  let reach: UInt16
  let list: ListID?
  let unstated: Unstated?
  /// Its two conditions.
  let conditional: Conditional
  /// When it applies; nil for always.
  let when: ConditionID?
  /// What must be true; nil for a rule about words.
  let require: ConditionID?
  /// Its lexicons, where it is about words.
  let firstLexicon, endLexicon: UInt32
  /// Whether its conditions were taken apart, so that they can be asked about without its programs.
  let isApart: Bool
}

/// The plans of a policy's rules with what they share.
struct RulePlans {
  /// One a rule, in the rules' order.
  private(set) var plans: [RulePlan] = []
  /// The different sets of regions that rules speak of; the first is empty.
  private(set) var reaches: [RegionSet] = [RegionSet()]
  /// The lexicons of rules about words, those of the first rule first.
  private(set) var lexicons: [UInt32] = []

  init(_ rules: [CompiledRule]) {
    var numbers: [RegionSet: UInt16] = [RegionSet(): 0]
    plans.reserveCapacity(rules.count)
    for (index, rule) in rules.enumerated() {
      let reach = numbers[rule.regions] ?? UInt16(reaches.count)
      if reach == reaches.count {
        numbers[rule.regions] = reach
        reaches.append(rule.regions)
      }
      plans.append(plan(rule, index, reach))
    }
  }

  private mutating func plan(_ rule: CompiledRule, _ index: Int, _ reach: UInt16) -> RulePlan {
    let first = UInt32(lexicons.count)
    var isApart =
      (rule.when == nil || rule.parts.when != nil) && (rule.each == nil || rule.parts.list != nil)
    switch rule.condition {
    case .forbid(let named, _): lexicons += named
    case .require: isApart = isApart && rule.parts.require != nil
    }
    return RulePlan(
      rule: UInt32(index), reach: reach, list: isApart ? rule.parts.list : nil, unstated: rule.unstated,
      conditional: isApart
        ? Conditional(when: rule.parts.when, require: rule.parts.require) : Conditional(when: nil, require: nil),
      when: rule.parts.when, require: rule.parts.require, firstLexicon: first, endLexicon: UInt32(lexicons.count),
      isApart: isApart)
  }
}

/// What is known of one rule while it runs over its elements.
struct RulePass {
  let rule: Int
  var outcome = Outcome.notApplicable
  var asked: [UInt64] = []
  /// Set where it is not known whether the audience is reached.
  var regionFact: UInt64?

  init(rule: Int, regionFact: UInt64?) {
    self.rule = rule
    self.regionFact = regionFact
  }

  /// Keeps the gravest outcome, in the order of `Outcome`.
  mutating func raise(_ outcome: Outcome) {
    if outcome.rawValue > self.outcome.rawValue { self.outcome = outcome }
  }
}

/// A list that rules run over, in the promotion at hand.
enum RuleList {
  /// Not looked at yet.
  case untried
  /// There is none: rules over it do not apply.
  case none
  /// Its elements, and where what is known of them starts.
  case elements(Value, start: Int)
  /// Only the programs of rules can tell.
  case open
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
