import PolicyEvaluation
import PolicyModel

/// What each promotion of a run is checked with: options by configuration, exceptions by file.
struct RunSettings: Sendable {
  private let policies: [CompiledPolicy]
  private let options: [CheckOptions]
  private let configurations: ConfigurationSet
  /// The baseline; nil where none is used.
  let baseline: Baseline?
  private let changes: ChangedLines?

  /// Works the settings out; `flags` go over what files say.
  init(
    _ configurations: ConfigurationSet, policy: CompiledPolicy, flags: CheckOptions, folders: [String],
    baseline: Baseline?, changes: ChangedLines?
  ) throws(Stop) {
    self.configurations = configurations
    self.baseline = baseline
    self.changes = changes
    let errors = configurations.all.flatMap { $0.errors(against: policy) }
    guard errors.isEmpty else { throw Stop(errors) }
    let own = Set(configurations.all.flatMap(\.rules).flatMap { RunSettings.packs(in: $0) })
    var options: [CheckOptions] = []
    var policies: [CompiledPolicy] = []
    for (number, configuration) in configurations.all.enumerated() {
      // A pack of another configuration's own is no pack here.
      let mine = Set(configuration.rules.flatMap { RunSettings.packs(in: $0) })
      let known = policy.packs.map(\.id).filter { !own.contains($0) || mine.contains($0) }
      options.append(configuration.options(over: flags, packs: known, policy: policy, number: number))
      var severities: [String: Severity] = [:]
      for override in configuration.overrides { severities[override.rule.text] = override.severity }
      policies.append(policy.regraded(severities))
    }
    self.options = options
    self.policies = policies
  }

  /// The packs that a folder of one's own adds; those that also are built in are everyone's.
  private static func packs(in folder: String) -> [String] {
    let names = (try? Files.entries(of: folder)) ?? []
    return names.filter { Files.kind(of: PathText.join(folder, $0 + "/pack.yaml")) == .file }
  }

  /// A checker for promotions without a configuration, to be readied for each.
  func checker() -> PromotionChecker { PromotionChecker(policy: policies[0], options: options[0]) }

  /// Readies `checker` for the promotion at `path`.
  func prepare(_ checker: inout PromotionChecker, for path: String) {
    let number = configurations.knownNumber(for: path)
    if number != checker.configuration {
      checker = PromotionChecker(policy: policies[number], options: options[number])
    }
    let configuration = configurations.all[number]
    guard baseline != nil || changes != nil || !configuration.waivers.isEmpty else { return }
    var exceptions = options[number].exceptions
    exceptions.changes = changes
    exceptions.baseline = baseline?.findings(of: path) ?? [:]
    exceptions.waivers = configuration.waivers.filter { waiver in
      guard !waiver.paths.isEmpty else { return true }
      let real = Files.resolved(path) ?? path
      let inner = real.hasPrefix(configuration.folder + "/") ? real.dropFirst(configuration.folder.utf8.count + 1) : ""
      return waiver.paths.contains { PathText.matches(String(inner), glob: $0) }
    }.map(\.record)
    checker.exceptions = exceptions
  }
}
