import CEL
import PolicyLoading
import PolicyModel

/// What rules say of promotions that state nothing of what they ask.
///
/// Most rules ask about parts that most promotions do not have. Where none of the fields that a rule reads is stated,
/// its outcome follows from which of the groups around them are; so it is worked out once and said again, the facts
/// it hangs on placed anew.
struct SilentOutcomes {
  private struct Known {
    /// Which of the reads lie in a group that is stated, a bit each.
    var groups: UInt32
    var outcome: Outcome
    /// Properties, in the order in which they were asked or taken as given.
    var asked: [Int]
    var presumed: [Int]
  }

  private var known: [[Known]] = []
  /// The most cases that are kept of one rule.
  private static let most = 4

  /// Which of the rule's reads lie in stated groups, where none of them is stated itself; else nil.
  static func groups(
    _ reads: Range<Int>, _ gates: borrowing GateTable, _ root: Value, _ store: borrowing Store
  ) -> UInt32? {
    var groups: UInt32 = 0
    for (bit, index) in reads.enumerated() {
      let read = gates.reads[index]
      var value = store.field(Int(read.field), of: root)
      guard store.isStated(value) else { continue }
      guard read.inner >= 0, value.kind == .record else { return nil }
      value = store.field(Int(read.inner), of: value)
      if store.isStated(value) { return nil }
      groups |= 1 << UInt32(bit)
    }
    return groups
  }

  /// Says of `rule` what was said before in the same case; false where there was none.
  func repeatOutcome(
    of rule: Int, _ groups: UInt32, _ pass: inout RulePass, _ results: inout RuleResults, _ places: FactPlaces,
    _ store: borrowing Store
  ) -> Bool {
    guard rule < known.count, let said = known[rule].first(where: { $0.groups == groups }) else { return false }
    pass.outcome = said.outcome
    for property in said.asked { pass.asked.append(places.fact(property, store)) }
    for property in said.presumed {
      results.presumed.append(RuleResults.Presumed(rule: rule, fact: places.fact(property, store)))
    }
    return true
  }

  /// Keeps what was said of `rule`, if it can be said again.
  mutating func keep(
    _ pass: RulePass, _ groups: UInt32, presumed: ArraySlice<RuleResults.Presumed>, count: Int, _ places: FactPlaces,
    _ store: borrowing Store
  ) {
    if known.isEmpty { known = Array(repeating: [], count: count) }
    guard known[pass.rule].count < SilentOutcomes.most, pass.outcome.rawValue < Outcome.violated.rawValue else {
      return
    }
    let facts = pass.asked + presumed.map(\.fact)
    for fact in facts where places.fact(Attribute(packed: fact).property, store) != fact { return }
    known[pass.rule].append(
      Known(
        groups: groups, outcome: pass.outcome, asked: pass.asked.map { Attribute(packed: $0).property },
        presumed: presumed.map { Attribute(packed: $0.fact).property }))
  }
}

/// Where facts belong that a promotion does not state.
struct FactPlaces {
  let policy: CompiledPolicy
  let root: Value

  /// The fact of a property that is not stated, nor the field right below the group at the root that holds it.
  func fact(_ property: Int, _ store: borrowing Store) -> UInt64 {
    let properties = policy.facts.schema.properties
    var top = property
    while top > 0, properties[top].parent > 0 { top = properties[top].parent }
    let group = store.field(properties[top].slot, of: root)
    let container = top != property && group.kind == .record && store.isStated(group) ? group.node : root.node
    return Attribute(property: property, container: container).packed
  }
}
