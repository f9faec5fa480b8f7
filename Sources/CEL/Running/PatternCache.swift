/// The regular expressions of a module, compiled when they are first used.
struct PatternCache {
  private let sources: [String]

  init(_ sources: [String]) {
    self.sources = sources
  }

  /// What is wrong with a pattern, or nil.
  static func fault(in source: String) -> String? { nil }

  /// Whether a constant pattern is found in `text`; nil where it is not well formed.
  mutating func matches(_ pattern: Int, _ text: Value, _ store: borrowing Store) -> Bool? {
    matches(sources[pattern], text, store)
  }

  /// Whether `source` is found in `text`; nil where it is not well formed.
  mutating func matches(_ source: String, _ text: Value, _ store: borrowing Store) -> Bool? {
    guard let regex = try? Regex(source), let text = store.text(of: text) else { return nil }
    return text.firstMatch(of: regex) != nil
  }
}
