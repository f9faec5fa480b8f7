import PolicyModel
import PolicyReporting
import SourceText
import Testing

@Suite struct HostileTextTests {
  private func text(_ format: FormatCase, _ run: SampleRun = .hostile) -> String {
    String(decoding: format.output(run), as: UTF8.self)
  }

  @Test func `a page holds no markup from outside`() {
    let page = text(.html)
    #expect(!page.contains("<img"))
    #expect(!page.contains("href=\"javascript"))
    #expect(!page.unicodeScalars.contains("\u{202E}"))
    #expect(!page.contains("src=\""))
  }

  @Test func `every line of the GitHub log is one annotation or plain`() {
    for line in text(.github).split(separator: "\n") where line.hasPrefix("::") {
      #expect(line.hasPrefix("::error ") || line.hasPrefix("::warning ") || line.hasPrefix("::notice "))
    }
    #expect(!text(.github).contains("\n::add-mask"))
  }

  @Test func `Azure and TeamCity lines hold one command each`() {
    for (format, lead) in [(FormatCase.azure, "##vso[task.logissue "), (.teamcity, "##teamcity[")] {
      for line in text(format).split(separator: "\n") where line.hasPrefix("##") {
        #expect(line.hasPrefix(lead))
      }
    }
    #expect(!text(.teamcity).split(separator: "\n").contains { $0.hasPrefix("##teamcity[buildStop") })
  }

  @Test func `no field of a table is a formula`() {
    var report = Sample.clean("x")
    report.title = " =cmd()"
    let rows = String(decoding: FormatCase.csv.output([report]), as: UTF8.self)
    #expect(rows.contains("\"' =cmd()\""))
  }

  @Test func `a comment stays within what hosts take, however many promotions`() {
    let reports = (0..<300).map { _ in Sample.cancelled() }
    let comment = FormatCase.markdown.output(reports)
    #expect(comment.count < 65_536)
    #expect(String(decoding: comment, as: UTF8.self).contains("are left out here"))
  }

  @Test func `GitHub is given at most ten annotations of a level`() {
    let log = String(decoding: FormatCase.github.output((0..<30).map { _ in Sample.cancelled() }), as: UTF8.self)
    let lines = log.split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("::error ") } == 10)
    #expect(lines.count { $0.hasPrefix("::notice ") } <= 10)
    #expect(lines.first { $0.hasPrefix("::error ") }?.contains("prohibited") == true)
  }

  @Test func `GitLab fingerprints differ within a run of equal findings`() {
    var report = Sample.cancelled()
    report.findings += report.findings
    let text = String(decoding: FormatCase.gitlab.output([report]), as: UTF8.self)
    let prints = text.split(separator: "\n").filter { $0.contains("\"fingerprint\"") }
    #expect(prints.count == 6 && Set(prints).count == 6)
  }
}
