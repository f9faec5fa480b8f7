public import CEL
public import PolicyLoading
public import PolicyModel
import TextScanning

/// Everything that follows from rules alone, worked out once: type-checked programs, one scanner for every phrase and
/// pattern, the region index, the decision table.
///
/// Immutable; shared by every thread. Each thread has a `PromotionChecker` of its own.
public struct CompiledPolicy: Sendable {
  /// The numbers of the functions that conditions may call beside those of the language.
  enum Function: UInt32 {
    case mentions, hits, first, reaches, amount
  }

  /// The names that conditions may use beside fields.
  struct Variables: Sendable, BitwiseCopyable {
    /// `as_of`: the day of the check.
    let asOf: VariableID
    /// `copy`: all copy; only the functions about texts take it.
    let copy: VariableID
  }

  /// The promotion schema, made ready.
  public let facts: FactSchema
  /// Turns trees into facts.
  public let loader: FactLoader
  /// All programs.
  public internal(set) var module: Module
  /// Regions and groups.
  public let regions: RegionTable
  /// The packs, sorted by id.
  public let packs: [RunInfo.PackInfo]

  let variables: Variables
  let scanner: TextScanner
  let lexiconNames: [String]
  let regionIndex: RegionIndex
  var rules: [CompiledRule]
  let clauses: [CompiledClause]
  let decisions: [CompiledDecision]
  /// Former ids of rules.
  let aliases: [String: String]
  /// Properties that the checker itself reads.
  let slots: KnownSlots

  /// The same policy with a module that holds further programs.
  func replacingModule(_ module: Module) -> CompiledPolicy {
    var policy = self
    policy.module = module
    return policy
  }

  /// How many rules there are.
  public var ruleCount: Int { rules.count }

  /// The ids of the rules, sorted.
  public var ruleIDs: [String] { rules.map(\.id) }

  /// The policy with rules graded anew, by id or former id.
  public func regraded(_ severities: [String: Severity]) -> CompiledPolicy {
    guard !severities.isEmpty else { return self }
    var policy = self
    for (id, severity) in severities {
      let real = aliases[id] ?? id
      for index in policy.rules.indices where policy.rules[index].id == real {
        policy.rules[index].severity = severity
      }
    }
    return policy
  }

  /// The present id of a rule, given its id or a former one; nil where there is none.
  public func ruleID(_ id: String) -> String? {
    let real = aliases[id] ?? id
    return rules.contains { $0.id == real } ? real : nil
  }

  /// What reports say of the rule `id`, or nil.
  public func info(ofRule id: String) -> RuleInfo? {
    let real = aliases[id] ?? id
    return rules.first { $0.id == real }?.info
  }
}

/// Where the fields lie that the checker reads by itself.
struct KnownSlots: Sendable, BitwiseCopyable {
  let promotion, title, status, channel, kind, terms, content, circumstances, waivers: Int
  let audience, regions, excludedRegions: Int
  let currency, exchangeRates: Int
  let circumstanceKind, circumstanceCause, circumstanceRegions: Int
  let waiverRule, waiverReason, waiverApprovedBy, waiverExpires: Int
  let regionsProperty, contentProperty, termsProperty, currencyProperty, exchangeRatesProperty: Int

  /// Looks the fields up; nil, with the first that is missing, where the schema lacks one.
  init(_ schema: PromotionSchema, missing: inout [String]) {
    var lacking: [String] = []
    func find(_ path: String) -> (slot: Int, property: Int) {
      var property = 0
      for name in path.split(separator: ".") {
        guard let next = schema.child(of: property, named: String(name)) else {
          lacking.append(path)
          return (0, 0)
        }
        property = next
      }
      return (schema.properties[property].slot, property)
    }
    promotion = find("promotion").slot
    title = find("title").slot
    status = find("status").slot
    channel = find("channel").slot
    kind = find("kind").slot
    terms = find("terms").slot
    content = find("content").slot
    circumstances = find("circumstances").slot
    waivers = find("waivers").slot
    audience = find("audience").slot
    regions = find("audience.regions").slot
    excludedRegions = find("audience.excluded_regions").slot
    currency = find("currency").slot
    exchangeRates = find("exchange_rates").slot
    circumstanceKind = find("circumstances.*.kind").slot
    circumstanceCause = find("circumstances.*.cause").slot
    circumstanceRegions = find("circumstances.*.regions").slot
    waiverRule = find("waivers.*.rule").slot
    waiverReason = find("waivers.*.reason").slot
    waiverApprovedBy = find("waivers.*.approved_by").slot
    waiverExpires = find("waivers.*.expires").slot
    regionsProperty = find("audience.regions").property
    contentProperty = find("content").property
    termsProperty = find("terms").property
    currencyProperty = find("currency").property
    exchangeRatesProperty = find("exchange_rates").property
    missing += lacking
  }
}
