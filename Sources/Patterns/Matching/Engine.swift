internal import SourceText

/// One or several patterns, compiled: what `Pattern` and `PatternSet` have in common.
struct Engine: Sendable {
  /// Matches of one pattern, as the searches need to know them.
  struct Shape: BitwiseCopyable, Sendable {
    /// The fewest bytes a match takes.
    var minimum: Int
    /// The most bytes a match takes, or -1 where there is no bound.
    var maximum: Int
    /// Whether a match can only start where the text does.
    var isAnchored: Bool
  }

  /// Tells engines apart, so that no cache serves two.
  let identity: UInt64
  var forward: Program
  var backward: Program
  var shapes: [Shape]

  /// Compiles `sources`; the errors name the index of the pattern that is wrong.
  static func compile(
    _ sources: [String], limits: PatternLimits
  ) throws(PatternError) -> (engine: Engine, groupNames: [[String?]]) {
    var forward = ProgramBuilder(isReversed: false, limit: limits.programSize)
    var backward = ProgramBuilder(isReversed: true, limit: limits.programSize)
    var shapes: [Shape] = []
    var names: [[String?]] = []
    for (index, source) in sources.enumerated() {
      do {
        let tree = try PatternParser.parse(source, limits: limits)
        let lengths = tree.lengths()
        try forward.append(tree, lengths: lengths)
        try backward.append(tree, lengths: lengths)
        shapes.append(Shape(tree, lengths[tree.root]))
        names.append(tree.groupNames)
        try check(max(forward.size, backward.size), index, source, limits)
      } catch {
        throw error.inSet(at: index)
      }
    }
    let engine = Engine(
      identity: EngineIdentity.next(), forward: forward.finished(), backward: backward.finished(), shapes: shapes)
    return (engine, names)
  }

  private static func check(_ size: Int, _ index: Int, _ source: String, _ limits: PatternLimits) throws(PatternError) {
    let range = SourceRange(start: 0, end: source.utf8.count)
    if index >= limits.setCount {
      throw PatternError(range, "set has over \(limits.setCount) patterns", hint: "split the set")
    }
    if size > max(limits.setProgramSize, limits.programSize) {
      throw PatternError(
        range, "set is too large: over \(limits.setProgramSize) instructions",
        hint: "split the set or repeat less often")
    }
  }
}

extension Engine.Shape {
  init(_ tree: SyntaxTree, _ length: SyntaxTree.Length) {
    minimum = length.minimum
    maximum = length.maximum ?? -1
    isAnchored = Self.isAnchored(tree)
  }

  /// True where the first item is the start of the text.
  private static func isAnchored(_ tree: SyntaxTree) -> Bool {
    var index = tree.root
    while true {
      switch tree.nodes[index].kind {
      case .assertion(.textStart): return true
      case .concatenation(let items): index = items[0]
      case .capture(_, let child): index = child
      default: return false
      }
    }
  }
}

// MARK: - Searching for one

extension Engine {
  /// The leftmost-first match of the first pattern at `start` or after it.
  func firstMatch(in text: Span<UInt8>, from start: Int, _ cache: inout PatternCache) -> Range<Int>? {
    guard start <= text.count else { return nil }
    let shape = shapes[0]
    if shape.isAnchored, start > 0 { return nil }
    let search = ForwardSearch(
      pattern: 0, isSeeding: !shape.isAnchored, start: start, limit: text.count, isEarliest: false)
    guard let end = cache.forward.matchEnd(search, forward, in: text) else { return nil }
    if shape.isAnchored { return start..<end }
    if shape.minimum == shape.maximum { return end - shape.minimum..<end }
    return cache.backward.matchStart(0, backward, in: text, from: start, endingAt: end).map { $0..<end }
  }

  /// Whether the first pattern matches anywhere.
  func isMatch(in text: Span<UInt8>, _ cache: inout PatternCache) -> Bool {
    let search = ForwardSearch(
      pattern: 0, isSeeding: !shapes[0].isAnchored, start: 0, limit: text.count, isEarliest: true)
    return cache.forward.matchEnd(search, forward, in: text) != nil
  }
}

// MARK: - Image

extension Engine {
  func write(to writer: inout ImageWriter) {
    for program in [forward, backward] { program.write(to: &writer) }
    writer.write(shapes)
  }

  init(from reader: inout ImageReader) {
    identity = EngineIdentity.next()
    forward = Program(from: &reader)
    backward = Program(from: &reader)
    shapes = reader.readArray()
  }
}

extension Program {
  func write(to writer: inout ImageWriter) {
    writer.write(instructions)
    writer.write(edges)
    writer.write(starts)
    writer.write(classes)
    writer.write(representatives)
    writer.write(hasAssertions)
  }

  init(from reader: inout ImageReader) {
    instructions = reader.readArray()
    edges = reader.readArray()
    starts = reader.readArray()
    classes = reader.readArray()
    representatives = reader.readArray()
    hasAssertions = reader.read()
  }
}
