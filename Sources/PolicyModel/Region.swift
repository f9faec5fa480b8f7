/// The regions and groups of regions that rules and audiences name.
///
/// Codes are ISO 3166-1 and 3166-2; a country holds its parts: `US` holds `US-FL`. A group may stand wherever a region
/// may.
public struct RegionTable: Sendable {
  /// A region or a group.
  public struct Region: Sendable {
    /// What messages call it.
    public var name: String
    /// The languages that people there can be expected to read.
    public var languages: [String]
    /// Of a group: the codes in it, nested groups included as groups.
    public var members: [String]

    /// Makes a region; with members, a group.
    public init(name: String, languages: [String] = [], members: [String] = []) {
      self.name = name
      self.languages = languages
      self.members = members
    }
  }

  /// Every region and group by its code.
  public private(set) var regions: [String: Region]
  /// The groups alone: they are few, and most codes that are asked about are none.
  private var groups: [(code: String, members: [String])]
  /// Codes that people write for a region, and its real code.
  public var aliases: [String: String]

  /// Makes a table.
  public init(regions: [String: Region] = [:], aliases: [String: String] = [:]) {
    self.regions = regions
    self.aliases = aliases
    groups = regions.filter { !$1.members.isEmpty }.map { ($0, $1.members) }.sorted { $0.code < $1.code }
  }

  /// Adds a region or a group under `code`.
  public mutating func add(_ region: Region, as code: String) {
    regions[code] = region
    groups.removeAll { $0.code == code }
    if !region.members.isEmpty { groups.append((code, region.members)) }
  }

  /// Whether `code` is known, or is a part of a known country.
  public func isKnown(_ code: String) -> Bool {
    regions[code] != nil || RegionTable.country(of: code).map { regions[$0] != nil } ?? false
  }

  /// The country of a part such as `US-FL`, or nil for anything else.
  public static func country(of code: String) -> String? {
    guard let dash = code.utf8.firstIndex(of: 0x2D) else { return nil }
    return String(code[..<dash])
  }

  /// Whether `outer` holds `inner`: the same, a country and its part, or a group and a member.
  public func contains(_ outer: String, _ inner: String) -> Bool {
    if outer == inner { return true }
    // A part of a country, as US-NY of US, without making the country's name.
    if inner.utf8.count > outer.utf8.count, inner.utf8.starts(with: outer.utf8),
      inner.utf8.dropFirst(outer.utf8.count).first == 0x2D, !outer.utf8.contains(0x2D)
    {
      return true
    }
    guard let group = groups.firstIndex(where: { $0.code == outer }) else { return false }
    return groups[group].members.contains { contains($0, inner) }
  }

  /// Whether people in `audience` are reached by what speaks of `rule`: one holds the other.
  public func overlaps(_ audience: String, _ rule: String) -> Bool {
    contains(rule, audience) || contains(audience, rule)
  }

  /// What messages call `code`; the code itself where it is not known.
  public func name(of code: String) -> String { regions[code]?.name ?? code }
}
