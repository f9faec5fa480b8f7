/// Literals of which any match of a pattern holds at least one.
///
/// Literals are in UTF-8 with the capital letters of ASCII folded: a text holds one when its folded bytes do.
struct RequiredLiterals: Hashable {
  /// The literals; none is empty.
  var literals: [[UInt8]]
  /// The most bytes of the match that come before the literal, nil where there is no bound.
  var before: Int?

  /// The most literals that one pattern may need.
  static let maximumCount = 128
  /// The most bytes of a literal that count.
  static let maximumLength = 24

  /// The length of the shortest.
  var minimumLength: Int { literals.map(\.count).min() ?? 0 }

  /// How well they tell texts apart: longer is better, then fewer.
  var score: Int { min(minimumLength, 12) * 128 - literals.count }

  /// The best literals of `tree`, or nil where it needs none.
  ///
  /// - Complexity: O(n) in the nodes, with a factor of the largest set of literals.
  static func of(_ tree: SyntaxTree, lengths: [SyntaxTree.Length]) -> RequiredLiterals? {
    var analysis = LiteralAnalysis(lengths: lengths)
    for node in tree.nodes { analysis.add(node.kind) }
    return analysis.results[tree.root].required
  }

  /// A byte of a text as literals are compared with it.
  @inline(__always)
  static func fold(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}

/// Goes through the nodes of a syntax tree, children first, and finds for each what its matches must hold.
private struct LiteralAnalysis {
  // Of each node only the small sets are kept, so memory is in proportion to the pattern.
  /// What is known of a node.
  struct Result {
    /// All that the node can match (assertions left aside), where that is a small set.
    var exact: [[UInt8]]?
    /// The best required literals found so far, not counting `exact`.
    var best: RequiredLiterals?

    var required: RequiredLiterals? {
      guard let exact, !exact.contains([]), !exact.isEmpty else { return best }
      return LiteralAnalysis.better(best, RequiredLiterals(literals: exact, before: 0))
    }
  }

  let lengths: [SyntaxTree.Length]
  private(set) var results: [Result] = []

  init(lengths: [SyntaxTree.Length]) {
    self.lengths = lengths
  }

  static func better(_ left: RequiredLiterals?, _ right: RequiredLiterals?) -> RequiredLiterals? {
    guard let left else { return right }
    guard let right else { return left }
    return right.score > left.score ? right : left
  }

  mutating func add(_ kind: SyntaxTree.Kind) {
    results.append(result(of: kind))
  }

  private func result(of kind: SyntaxTree.Kind) -> Result {
    switch kind {
    case .empty, .assertion: Result(exact: [[]])
    case .scalar(let value): Result(exact: [Self.folded(value)])
    case .set(let set): Result(exact: set.count > 16 ? nil : Self.members(of: set))
    case .capture(_, let child): results[child]
    case .concatenation(let items): concatenation(items)
    case .alternation(let items): alternation(items)
    case .repetition(let child, let minimum, let maximum, _): repetition(child, minimum, maximum)
    }
  }

  private static func folded(_ scalar: UInt32) -> [UInt8] { UTF8Sequence.encode(scalar).map(RequiredLiterals.fold) }

  private static func members(of set: ScalarSet) -> [[UInt8]]? {
    let members = set.ranges.flatMap { range in (range.low...range.high).map { folded($0) } }
    return members.isEmpty ? nil : unique(members)
  }

  private static func unique(_ literals: [[UInt8]]) -> [[UInt8]] {
    Set(literals).sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// The same without repeats, or nil where they are too many.
  private static func small(_ literals: [[UInt8]]) -> [[UInt8]]? {
    let few = unique(literals)
    return few.count <= RequiredLiterals.maximumCount ? few : nil
  }

  private func repetition(_ child: Int, _ minimum: Int, _ maximum: Int?) -> Result {
    let result = results[child]
    if minimum == 1, maximum == 1 { return result }
    if minimum == 0, maximum == 1, let exact = result.exact { return Result(exact: Self.unique(exact + [[]])) }
    return minimum > 0 ? Result(best: result.required) : Result()
  }

  private func alternation(_ items: [Int]) -> Result {
    let all = items.map { results[$0] }
    let exact = all.reduce([] as [[UInt8]]?) { union, next in
      union.flatMap { union in next.exact.flatMap { Self.small(union + $0) } }
    }
    if let exact { return Result(exact: exact) }
    var union = RequiredLiterals(literals: [], before: 0)
    for result in all {
      guard let required = result.required else { return Result() }
      union.literals.append(contentsOf: required.literals)
      union.before = union.before.flatMap { most in required.before.map { max(most, $0) } }
    }
    guard let literals = Self.small(union.literals) else { return Result() }
    return Result(best: RequiredLiterals(literals: literals, before: union.before))
  }

  // MARK: Concatenations

  /// A run of items whose matches are known exactly, as it grows.
  private struct Run {
    var exact: [[UInt8]] = [[]]
    /// The most bytes before the run, nil where there is no bound.
    var before: Int?

    func required() -> RequiredLiterals? {
      exact.contains([]) || exact.isEmpty ? nil : RequiredLiterals(literals: exact, before: before)
    }

    /// The run with one of `next` after it, or nil where it would become too large.
    func appending(_ next: [[UInt8]]) -> [[UInt8]]? {
      guard exact.count * next.count <= RequiredLiterals.maximumCount else { return nil }
      guard (exact.map(\.count).min() ?? 0) < RequiredLiterals.maximumLength else { return nil }
      if next.count == 1 { return exact.map { $0 + next[0] } }
      return LiteralAnalysis.unique(exact.flatMap { head in next.map { head + $0 } })
    }
  }

  private func concatenation(_ items: [Int]) -> Result {
    var best: RequiredLiterals?
    var run = Run(before: 0)
    var offset: Int? = 0
    var isExact = true
    for item in items {
      let result = results[item]
      if let exact = result.exact, let longer = run.appending(exact) {
        run.exact = longer
      } else {
        isExact = false
        best = Self.better(best, run.required())
        best = Self.better(best, result.best.map { Self.moved($0, by: offset) })
        let next = offset.flatMap { offset in lengths[item].maximum.map { offset + $0 } }
        run = result.exact.map { Run(exact: $0, before: offset) } ?? Run(before: next)
      }
      offset = offset.flatMap { offset in lengths[item].maximum.map { offset + $0 } }
    }
    if isExact { return Result(exact: run.exact) }
    return Result(best: Self.better(best, run.required()))
  }

  private static func moved(_ literals: RequiredLiterals, by offset: Int?) -> RequiredLiterals {
    RequiredLiterals(
      literals: literals.literals, before: literals.before.flatMap { before in offset.map { before + $0 } })
  }
}
