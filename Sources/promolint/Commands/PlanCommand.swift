import ArgumentParser
import CancellationPlan
import PolicyEvaluation
import PolicyLoading
import PolicyModel
import SourceText

import enum PolicyModel.Cause

/// `promolint plan`: the steps that carry a cancellation out, or put things right instead.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Plan the cancellation of a promotion, or what to do instead.",
    discussion: """
      Checks FILE and writes a plan in five steps: review the terms, notify participants, update the content, contact the
      platform's support, learn. Where the verdict is continue, the plan says what to do instead; --cause plans the
      cancellation for that cause nevertheless and says what stands against it.

      The exit status is 0 where a plan was made, 2 where the file could not be read or is not valid.
      """)

  /// What `--output` knows.
  enum Format: String, CaseIterable {
    case markdown, html, json, ics

    /// The plan in this format.
    func render(_ plan: Plan) -> String {
      switch self {
      case .markdown: MarkdownPlan.render(plan)
      case .html: HTMLPlan.render(plan)
      case .json: JSONPlan.render(plan)
      case .ics: CalendarPlan.render(plan)
      }
    }
  }

  @Argument(help: ArgumentHelp("A promotion, or - for standard input.", valueName: "file"))
  var file: String

  @Option(name: .long, help: ArgumentHelp("Plan the cancellation for this cause.", valueName: "cause"))
  var cause: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Where people can write, for the texts, instead of sponsor.email.", valueName: "address"))
  var contact: String?

  @OptionGroup var policyOptions: PolicyOptions

  @OptionGroup var configurationOptions: ConfigurationOptions

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "FORMAT or FORMAT=FILE; may be repeated. Formats: markdown, html, json, ics. (default: markdown)",
      valueName: "format[=file]"))
  var output: [String] = []

  func run() throws {
    try finishing { () throws(Stop) in
      let outputs = try readOutputs()
      let asked = try readCause()
      let plan = try makePlan(asked)
      for (format, file) in outputs {
        let bytes = Array(format.render(plan).utf8)
        guard let file else {
          Files.write(bytes, to: Terminal.output)
          continue
        }
        do throws(FileError) { try Files.write(bytes, to: file) } catch { throw Stop(error) }
      }
      return .ready
    }
  }

  private func readOutputs() throws(Stop) -> [(Format, String?)] {
    var outputs: [(Format, String?)] = []
    for value in output.isEmpty ? ["markdown"] : output {
      let parts = value.split(separator: "=", maxSplits: 1).map(String.init)
      guard let format = Format(rawValue: parts.first ?? "") else {
        let names = Format.allCases.map(\.rawValue).joined(separator: ", ")
        throw Stop("unknown output format \"\(parts.first ?? "")\"", hint: "use one of \(names)")
      }
      outputs.append((format, parts.count > 1 ? parts[1] : nil))
    }
    guard outputs.count(where: { $0.1 == nil }) <= 1 else {
      throw Stop(
        "only one plan can go to standard output", hint: "name files: --output html=plan.html --output ics=plan.ics")
    }
    return outputs
  }

  private func readCause() throws(Stop) -> Cause? {
    guard let cause else { return nil }
    guard let found = PlanFactsReading.cause(named: cause) else {
      throw Stop(
        "there is no cause \"\(cause)\"", hint: "causes: \(Cause.allCases.map(\.name).joined(separator: ", "))")
    }
    return found
  }

  private func makePlan(_ asked: Cause?) throws(Stop) -> Plan {
    let settings = try RunSettings.settings(for: file, policyOptions, configurationOptions)
    let options = settings.options(for: file)
    let source = try Files.input(file)
    let policy = settings.policy(for: file)
    var checker = settings.checker(for: file)
    var report = try PlanCommand.report(source, &checker)
    guard let root = JSONConversion.json(of: source).json else {
      throw Stop("\"\(file)\" cannot be planned", hint: "promolint check says what is wrong with it")
    }
    if let asked { try PlanCommand.ask(asked, of: root, source, options.asOf, &checker, &report) }
    var facts = PlanFactsReading(root: root, regions: policy.regions).facts(asOf: options.asOf)
    if !options.regions.isEmpty { facts.regions = options.regions }
    if let contact { facts.sponsor.email = contact }
    let maker = PlanMaker(regions: policy.regions, support: SupportPathReading.paths(in: try settings.ruleFiles(for: file).map(\.file)))
    return maker.plan(facts, report, cause: asked)
  }

  /// The report of the one promotion in `source`.
  private static func report(_ source: SourceFile, _ checker: inout PromotionChecker) throws(Stop) -> PromotionReport {
    var outcome = CheckRun.Outcome()
    CheckRun.check(source, &checker, into: &outcome)
    if !outcome.errors.isEmpty {
      var stop = Stop("")
      stop.errors = outcome.errors
      throw stop
    }
    guard outcome.reports.count == 1, let report = outcome.reports.first else {
      throw Stop("\"\(source.name)\" holds \(outcome.reports.count) promotions, and a plan is for one")
    }
    return report
  }

  /// Puts into `report` what is said where `cause` is all that happened: decision and clauses.
  ///
  /// The circumstances that the promotion states for the cause stay; where there are none, one of today is taken.
  private static func ask(
    _ cause: Cause, of root: JSONValue, _ source: SourceFile, _ day: CalendarDate, _ checker: inout PromotionChecker,
    _ report: inout PromotionReport
  ) throws(Stop) {
    var circumstances: [JSONValue] = []
    if case .array(let stated)? = root["circumstances"] {
      circumstances = stated.filter { value in
        [value["cause"], value["kind"]].compactMap { if case .string(let text)? = $0 { text } else { nil } }
          .lazy.compactMap(PlanFactsReading.cause).first == cause
      }
    }
    if circumstances.isEmpty { circumstances = [PlanFactsReading.circumstance(for: cause, on: day)] }
    var changed = root
    changed["circumstances"] = .array(circumstances)
    let asked = try PlanCommand.report(SourceFile(name: source.name, bytes: Array(changed.text.utf8)), &checker)
    report.verdict = asked.verdict
    report.decidedBy = asked.decidedBy
    report.clauses = asked.clauses.map { placed($0, source.name) }
    report.clause = report.clauses.first
  }

  /// The clause without a place in the text that was made up for asking.
  private static func placed(_ clause: Clause, _ file: String) -> Clause {
    guard clause.location?.file == file else { return clause }
    var clause = clause
    clause.location = nil
    clause.source = Source(key: "", title: "\(file), terms")
    return clause
  }
}
