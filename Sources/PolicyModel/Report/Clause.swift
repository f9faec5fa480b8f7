/// A clause that bears on stopping this promotion.
public struct Clause: Sendable {
  /// Whose text it is.
  public var origin: ClauseOrigin
  /// `pack/key`, or `terms/n` for the n-th section of the promotion's own terms, 1-based.
  public var id: String
  /// Its heading.
  public var heading: String
  /// The operative sentence or sentences; for packs, what it says in our words.
  public var text: String
  /// Where it stands, for the promotion's own terms.
  public var location: Location?
  /// What it does to stopping.
  public var effect: ClauseEffect
  /// The causes it names; empty = any.
  public var causes: [Cause]
  /// Whether it covers the cause at hand.
  public var covers: Coverage
  /// What it obliges.
  public var duties: [Duty]
  /// What a pack's clause rests on.
  public var source: Source?
  /// The words that made it match.
  public var matched: [String]

  /// Makes a clause.
  public init(
    origin: ClauseOrigin, id: String, heading: String, text: String, location: Location? = nil, effect: ClauseEffect,
    causes: [Cause], covers: Coverage, duties: [Duty], source: Source? = nil, matched: [String] = []
  ) {
    self.origin = origin
    self.id = id
    self.heading = heading
    self.text = text
    self.location = location
    self.effect = effect
    self.causes = causes
    self.covers = covers
    self.duties = duties
    self.source = source
    self.matched = matched
  }
}
