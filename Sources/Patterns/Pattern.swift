public import SourceText

/// A regular expression, compiled.
///
/// The syntax is that of RE2 (see Patterns.md). A search takes time linear in the text whatever the pattern: nothing
/// ever backtracks. Of all matches the leftmost is found, and of those that start there the one that a backtracking
/// search would prefer. Offsets are UTF-8 offsets, 0-based. In well-formed text matches lie on scalar boundaries;
/// bytes that are not UTF-8 match nothing.
///
/// A pattern is immutable; what a search learns goes into the caller's `PatternCache`.
public struct Pattern: Sendable {
  /// The pattern as written.
  public let source: String

  /// The name of each group, nil where it has none; the first stands for the whole match.
  public let groupNames: [String?]

  var engine: Engine

  /// Compiles `source`.
  ///
  /// - Throws: `PatternError`, located in `source`, for what is wrong, not supported or beyond `limits`.
  /// - Complexity: O(n) in the instructions of the program; classes of Unicode cost O(m log m) in their ranges.
  public init(_ source: String, limits: PatternLimits = PatternLimits()) throws(PatternError) {
    let compiled = try Engine.compile([source], limits: limits)
    self.source = source
    engine = compiled.engine
    groupNames = compiled.groupNames[0]
  }

  /// The number of groups, the whole match not counted.
  public var groupCount: Int { groupNames.count - 1 }

  /// The index of the group of that name in what `captures(in:from:cache:)` returns, or nil.
  public func groupIndex(named name: String) -> Int? {
    groupNames.firstIndex(of: name)
  }
}

// MARK: - Searching

extension Pattern {
  /// Whether the pattern matches anywhere in `text`.
  ///
  /// - Complexity: O(n) in the bytes up to the end of the first match.
  public func isMatch(in text: Span<UInt8>, cache: inout PatternCache) -> Bool {
    cache.adopt(engine)
    return engine.isMatch(in: text, &cache)
  }

  /// The first match at `start` or after it, or nil.
  ///
  /// Assertions see the bytes before `start`: `^` matches at 0 only.
  ///
  /// - Complexity: O(n) in the bytes from `start`.
  public func firstMatch(in text: Span<UInt8>, from start: Int = 0, cache: inout PatternCache) -> Range<Int>? {
    cache.adopt(engine)
    return engine.firstMatch(in: text, from: max(start, 0), &cache)
  }

  /// All matches from left to right; none overlap.
  ///
  /// An empty match right after another match is left out, as in RE2 and Go.
  ///
  /// - Complexity: O(n) in the bytes of `text`, also where matches are many and each would be looked for far beyond
  ///   its end.
  public func matches(in text: Span<UInt8>, cache: inout PatternCache) -> [Range<Int>] {
    var matches: [Range<Int>] = []
    cache.adopt(engine)
    engine.appendMatches(in: text, &cache, to: &matches)
    return matches
  }

  /// The first match at `start` or after it with its groups, the whole match first; nil where nothing matches.
  ///
  /// A group that took no part in the match is nil.
  ///
  /// - Complexity: O(n) in the bytes from `start`, and O(m · instructions · groups) in the bytes of the match.
  public func captures(in text: Span<UInt8>, from start: Int = 0, cache: inout PatternCache) -> [Range<Int>?]? {
    guard let match = firstMatch(in: text, from: start, cache: &cache) else { return nil }
    let slots = cache.captures.run(
      engine.forward, groupCount: groupNames.count, in: text, from: match.lowerBound, to: match.upperBound)
    return slots.map { slots in
      groupNames.indices.map { group in
        let (start, end) = (slots[2 * group], slots[2 * group + 1])
        return start >= 0 && end >= start ? start..<end : nil
      }
    }
  }
}

// MARK: - Convenience

extension Pattern {
  /// Whether the pattern matches anywhere in `text`; with a cache of its own, which costs more than a short search.
  public func isMatch(in text: String) -> Bool {
    var cache = PatternCache()
    return isMatch(in: text.utf8.span, cache: &cache)
  }

  /// The first match in `text`, in UTF-8 offsets; with a cache of its own.
  public func firstMatch(in text: String) -> Range<Int>? {
    var cache = PatternCache()
    return firstMatch(in: text.utf8.span, cache: &cache)
  }

  /// All matches in `text`, in UTF-8 offsets; with a cache of its own.
  public func matches(in text: String) -> [Range<Int>] {
    var cache = PatternCache()
    return matches(in: text.utf8.span, cache: &cache)
  }

  /// The first match in `text` with its groups, in UTF-8 offsets; with a cache of its own.
  public func captures(in text: String) -> [Range<Int>?]? {
    var cache = PatternCache()
    return captures(in: text.utf8.span, cache: &cache)
  }
}

// MARK: - Image

extension Pattern {
  /// Appends the compiled pattern to an image.
  public func write(to writer: inout ImageWriter) {
    writer.write(source)
    writer.write(groupNames.map { $0 ?? "" })
    engine.write(to: &writer)
  }

  /// Reads a pattern back.
  ///
  /// - Precondition: a pattern was written here.
  public init(from reader: inout ImageReader) {
    source = reader.readString()
    groupNames = reader.readStrings().map { $0.isEmpty ? nil : $0 }
    engine = Engine(from: &reader)
  }
}
