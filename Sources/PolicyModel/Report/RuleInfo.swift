/// What reports say of a rule; shared by all of its findings.
public final class RuleInfo: Sendable {
  /// `pack/rule-name`.
  public let id: String
  /// One line.
  public let title: String
  /// How grave a violation is.
  public let severity: Severity
  /// What it protects.
  public let concern: Concern
  /// Whether every source was seen at first hand.
  public let confidence: Confidence
  /// Where it speaks; empty = everywhere.
  public let regions: [String]
  /// What the policy or law says.
  public let why: String
  /// What to do.
  public let fix: String
  /// Rows of the fact tables.
  public let facts: [String]
  /// What it rests on, most important first.
  public let sources: [Source]

  /// Takes from `rule` what reports need.
  public init(_ rule: Rule) {
    id = rule.id
    title = rule.title
    severity = rule.severity
    concern = rule.concern
    confidence = rule.confidence
    regions = rule.regions.map(\.text)
    why = rule.why
    fix = rule.fix
    facts = rule.facts
    sources = rule.sources
  }

  /// Makes the information from its parts.
  public init(
    id: String, title: String, severity: Severity, concern: Concern, confidence: Confidence, regions: [String],
    why: String, fix: String, facts: [String], sources: [Source]
  ) {
    self.id = id
    self.title = title
    self.severity = severity
    self.concern = concern
    self.confidence = confidence
    self.regions = regions
    self.why = why
    self.fix = fix
    self.facts = facts
    self.sources = sources
  }
}
