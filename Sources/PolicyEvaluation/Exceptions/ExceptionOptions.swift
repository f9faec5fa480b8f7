public import PolicyModel

/// What of a promotion's findings does not count, beside what the promotion itself waives.
public struct ExceptionOptions: Sendable {
  /// The gravest severity that an approver may waive, by name in lower case; all others may waive up to `required`.
  public var approvers: [String: Severity] = [:]
  /// Waivers that a configuration holds for this promotion.
  public var waivers: [WaiverRecord] = []
  /// Findings that a baseline lists, with how many of each.
  public var baseline: [FindingKey: Int] = [:]
  /// What changed; nil where everything counts.
  public var changes: ChangedLines?
  /// The findings before the change, with how many of each: a new one counts on whatever line it stands.
  public var previous: [FindingKey: Int] = [:]
  /// A waiver that is to be left out of account, by the place where it is written.
  public var ignoredWaiver: Location?

  /// Nothing is excepted.
  public init() {}
}

/// The lines that changed in some files.
public struct ChangedLines: Sendable {
  /// Ranges of lines, 1-based, in order, by file as named on the command line.
  public var lines: [String: [ClosedRange<Int>]]

  /// Makes the changes from their ranges.
  public init(_ lines: [String: [ClosedRange<Int>]]) {
    self.lines = lines
  }

  /// Whether any line of `wanted` changed in `file`.
  ///
  /// - Complexity: O(ranges of the file).
  public func touches(_ wanted: ClosedRange<Int>, in file: String) -> Bool {
    lines[file]?.contains { $0.overlaps(wanted) } ?? false
  }
}
