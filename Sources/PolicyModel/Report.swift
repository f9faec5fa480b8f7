public import SourceText

/// What reports say of a rule; shared by all of its findings.
public final class RuleInfo: Sendable {
  /// `pack/rule-name`.
  public let id: String
  /// One line.
  public let title: String
  /// How grave a violation is.
  public let severity: Severity
  /// What it protects.
  public let concern: Concern
  /// Whether every source was seen at first hand.
  public let confidence: Confidence
  /// Where it speaks; empty = everywhere.
  public let regions: [String]
  /// What the policy or law says.
  public let why: String
  /// What to do.
  public let fix: String
  /// Rows of the fact tables.
  public let facts: [String]
  /// What it rests on, most important first.
  public let sources: [Source]

  /// Takes from `rule` what reports need.
  public init(_ rule: Rule) {
    id = rule.id
    title = rule.title
    severity = rule.severity
    concern = rule.concern
    confidence = rule.confidence
    regions = rule.regions.map(\.text)
    why = rule.why
    fix = rule.fix
    facts = rule.facts
    sources = rule.sources
  }

  /// Makes the information from its parts.
  public init(
    id: String, title: String, severity: Severity, concern: Concern, confidence: Confidence, regions: [String],
    why: String, fix: String, facts: [String], sources: [Source]
  ) {
    self.id = id
    self.title = title
    self.severity = severity
    self.concern = concern
    self.confidence = confidence
    self.regions = regions
    self.why = why
    self.fix = fix
    self.facts = facts
    self.sources = sources
  }
}

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

/// A clause that bears on stopping this promotion.
public struct Clause: Sendable {
  /// Whose text it is.
  public var origin: ClauseOrigin
  /// `pack/key`, or `terms/n` for the n-th section of the promotion's own terms, 1-based.
  public var id: String
  /// Its heading.
  public var heading: String
  /// The operative sentence or sentences; for packs, what it says in our words.
  public var text: String
  /// Where it stands, for the promotion's own terms.
  public var location: Location?
  /// What it does to stopping.
  public var effect: ClauseEffect
  /// The causes it names; empty = any.
  public var causes: [Cause]
  /// Whether it covers the cause at hand.
  public var covers: Coverage
  /// What it obliges.
  public var duties: [Duty]
  /// What a pack's clause rests on.
  public var source: Source?
  /// The words that made it match.
  public var matched: [String]

  /// Makes a clause.
  public init(
    origin: ClauseOrigin, id: String, heading: String, text: String, location: Location? = nil, effect: ClauseEffect,
    causes: [Cause], covers: Coverage, duties: [Duty], source: Source? = nil, matched: [String] = []
  ) {
    self.origin = origin
    self.id = id
    self.heading = heading
    self.text = text
    self.location = location
    self.effect = effect
    self.causes = causes
    self.covers = covers
    self.duties = duties
    self.source = source
    self.matched = matched
  }
}

/// A fact the promotion does not state and on which an outcome hangs.
public struct Question: Sendable {
  /// JSON pointer of the field to state.
  public var pointer: String
  /// The question, in plain words.
  public var question: String
  /// The values it may take; empty = free.
  public var values: [String]
  /// The rules that hang on it, sorted.
  public var rules: [String]
  /// Rows of the fact tables behind those rules.
  public var facts: [String]
  /// Whether an answer could turn the verdict or the launch gate.
  public var couldTurnVerdict: Bool

  /// Makes a question.
  public init(
    pointer: String, question: String, values: [String], rules: [String], facts: [String], couldTurnVerdict: Bool
  ) {
    self.pointer = pointer
    self.question = question
    self.values = values
    self.rules = rules
    self.facts = facts
    self.couldTurnVerdict = couldTurnVerdict
  }
}

/// A change of one value.
public struct Edit: Sendable, Hashable {
  /// JSON pointer of the value.
  public var pointer: String
  /// What stands there, as JSON; empty where nothing does.
  public var from: String
  /// What would stand there, as JSON; empty where the value is removed.
  public var to: String
  /// Why.
  public var why: String
  /// Whether it leaves the offer itself as it is.
  public var isSafe: Bool

  /// Makes an edit.
  public init(pointer: String, from: String, to: String, why: String, isSafe: Bool) {
    self.pointer = pointer
    self.from = from
    self.to = to
    self.why = why
    self.isSafe = isSafe
  }
}

/// A set of edits that turns the verdict.
public struct Turn: Sendable {
  /// What it turns it to: `continue`, or `ready`.
  public var to: String
  /// All of them are needed.
  public var edits: [Edit]

  /// Makes a turn.
  public init(to: String, edits: [Edit]) {
    self.to = to
    self.edits = edits
  }
}

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
    presumed = []
    ruleErrors = []
    sources = []
  }

  /// Whether a question could turn the verdict or the launch gate.
  public var isUndecided: Bool { questions.contains { $0.couldTurnVerdict } }
}

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
