import Foundation
import Testing

/// What a report of `--output json` says, as far as these tests look at it.
struct ReportJSON: Decodable, Sendable {
  struct Promotion: Decodable, Sendable {
    var file: String
    var verdict: String
    var ready: Bool
    var decidedBy: [Decision]
    var clause: Clause?
    var questions: [Question]

    enum CodingKeys: String, CodingKey {
      case file, verdict, ready, clause, questions
      case decidedBy = "decided_by"
    }
  }

  struct Decision: Decodable, Sendable {
    var rule: String?
    var row: String?
    var duties: [String]
  }

  struct Clause: Decodable, Sendable {
    var origin: String
    var effect: String
    var covers: String
  }

  struct Question: Decodable, Sendable {
    var pointer: String
  }

  var promotions: [Promotion]

  /// The reports of every promotion in a folder by the names of their files, as of the day of the fixtures.
  static func check(_ folder: String) throws -> [String: Promotion] {
    let result = try Binary.run(["check", folder, "--output", "json", "--as-of", "2026-11-24"])
    let report = try JSONDecoder().decode(ReportJSON.self, from: Data(result.output.utf8))
    return Dictionary(report.promotions.map { (name(of: $0.file), $0) }) { first, _ in first }
  }

  private static func name(of file: String) -> String {
    String((file.split(separator: "/").last ?? "").dropLast(".promo.yaml".count))
  }
}

/// The rows of the first table of a Markdown file, below its head, as cells.
enum MarkdownTable {
  static func rows(_ path: String) -> [[String]] {
    let file = Binary.root.appending(path: path)
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    let lines = text.split(separator: "\n").filter { $0.hasPrefix("| ") }
    return lines.dropFirst().map { line in
      line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
        .map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }
}

/// A row of the table of decided cases: what is expected of one promotion.
struct DecisionCase: CustomTestStringConvertible, Sendable {
  let name: String
  let verdict: String
  let decidedBy: String
  let clause: String
  let duties: String
  var testDescription: String { name }

  static let folder = "Fixtures/decisions"

  static let all: [DecisionCase] = MarkdownTable.rows("\(folder)/README.md").compactMap { cells in
    guard cells.count == 6 else { return nil }
    return DecisionCase(name: cells[0], verdict: cells[1], decidedBy: cells[2], clause: cells[3], duties: cells[4])
  }
}

@Suite struct DecisionTests {
  private static let reports = Result { try ReportJSON.check(DecisionCase.folder) }

  @Test func `each promotion of the folder is a row of the table, and the other way round`() throws {
    let folder = Binary.root.appending(path: DecisionCase.folder).path()
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".promo.yaml") }
    #expect(files.map { String($0.dropLast(".promo.yaml".count)) }.sorted() == DecisionCase.all.map(\.name).sorted())
    #expect(DecisionCase.all.count >= 40)
  }

  @Test(arguments: DecisionCase.all)
  func `a decided case gets its answer`(decided: DecisionCase) throws {
    let report = try #require(try DecisionTests.reports.get()[decided.name])
    #expect(report.verdict == decided.verdict)
    let decision = try #require(report.decidedBy.last)
    #expect(decision.row ?? decision.rule == decided.decidedBy)
    let clause = report.clause.map { "\($0.origin) \($0.effect), \($0.covers)" } ?? "none"
    #expect(clause == decided.clause)
    #expect(
      decision.duties.isEmpty ? decided.duties == "none" : decision.duties.joined(separator: ", ") == decided.duties)
  }
}

/// A short promotion, as people new to this write them, and what is asked first.
struct ShortCase: CustomTestStringConvertible, Sendable {
  let name: String
  let first: [String]
  var testDescription: String { name }

  static let folder = "Fixtures/short"

  static let all: [ShortCase] = MarkdownTable.rows("\(folder)/README.md").compactMap { cells in
    guard cells.count == 3 else { return nil }
    return ShortCase(name: cells[0], first: cells[1].split(separator: " ").map(String.init))
  }
}

@Suite struct ShortPromotionTests {
  private static let reports = Result { try ReportJSON.check(ShortCase.folder) }

  @Test func `each short promotion is a row of the table and has at most 25 lines`() throws {
    let folder = Binary.root.appending(path: ShortCase.folder)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path()).filter {
      $0.hasSuffix(".promo.yaml")
    }
    #expect(files.map { String($0.dropLast(".promo.yaml".count)) }.sorted() == ShortCase.all.map(\.name).sorted())
    for file in files {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 26, "\(file)")
    }
  }

  @Test(arguments: ShortCase.all)
  func `a short promotion gets at most seven questions, the right ones first`(short: ShortCase) throws {
    let report = try #require(try ShortPromotionTests.reports.get()[short.name])
    #expect(report.questions.count <= 7)
    #expect(report.questions.prefix(short.first.count).map(\.pointer) == short.first)
  }
}
