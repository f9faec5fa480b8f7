/// From which instructions of a pattern, at each offset of a text, a match can still be reached.
///
/// With it the preferred match is followed without looking beyond its end, so that finding all matches of one pattern
/// is linear in the text even where a search would run far past each match, as `win(.*prize)?` does where no prize
/// comes. It simulates the program backwards from the end of the text and keeps every 512th result; the results
/// between are computed again as the matches are followed.
///
/// - Complexity: O(n · instructions) in the bytes of the text; n · instructions / 4096 bytes of memory.
struct Liveness {
  private static let blockSize = 512

  private let start: UInt32
  private let instructions: Range<Int>
  /// The words of one result: a bit an instruction.
  private let stride: Int
  private let base: Int
  /// The results at every 512th offset from `base`, and at the end of the text.
  private var checkpoints: [UInt64] = []
  /// The results of block `blockIndex`.
  private var block: [UInt64] = []
  private var blockIndex = -1
  private var spare: [UInt64]
  private var visited = SparseSet()
  private var stack: [UInt32] = []
  /// Instructions looked at.
  private(set) var steps = 0

  /// Prepares for the matches of `pattern` that start at `base` or after it.
  init(_ pattern: Int, _ program: Program, in text: Span<UInt8>, from base: Int) {
    let next = pattern + 1 < program.firsts.count ? Int(program.firsts[pattern + 1]) : program.instructions.count
    start = program.starts[pattern]
    instructions = Int(program.firsts[pattern])..<next
    stride = (instructions.count + 63) / 64
    self.base = base
    spare = [UInt64](repeating: 0, count: stride)
    visited.reserve(program.instructions.count)
    checkpoints = [UInt64](repeating: 0, count: (max(0, text.count - base) / Self.blockSize + 2) * stride)
    var row = spare
    for offset in (base...max(base, text.count)).reversed() {
      retreat(&row, program, text, at: offset)
      if (offset - base) % Self.blockSize == 0 {
        let index = (offset - base) / Self.blockSize * stride
        checkpoints.replaceSubrange(index..<index + stride, with: row)
      }
    }
  }

  /// Appends the matches that do not overlap, the last before them having ended at `last`.
  mutating func appendMatches(
    _ program: Program, in text: Span<UInt8>, last: Int, report: (Range<Int>) -> Void
  ) {
    var last = last
    var offset = base
    while offset <= text.count {
      guard isAlive(start, at: offset, program, text) else {
        offset += 1
        continue
      }
      let end = follow(program, text, from: offset)
      if end > offset || end != last { report(offset..<end) }
      last = end
      offset = max(end, offset + (end == offset ? 1 : 0))
    }
  }

  // MARK: Following

  /// The end of the preferred match that starts at `offset`, where there is one.
  private mutating func follow(_ program: Program, _ text: Span<UInt8>, from offset: Int) -> Int {
    var offset = offset
    var index = start
    while let leaf = firstLeaf(from: index, at: offset, program, text) {
      let instruction = program.instructions[Int(leaf)]
      if instruction.operation == .match { break }
      let first = Int(instruction.first)
      let edges = program.edges[first..<first + Int(instruction.second)]
      guard let edge = edges.first(where: { $0.low <= text[offset] && text[offset] <= $0.high }) else { break }
      index = edge.target
      offset += 1
    }
    return offset
  }

  /// The instruction of highest priority that `index` leads to without a byte and from which a match can be reached.
  private mutating func firstLeaf(
    from index: UInt32, at offset: Int, _ program: Program, _ text: Span<UInt8>
  ) -> UInt32? {
    let look = Look(before: Symbol(text, at: offset - 1), after: Symbol(text, at: offset))
    visited.removeAll()
    stack.removeAll(keepingCapacity: true)
    stack.append(index)
    while let index = stack.popLast() {
      steps += 1
      guard visited.insert(index) else { continue }
      let instruction = program.instructions[Int(index)]
      switch instruction.operation {
      case .bytes, .match: if isAlive(index, at: offset, program, text) { return index }
      case .save: stack.append(instruction.first)
      case .assert: if look.contains(instruction.assertion) { stack.append(instruction.first) }
      case .split: stack.append(contentsOf: [instruction.second, instruction.first])
      }
    }
    return nil
  }

  private mutating func isAlive(_ index: UInt32, at offset: Int, _ program: Program, _ text: Span<UInt8>) -> Bool {
    let place = offset - base
    if place / Self.blockSize != blockIndex { load(place / Self.blockSize, program, text) }
    let bit = Int(index) - instructions.lowerBound
    return block[place % Self.blockSize * stride + bit / 64] & 1 << UInt64(bit % 64) != 0
  }

  /// Computes the results of a block from the checkpoint after it.
  private mutating func load(_ index: Int, _ program: Program, _ text: Span<UInt8>) {
    blockIndex = index
    block = [UInt64](repeating: 0, count: Self.blockSize * stride)
    let first = base + index * Self.blockSize
    let last = min(first + Self.blockSize - 1, text.count)
    var row = Array(checkpoints[(index + 1) * stride..<(index + 2) * stride])
    for offset in (first...last).reversed() {
      retreat(&row, program, text, at: offset)
      block.replaceSubrange((offset - first) * stride..<(offset - first + 1) * stride, with: row)
    }
  }

  // MARK: One step back

  /// Turns the result at `offset + 1` into that at `offset`.
  private mutating func retreat(_ row: inout [UInt64], _ program: Program, _ text: Span<UInt8>, at offset: Int) {
    let symbol = Symbol(text, at: offset)
    for word in spare.indices { spare[word] = 0 }
    for index in instructions where program.instructions[index].operation == .bytes {
      steps += 1
      if let byte = symbol.byte, consumes(program.instructions[index], byte, row, program) { mark(index) }
    }
    let look = Look(before: Symbol(text, at: offset - 1), after: symbol)
    // Targets mostly come before their sources; only loops need another round.
    while settle(program, look) {}
    swap(&row, &spare)
  }

  private func consumes(_ instruction: Instruction, _ byte: UInt8, _ row: [UInt64], _ program: Program) -> Bool {
    let first = Int(instruction.first)
    return program.edges[first..<first + Int(instruction.second)].contains { edge in
      edge.low <= byte && byte <= edge.high && contains(edge.target, row)
    }
  }

  private mutating func settle(_ program: Program, _ look: Look) -> Bool {
    var isChanged = false
    for index in instructions where !contains(UInt32(index), spare) {
      steps += 1
      let instruction = program.instructions[index]
      let isAlive =
        switch instruction.operation {
        case .bytes: false
        case .match: true
        case .save: contains(instruction.first, spare)
        case .assert: look.contains(instruction.assertion) && contains(instruction.first, spare)
        case .split: contains(instruction.first, spare) || contains(instruction.second, spare)
        }
      if isAlive {
        mark(index)
        isChanged = true
      }
    }
    return isChanged
  }

  private func contains(_ index: UInt32, _ row: [UInt64]) -> Bool {
    let bit = Int(index) - instructions.lowerBound
    return row[bit / 64] & 1 << UInt64(bit % 64) != 0
  }

  private mutating func mark(_ index: Int) {
    let bit = index - instructions.lowerBound
    spare[bit / 64] |= 1 << UInt64(bit % 64)
  }
}
