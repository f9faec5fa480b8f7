import Foundation
import Testing

/// A caption that must, or must not, be found against a row of the fact tables.
struct CaptionCase: CustomTestStringConvertible, Sendable {
  let rows: [String]
  let caption: String
  let triggers: Bool
  let promotion: String
  var testDescription: String { "\(rows.joined(separator: ", ")) \(triggers ? "finds" : "passes") \(caption)" }

  /// What a caption of a row needs around it to be about that row: the channel, the market, the price that it belies.
  private static let surroundings: [String: String] = [
    "TT-CG-004": "channel: live", "TT-LIVE-003": "channel: live", "TT-SH-005": "channel: shop\nkind: giveaway",
    "TT-SH-018": "channel: shop\npricing: {price: 9.99}\naudience: {regions: [VN], minimum_age: 18}",
    "TT-SH-021": "channel: shop", "TT-SH-022": "channel: shop", "TT-AD-014": "channel: ads_auction",
    "TT-AD-021": "channel: ads_auction", "TT-AD-024": "channel: ads_auction", "TT-AD-028": "channel: ads_auction",
    "TT-CR-001": "channel: ads_auction", "TT-CR-003": "channel: ads_auction",
    "TT-CR-005": "channel: ads_auction\nlanding_page: {discount_pct: 40}",
    "TT-CR-006": "channel: ads_auction\nkind: giveaway", "TT-CR-008": "channel: ads_auction",
    "TT-CR-010": "channel: ads_auction", "TT-CR-019": "channel: ads_auction",
  ]

  init?(_ names: String, _ cell: String, triggers: Bool) {
    guard let quoted = cell.firstMatch(of: #/"(.*?)"/#) else { return nil }
    rows = names.components(separatedBy: " / ").flatMap { name in
      name.wholeMatch(of: #/(.*-)(\d+)/(\d+)/#).map { ["\($0.1)\($0.2)", "\($0.1)\($0.3)"] } ?? [name]
    }
    caption = String(quoted.1)
    self.triggers = triggers
    var text = "promotion: bank\nplatform: tiktok\n" + (Self.surroundings[rows[0]] ?? "channel: organic") + "\n"
    if !text.contains("audience:") { text += "audience: {regions: [US], minimum_age: 18}\n" }
    if cell.contains("no rules link") { text += "terms: none\n" }
    var post = "{text: '\(caption.replacingOccurrences(of: "'", with: "''"))'"
    if cell.contains("disclosure none") { post += ", disclosure: none" }
    if cell.contains("your_brand") { post += ", disclosure: {setting: true, label: your_brand}" }
    promotion = text + "content: [\(post)}]\n"
  }

  /// The pairs of the caption bank.
  static let all: [CaptionCase] = {
    var cases: [CaptionCase] = []
    var isBank = false
    for line in (try? FactTables.lines("tiktok.md")) ?? [] {
      if line.hasPrefix("## ") { isBank = line.contains("phrase bank") }
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard isBank, cells.count == 3, cells[0].hasPrefix("TT-") else { continue }
      cases += [CaptionCase(cells[0], cells[1], triggers: true), CaptionCase(cells[0], cells[2], triggers: false)]
        .compactMap { $0 }
    }
    return cases
  }()
}

@Suite(.enabled(if: FactTables.areThere, "the fact tables are not here")) struct CaptionBankTests {
  private struct Report: Decodable {
    struct Promotion: Decodable { let findings: [Finding] }
    struct Finding: Decodable {
      let rule: String
      let facts: [String]
    }
    let promotions: [Promotion]
  }

  @Test func `the bank has its twenty-seven pairs`() {
    #expect(CaptionCase.all.count == 54)
  }

  @Test(arguments: CaptionCase.all)
  func `a caption of the bank is found where it must be, and not where it must not`(caption: CaptionCase) throws {
    let result = try Binary.run(
      ["check", "-", "--output", "json", "--no-turns", "--as-of", "2026-11-24"], input: Data(caption.promotion.utf8))
    let report = try JSONDecoder().decode(Report.self, from: Data(result.output.utf8))
    let findings = try #require(report.promotions.first).findings
    let own = findings.filter { !Set($0.facts).isDisjoint(with: caption.rows) }.map(\.rule)
    #expect(own.isEmpty != caption.triggers, "\(own) of \(findings.map(\.rule))")
  }
}
