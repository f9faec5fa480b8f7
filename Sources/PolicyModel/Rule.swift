public import SourceText

/// A condition on a promotion, what is wrong when it does not hold, and what that rests on.
public struct Rule: Sendable {
  /// What the rule asks of a promotion.
  public enum Condition: Sendable {
    /// A CEL expression that must be true.
    case require(LocatedText)
    /// Words that must not be there.
    case forbid(ForbiddenText)
  }

  /// `pack/rule-name`.
  public var id: String
  /// Index of its pack.
  public var pack: Int
  /// One line.
  public var title: String
  /// How grave a violation is.
  public var severity: Severity
  /// What it protects.
  public var concern: Concern
  /// Whether every source was seen at first hand.
  public var confidence: Confidence
  /// Former ids.
  public var aliases: [String]
  /// ISO codes and groups; empty = everywhere.
  public var regions: [LocatedText]
  /// The days on which it holds.
  public var inForce: DateSpan
  /// The list it runs over, and the name of its element.
  public var each: (list: LocatedText, name: String)?
  /// When it applies.
  public var when: LocatedText?
  /// What it asks.
  public var condition: Condition
  /// Where its findings are placed, when not at the node that decided.
  public var at: LocatedText?
  /// How silence is weighed, when not as the schema says.
  public var unstated: Unstated?
  /// What is wrong, with `{expression}` for the promotion's own values.
  public var message: LocatedText
  /// What the policy or law says.
  public var why: String
  /// What to do.
  public var fix: String
  /// Rows of the fact tables.
  public var facts: [String]
  /// What it rests on, most important first.
  public var sources: [Source]
  /// Id of what the platform or the law says about stopping, `pack/key`.
  public var clause: String?
  /// What violates it, satisfies it, and leaves it unknown.
  public var examples: [RuleExample]
  /// The rule's own file, as an index in the load's list of files.
  public var file: Int
  /// The place of its title, for messages about the rule as a whole.
  public var range: SourceRange

  /// Makes a rule that asks `condition`; everything else is empty.
  public init(
    id: String, pack: Int, condition: Condition, message: LocatedText, file: Int, range: SourceRange
  ) {
    self.id = id
    self.pack = pack
    self.condition = condition
    self.message = message
    self.file = file
    self.range = range
    title = ""
    severity = .advice
    concern = .law
    confidence = .primary
    aliases = []
    regions = []
    inForce = DateSpan()
    why = ""
    fix = ""
    facts = []
    sources = []
    examples = []
  }
}

/// Words that must not stand in copy or terms.
public struct ForbiddenText: Sendable {
  /// The rule's own phrases and patterns.
  public var own: Lexicon
  /// Names of further lexicons.
  public var lexicons: [LocatedText]
  /// Where to look: `copy`, `terms`, or field paths; `copy` when empty.
  public var places: [LocatedText]

  /// Makes a search for `own`.
  public init(own: Lexicon, lexicons: [LocatedText] = [], places: [LocatedText] = []) {
    self.own = own
    self.lexicons = lexicons
    self.places = places
  }
}

/// What leaving a field out means.
public enum Unstated: UInt8, CaseIterable, Sendable, BitwiseCopyable {
  /// Unknown, and a question.
  case ask
  /// The feature is absent.
  case none
  /// Good conduct nobody writes down until asked.
  case presumed

  /// The word used in the schema.
  public var name: String {
    switch self {
    case .ask: "ask"
    case .none: "none"
    case .presumed: "presumed"
    }
  }
}

/// What one rule says of one promotion.
public enum Outcome: UInt8, CaseIterable, Sendable {
  case notApplicable, satisfied, presumed, unknown, violated, error
}

/// A promotion that shows what a rule does.
public struct RuleExample: Sendable {
  /// What the rule must say of it.
  public enum Kind: UInt8, CaseIterable, Sendable {
    case violates, satisfies, unknown, notApplicable, hit, miss

    /// The key in a rule's file.
    public var name: String {
      switch self {
      case .violates: "violates"
      case .satisfies: "satisfies"
      case .unknown: "unknown"
      case .notApplicable: "not_applicable"
      case .hit: "hit"
      case .miss: "miss"
      }
    }
  }

  /// What the rule must say.
  public var kind: Kind
  /// The promotion as YAML or JSON text, complete.
  public var promotion: String
  /// JSON pointer of where the finding must be, or nil.
  public var pointer: String?
  /// The words that must be marked, for text.
  public var marked: [String]
  /// JSON pointers that must be asked.
  public var asks: [String]
  /// The day of the check.
  public var asOf: CalendarDate?
  /// Where the example is written.
  public var range: SourceRange

  /// Makes an example.
  public init(kind: Kind, promotion: String, range: SourceRange) {
    self.kind = kind
    self.promotion = promotion
    self.range = range
    marked = []
    asks = []
  }
}
