import CancellationPlan
import PolicyModel
import Testing

@Suite struct FormatTests {
  @Test func `hostile text stays text in HTML`() {
    let page = HTMLPlan.render(Sample.hostile.plan)
    for bad in ["<script", "</script", "<img", "javascript:alert(1)\"", "href=\"javascript"] {
      #expect(!page.contains(bad))
    }
    #expect(page.contains("&lt;img src=x onerror=alert(1)&gt;"))
    #expect(!page.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  @Test func `hostile text stays text in Markdown`() {
    let text = MarkdownPlan.render(Sample.hostile.plan)
    for line in text.split(separator: "\n") where line.contains("<img") {
      // Raw only inside a code block, whose fence is longer than the text's own.
      #expect(line.contains("\\<img") || text.contains("````text"))
    }
    #expect(!text.contains("](javascript") || text.contains("````text"))
  }

  @Test(arguments: Sample.all) func `calendar lines are folded, ended and free of injected lines`(sample: Sample) {
    let text = CalendarPlan.render(sample.plan)
    let lines = Array(text.utf8).split(separator: 0x0A, omittingEmptySubsequences: false).dropLast()
    for line in lines {
      #expect(line.last == 0x0D)
      #expect(line.count <= 76, "a line of more than 75 octets")
    }
    let starts = text.split(separator: "\r\n").count { $0 == "BEGIN:VEVENT" }
    #expect(starts == sample.plan.dates.count)
  }

  @Test func `the same promotion and action keep their UID when the plan is made on another day`() {
    func uids(_ text: String) -> Set<Substring> {
      let unfolded = text.split(separator: "\r\n ").joined()
      return Set(unfolded.split(separator: "\r\n").filter { $0.hasPrefix("UID:") })
    }
    let sample = Sample.fraudLive
    var later = sample
    later.facts.asOf = Sample.day("2026-11-26")
    #expect(uids(CalendarPlan.render(sample.plan)) == uids(CalendarPlan.render(later.plan)))
  }

  @Test func `JSON names its schema and keeps hostile text in strings`() {
    let text = JSONPlan.render(Sample.hostile.plan)
    #expect(text.hasPrefix("{\n  \"schema\": \"promolint.plan/1\",\n"))
    #expect(!text.contains("<"))
  }
}
