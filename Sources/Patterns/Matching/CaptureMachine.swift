/// Finds the groups of a match by simulating the program with a list of offsets for each thread.
///
/// - Complexity: O(length of the match · instructions · groups).
struct CaptureMachine {
  private struct Threads {
    var set = SparseSet()
    /// The offsets of each instruction's thread, `slotCount` each; -1 where not set.
    var slots: [Int] = []

    mutating func reserve(_ count: Int, slots slotCount: Int) {
      set.reserve(count)
      if slots.count < slotCount { slots = [Int](repeating: -1, count: slotCount) }
    }
  }

  /// What is left to do in following a thread: an instruction to visit, or a slot to set back.
  private enum Task {
    case visit(UInt32)
    case restore(slot: Int, value: Int)
  }

  private var current = Threads()
  private var next = Threads()
  private var stack: [Task] = []
  private var registers: [Int] = []
  private var slotCount = 0
  private(set) var steps = 0

  /// The offsets of the groups of the match of pattern 0 at `start ..< end`: for each its start and end, or -1.
  mutating func run(
    _ program: Program, groupCount: Int, in text: Span<UInt8>, from start: Int, to end: Int
  ) -> [Int]? {
    prepare(program, groupCount)
    var matched: [Int]?
    registers = [Int](repeating: -1, count: slotCount)
    registers[0] = start
    next.set.removeAll()
    let look = Look(before: Symbol(text, at: start - 1), after: Symbol(text, at: start))
    add(program.starts[0], program, look, at: start)
    swap(&current, &next)
    var offset = start
    while !current.set.members.isEmpty {
      matched = advance(program, in: text, at: offset) ?? matched
      if offset >= end { break }
      swap(&current, &next)
      offset += 1
    }
    return matched
  }

  private mutating func prepare(_ program: Program, _ groupCount: Int) {
    slotCount = 2 * groupCount
    let count = program.instructions.count
    current.reserve(count, slots: count * slotCount)
    next.reserve(count, slots: count * slotCount)
  }

  /// Moves every thread over the byte at `offset`; the offsets of one that matches before it cut those after it.
  private mutating func advance(_ program: Program, in text: Span<UInt8>, at offset: Int) -> [Int]? {
    next.set.removeAll()
    let symbol = Symbol(text, at: offset)
    let look = Look(before: symbol, after: Symbol(text, at: offset + 1))
    for index in current.set.members {
      steps += 1
      let instruction = program.instructions[Int(index)]
      let slots = Int(index) * slotCount..<(Int(index) + 1) * slotCount
      switch instruction.operation {
      case .match:
        var matched = Array(current.slots[slots])
        matched[1] = offset
        return matched
      case .bytes:
        guard let byte = symbol.byte else { continue }
        let first = Int(instruction.first)
        for edge in program.edges[first..<first + Int(instruction.second)] where edge.low <= byte && byte <= edge.high {
          registers.replaceSubrange(0..<slotCount, with: current.slots[slots])
          add(edge.target, program, look, at: offset + 1)
        }
      case .split, .assert, .save: continue
      }
    }
    return nil
  }

  /// Adds to `next` the threads that `start` leads to without a byte.
  private mutating func add(_ start: UInt32, _ program: Program, _ look: Look, at offset: Int) {
    stack.append(.visit(start))
    while let task = stack.popLast() {
      switch task {
      case .restore(let slot, let value): registers[slot] = value
      case .visit(let index):
        steps += 1
        guard next.set.insert(index) else { continue }
        visit(index, program, look, offset)
      }
    }
  }

  private mutating func visit(_ index: UInt32, _ program: Program, _ look: Look, _ offset: Int) {
    let instruction = program.instructions[Int(index)]
    switch instruction.operation {
    case .split:
      stack.append(.visit(instruction.second))
      stack.append(.visit(instruction.first))
    case .assert:
      if look.contains(instruction.assertion) { stack.append(.visit(instruction.first)) }
    case .save:
      let slot = Int(instruction.second)
      stack.append(.restore(slot: slot, value: registers[slot]))
      stack.append(.visit(instruction.first))
      registers[slot] = offset
    case .bytes, .match:
      next.slots.replaceSubrange(Int(index) * slotCount..<(Int(index) + 1) * slotCount, with: registers)
    }
  }
}
