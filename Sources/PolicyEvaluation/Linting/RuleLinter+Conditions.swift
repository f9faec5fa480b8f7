import PolicyLoading
import PolicyModel
import SourceText

/// A rule's conditions as terms.
private struct Shape {
  let rule: Rule
  /// When it applies.
  let applies: [Term]
  /// When it applies and is violated.
  let violated: [Term]
  /// When it does not apply or is satisfied; nil where that has too many terms.
  let spared: [Term]?
  /// What it demands where it applies; nil where that has too many terms.
  let demanded: [Term]?
  /// What the violation hangs on.
  let topics: Set<String>
  let regions: [String]
}

extension RuleLinter {
  /// Rules that can never apply or be violated, that say the same, shadow or contradict each other.
  mutating func checkConditions() {
    var shapes: [Shape] = []
    for rule in loaded.rules {
      if let shape = shape(of: rule) { shapes.append(shape) }
    }
    for shape in shapes { checkReach(of: shape) }
    for (index, later) in shapes.enumerated() {
      for earlier in shapes[..<index] where share(earlier, later) { compare(earlier, later) }
    }
  }

  private mutating func shape(of rule: Rule) -> Shape? {
    let always: [Term] = [[]]
    let never: [Term] = []
    guard let applies = rule.when.map({ terms($0, of: rule, holds: true) }) ?? always,
      let isLeftAlone = rule.when.map({ terms($0, of: rule, holds: false) }) ?? never,
      let bad = condition(of: rule, holds: false), let violated = TermList.both(applies, bad)
    else { return nil }
    let good = condition(of: rule, holds: true)
    let regions = rule.regions.map(\.text)
    return Shape(
      rule: rule, applies: applies, violated: violated.filter { theory.isPossible($0, reaching: [regions]) },
      spared: TermList.either(isLeftAlone, good), demanded: good,
      topics: Set(violated.flatMap { $0.map(\.topic) }), regions: regions)
  }

  /// The condition that a rule demands, or its negation; of words, that none of its lexicons is found.
  private mutating func condition(of rule: Rule, holds: Bool) -> [Term]? {
    switch rule.condition {
    case .require(let text): return terms(text, of: rule, holds: holds)
    case .forbid(let forbidden):
      let pack = loaded.packs[rule.pack].id
      var names = forbidden.lexicons.map { lexicon($0.text, in: pack) }
      if !forbidden.own.phrases.isEmpty || !forbidden.own.patterns.isEmpty { names.append(words(of: forbidden.own)) }
      let places = forbidden.places.isEmpty ? ["copy"] : forbidden.places.map(\.text)
      let literals = places.flatMap { place in
        names.map { Literal(atom: .mentions(place, lexicon: $0), isPositive: !holds) }
      }
      return holds ? [Term(literals)] : literals.map { [$0] }
    }
  }

  /// A rule's own words as a name, so that the same words have the same name.
  private func words(of lexicon: Lexicon) -> String {
    let lists = [lexicon.phrases, lexicon.patterns, lexicon.unless, lexicon.off]
    return lists.map { $0.map(\.text).sorted().joined(separator: "|") }.joined(separator: "/")
  }

  // MARK: One rule

  private mutating func checkReach(of shape: Shape) {
    let rule = shape.rule
    let isApplicable = shape.applies.contains { theory.isPossible($0, reaching: [shape.regions]) }
    if !isApplicable {
      add(
        .neverApplies, .error, rule, at: rule.when, "rule \"\(rule.id)\" can never apply: its when: cannot hold",
        hint: "look for parts that exclude each other, or a region that the rule itself speaks of")
    } else if shape.violated.isEmpty {
      add(
        .neverViolated, .error, rule,
        "rule \"\(rule.id)\" can never be violated: whenever it applies, its condition holds",
        hint: "look for a part of the condition that repeats when:")
    }
  }

  // MARK: Two rules

  private func share(_ left: Shape, _ right: Shape) -> Bool {
    !left.topics.isDisjoint(with: right.topics) && haveDayInCommon(left.rule.inForce, right.rule.inForce)
      && (contains(left.regions, right.regions) || contains(right.regions, left.regions))
  }

  private func haveDayInCommon(_ left: DateSpan, _ right: DateSpan) -> Bool {
    if let until = left.until, let from = right.from, until < from { return false }
    if let until = right.until, let from = left.from, until < from { return false }
    return true
  }

  /// Whether wherever a rule of `inner` speaks, one of `outer` speaks too; none stands for everywhere.
  private func contains(_ outer: [String], _ inner: [String]) -> Bool {
    if outer.isEmpty { return true }
    return !inner.isEmpty
      && inner.allSatisfy { code in outer.contains { loaded.regions.contains($0, code) } }
  }

  private mutating func compare(_ earlier: Shape, _ later: Shape) {
    if contradict(earlier, later) {
      // Rules that guard different things may pull apart: the case is then one that cannot go on at all.
      let level: LintFinding.Level = earlier.rule.concern == later.rule.concern ? .error : .note
      add(
        .contradiction, level, later.rule, others: [earlier.rule.id],
        "no promotion can satisfy both \"\(later.rule.id)\" and \"\(earlier.rule.id)\"",
        hint: "say in when: which of them is meant, or remove one")
      return
    }
    guard earlier.rule.concern == later.rule.concern else { return }
    let isForth = follows(later, from: earlier)
    let isBack = follows(earlier, from: later)
    if isForth, isBack, earlier.regions.sorted() == later.regions.sorted(), earlier.rule.inForce == later.rule.inForce {
      add(
        .duplicate, .error, later.rule, others: [earlier.rule.id],
        "rule \"\(later.rule.id)\" is violated whenever \"\(earlier.rule.id)\" is, and the other way round",
        hint: "keep one of them, with the facts and sources of both")
    } else if isForth, isShadowed(earlier, by: later) {
      addShadow(earlier.rule, by: later.rule)
    } else if isBack, isShadowed(later, by: earlier) {
      addShadow(later.rule, by: earlier.rule)
    }
  }

  private mutating func addShadow(_ rule: Rule, by other: Rule) {
    add(
      .shadowed, .warning, rule, others: [other.id],
      "whenever \"\(rule.id)\" is violated, \"\(other.id)\" is too, at least as grave and on the same source",
      hint: "remove it, or make clear what it adds")
  }

  /// Whether `outer` is violated whenever `inner` is.
  private func follows(_ outer: Shape, from inner: Shape) -> Bool {
    guard outer.topics.isSubset(of: inner.topics), let spared = outer.spared, !inner.violated.isEmpty,
      outer.rule.each?.list.text == inner.rule.each?.list.text
    else { return false }
    return inner.violated.allSatisfy { bad in
      spared.allSatisfy { !theory.isPossible(bad.union($0), reaching: [inner.regions, outer.regions]) }
    }
  }

  /// Whether a rule that another follows from adds nothing to it: no graver, no wider, on no other source.
  private func isShadowed(_ inner: Shape, by outer: Shape) -> Bool {
    let sources = Set(outer.rule.sources.map(\.url))
    return inner.rule.severity <= outer.rule.severity && contains(outer.regions, inner.regions)
      && inner.rule.sources.allSatisfy { sources.contains($0.url) }
  }

  /// Whether what two rules demand excludes each other, while both may apply and each alone can be satisfied then.
  private func contradict(_ left: Shape, _ right: Shape) -> Bool {
    guard left.rule.each?.list.text == right.rule.each?.list.text, let one = left.demanded, let other = right.demanded,
      one.count * other.count <= TermList.most, !mayHold(one, other),
      let both = TermList.both(left.applies, right.applies)
    else { return false }
    return mayHold(both, [[]]) && mayHold(both, one) && mayHold(both, other)
  }

  /// Whether some promotion may make a term of each hold.
  private func mayHold(_ left: [Term], _ right: [Term]) -> Bool {
    left.contains { term in right.contains { theory.isPossible(term.union($0)) } }
  }
}
