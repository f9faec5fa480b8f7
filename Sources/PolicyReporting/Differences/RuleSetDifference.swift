public import PolicyModel

/// What changes from one set of rules to another.
public struct RuleSetDifference: Sendable {
  /// A rule of both sets that is not the same in both.
  public struct Change: Sendable {
    /// The rule's id in the new set.
    public let id: String
    /// The parts that differ, by their keys in a rule's file, with both values where they are short.
    public let parts: [(key: String, before: String, after: String)]
  }

  /// Rules of the new set only, in its order.
  public let added: [Rule]
  /// Rules of the old set only, in its order.
  public let removed: [Rule]
  /// Rules of both that differ, in the order of the new set.
  public let changed: [Change]
  /// Former ids that the new set lists as aliases, and the new ids.
  public let renames: [String: String]

  /// Nothing changes.
  public init() {
    added = []
    removed = []
    changed = []
    renames = [:]
  }

  /// Compares two sets of rules; examples are not looked at.
  ///
  /// - Complexity: O(n) in the rules.
  public init(from old: [Rule], to new: [Rule]) {
    let oldIDs = Set(old.map(\.id))
    let newIDs = Set(new.map(\.id))
    var renames: [String: String] = [:]
    for rule in new {
      for alias in rule.aliases where oldIDs.contains(alias) && !newIDs.contains(alias) { renames[alias] = rule.id }
    }
    var earlier: [String: Rule] = [:]
    for rule in old { earlier[renames[rule.id] ?? rule.id] = rule }
    added = new.filter { earlier[$0.id] == nil }
    removed = old.filter { !newIDs.contains($0.id) && renames[$0.id] == nil }
    changed = new.compactMap { rule in
      guard let before = earlier[rule.id] else { return nil }
      let parts = RuleSetDifference.parts(from: before, to: rule)
      return parts.isEmpty ? nil : Change(id: rule.id, parts: parts)
    }
    self.renames = renames
  }

  /// Whether the two sets are the same.
  public var isEmpty: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty }

  private static func parts(from old: Rule, to new: Rule) -> [(key: String, before: String, after: String)] {
    zip(values(of: old), values(of: new)).compactMap { before, after in
      before.text == after.text ? nil : (before.key, before.text, after.text)
    }
  }

  /// What a rule's file says, key by key.
  private static func values(of rule: Rule) -> [(key: String, text: String)] {
    let days = [rule.inForce.from?.description ?? "", rule.inForce.until?.description ?? ""].joined(separator: " to ")
    return [
      ("id", rule.id), ("title", rule.title), ("severity", rule.severity.name), ("concern", rule.concern.name),
      ("confidence", rule.confidence.name), ("regions", rule.regions.map(\.text).joined(separator: ", ")),
      ("in_force", days), ("for", rule.each.map { "\($0.name) in \($0.list.text)" } ?? ""),
      ("when", rule.when?.text ?? ""), ("condition", condition(of: rule)), ("at", rule.at?.text ?? ""),
      ("unstated", rule.unstated?.name ?? ""), ("message", rule.message.text), ("why", rule.why), ("fix", rule.fix),
      ("facts", rule.facts.joined(separator: ", ")),
      ("source", rule.sources.map { "\($0.key) \($0.url)" }.joined(separator: ", ")), ("clause", rule.clause ?? ""),
    ]
  }

  private static func condition(of rule: Rule) -> String {
    switch rule.condition {
    case .require(let text): return text.text
    case .forbid(let forbidden):
      let own = forbidden.own
      let lists = [own.phrases, own.patterns, own.unless, own.off, forbidden.lexicons, forbidden.places]
      return lists.map { $0.map(\.text).joined(separator: " | ") }.joined(separator: "\n")
    }
  }
}
