import ArgumentParser
import CancellationPlan
import PolicyModel
import PolicyReporting
import SourceText

/// `promolint learn`: what keeps going wrong.
struct LearnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn",
    abstract: "Show what keeps going wrong, from past reports and retrospectives.",
    discussion: """
      FILE is a report (check --output json or jsonl, or what stream wrote) or a plan with its retrospective (plan --output
      json). Findings are counted by rule, market and creator, those that were waived left out; a promotion that was
      checked more than once counts as its last report says, and what stayed open from one report to the next is named.
      Give the reports of a promotion in order of time.

      The exit status is 0, or 2 where a file could not be read; what the other files say is shown nevertheless.
      """)

  @Argument(help: ArgumentHelp("A report or a plan as JSON, or - for standard input.", valueName: "file"))
  var files: [String]

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The least grave findings that count: prohibited, required, caution or advice.", valueName: "severity"))
  var severity = "caution"

  @Option(name: .long, help: ArgumentHelp("The most lines of each kind in the text.", valueName: "number"))
  var most = 10

  @Option(name: [.short, .long], help: ArgumentHelp("text or json.", valueName: "format"))
  var output = "text"

  func run() throws {
    try finishing { () throws(Stop) in try learn() }
  }

  private func learn() throws(Stop) -> ExitStatus {
    guard let least = Severity.allCases.first(where: { $0.name == severity }) else {
      throw Stop("there is no severity \"\(severity)\"", hint: "use prohibited, required, caution or advice")
    }
    guard output == "text" || output == "json" else {
      throw Stop("unknown output format \"\(output)\"", hint: "learn writes text or json")
    }
    var reading = HistoryReading()
    var errors: [InputError] = []
    for path in files {
      do throws(FileError) {
        reading.read(try Files.source(path))
      } catch {
        errors.append(InputError(file: path, message: error.message, hint: error.hint))
      }
    }
    errors += reading.errors
    var stop = Stop("")
    stop.errors = errors
    stop.complain()
    let lessons = Lessons(of: reading.records, from: least, unchecked: reading.unchecked)
    let page = LessonsPage(lessons: lessons, most: max(1, most), severity: least)
    if !reading.records.isEmpty || errors.isEmpty {
      Files.write(output == "json" ? page.json : Array(page.text.utf8), to: Terminal.output)
    }
    return errors.isEmpty ? .ready : .input
  }
}
