public import PolicyModel
import SourceText

/// Azure Pipelines logging commands: an issue for each error and warning, a plain line for each note, which Azure has no
/// issue for.
public struct AzureReport: ReportFormat {
  /// Starts a report.
  public init() {}

  /// Writes nothing.
  public mutating func begin(_ run: RunInfo, into out: inout [UInt8]) {}

  /// Writes the open problems of one promotion.
  public mutating func add(_ report: PromotionReport, into out: inout [UInt8]) {
    for problem in ProblemList.problems(of: report) where problem.isOpen { write(problem, into: &out) }
  }

  /// Writes an input that could not be checked.
  public mutating func add(_ error: InputError, into out: inout [UInt8]) {
    write(ProblemList.problem(error), into: &out)
  }

  /// Writes nothing: the exit status says how the run went.
  public mutating func end(_ summary: RunSummary, into out: inout [UInt8]) {}

  private func write(_ problem: Problem, into out: inout [UInt8]) {
    let location = problem.location
    let message = TextLimit.cut(problem.paragraphs.joined(separator: "\n"), to: 4000)
    let line: String
    if problem.level == .note {
      let place = "\(location.file):\(location.start.line):\(location.start.column)"
      line = CommandText.plainLine("\(place): \(problem.severity)[\(problem.id)]: \(problem.message)")
    } else {
      let properties = [
        ("type", problem.level.name), ("sourcepath", location.file), ("linenumber", String(location.start.line)),
        ("columnnumber", String(location.start.column)), ("code", problem.id),
      ]
      let written = properties.map { "\($0)=\(CommandText.azureProperty($1));" }.joined()
      line = "##vso[task.logissue \(written)]\(CommandText.azureMessage(message))"
    }
    out.append(contentsOf: line.utf8)
    out.append(0x0A)
  }
}
