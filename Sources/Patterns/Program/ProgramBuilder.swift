import SourceText

/// Turns syntax trees into one program, forwards or backwards.
///
/// A node is emitted with the instruction to go on at, so that no jump is patched but that of a loop. Backwards,
/// concatenations and the bytes of scalars are reversed and groups record nothing.
struct ProgramBuilder {
  private let isReversed: Bool
  private let limit: Int
  private(set) var program = Program()
  private var tree = SyntaxTree()
  private var lengths: [SyntaxTree.Length] = []
  private var automata: [Int: ByteAutomaton] = [:]
  /// Where the instructions and edges of the pattern at hand begin, and how often `emit` ran for it.
  private var base = 0
  private var firstEdge = 0
  private var emitted = 0

  /// Starts an empty program whose patterns may have `limit` instructions each.
  init(isReversed: Bool, limit: Int) {
    self.isReversed = isReversed
    self.limit = limit
  }

  /// The size of the program as `PatternLimits` counts it.
  var size: Int { program.instructions.count + program.edges.count }

  /// The bytes that the pattern appended last can consume.
  var alphabet: Alphabet { Alphabet(program.edges[firstEdge...]) }

  /// Appends the program of `tree`.
  mutating func append(_ tree: SyntaxTree, lengths: [SyntaxTree.Length]) throws(PatternError) {
    self.tree = tree
    self.lengths = lengths
    automata = [:]
    base = size
    firstEdge = program.edges.count
    emitted = 0
    var next = add(Instruction(operation: .match, first: UInt32(program.starts.count)))
    program.firsts.append(next)
    // A pattern that can match nothing must not do so inside a scalar.
    let canBeEmpty = lengths[tree.root].minimum == 0
    if canBeEmpty, isReversed { next = assert(.scalarBoundary, next) }
    var start = try emit(tree.root, next)
    if canBeEmpty, !isReversed { start = assert(.scalarBoundary, start) }
    program.starts.append(start)
  }

  /// The program with its byte classes set.
  consuming func finished() -> Program {
    program.classifyBytes()
    return program
  }

  private mutating func add(_ instruction: Instruction) -> UInt32 {
    program.instructions.append(instruction)
    return UInt32(program.instructions.count - 1)
  }

  private mutating func assert(_ assertion: Assertion, _ next: UInt32) -> UInt32 {
    add(Instruction(operation: .assert, assertion: assertion, first: next))
  }

  private mutating func add(_ edges: [Edge]) -> UInt32 {
    program.edges.append(contentsOf: edges)
    return add(
      Instruction(operation: .bytes, first: UInt32(program.edges.count - edges.count), second: UInt32(edges.count)))
  }

  // MARK: Nodes

  /// Emits the node at `index`, to go on at `next`, and returns where it starts.
  private mutating func emit(_ index: Int, _ next: UInt32) throws(PatternError) -> UInt32 {
    let node = tree.nodes[index]
    // Counting the calls bounds the time also where nothing is emitted, as for `(?:(?:){1000}){1000}`.
    emitted += 1
    guard size - base + emitted / 4 <= limit else { throw tooLarge(node.range) }
    switch node.kind {
    case .empty: return next
    case .scalar(let value): return emit(UTF8Sequence.encode(value), next)
    case .set(let set): return try emit(set, of: index, next)
    case .assertion(let assertion): return assert(assertion, next)
    case .capture(let group, let child): return try emitCapture(group, child, next)
    case .concatenation(let items): return try emitConcatenation(items, next)
    case .alternation(let items): return try emitAlternation(items, next)
    case .repetition(let child, let minimum, let maximum, let greedy):
      return try emitRepetition(child, minimum, maximum, greedy, next)
    }
  }

  private func tooLarge(_ range: SourceRange) -> PatternError {
    PatternError(
      range, "pattern is too large: over \(limit) instructions",
      hint: "repeat less often, or use smaller classes inside repetitions")
  }

  private mutating func emit(_ bytes: [UInt8], _ next: UInt32) -> UInt32 {
    // Emitted from its end, so the last byte comes first.
    var next = next
    for byte in isReversed ? bytes : bytes.reversed() { next = add([Edge(low: byte, high: byte, target: next)]) }
    return next
  }

  private mutating func emitCapture(_ group: Int, _ child: Int, _ next: UInt32) throws(PatternError) -> UInt32 {
    guard !isReversed else { return try emit(child, next) }
    let end = add(Instruction(operation: .save, first: next, second: UInt32(2 * group + 1)))
    let start = try emit(child, end)
    return add(Instruction(operation: .save, first: start, second: UInt32(2 * group)))
  }

  private mutating func emitConcatenation(_ items: [Int], _ next: UInt32) throws(PatternError) -> UInt32 {
    var next = next
    if isReversed {
      for item in items { next = try emit(item, next) }
    } else {
      for item in items.reversed() { next = try emit(item, next) }
    }
    return next
  }

  private mutating func emitAlternation(_ items: [Int], _ next: UInt32) throws(PatternError) -> UInt32 {
    var start: UInt32?
    for item in items.reversed() {
      let branch = try emit(item, next)
      start = start.map { add(Instruction(operation: .split, first: branch, second: $0)) } ?? branch
    }
    return start ?? next
  }

  // MARK: Repetitions

  private mutating func emitRepetition(
    _ child: Int, _ minimum: Int, _ maximum: Int?, _ greedy: Bool, _ next: UInt32
  ) throws(PatternError) -> UInt32 {
    var start = next
    var required = minimum
    if let maximum {
      for _ in minimum..<max(minimum, maximum) { start = split(try emit(child, start), next, greedy) }
    } else if minimum > 0 {
      start = try emitLoop(child, greedy, next).body
      required -= 1
    } else {
      let loop = try emitLoop(child, greedy, next)
      // `(|a)*` is taken as `((|a)+)?`, so that a preferred empty iteration ends the loop as backtracking would.
      start = lengths[child].minimum == 0 ? split(loop.body, next, greedy) : loop.head
    }
    for _ in 0..<required { start = try emit(child, start) }
    return start
  }

  private mutating func split(_ body: UInt32, _ next: UInt32, _ greedy: Bool) -> UInt32 {
    add(Instruction(operation: .split, first: greedy ? body : next, second: greedy ? next : body))
  }

  private mutating func emitLoop(
    _ child: Int, _ greedy: Bool, _ next: UInt32
  ) throws(PatternError) -> (head: UInt32, body: UInt32) {
    let head = split(next, next, greedy)
    let body = try emit(child, head)
    program.instructions[Int(head)].first = greedy ? body : next
    program.instructions[Int(head)].second = greedy ? next : body
    return (head, body)
  }

  // MARK: Classes

  private mutating func emit(_ set: ScalarSet, of index: Int, _ next: UInt32) throws(PatternError) -> UInt32 {
    if let last = set.ranges.last, last.high < 0x80 {
      // Of ASCII alone: one byte, the same both ways.
      return add(set.ranges.map { Edge(low: UInt8($0.low), high: UInt8($0.high), target: next) })
    }
    let automaton = automata[index] ?? ByteAutomaton(set)
    automata[index] = automaton
    guard size - base + automaton.size <= limit else { throw tooLarge(tree.nodes[index].range) }
    return isReversed ? emitReversed(automaton, next) : emitForward(automaton, next)
  }

  private mutating func emitForward(_ automaton: ByteAutomaton, _ next: UInt32) -> UInt32 {
    var entries: [UInt32] = []
    for node in automaton.nodes {
      let edges = node.map { edge in
        Edge(low: edge.bytes.low, high: edge.bytes.high, target: edge.target < 0 ? next : entries[edge.target])
      }
      entries.append(add(edges))
    }
    return entries[automaton.root]
  }

  /// Emits the automaton with its edges turned about; what leads there may then overlap.
  private mutating func emitReversed(_ automaton: ByteAutomaton, _ next: UInt32) -> UInt32 {
    // Edges into each node; the last list is for the accepting end. Sources come after targets in `nodes`.
    var incoming = [[(bytes: ByteRange, source: Int)]](repeating: [], count: automaton.nodes.count + 1)
    for (source, node) in automaton.nodes.enumerated() {
      for edge in node {
        incoming[edge.target < 0 ? automaton.nodes.count : edge.target].append((edge.bytes, source))
      }
    }
    var entries = [UInt32](repeating: next, count: automaton.nodes.count)
    for node in (0..<automaton.root).reversed() { entries[node] = add(incoming[node].map { edge($0, entries) }) }
    return add(incoming[automaton.nodes.count].map { edge($0, entries) })
  }

  private func edge(_ incoming: (bytes: ByteRange, source: Int), _ entries: [UInt32]) -> Edge {
    Edge(low: incoming.bytes.low, high: incoming.bytes.high, target: entries[incoming.source])
  }
}
