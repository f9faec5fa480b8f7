public import PolicyModel

/// A way to write a run down, fed as the run goes so that memory does not grow with the number of promotions.
///
/// Output is UTF-8, appended to a buffer that the caller writes out and empties when it likes. The order of calls is
/// `begin`, any number of `add`, `end`.
public protocol ReportFormat {
  /// Writes what comes before the first promotion.
  mutating func begin(_ run: RunInfo, into out: inout [UInt8])
  /// Writes one promotion.
  mutating func add(_ report: PromotionReport, into out: inout [UInt8])
  /// Writes, or keeps for the end, an input that could not be checked.
  mutating func add(_ error: InputError, into out: inout [UInt8])
  /// Writes what comes after the last promotion.
  mutating func end(_ summary: RunSummary, into out: inout [UInt8])
}
