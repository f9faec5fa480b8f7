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
  /// Finds where matches may lie; nil where a pattern needs no literal long enough.
  var prefilter: Prefilter?
  /// Finds where matches may lie by what each pattern needs most; of sets alone, nil where one needs nothing rare.
  var windows: WindowFinder?

  /// Compiles `sources`; the errors name the index of the pattern that is wrong.
  static func compile(
    _ sources: [String], limits: PatternLimits
  ) throws(PatternError) -> (engine: Engine, groupNames: [[String?]]) {
    var forward = ProgramBuilder(isReversed: false, limit: limits.programSize)
    var backward = ProgramBuilder(isReversed: true, limit: limits.programSize)
    var shapes: [Shape] = []
    var names: [[String?]] = []
    var needs: [Prefilter.Need] = []
    var runs: [RequiredRun?] = []
    for (index, source) in sources.enumerated() {
      do {
        let tree = try PatternParser.parse(source, limits: limits)
        let lengths = tree.lengths()
        try forward.append(tree, lengths: lengths)
        try backward.append(tree, lengths: lengths)
        shapes.append(Shape(tree, lengths[tree.root]))
        names.append(tree.groupNames)
        needs.append(
          Prefilter.Need(
            literals: RequiredLiterals.of(tree, lengths: lengths), maximum: lengths[tree.root].maximum ?? -1,
            alphabet: forward.alphabet))
        runs.append(RequiredRun.of(tree, lengths: lengths))
        try check(max(forward.size, backward.size), index, source, limits)
      } catch {
        throw error.inSet(at: index)
      }
    }
    var engine = Engine(
      identity: EngineIdentity.next(), forward: forward.finished(), backward: backward.finished(), shapes: shapes,
      prefilter: Prefilter(needs))
    if engine.prefilter == nil { engine.windows = WindowFinder(needs, runs, shapes) }
    return (engine, names)
  }

  private static func check(_ size: Int, _ index: Int, _ source: String, _ limits: PatternLimits) throws(PatternError) {
    let range = SourceRange(start: 0, end: source.utf8.count)
    if index >= limits.setCount {
      throw PatternError(range, "set has over \(limits.setCount) patterns", hint: "split the set")
    }
    if index > 0, size > limits.setProgramSize {
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

// MARK: - Image

extension Engine {
  func write(to writer: inout ImageWriter) {
    for program in [forward, backward] { program.write(to: &writer) }
    writer.write(shapes)
    writer.write(prefilter != nil)
    prefilter?.write(to: &writer)
    writer.write(windows != nil)
    windows?.write(to: &writer)
  }

  init(from reader: inout ImageReader) {
    identity = EngineIdentity.next()
    forward = Program(from: &reader)
    backward = Program(from: &reader)
    shapes = reader.readArray()
    prefilter = reader.read(Bool.self) ? Prefilter(from: &reader) : nil
    windows = reader.read(Bool.self) ? WindowFinder(from: &reader) : nil
  }
}

extension Program {
  func write(to writer: inout ImageWriter) {
    writer.write(instructions)
    writer.write(edges)
    writer.write(starts)
    writer.write(firsts)
    writer.write(classes)
    writer.write(representatives)
    writer.write(hasAssertions)
  }

  init(from reader: inout ImageReader) {
    instructions = reader.readArray()
    edges = reader.readArray()
    starts = reader.readArray()
    firsts = reader.readArray()
    classes = reader.readArray()
    representatives = reader.readArray()
    hasAssertions = reader.read()
  }
}
