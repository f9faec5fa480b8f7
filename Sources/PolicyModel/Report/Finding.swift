public import SourceText

/// A place in a source, counted in every way that reports need.
public struct Location: Sendable, Hashable {
  /// The file as named on the command line.
  public var file: String
  /// JSON pointer of the value; empty where the place is not a value of the document.
  public var pointer: String
  /// 1-based; columns in Unicode scalars.
  public var start: SourcePosition
  /// The position after the last character.
  public var end: SourcePosition
  /// UTF-8 offsets in the file.
  public var range: SourceRange

  /// Makes a location.
  public init(file: String, pointer: String, start: SourcePosition, end: SourcePosition, range: SourceRange) {
    self.file = file
    self.pointer = pointer
    self.start = start
    self.end = end
    self.range = range
  }
}

/// A violated rule at a place.
public struct Finding: Sendable {
  /// The rule.
  public var rule: RuleInfo
  /// How grave it is here: the rule's severity unless a configuration re-graded it.
  public var severity: Severity
  /// What is wrong, with the promotion's own values.
  public var message: String
  /// The very words or value that decided; empty where a field is missing.
  public var text: String
  /// Where.
  public var location: Location
  /// The regions of the audience for which it is a violation; empty = all.
  public var regions: [String]
  /// The handle of the creator it is about; empty where it is about none.
  public var creator: String
  /// The exception that covers it.
  public var waiver: Waiver?
  /// Digest of the words or value that decided, 64 bits; 0 where there is none.
  public var valueDigest: UInt64 = 0
  /// Whether a baseline lists it.
  public var isBaselined: Bool

  /// Makes a finding.
  public init(
    rule: RuleInfo, severity: Severity, message: String, text: String, location: Location, regions: [String] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.text = text
    self.location = location
    self.regions = regions
    creator = ""
    isBaselined = false
  }

  /// Whether it counts towards the verdict and the exit status.
  public var isOpen: Bool { waiver == nil && !isBaselined }
}

/// A recorded, reasoned, expiring exception.
public struct Waiver: Sendable, Hashable {
  /// The rule it is for.
  public var rule: String
  /// Why.
  public var reason: String
  /// Who allowed it.
  public var approvedBy: String
  /// The last day on which it holds.
  public var expires: CalendarDate

  /// Makes a waiver.
  public init(rule: String, reason: String, approvedBy: String, expires: CalendarDate) {
    self.rule = rule
    self.reason = reason
    self.approvedBy = approvedBy
    self.expires = expires
  }
}
