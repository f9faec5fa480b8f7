import Foundation
import Testing

@Suite struct RuleReferenceTests {
  private static let rule = "us/purchase-required"

  @Test(arguments: ["html", "markdown"])
  func `the reference has a page for every rule chosen, and no other`(format: String) throws {
    let page = try Binary.run(["rules", "--pack", "sg", "--output", format]).output
    let ids = try RuleSet.builtIn().rules.map(\.id)
    for id in ids where id.hasPrefix("sg/") { #expect(page.contains(id)) }
    #expect(!page.contains(Self.rule))
  }

  @Test func `the page of a rule says what explain says`() throws {
    let told = try Binary.run(["explain", Self.rule]).output.replacing(#/<https?:[^>]*>/#, with: " ")
    let page = try Binary.run(["rules", "--pack", "us", "--output", "html"]).output
    let start = try #require(page.range(of: "<article id=\"\(Self.rule)\""))
    let end = try #require(page.range(of: "</article>", range: start.upperBound..<page.endIndex))
    let own = Self.words(String(page[start.lowerBound..<end.upperBound]).replacing(#/<[^>]*>/#, with: " "))
    // Everything but the labels and the marks around addresses and dates.
    let missing = Self.words(told).subtracting(own).filter { $0.count > 4 && !$0.contains("http") }
    #expect(missing.isSubset(of: ["source", "clause", "examples", "facts", "second", "prohibited"]), "\(missing)")
  }

  private static func words(_ text: String) -> Set<String> {
    let plain = [("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">")]
      .reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
    return Set(plain.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() })
  }

  @Test func `the page needs nothing from anywhere, and hostile text in a rule stays text`() throws {
    let rules = try OwnRules([
      "bad": OwnRules.rule().replacingOccurrences(
        of: "title: Entering costs money", with: "title: \"</script><img src=x onerror=alert(1)> `&\"")
    ])
    let result = try Binary.run(["rules", "--rules", rules.folder.path(), "--pack", "own", "--output", "html"])
    #expect(result.status == 0)
    #expect(!result.output.contains("<img"))
    #expect(result.output.contains("&lt;img src=x"))
    #expect(result.output.contains("default-src &#39;none&#39;"))
    let loads = result.output.matches(of: #/(?:src|href)="(?!#|https:\/\/example\.com)[^"]*"/#)
    #expect(loads.isEmpty)
  }

  @Test func `the whole reference can be written, and twice the same`() throws {
    let first = try Binary.run(["rules", "--output", "html"])
    #expect(first.status == 0)
    #expect(first.output.components(separatedBy: "<article ").count - 1 == (try RuleSet.builtIn().rules.count))
    #expect(try Binary.run(["rules", "--output", "html"]).output == first.output)
  }
}
