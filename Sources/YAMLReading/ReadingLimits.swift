/// How much of a source a reader takes before it refuses it with a located error.
public struct ReadingLimits: Hashable, Sendable {
  /// The length of a source in bytes; never more than 1 GiB.
  public var bytes: Int
  /// How deep collections may nest.
  public var depth: Int
  /// The number of nodes in a source, expanded aliases included.
  public var nodes: Int
  /// The number of nodes in a source that come from aliases.
  public var expandedNodes: Int
  /// The number of diagnostics after which reading stops.
  public var diagnostics: Int

  /// Makes limits; each has a default that no promotion or rule comes near.
  public init(
    bytes: Int = 16 << 20, depth: Int = 128, nodes: Int = 1_000_000, expandedNodes: Int = 100_000,
    diagnostics: Int = 100
  ) {
    self.bytes = min(max(bytes, 0), 1 << 30)
    self.depth = min(max(depth, 1), 10_000)
    self.nodes = min(max(nodes, 1), 1 << 30)
    self.expandedNodes = min(max(expandedNodes, 0), 1 << 30)
    self.diagnostics = max(diagnostics, 1)
  }
}
