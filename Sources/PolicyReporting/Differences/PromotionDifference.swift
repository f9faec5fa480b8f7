public import PolicyModel

/// What changes for one promotion from one check to another.
public struct PromotionDifference: Sendable {
  /// The report before.
  public let before: PromotionReport
  /// The report after.
  public let after: PromotionReport
  /// Findings that are there after only, in their order.
  public let appearing: [Finding]
  /// Findings that were there before only, in their order.
  public let going: [Finding]
  /// Findings of both whose severity or message changed.
  public let changed: [(before: Finding, after: Finding)]
  /// JSON pointers of questions that are asked after only.
  public let asked: [String]
  /// JSON pointers of questions that were asked before only.
  public let answered: [String]

  /// Compares two reports on the same promotion.
  ///
  /// A finding is the same where rule and place are; where a rule has more than one finding at a place, their order
  /// tells them apart. `renames` holds former ids of rules and the new ones.
  ///
  /// - Complexity: O(n) in the findings.
  public init(from before: PromotionReport, to after: PromotionReport, renames: [String: String] = [:]) {
    self.before = before
    self.after = after
    var open: [Key: [Finding]] = [:]
    for finding in before.findings { open[Key(finding, renames), default: []].append(finding) }
    var appearing: [Finding] = []
    var changed: [(before: Finding, after: Finding)] = []
    var kept: Set<Key> = []
    var taken: [Key: Int] = [:]
    for finding in after.findings {
      let key = Key(finding, [:])
      let index = taken[key, default: 0]
      taken[key] = index + 1
      guard let earlier = open[key], index < earlier.count else {
        appearing.append(finding)
        continue
      }
      kept.insert(key)
      if earlier[index].severity != finding.severity || earlier[index].message != finding.message {
        changed.append((earlier[index], finding))
      }
    }
    var seen: [Key: Int] = [:]
    going = before.findings.filter { finding in
      let key = Key(finding, renames)
      seen[key, default: 0] += 1
      return seen[key, default: 0] > taken[key, default: 0]
    }
    self.appearing = appearing
    self.changed = changed
    let questions = (before: before.questions.map(\.pointer), after: after.questions.map(\.pointer))
    asked = questions.after.filter { !questions.before.contains($0) }
    answered = questions.before.filter { !questions.after.contains($0) }
  }

  /// Whether the verdict or the launch gate changes.
  public var changesVerdict: Bool { before.verdict != after.verdict || before.isReady != after.isReady }

  /// Whether nothing changes that a report shows first: verdict, findings, questions.
  public var isEmpty: Bool {
    !changesVerdict && appearing.isEmpty && going.isEmpty && changed.isEmpty && asked.isEmpty && answered.isEmpty
  }

  /// What makes two findings the same.
  private struct Key: Hashable {
    let rule: String
    let file: String
    let pointer: String
    let text: String

    init(_ finding: Finding, _ renames: [String: String]) {
      rule = renames[finding.rule.id] ?? finding.rule.id
      file = finding.location.file
      pointer = finding.location.pointer
      text = finding.text
    }
  }
}
