public import SourceText

/// One thing wrong in one of the files that were loaded.
public struct FileDiagnostic: Sendable {
  /// Index of the file in the load's list of files.
  public var file: Int
  /// Where in it, what and what to do.
  public var diagnostic: Diagnostic

  /// Places a diagnostic in a file.
  public init(file: Int, _ diagnostic: Diagnostic) {
    self.file = file
    self.diagnostic = diagnostic
  }

  /// Orders by file, then by place.
  public static func precedes(_ left: FileDiagnostic, _ right: FileDiagnostic) -> Bool {
    if left.file != right.file { return left.file < right.file }
    return Diagnostic.precedes(left.diagnostic, right.diagnostic)
  }
}
