/// What the process ends with; the output format never changes it.
enum ExitStatus: Int32 {
  /// Continue, and ready.
  case ready = 0
  /// Findings at or above `--fail-on`, or a verdict of cancel.
  case findings = 1
  /// Wrong usage, or a file that could not be read, is not valid, or is missing.
  case input = 2
  /// An unknown could turn the verdict.
  case undecided = 3
}
