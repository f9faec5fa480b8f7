public import PolicyLoading
public import PolicyModel
public import PromotionEditing
public import SourceText
public import YAMLReading

/// Finds what would turn a verdict: small sets of edits that make `cancel` into `continue`, and not ready into ready.
///
/// Edits are read from the conditions of the rules that are violated, and proven by checking the edited promotion.
public struct TurnFinder: Sendable {
  /// The most alternatives that are reported.
  public static let mostTurns = 3

  private let policy: CompiledPolicy
  /// What the edited promotions are checked with.
  public var options: CheckOptions
  private let rules: Rules

  /// The rules as they are written.
  private enum Rules: Sendable {
    case loaded(LoadedRules)
    case files([(path: String, file: SourceFile)])

    var shelf: RuleShelf {
      switch self {
      case .loaded(let rules): RuleShelf(rules)
      case .files(let files): RuleShelf(files)
      }
    }
  }

  /// Finds turns under `policy`, which was compiled from `rules`.
  public init(_ policy: CompiledPolicy, rules: LoadedRules, options: CheckOptions) {
    self.policy = policy
    self.rules = .loaded(rules)
    self.options = options
  }

  /// Finds turns under `policy`, which was compiled from `files`; those of the rules that it comes upon are read.
  public init(_ policy: CompiledPolicy, files: [(path: String, file: SourceFile)], options: CheckOptions) {
    self.policy = policy
    self.rules = .files(files)
    self.options = options
  }

  /// Whether there is something to turn.
  public static func isTurnable(_ report: PromotionReport) -> Bool {
    report.verdict == .cancel || !report.isReady
  }

  /// Finds the turns of a promotion.
  ///
  /// - Parameters:
  ///   - report: what the check said; its first source is the promotion's file.
  ///   - format: what the file is written in.
  ///   - terms: reads terms files.
  /// - Returns: the turns, fewest edits first; at most three, none where no edit of the file turns it.
  /// - Complexity: a bounded number of checks of the promotion, some hundreds.
  public func turns(
    for report: PromotionReport, as format: YAMLReader.Format, terms: PromotionChecker.TermsReader
  ) -> [Turn] {
    guard TurnFinder.isTurnable(report), let source = report.sources.first,
      let editor = try? PromotionEditor(source.bytes, as: format, document: report.document)
    else { return [] }
    var search = TurnSearch(
      policy: policy, options: options, shelf: rules.shelf, file: source.name, format: format,
      document: report.document,
      target: report.verdict == .cancel ? .proceed : .ready)
    var found: [[TurnSearch.Step]] = []
    for choice in 0..<TurnFinder.mostTurns {
      guard let steps = search.run(editor, choice: choice, terms: terms) else { continue }
      let set = Set(steps.map(\.edit))
      if !found.contains(where: { Set($0.map(\.edit)) == set }) { found.append(steps) }
    }
    let before = editor.value
    return found.map { Turn(to: search.target.name, edits: $0.map { $0.shown(before) }) }
      .sorted { left, right in
        let (a, b) = (left.edits.count { !$0.isSafe }, right.edits.count { !$0.isSafe })
        return (left.edits.count, a) < (right.edits.count, b)
      }
  }
}

extension Turn {
  /// The edits as changes of the file.
  public var valueEdits: [ValueEdit] { edits.compactMap { $0.valueEdit } }
}

extension Edit {
  /// The edit as a change of the file; nil where its pointer or its value is not well formed.
  public var valueEdit: ValueEdit? {
    guard let place = ValuePointer(pointer) else { return nil }
    if to.isEmpty { return ValueEdit(place, .remove) }
    guard let editor = try? PromotionEditor(Array(to.utf8), as: .json) else { return nil }
    return ValueEdit(place, .set(editor.value))
  }
}

extension TurnSearch.Step {
  /// The step as reports show it.
  func shown(_ before: EditValue) -> Edit {
    let old = before.value(at: edit.pointer)
    var new = ""
    if case .set(let value) = edit.change { new = value.json }
    return Edit(
      pointer: edit.pointer.text, from: old?.json ?? "", to: new, why: why,
      isSafe: EditLimits.isSafe(edit, from: old),
      isPlaceholder: edit.change == .set(.string(PromotionForm.placeholder)))
  }
}
