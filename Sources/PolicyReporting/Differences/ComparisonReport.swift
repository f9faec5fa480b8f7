public import PolicyModel

/// The differences of a run between two checks, as text or JSON.
///
/// The order of calls is `begin`, any number of `add`, `end`; promotions for which nothing changes are counted only.
public struct ComparisonReport {
  /// How it is written.
  public enum Format: String, CaseIterable, Sendable {
    case text, json
  }

  /// How many promotions were compared and how many change.
  public private(set) var counts = Counts()

  /// Counts of a run.
  public struct Counts: Sendable {
    /// Promotions compared, those that change, and those of them whose verdict or launch gate changes.
    public var promotions = 0, changed = 0, verdicts = 0
    /// Findings that appear, go, and change.
    public var appearing = 0, going = 0, findings = 0
  }

  let format: Format
  let style: TextStyle
  var json = JSONWriter(indent: 2)
  var errors: [InputError] = []

  /// Starts a report.
  public init(format: Format, style: TextStyle) {
    self.format = format
    self.style = style
  }

  /// Writes what the two checks are, and what changes among the rules.
  public mutating func begin(from: String, to: String, rules: RuleSetDifference, into out: inout [UInt8]) {
    switch format {
    case .text: writeText(rules, into: &out)
    case .json: beginJSON(from: from, to: to, rules, into: &out)
    }
  }

  /// Counts a promotion, and writes what changes for it.
  public mutating func add(_ difference: PromotionDifference, into out: inout [UInt8]) {
    counts.promotions += 1
    guard !difference.isEmpty else { return }
    counts.changed += 1
    counts.verdicts += difference.changesVerdict ? 1 : 0
    counts.appearing += difference.appearing.count
    counts.going += difference.going.count
    counts.findings += difference.changed.count
    switch format {
    case .text: writeText(difference, into: &out)
    case .json: writeJSON(difference, into: &out)
    }
  }

  /// Keeps an input that could not be checked, for JSON.
  public mutating func add(_ error: InputError) {
    errors.append(error)
  }

  /// Writes the counts.
  public mutating func end(into out: inout [UInt8]) {
    switch format {
    case .text: writeSummary(into: &out)
    case .json: endJSON(into: &out)
    }
  }
}
