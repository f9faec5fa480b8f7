import FoundationEssentials
import PolicyModel
import PolicyReporting
import Testing

@Suite struct LargeRunTests {
  @Test func `a page of five thousand promotions stays small and has a row for each`() throws {
    let reports = (0..<5_000).map { number in
      var report = number % 3 == 0 ? Sample.cancelled() : Sample.clean("p\(number)")
      report.title = "Promotion \(number)"
      return report
    }
    let page = FormatCase.html.output(reports)
    #expect(page.count < 4_000_000)
    // For a look at it in a browser.
    if let path = ProcessInfo.processInfo.environment["LARGE_PAGE"] {
      try Data(page).write(to: URL(filePath: path))
    }
    let rows = String(decoding: page, as: UTF8.self).split(separator: "<tr data-r=").count - 1
    #expect(rows == 5_000)
  }
}
