/// A line of the decision table: when it speaks, and what it says.
public struct DecisionRow: Sendable {
  /// What the promotion's own clause does, for a row to fire.
  public enum ClauseState: UInt8, CaseIterable, Sendable, BitwiseCopyable {
    case permits, requires, limits, forbids
    /// There is no clause, or it does not cover the cause.
    case none

    /// The word used in the table.
    public var name: String {
      switch self {
      case .permits: "permits"
      case .requires: "requires"
      case .limits: "limits"
      case .forbids: "forbids"
      case .none: "none"
      }
    }
  }

  /// Its name.
  public var id: String
  /// The causes it is about; empty = any.
  public var causes: [Cause]
  /// The statuses it is about; empty = any.
  ///
  /// `draft` stands for a status that is not stated.
  public var statuses: [String]
  /// A further condition, in CEL.
  public var when: LocatedText?
  /// What the promotion's own clause does; empty = any.
  public var clauses: [ClauseState]
  /// The recommendation.
  public var verdict: Verdict
  /// What must be true or done, in sentences.
  public var conditions: [String]
  /// What is owed.
  public var duties: [Duty]
  /// Why, in a sentence.
  public var say: String
  /// Rows of the fact tables.
  public var facts: [String]
  /// Key of its source, `pack/key`; empty for none.
  public var source: String

  /// Makes a row that fires always.
  public init(id: String, verdict: Verdict) {
    self.id = id
    self.verdict = verdict
    causes = []
    statuses = []
    clauses = []
    conditions = []
    duties = []
    say = ""
    facts = []
    source = ""
  }
}
