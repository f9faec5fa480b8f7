import Patterns
import SourceText

/// The regular expressions of a module, compiled or read from its image when they are first used, with what their
/// searches learn.
struct PatternTable {
  private let sources: [String]
  private let images: [ImagePart]
  /// Where each pattern of the module lies in `compiled`: -1 not yet, -2 not well formed.
  private var slots: [Int]
  private var compiled: [Entry] = []
  /// Patterns that were computed, the last few, with their slots.
  private var computed: [(source: String, slot: Int)] = []

  /// A pattern with what its searches learn, used in place: taking the pattern out would count its references.
  private struct Entry {
    let pattern: Pattern
    var cache = PatternCache()

    mutating func isMatch(in text: Span<UInt8>) -> Bool { pattern.isMatch(in: text, cache: &cache) }
  }

  init(_ sources: [String], images: [ImagePart] = []) {
    self.sources = sources
    self.images = images
    slots = Array(repeating: -1, count: sources.count)
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

  /// A compiled pattern as an image, empty where `source` is not well formed.
  static func image(of source: String) -> [UInt8] {
    guard let pattern = try? Pattern(source) else { return [] }
    var writer = ImageWriter()
    pattern.write(to: &writer)
    return writer.bytes
  }

  /// Makes ready a constant pattern and gives its slot, -2 where it is not well formed.
  private mutating func prepare(_ pattern: Int) -> Int {
    guard pattern < images.count else { return compile(sources[pattern]) }
    let image = images[pattern]
    guard !image.range.isEmpty else { return -2 }
    var reader = ImageReader(image.source, at: image.range.lowerBound)
    compiled.append(Entry(pattern: Pattern(from: &reader)))
    return compiled.count - 1
  }

  /// Compiles `source` and gives its slot, -2 where it is not well formed.
  private mutating func compile(_ source: String) -> Int {
    guard let pattern = try? Pattern(source) else { return -2 }
    compiled.append(Entry(pattern: pattern))
    return compiled.count - 1
  }

  private mutating func search(_ slot: Int, _ text: Value, _ store: borrowing Store) -> Bool? {
    guard slot >= 0 else { return nil }
    return store.bytes.withSpan(text.start..<text.start + text.count) {
      compiled[slot].isMatch(in: $0)
    }
  }

  /// Whether a constant pattern is found in `text`; nil where it is not well formed.
  mutating func matches(_ pattern: Int, _ text: Value, _ store: borrowing Store) -> Bool? {
    if slots[pattern] == -1 { slots[pattern] = prepare(pattern) }
    return search(slots[pattern], text, store)
  }

  /// Whether `source` is found in `text`; nil where it is not well formed.
  mutating func matches(_ source: String, _ text: Value, _ store: borrowing Store) -> Bool? {
    if let known = computed.first(where: { $0.source == source }) { return search(known.slot, text, store) }
    if computed.count >= 64 { forgetComputed() }
    let slot = compile(source)
    computed.append((source, slot))
    return search(slot, text, store)
  }

  /// Drops the computed patterns, so that no expression fills memory with them.
  private mutating func forgetComputed() {
    computed = []
    compiled = []
    slots = Array(repeating: -1, count: sources.count)
  }
}
