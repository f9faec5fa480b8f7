internal import Synchronization

/// The working memory of a search: the states of the automata found so far.
///
/// One thread uses one cache at a time. It speeds up the pattern or set that it was last used with; used with another,
/// it starts afresh.
///
/// Memory: at most 4 MiB of states a direction, of which there are two, for which the arrays may reserve twice that;
/// beside it O(instructions) for simulating the program and, while a set is searched, 16 bytes for each place of the
/// text at which a pattern matches.
public struct PatternCache: Sendable {
  private var owner: UInt64 = 0
  private let capacity: Int
  var forward = LazyAutomaton(matchesAll: false)
  var backward = LazyAutomaton(matchesAll: true)
  var captures = CaptureMachine()
  var sets = SetScratch()

  /// Makes an empty cache.
  public init() {
    capacity = LazyAutomaton.defaultCapacity
  }

  /// Makes an empty cache that empties its tables at `capacity` bytes each.
  init(capacity: Int) {
    self.capacity = capacity
  }

  /// Bytes searched and instructions looked at since the cache was made.
  var steps: Int { forward.steps + backward.steps + captures.steps + sets.steps }

  /// Makes the cache ready for `engine`.
  @inline(__always)
  mutating func adopt(_ engine: Engine) {
    if owner != engine.identity { reset(for: engine) }
  }

  private mutating func reset(for engine: Engine) {
    owner = engine.identity
    forward.reset(for: engine.forward, capacity: capacity)
    backward.reset(for: engine.backward, capacity: capacity)
    sets = SetScratch()
  }
}

/// Numbers the engines made by one process, from 1.
enum EngineIdentity {
  private static let last = Atomic<UInt64>(0)

  static func next() -> UInt64 {
    last.wrappingAdd(1, ordering: .relaxed).newValue
  }
}
