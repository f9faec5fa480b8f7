import FoundationEssentials
import PolicyModel
import PolicyReporting
import Testing

/// Every format with the ending of its golden files.
enum FormatCase: String, CaseIterable, CustomTestStringConvertible {
  case sarif, junit, github, gitlab, checkstyle, rdjson, rdjsonl, azure, teamcity, tap, csv, markdown, html

  var testDescription: String { rawValue }

  func output(_ run: SampleRun) -> [UInt8] { output(run.reports, run.errors) }

  func output(_ reports: [PromotionReport], _ errors: [InputError] = []) -> [UInt8] {
    var report = made
    var summary = RunSummary()
    var out: [UInt8] = []
    report.begin(Sample.run, into: &out)
    for promotion in reports {
      summary.add(promotion)
      report.add(promotion, into: &out)
    }
    for error in errors {
      summary.errors += 1
      report.add(error, into: &out)
    }
    report.end(summary, into: &out)
    return out
  }

  private var made: any ReportFormat {
    switch self {
    case .sarif: SARIFReport()
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

@Suite struct FormatGoldenTests {
  private static let folder = #filePath.dropLast("FormatGoldenTests.swift".count) + "Goldens/"

  @Test(arguments: FormatCase.allCases, SampleRun.allCases)
  func `each format writes what its golden file holds`(_ format: FormatCase, _ run: SampleRun) throws {
    let path = "\(FormatGoldenTests.folder)\(run.rawValue).\(format.rawValue)"
    let written = format.output(run)
    let recorded = FileManager.default.contents(atPath: path).map { Array($0) }
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil || recorded == nil {
      try Data(written).write(to: URL(filePath: path))
    }
    #expect(recorded == written, "\(path) differs; RECORD_GOLDENS=1 records it anew")
  }
}
