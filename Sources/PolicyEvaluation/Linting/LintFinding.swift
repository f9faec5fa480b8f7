public import PolicyLoading

/// One thing that a review of rules turns up.
public struct LintFinding: Sendable {
  /// How much it matters.
  public enum Level: UInt8, CaseIterable, Sendable, Comparable {
    /// Worth knowing.
    case note
    /// Somebody should look.
    case warning
    /// The rules are wrong.
    case error

    /// The word used in reports.
    public var name: String {
      switch self {
      case .note: "note"
      case .warning: "warning"
      case .error: "error"
      }
    }

    /// Orders from `note` to `error`.
    public static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
  }

  /// What was looked for.
  public enum Check: UInt8, CaseIterable, Sendable {
    /// A rule lacks something that every rule has.
    case incomplete
    /// A rule lacks examples.
    case examples
    /// A message that a person would stumble over.
    case wording
    /// A source that nobody has read for long.
    case staleSource
    /// Two rules or clauses that say the same.
    case duplicate
    /// A rule that another makes needless.
    case shadowed
    /// Two rules that no promotion can satisfy together.
    case contradiction
    /// A rule that no promotion can be subject to.
    case neverApplies
    /// A rule that no promotion can violate.
    case neverViolated
    /// A rule that holds on days gone by only.
    case ended
    /// A source, lexicon or definition that nothing uses.
    case unused

    /// The word used in reports.
    public var name: String {
      switch self {
      case .incomplete: "incomplete"
      case .examples: "examples"
      case .wording: "wording"
      case .staleSource: "stale-source"
      case .duplicate: "duplicate"
      case .shadowed: "shadowed"
      case .contradiction: "contradiction"
      case .neverApplies: "never-applies"
      case .neverViolated: "never-violated"
      case .ended: "ended"
      case .unused: "unused"
      }
    }
  }

  /// What was looked for.
  public var check: Check
  /// How much it matters.
  public var level: Level
  /// What it is about: the id of a rule or clause, or `pack/key` of a source or lexicon.
  public var subject: String
  /// The ids of the other rules or clauses that it is about.
  public var others: [String]
  /// The file, and the place in it; the file's start where only the file is known.
  public var place: FileDiagnostic

  /// Makes a finding.
  public init(check: Check, level: Level, subject: String, others: [String] = [], place: FileDiagnostic) {
    self.check = check
    self.level = level
    self.subject = subject
    self.others = others
    self.place = place
  }
}
