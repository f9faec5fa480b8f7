import Foundation
import Testing

/// Hits are looked up in another way where there are many.
@Suite struct ManyHitsTests {
  /// Posts that say so many times that stock is low, beside other words that are looked for.
  private func promotion(posts: [Int]) -> String {
    let low = posts.map { count in
      "{id: a, text: '\(String(repeating: "Only 3 left. ", count: count))Guaranteed returns, risk free. No fee.'}"
    }
    return """
      {promotion: a, platform: tiktok, title: 'Only 3 left', content: [\(low.joined(separator: ", "))],
       terms: 'Only 3 left. Only 3 left.', prizes: [{name: 'Only 3 left'}]}
      """
  }

  private func value(_ expression: String, posts: [Int]) throws -> String {
    let file = try Binary.temporaryFolder().appending(path: "a.promo.yaml")
    try promotion(posts: posts).write(to: file, atomically: true, encoding: .utf8)
    return try Binary.run(["eval", expression, file.path()]).output.filter { !$0.isWhitespace }
  }

  @Test(arguments: [[0, 2, 1, 0], (0..<60).map { $0 % 4 }])
  func `each part of a promotion has its own hits, few or many`(posts: [Int]) throws {
    let parts = [
      "content.map(c, size(hits(c.text, 'ethics/scarcity')))": "[\(posts.map(String.init).joined(separator: ","))]",
      "content.map(c, first(c.text, 'ethics/scarcity'))":
        "[\(posts.map { $0 > 0 ? "0" : "-1" }.joined(separator: ","))]",
      "size(hits(copy, 'ethics/scarcity'))": String(posts.reduce(1, +)),
      "size(hits(terms, 'ethics/scarcity'))": "2",
      "prizes.map(p, mentions(p.name, 'ethics/scarcity'))": "[true]",
    ]
    // All in one: each run of the tests' slow binary loads every rule.
    let asked = "[\(parts.keys.map { "dyn(\($0))" }.joined(separator: ", "))]"
    #expect(try value(asked, posts: posts) == "[\(parts.values.joined(separator: ","))]")
  }
}
