import ArgumentParser
import PolicyEvaluation
import PolicyModel
import PromotionEditing
import SourceText

/// `promolint fix`: the edits that would turn the verdict, as a diff or written.
struct FixCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fix",
    abstract: "Show the edits that would turn the verdict as a diff, or write them.",
    discussion: """
      Takes the smallest set of edits that makes cancel into continue, or not ready into ready. Edits that change the offer
      itself (prizes, prices, what entering takes), and edits that state what the file leaves open, are made only with
      --unsafe: the first are for the sponsor to decide, the second hold only where they are true.
      """)

  @Argument(help: ArgumentHelp("The promotion.", valueName: "file"))
  var file: String

  @OptionGroup var policyOptions: PolicyOptions

  @OptionGroup var configurationOptions: ConfigurationOptions

  @Option(name: .long, help: ArgumentHelp("Which document of the file (default: 1).", valueName: "number"))
  var document = 1

  @Flag(name: .long, help: "Write the edits into the file.")
  var write = false

  @Flag(name: .long, help: "Make edits that change the offer or state what is open too.")
  var unsafe = false

  func run() throws {
    try finishing { () throws(Stop) in try fix() }
  }

  private func fix() throws(Stop) -> ExitStatus {
    let settings = try RunSettings.settings(for: file, policyOptions, configurationOptions)
    var checker = settings.checker(for: file)
    var promotion = try PromotionFile(file)
    let report = try promotion.report(document: document, &checker)
    guard TurnFinder.isTurnable(report) else {
      Terminal.complain("nothing to turn: \(file) is ready")
      return .ready
    }
    let source = SourceFile(name: promotion.path, bytes: [])
    let turns = try settings.turnFinder(for: file).turns(for: report, as: CheckRun.format(of: source)) {
      TermsReading.result($0, of: source)
    }
    guard let turn = turns.first else {
      Terminal.complain("no edit of \(file) alone turns the verdict; promolint check says what is open")
      return .findings
    }
    let chosen = turn.edits.filter(isMade)
    let before = promotion.bytes
    promotion.bytes = try promotion.edited(chosen.compactMap(\.valueEdit), document: document)
    print(UnifiedDiff.text(before, promotion.bytes, name: file), terminator: "")
    explain(turn)
    if write, promotion.bytes != before { try promotion.write() }
    return chosen.count == turn.edits.count ? .ready : .findings
  }

  /// Whether an edit is made: unasked, a value that is not stated is a fact that only its owner knows; and nobody but
  /// the owner writes a text.
  private func isMade(_ edit: Edit) -> Bool {
    !edit.isPlaceholder && (unsafe || (edit.isSafe && !edit.from.isEmpty))
  }

  /// Says what the edits are for, and what was left out, on standard error.
  private func explain(_ turn: Turn) {
    for edit in turn.edits {
      let place = PrintableText.line(edit.pointer)
      if isMade(edit) {
        Terminal.complain("\(place): \(edit.why)")
      } else if edit.isPlaceholder {
        Terminal.complain("left for you to write: \(place): \(edit.why)")
      } else {
        let change = edit.to.isEmpty ? "removed" : "set to \(PrintableText.line(edit.to))"
        let reason = edit.isSafe ? "only you know whether it is true" : "it changes the offer"
        Terminal.complain("left out, \(reason) (--unsafe): \(place) \(change): \(edit.why)")
      }
    }
    Terminal.complain("all \(turn.edits.count) together turn it to \(turn.to)")
  }
}
