public import SourceText

/// The verdict for one region of the audience.
public struct RegionVerdict: Sendable {
  /// ISO 3166 code.
  public var region: String
  /// The recommendation there.
  public var verdict: Verdict
  /// The launch gate there.
  public var isReady: Bool
  /// The rules that decided, sorted.
  public var because: [String]

  /// Makes a region's verdict.
  public init(region: String, verdict: Verdict, isReady: Bool, because: [String]) {
    self.region = region
    self.verdict = verdict
    self.isReady = isReady
    self.because = because
  }
}

/// What decided a verdict.
public struct Decision: Sendable {
  /// The rule that decided, or nil where a circumstance did.
  public var rule: String?
  /// The kind of circumstance that decided, or nil where a rule did.
  public var circumstance: String?
  /// Id of the row of the decision table that fired; empty for rules.
  public var row: String
  /// Why, in a sentence.
  public var why: String
  /// What must be true or done for it, in sentences.
  public var conditions: [String]
  /// What is owed.
  public var duties: [Duty]
  /// Rows of the fact tables.
  public var facts: [String]

  /// Makes a decision.
  public init(
    rule: String? = nil, circumstance: String? = nil, row: String = "", why: String, conditions: [String] = [],
    duties: [Duty] = [], facts: [String] = []
  ) {
    self.rule = rule
    self.circumstance = circumstance
    self.row = row
    self.why = why
    self.conditions = conditions
    self.duties = duties
    self.facts = facts
  }
}

/// How many rules said what.
public struct OutcomeCounts: Sendable, Hashable {
  /// A count for each outcome.
  public var violated = 0, satisfied = 0, notApplicable = 0, unknown = 0, error = 0

  /// All zero.
  public init() {}
}

/// A good-conduct fact that the promotion does not state and that was taken as given.
public struct Presumption: Sendable, Hashable {
  /// JSON pointer of the field.
  public var pointer: String
  /// The rules that were taken as satisfied, sorted.
  public var rules: [String]

  /// Makes a presumption.
  public init(pointer: String, rules: [String]) {
    self.pointer = pointer
    self.rules = rules
  }
}

/// A rule that could not be evaluated.
public struct RuleError: Sendable, Hashable {
  /// The rule.
  public var rule: String
  /// What went wrong.
  public var message: String

  /// Makes a rule error.
  public init(rule: String, message: String) {
    self.rule = rule
    self.message = message
  }
}

/// Everything said about one promotion.
public struct PromotionReport: Sendable {
  /// The file as named on the command line.
  public var file: String
  /// Which document of the file, 1-based.
  public var document: Int
  /// The promotion's id.
  public var promotion: String
  /// Its title; empty where not stated.
  public var title: String
  /// Its status; empty where not stated.
  public var status: String
  /// The recommendation.
  public var verdict: Verdict
  /// The launch gate.
  public var isReady: Bool
  /// What decided, most important first.
  public var decidedBy: [Decision]
  /// Sorted by file, offset, rule id.
  public var findings: [Finding]
  /// How many rules said what.
  public var outcomes: OutcomeCounts
  /// The matching cancellation clause.
  public var clause: Clause?
  /// Every candidate, best first.
  public var clauses: [Clause]
  /// What would turn the verdict, fewest and smallest edits first.
  public var turns: [Turn]
  /// The verdict by region, sorted by code.
  public var regions: [RegionVerdict]
  /// Most deciding first.
  public var questions: [Question]
  /// How many questions follow once those are answered.
  public var furtherQuestions: Int
  /// What was taken as given.
  public var presumed: [Presumption]
  /// Rules that could not be evaluated.
  public var ruleErrors: [RuleError]
  /// Every waiver that was read for it, in order of place.
  public var waivers: [WaiverRecord] = []
  /// The texts that locations point into, for code frames: the promotion's file, then its terms file.
  public var sources: [SourceFile]

  /// Makes a report that says continue and ready.
  public init(file: String, document: Int, promotion: String) {
    self.file = file
    self.document = document
    self.promotion = promotion
    title = ""
    status = ""
    verdict = .continue
    isReady = true
    decidedBy = []
    findings = []
    outcomes = OutcomeCounts()
    clauses = []
    turns = []
    regions = []
    questions = []
    furtherQuestions = 0
    presumed = []
    ruleErrors = []
    sources = []
  }

  /// Whether a question could turn the verdict or the launch gate.
  public var isUndecided: Bool { questions.contains { $0.couldTurnVerdict } }
}
