import FoundationEssentials

@testable import Patterns

/// A line of `Tables/cases.tsv`: what reference engines find.
struct TableCase: CustomStringConvertible, Sendable {
  var line: Int
  var pattern: String
  var text: String
  var found: String

  var description: String { "line \(line): \(pattern.debugDescription) on \(text.debugDescription)" }

  /// All cases, in groups of a hundred lines.
  static let groups: [[TableCase]] = {
    let path = #filePath.replacing("CaseTable.swift", with: "Tables/cases.tsv")
    let bytes = FileManager.default.contents(atPath: path) ?? Data()
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: true)
    let cases = lines.enumerated().compactMap { TableCase(line: $0 + 1, fields: $1) }
    return stride(from: 0, to: cases.count, by: 100).map { Array(cases[$0..<min($0 + 100, cases.count)]) }
  }()

  private init?(line: Int, fields: Substring) {
    let fields = fields.split(separator: "\t", omittingEmptySubsequences: false).map { Self.unquoted($0) }
    guard fields.count == 4 else { return nil }
    (self.line, pattern, text, found) = (line, fields[0], fields[1], fields[2])
  }

  private static func unquoted(_ field: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = field.utf8
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// What is found, written as the table does.
func found(by pattern: Pattern, in text: String) -> String {
  var cache = PatternCache()
  var found: [String] = []
  for match in pattern.matches(in: text.utf8.span, cache: &cache) {
    guard let groups = pattern.captures(in: text.utf8.span, from: match.lowerBound, cache: &cache) else { continue }
    let inner = groups.dropFirst().map { $0.map { "\($0.lowerBound)-\($0.upperBound)" } ?? "-" }
    let whole = groups[0].map { "\($0.lowerBound)-\($0.upperBound)" } ?? "-"
    found.append(whole + (inner.isEmpty ? "" : "(\(inner.joined(separator: ",")))"))
  }
  return found.isEmpty ? "none" : found.joined(separator: " ")
}
