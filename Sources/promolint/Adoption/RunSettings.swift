import PolicyEvaluation
import PolicyLoading
import PolicyModel
import SourceText

/// What each promotion of a run is checked with: rules and options by configuration, exceptions by file.
struct RunSettings: Sendable {
  private let policies: [CompiledPolicy]
  private let options: [CheckOptions]
  private let configurations: ConfigurationSet
  /// Folders of packs given as flags.
  private let folders: [String]
  /// The baseline; nil where none is used.
  let baseline: Baseline?
  private let changes: ChangedLines?
  /// The revision that changes are counted from.
  private let revision: String?
  /// Every pack that some promotion of the run may meet, sorted by id.
  let packs: [RunInfo.PackInfo]

  /// Works the settings out; `flags` go over what files say.
  init(
    _ configurations: ConfigurationSet, flags: PolicyOptions, baseline: Baseline?, changes: ChangedLines?,
    since revision: String?
  ) throws(Stop) {
    self.configurations = configurations
    self.baseline = baseline
    self.changes = changes
    self.revision = revision
    folders = flags.rules
    let base = try PolicySource.policy(flags.folders)
    let given = try flags.checkOptions()
    var policies: [CompiledPolicy] = []
    var options: [CheckOptions] = []
    for (number, configuration) in configurations.all.enumerated() {
      var policy = base
      if configuration.changesRules {
        policy = try PolicySource.policy(flags.folders, configuration)
      }
      let errors = configuration.errors(against: policy)
      guard errors.isEmpty else { throw Stop(errors) }
      options.append(configuration.options(over: given, policy: policy, number: number))
      policies.append(policy.regraded(configuration.severities))
    }
    try flags.validate(against: policies)
    self.options = options
    self.policies = policies
    packs = RunSettings.packs(of: policies)
  }

  private static func packs(of policies: [CompiledPolicy]) -> [RunInfo.PackInfo] {
    var packs: [RunInfo.PackInfo] = []
    for pack in policies.flatMap(\.packs) where !packs.contains(where: { $0.id == pack.id }) { packs.append(pack) }
    return packs.sorted { $0.id < $1.id }
  }

  /// What holds for the run as a whole: the configuration of the current folder, else of the first promotion.
  var ofRun: Configuration { configurations.ofRun }

  /// The waivers of every configuration of the run, as written.
  var sharedWaivers: [WaiverRecord] { configurations.all.flatMap(\.waivers).map(\.record) }

  /// A checker for promotions without a configuration, to be readied for each.
  func checker() -> PromotionChecker { PromotionChecker(policy: policies[0], options: options[0]) }

  /// A checker for the promotion at `path`.
  func checker(for path: String) -> PromotionChecker {
    PromotionChecker(policy: policy(for: path), options: options(for: path))
  }

  /// The rules that the promotion at `path` is checked with.
  func policy(for path: String) -> CompiledPolicy { policies[configurations.knownNumber(for: path)] }

  /// The options that the promotion at `path` is checked with.
  func options(for path: String) -> CheckOptions {
    let number = configurations.knownNumber(for: path)
    var options = options[number]
    if let exceptions = exceptions(for: path, number) { options.exceptions = exceptions }
    return options
  }

  /// Readies `checker` for the promotion at `path`.
  func prepare(_ checker: inout PromotionChecker, for path: String) {
    let number = configurations.knownNumber(for: path)
    if number != checker.configuration {
      checker = PromotionChecker(policy: policies[number], options: options[number])
    }
    guard var exceptions = exceptions(for: path, number) else { return }
    if let revision { exceptions.previous = previous(of: path, at: revision, &checker) }
    checker.exceptions = exceptions
  }

  /// The findings of the file at `path` as it was at `revision`, with how many of each.
  private func previous(of path: String, at revision: String, _ checker: inout PromotionChecker) -> [FindingKey: Int] {
    guard let bytes = GitChanges.content(of: path, at: revision) else { return [:] }
    let source = SourceFile(name: path, bytes: bytes)
    checker.exceptions = ExceptionOptions()
    var found: [FindingKey: Int] = [:]
    _ = checker.check(source, as: CheckRun.format(of: source)) { terms in
      let now = TermsReading.result(terms, of: source)
      guard case .success(let file) = now, let old = GitChanges.content(of: file.name, at: revision) else { return now }
      return .success(SourceFile(name: file.name, bytes: old))
    } report: { report in
      for finding in report.findings { found[finding.key(in: report.promotion), default: 0] += 1 }
    }
    return found
  }

  /// What of the findings at `path` does not count; nil where that is the same for every file of the configuration.
  private func exceptions(for path: String, _ number: Int) -> ExceptionOptions? {
    let configuration = configurations.all[number]
    guard baseline != nil || changes != nil || !configuration.waivers.isEmpty else { return nil }
    var exceptions = options[number].exceptions
    exceptions.changes = changes
    exceptions.baseline = baseline?.findings(of: path) ?? [:]
    exceptions.waivers = configuration.waivers(for: path)
    return exceptions
  }

  // MARK: Rules as they are written

  /// The rules of the promotion at `path`, as loaded from their files.
  func loadRules(for path: String) throws(Stop) -> LoadedRules {
    try PolicySource.load(folders: folders, configurations.all[configurations.knownNumber(for: path)])
  }

  /// The number of the configuration for `path`; promotions of the same number have the same rules.
  func number(for path: String) -> Int { configurations.knownNumber(for: path) }

  /// The files of the rules of the promotion at `path`.
  func ruleFiles(for path: String) throws(Stop) -> [(path: String, file: SourceFile)] {
    try PolicySource.written(folders: folders, configurations.all[configurations.knownNumber(for: path)])
  }

  /// What finds turns of the promotion at `path`: it reads the files of the rules that it comes upon, and all of them
  /// only where the configuration adds phrases.
  func turnFinder(for path: String) throws(Stop) -> TurnFinder {
    let configuration = configurations.all[configurations.knownNumber(for: path)]
    guard configuration.lexicons.isEmpty else {
      return TurnFinder(policy(for: path), rules: try loadRules(for: path), options: options(for: path))
    }
    return TurnFinder(policy(for: path), files: try ruleFiles(for: path), options: options(for: path))
  }
}
