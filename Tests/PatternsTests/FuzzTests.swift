import FoundationEssentials
import SourceText
import Testing

@testable import Patterns

/// Random patterns of syntax and random bytes: nothing may trap, hang or leave the text.
///
/// Bounded and the same in every run; `FUZZ_SECONDS` in the environment asks for that much more, from a fresh seed.
@Suite struct FuzzTests {
  private static let pieces = [
    "(", ")", "(?:", "(?i)", "(?P<n>", "(?s:", "(?", "[", "]", "[^", "-", "\\", "\\d", "\\W", "\\b", "\\B",
    "\\p{Greek}",
    "\\PL", "\\x{1F389}", "\\x", "\\Q", "\\E", "{2}", "{1,3}", "{0,", "{", "}", "*", "+", "?", "*?", "|", "^", "$",
    "\\z",
    "\\A", ".", "a", "b", "é", "日", "🎉", "[[:alpha:]]", "[:", "a-z", "free", "win", " ", "\n", "\u{301}", "(?=", "\\1",
    "(?m)",
    "{1000}", "{1001}", ",", "0", "\u{0}",
  ]

  private func source(_ random: inout Seeded) -> String {
    (0..<Int.random(in: 0...12, using: &random)).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
  }

  private func text(_ random: inout Seeded) -> [UInt8] {
    let units: [[UInt8]] = [
      [0x61], [0x62], [0x20], [0x0A], Array("é".utf8), Array("日".utf8), Array("🎉".utf8), Array("free".utf8), [0x80],
      [0xC3],
      [0xE6, 0x97], [0xF0, 0x9F], [0xFF], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0x00], Array("win".utf8),
    ]
    return (0..<Int.random(in: 0...40, using: &random)).flatMap { _ in units.randomElement(using: &random) ?? [] }
  }

  private func isBoundary(_ offset: Int, _ text: [UInt8]) -> Bool {
    offset == text.count || text[offset] & 0xC0 != 0x80
  }

  /// Tries one pattern on one text; returns whether the pattern was taken.
  private func attempt(_ random: inout Seeded) -> Bool {
    let sources = [source(&random), source(&random)]
    var good: [String] = []
    for source in sources {
      do throws(PatternError) {
        let pattern = try Pattern(source)
        good.append(source)
        check(pattern, text(&random))
      } catch {
        let range = error.diagnostic.range
        #expect(range.end <= source.utf8.count, "\(source.debugDescription): \(error)")
        let bytes = Array(source.utf8)
        #expect(isBoundary(range.start, bytes) && isBoundary(range.end, bytes), "\(source.debugDescription): \(error)")
      }
    }
    if let set = try? PatternSet(good), !good.isEmpty { check(set, text(&random)) }
    return !good.isEmpty
  }

  private func check(_ pattern: Pattern, _ text: [UInt8]) {
    let isWellFormed = String(validating: text, as: UTF8.self) != nil
    var cache = PatternCache(capacity: 3_000)
    let matches = pattern.matches(in: text.span, cache: &cache)
    var last = 0
    for match in matches {
      #expect(match.lowerBound >= last && match.upperBound <= text.count, "\(pattern.source.debugDescription)")
      last = match.upperBound
      if isWellFormed {
        #expect(isBoundary(match.lowerBound, text) && isBoundary(match.upperBound, text), "\(pattern.source)")
      }
      let groups = pattern.captures(in: text.span, from: match.lowerBound, cache: &cache)
      #expect(groups?[0] == match, "\(pattern.source.debugDescription) on \(text)")
    }
    #expect(pattern.isMatch(in: text.span, cache: &cache) == !matches.isEmpty)
  }

  private func check(_ set: PatternSet, _ text: [UInt8]) {
    var cache = PatternCache(capacity: 3_000)
    var matches: [SetMatch] = []
    set.scan(text.span, cache: &cache, into: &matches)
    for (index, source) in set.sources.enumerated() {
      let alone = (try? Pattern(source))?.matches(in: text.span, cache: &cache) ?? []
      #expect(matches.filter { $0.pattern == index }.map { $0.start..<$0.end } == alone, "\(set.sources) on \(text)")
    }
  }

  @Test(arguments: 0..<8)
  func `nothing traps, and ranges stay in the text and on scalar boundaries`(seed: Int) {
    var random = Seeded(state: UInt64(seed) &* 7919)
    var taken = 0
    for _ in 0..<150 where attempt(&random) { taken += 1 }
    #expect(taken > 40)
  }

  @Test(.enabled(if: seconds > 0))
  func `nothing traps for as long as one likes`() {
    var random = Seeded(state: UInt64.random(in: 0...UInt64.max))
    let end = ContinuousClock.now + .seconds(Self.seconds)
    while ContinuousClock.now < end { _ = attempt(&random) }
  }

  private static let seconds = ProcessInfo.processInfo.environment["FUZZ_SECONDS"].flatMap { Int($0) } ?? 0
}
