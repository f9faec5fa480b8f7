import SourceText

/// What must hold between two bytes.
///
/// The raw value is the bit that stands for it in a `Look`.
enum Assertion: UInt8, Sendable {
  case textStart, textEnd, lineStart, lineEnd, wordBoundary, notWordBoundary
  /// The byte that follows does not continue a scalar; keeps empty matches off the inside of one.
  case scalarBoundary
}

/// A pattern as parsed: nodes in one flat array, children before their parents.
struct SyntaxTree {
  /// What a node matches.
  enum Kind {
    case empty
    case scalar(UInt32)
    case set(ScalarSet)
    case assertion(Assertion)
    case capture(index: Int, child: Int)
    case concatenation([Int])
    case alternation([Int])
    /// `maximum` is nil where there is no bound.
    case repetition(child: Int, minimum: Int, maximum: Int?, greedy: Bool)
  }

  /// A node and where it was written.
  struct Node {
    var kind: Kind
    var range: SourceRange
  }

  private(set) var nodes: [Node] = []
  /// The index of the node for the whole pattern.
  var root = 0
  /// The name of each group or nil; the first stands for the whole match.
  var groupNames: [String?] = [nil]

  /// Adds a node and returns its index.
  mutating func add(_ kind: Kind, _ range: SourceRange) -> Int {
    nodes.append(Node(kind: kind, range: range))
    return nodes.count - 1
  }
}

extension SyntaxTree {
  /// The bytes a node can match: fewest and most, nil where there is no bound.
  struct Length: Hashable {
    var minimum: Int
    var maximum: Int?

    static let zero = Length(minimum: 0, maximum: 0)

    /// Larger lengths count as unbounded, so that sums never overflow.
    static let limit = 1 << 20

    init(minimum: Int, maximum: Int?) {
      self.minimum = min(minimum, Self.limit)
      self.maximum = maximum.flatMap { $0 > Self.limit ? nil : $0 }
    }
  }

  /// The lengths of every node, in the order of `nodes`.
  ///
  /// - Complexity: O(n) in the nodes and their ranges.
  func lengths() -> [Length] {
    var lengths: [Length] = []
    lengths.reserveCapacity(nodes.count)
    for node in nodes { lengths.append(length(of: node.kind, children: lengths)) }
    return lengths
  }

  private func length(of kind: Kind, children: [Length]) -> Length {
    switch kind {
    case .empty, .assertion: .zero
    case .scalar(let value): Length(minimum: UTF8Sequence.length(of: value), maximum: UTF8Sequence.length(of: value))
    case .set(let set):
      Length(
        minimum: set.ranges.first.map { UTF8Sequence.length(of: $0.low) } ?? 1,
        maximum: set.ranges.last.map { UTF8Sequence.length(of: $0.high) } ?? 1)
    case .capture(_, let child): children[child]
    case .concatenation(let items):
      items.reduce(.zero) { sum, item in
        let next = children[item]
        let maximum = sum.maximum.flatMap { left in next.maximum.map { left + $0 } }
        return Length(minimum: sum.minimum + next.minimum, maximum: maximum)
      }
    case .alternation(let items):
      Length(
        minimum: items.map { children[$0].minimum }.min() ?? 0,
        maximum: items.reduce(0) { most, item in most.flatMap { most in children[item].maximum.map { max(most, $0) } } }
      )
    case .repetition(let child, let minimum, let maximum, _):
      Length(
        minimum: children[child].minimum * minimum,
        maximum: children[child].maximum == 0
          ? 0 : maximum.flatMap { count in children[child].maximum.map { $0 * count } })
    }
  }
}
