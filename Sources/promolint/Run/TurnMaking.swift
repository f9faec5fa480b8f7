import PolicyEvaluation
import PolicyModel
import SourceText

/// Adds turns to the first reports of a run; rules are read with the first promotion that needs them, since only
/// conditions as they are written show what would satisfy them.
struct TurnMaking {
  /// In bytes; every trial reads the file anew, some hundreds a promotion.
  static let longestSource = 1 << 18

  private let settings: RunSettings
  private var left: Int
  private var finders: [Int: TurnFinder] = [:]

  /// Makes turns for at most `limit` promotions; nil where more than `limit` inputs are checked.
  init?(_ settings: RunSettings, limit: Int, inputs: Int) {
    guard inputs <= limit else { return nil }
    self.settings = settings
    left = limit
  }

  /// Finds what would turn the verdict of `report`.
  mutating func addTurns(to report: inout PromotionReport) {
    guard left > 0 else { return }
    left -= 1
    guard TurnFinder.isTurnable(report), let source = report.sources.first,
      source.bytes.count <= TurnMaking.longestSource
    else { return }
    let number = settings.number(for: report.file)
    if finders[number] == nil { finders[number] = try? settings.turnFinder(for: report.file) }
    guard var finder = finders[number] else { return }
    finder.options = settings.options(for: report.file)
    report.turns = finder.turns(for: report, as: CheckRun.format(of: source)) { TermsReading.result($0, of: source) }
  }
}
