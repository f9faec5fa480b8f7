public import PolicyModel
import SourceText

/// GitHub workflow annotations, within what GitHub shows: ten of each level a step.
///
/// The gravest come first: each severity keeps its first ten until the end, where they are written; every other problem is
/// a plain line of the log at once, in which no command can hide.
public struct GitHubReport: ReportFormat {
  /// How many annotations of one level GitHub takes from one step.
  static let limit = 10

  /// Annotations by rank, gravest first: the first `limit` of each.
  private var kept: [[String]] = Array(repeating: [], count: Severity.allCases.count)
  private var leftOut = 0

  /// Starts a report.
  public init() {}

  /// Writes nothing.
  public mutating func begin(_ run: RunInfo, into out: inout [UInt8]) {}

  /// Keeps the annotations that may be shown, writes the rest as lines.
  public mutating func add(_ report: PromotionReport, into out: inout [UInt8]) {
    for problem in ProblemList.problems(of: report) where problem.isOpen { take(problem, into: &out) }
  }

  /// Keeps the annotation of an input that could not be checked.
  public mutating func add(_ error: InputError, into out: inout [UInt8]) {
    take(ProblemList.problem(error), into: &out)
  }

  /// Writes the annotations and a last line with the counts.
  public mutating func end(_ summary: RunSummary, into out: inout [UInt8]) {
    var room = Array(repeating: GitHubReport.limit, count: ProblemLevel.allCases.count)
    // One notice is kept for the counts.
    room[Int(ProblemLevel.note.rawValue)] -= 1
    for (rank, commands) in kept.enumerated() {
      let level = GitHubReport.level(ofRank: rank)
      for command in commands {
        if room[level] == 0 {
          leftOut += 1
          line(CommandText.plainLine(" " + command), into: &out)
        } else {
          room[level] -= 1
          line(command, into: &out)
        }
      }
    }
    var text = "\(summary.promotions) checked: \(summary.cancel) to cancel, \(summary.ready) ready"
    if leftOut > 0 { text += "; \(leftOut) more in the log" }
    line("::notice title=promolint::" + CommandText.gitHubMessage(text), into: &out)
  }

  private static func rank(_ problem: Problem) -> Int {
    if let severity = problem.finding?.severity {
      return Int(Severity.prohibited.rawValue) - Int(severity.rawValue)
    }
    return problem.level == .error ? 0 : 2
  }

  private static func level(ofRank rank: Int) -> Int { max(0, rank - 1) }

  private mutating func take(_ problem: Problem, into out: inout [UInt8]) {
    let rank = GitHubReport.rank(problem)
    if kept[rank].count < GitHubReport.limit {
      kept[rank].append(GitHubReport.command(problem))
    } else {
      leftOut += 1
      let place = "\(problem.location.file):\(problem.location.start.line):\(problem.location.start.column)"
      line(CommandText.plainLine("\(place): \(problem.severity)[\(problem.id)]: \(problem.message)"), into: &out)
    }
  }

  private static func command(_ problem: Problem) -> String {
    let location = problem.location
    let columns = location.columns(in: .utf16, of: problem.source)
    var properties: [(String, String)] = [
      ("file", WebAddress.relative(location.file)), ("line", String(location.start.line)),
      ("endLine", String(location.end.line)),
    ]
    // Columns mean something on one line only.
    if location.start.line == location.end.line {
      properties += [("col", String(columns.start)), ("endColumn", String(columns.end))]
    }
    properties.append(("title", TextLimit.cut("\(problem.severity): \(problem.id)", to: 250)))
    let written = properties.map { "\($0)=\(CommandText.gitHubProperty($1))" }.joined(separator: ",")
    let name = problem.level == .note ? "notice" : problem.level.name
    // Annotations hold 64 KB; four thousand scalars are sure to fit.
    let message = problem.paragraphs.map(visible).joined(separator: "\n")
    return "::\(name) \(written)::\(CommandText.gitHubMessage(TextLimit.cut(message, to: 4000)))"
  }

  /// `text` without what hides or reorders it.
  private static func visible(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      view.append(scalar == "\n" || PrintableScalar.isVisible(scalar) ? scalar : "·")
    }
    return String(view)
  }

  private func line(_ text: String, into out: inout [UInt8]) {
    out.append(contentsOf: text.utf8)
    out.append(0x0A)
  }
}
