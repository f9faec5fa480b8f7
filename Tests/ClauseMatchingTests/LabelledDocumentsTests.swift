import ClauseMatching
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Where the labelled documents lie.
private enum Documents {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent()

  /// The shared set: below `PROMOLINT_SHARED`, or `../shared` beside the package.
  static var shared: String {
    let folder = ProcessInfo.processInfo.environment["PROMOLINT_SHARED"]
    let package = tests.deletingLastPathComponent().deletingLastPathComponent()
    return (folder ?? package.deletingLastPathComponent().appending(path: "shared").path) + "/clauses/dev.jsonl"
  }

  static var isSharedPresent: Bool { FileManager.default.fileExists(atPath: shared) }

  /// The sets of this folder, each written before the matcher was looked at again.
  static func own() throws -> [String] {
    let folder = tests.appending(path: "Documents").path
    return try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".jsonl") }.sorted()
      .map { "\(folder)/\($0)" }
  }
}

@Suite struct LabelledDocumentsTests {
  @Test(.enabled(if: Documents.isSharedPresent, "the labelled documents are not on this machine"))
  func `the labelled documents are answered within the bars`() throws {
    let matcher = ClauseMatcher()
    var score = LabelScore()
    for document in try LabelledDocument.read(Documents.shared) { score.add(document, matcher) }
    #expect(score.faults == [])
  }

  @Test func `the documents in further styles are answered within the bars`() throws {
    let matcher = ClauseMatcher()
    var score = LabelScore()
    for path in try Documents.own() {
      for document in try LabelledDocument.read(path) { score.add(document, matcher) }
    }
    #expect(score.covers.all >= 150)
    #expect(score.faults == [])
  }
}
