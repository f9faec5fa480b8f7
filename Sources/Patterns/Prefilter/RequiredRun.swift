/// Bytes of one kind, one after the other, that every match of a pattern holds.
struct RequiredRun {
  /// The kind.
  var bytes: Alphabet
  /// At least so many.
  var count: Int
  /// The most bytes of the match that come before them, nil where there is no bound.
  var before: Int?
  /// The most bytes of the match from their first on, nil where there is no bound.
  var after: Int?

  /// The longest run that is asked for.
  static let maximumCount = 16
  /// Runs that occur oftener tell texts too little apart.
  static let highestRate = 300

  /// Roughly how many of ten thousand bytes of ordinary text start such a run.
  var rate: Int {
    let weights = bytes.bytes.map(Self.weight)
    let all = weights.reduce(0, +)
    // Where one byte of a rare kind stands, four of ten times another follows; common ones are never alone.
    if weights.contains(where: { $0 >= Self.commonWeight }) { return all }
    return (1..<max(count, 1)).reduce(all) { rate, _ in max(rate * 2 / 5, 1) }
  }

  private static let commonWeight = 60

  /// The same of the first two bytes of literals.
  static func rate(of literals: [[UInt8]]) -> Int {
    literals.reduce(1) { $0 + weight(of: $1[0]) * weight(of: $1[1]) / 10_000 }
  }

  /// How often a byte occurs among ten thousand of ordinary text, roughly.
  private static func weight(of byte: UInt8) -> Int {
    switch byte {
    case 0x20: 1_700
    case 0x61...0x7A: 300
    case 0x2E, 0x2C, 0x0A, 0x80...0xBF: 100
    case 0xE2: 80
    case 0x27, 0x2D: 60
    case 0x30: 45
    case 0x31, 0x32, 0x35: 25
    default: 12
    }
  }

  /// The rarest run of `tree`, or nil where it needs none.
  ///
  /// - Complexity: O(n) in the nodes and the ranges of their sets.
  static func of(_ tree: SyntaxTree, lengths: [SyntaxTree.Length]) -> RequiredRun? {
    var analysis = RunAnalysis(lengths: lengths)
    for node in tree.nodes { analysis.add(node.kind) }
    return analysis.results[tree.root].best
  }
}

/// Goes through the nodes of a syntax tree, children first, and finds for each what its matches must hold.
private struct RunAnalysis {
  /// What is known of a node.
  struct Result {
    /// The bytes that its matches are made of where all are ASCII, else nil.
    var pure: Alphabet?
    var best: RequiredRun?
  }

  let lengths: [SyntaxTree.Length]
  private(set) var results: [Result] = []

  init(lengths: [SyntaxTree.Length]) {
    self.lengths = lengths
  }

  mutating func add(_ kind: SyntaxTree.Kind) {
    results.append(result(of: kind))
  }

  private func result(of kind: SyntaxTree.Kind) -> Result {
    switch kind {
    case .empty, .assertion: Result(pure: Alphabet())
    case .scalar(let value): one(ScalarSet([ScalarRange(value, value)]))
    case .set(let set): one(set)
    case .capture(_, let child): results[child]
    case .concatenation(let items): concatenation(items)
    case .alternation(let items): alternation(items)
    case .repetition(let child, let minimum, let maximum, _): repetition(child, minimum, maximum)
    }
  }

  /// One scalar of `set`: its byte, or the first of its bytes.
  private func one(_ set: ScalarSet) -> Result {
    guard let last = set.ranges.last else { return Result() }
    var bytes = Alphabet()
    for range in set.ranges {
      let (low, high) = (UTF8Sequence.encode(range.low)[0], UTF8Sequence.encode(range.high)[0])
      for byte in min(low, high)...max(low, high) { bytes.insert(byte) }
    }
    return Result(
      pure: last.high < 0x80 ? bytes : nil,
      best: RequiredRun(bytes: bytes, count: 1, before: 0, after: UTF8Sequence.length(of: last.high)))
  }

  private static func better(_ left: RequiredRun?, _ right: RequiredRun?) -> RequiredRun? {
    guard let left else { return right }
    guard let right else { return left }
    return right.rate < left.rate ? right : left
  }

  private func repetition(_ child: Int, _ minimum: Int, _ maximum: Int?) -> Result {
    let result = results[child]
    guard minimum > 0 else { return Result(pure: result.pure) }
    let most = maximum.flatMap { count in lengths[child].maximum.flatMap { Self.bounded($0 * count) } }
    guard let pure = result.pure, lengths[child].minimum > 0 else {
      var best = result.best
      best?.after = most
      return Result(pure: result.pure, best: best)
    }
    let count = min(lengths[child].minimum * minimum, RequiredRun.maximumCount)
    return Result(pure: pure, best: RequiredRun(bytes: pure, count: count, before: 0, after: most))
  }

  private func alternation(_ items: [Int]) -> Result {
    var pure: Alphabet? = Alphabet()
    var best: RequiredRun?
    var isFirst = true
    for item in items {
      let result = results[item]
      pure = pure.flatMap { pure in result.pure.map { pure.union($0) } }
      if isFirst {
        best = result.best
      } else if let left = best, let right = result.best {
        best = RequiredRun(
          bytes: left.bytes.union(right.bytes), count: min(left.count, right.count),
          before: Self.larger(left.before, right.before), after: Self.larger(left.after, right.after))
      } else {
        best = nil
      }
      isFirst = false
    }
    return Result(pure: pure, best: best)
  }

  private static func larger(_ left: Int?, _ right: Int?) -> Int? {
    left.flatMap { left in right.map { max(left, $0) } }
  }

  private static func sum(_ left: Int?, _ right: Int?) -> Int? {
    left.flatMap { left in right.flatMap { bounded(left + $0) } }
  }

  /// Larger bounds are none.
  private static func bounded(_ length: Int) -> Int? {
    length <= SyntaxTree.Length.limit ? length : nil
  }

  private func concatenation(_ items: [Int]) -> Result {
    // For each item the most bytes from it on.
    var rest: [Int?] = [0]
    for item in items.reversed() { rest.append(Self.sum(rest.last ?? nil, lengths[item].maximum)) }
    rest.reverse()
    var pure: Alphabet? = Alphabet()
    var best: RequiredRun?
    var run = RequiredRun(bytes: Alphabet(), count: 0)
    var offset: Int? = 0
    for (index, item) in items.enumerated() {
      let result = results[item]
      pure = pure.flatMap { pure in result.pure.map { pure.union($0) } }
      if let bytes = result.pure {
        let alone = RequiredRun(
          bytes: bytes, count: min(lengths[item].minimum, RequiredRun.maximumCount), before: offset,
          after: rest[index])
        run = Self.extended(run, by: alone)
        if run.count > 0 { best = Self.better(best, run) }
      } else {
        run.count = 0
      }
      if var inner = result.best {
        inner.before = Self.sum(inner.before, offset)
        inner.after = Self.sum(inner.after, rest[index + 1])
        best = Self.better(best, inner)
      }
      offset = Self.sum(offset, lengths[item].maximum)
    }
    return Result(pure: pure, best: best)
  }

  /// The run with the run of the next item after it, or that alone, where it is rarer.
  private static func extended(_ run: RequiredRun, by next: RequiredRun) -> RequiredRun {
    guard run.count > 0 else { return next }
    var longer = run
    longer.bytes = run.bytes.union(next.bytes)
    longer.count = min(run.count + next.count, RequiredRun.maximumCount)
    let isRare = next.count == 0 && longer.rate <= RequiredRun.highestRate
    return isRare || longer.rate <= next.rate ? longer : next
  }
}
