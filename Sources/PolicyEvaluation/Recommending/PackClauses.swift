import CEL
import PolicyModel

/// Chooses among what the platform and the law say about stopping.
struct PackClauses {
  let table: RegionTable
  let channel: String
  let kind: String
  let audience: Audience

  /// Whether a clause's scope takes in the promotion; its CEL condition is the caller's to try.
  func isInScope(_ compiled: CompiledClause) -> Bool {
    if !compiled.clause.regions.isEmpty, audience.unstated == nil, !compiled.regions.intersects(audience.reached) {
      return false
    }
    let (channels, kinds) = (compiled.clause.channels, compiled.clause.kinds)
    return (channels.isEmpty || channels.contains(channel.isEmpty ? "organic" : channel))
      && (kinds.isEmpty || kinds.contains(kind))
  }

  /// The clause as reports show it, for `cause`.
  static func shown(_ clause: PackClause, for cause: Cause) -> Clause {
    let covers: Coverage = clause.causes.isEmpty || clause.causes.contains(cause) ? .yes : .no
    return Clause(
      origin: clause.origin, id: clause.id, heading: clause.title, text: clause.says, effect: clause.effect,
      causes: clause.causes, covers: covers, duties: clause.duties, source: clause.source)
  }

  /// How well a clause answers; lower is better.
  ///
  /// Those that name the cause come first, those that name it alone before the others; then those that hold in a whole
  /// market of the audience, everywhere, in a part of a market. What the platform may do itself stands behind what the
  /// sponsor may.
  func rank(_ clause: PackClause, for cause: Cause) -> Int {
    (clause.causes.contains(cause) ? 0 : 8) + (clause.who == "platform" ? 4 : 0) + rankOfPlace(clause)
      + (clause.causes.count == 1 ? 0 : 1)
  }

  private func rankOfPlace(_ clause: PackClause) -> Int {
    if clause.regions.isEmpty { return 1 }
    let holdsInWhole = audience.regions.contains { market in
      clause.regions.contains { table.contains($0, market) }
    }
    return holdsInWhole ? 0 : 2
  }
}
