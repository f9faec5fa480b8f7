/// One thing wrong in a source: where, what and what to do.
///
/// Messages are in lower case without a full stop, names in quotes.
public struct Diagnostic: Hashable, Sendable {
  /// Whether the source can still be used.
  public enum Severity: Hashable, Sendable {
    /// The source is refused.
    case error
    /// The source is used; its author should look.
    case warning
  }

  /// Whether the source can still be used.
  public var severity: Severity

  /// Where, in UTF-8 offsets of the source that was read.
  public var range: SourceRange

  /// What is wrong.
  public var message: String

  /// What to do about it, or nil where the message says it.
  public var hint: String?

  /// The text that would mend `range`, where there is just one.
  public var replacement: String?

  /// Makes a diagnostic.
  public init(
    severity: Severity = .error, range: SourceRange, message: String, hint: String? = nil, replacement: String? = nil
  ) {
    self.severity = severity
    self.range = range
    self.message = message
    self.hint = hint
    self.replacement = replacement
  }
}

extension Diagnostic {
  /// Orders by place, errors before warnings, then by message, so that a list is the same whatever found it.
  public static func precedes(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    if left.range != right.range { return left.range < right.range }
    if left.severity != right.severity { return left.severity == .error }
    return left.message < right.message
  }
}
