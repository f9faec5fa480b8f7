import Foundation
import Testing

@Suite struct StreamTests {
  /// A line of the output, as far as the tests look at it.
  private struct Line: Decodable {
    struct Report: Decodable { let promotion: String }
    struct Problem: Decodable { let message: String }
    let record: Int
    let offset: Int
    let length: Int
    let report: Report?
    let errors: [Problem]
  }

  private func lines(_ result: Binary.Result) throws -> [Line] {
    try result.output.split(separator: "\n").map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
  }

  @Test func `records of JSON and of YAML are answered in order, a bad one with its error`() throws {
    let text = """
      {"promotion": "a", "platform": "tiktok"}
      {"promotion": "b", "platform": }

      ---
      promotion: c
      platform: tiktok
      ---
      promotion: d
      platform: [
      ...
      {"promotion": "e", "platform": "tiktok"}
      """
    let result = try Binary.run(["stream", "--as-of", "2026-11-24"], input: Data(text.utf8))
    let lines = try lines(result)
    #expect(result.status == 0)
    #expect(lines.map(\.record) == [1, 2, 3, 4, 5])
    #expect(lines.map { $0.report?.promotion } == ["a", nil, "c", nil, "e"])
    #expect(lines.map { $0.errors.isEmpty } == [true, false, true, false, true])
  }

  @Test func `offset and length name the record's bytes in the stream`() throws {
    let records = (0..<50).map { "{\"promotion\": \"p\($0)\", \"platform\": \"tiktok\"}\n" }
    let stream = Array(records.joined().utf8)
    let lines = try lines(try Binary.run(["stream"], input: Data(stream)))
    #expect(lines.count == records.count)
    for (line, record) in zip(lines, records) {
      #expect(Array(stream[line.offset..<line.offset + line.length]) == Array(record.utf8))
    }
  }

  @Test func `two threads write the same bytes as one`() throws {
    let text = (0..<2_000).map {
      "{\"promotion\": \"p\($0)\", \"platform\": \"tiktok\", \"title\": \"everyone wins\"}\n"
    }
    let input = Data(text.joined().utf8)
    let one = try Binary.run(["stream", "--as-of", "2026-11-24"], input: input)
    let two = try Binary.run(["stream", "--as-of", "2026-11-24", "--jobs", "2"], input: input)
    #expect(one.output.split(separator: "\n").count == 2_000)
    #expect(one.output == two.output)
  }
}
