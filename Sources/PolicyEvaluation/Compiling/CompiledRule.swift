import CEL
import PolicyModel

/// A rule ready to be evaluated.
struct CompiledRule: Sendable {
  /// What it asks.
  enum Condition: Sendable {
    /// A program that must be true.
    case require(ProgramID)
    /// Lexicons that must not be found, and where.
    case forbid([UInt32], TextPlaces)
  }

  /// `pack/rule-name`.
  let id: String
  /// What reports say of it, and the message.
  let texts: RuleTexts
  /// How grave a violation is, after configuration.
  var severity: Severity
  /// The rule regions that it speaks of; empty = everywhere.
  let regions: RegionSet
  /// The days on which it holds.
  let inForce: DateSpan
  /// The list it runs over.
  let each: ProgramID?
  /// When it applies.
  let when: ProgramID?
  let condition: Condition
  /// Its conditions taken apart.
  let parts: RuleParts
  /// Where findings are placed, when not at the node that decided.
  let at: ProgramID?
  /// How silence is weighed, when not as the schema says.
  let unstated: Unstated?
  /// What the platform or the law says about stopping, as an index of the policy's clauses.
  let clause: Int?

  /// What reports say of it.
  var info: RuleInfo { texts.value.info }
  /// What is wrong.
  var message: MessageTemplate { texts.value.message }
}

/// The conditions of a rule, taken apart into what they share with those of other rules.
struct RuleParts: BitwiseCopyable, Sendable {
  /// The list that the rule runs over.
  var list: ListID?
  /// When it applies.
  var when: ConditionID?
  /// What must be true.
  var require: ConditionID?
}

/// Where words are looked for.
struct TextPlaces: Sendable {
  /// All copy.
  var copy = false
  /// The promotion's own terms.
  var terms = false
  /// Properties of the schema, each with all below it.
  var properties: Set<UInt32> = []
}

/// A message with the promotion's own values.
struct MessageTemplate: Sendable {
  enum Part: Sendable {
    case text(String)
    case value(ProgramID)
  }

  let parts: [Part]
}

/// A clause of a pack ready to be chosen.
struct CompiledClause: Sendable {
  let clause: PackClause
  let when: ProgramID?
  /// The rule regions that it speaks of; empty = everywhere.
  let regions: RegionSet
}

/// A line of the decision table ready to be tried.
struct CompiledDecision: Sendable {
  let row: DecisionRow
  let when: ProgramID?
}
