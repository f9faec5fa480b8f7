import Foundation
import Testing

/// A folder of rules of one's own, made for a test.
struct OwnRules {
  let folder: URL

  /// A pack called `own` with one source, and these rules.
  init(_ rules: [String: String], source: String = "reviewed: 2026-11-24") throws {
    folder = try Binary.temporaryFolder()
    let pack = folder.appending(path: "own")
    try FileManager.default.createDirectory(at: pack, withIntermediateDirectories: true)
    try """
    title: Own
    version: 1.0.0
    note: ours
    sources:
      policy: {title: Our policy, url: "https://example.com", \(source)}
    """.write(to: pack.appending(path: "pack.yaml"), atomically: true, encoding: .utf8)
    for (name, text) in rules {
      try text.write(to: pack.appending(path: name + ".yaml"), atomically: true, encoding: .utf8)
    }
  }

  /// A whole rule about facts.
  static func rule(
    when: String = "entry.selection == 'random'", require: String = "entry.fee <= 0.0", severity: String = "required",
    regions: String = "[US]", extra: String = "", message: String = "entering costs money"
  ) -> String {
    """
    title: Entering costs money
    severity: \(severity)
    concern: law
    regions: \(regions)
    \(extra)
    when: "\(when)"
    require: "\(require)"
    message: "\(message)"
    why: our policy
    fix: set entry.fee to 0
    source: policy
    examples:
      - violates: {entry: {selection: random, fee: 1}}
      - satisfies: {entry: {selection: random, fee: 0}}
      - unknown: {entry: {selection: random}}
    """
  }
}

/// A set of rules with something that a review must find.
struct ReviewCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let check: String
  let level: String
  let subject: String
  let rules: [String: String]

  init(_ what: String, _ check: String, _ level: String, at subject: String = "own/b", _ rules: [String: String]) {
    testDescription = what
    self.check = check
    self.level = level
    self.subject = subject
    self.rules = rules
  }

  static let all: [ReviewCase] = [
    ReviewCase(
      "the same condition written otherwise", "duplicate", "error",
      ["a": OwnRules.rule(), "b": OwnRules.rule(when: "'random' == entry.selection", require: "0.0 >= entry.fee")]),
    ReviewCase(
      "a narrower rule on the same source", "shadowed", "warning",
      [
        "a": OwnRules.rule(),
        "b": OwnRules.rule(when: "entry.selection == 'random' && kind == 'giveaway'", regions: "[US-FL]"),
      ]),
    ReviewCase(
      "a bound that another rule's bound implies", "shadowed", "warning",
      ["a": OwnRules.rule(require: "entry.fee <= 5.0"), "b": OwnRules.rule(require: "entry.fee <= 9.0")]),
    ReviewCase(
      "rules that ask for opposite things", "contradiction", "error",
      [
        "a": OwnRules.rule(when: "entry.fee > 0.0", require: "entry.selection == 'random'"),
        "b": OwnRules.rule(when: "entry.fee > 0.0", require: "entry.selection == 'skill'"),
      ]),
    ReviewCase(
      "two values of one field at once", "never-applies", "error",
      ["b": OwnRules.rule(when: "kind == 'contest' && kind == 'giveaway'")]),
    ReviewCase(
      "a number between bounds that cross", "never-applies", "error",
      ["b": OwnRules.rule(when: "entry.fee > 9.0 && entry.fee < 5.0")]),
    ReviewCase(
      "a number that the schema does not allow", "never-applies", "error",
      ["b": OwnRules.rule(when: "audience.minimum_age < 0")]),
    ReviewCase(
      "a region that the rule does not reach", "never-applies", "error",
      ["b": OwnRules.rule(when: "!reaches('US')", regions: "[US-FL]")]),
    ReviewCase(
      "days in the wrong order", "never-applies", "error",
      ["b": OwnRules.rule(extra: "in_force: {from: 2026-05-01, until: 2026-04-01}")]),
    ReviewCase(
      "a condition that when: already holds", "never-violated", "error",
      ["b": OwnRules.rule(require: "entry.selection in ['random', 'skill']")]),
    ReviewCase(
      "a rule of days gone by", "ended", "note",
      ["b": OwnRules.rule(extra: "in_force: {until: 2025-12-31}")]),
    ReviewCase(
      "a message in field names", "wording", "warning",
      ["b": OwnRules.rule(message: "the entry.fee is too high")]),
    ReviewCase(
      "a message that ends with a full stop", "wording", "warning",
      ["b": OwnRules.rule(message: "entering costs money.")]),
    ReviewCase(
      "a message with a value that nobody looked at", "wording", "warning",
      ["b": OwnRules.rule(message: "entering costs {entry.fee} {currency}")]),
    ReviewCase(
      "a rule without examples", "examples", "error",
      ["b": OwnRules.rule().components(separatedBy: "examples:")[0] + "examples: []\n"]),
    ReviewCase(
      "a rule without a reason", "incomplete", "error",
      ["b": OwnRules.rule().replacingOccurrences(of: "why: our policy", with: "why: ''")]),
    ReviewCase("a name that is not in small letters", "incomplete", "error", at: "own/B_b", ["B_b": OwnRules.rule()]),
  ]
}

@Suite struct RuleReviewTests {
  private struct Review: Decodable {
    struct Finding: Decodable {
      let check: String
      let level: String
      let subject: String
      let others: [String]
      let file: String
      let line: Int?
    }
    let findings: [Finding]
  }

  private func review(_ rules: OwnRules, _ more: [String] = []) throws -> (status: Int32, findings: [Review.Finding]) {
    let result = try Binary.run(
      ["rules", "--lint", "--rules", rules.folder.path(), "--pack", "own", "--as-of", "2026-11-24", "--output", "json"]
        + more)
    return (result.status, try JSONDecoder().decode(Review.self, from: Data(result.output.utf8)).findings)
  }

  @Test(arguments: ReviewCase.all)
  func `a review finds it, at the rule, and ends with the right status`(mistake: ReviewCase) throws {
    let (status, findings) = try review(try OwnRules(mistake.rules))
    let own = findings.filter { $0.check == mistake.check && $0.subject == mistake.subject }
    #expect(own.first?.level == mistake.level, "\(findings)")
    #expect(own.first?.line != nil)
    #expect(status == (findings.contains { $0.level == "error" } ? 1 : 0))
    #expect(mistake.level != "error" || status == 1)
  }

  @Test func `rules that do not touch each other are left alone`() throws {
    let (status, findings) = try review(
      try OwnRules([
        "a": OwnRules.rule(), "b": OwnRules.rule(regions: "[GB]"),
        "c": OwnRules.rule(when: "entry.selection == 'skill'", require: "entry.fee <= 3.0"),
      ]))
    #expect(findings.map(\.check).filter { $0 != "ended" } == [], "\(findings)")
    #expect(status == 0)
  }

  @Test func `a source that nobody has read for long is a warning, and an error only with --strict`() throws {
    let rules = try OwnRules(["b": OwnRules.rule()], source: "reviewed: 2025-01-01")
    let (status, findings) = try review(rules)
    #expect(findings.map(\.check) == ["stale-source"])
    #expect(status == 0)
    #expect(try review(rules, ["--strict"]).status == 1)
    #expect(try review(rules, ["--max-age", "9999"]).findings.isEmpty)
  }

  @Test func `the built-in rules have no error and no warning`() throws {
    let result = try Binary.run(["rules", "--lint", "--strict", "--as-of", "2026-11-24"])
    #expect(result.status == 0, "\(result.output.suffix(3000))")
  }

  @Test func `wrong usage is told apart`() throws {
    #expect(try Binary.run(["rules", "--lint", "--output", "html"]).status == 2)
    #expect(try Binary.run(["rules", "--lint", "--as-of", "soon"]).status == 2)
    #expect(try Binary.run(["rules", "--lint", "--max-age=-1"]).status == 2)
    #expect(try Binary.run(["rules", "--lint", "--rules", "no-such-folder"]).status == 2)
  }
}
