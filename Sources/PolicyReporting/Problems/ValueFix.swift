import PolicyModel
import SourceText

/// An edit that a program can make: the value at a problem's own place, replaced.
struct ValueFix {
  /// The text to put in the place of the problem's range; JSON, which is YAML too.
  var replacement: String
  /// Why.
  var why: String

  /// The fix for `problem`, where a turn edits the very value that the problem's range covers.
  ///
  /// Edits name values, not bytes; only where the range holds just the value as the edit knows it is it safe to replace.
  init?(_ problem: Problem, in report: PromotionReport) {
    guard let source = problem.source, !problem.location.pointer.isEmpty, !problem.location.range.isEmpty else {
      return nil
    }
    let written = source.text(in: problem.location.range)
    for turn in report.turns {
      for edit in turn.edits where edit.pointer == problem.location.pointer && !edit.from.isEmpty && !edit.to.isEmpty {
        guard edit.from == written || edit.from == JSONText.quoted(written) else { continue }
        replacement = edit.to
        why = edit.why
        return
      }
    }
    return nil
  }
}
