import PolicyModel
import SourceText

/// What a report or an input error comes to as a list of problems; every format for programs shows the same.
enum ProblemList {
  /// The problems of one promotion: what decided without a rule, the findings in their order, what is left open.
  ///
  /// Waived and baselined findings are in it, with `isOpen` false.
  static func problems(of report: PromotionReport) -> [Problem] {
    var problems: [Problem] = []
    if report.verdict == .cancel {
      for decision in report.decidedBy where decision.rule == nil {
        problems.append(own(.verdict, "cancel: \(decision.why)", in: report))
      }
    }
    for finding in report.findings { problems.append(problem(finding, in: report)) }
    for error in report.ruleErrors {
      problems.append(own(.ruleError, "rule \"\(error.rule)\" could not be evaluated: \(error.message)", in: report))
    }
    if let questions = questions(of: report) { problems.append(questions) }
    return problems
  }

  /// An input that could not be checked.
  static func problem(_ error: InputError) -> Problem {
    Problem(
      id: Problem.Own.input.rawValue, level: Problem.Own.input.level, message: error.message, fix: error.hint,
      location: error.location ?? start(of: error.file), source: error.source)
  }

  /// The start of `file`, for what has no place in it.
  static func start(of file: String) -> Location {
    let position = SourcePosition(line: 1, column: 1)
    return Location(
      file: file, pointer: "", start: position, end: position, range: SourceRange(start: 0, end: 0))
  }

  private static func problem(_ finding: Finding, in report: PromotionReport) -> Problem {
    Problem(
      id: finding.rule.id, level: ProblemLevel(finding.severity), message: finding.message, why: finding.rule.why,
      fix: finding.rule.fix, location: finding.location,
      source: report.sources.first { $0.name == finding.location.file }, finding: finding)
  }

  private static func own(_ kind: Problem.Own, _ message: String, in report: PromotionReport) -> Problem {
    Problem(id: kind.rawValue, level: kind.level, message: message, location: start(of: report.file))
  }

  private static func questions(of report: PromotionReport) -> Problem? {
    let open = report.questions.filter(\.couldTurnVerdict)
    guard let first = open.first else { return nil }
    let more = open.count > 1 ? " (and \(open.count - 1) more)" : ""
    var problem = own(.questions, "an answer could turn the verdict: \(first.question)\(more)", in: report)
    problem.fix = "state " + open.prefix(7).map(\.pointer).joined(separator: ", ")
    return problem
  }
}

extension PromotionReport {
  /// The verdict with the launch gate, in words.
  var verdictWords: String {
    switch (verdict, isReady) {
    case (.cancel, _): "cancel"
    case (.continue, true): "continue, ready"
    case (.continue, false): "continue, not ready"
    }
  }

  /// The title, or the id where there is none.
  var name: String { title.isEmpty ? promotion : title }
}

extension Source {
  /// Title and section.
  var citation: String { [title, section].filter { !$0.isEmpty }.joined(separator: ", ") }
}
