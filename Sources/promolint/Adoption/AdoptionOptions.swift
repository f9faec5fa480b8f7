import ArgumentParser
import PolicyEvaluation
import PolicyModel
import SourceText

/// Where a run's configuration comes from.
struct ConfigurationOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The configuration for every promotion, instead of the nearest .promolint.yaml above each.", valueName: "file"))
  var config: String?
}

/// Options of `check` that leave out what was there before.
struct AdoptionOptions: ParsableArguments {
  @OptionGroup var configuration: ConfigurationOptions

  @Option(
    name: .long,
    help: ArgumentHelp("Findings listed in this file do not count; stale entries fail.", valueName: "file"))
  var baseline: String?

  @Option(
    name: .customLong("changed-since"),
    help: ArgumentHelp("Only promotions, and findings in them, that changed since a git revision.", valueName: "rev"))
  var changedSince: String?

  @Option(
    name: .customLong("changed-by"),
    help: ArgumentHelp(
      "With --changed-since: lines, or files for every finding of a changed file.", valueName: "grain"))
  var changedBy = "lines"

  /// The options as plain values.
  var adoption: Adoption {
    Adoption(
      configuration: configuration.config, baseline: baseline, changedSince: changedSince, changedBy: changedBy)
  }
}

/// What of a run's findings is left out, and where its configuration comes from.
struct Adoption {
  var configuration: String?
  var baseline: String?
  var changedSince: String?
  var changedBy = "lines"

  /// The settings for `inputs`; those that did not change are taken away.
  func settings(_ inputs: inout [InputFinder.Input], _ flags: PolicyOptions) throws(Stop) -> RunSettings {
    let configurations = try ConfigurationSet(file: configuration, inputs: inputs)
    var changes: ChangedLines?
    if let changedSince {
      guard let grain = GitChanges.Grain(rawValue: changedBy) else {
        throw Stop("--changed-by \"\(changedBy)\" is neither lines nor files")
      }
      let found = try GitChanges.since(changedSince, grain: grain, inputs: inputs)
      inputs.removeAll { input in
        guard case .file(let path) = input else { return false }
        return !found.concerns(path)
      }
      changes = found
    }
    let known: Baseline? = if let baseline { try Baseline.read(baseline) } else { nil }
    return try RunSettings(configurations, flags: flags, baseline: known, changes: changes, since: changedSince)
  }
}

extension RunSettings {
  /// The settings for a command about one file.
  static func settings(
    for path: String, _ flags: PolicyOptions, _ configuration: ConfigurationOptions
  ) throws(Stop) -> RunSettings {
    var inputs: [InputFinder.Input] = path == "-" ? [.standardInput] : [.file(path)]
    return try Adoption(configuration: configuration.config).settings(&inputs, flags)
  }
}

extension ChangedLines {
  /// Whether the file at `path` changed, or a file beside it that it may name as its terms.
  func concerns(_ path: String) -> Bool {
    let folder = PathText.folder(of: path)
    return lines[path] != nil
      || lines.keys.contains { name in
        PathText.folder(of: name) == folder && [".md", ".txt", ".markdown"].contains { name.hasSuffix($0) }
      }
  }
}

extension ConfigurationSet {
  /// The configurations that hold for `inputs`, or the one in `file` for all of them.
  init(file: String?, inputs: [InputFinder.Input]) throws(Stop) {
    try self.init(file: file)
    for input in inputs {
      if case .file(let path) = input { _ = try number(for: path) }
    }
    _ = try number(for: "<stdin>")
  }

  /// What holds for the run as a whole: the configuration of the current folder, else of the first promotion.
  var ofRun: Configuration {
    let own = all[knownNumber(for: "<stdin>")]
    return own.source.name.isEmpty && all.count > 1 ? all[1] : own
  }
}
