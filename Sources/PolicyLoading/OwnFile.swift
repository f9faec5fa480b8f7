import SourceText
import YAMLReading

/// Reads the tool's own files: one YAML document each.
enum OwnFile {
  /// The root of the one document in `file`, or nil beside the errors.
  static func read(_ file: SourceFile, index: Int) -> (view: YAMLView?, errors: [FileDiagnostic]) {
    var tree = YAMLTree()
    var reader = YAMLReader()
    reader.read(file.bytes, as: .yaml, into: &tree)
    let errors = tree.diagnostics.filter { $0.severity == .error }.map { FileDiagnostic(file: index, $0) }
    guard errors.isEmpty else { return (nil, errors) }
    guard tree.documents.count == 1, let root = tree.documents[0].root else {
      let message = tree.documents.isEmpty ? "the file is empty" : "the file holds more than one document"
      return (
        nil, [FileDiagnostic(file: index, Diagnostic(range: SourceRange(start: 0, end: 0), message: message))]
      )
    }
    return (YAMLView(tree: tree, id: root, file: index), [])
  }
}
