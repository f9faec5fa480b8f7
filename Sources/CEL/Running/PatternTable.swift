import Patterns
import SourceText

/// The regular expressions of a module, compiled when they are first used, with what their searches learn.
struct PatternTable {
  private enum Entry {
    case unused
    case bad
    case ready(Pattern)
  }

  private let sources: [String]
  private var entries: [Entry]
  private var caches: [PatternCache]
  /// Patterns that were computed, the last few.
  private var computed: [(source: String, entry: Entry)] = []
  private var shared = PatternCache()

  init(_ sources: [String]) {
    self.sources = sources
    entries = Array(repeating: .unused, count: sources.count)
    caches = sources.map { _ in PatternCache() }
  }

  /// What is wrong with a pattern, or nil.
  static func fault(in source: String) -> String? {
    do {
      _ = try Pattern(source)
      return nil
    } catch {
      return error.diagnostic.message
    }
  }

  private static func compile(_ source: String) -> Entry {
    (try? Pattern(source)).map { .ready($0) } ?? .bad
  }

  /// Whether a constant pattern is found in `text`; nil where it is not well formed.
  mutating func matches(_ pattern: Int, _ text: Value, _ store: borrowing Store) -> Bool? {
    if case .unused = entries[pattern] { entries[pattern] = Self.compile(sources[pattern]) }
    guard case .ready(let compiled) = entries[pattern] else { return nil }
    return store.withBytes(of: text) { compiled.isMatch(in: $0, cache: &caches[pattern]) }
  }

  /// Whether `source` is found in `text`; nil where it is not well formed.
  mutating func matches(_ source: String, _ text: Value, _ store: borrowing Store) -> Bool? {
    let entry: Entry
    if let known = computed.first(where: { $0.source == source }) {
      entry = known.entry
    } else {
      entry = Self.compile(source)
      if computed.count >= 16 { computed.removeFirst() }
      computed.append((source, entry))
    }
    guard case .ready(let compiled) = entry else { return nil }
    return store.withBytes(of: text) { compiled.isMatch(in: $0, cache: &shared) }
  }
}
