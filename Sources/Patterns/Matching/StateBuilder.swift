/// Computes the states of the deterministic automaton from one another.
///
/// A state is a list of words: a header of seeding flag and context, the number of the match list, and the
/// instructions that are alive, in order of priority. A match shows one byte late, in the state after the byte that
/// follows it, so that assertions can look at that byte.
struct StateBuilder {
  /// What a state has before its instructions.
  static let headerCount = 2
  private static let seedingBit: UInt32 = 1 << 16
  /// Above it, the pattern that seeding is for, plus 1; 0 for all.
  private static let seedShift: UInt32 = 17
  /// Patterns from here on cannot be seeded alone.
  static let seedLimit = (1 << 15) - 1

  /// True where all matches count, without priority: the backward automaton.
  let matchesAll: Bool
  /// The words of the state that was built last.
  private(set) var words: [UInt32] = []
  /// Patterns that match together, by number less one.
  private(set) var matchLists: [[UInt32]] = []
  /// The patterns in all lists together.
  private(set) var matchListSize = 0
  private var matchNumbers: [[UInt32]: UInt32] = [:]
  /// The instructions looked at, to show that matching is linear.
  private(set) var steps = 0

  private var current = SparseSet()
  private var next = SparseSet()
  private var stack: [UInt32] = []
  private var matches: [UInt32] = []

  init(matchesAll: Bool) {
    self.matchesAll = matchesAll
  }

  mutating func reserve(for program: Program) {
    current.reserve(program.instructions.count)
    next.reserve(program.instructions.count)
  }

  /// Forgets the match lists; states that hold their numbers must be gone.
  mutating func removeMatchLists() {
    matchLists.removeAll()
    matchNumbers.removeAll()
    matchListSize = 0
  }

  /// The number of the match list of a state, or 0.
  static func matchNumber(_ words: [UInt32]) -> UInt32 { words[1] }

  /// True where nothing can match any more, nor has.
  var isDead: Bool { words.count == Self.headerCount && words[1] == 0 && words[0] & Self.seedingBit == 0 }

  // MARK: Building

  /// Builds the state to start in, for one pattern or, where it is nil, for all of them.
  ///
  /// `isSeeding` tells whether a match of them may start further on, too; `context` is the symbol that the search comes from.
  mutating func buildStart(_ program: Program, pattern: Int?, isSeeding: Bool, context: Symbol) {
    next.removeAll()
    let seed = UInt32(pattern.map { $0 + 1 } ?? 0)
    self.seed(program, seed)
    finish(program, isSeeding ? Self.seedingBit | seed << Self.seedShift : 0, context: context, match: 0)
  }

  /// Builds the state that `state` goes to on `symbol`.
  mutating func build(from state: some Collection<UInt32>, on symbol: Symbol, _ program: Program) {
    guard let header = state.first else { return }
    let isSeeding = header & Self.seedingBit != 0
    enter(state.dropFirst(Self.headerCount), symbol, context: Self.context(of: header), program)
    next.removeAll()
    matches.removeAll(keepingCapacity: true)
    var isCut = false
    for index in current.members {
      let instruction = program.instructions[Int(index)]
      if instruction.operation == .match {
        matches.append(instruction.first)
        isCut = !matchesAll
        if isCut { break }
      } else if let byte = symbol.byte {
        follow(instruction, byte, program)
      }
    }
    let goesOn = isSeeding && !isCut && !symbol.isEnd
    if goesOn { seed(program, header >> Self.seedShift) }
    finish(program, goesOn ? header & ~0xFFFF : 0, context: symbol, match: numberMatches())
  }

  /// Adds the start of the pattern `number` less one, or of all for 0.
  private mutating func seed(_ program: Program, _ number: UInt32) {
    if number > 0 { return add(program.starts[Int(number) - 1], program) }
    for start in program.starts { add(start, program) }
  }

  private mutating func follow(_ instruction: Instruction, _ byte: UInt8, _ program: Program) {
    guard instruction.operation == .bytes else { return }
    let first = Int(instruction.first)
    for edge in program.edges[first..<first + Int(instruction.second)] {
      steps += 1
      if edge.low <= byte, byte <= edge.high { add(edge.target, program) }
    }
  }

  /// Sets `current` to the instructions of a state, its assertions decided by the symbol that follows.
  private mutating func enter(
    _ members: some Collection<UInt32>, _ symbol: Symbol, context: Symbol, _ program: Program
  ) {
    current.removeAll()
    guard program.hasAssertions else {
      for index in members { _ = current.insert(index) }
      return
    }
    let look = matchesAll ? Look(before: symbol, after: context) : Look(before: context, after: symbol)
    swap(&current, &next)
    next.removeAll()
    for index in members { add(index, program, look) }
    swap(&current, &next)
  }

  /// Adds to `next` what `start` leads to without a byte; assertions stay undecided where `look` is nil.
  private mutating func add(_ start: UInt32, _ program: Program, _ look: Look? = nil) {
    stack.append(start)
    while let index = stack.popLast() {
      steps += 1
      guard next.insert(index) else { continue }
      let instruction = program.instructions[Int(index)]
      switch instruction.operation {
      case .split:
        stack.append(instruction.second)
        stack.append(instruction.first)
      case .save: stack.append(instruction.first)
      case .assert:
        if look?.contains(instruction.assertion) == true { stack.append(instruction.first) }
      case .bytes, .match: break
      }
    }
  }

  // MARK: Words

  private mutating func finish(_ program: Program, _ seeding: UInt32, context: Symbol, match: UInt32) {
    words.removeAll(keepingCapacity: true)
    words.append(seeding)
    words.append(match)
    var hasAssertion = false
    for index in next.members {
      switch program.instructions[Int(index)].operation {
      case .split, .save: continue
      case .assert: hasAssertion = true
      case .bytes, .match: break
      }
      words.append(index)
    }
    if matchesAll { words[Self.headerCount...].sort() }
    if hasAssertion { words[0] |= context.kind }
  }

  private static func context(of header: UInt32) -> Symbol { Symbol(kind: header & 0x1FF) }

  private mutating func numberMatches() -> UInt32 {
    if matches.isEmpty { return 0 }
    matches.sort()
    if let number = matchNumbers[matches] { return number }
    matchLists.append(matches)
    matchListSize += matches.count
    matchNumbers[matches] = UInt32(matchLists.count)
    return UInt32(matchLists.count)
  }
}

extension Symbol {
  /// A number for all symbols that assertions cannot tell from this one when they look back at it.
  var kind: UInt32 {
    if isEnd { return 256 }
    if isNewline { return 0x0A }
    return isWord ? 0x61 : isContinuation ? 0x80 : 0x20
  }

  /// A symbol of that kind.
  init(kind: UInt32) {
    self = UInt8(exactly: kind).map { Symbol($0) } ?? .end
  }
}
