/// One step of a program.
struct Instruction: BitwiseCopyable, Sendable {
  /// What an instruction does.
  enum Operation: UInt8, Sendable {
    /// Consumes one byte by the edges `first ..< first + second`.
    case bytes
    /// Goes on at `first` and, of lower priority, at `second`.
    case split
    /// Goes on at `first` where `assertion` holds.
    case assert
    /// Records the offset in slot `second` and goes on at `first`.
    case save
    /// Completes a match of pattern `first`.
    case match
  }

  var operation: Operation
  var assertion: Assertion = .textStart
  var first: UInt32 = 0
  var second: UInt32 = 0
}

/// A byte range and the instruction that it leads to.
struct Edge: BitwiseCopyable, Sendable {
  var low: UInt8
  var high: UInt8
  var target: UInt32
}

/// One or several patterns as instructions for a nondeterministic automaton over bytes.
///
/// Instructions and edges refer to each other by index; all tables are flat.
struct Program: Sendable {
  var instructions: [Instruction] = []
  var edges: [Edge] = []
  /// For each pattern the instruction at which it starts.
  var starts: [UInt32] = []
  /// For each pattern the first of its instructions, that of its match; they are contiguous.
  var firsts: [UInt32] = []
  /// For each byte its class: bytes of one class lead to the same states.
  var classes: [UInt8] = [UInt8](repeating: 0, count: 256)
  /// A byte of each class.
  var representatives: [UInt8] = [0]
  /// True where any instruction is an assertion.
  var hasAssertions = false

  /// The number of byte classes, without that for the end of the text.
  var classCount: Int { representatives.count }

  /// Sets the byte classes from the edges and assertions; to be done once all patterns are in.
  mutating func classifyBytes() {
    var isFirst = [Bool](repeating: false, count: 257)
    for edge in edges {
      isFirst[Int(edge.low)] = true
      isFirst[Int(edge.high) + 1] = true
    }
    for instruction in instructions where instruction.operation == .assert {
      hasAssertions = true
      for boundary in Self.boundaries(of: instruction.assertion) { isFirst[boundary] = true }
    }
    representatives = [0]
    for byte in 0..<256 {
      if byte > 0, isFirst[byte] { representatives.append(UInt8(byte)) }
      classes[byte] = UInt8(representatives.count - 1)
    }
  }

  /// The bytes at which the answer to `assertion` may change.
  private static func boundaries(of assertion: Assertion) -> [Int] {
    switch assertion {
    case .textStart, .textEnd: []
    case .lineStart, .lineEnd: [0x0A, 0x0B]
    case .wordBoundary, .notWordBoundary: [0x30, 0x3A, 0x41, 0x5B, 0x5F, 0x60, 0x61, 0x7B]
    case .scalarBoundary: [0x80, 0xC0]
    }
  }
}
