import Foundation
import Testing

/// `scan --lines` and `clauses --lines`: how anybody measures on texts of their own.
@Suite struct LabelledLinesTests {
  private struct Scan: Decodable {
    struct Hit: Decodable {
      var rule: String?
      var start: Int
      var end: Int
      var text: String
    }
    var id: String
    var hits: [Hit]
  }

  private struct Answer: Decodable {
    var id: String
    var query: Int
    var section: Int?
    var covers: String
    var duties: [String]
    var quote: String
    var offset: Int
    var length: Int
  }

  private let folder: URL

  init() throws {
    folder = try Binary.temporaryFolder()
  }

  private func answer<Line: Decodable>(_ command: String, _ lines: [String]) throws -> (
    lines: [Line], status: Int, String
  ) {
    let path = folder.appending(path: "lines.jsonl")
    try Data(lines.joined(separator: "\n").utf8).write(to: path)
    let result = try Binary.run([command, "--lines", path.path(), "--output", "json"])
    let decoder = JSONDecoder()
    let read = try result.output.split(separator: "\n").map { try decoder.decode(Line.self, from: Data($0.utf8)) }
    return (read, Int(result.status), result.errors.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  @Test func `a line that is no record is told, and the others are scanned`() throws {
    let (lines, status, errors): ([Scan], Int, String) = try answer(
      "scan",
      [
        #"{"id": "one", "text": "🎁 你好 You are a guaranteed winner! Pay the shipping fee to claim your prize."}"#,
        #"{"id": "two", "text": "#, #"{"id": "three"}"#, #"{"id": "four", "text": "Fresh bread every morning."}"#,
      ])
    #expect(lines.map(\.id) == ["one", "four"])
    #expect(lines.last?.hits.isEmpty == true)
    let text = Array("🎁 你好 You are a guaranteed winner! Pay the shipping fee to claim your prize.".utf8)
    let hits = try #require(lines.first?.hits)
    #expect(!hits.isEmpty)
    for hit in hits { #expect(String(decoding: text[hit.start..<hit.end], as: UTF8.self) == hit.text) }
    #expect(status == 2)
    #expect(errors.contains("lines.jsonl:2: "))
    #expect(errors.contains("lines.jsonl:3: the record has no \"text\""))
  }

  @Test func `each query has its answer; a cause that does not exist is told, and the others are answered`() throws {
    let text = "Entries close in May. We may end this giveaway at any time for any reason and will tell all entrants."
    func record(_ id: String, _ causes: String) -> String {
      #"{"id": "\#(id)", "sections": [{"heading": "Prize", "text": "One bike."}, {"heading": "", "text": "\#(text)"}], "queries": [\#(causes)]}"#
    }
    let (lines, status, errors): ([Answer], Int, String) = try answer(
      "clauses",
      [
        record("one", #"{"cause": "any"}, {"cause": "strategy_change"}"#), record("two", #"{"cause": "boredom"}"#),
        record("three", #"{"cause": "fraud"}"#),
      ])
    #expect(lines.map(\.id) == ["one", "one", "three"])
    #expect(lines.map(\.query) == [0, 1, 0])
    for line in lines {
      #expect(line.section == 1)
      #expect(line.covers == "yes")
      #expect(line.duties == ["notice"])
      let quoted = Array(text.utf8)[line.offset..<line.offset + line.length]
      #expect(String(decoding: quoted, as: UTF8.self) == line.quote)
      #expect(line.quote.contains("for any reason"))
    }
    #expect(status == 2)
    #expect(errors.contains("lines.jsonl:2: there is no cause \"boredom\""))
  }
}
