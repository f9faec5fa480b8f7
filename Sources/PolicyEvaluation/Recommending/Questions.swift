import CEL
import PolicyLoading
import PolicyModel

extension PromotionChecker {
  /// The questions that rules of severity `required` or above hang on, most deciding first.
  ///
  /// First come the facts on which the decision table hangs, `deciding`, then those that could turn the verdict. Among
  /// them the weight is the rules that hang on the fact, `prohibited` ones counting four times; ties go by the schema's
  /// order, then by place, so that the list is stable.
  mutating func questions(deciding: [UInt64], isTurning: (Severity) -> Bool) -> [Question] {
    var open: [OpenFact] = []
    for fact in deciding where isAsked(fact) {
      let index = entry(of: fact, in: &open)
      open[index].isDeciding = true
    }
    for undecided in results.undecided where policy.rules[undecided.rule].severity >= .required {
      for fact in undecided.asked {
        let index = entry(of: fact, in: &open)
        if !open[index].rules.contains(undecided.rule) { open[index].rules.append(undecided.rule) }
      }
    }
    for index in open.indices {
      let severities = open[index].rules.map { policy.rules[$0].severity }
      open[index].isTurning = open[index].isDeciding || severities.contains(where: isTurning)
      open[index].weight = severities.reduce(open[index].isDeciding ? 2000 : open[index].isTurning ? 1000 : 0) {
        $0 + ($1 == .prohibited ? 4 : 1)
      }
    }
    open.sort { left, right in
      if left.weight != right.weight { return left.weight > right.weight }
      return (left.property, left.pointer) < (right.property, right.pointer)
    }
    return open.map { question($0) }
  }

  /// The index of the entry of a fact; facts of one place have one entry.
  private mutating func entry(of fact: UInt64, in open: inout [OpenFact]) -> Int {
    let attribute = Attribute(packed: fact)
    if let known = open.firstIndex(where: { $0.fact == fact }) {
      open[known].property = attribute.property
      return known
    }
    let pointer = names.pointer(attribute, host.tree, policy.facts.schema)
    if let known = open.firstIndex(where: { $0.pointer == pointer }) {
      open[known].property = attribute.property
      return known
    }
    open.append(OpenFact(fact: fact, pointer: pointer, property: attribute.property))
    return open.count - 1
  }

  private mutating func question(_ open: OpenFact) -> Question {
    let property = policy.facts.schema.properties[open.property]
    let rules = open.rules.sorted()
    var facts: [String] = []
    for rule in rules { facts += runner.texts.content(of: rule, in: policy).info.facts }
    return Question(
      pointer: open.pointer, question: FactNaming.question(property, policy.facts.schema.path(of: open.property)),
      values: property.values, rules: rules.map { policy.rules[$0].id }, facts: facts.eachOnce,
      couldTurnVerdict: open.isTurning)
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

/// A fact that is not known, with what hangs on it.
private struct OpenFact {
  var fact: UInt64
  var pointer: String
  var property: Int
  /// Indices of the policy, each once.
  var rules: [Int] = []
  /// Whether the decision table hangs on it.
  var isDeciding = false
  var isTurning = false
  var weight = 0
}
