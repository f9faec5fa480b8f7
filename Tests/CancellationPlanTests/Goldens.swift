import FoundationEssentials
import Testing

/// Compares with the files of `Goldens`; `RECORD_GOLDENS=1` writes them, and the first recording fails.
func expectGolden(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let folder = String(#filePath.prefix(upTo: #filePath.lastIndex(of: "/") ?? #filePath.endIndex)) + "/Goldens/"
  let path = folder + name
  guard ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == nil else {
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    Issue.record("recorded \(name)", sourceLocation: sourceLocation)
    return
  }
  let golden = try String(contentsOfFile: path, encoding: .utf8)
  #expect(text.utf8.elementsEqual(golden.utf8), "\(name) differs from its golden", sourceLocation: sourceLocation)
}
