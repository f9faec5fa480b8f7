import Testing

@testable import Patterns

/// Sets whose patterns are looked for only where what they need stands, against each pattern alone and one automaton.
@Suite struct WindowTests {
  static let sources = [
    "\\d{3,5}x?", "(?i)\\b(call|ring|ph)\\b[^!?\\n]{0,10}?\\b(0\\d{3}|0\\d{1,2} ?\\d{2}|\\d{5})\\b", "!{2,}",
    "[$€£]{2,}",
    "#[a-z]{4,}\\b", "(?i)free\\s?\\*", "[A-Z]{3,}\\d*", "(?i)\\bdays?\\W+(hrs?|hours?)", "💨\\s?💨",
    "(?i)[@#]\\w*(vape|cigar)\\w*", "\\b\\d{1,2}:\\d{2}\\b", "(?i)\\bgbp/(sms|week)", "[a-z]+@[a-z]+", "\\s+[A-Z]{3}",
    "(?i)fr33|1v[e3]", "(£|gbp)\\s?\\d+([.:]\\d+)?", "(?:ab*)+7", "x*\\d", "\\d(.*win)?",
  ]

  static let pieces = [
    "12", "1234", "call ", "RING ", "ph", " 0", "!", "!!", "$", "€", "£", "#tag", "#vape", "@cigar", "free*", "FREE *",
    "ABC", "ab", "days", "Day, ", "hrs", "💨", " ", "\n", ":", "3:30", "gbp/sms", "GBP/week", "x", "@", "win", "fr33",
    "1ve", "é", "\u{FF}", "the quick brown fox jumps over the lazy dog ",
  ]

  @Test func `every pattern of the list has something rare`() throws {
    for source in Self.sources {
      #expect(try PatternSet([source, "\\d\\d"]).engine.windows != nil, "\(source)")
    }
  }

  @Test func `what has nothing rare is looked for everywhere`() throws {
    for source in ["\\w+", "a|\\d", "", "\\s", "[^x]", "(the|5)*"] {
      #expect(try PatternSet([source, "\\d\\d"]).engine.windows == nil, "\(source)")
    }
  }

  @Test(arguments: 1...40)
  func `a set finds the same in windows and everywhere`(seed: Int) throws {
    var made = RandomPatterns(seed: seed)
    let sources = (0...made.number(5)).map { _ in Self.sources[made.number(Self.sources.count)] }
    let set = try PatternSet(sources)
    let patterns = try sources.map { try Pattern($0) }
    var cache = PatternCache()
    var usedCache = PatternCache()
    usedCache.adopt(set.engine)
    usedCache.sets.windowed = Engine.windowedBytes
    for _ in 0..<40 {
      let text = (0..<made.number(40)).map { _ in Self.pieces[made.number(Self.pieces.count)] }.joined()
      var found: [SetMatch] = []
      set.scan(text.utf8.span, cache: &cache, into: &found)
      var again: [SetMatch] = []
      set.scan(text.utf8.span, cache: &usedCache, into: &again)
      #expect(found == again, "\(sources) on \(text.debugDescription)")
      for (index, pattern) in patterns.enumerated() {
        var plain = pattern
        plain.engine.prefilter = nil
        let ranges = found.filter { $0.pattern == index }.map { $0.start..<$0.end }
        #expect(ranges == plain.matches(in: text), "\(sources[index]) among \(sources) on \(text.debugDescription)")
      }
      let order = found.map { [$0.start, $0.pattern] }
      #expect(order == order.sorted { $0.lexicographicallyPrecedes($1) })
    }
  }
}
