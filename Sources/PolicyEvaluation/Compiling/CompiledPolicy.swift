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

  /// What a policy holds.
  struct Content: Sendable {
    let facts: FactSchema
    let loader: FactLoader
    var module: Module
    let regions: RegionTable
    let packs: [RunInfo.PackInfo]
    let variables: Variables
    var scanner: TextScanner
    let lexiconNames: [String]
    let regionIndex: RegionIndex
    var rules: [CompiledRule]
    let clauses: [CompiledClause]
    let decisions: [CompiledDecision]
    /// The words by which clauses in a promotion's own terms are known.
    let clauseTables: ClauseTables
    let aliases: [String: String]
    let slots: KnownSlots
  }

  /// A place for the content: a policy is then one reference, cheap to hand on and to hold in a value that has an owner.
  private final class Shared: Sendable {
    let content: Content

    init(_ content: Content) {
      self.content = content
    }
  }

  private var shared: Shared

  init(_ content: Content) {
    shared = Shared(content)
  }

  /// The promotion schema, made ready.
  public var facts: FactSchema { shared.content.facts }
  /// Turns trees into facts.
  public var loader: FactLoader { shared.content.loader }
  /// All programs.
  public var module: Module { shared.content.module }
  /// Regions and groups.
  public var regions: RegionTable { shared.content.regions }
  /// The packs, sorted by id.
  public var packs: [RunInfo.PackInfo] { shared.content.packs }

  var variables: Variables { shared.content.variables }
  var scanner: TextScanner { shared.content.scanner }
  var lexiconNames: [String] { shared.content.lexiconNames }
  var regionIndex: RegionIndex { shared.content.regionIndex }
  var clauses: [CompiledClause] { shared.content.clauses }
  var decisions: [CompiledDecision] { shared.content.decisions }
  var clauseTables: ClauseTables { shared.content.clauseTables }
  /// Former ids of rules.
  var aliases: [String: String] { shared.content.aliases }
  /// Properties that the checker itself reads.
  var slots: KnownSlots { shared.content.slots }

  /// The rules, sorted by id; setting them makes a policy of its own.
  var rules: [CompiledRule] {
    get { shared.content.rules }
    set {
      var content = shared.content
      content.rules = newValue
      shared = Shared(content)
    }
  }

  /// The same policy with a module that holds further programs.
  func replacingModule(_ module: Module) -> CompiledPolicy {
    var content = shared.content
    content.module = module
    return CompiledPolicy(content)
  }

  /// The same policy with a scanner of changed lexicons, their numbers as before.
  func replacingScanner(_ scanner: TextScanner) -> CompiledPolicy {
    var content = shared.content
    content.scanner = scanner
    return CompiledPolicy(content)
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
