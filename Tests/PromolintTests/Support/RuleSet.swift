import Foundation

/// The built-in rules as `rules --output json` writes them, as far as the tests look at them.
struct RuleSet: Decodable, Sendable {
  struct Rule: Decodable, Sendable {
    let id: String
    let title: String
    let message: String
    let why: String
    let confidence: String
    let facts: [String]
    let sources: [Source]
    let examples: [Example]
  }
  struct Source: Decodable, Sendable {
    let title: String
    let confidence: String
  }
  struct Example: Decodable, Sendable {
    let kind: String
    let promotion: String
    let as_of: String?
  }
  struct Pack: Decodable, Sendable {
    let id: String
    let clauses: [Clause]
    let left_out: [String: String]
  }
  struct Clause: Decodable, Sendable {
    let id: String
    let facts: [String]
  }
  struct Decision: Decodable, Sendable {
    let id: String
    let facts: [String]
  }
  let rules: [Rule]
  let packs: [Pack]
  let decisions: [Decision]

  /// Reads the rules that the binary holds.
  static func builtIn() throws -> RuleSet {
    try JSONDecoder().decode(RuleSet.self, from: Data(Binary.run(["rules", "--output", "json"]).output.utf8))
  }

  /// The rows that rules, clauses and decisions rest on.
  var usedRows: Set<String> {
    Set(rules.flatMap(\.facts) + packs.flatMap { $0.clauses.flatMap(\.facts) } + decisions.flatMap(\.facts))
  }
}

/// The fact tables that the rules were written from, where they are at hand.
enum FactTables {
  /// The folder that holds them: `PROMOLINT_SHARED`, else `../shared` beside the package.
  static let folder: URL = {
    if let path = ProcessInfo.processInfo.environment["PROMOLINT_SHARED"] { return URL(filePath: path) }
    return Binary.root.deletingLastPathComponent().appending(path: "shared")
  }()

  /// Whether the tables are there.
  static let areThere = FileManager.default.fileExists(atPath: folder.appending(path: "facts/tiktok.md").path())

  /// The lines of a table's file.
  static func lines(_ name: String) throws -> [String] {
    try String(contentsOf: folder.appending(path: "facts").appending(path: name), encoding: .utf8)
      .components(separatedBy: "\n")
  }

  /// The rows of both files by their ids, with the text of the row.
  static func rows() throws -> [String: String] {
    var rows: [String: String] = [:]
    let pattern = #/^(?:\|\s*)?([A-Z][A-Z0-9]*(?:-[A-Z0-9][A-Za-z0-9.]*)+)\s*\|/#
    for name in ["tiktok.md", "law-and-ethics.md"] {
      var isRow = false
      for line in try lines(name) {
        if line.hasPrefix("## ") { isRow = !line.contains("Sources") }
        if isRow, let match = line.firstMatch(of: pattern) { rows[String(match.1)] = line }
      }
    }
    return rows
  }
}
