public import PolicyModel

/// What keeps going wrong over many promotions: by rule, market, creator and cause.
public struct Lessons: Sendable {
  /// A rule, a market, a creator or a cause, and what the records say of it.
  public struct Line: Sendable {
    /// The rule's id, the region's code, the creator's handle or the cause.
    public var name: String
    /// In how many promotions, and how many findings in all; a promotion checked again counts by its last report.
    public var promotions = 0, findings = 0
    /// How many of the promotions were to be cancelled, and how many were not ready.
    public var cancelled = 0, notReady = 0
    /// In how many promotions it was open in one report and still in a later one.
    public var again = 0
    /// How grave it is at most; nil where that has no meaning.
    public var severity: Severity?
    /// The rules behind it, those of most promotions first, with their numbers.
    public var rules: [(rule: String, promotions: Int)] = []
    /// What to do, in a sentence; empty where nothing is known.
    public var advice = ""

    init(_ name: String) {
      self.name = name
    }

    /// Whether it is more than a single case.
    public var keepsComing: Bool { promotions > 1 || again > 0 }
  }

  /// A sentence of retrospectives, and of how many promotions it is said.
  public struct Advice: Sendable {
    /// The words.
    public var text: String
    /// How many promotions.
    public var count: Int
  }

  /// How many reports, retrospectives and promotions there are.
  public var reports = 0, retrospectives = 0, promotions = 0
  /// How many promotions were to be cancelled, and how many were not ready, by their last record.
  public var cancelled = 0, notReady = 0
  /// How many findings are less grave than what is counted.
  public var leftOut = 0
  /// How many inputs the reports could not check.
  public var unchecked = 0
  /// The first and the last day that a record names.
  public var first: CalendarDate?, last: CalendarDate?
  /// Most promotions first.
  public var rules: [Line] = [], markets: [Line] = [], creators: [Line] = [], causes: [Line] = []
  /// What would have caught it before launch, and what to do next time: what most retrospectives say first.
  public var checks: [Advice] = [], nextTime: [Advice] = []

  /// Draws the lessons.
  ///
  /// - Parameters:
  ///   - records: the records, those of a promotion in order of time where they carry no day.
  ///   - severity: the least grave findings that count.
  ///   - unchecked: how many inputs the reports could not check.
  /// - Complexity: O(n log n) in the findings.
  public init(of records: [PastRecord], from severity: Severity, unchecked: Int = 0) {
    self.unchecked = unchecked
    var maker = LessonMaker(severity: severity)
    maker.read(records)
    maker.fill(&self)
  }
}
