import CEL
import PolicyLoading
import PolicyModel

/// What a shared term of conditions came to.
enum TermState: UInt8, BitwiseCopyable {
  /// Not asked yet.
  case untried
  /// Neither true nor false: not known, or an error.
  case open
  case `true`
  case `false`
}

/// A rule in the few bytes that deciding it needs.
struct RulePlan: BitwiseCopyable {
  /// Index of the rule in the policy.
  let rule: Int
  /// The shared terms of its condition, and whether they are all of it.
  let firstTerm, endTerm: UInt32
  let areWhole: Bool
  /// The fields that its outcome follows from, once it applies; none where it follows from more than fields.
  let firstRead, endRead: UInt32
  let regions: RegionSet
  let each: ProgramID?
  let when: ProgramID?
  /// What must be true; nil for a rule about words.
  let require: ProgramID?
  let unstated: Unstated?

  init(_ compiled: CompiledRule, number: Int, gates: GateTable) {
    rule = number
    (firstRead, endRead) = gates.readRange(of: number)
    (firstTerm, endTerm, areWhole) = gates.termRange(of: number)
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
  /// Whether the rule is known to apply, so that its condition need not be asked.
  let applies: Bool

  init(rule: Int, applies: Bool) {
    self.rule = rule
    self.applies = applies
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
