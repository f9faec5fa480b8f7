import Foundation
import Testing

@Suite struct LearnTests {
  /// What `--output json` of the lessons says, as far as these tests look at it.
  private struct Lessons: Decodable {
    struct Line: Decodable {
      var name: String
      var promotions: Int
      var findings: Int
      var again: Int
      var cancelled: Int
    }
    var schema: String
    var promotions: Int
    var reports: Int
    var retrospectives: Int
    var unchecked: Int
    var rules: [Line]
    var markets: [Line]
    var creators: [Line]
    var causes: [Line]
  }

  private let folder: URL

  init() throws {
    folder = try Binary.temporaryFolder()
  }

  /// The path of a file with what a command writes, as of a day.
  private func file(_ name: String, _ arguments: [String], day: String = "2026-11-24") throws -> String {
    let path = folder.appending(path: name)
    let result = try Binary.run(arguments + ["--as-of", day])
    try Data(result.output.utf8).write(to: path)
    return path.path()
  }

  private func file(_ name: String, text: String) throws -> String {
    let path = folder.appending(path: name)
    try Data(text.utf8).write(to: path)
    return path.path()
  }

  private func lessons(_ files: [String], _ more: [String] = []) throws -> Lessons {
    let result = try Binary.run(["learn"] + files + ["--output", "json"] + more)
    return try JSONDecoder().decode(Lessons.self, from: Data(result.output.utf8))
  }

  @Test func `reports, lines of reports and plans are read, and counted by rule, market, creator and cause`() throws {
    let report = try file("one.json", ["check", "Fixtures/promotions", "--output", "json"])
    let lines = try file("two.jsonl", ["check", "Fixtures/decisions", "--output", "jsonl"])
    let plan = try file("plan.json", ["plan", "Fixtures/promotions/storm-hit.promo.yaml", "--output", "json"])
    let read = try lessons([report, lines, plan])
    #expect(read.schema == "promolint.lessons/1")
    #expect(read.retrospectives == 1)
    #expect(read.reports == read.promotions)
    #expect(read.unchecked == 0)
    #expect(read.rules.contains { $0.name == "us/purchase-required" && $0.promotions > 0 })
    #expect(read.markets.contains { $0.name == "US" && $0.cancelled > 0 })
    #expect(read.creators.contains { $0.name.hasPrefix("@") && $0.findings > 0 })
    #expect(read.causes.contains { $0.name == "unforeseen_event" && $0.promotions > 1 })
    #expect(read.causes.contains { $0.name == "low_participation" })
    #expect(read.rules.map(\.promotions) == read.rules.map(\.promotions).sorted(by: >))
  }

  @Test func `a promotion that is checked again counts once, and what stays open is named`() throws {
    let arguments = ["check", "Fixtures/promotions/flash-sale.promo.yaml", "--output", "json"]
    let first = try file("a.json", arguments, day: "2026-11-01")
    let second = try file("b.json", arguments, day: "2026-11-24")
    let read = try lessons([first, second])
    #expect(read.promotions == 1)
    #expect(read.reports == 2)
    #expect(read.rules.contains { $0.again == 1 })
    #expect(read.rules.allSatisfy { $0.promotions == 1 })
    let text = try Binary.run(["learn", first, second]).output
    #expect(text.hasPrefix("1 promotion: 2 reports, from 2026-11-01 to 2026-11-24\n"))
    #expect(text.contains("still there at the next check of 1 promotion"))
  }

  @Test func `a waived finding does not count, and severity sets what does`() throws {
    let finding = #"{"rule": "own/x", "severity": "caution", "fix": "mend it", "waived": null, "baselined": false}"#
    let waived = #"{"rule": "own/y", "severity": "required", "waived": {"reason": "agreed"}, "baselined": false}"#
    let one = #"{"promotion": "a", "verdict": "continue", "ready": true, "findings": [\#(finding), \#(waived)]}"#
    let two = #"{"promotion": "b", "verdict": "cancel", "ready": false, "findings": [\#(finding)]}"#
    let lines = try file("lines.jsonl", text: "\(one)\n\(two)\n{\"error\": {\"file\": \"c\"}}\n")
    let read = try lessons([lines])
    #expect(read.rules.map(\.name) == ["own/x"])
    #expect(read.rules.first?.promotions == 2)
    #expect(read.unchecked == 1)
    #expect(try lessons([lines], ["--severity", "required"]).rules.isEmpty)
  }

  @Test(arguments: [
    ("{", "is no JSON", ":1:"),
    ("{\"schema\": \"promolint.other/1\"}", "is no schema of a report or a plan", ":1:12"),
    ("{\n  \"a\": 1\n}\n", "neither a report nor a plan", ":1:1"),
    ("[]", "a report or a plan is an object", ":1:1"),
    ("{\"schema\": \"promolint.plan/1\", \"learn\": 3}", "has its retrospective under \"learn\"", ":1:41"),
    ("{\"findings\": [], \"verdict\": \"stop\"}\n{\"findings\": []}\n", "a verdict is cancel or continue", ":1:29"),
    (
      "{\"findings\": [{\"rule\": \"a/b\", \"severity\": 3}], \"verdict\": \"cancel\"}", "has a rule and a severity",
      ":1:43"
    ),
  ])
  func `what is no report is located`(text: String, message: String, place: String) throws {
    let path = try file("bad.json", text: text)
    let result = try Binary.run(["learn", path])
    #expect(result.status == 2)
    #expect(result.errors.contains(message), "\(result.errors)")
    #expect(result.errors.contains("bad.json\(place)"), "\(result.errors)")
  }

  @Test func `what the other files say is shown beside the errors`() throws {
    let good = try file("good.json", ["check", "Fixtures/promotions/flash-sale.promo.yaml", "--output", "json"])
    let result = try Binary.run(["learn", good, "missing.json"])
    #expect(result.status == 2)
    #expect(result.errors.contains("missing.json"))
    #expect(result.output.hasPrefix("1 promotion: 1 report"))
  }
}
