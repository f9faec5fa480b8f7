/// Where a state of the deterministic automaton goes on a byte class.
struct Transition: Hashable, BitwiseCopyable {
  var bits: UInt32

  /// Not computed yet.
  static let unknown = Transition(bits: 0xFFFF_FFFF)
  /// To a state in which nothing can match any more.
  static let dead = Transition(bits: 0xFFFF_FFFE)
  /// Computed, but kept out of the table: the search goes on without it.
  static let uncached = Transition(bits: 0xFFFF_FFFD)

  /// The bit of a transition that reports a match before the byte.
  static let matchBit: UInt32 = 0x8000_0000
  /// Transitions from here on are none of the plain ones, nor of those that report matches.
  static let firstSpecial: UInt32 = 0xFFFF_FFF0

  var isMatch: Bool { bits & Self.matchBit != 0 && bits < Self.firstSpecial }

  /// The row of the state in the table.
  var row: UInt32 { bits & ~Self.matchBit }
}

/// The states of the deterministic automaton found so far, in flat arrays of bounded size.
struct StateTable {
  /// The rows of transitions; a state is known by the offset of its row.
  private(set) var transitions: [UInt32] = []
  /// The entries in a row: one a byte class, and one for the end of the text.
  private(set) var stride = 1
  /// The number of states.
  var count: Int { offsets.count - 1 }
  /// How often the table was emptied for want of room.
  private(set) var flushes = 0

  private var pool: [UInt32] = []
  private var offsets: [Int] = [0]
  /// Open addressing; 0 is free, else the state's number plus 1.
  private var slots: [UInt32] = []

  /// The bytes that the table takes.
  var byteCount: Int { 4 * (transitions.count + pool.count + slots.count) + 8 * offsets.count }

  mutating func reset(stride: Int) {
    self.stride = stride
    removeAll()
    flushes = 0
  }

  mutating func removeAll() {
    flushes += 1
    transitions.removeAll(keepingCapacity: true)
    pool.removeAll(keepingCapacity: true)
    offsets.removeAll(keepingCapacity: true)
    offsets.append(0)
    slots = [UInt32](repeating: 0, count: 64)
  }

  /// The words of the state whose row is `row`.
  func words(ofRow row: UInt32) -> ArraySlice<UInt32> {
    let state = Int(row) / stride
    return pool[offsets[state]..<offsets[state + 1]]
  }

  mutating func set(_ transition: Transition, row: UInt32, column: Int) {
    transitions[Int(row) + column] = transition.bits
  }

  /// The row of the state of these words, added where it is new.
  ///
  /// - Complexity: O(n) in the words and the stride.
  mutating func row(for words: [UInt32]) -> UInt32 {
    var slot = Int(truncatingIfNeeded: Self.hash(words)) & (slots.count - 1)
    while slots[slot] != 0 {
      let state = Int(slots[slot]) - 1
      if pool[offsets[state]..<offsets[state + 1]].elementsEqual(words) { return UInt32(state * stride) }
      slot = (slot + 1) & (slots.count - 1)
    }
    let row = UInt32(transitions.count)
    transitions.append(contentsOf: repeatElement(Transition.unknown.bits, count: stride))
    pool.append(contentsOf: words)
    offsets.append(pool.count)
    slots[slot] = UInt32(count)
    if count * 2 > slots.count { grow() }
    return row
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for state in 0..<count {
      var slot = Int(truncatingIfNeeded: Self.hash(pool[offsets[state]..<offsets[state + 1]])) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(state + 1)
    }
  }

  private static func hash(_ words: some Collection<UInt32>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for word in words { hash = (hash ^ UInt64(word)) &* 0x9E37_79B9_7F4A_7C15 }
    return hash ^ hash >> 32
  }
}
