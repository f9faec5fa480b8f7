import PolicyModel
import SourceText

/// The three levels that programs around a build know.
///
/// `prohibited` and `required` make a run fail by default and are errors; `caution` is a warning, `advice` a note.
enum ProblemLevel: UInt8, CaseIterable {
  case error, warning, note

  init(_ severity: Severity) {
    switch severity {
    case .prohibited, .required: self = .error
    case .caution: self = .warning
    case .advice: self = .note
    }
  }

  /// The word used by SARIF, and by most others with small changes.
  var name: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .note: "note"
    }
  }
}

/// Anything that a program which shows problems at places should show: a finding, or what has no rule of its own.
struct Problem {
  /// The rule's id, or one of `Problem.Own`.
  var id: String
  /// How much it weighs.
  var level: ProblemLevel
  /// One line.
  var message: String
  /// What the policy or law says, and what to do; may be empty.
  var why = ""
  /// What to do; may be empty.
  var fix = ""
  /// Where.
  var location: Location
  /// The text that the location points into, where it is at hand.
  var source: SourceFile?
  /// The finding, or nil for a problem without a rule.
  var finding: Finding?

  /// Ids of the problems that no rule stands behind.
  enum Own: String, CaseIterable {
    case input = "promolint/unreadable-input"
    case questions = "promolint/open-questions"
    case ruleError = "promolint/rule-error"
    case verdict = "promolint/verdict"

    /// One line on what it means.
    var title: String {
      switch self {
      case .input: "An input could not be checked"
      case .questions: "Facts that could turn the verdict are not stated"
      case .ruleError: "A rule could not be evaluated"
      case .verdict: "A circumstance calls for cancelling"
      }
    }

    /// The level of such a problem.
    var level: ProblemLevel {
      switch self {
      case .input, .verdict: .error
      case .questions, .ruleError: .warning
      }
    }
  }

  /// Whether it counts; false for what is waived or in the baseline.
  var isOpen: Bool { finding?.isOpen ?? true }

  /// The address of what the rule rests on; empty where there is none that can be opened.
  var url: String {
    finding?.rule.sources.lazy.map(\.url).first(where: WebAddress.isSafe) ?? ""
  }

  /// The word for the severity, or for the level where no rule stands behind it.
  var severity: String { finding?.severity.name ?? level.name }

  /// The message with why and what to do, each a paragraph.
  var paragraphs: [String] {
    [message, why, fix.isEmpty ? "" : "fix: \(fix)"].filter { !$0.isEmpty }
  }
}
