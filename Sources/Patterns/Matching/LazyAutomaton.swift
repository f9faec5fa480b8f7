/// A deterministic automaton whose states are made when a text first needs them.
///
/// One direction of one program. It holds no program of its own: the caller passes the one it was reset for. When the
/// table is full it is emptied; when that happens too often for the table to pay, the rest of the search computes each
/// state from the last and keeps none, which is a simulation of the nondeterministic automaton: slower, still linear.
struct LazyAutomaton {
  /// The bytes that the table of one automaton may take before it is emptied.
  static let defaultCapacity = 4 << 20

  private(set) var builder: StateBuilder
  private(set) var table = StateTable()
  private var capacity = defaultCapacity
  private var starts: [UInt32] = []
  /// Where the table was emptied last, as a count of bytes that were searched by then.
  private var lastFlush = 0
  /// The bytes that were searched.
  private(set) var scanned = 0

  init(matchesAll: Bool) {
    builder = StateBuilder(matchesAll: matchesAll)
  }

  /// Bytes searched and instructions looked at since the automaton was made.
  var steps: Int { scanned + builder.steps }

  /// Empties the automaton for `program`.
  mutating func reset(for program: Program, capacity: Int) {
    self.capacity = capacity
    table.reset(stride: program.classCount + 1)
    builder.reserve(for: program)
    builder.removeMatchLists()
    starts = [UInt32](repeating: Transition.unknown.bits, count: (program.starts.count + 1) * Self.contextCount * 2)
  }

  /// Empties the table where the match lists, which outlive its states, have grown too many; to be done between scans.
  mutating func trimMatchLists() {
    guard 4 * builder.matchListSize + 64 * builder.matchLists.count > capacity else { return }
    removeStates()
    builder.removeMatchLists()
  }

  private mutating func removeStates() {
    table.removeAll()
    for index in starts.indices { starts[index] = Transition.unknown.bits }
  }

  /// Notes that `count` bytes were searched.
  mutating func note(scanned count: Int) { scanned += count }

  // MARK: States

  private static let contextCount = 5

  private static func index(of context: Symbol) -> Int {
    switch context.kind {
    case 256: 0
    case 0x0A: 1
    case 0x61: 2
    case 0x80: 3
    default: 4
    }
  }

  /// The state to start in; see `StateBuilder.buildStart`.
  mutating func start(_ program: Program, pattern: Int?, isSeeding: Bool, context: Symbol) -> Transition {
    let place = ((pattern.map { $0 + 1 } ?? 0) * 2 + (isSeeding ? 1 : 0)) * Self.contextCount + Self.index(of: context)
    if starts[place] != Transition.unknown.bits { return Transition(bits: starts[place]) }
    builder.buildStart(program, pattern: pattern, isSeeding: isSeeding, context: context)
    let transition = builder.isDead ? Transition.dead : intern()
    if transition != .uncached { starts[place] = transition.bits }
    return transition
  }

  /// The state after `symbol` from that of `row`, computed and kept.
  mutating func step(_ program: Program, row: UInt32, on symbol: Symbol) -> Transition {
    let column = symbol.byte.map { Int(program.classes[Int($0)]) } ?? program.classCount
    let known = Transition(bits: table.transitions[Int(row) + column])
    if known != .unknown { return known }
    builder.build(from: table.words(ofRow: row), on: symbol, program)
    let flushes = table.flushes
    let transition = builder.isDead ? Transition.dead : intern()
    if table.flushes == flushes, transition != .uncached { table.set(transition, row: row, column: column) }
    return transition
  }

  /// The state after `symbol` from that of `words`, left in `builder.words`; false where it is dead.
  mutating func stepUncached(_ program: Program, words: [UInt32], on symbol: Symbol) -> Bool {
    builder.build(from: words, on: symbol, program)
    return !builder.isDead
  }

  /// Finds or adds the state just built; empties the table where it is full.
  private mutating func intern() -> Transition {
    if table.byteCount + 4 * (builder.words.count + table.stride) > capacity {
      // Fewer than ten bytes a state: the table costs more than it saves.
      let isThrashing = scanned - lastFlush < 10 * table.count
      lastFlush = scanned
      removeStates()
      if isThrashing { return .uncached }
    }
    let row = table.row(for: builder.words)
    return Transition(bits: row | (StateBuilder.matchNumber(builder.words) != 0 ? Transition.matchBit : 0))
  }

  /// The number of the match list of the state whose row is `row`.
  func matchNumber(ofRow row: UInt32) -> UInt32 {
    let words = table.words(ofRow: row)
    return words[words.startIndex + 1]
  }
}
