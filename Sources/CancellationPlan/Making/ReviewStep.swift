import PolicyModel
import SourceText

extension Situation {
  /// Step 1: the clauses quoted, the promotion's own first, then the platform's, then the law's.
  func review(_ plan: inout Plan) {
    for origin in ClauseOrigin.allCases {
      // More than a handful of each would bury what decides; the check lists them all.
      for clause in report.clauses.filter({ $0.origin == origin }).prefix(4) { plan.clauses.append(quoted(clause)) }
    }
    if !report.clauses.contains(where: { $0.origin == .terms }) {
      plan.clauseNotes.append(
        "The promotion's own terms have no clause on stopping it that was found."
          + (isPrizePromotion
            ? " Nothing in \(platform)'s terms gives a right to cancel towards people who entered; that right has to come from your own rules."
            : "")
      )
    } else if ownClause == nil {
      plan.clauseNotes.append("The promotion's own clause does not speak to this cause; do not rely on it.")
    }
    if stance == .putRight {
      plan.clauseNotes.append("You do not need to rely on any of them, for the promotion goes on.")
    }
    for decision in report.decidedBy {
      for condition in decision.conditions.prefix(4) where stance != .cancelAgainstAdvice {
        plan.clauseNotes.append(Wording.sentence(condition))
      }
    }
    if isCancelling, cause == .fraud || cause == .technicalFailure {
      plan.clauseNotes.append("Keep an evidence log: what was found, when, on which entries, and who decided what.")
    }
    if isCancelling, hasStarted {
      plan.clauseNotes.append(
        "Put a note with day and time at the top of the rules that says what changed and why, and keep the old version."
      )
    }
  }

  private func quoted(_ clause: Clause) -> Plan.QuotedClause {
    Plan.QuotedClause(
      origin: clause.origin, effect: clause.effect, covers: clause.covers, heading: Wording.line(clause.heading),
      text: Wording.line(clause.text), place: place(of: clause), meaning: meaning(of: clause), duties: clause.duties,
      url: clause.source?.url ?? "")
  }

  private func place(of clause: Clause) -> String {
    if let location = clause.location { return "\(location.file), line \(location.start.line)" }
    guard let source = clause.source else { return "" }
    return source.section.isEmpty ? source.title : "\(source.title), \(source.section)"
  }

  private func meaning(of clause: Clause) -> [String] {
    var lines: [String] = []
    switch clause.effect {
    case .permits: lines.append("It allows stopping.")
    case .requires: lines.append("It says what has to be done.")
    case .limits: lines.append("It allows stopping only within limits.")
    case .forbids: lines.append("It forbids stopping.")
    }
    if let cause {
      switch clause.covers {
      case .yes: lines.append("It speaks to this cause: \(cause.phrase).")
      case .partly: lines.append("It speaks to this cause only in part: \(cause.phrase).")
      case .no: lines.append("It does not speak to this cause: \(cause.phrase).")
      }
    }
    if !clause.duties.isEmpty { lines.append("It demands: \(Wording.list(clause.duties.map(\.phrase))).") }
    if clause.source?.confidence == .secondary {
      lines.append("Its text was seen at second hand; read it before you rely on it.")
    }
    return lines
  }
}
