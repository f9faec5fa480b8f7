import PolicyModel
import PolicyReporting

/// The formats that `--output` knows.
enum OutputFormat: String, CaseIterable {
  case text, json, jsonl, sarif, junit, github, gitlab, checkstyle, rdjson, rdjsonl, azure, teamcity, tap, csv,
    markdown, html

  /// The names, for help.
  static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }

  /// A new report of this format.
  func report(style: TextStyle, _ chosen: OutputSet.Style) -> any ReportFormat {
    switch self {
    case .text: TextReport(style: style, detail: chosen.detail)
    case .json: JSONReport()
    case .jsonl: JSONLinesReport()
    case .sarif: SARIFReport(includesSuppressions: chosen.sarifSuppressions)
    case .junit: JUnitReport()
    case .github: GitHubReport()
    case .gitlab: GitLabReport()
    case .checkstyle: CheckstyleReport()
    case .rdjson: ReviewdogReport(isLines: false)
    case .rdjsonl: ReviewdogReport(isLines: true)
    case .azure: AzureReport()
    case .teamcity: TeamCityReport()
    case .tap: TAPReport()
    case .csv: CSVReport()
    case .markdown: MarkdownReport()
    case .html: HTMLReport()
    }
  }
}

/// The reports of one run, each to standard output or a file.
struct OutputSet {
  /// How reports are to look.
  struct Style {
    var color = ColourChoice.auto
    var detail = TextReport.Detail.normal
    var sarifSuppressions = false
  }

  private struct Output {
    var report: any ReportFormat
    var file: String?
    var buffer: [UInt8] = []
    var isText: Bool

    /// Lets the report write, and writes to standard output in pieces, so that memory does not grow with a run.
    mutating func write(_ body: (inout any ReportFormat, inout [UInt8]) -> Void) {
      body(&report, &buffer)
      guard file == nil, buffer.count > 1 << 16 else { return }
      Files.write(buffer, to: Terminal.output)
      buffer.removeAll(keepingCapacity: true)
    }
  }

  private var outputs: [Output] = []

  /// Reads the values of `--output`; text on standard output where there are none.
  init(_ values: [String], _ chosen: Style) throws(Stop) {
    let style = TextStyle(isColoured: Terminal.isColoured(Terminal.output, asked: chosen.color))
    for value in values.isEmpty ? ["text"] : values {
      let parts = value.split(separator: "=", maxSplits: 1).map(String.init)
      guard let format = OutputFormat(rawValue: parts.first ?? "") else {
        throw Stop("unknown output format \"\(parts.first ?? "")\"", hint: "use one of \(OutputFormat.names)")
      }
      let file = parts.count > 1 ? parts[1] : nil
      let report = format.report(style: file == nil ? style : TextStyle(isColoured: false), chosen)
      outputs.append(Output(report: report, file: file, isText: format == .text))
    }
    guard outputs.count(where: { $0.file == nil }) <= 1 else {
      throw Stop(
        "only one report can go to standard output", hint: "name files: --output text --output json=report.json")
    }
  }

  mutating func begin(_ run: RunInfo) {
    for index in outputs.indices { outputs[index].write { $0.begin(run, into: &$1) } }
  }

  mutating func add(_ report: PromotionReport) {
    for index in outputs.indices { outputs[index].write { $0.add(report, into: &$1) } }
  }

  /// Hands an input error to every report; where standard output is not text, it goes to standard error as well.
  mutating func add(_ error: InputError) {
    for index in outputs.indices {
      if outputs[index].isText, outputs[index].file == nil { continue }
      outputs[index].write { $0.add(error, into: &$1) }
    }
    let style = TextStyle(isColoured: Terminal.isColoured(Terminal.error, asked: .auto))
    Files.write(TextReport.text(error, style: style), to: Terminal.error)
  }

  /// Writes what is left, and the files.
  mutating func end(_ summary: RunSummary) throws(Stop) {
    for index in outputs.indices {
      outputs[index].write { $0.end(summary, into: &$1) }
      if let file = outputs[index].file {
        do {
          try Files.write(outputs[index].buffer, to: file)
        } catch {
          throw Stop(error)
        }
      } else {
        Files.write(outputs[index].buffer, to: Terminal.output)
        outputs[index].buffer.removeAll()
      }
    }
  }
}
