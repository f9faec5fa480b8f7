import Foundation
import Testing

@Suite struct RowCoverageTests {
  @Test func `no row is both used and left out, or left out twice`() throws {
    let rules = try RuleSet.builtIn()
    var left: Set<String> = []
    for pack in rules.packs {
      for row in pack.left_out.keys {
        #expect(left.insert(row).inserted, "\(row) is left out twice")
        #expect(!rules.usedRows.contains(row), "\(row) is left out and used")
      }
    }
    #expect(!left.isEmpty)
  }

  @Test func `each row left out has a reason of a known kind, and a duplicate names a row that is used`() throws {
    let rules = try RuleSet.builtIn()
    let kinds = ["human only", "duplicate of ", "needs a page fetched", "unverified", "not a duty of the promotion"]
    for (row, reason) in rules.packs.flatMap(\.left_out) {
      #expect(kinds.contains { reason.hasPrefix($0) }, "\(row): \(reason)")
      if reason.hasPrefix("duplicate of ") {
        let other = String(
          reason.dropFirst("duplicate of ".count).prefix { $0.isLetter || $0.isNumber || "-.".contains($0) })
        #expect(rules.usedRows.contains(other), "\(row) repeats \(other), which nothing rests on")
      }
    }
  }

  @Test func `every rule and clause rests on rows, and their ids are well formed`() throws {
    let rules = try RuleSet.builtIn()
    let id = #/[A-Z][A-Z0-9]*(?:-[A-Z0-9][A-Za-z0-9.]*)+/#
    for (owner, facts) in rules.rules.map({ ($0.id, $0.facts) })
      + rules.packs.flatMap({ $0.clauses.map { ($0.id, $0.facts) } })
    {
      #expect(!facts.isEmpty, "\(owner) rests on no row")
      for row in facts { #expect(row.wholeMatch(of: id) != nil, "\(owner) names \(row)") }
    }
  }

  @Test func `there are at least three hundred rules and seventy clauses`() throws {
    let rules = try RuleSet.builtIn()
    #expect(rules.rules.count >= 300)
    #expect(rules.packs.map(\.clauses.count).reduce(0, +) >= 70)
  }

  @Test(.enabled(if: FactTables.areThere, "the fact tables are not here"))
  func `rules, clauses and what is left out are together every row of the tables, and no other`() throws {
    let rules = try RuleSet.builtIn()
    let rows = Set(try FactTables.rows().keys)
    let accounted = rules.usedRows.union(rules.packs.flatMap(\.left_out.keys))
    #expect(rows.count > 400)
    #expect(rows.subtracting(accounted).sorted() == [])
    #expect(accounted.subtracting(rows).sorted() == [])
  }

  @Test(.enabled(if: FactTables.areThere, "the fact tables are not here"))
  func `no rule rests on an unverified row, and one on rows seen at second hand alone says so`() throws {
    let rows = try FactTables.rows()
    for rule in try RuleSet.builtIn().rules {
      let texts = rule.facts.compactMap { rows[$0] }
      #expect(!texts.contains { $0.contains("| unverified |") || $0.contains("**unverified**") }, "\(rule.id)")
      if !texts.isEmpty, texts.allSatisfy({ $0.contains("seen (secondary)") }) {
        #expect(rule.confidence == "secondary", "\(rule.id) rests on \(rule.facts)")
      }
    }
  }
}
