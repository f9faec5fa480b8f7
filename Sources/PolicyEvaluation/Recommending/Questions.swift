import CEL
import PolicyLoading
import PolicyModel

extension PromotionChecker {
  /// The questions that rules of severity `required` or above hang on, most deciding first.
  ///
  /// First come the facts on which the decision table hangs, `deciding`, then those that could turn the verdict. Among
  /// them the weight is the rules that hang on the fact, `prohibited` ones counting four times; ties go by the schema's
  /// order, then by place, so that the list is stable.
  func questions(deciding: [UInt64], isTurning: (Severity) -> Bool) -> [Question] {
    struct Open {
      var rules: Set<Int> = []
      var property = 0
      var isDeciding = false
    }
    var open: [String: Open] = [:]
    // A fact is named once, however many rules hang on it.
    var pointers: [UInt64: String] = [:]
    for fact in deciding where isAsked(fact) {
      let attribute = Attribute(packed: fact)
      let pointer = FactNaming.pointer(attribute, host.tree, policy.facts.schema)
      open[pointer, default: Open()].property = attribute.property
      open[pointer]?.isDeciding = true
    }
    for undecided in results.undecided {
      let rule = policy.rules[undecided.rule]
      guard rule.severity >= .required else { continue }
      for fact in undecided.asked {
        let attribute = Attribute(packed: fact)
        let pointer = pointers[fact] ?? FactNaming.pointer(attribute, host.tree, policy.facts.schema)
        pointers[fact] = pointer
        open[pointer, default: Open()].rules.insert(undecided.rule)
        open[pointer]?.property = attribute.property
      }
    }
    let weighed = open.map { pointer, open in
      let weight = open.rules.reduce(0) { $0 + (policy.rules[$1].severity == .prohibited ? 4 : 1) }
      let isFirst = open.rules.contains { isTurning(policy.rules[$0].severity) }
      return (pointer, open, weight + (open.isDeciding ? 2000 : isFirst ? 1000 : 0))
    }
    let sorted = weighed.sorted { left, right in
      if left.2 != right.2 { return left.2 > right.2 }
      if left.1.property != right.1.property { return left.1.property < right.1.property }
      return left.0 < right.0
    }
    return sorted.map { pointer, open, _ in
      let rules = open.rules.map { policy.rules[$0] }
      let property = policy.facts.schema.properties[open.property]
      return Question(
        pointer: pointer, question: FactNaming.question(property, policy.facts.schema.path(of: open.property)),
        values: property.values,
        rules: rules.map(\.id).sorted(), facts: Set(rules.flatMap(\.info.facts)).sorted(),
        couldTurnVerdict: open.isDeciding || rules.contains { isTurning($0.severity) })
    }
  }

  /// Whether silence about a fact is asked about.
  private func isAsked(_ fact: UInt64) -> Bool {
    switch policy.facts.schema.properties[Attribute(packed: fact).property].unstated {
    case .ask: true
    case .presumed: options.isStrict
    case .none: false
    }
  }
}

extension FactNaming {
  /// The question of a property; made of its description where the schema has none.
  static func question(_ property: PromotionSchema.Property, _ path: String) -> String {
    if !property.question.isEmpty { return property.question }
    return property.description.isEmpty ? "What is \(path)?" : "Please state \(path): \(property.description)"
  }
}
