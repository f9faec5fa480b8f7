/// A waiver that was written down, whether or not it holds.
public struct WaiverRecord: Sendable {
  /// Where a waiver is written.
  public enum Origin: UInt8, CaseIterable, Sendable {
    case promotion, comment, configuration

    /// The word used in reports.
    public var name: String {
      switch self {
      case .promotion: "promotion"
      case .comment: "comment"
      case .configuration: "configuration"
      }
    }
  }

  /// What became of a waiver.
  public enum State: UInt8, CaseIterable, Sendable {
    case holds, unused, expired, malformed, notAllowed

    /// The word used in reports; the rule of the finding is `waivers/` and this word.
    public var name: String {
      switch self {
      case .holds: "holds"
      case .unused: "unused"
      case .expired: "expired"
      case .malformed: "malformed"
      case .notAllowed: "not-allowed"
      }
    }
  }

  /// The rule it names, as written.
  public var rule: String
  /// Why; empty where it does not say.
  public var reason: String
  /// Who allowed it; empty where it does not say.
  public var approvedBy: String
  /// The last day on which it holds; nil where it does not say.
  public var expires: CalendarDate?
  /// Where it is written.
  public var location: Location
  /// In what it is written.
  public var origin: Origin
  /// What became of it in this promotion.
  public var state: State
  /// How many findings it covers.
  public var covers: Int
  /// The gravest severity that it covers, or nil.
  public var gravest: Severity?
  /// What is wrong with it; empty where nothing is.
  public var problem: String

  /// Makes a record of a waiver that covers nothing yet.
  public init(
    rule: String, reason: String, approvedBy: String, expires: CalendarDate?, location: Location, origin: Origin
  ) {
    self.rule = rule
    self.reason = reason
    self.approvedBy = approvedBy
    self.expires = expires
    self.location = location
    self.origin = origin
    state = .unused
    covers = 0
    problem = ""
  }
}

/// What tells one finding of a promotion from another, whatever lines it moves to.
public struct FindingKey: Hashable, Sendable {
  /// The promotion's id.
  public var promotion: String
  /// The rule.
  public var rule: String
  /// JSON pointer of the value.
  public var pointer: String
  /// Digest of the words or value that decided, 64 bits.
  public var value: UInt64

  /// Makes a key.
  public init(promotion: String, rule: String, pointer: String, value: UInt64) {
    self.promotion = promotion
    self.rule = rule
    self.pointer = pointer
    self.value = value
  }
}
