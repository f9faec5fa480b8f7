public import SourceText

/// What a clause does to the stopping of the promotion.
public enum ClauseEffect: String, Hashable, Sendable {
  /// It lets the promoter stop.
  case permits
  /// It makes the promoter stop.
  case requires
  /// It lets the promoter stop only within stated bounds.
  case limits
  /// It keeps the promoter from stopping.
  case forbids
}

/// How far the stop that a clause speaks of goes; ordered, the widest last.
public enum StopReach: UInt8, Comparable, Hashable, Sendable {
  /// The promotion or its terms are changed, moved or extended.
  case change
  /// The promotion is halted for a time.
  case pause
  /// The promotion ends.
  case end

  /// Orders by reach.
  public static func < (left: StopReach, right: StopReach) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// Whether a clause answers a cause.
public enum Coverage: String, Hashable, Sendable {
  /// It lets or makes the promoter stop for this cause.
  case yes
  /// It gives less than a stop, or wants more than the cause.
  case partly
  /// It does not name the cause, shuts it out, or forbids stopping.
  case no
}

/// A stated length of time, such as the seven days of a notice.
public struct TimeLimit: Hashable, Sendable {
  /// The unit of a limit.
  public enum Unit: String, Hashable, Sendable {
    /// Minutes.
    case minutes
    /// Hours.
    case hours
    /// Days, business days included.
    case days
    /// Weeks.
    case weeks
    /// Months.
    case months
  }

  /// How many units, at least 1.
  public let amount: Int

  /// The unit.
  public let unit: Unit

  /// The words, in the section's text.
  public let range: SourceRange

  /// Makes a limit of `amount` units that stands at `range`.
  public init(amount: Int, unit: Unit, range: SourceRange) {
    self.amount = amount
    self.unit = unit
    self.range = range
  }
}

/// Words of the terms that a reading rests on.
public struct MatchedWords: Hashable, Sendable {
  /// What the words were read as, such as `ends`, `promotion`, `permission` or a cause.
  public let role: String

  /// Where they stand, in the text of `section`.
  public let range: SourceRange

  /// The index of the section that holds them.
  public let section: Int

  /// Makes a record that the words at `range` were read as `role`.
  public init(role: String, range: SourceRange, section: Int) {
    self.role = role
    self.range = range
    self.section = section
  }
}

/// A clause of the terms that permits, requires, limits or forbids stopping or changing the promotion.
public struct ClauseFinding: Hashable, Sendable {
  /// The index of the section, 0-based.
  public var section: Int

  /// The operative sentence, UTF-8 offsets into the section's text; list items that belong to it included.
  public var range: SourceRange

  /// What it does.
  public var effect: ClauseEffect

  /// How far the stop goes.
  public var reach: StopReach

  /// True when no cause need be given: any reason, sole discretion, at any time.
  public var isAnyCause: Bool

  /// The causes it names.
  public var causes: CauseSet

  /// Causes that it meets in part only, such as a set sum used up; never in `causes` as well.
  public var partialCauses: CauseSet

  /// Causes that it shuts out by name.
  public var excludedCauses: CauseSet

  /// True when the promoter alone decides: sole discretion, as we see fit.
  public var isDiscretionary: Bool

  /// True when the cause alone is not enough: a time window, another party's consent.
  public var isConditional: Bool

  /// What it obliges the promoter to, read in the section and in sections that follow from it.
  public var duties: DutySet

  /// The notice period, where one is stated.
  public var noticePeriod: TimeLimit?

  /// The words that made it match, in the order of the text.
  public var matched: [MatchedWords]

  /// True when it shuts out every cause that other clauses do not name (`for no other reason`).
  public var isResidual: Bool

  /// How sure the reading is; only the order of two values means anything.
  public var score: Int

  /// How far this clause answers `cause`.
  public func covers(_ cause: Cause?) -> Coverage {
    if effect == .forbids { return .no }
    if let cause {
      if excludedCauses.contains(cause) { return .no }
      if !isAnyCause && !causes.contains(cause) { return partialCauses.contains(cause) ? .partly : .no }
    } else if !isAnyCause {
      return .no
    }
    return reach == .end && !isConditional ? .yes : .partly
  }
}

/// What the terms say of stopping the promotion for one cause.
public struct ClauseAnswer: Hashable, Sendable {
  /// The cause that was asked for; nil: a stop for no cause in particular.
  public let cause: Cause?

  /// The clause to quote; nil when the terms have none.
  public let clause: ClauseFinding?

  /// Whether it covers the cause; `no` without a clause.
  public let covers: Coverage

  /// What it obliges; empty unless it covers the cause.
  public let duties: DutySet

  /// Makes an answer; the duties are those of the clause where it covers the cause.
  public init(cause: Cause?, clause: ClauseFinding?) {
    self.cause = cause
    self.clause = clause
    self.covers = clause?.covers(cause) ?? .no
    self.duties = covers == .no ? [] : clause?.duties ?? []
  }
}
