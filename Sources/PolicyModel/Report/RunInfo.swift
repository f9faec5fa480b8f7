public import SourceText

/// Something that kept a file from being checked.
public struct InputError: Sendable {
  /// The file as named on the command line.
  public var file: String
  /// Where; nil where the file could not be read at all.
  public var location: Location?
  /// What is wrong.
  public var message: String
  /// What to do; empty where the message says it.
  public var hint: String
  /// The text that the location points into, for a code frame.
  public var source: SourceFile?

  /// Makes an input error.
  public init(file: String, location: Location? = nil, message: String, hint: String = "", source: SourceFile? = nil) {
    self.file = file
    self.location = location
    self.message = message
    self.hint = hint
    self.source = source
  }
}

/// What a run was made with; the head of every report.
public struct RunInfo: Sendable {
  /// A pack that took part.
  public struct PackInfo: Sendable {
    /// The pack's id.
    public var id: String
    /// Its version.
    public var version: String
    /// Digest of its content, as hexadecimal.
    public var digest: String
    /// How many rules.
    public var rules: Int

    /// Makes the information.
    public init(id: String, version: String, digest: String, rules: Int) {
      self.id = id
      self.version = version
      self.digest = digest
      self.rules = rules
    }
  }

  /// The tool's version.
  public var version: String
  /// The packs, sorted by id.
  public var packs: [PackInfo]
  /// The day for which rules were picked.
  public var asOf: CalendarDate

  /// Makes the information.
  public init(version: String, packs: [PackInfo], asOf: CalendarDate) {
    self.version = version
    self.packs = packs
    self.asOf = asOf
  }
}

/// Counts over a run; grows with nothing but the counts.
public struct RunSummary: Sendable {
  /// How many promotions were checked, and what was said of them.
  public var promotions = 0, cancel = 0, proceed = 0, ready = 0, undecided = 0
  /// Open findings by severity, indexed by raw value.
  public var findings = [Int](repeating: 0, count: Severity.allCases.count)
  /// How many inputs could not be checked.
  public var errors = 0

  /// All zero.
  public init() {}

  /// Counts `report` in.
  public mutating func add(_ report: PromotionReport) {
    promotions += 1
    if report.verdict == .cancel { cancel += 1 } else { proceed += 1 }
    if report.isReady { ready += 1 }
    if report.isUndecided { undecided += 1 }
    for finding in report.findings where finding.isOpen { findings[Int(finding.severity.rawValue)] += 1 }
  }
}
