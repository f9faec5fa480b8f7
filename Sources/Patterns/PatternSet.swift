public import SourceText

/// Where a pattern of a set matched.
public struct SetMatch: Hashable, Sendable, BitwiseCopyable {
  /// The index of the pattern in the set.
  public let pattern: Int

  /// The UTF-8 offset of the first byte.
  public let start: Int

  /// The UTF-8 offset after the last byte.
  public let end: Int

  /// Makes a match of `pattern` at the bytes `start ..< end`.
  public init(pattern: Int, start: Int, end: Int) {
    self.pattern = pattern
    self.start = start
    self.end = end
  }
}

/// Many regular expressions, compiled to be looked for in one pass.
///
/// Each pattern is matched for itself: what `Pattern.matches(in:cache:)` would find, the set finds, whatever the others
/// match. Where every pattern needs something rare - digits, signs, a literal - it is looked for only around that, until
/// some megabytes of text have been searched with one cache. From then on, and for all other sets, one pass from the end
/// of the text to its start finds every place at which any pattern matches; from each place the preferred match is then
/// followed.
public struct PatternSet: Sendable {
  /// The patterns as written.
  public let sources: [String]

  let engine: Engine

  /// Compiles `sources`.
  ///
  /// - Throws: `PatternError` with the index of the first pattern that is wrong, located in it.
  public init(_ sources: [String], limits: PatternLimits = PatternLimits()) throws(PatternError) {
    self.sources = sources
    engine = try Engine.compile(sources, limits: limits).engine
  }

  /// The number of patterns.
  public var count: Int { sources.count }

  /// Appends the matches of all patterns to `matches`, by start and then by pattern.
  ///
  /// - Complexity: O(n) in the bytes of `text` and the lengths of the matches, once the states of the automata are
  ///   known; allocates nothing then, unless many matches must be put in order.
  public func scan(_ text: Span<UInt8>, cache: inout PatternCache, into matches: inout [SetMatch]) {
    cache.adopt(engine)
    engine.scan(text, &cache, into: &matches)
  }

  /// The matches of all patterns in `text`, by start and then by pattern; with a cache of its own.
  public func matches(in text: String) -> [SetMatch] {
    var cache = PatternCache()
    var matches: [SetMatch] = []
    scan(text.utf8.span, cache: &cache, into: &matches)
    return matches
  }
}

extension PatternSet {
  /// Appends the compiled set to an image.
  public func write(to writer: inout ImageWriter) {
    writer.write(sources)
    engine.write(to: &writer)
  }

  /// Reads a set back.
  ///
  /// - Precondition: a set was written here.
  public init(from reader: inout ImageReader) {
    sources = reader.readStrings()
    engine = Engine(from: &reader)
  }
}
