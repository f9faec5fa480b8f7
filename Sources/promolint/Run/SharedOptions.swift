import ArgumentParser
import PolicyEvaluation
import PolicyModel

/// Options of every command that checks promotions.
struct PolicyOptions: ParsableArguments {
  @OptionGroup var folders: RulesFolders

  @Option(name: .long, help: ArgumentHelp("Only rules of this pack; may be repeated.", valueName: "pack"))
  var pack: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp("Check for these regions instead of the audience's own; may be repeated.", valueName: "region"))
  var region: [String] = []

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp("The day for which rules are picked (default: today).", valueName: "date"))
  var asOf: String?

  @Flag(name: .long, help: "Ask about good conduct that nobody writes down, instead of taking it as given.")
  var strict = false

  /// The folders of packs given.
  var rules: [String] { folders.rules }

  /// The options as the engine takes them.
  func checkOptions() throws(Stop) -> CheckOptions {
    var options = CheckOptions(asOf: Clock.today())
    if let asOf {
      guard let date = CalendarDate(asOf) else {
        throw Stop("--as-of \"\(asOf)\" is not a date", hint: "write year-month-day, as in 2026-11-24")
      }
      options.asOf = date
    }
    options.isStrict = strict
    options.packs = Set(pack)
    options.regions = region
    return options
  }

  /// Refuses packs and regions that do not exist.
  func validate(against policy: CompiledPolicy) throws(Stop) { try validate(against: [policy]) }

  /// Refuses packs and regions that exist in none of the policies.
  func validate(against policies: [CompiledPolicy]) throws(Stop) {
    let known = Set(policies.flatMap(\.packs).map(\.id))
    for name in pack where !known.contains(name) {
      throw Stop(
        "there is no pack \"\(name)\"", hint: "packs: \(known.sorted().joined(separator: ", "))")
    }
    for code in region where !policies.contains(where: { $0.regions.isKnown(code) }) {
      throw Stop("unknown region \"\(code)\"", hint: "regions are ISO 3166 codes such as US, US-FL or GB")
    }
  }
}

/// The folders that rules are read from.
struct RulesFolders: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("A folder of packs that adds to the built-in ones or replaces their files.", valueName: "folder")
  )
  var rules: [String] = []

  @Flag(
    name: .long, inversion: .prefixedNo,
    help: "Keep rules as they were compiled in the user's cache folder, for the next run.")
  var cache = true
}

extension ColourChoice: ExpressibleByArgument {}
