import SourceText
import Testing

@testable import Patterns

@Suite struct PropertyTests {
  /// All matches with their groups as the slow matcher finds them, in UTF-8 offsets; nil where it gives up.
  private func slowMatches(_ pattern: SlowPattern, _ text: String, _ groupCount: Int) -> [[Range<Int>?]]? {
    var offsets = [0]
    for scalar in text.unicodeScalars { offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar)) }
    var matcher = SlowMatcher(text, groupCount: groupCount)
    var found: [[Range<Int>?]] = []
    var start = 0
    var last = -1
    while start <= matcher.text.count, let match = matcher.firstMatch(pattern, from: start), let whole = match[0] {
      if !(whole.isEmpty && whole.upperBound == last) {
        found.append(match.map { $0.map { offsets[$0.lowerBound]..<offsets[$0.upperBound] } })
        last = whole.upperBound
      }
      start = whole.isEmpty ? whole.upperBound + 1 : whole.upperBound
    }
    return matcher.budget > 0 ? found : nil
  }

  private func fastMatches(_ pattern: Pattern, _ text: String, _ cache: inout PatternCache) -> [[Range<Int>?]] {
    let bytes = Array(text.utf8)
    return pattern.matches(in: bytes.span, cache: &cache).compactMap {
      pattern.captures(in: bytes.span, from: $0.lowerBound, cache: &cache)
    }
  }

  /// What the matcher finds that takes over where searches run too far beyond their matches.
  private func restMatches(_ pattern: Pattern, _ text: String, _ cache: inout PatternCache) -> [Range<Int>] {
    var found: [Range<Int>] = []
    pattern.engine.appendRest(of: 0, in: text.utf8.span, from: 0, last: -1, &cache) { found.append($0) }
    return found
  }

  @Test(arguments: 0..<40)
  func `random patterns find what a slow matcher finds, groups and all`(seed: Int) throws {
    var made = RandomPatterns(seed: seed)
    var compared = 0
    for _ in 0..<50 {
      made.groupCount = 0
      let slow = made.pattern(4)
      let pattern = try Pattern(slow.source)
      var cache = PatternCache()
      var small = PatternCache(capacity: 600)
      for _ in 0..<6 {
        let text = made.text(12)
        guard let expected = slowMatches(slow, text, made.groupCount) else { continue }
        compared += 1
        let label = "\(slow.source) on \(text.debugDescription)"
        #expect(fastMatches(pattern, text, &cache) == expected, "\(label)")
        #expect(fastMatches(pattern, text, &small) == expected, "with little memory: \(label)")
        #expect(pattern.isMatch(in: text) == !expected.isEmpty, "\(label)")
        #expect(restMatches(pattern, text, &cache) == expected.compactMap { $0[0] }, "without overrun: \(label)")
      }
    }
    #expect(compared > 150)
  }

  @Test(arguments: 100..<120)
  func `a set finds what each of its random patterns finds alone`(seed: Int) throws {
    var made = RandomPatterns(seed: seed)
    for _ in 0..<12 {
      let sources = (0..<6).map { _ in made.pattern(3).source }
      let set = try PatternSet(sources)
      let patterns = try sources.map { try Pattern($0) }
      var caches = [PatternCache(), PatternCache(capacity: 2_000)]
      for _ in 0..<6 {
        let text = made.text(60)
        let alone = patterns.indices.flatMap { index in
          patterns[index].matches(in: text).map { SetMatch(pattern: index, start: $0.lowerBound, end: $0.upperBound) }
        }
        let expected = alone.sorted { ($0.start, $0.pattern) < ($1.start, $1.pattern) }
        for index in caches.indices {
          var matches: [SetMatch] = []
          set.scan(text.utf8.span, cache: &caches[index], into: &matches)
          #expect(matches == expected, "\(sources) on \(text.debugDescription)")
        }
      }
    }
  }

  @Test(arguments: 200..<210)
  func `patterns of words find the same with and without the filter`(seed: Int) throws {
    var made = RandomPatterns(seed: seed)
    let words = ["free", "Freedom", "win", "winner", " now", "caf\u{E9}", "KISS", "no purchase"]
    for _ in 0..<30 {
      let parts = (0...made.number(3)).map { _ in
        [words[made.number(8)], "(?:\(words[made.number(8)])|\(words[made.number(8)]))", "\\w+", ".{0,3}", ".*", "x?"][
          made.number(6)]
      }
      let source = (made.number(2) == 0 ? "(?i)" : "") + parts.joined()
      let text = (0..<30).map { _ in [words[made.number(8)], made.text(3), "Now ", "xx"][made.number(4)] }.joined()
      let pattern = try Pattern(source)
      var plain = pattern
      plain.engine.prefilter = nil
      plain.engine.windows = nil
      #expect(pattern.matches(in: text) == plain.matches(in: text), "\(source) on \(text.debugDescription)")
      #expect(pattern.isMatch(in: text) == plain.isMatch(in: text), "\(source) on \(text.debugDescription)")
      let set = try PatternSet([source, words[0], words[3]])
      let alone = set.matches(in: text).filter { $0.pattern == 0 }.map { $0.start..<$0.end }
      #expect(alone == plain.matches(in: text), "\(source) on \(text.debugDescription)")
    }
  }

  @Test func `an image holds the whole pattern and the whole set`() throws {
    let pattern = try Pattern("(?i)no (?P<what>purchase|fee) necessary\\b")
    let set = try PatternSet(["free", "\\d+%", "(?i)win (cash|money)"])
    var writer = ImageWriter()
    pattern.write(to: &writer)
    set.write(to: &writer)
    var reader = ImageReader(writer.bytes)
    let (samePattern, sameSet) = (Pattern(from: &reader), PatternSet(from: &reader))
    let text = "No fee necessary: 50% off, WIN CASH, free"
    #expect(reader.isAtEnd)
    #expect(samePattern.captures(in: text) == pattern.captures(in: text))
    #expect(samePattern.groupIndex(named: "what") == 1)
    #expect(sameSet.matches(in: text) == set.matches(in: text))
    #expect(set.matches(in: text).count == 3)
  }
}
