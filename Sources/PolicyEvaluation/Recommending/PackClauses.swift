import CEL
import PolicyModel

/// Chooses among what the platform and the law say about stopping.
struct PackClauses {
  let channel: String
  let kind: String
  let audience: Audience

  /// Whether a clause's scope takes in the promotion; its CEL condition is the caller's to try.
  func isInScope(_ compiled: CompiledClause) -> Bool {
    let clause = compiled.clause
    if !clause.channels.isEmpty, !clause.channels.contains(channel.isEmpty ? "organic" : channel) { return false }
    if !clause.kinds.isEmpty, !clause.kinds.contains(kind) { return false }
    guard !clause.regions.isEmpty, audience.unstated == nil else { return true }
    return compiled.regions.intersects(audience.reached)
  }

  /// The clause as reports show it, for `cause`.
  static func shown(_ clause: PackClause, for cause: Cause) -> Clause {
    let covers: Coverage = clause.causes.isEmpty || clause.causes.contains(cause) ? .yes : .no
    return Clause(
      origin: clause.origin, id: clause.id, heading: clause.title, text: clause.says, effect: clause.effect,
      causes: clause.causes, covers: covers, duties: clause.duties, source: clause.source)
  }

  /// How well a clause answers; lower is better: those that name the cause, then the narrower place.
  static func rank(_ clause: PackClause, for cause: Cause) -> Int {
    (clause.causes.contains(cause) ? 0 : 4)
      + (clause.regions.contains { $0.contains("-") } ? 0 : clause.regions.isEmpty ? 2 : 1)
  }
}
