import Foundation
import Testing

/// A promotion for which the day of the check matters.
struct DayCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let promotion: String
  let before: String
  let after: String
  /// A rule that is found on one of the days only.
  let appearing: String?
  let going: String?

  static let all: [DayCase] = [
    DayCase(
      testDescription: "the tax form threshold of 600 dollars ends with 2025 and 2,000 begins",
      promotion: """
        audience: {regions: [US], minimum_age: 18}
        kind: giveaway
        currency: USD
        prizes: [{name: Bike, quantity: 1, value: 700}]
        winner: {tax_form: false}
        """, before: "2025-12-31", after: "2026-01-01", appearing: nil, going: "us/tax-form-missing-from-600"),
    DayCase(
      testDescription: "the AI Act's label for deepfakes is a duty from 2026-08-02",
      promotion: """
        audience: {regions: [DE], minimum_age: 18}
        content: [{text: "Meet our new host", ai_generated: true, disclosure: {ai_label: false}}]
        """, before: "2026-08-01", after: "2026-08-02", appearing: "eu/deepfake-not-disclosed", going: nil),
    DayCase(
      testDescription: "children's data needs a limit from 2026-04-22",
      promotion: """
        audience: {regions: [US], minimum_age: 8, directed_at_children: true}
        kind: giveaway
        prizes: [{name: Bike, quantity: 1, value: 100}]
        data: {collects: [email], retention_days: none}
        """, before: "2026-04-21", after: "2026-04-22", appearing: "us/child-data-without-retention-limit", going: nil),
  ]

  var bytes: Data { Data("promotion: days\nplatform: tiktok\n\(promotion)\n".utf8) }
}

@Suite struct DifferenceTests {
  private struct Difference: Decodable {
    struct Change: Decodable { let rule: String }
    struct Rules: Decodable {
      let added: [Change]
      let removed: [Change]
      let changed: [Change]
    }
    struct Turn<Value: Decodable>: Decodable {
      let from: Value
      let to: Value
    }
    struct Promotion: Decodable {
      let promotion: String
      let verdict: Turn<String>
      let ready: Turn<Bool>
      let appearing: [Change]
      let going: [Change]
      let changed: [Change]
    }
    struct Summary: Decodable {
      let promotions: Int
      let changed: Int
      let verdicts: Int
    }
    let from: String
    let to: String
    let rules: Rules
    let promotions: [Promotion]
    let summary: Summary
  }

  private func difference(_ arguments: [String], input: Data = Data()) throws -> (status: Int32, Difference) {
    let result = try Binary.run(arguments + ["--output", "json"], input: input)
    return (result.status, try JSONDecoder().decode(Difference.self, from: Data(result.output.utf8)))
  }

  @Test(arguments: DayCase.all)
  func `what changes between two days is said, both ways`(day: DayCase) throws {
    let (status, forward) = try difference(
      ["check", "-", "--as-of", day.before, "--against", day.after], input: day.bytes)
    #expect(status == 1)
    #expect(forward.from == day.before)
    let promotion = try #require(forward.promotions.first)
    if let rule = day.appearing { #expect(promotion.appearing.map(\.rule).contains(rule), "\(promotion)") }
    if let rule = day.going { #expect(promotion.going.map(\.rule).contains(rule), "\(promotion)") }
    let (_, back) = try difference(["check", "-", "--as-of", day.after, "--against", day.before], input: day.bytes)
    #expect(back.promotions.first?.going.map(\.rule) == promotion.appearing.map(\.rule))
    #expect(back.promotions.first?.appearing.map(\.rule) == promotion.going.map(\.rule))
  }

  @Test func `the rule on cancelling with a click that a court set aside is never cited as law`() throws {
    let text =
      "promotion: gym\nplatform: tiktok\naudience: {regions: [US]}\n"
      + "content: [{text: 'as the click to cancel rule asks, stop any time'}]\n"
    for day in ["2025-07-08", "2026-11-24"] {
      let result = try Binary.run(["check", "-", "--as-of", day, "--output", "json"], input: Data(text.utf8))
      #expect(result.output.contains("us/vacated-rule-cited"))
    }
    for rule in try RuleSet.builtIn().rules where rule.id != "us/vacated-rule-cited" {
      let says = "\(rule.title) \(rule.why) \(rule.sources.map(\.title))".lowercased()
      #expect(!says.contains("click to cancel") && !says.contains("click-to-cancel"), "\(rule.id)")
    }
  }

  @Test func `the same day and the same rules change nothing`() throws {
    let path = "\(Binary.fixtures)/slime-for-kids.promo.yaml"
    let days = try Binary.run(["check", path, "--as-of", "2026-11-24", "--against", "2026-11-24"])
    #expect(days.status == 0)
    #expect(days.output == "1 promotion compared: nothing changes\n")
    let rules = try Binary.run(["diff", "--rules", "built-in", "built-in", path])
    #expect(rules.status == 0)
    #expect(rules.output == "1 promotion compared: nothing changes\n")
  }

  @Test func `a rule that was added, regraded, renamed or removed changes verdicts and findings`() throws {
    let fee = OwnRules.rule(when: "has_prizes", regions: "[US]")
    let old = try OwnRules(["costs-money": fee, "goes": OwnRules.rule(when: "has_prizes", require: "entry.fee <= 1.0")])
    let new = try OwnRules([
      "entry-costs-money": fee.replacingOccurrences(of: "severity: required", with: "severity: prohibited")
        .replacingOccurrences(of: "regions:", with: "aliases: [own/costs-money]\nregions:")
    ])
    let text =
      "promotion: own\nplatform: tiktok\nkind: contest\naudience: {regions: [US]}\nentry: {fee: 5, selection: skill}\n"
    let (status, difference) = try difference(
      ["diff", "--rules", old.folder.path(), new.folder.path(), "-", "--as-of", "2026-11-24"], input: Data(text.utf8))
    #expect(status == 1)
    #expect(difference.rules.removed.map(\.rule) == ["own/goes"])
    #expect(difference.rules.added.isEmpty)
    #expect(difference.rules.changed.map(\.rule) == ["own/entry-costs-money"])
    let promotion = try #require(difference.promotions.first)
    #expect(promotion.verdict.from == "continue")
    #expect(promotion.verdict.to == "cancel")
    #expect(promotion.going.map(\.rule) == ["own/goes"])
    #expect(promotion.changed.map(\.rule) == ["own/entry-costs-money"])
    #expect(promotion.appearing.isEmpty)
    let shown = try Binary.run(
      ["diff", "--rules", old.folder.path(), new.folder.path(), "-", "--as-of", "2026-11-24"], input: Data(text.utf8))
    #expect(shown.output.contains("verdict  continue → cancel"))
    #expect(shown.output.contains("~ own/entry-costs-money: required → prohibited"))
    #expect(shown.output.contains("rules: 0 added, 1 removed, 1 changed"))
  }

  @Test func `without promotions the rules alone are compared`() throws {
    let old = try OwnRules([:])
    let new = try OwnRules(["costs-money": OwnRules.rule()])
    let result = try Binary.run(
      ["diff", "--rules", old.folder.path(), new.folder.path()], in: try Binary.temporaryFolder())
    #expect(result.status == 1)
    #expect(result.output.contains("+ own/costs-money (required): Entering costs money"))
    #expect(result.output.contains("no promotion compared"))
  }

  @Test func `an input that cannot be read is said once, and the others are compared`() throws {
    let path = "\(Binary.fixtures)/clean-giveaway.promo.yaml"
    let result = try Binary.run(["diff", "--rules", "built-in", "built-in", path, "no-such.yaml"])
    #expect(result.status == 2)
    #expect(result.output.contains("1 promotion compared"))
    #expect(result.errors.components(separatedBy: "no such file").count == 2, "\(result.errors)")
    #expect(try Binary.run(["diff", "--rules", "built-in"]).status != 0)
    #expect(try Binary.run(["check", path, "--against", "soon"]).status == 2)
    #expect(try Binary.run(["check", path, "--against", "2026-11-24", "--output", "sarif"]).status == 2)
  }
}
