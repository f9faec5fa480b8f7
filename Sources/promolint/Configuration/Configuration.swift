import PolicyEvaluation
import PolicyLoading
import PolicyModel
import SourceText

/// A text in a configuration file with its place.
struct ConfiguredText: Sendable {
  var text: String
  var range: SourceRange
}

/// What a `.promolint.yaml` says.
struct Configuration: Sendable {
  /// A rule that is off or graded anew.
  struct Override: Sendable {
    var rule: ConfiguredText
    /// Nil where the rule is off.
    var severity: Severity?
    var reason: String
  }

  /// A waiver for some or all promotions below the file.
  struct SharedWaiver: Sendable {
    var record: WaiverRecord
    var range: SourceRange
    /// Globs over paths relative to the file's folder; empty = all.
    var paths: [String]
  }

  /// One setting, as `config --explain` shows it.
  struct Setting: Sendable {
    var name: String
    var value: String
    var line: Int
  }

  /// The file; its name is empty where there is none.
  var source = SourceFile(name: "", bytes: [])
  /// The folder that it lies in, resolved.
  var folder = ""
  var packs: [(name: ConfiguredText, isOn: Bool)] = []
  /// Folders of packs, resolved against the file's own.
  var rules: [String] = []
  var overrides: [Override] = []
  var regions: [ConfiguredText] = []
  var failOn: String?
  var unknown: String?
  /// The most cautions that pass; nil for any number.
  var maxWarnings: Int?
  /// Phrases to be added, by lexicon or by rule that has phrases of its own.
  var lexicons: [(name: ConfiguredText, phrases: [ConfiguredText])] = []
  /// The fields of `custom`, as a schema says them; nil where anything goes.
  var customFields: JSONValue?
  var outputs: [String] = []
  var isStrict: Bool?
  /// The gravest severity that each may waive, by name in lower case.
  var approvers: [String: Severity] = [:]
  var waivers: [SharedWaiver] = []
  var settings: [Setting] = []

  /// Whether other rules than those of the binary and of flags are to be compiled.
  var changesRules: Bool { !rules.isEmpty || addsToFiles }

  /// Whether phrases or fields are added to what the files of rules say.
  var addsToFiles: Bool { !lexicons.isEmpty || customFields != nil }

  /// How rules are graded, by id.
  var severities: [String: Severity] {
    Dictionary(overrides.compactMap { item in item.severity.map { (item.rule.text, $0) } }, uniquingKeysWith: { $1 })
  }

  /// The waivers that speak of the promotion at `path`.
  func waivers(for path: String) -> [WaiverRecord] {
    waivers.filter { waiver in
      guard !waiver.paths.isEmpty else { return true }
      let real = Files.resolved(path) ?? path
      let inner = real.hasPrefix(folder + "/") ? real.dropFirst(folder.utf8.count + 1) : ""
      return waiver.paths.contains { PathText.matches(String(inner), glob: $0) }
    }.map(\.record)
  }

  /// An error at a place in the file.
  func error(_ range: SourceRange, _ message: String, hint: String = "") -> InputError {
    let lines = LineTable(source)
    return InputError(
      file: source.name,
      location: Location(
        file: source.name, pointer: "", start: lines.position(at: range.start), end: lines.position(at: range.end),
        range: range),
      message: message, hint: hint, source: source)
  }

  /// What is wrong with the names in it: packs, rules and regions that do not exist.
  func errors(against policy: CompiledPolicy) -> [InputError] {
    var errors: [InputError] = []
    func unknown(_ what: String, _ text: ConfiguredText, among names: [String]) {
      let near = Suggestion.nearest(to: text.text, among: names)
      errors.append(
        error(
          text.range, "there is no \(what) \"\(PrintableText.line(text.text))\"",
          hint: near.map { "did you mean \"\($0)\"?" } ?? ""))
    }
    for pack in packs where !policy.packs.contains(where: { $0.id == pack.name.text }) {
      unknown("pack", pack.name, among: policy.packs.map(\.id))
    }
    for override in overrides where policy.ruleID(override.rule.text) == nil {
      unknown("rule", override.rule, among: policy.ruleIDs)
    }
    for waiver in waivers where policy.ruleID(waiver.record.rule) == nil {
      unknown("rule", ConfiguredText(text: waiver.record.rule, range: waiver.range), among: policy.ruleIDs)
    }
    for region in regions where !policy.regions.isKnown(region.text) {
      unknown("region", region, among: policy.regions.regions.keys.sorted())
    }
    return errors
  }

  /// The options of a check below this file: those of the command line over those of the file.
  func options(over flags: CheckOptions, policy: CompiledPolicy, number: Int) -> CheckOptions {
    var options = flags
    options.configuration = number
    if flags.regions.isEmpty { options.regions = regions.map(\.text) }
    if let isStrict { options.isStrict = flags.isStrict || isStrict }
    if flags.packs.isEmpty {
      let off = Set(packs.filter { !$0.isOn }.map(\.name.text))
      if !off.isEmpty { options.packs = Set(policy.packs.map(\.id)).subtracting(off) }
    }
    options.rulesOff = Set(overrides.filter { $0.severity == nil }.compactMap { policy.ruleID($0.rule.text) })
    options.exceptions.approvers = approvers
    return options
  }
}
