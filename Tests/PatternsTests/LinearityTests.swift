import Testing

@testable import Patterns

/// A pattern and a text that engines which backtrack, or search anew after each match, choke on.
struct HardCase: CustomStringConvertible, Sendable {
  var pattern: String
  var unit: String
  var tail = ""
  /// How often the unit comes in the shorter text.
  var count = 2_000

  var description: String { "\(pattern) on many \(unit.debugDescription)" }

  func text(_ count: Int) -> [UInt8] { Array((String(repeating: unit, count: count) + tail).utf8) }

  static let all = [
    HardCase(pattern: "(a*)*b", unit: "a"),
    HardCase(pattern: "(x+x+)+y", unit: "x"),
    HardCase(pattern: "(a|aa)+$", unit: "a", tail: "b"),
    HardCase(pattern: "(?:a{0,40}){0,40}b", unit: "a", count: 300),
    HardCase(pattern: "a{0,1000}b", unit: "a", count: 600),
    HardCase(pattern: "(?:a?){100}a{100}b", unit: "a"),
    HardCase(pattern: "(.*)(.*)(.*)(.*)(.*)[^\\s\\S]", unit: "ab"),
    HardCase(pattern: "[ab]*a[ab]{12}c", unit: "abbaab", count: 500),
    HardCase(pattern: "(?i)\\b(\\w+\\W+){1,8}left", unit: "only a few "),
    HardCase(pattern: "win(.*prize)?", unit: "win "),
    HardCase(pattern: "a|a.*b", unit: "a"),
    HardCase(pattern: "(a.*b|a)", unit: "a"),
    HardCase(pattern: "(?:(?:.*b|a))", unit: "a"),
    HardCase(pattern: "[^c]*c|b", unit: "b"),
    HardCase(pattern: "free(?s:.{0,200})gift|free", unit: "free ", count: 500),
    HardCase(pattern: "\\pM+x|e", unit: "\u{301}"),
    HardCase(pattern: "\\w+@\\w+", unit: "w"),
    HardCase(pattern: "no purchase necessary", unit: "no purchase necess "),
    HardCase(pattern: "(?i)no purchase .{0,50}necessary", unit: "no purchase "),
    HardCase(pattern: "(?:)", unit: "é"),
    HardCase(pattern: "$^|\\B", unit: "  \n"),
  ]
}

@Suite struct LinearityTests {
  private func steps(_ sample: HardCase, _ count: Int) throws -> (one: Int, set: Int) {
    let text = sample.text(count)
    let pattern = try Pattern(sample.pattern)
    var cache = PatternCache()
    _ = pattern.matches(in: text.span, cache: &cache)
    _ = pattern.captures(in: text.span, cache: &cache)
    let set = try PatternSet([sample.pattern, "prize", "(?s)w.*n$"])
    var setCache = PatternCache()
    var matches: [SetMatch] = []
    set.scan(text.span, cache: &setCache, into: &matches)
    return (cache.steps, setCache.steps)
  }

  @Test(arguments: HardCase.all)
  func `twice the text costs about twice the steps`(sample: HardCase) throws {
    let once = try steps(sample, sample.count)
    let twice = try steps(sample, 2 * sample.count)
    let bytes = sample.unit.utf8.count * 2 * sample.count
    // What is allowed to run beyond matches before the linear matcher takes over.
    let allowance = 9 * bytes + 70_000
    let size = try Pattern(sample.pattern).engine.forward.instructions.count + 40
    #expect(twice.one <= 8 * bytes * size + allowance, "\(twice.one)")
    #expect(twice.set <= 8 * bytes * size + 3 * allowance, "\(twice.set)")
    // A large count in the pattern hides behind a text that is not much longer.
    guard sample.count >= 2_000 else { return }
    #expect(twice.one <= once.one * 5 / 2 + allowance, "\(once.one) then \(twice.one)")
    #expect(twice.set <= once.set * 5 / 2 + 3 * allowance, "\(once.set) then \(twice.set)")
  }

  @Test func `a word of a megabyte takes about a step a byte`() throws {
    let word = [UInt8](repeating: UInt8(ascii: "w"), count: 1_000_000)
    let set = try PatternSet(["\\bw+\\b", "(?i)win", "w{3}x", "\\w+@\\w+"])
    var cache = PatternCache()
    var matches: [SetMatch] = []
    set.scan(word.span, cache: &cache, into: &matches)
    #expect(matches == [SetMatch(pattern: 0, start: 0, end: 1_000_000)])
    #expect(cache.steps < 5_000_000)
  }

  @Test func `memory stays within what is stated`() throws {
    // Twelve choices back: 2¹² states and more, each of many instructions.
    let pattern = try Pattern("[ab]*a[ab]{14}c")
    var random = Seeded(state: 3)
    let text = (0..<200_000).map { _ in UInt8.random(in: 0x61...0x62, using: &random) }
    var cache = PatternCache(capacity: 100_000)
    #expect(!pattern.isMatch(in: text.span, cache: &cache))
    #expect(cache.forward.table.byteCount <= 100_000)
    #expect(cache.backward.table.byteCount <= 100_000)
  }
}
