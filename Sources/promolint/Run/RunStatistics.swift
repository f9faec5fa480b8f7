import PolicyModel
import SourceText

/// How often each rule was violated over a run; grows with the rules alone.
struct RunStatistics {
  private struct Row {
    var severity = Severity.advice
    var open = 0, waived = 0, baselined = 0
  }

  private var rows: [String: Row] = [:]
  private var questions = 0
  private let start = ContinuousClock.now

  /// Counts `report` in.
  mutating func add(_ report: PromotionReport) {
    questions += report.questions.count
    for finding in report.findings {
      var row = rows[finding.rule.id] ?? Row()
      row.severity = max(row.severity, finding.severity)
      if finding.waiver != nil {
        row.waived += 1
      } else if finding.isBaselined {
        row.baselined += 1
      } else {
        row.open += 1
      }
      rows[finding.rule.id] = row
    }
  }

  /// The counts as a table, the most violated rules first.
  func text(_ summary: RunSummary) -> String {
    let sorted = rows.sorted { ($1.value.open, $0.key) < ($0.value.open, $1.key) }
    let width = max(4, sorted.map(\.key.count).max() ?? 0)
    var text = "   open  waived  baseline  severity    rule\n"
    for (rule, row) in sorted {
      text += number(row.open, 7) + number(row.waived, 8) + number(row.baselined, 10) + "  "
      text += row.severity.name.padded(to: 12) + rule.padded(to: width).trimmingSpaces + "\n"
    }
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    let rate = seconds > 0 ? Double(summary.promotions) / seconds : 0
    text +=
      "\(summary.promotions) promotion\(summary.promotions == 1 ? "" : "s"), \(summary.cancel) to cancel, \(summary.ready) ready; "
    text +=
      "\(questions) questions; \(summary.errors) errors; \(Int(seconds * 1000)) ms, \(Int(rate)) promotions a second\n"
    return text
  }

  private func number(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: " ", count: max(1, width - digits.count)) + digits
  }
}
