/// An inclusive range of bytes.
struct ByteRange: Hashable, Sendable, BitwiseCopyable {
  var low: UInt8
  var high: UInt8
}

/// Up to four byte ranges that together match the UTF-8 of a range of scalars.
struct UTF8Sequence: Hashable {
  private(set) var bytes: [ByteRange]

  /// The bytes that `scalar` takes.
  static func length(of scalar: UInt32) -> Int {
    scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4
  }

  /// The UTF-8 of one scalar.
  static func encode(_ scalar: UInt32) -> [UInt8] {
    func tail(_ shift: UInt32) -> UInt8 { UInt8(0x80 | (scalar >> shift) & 0x3F) }
    return switch length(of: scalar) {
    case 1: [UInt8(scalar & 0x7F)]
    case 2: [UInt8(0xC0 | (scalar >> 6) & 0x1F), tail(0)]
    case 3: [UInt8(0xE0 | (scalar >> 12) & 0x0F), tail(6), tail(0)]
    default: [UInt8(0xF0 | (scalar >> 18) & 0x07), tail(12), tail(6), tail(0)]
    }
  }

  /// The sequences of `set` in ascending order; surrogates, which UTF-8 cannot hold, are left out.
  ///
  /// The first ranges of any two sequences are equal or disjoint, and so on after equal ones.
  static func sequences(of set: ScalarSet) -> [UTF8Sequence] {
    var sequences: [UTF8Sequence] = []
    for range in set.ranges {
      for part in parts {
        let low = max(range.low, part.low)
        let high = min(range.high, part.high)
        if low <= high { split(low, high, into: &sequences) }
      }
    }
    return sequences
  }

  /// The scalars of one, two, three and four bytes, without surrogates.
  private static let parts = [
    ScalarRange(0, 0x7F), ScalarRange(0x80, 0x7FF), ScalarRange(0x800, 0xD7FF), ScalarRange(0xE000, 0xFFFF),
    ScalarRange(0x10000, ScalarSet.maximum),
  ]

  /// Splits a range of scalars of one length until each part is a product of byte ranges.
  private static func split(_ low: UInt32, _ high: UInt32, into sequences: inout [UTF8Sequence]) {
    for position in 1..<UInt32(length(of: low)) {
      let mask = (1 << (6 * position)) as UInt32 - 1
      guard low & ~mask != high & ~mask else { continue }
      if low & mask != 0 {
        split(low, low | mask, into: &sequences)
        split((low | mask) + 1, high, into: &sequences)
        return
      }
      if high & mask != mask {
        split(low, (high & ~mask) - 1, into: &sequences)
        split(high & ~mask, high, into: &sequences)
        return
      }
    }
    let bytes = zip(encode(low), encode(high)).map { ByteRange(low: $0, high: $1) }
    sequences.append(UTF8Sequence(bytes: bytes))
  }
}

/// The smallest deterministic automaton over bytes for a set of scalars.
///
/// Nodes have no cycle; a node's children come before it.
struct ByteAutomaton {
  /// A step on a byte to a node.
  struct Edge: Hashable {
    var bytes: ByteRange
    var target: Int
  }

  /// The target of an edge that completes a scalar.
  static let accept = -1

  /// The edges of each node, by byte.
  private(set) var nodes: [[Edge]] = []
  private var known: [[Edge]: Int] = [:]

  /// The node to start from; the last one.
  var root: Int { nodes.count - 1 }

  /// The number of edges.
  var size: Int { nodes.reduce(0) { $0 + $1.count } }

  /// Builds the automaton of `set`; for an empty set it has a root without edges.
  init(_ set: ScalarSet) {
    let sequences = UTF8Sequence.sequences(of: set)
    _ = node(sequences[...], depth: 0)
    known = [:]
  }

  private mutating func node(_ sequences: ArraySlice<UTF8Sequence>, depth: Int) -> Int {
    var edges: [Edge] = []
    var start = sequences.startIndex
    while start < sequences.endIndex {
      let bytes = sequences[start].bytes[depth]
      let end = sequences[start...].firstIndex { $0.bytes[depth] != bytes } ?? sequences.endIndex
      let isLast = sequences[start].bytes.count == depth + 1
      let target = isLast ? Self.accept : node(sequences[start..<end], depth: depth + 1)
      append(Edge(bytes: bytes, target: target), to: &edges)
      start = end
    }
    if depth > 0, let node = known[edges] { return node }
    nodes.append(edges)
    known[edges] = nodes.count - 1
    return nodes.count - 1
  }

  private func append(_ edge: Edge, to edges: inout [Edge]) {
    if let last = edges.last, last.target == edge.target, last.bytes.high < 0xFF, last.bytes.high + 1 == edge.bytes.low
    {
      edges[edges.count - 1].bytes.high = edge.bytes.high
    } else {
      edges.append(edge)
    }
  }
}
