import PolicyModel
import SourceText

extension ComparisonReport {
  /// What changes among the rules, a line each.
  func writeText(_ rules: RuleSetDifference, into out: inout [UInt8]) {
    guard !rules.isEmpty else { return }
    line(
      "rules: \(rules.added.count) added, \(rules.removed.count) removed, \(rules.changed.count) changed", into: &out)
    for rule in rules.added { line("  " + added("+ \(rule.id) (\(rule.severity.name)): \(rule.title)"), into: &out) }
    for rule in rules.removed { line("  " + gone("- \(rule.id) (\(rule.severity.name)): \(rule.title)"), into: &out) }
    for change in rules.changed {
      let parts = change.parts.map { key, before, after in
        ["severity", "concern", "confidence", "regions", "in_force", "id"].contains(key)
          ? "\(key) \(before.isEmpty ? "none" : before) → \(after.isEmpty ? "none" : after)" : key
      }
      line("  ~ \(change.id): \(parts.joined(separator: "; "))", into: &out)
    }
    line("", into: &out)
  }

  /// What changes for a promotion: verdict, launch gate, findings, questions.
  func writeText(_ difference: PromotionDifference, into out: inout [UInt8]) {
    let (before, after) = (difference.before, difference.after)
    line(style.apply(.strong, after.title.isEmpty ? after.promotion : after.title) + "  \(after.file)", into: &out)
    if before.verdict != after.verdict {
      let role: TextStyle.Role = after.verdict == .cancel ? .bad : .good
      line("  verdict  \(before.verdict.name) → " + style.apply(role, after.verdict.name), into: &out)
    }
    if before.isReady != after.isReady {
      line("  ready    \(before.isReady ? "yes" : "no") → \(after.isReady ? "yes" : "no")", into: &out)
    }
    for finding in difference.appearing { line("  " + added("+ " + text(of: finding)), into: &out) }
    for finding in difference.going { line("  " + gone("- " + text(of: finding)), into: &out) }
    for (earlier, later) in difference.changed {
      var change = "  ~ \(later.rule.id): "
      if earlier.severity != later.severity { change += "\(earlier.severity.name) → \(later.severity.name), " }
      line(change + later.message, into: &out)
    }
    for pointer in difference.asked { line("  + asked: \(pointer)", into: &out) }
    for pointer in difference.answered { line("  - asked: \(pointer)", into: &out) }
    line("", into: &out)
  }

  /// One line for the whole run.
  func writeSummary(into out: inout [UInt8]) {
    guard counts.promotions > 0 else { return line("no promotion compared", into: &out) }
    let promotions = "\(counts.promotions) promotion\(counts.promotions == 1 ? "" : "s") compared: "
    guard counts.changed > 0 else { return line(promotions + "nothing changes", into: &out) }
    line(
      promotions
        + "\(counts.changed) change\(counts.changed == 1 ? "s" : ""), \(counts.verdicts) of them in the verdict; "
        + "findings: \(counts.appearing) appear, \(counts.going) go, \(counts.findings) change", into: &out)
  }

  private func text(of finding: Finding) -> String {
    let start = finding.location.start
    return "\(finding.severity.name)[\(finding.rule.id)]: \(finding.message) "
      + "(\(finding.location.file):\(start.line):\(start.column))"
  }

  private func added(_ text: String) -> String { style.apply(.warning, text) }
  private func gone(_ text: String) -> String { style.apply(.faint, text) }

  private func line(_ text: String, into out: inout [UInt8]) {
    out.append(contentsOf: text.utf8)
    out.append(0x0A)
  }
}
