import SourceText
import YAMLReading

/// Records of a JSON-lines file, one at a time.
struct RecordReading: ~Copyable {
  private var reader = YAMLReader()
  private(set) var tree = YAMLTree()

  /// Feeds each line of `bytes` that is not empty to `body`, with its number (1-based) and the root of its value.
  ///
  /// What is wrong with one line is said on standard error and keeps no other from being read.
  ///
  /// - Returns: `ready`, or `input` where a line could not be read.
  mutating func each(
    in bytes: [UInt8], name: String, _ body: (Int, YAMLTree.NodeID, borrowing YAMLTree) throws(Stop) -> Void
  ) -> ExitStatus {
    var status = ExitStatus.ready
    var start = 0
    var number = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      number += 1
      let line = Array(bytes[start..<end])
      start = end + 1
      guard line.contains(where: { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }) else { continue }
      do {
        try read(line, number, name, body)
      } catch {
        error.complain()
        status = error.status
      }
    }
    return status
  }

  private mutating func read(
    _ line: [UInt8], _ number: Int, _ name: String,
    _ body: (Int, YAMLTree.NodeID, borrowing YAMLTree) throws(Stop) -> Void
  ) throws(Stop) {
    reader.read(line, as: .json, into: &tree)
    guard let root = tree.documents.first?.root else {
      let message = tree.diagnostics.first?.message ?? "no value"
      throw Stop("\(name):\(number): \(message)", hint: "each line must be one JSON value")
    }
    try body(number, root, tree)
  }
}
