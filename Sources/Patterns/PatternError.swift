public import SourceText

/// Why a pattern was refused.
public struct PatternError: Error, Hashable, Sendable {
  /// What is wrong and where, in UTF-8 offsets of the pattern.
  public let diagnostic: Diagnostic

  /// The index of the pattern in its set; 0 for a pattern alone.
  public let pattern: Int

  init(_ range: SourceRange, _ message: String, hint: String? = nil, replacement: String? = nil) {
    diagnostic = Diagnostic(range: range, message: message, hint: hint, replacement: replacement)
    pattern = 0
  }

  private init(_ diagnostic: Diagnostic, pattern: Int) {
    self.diagnostic = diagnostic
    self.pattern = pattern
  }

  /// The same error, said of the pattern at `index` of a set.
  func inSet(at index: Int) -> PatternError {
    PatternError(diagnostic, pattern: index)
  }
}

extension PatternError: CustomStringConvertible {
  /// The message with its offsets, and the hint where there is one.
  public var description: String {
    let hint = diagnostic.hint.map { "; \($0)" } ?? ""
    return "\(diagnostic.range): \(diagnostic.message)\(hint)"
  }
}
