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
  /// Whether `to` only holds the place of a text that the promotion's owner has to write.
  public var isPlaceholder: Bool

  /// Makes an edit.
  public init(pointer: String, from: String, to: String, why: String, isSafe: Bool, isPlaceholder: Bool = false) {
    self.pointer = pointer
    self.from = from
    self.to = to
    self.why = why
    self.isSafe = isSafe
    self.isPlaceholder = isPlaceholder
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
