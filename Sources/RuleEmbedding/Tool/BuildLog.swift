import Foundation
import PolicyLoading
import SourceText

/// What the build says.
enum BuildLog {
  /// Errors as compilers write them, so that editors and build logs lead to the place.
  static func lines(_ errors: [FileDiagnostic], _ files: [SourceFile]) -> [String] {
    errors.map { error in
      let hint = error.diagnostic.hint.map { " (\($0))" } ?? ""
      guard files.indices.contains(error.file) else { return "error: \(error.diagnostic.message)\(hint)" }
      let file = files[error.file]
      let start = LineTable(file).position(at: error.diagnostic.range.start)
      return "\(file.name):\(start.line):\(start.column): error: \(error.diagnostic.message)\(hint)"
    }
  }

  /// Writes `lines` and ends the process with a failure.
  static func stop(_ lines: [String]) -> Never {
    FileHandle.standardError.write(Data(lines.map { $0 + "\n" }.joined().utf8))
    exit(1)
  }
}
