import Foundation
import Testing

/// A promotion among the fixtures.
struct FixtureCase: CustomTestStringConvertible, Sendable {
  let name: String
  var testDescription: String { name }
  var path: String { "\(Binary.fixtures)/\(name).promo.yaml" }

  /// Every promotion in the folder: dropping a file there adds a case.
  static let all: [FixtureCase] = {
    let folder = Binary.root.appending(path: Binary.fixtures).path()
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".promo.yaml") }.sorted()
      .map { FixtureCase(name: String($0.dropLast(".promo.yaml".count))) }
  }()
}

@Suite struct FixtureTests {
  private static let day = ["--as-of", "2026-11-24"]

  @Test(arguments: FixtureCase.all)
  func `a fixture's report as text is as recorded`(fixture: FixtureCase) throws {
    let result = try Binary.run(["check", fixture.path] + Self.day)
    try Golden.expect(result.output + "exit status \(result.status)\n", fixture.name + ".txt")
  }

  @Test(arguments: FixtureCase.all)
  func `a fixture's report as JSON is as recorded`(fixture: FixtureCase) throws {
    let result = try Binary.run(["check", fixture.path, "--output", "json"] + Self.day)
    let pattern = try Regex(#""digest": "[0-9a-f]+""#)
    try Golden.expect(result.output.replacing(pattern, with: #""digest": "…""#), fixture.name + ".json")
  }

  @Test func `the report that the README shows is the one that comes out`() throws {
    let readme = try String(contentsOf: Binary.root.appending(path: "README.md"), encoding: .utf8)
    let start = try #require(readme.range(of: "<!-- output: \(Binary.fixtures)/storm-hit.promo.yaml -->\n```text\n"))
    let end = try #require(readme.range(of: "```\n", range: start.upperBound..<readme.endIndex))
    let result = try Binary.run(["check", "\(Binary.fixtures)/storm-hit.promo.yaml"] + Self.day)
    #expect(readme[start.upperBound..<end.lowerBound] == result.output)
  }

  @Test func `the same bytes come out twice and with two threads`() throws {
    let arguments = ["check", Binary.fixtures, "--output", "json"] + Self.day
    let first = try Binary.run(arguments)
    #expect(try Binary.run(arguments).output == first.output)
    #expect(try Binary.run(arguments + ["--jobs", "2"]).output == first.output)
  }

  /// A checker asks what rules share once a promotion, and forgets it with the promotion.
  @Test func `a promotion's report does not depend on which were checked before it`() throws {
    let paths = FixtureCase.all.map(\.path)
    let forward = try Binary.run(["check", "--output", "jsonl", "--jobs", "1"] + paths + Self.day)
    let backward = try Binary.run(["check", "--output", "jsonl", "--jobs", "1"] + paths.reversed() + Self.day)
    let lines = forward.output.split(separator: "\n").filter { $0.contains("\"outcomes\"") }
    #expect(lines.count == paths.count)
    for line in lines { #expect(backward.output.contains(line)) }
  }

  @Test func `the clean promotion is clean and ready`() throws {
    let result = try Binary.run(["check", "\(Binary.fixtures)/clean-giveaway.promo.yaml"] + Self.day)
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("CONTINUE, READY"))
  }

  @Test(arguments: FixtureCase.all.filter { $0.name.hasPrefix("newcomer") })
  func `a short promotion gets at most seven questions`(fixture: FixtureCase) throws {
    let result = try Binary.run(["check", fixture.path, "--output", "json"] + Self.day)
    let json = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let promotions = try #require(json["promotions"] as? [[String: Any]])
    let questions = try #require(promotions.first?["questions"] as? [Any])
    #expect(questions.count <= 7)
    #expect(!questions.isEmpty)
  }

  @Test func `the day of the check changes which rules hold`() throws {
    let path = "\(Binary.fixtures)/slime-for-kids.promo.yaml"
    let before = try Binary.run(["check", path, "--output", "json", "--as-of", "2026-01-15"])
    let after = try Binary.run(["check", path, "--output", "json", "--as-of", "2026-11-24"])
    #expect(before.output.replacing("2026-01-15", with: "2026-11-24") != after.output)
  }

  @Test func `every rule proves itself by its examples`() throws {
    let result = try Binary.run(["test"])
    #expect(result.status == 0, "\(result.errors.prefix(2000))")
    #expect(result.output.contains("all hold"))
  }
}
