import ArgumentParser
import PolicyEvaluation
import PolicyModel
import PromotionEditing
import SourceText

/// `promolint ask`: the questions, most deciding first.
struct AskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "Ask for the facts that decide, most deciding first, and write the answers into the file.",
    discussion: """
      On a terminal each question is asked in turn; the answer goes into the file, whose comments and layout stay. An empty
      answer passes a question over; the end of input stops. Otherwise the questions are listed.
      """)

  @Argument(help: ArgumentHelp("The promotion.", valueName: "file"))
  var file: String

  @OptionGroup var policyOptions: PolicyOptions

  @OptionGroup var configurationOptions: ConfigurationOptions

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Take the answers from a JSON or YAML file of pointer: value, such as {\"/entry/fee\": 0}.", valueName: "file"))
  var answers: String?

  @Option(name: .long, help: ArgumentHelp("Which document of the file (default: 1).", valueName: "number"))
  var document = 1

  @Flag(name: .long, help: "List the questions only.")
  var list = false

  func run() throws {
    try finishing { () throws(Stop) in try ask() }
  }

  private func ask() throws(Stop) -> ExitStatus {
    let settings = try RunSettings.settings(for: file, policyOptions, configurationOptions)
    var checker = settings.checker(for: file)
    var promotion = try PromotionFile(file)
    if let answers {
      promotion.bytes = try promotion.edited(try AskCommand.edits(answers), document: document)
      _ = try promotion.report(document: document, &checker)
      try promotion.write()
    }
    if answers == nil, !list, Terminal.isTerminal(0), Terminal.isTerminal(Terminal.output) {
      try askEach(&promotion, &checker)
    }
    let report = try promotion.report(document: document, &checker)
    print(AskCommand.listed(report), terminator: "")
    return report.isUndecided ? .undecided : .ready
  }

  /// The answers of a file: pointers with values.
  private static func edits(_ path: String) throws(Stop) -> [ValueEdit] {
    let bytes = try PromotionFile(path).bytes
    do throws(EditError) {
      let editor = try PromotionEditor(bytes)
      guard case .record(let members) = editor.value else {
        throw EditError(message: "the answers are no mapping", hint: "write pointer: value, as in /entry/fee: 0")
      }
      return try members.map { member throws(EditError) in
        guard let pointer = ValuePointer(member.key), !pointer.parts.isEmpty else {
          throw EditError(message: "\"\(member.key)\" is no pointer", hint: "pointers start with a slash: /entry/fee")
        }
        return ValueEdit(pointer, .set(member.value))
      }
    } catch {
      throw Stop("\(path): \(error.message)", hint: error.hint)
    }
  }

  // MARK: On a terminal

  private func askEach(_ promotion: inout PromotionFile, _ checker: inout PromotionChecker) throws(Stop) {
    var passed: Set<String> = []
    while true {
      let report = try promotion.report(document: document, &checker)
      guard let question = report.questions.first(where: { !passed.contains($0.pointer) }) else { return }
      print(question.question)
      if !question.values.isEmpty { print("  one of: \(question.values.joined(separator: ", "))") }
      print("  \(question.pointer) = ", terminator: "")
      guard let answer = readLine() else { return print() }
      let text = answer.drop { $0 == " " }
      if text.isEmpty {
        passed.insert(question.pointer)
      } else if let bytes = accepted(String(text), question, promotion, &checker) {
        promotion.bytes = bytes
        try promotion.write()
      }
    }
  }

  /// The content with the first reading of an answer that the schema takes; nil, with the reason shown, where none is.
  private func accepted(
    _ answer: String, _ question: Question, _ promotion: PromotionFile, _ checker: inout PromotionChecker
  ) -> [UInt8]? {
    guard let pointer = ValuePointer(question.pointer) else { return nil }
    var problem = ""
    for value in AskCommand.readings(of: answer) {
      do throws(Stop) {
        var changed = promotion
        changed.bytes = try promotion.edited([ValueEdit(pointer, .set(value))], document: document)
        _ = try changed.report(document: document, &checker)
        return changed.bytes
      } catch {
        if problem.isEmpty, let first = error.errors.first {
          problem = first.message + (first.hint.isEmpty ? "" : "; " + first.hint)
        }
      }
    }
    print("  that does not fit: \(PrintableText.line(problem))")
    return nil
  }

  /// What a typed answer may mean, likeliest first.
  static func readings(of answer: String) -> [EditValue] {
    var readings: [EditValue] = []
    switch answer.lowercased() {
    case "yes", "y": readings.append(.bool(true))
    case "no", "n": readings.append(.bool(false))
    default: break
    }
    if let parsed = try? PromotionEditor(Array(answer.utf8)).value { readings.append(parsed) }
    readings.append(.string(answer))
    let items = answer.split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") }
    readings.append(.list(items.map { .string($0) }))
    return readings
  }

  // MARK: As a list

  private static func listed(_ report: PromotionReport) -> String {
    guard !report.questions.isEmpty else { return "nothing is left to ask\n" }
    var text = ""
    for (index, question) in report.questions.enumerated() {
      let turning = question.couldTurnVerdict ? "" : " (does not turn the verdict)"
      text += "\(index + 1). \(question.question)\(turning)\n   \(question.pointer)"
      if !question.values.isEmpty { text += ": \(question.values.joined(separator: " | "))" }
      text += "\n   for \(question.rules.isEmpty ? "the decision" : question.rules.joined(separator: ", "))\n"
    }
    if report.furtherQuestions > 0 { text += "\(report.furtherQuestions) more after these\n" }
    return text
  }
}
