import PolicyLoading
import PolicyModel
import PolicyReporting
import SourceText

/// Ends a run that cannot go on: what standard error says, and the exit status.
struct Stop: Error {
  /// What is wrong.
  var errors: [InputError]
  /// What the process ends with.
  var status = ExitStatus.input

  /// Stops for a file that could not be read.
  init(_ error: FileError) {
    errors = [InputError(file: "", message: error.message, hint: error.hint)]
  }

  /// Stops for an input that could not be checked.
  init(_ error: InputError) {
    errors = [error]
  }

  /// Stops for what is wrong in rule files.
  init(_ errors: [FileDiagnostic], _ files: [SourceFile]) {
    self.errors = errors.map { error in
      let file = files.indices.contains(error.file) ? files[error.file] : SourceFile(name: "rules", bytes: [])
      let lines = LineTable(file)
      let range = error.diagnostic.range
      return InputError(
        file: file.name,
        location: Location(
          file: file.name, pointer: "", start: lines.position(at: range.start), end: lines.position(at: range.end),
          range: range),
        message: error.diagnostic.message, hint: error.diagnostic.hint ?? "", source: file)
    }
  }

  /// Stops with a message of its own.
  init(_ message: String, hint: String = "", status: ExitStatus = .input) {
    errors = [InputError(file: "", message: message, hint: hint)]
    self.status = status
  }

  /// Writes every error to standard error.
  func complainAll() {
    let style = TextStyle(isColoured: Terminal.isColoured(Terminal.error, asked: .auto))
    for error in errors { Files.write(TextReport.text(error, style: style), to: Terminal.error) }
  }

  /// Writes the errors to standard error, at most thirty of them.
  func complain() {
    let style = TextStyle(isColoured: Terminal.isColoured(Terminal.error, asked: .auto))
    for error in errors.prefix(30) { Files.write(TextReport.text(error, style: style), to: Terminal.error) }
    if errors.count > 30 { Terminal.complain("… and \(errors.count - 30) more errors") }
  }
}
