/// How large a pattern or a set of patterns may grow before it is refused.
///
/// Every limit guards against hostile input: compiling costs time and memory in proportion to them.
public struct PatternLimits: Hashable, Sendable {
  /// The instructions one pattern may compile to; a byte range of a class counts as one.
  public var programSize: Int

  /// How deep groups may nest; at most 250, for parsing is recursive.
  public var nestingDepth: Int

  /// The instructions all patterns of one set may compile to.
  public var setProgramSize: Int

  /// The patterns one set may hold.
  public var setCount: Int

  /// Makes limits; each left out is the default.
  public init(
    programSize: Int = 10_000, nestingDepth: Int = 250, setProgramSize: Int = 400_000, setCount: Int = 20_000
  ) {
    self.programSize = programSize
    self.nestingDepth = min(nestingDepth, 250)
    self.setProgramSize = setProgramSize
    self.setCount = setCount
  }
}
