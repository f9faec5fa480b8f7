import Foundation
import Testing

@Suite struct MessageTests {
  private struct Line: Decodable {
    struct Report: Decodable { let findings: [Finding] }
    struct Finding: Decodable {
      let rule: String
      let message: String
    }
    let report: Report?
  }

  /// Facts that a promotion often leaves out and messages like to give.
  private static let often: Set<String> = ["currency", "name", "handle", "prizes", "fee", "code", "end"]

  @Test(.timeLimit(.minutes(10)))
  func `a message is a sentence also where a value that it gives is not stated`() throws {
    var records: [String: [(rule: String, promotion: String)]] = [:]
    for rule in try RuleSet.builtIn().rules {
      // Only a fact that the message gives can be missing from it.
      let given = Self.often.filter { key in
        rule.message.contains(key) || (rule.message.contains("prize_pool") && key == "prizes")
      }
      for example in rule.examples where example.kind == "violates" || example.kind == "hit" {
        let object = try JSONSerialization.jsonObject(with: Data(example.promotion.utf8))
        for variant in [object] + Self.without(given, in: object) {
          let text = String(decoding: try JSONSerialization.data(withJSONObject: variant), as: UTF8.self)
          records[example.as_of ?? "2026-11-24", default: []].append((rule.id, text))
        }
      }
    }
    for (day, list) in records {
      let input = list.map(\.promotion).joined(separator: "\n")
      let output = try Binary.run(["stream", "--as-of", day], input: Data(input.utf8)).output
      for (record, text) in zip(list, output.split(separator: "\n")) {
        let line = try JSONDecoder().decode(Line.self, from: Data(text.utf8))
        for finding in line.report?.findings ?? [] where finding.rule == record.rule { Self.expectSentence(finding) }
      }
    }
  }

  private static func expectSentence(_ finding: Finding) {
    let message = finding.message
    // "the odds are not stated" says what is wrong; "worth not stated" is a value that is missing.
    let rest = ["is not stated", "are not stated"].reduce(message) { $0.replacingOccurrences(of: $1, with: "") }
    #expect(!rest.contains("not stated") && !rest.contains("not known"), "\(finding.rule): \(message)")
    #expect(
      !message.contains("  ") && !message.contains(" ,") && !message.contains("()"), "\(finding.rule): \(message)")
    #expect(!message.hasPrefix("none ") && !message.contains(" of none"), "\(finding.rule): \(message)")
    #expect(!message.hasSuffix(".") && !message.contains("{"), "\(finding.rule): \(message)")
    #expect(message.firstMatch(of: #/[a-z]+\.[a-z]+_?[a-z]* (?:is|must)/#) == nil, "\(finding.rule): \(message)")
  }

  private typealias Finding = Line.Finding

  /// The documents with one of `keys` taken out, one for each place where it stands.
  private static func without(_ keys: Set<String>, in value: Any) -> [Any] {
    if let object = value as? [String: Any] {
      return object.flatMap { key, inner -> [Any] in
        var variants = without(keys, in: inner).map { changed -> Any in
          var copy = object
          copy[key] = changed
          return copy
        }
        if keys.contains(key) { variants.append(object.filter { $0.key != key }) }
        return variants
      }
    }
    guard let list = value as? [Any] else { return [] }
    return list.enumerated().flatMap { index, inner in
      without(keys, in: inner).map { changed -> Any in
        var copy = list
        copy[index] = changed
        return copy
      }
    }
  }
}
