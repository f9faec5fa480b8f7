public import PolicyModel

/// What a past report, or a past plan's retrospective, says of one promotion.
public struct PastRecord: Sendable {
  /// Something that was wrong.
  public struct Fault: Sendable {
    /// The rule, how grave it was, and what it said to do.
    public var rule: String, severity: Severity, fix: String
    /// The handle of the creator it was about; empty for none.
    public var creator: String
    /// Where it was wrong; empty = everywhere.
    public var regions: [String]

    /// Makes a fault.
    public init(rule: String, severity: Severity, fix: String = "", creator: String = "", regions: [String] = []) {
      self.rule = rule
      self.severity = severity
      self.fix = fix
      self.creator = creator
      self.regions = regions
    }
  }

  /// The verdict in a market.
  public struct Market: Sendable {
    /// ISO 3166 code.
    public var region: String
    /// Whether the verdict was cancel, and whether the promotion was ready there.
    public var isCancelled: Bool, isReady: Bool
    /// The rules that decided.
    public var because: [String]

    /// Makes a market.
    public init(region: String, isCancelled: Bool = false, isReady: Bool = true, because: [String] = []) {
      self.region = region
      self.isCancelled = isCancelled
      self.isReady = isReady
      self.because = because
    }
  }

  /// A check that would have caught it before launch, and what it would have said.
  public struct Check: Hashable, Sendable {
    /// The rule, and its words.
    public var rule: String, says: String

    /// Makes a check.
    public init(rule: String, says: String) {
      self.rule = rule
      self.says = says
    }
  }

  /// The file that the record is in.
  public var file: String
  /// The promotion's id.
  public var promotion: String
  /// The day of the check; nil where the record does not say.
  public var day: CalendarDate?
  /// Whether it is a plan's retrospective and not a report.
  public var isRetrospective = false
  /// Whether the verdict was cancel, and whether the promotion was ready.
  public var isCancelled = false, isReady = false
  /// What was wrong and not waived.
  public var faults: [Fault] = []
  /// The markets that it reached.
  public var markets: [Market] = []
  /// The creators who took part, as far as the record names them.
  public var creators: [String] = []
  /// Why it was to be stopped: kinds of circumstances, or causes.
  public var causes: [String] = []
  /// What would have caught it before launch.
  public var checks: [Check] = []
  /// What the retrospective says to do next time.
  public var nextTime: [String] = []
  /// What the retrospective reckons up, as `what: amount`.
  public var costs: [String] = []

  /// Makes a record that says nothing yet.
  public init(file: String, promotion: String) {
    self.file = file
    self.promotion = promotion
  }
}
