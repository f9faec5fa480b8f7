import Foundation
import Testing

/// A promotion with all that a plan can use, and what its plan is for.
struct PlanCase: CustomTestStringConvertible, Sendable {
  let name: String
  let stance: String
  let cause: String
  var testDescription: String { name }
  var path: String { "Fixtures/plans/\(name).promo.yaml" }

  static let all = [
    PlanCase(name: "budget-reservation", stance: "cancel", cause: "budget_shortfall"),
    PlanCase(name: "creator-marketplace", stance: "put_right", cause: "creator_breach"),
    PlanCase(name: "fraud-live", stance: "cancel", cause: "fraud"),
    PlanCase(name: "lottery-boosted", stance: "cancel", cause: "illegality"),
    PlanCase(name: "prize-shop", stance: "put_right", cause: "prize_unavailable"),
    PlanCase(name: "storm-organic", stance: "cancel", cause: "unforeseen_event"),
  ]
}

@Suite struct PlanCommandTests {
  /// What a plan says, as far as these tests look at it.
  private struct Plan: Decodable {
    struct Message: Decodable { var text: String }
    struct Notify: Decodable { var messages: [Message] }
    var stance: String
    var cause: String?
    var fill_in: [String]
    var notify: Notify
  }

  private func plan(_ planned: PlanCase, _ format: String, _ more: [String] = []) throws -> String {
    let result = try Binary.run(["plan", planned.path, "--output", format, "--as-of", "2026-11-24"] + more)
    #expect(result.status == 0, "\(result.errors)")
    return result.output
  }

  @Test(arguments: PlanCase.all)
  func `a plan is for its cause, with nothing left to fill in where everything is stated`(planned: PlanCase) throws {
    let read = try JSONDecoder().decode(Plan.self, from: Data(try plan(planned, "json").utf8))
    #expect(read.stance == planned.stance)
    #expect(read.cause == planned.cause)
    #expect(read.fill_in.isEmpty, "\(read.fill_in)")
  }

  @Test(arguments: PlanCase.all)
  func `no text of a plan holds a placeholder or a gap`(planned: PlanCase) throws {
    let text = try plan(planned, "markdown")
    let gaps = try Regex(#"\{[a-z_]*\}|to be written|\(\)|“”| ,|\.\.|\bnil\b|\bnone\b|TODO|XXX"#)
    #expect(text.matches(of: gaps).map { String(text[$0.range]) } == [])
    for step in ["Review the terms", "Notify participants", "Update the content", "Contact", "Learn"] {
      #expect(text.localizedCaseInsensitiveContains(step), "\(step)")
    }
  }

  @Test(arguments: PlanCase.all)
  func `a plan is a page and a calendar`(planned: PlanCase) throws {
    let page = try plan(planned, "html")
    #expect(page.hasPrefix("<!doctype html>") || page.hasPrefix("<!DOCTYPE html>"))
    #expect(page.contains("</html>"))
    let calendar = try plan(planned, "ics")
    #expect(calendar.hasPrefix("BEGIN:VCALENDAR\r\n"))
    #expect(calendar.hasSuffix("END:VCALENDAR\r\n"))
  }

  @Test func `the sponsor's address is in the texts, and --contact stands before it`() throws {
    let storm = try #require(PlanCase.all.last)
    let own = try JSONDecoder().decode(Plan.self, from: Data(try plan(storm, "json").utf8))
    #expect(own.notify.messages.contains { $0.text.contains("hello@harbourlamps.example") })
    let given = try JSONDecoder().decode(
      Plan.self, from: Data(try plan(storm, "json", ["--contact", "desk@example.com"]).utf8))
    #expect(given.notify.messages.contains { $0.text.contains("desk@example.com") })
    #expect(!given.notify.messages.contains { $0.text.contains("harbourlamps.example") })
  }

  @Test func `a cause that did not happen is planned against advice, and says what stands against it`() throws {
    let file = "Fixtures/promotions/clean-giveaway.promo.yaml"
    let result = try Binary.run(["plan", file, "--cause", "strategy_change", "--as-of", "2026-11-24"])
    #expect(result.status == 0)
    #expect(result.output.contains("strategy") || result.output.contains("change of plan"))
    #expect(try Binary.run(["plan", file, "--cause", "boredom"]).errors.contains("there is no cause \"boredom\""))
  }
}
