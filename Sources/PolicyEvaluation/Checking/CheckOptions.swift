public import PolicyModel

/// How promotions are checked.
public struct CheckOptions: Sendable {
  /// The day for which rules are picked, and `as_of` in conditions.
  public var asOf: CalendarDate
  /// Whether silence about good conduct is asked about instead of taken as given.
  public var isStrict = false
  /// The most questions that a report asks at once, unless it is strict; those that follow are counted.
  public var mostQuestions = 7
  /// Regions to check for, in place of the audience's own; empty = the audience's.
  public var regions: [String] = []
  /// Packs whose rules take part; empty = all.
  public var packs: Set<String> = []
  /// A number of the caller's for the configuration that the options come from.
  public var configuration = 0
  /// Rules that are off, by id.
  public var rulesOff: Set<String> = []
  /// What does not count.
  public var exceptions = ExceptionOptions()

  /// Checks on the day `asOf`, with everything on.
  public init(asOf: CalendarDate) {
    self.asOf = asOf
  }
}
