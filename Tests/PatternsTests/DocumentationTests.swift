import Testing

@testable import Patterns

/// What Patterns.md shows.
@Suite struct DocumentationTests {
  @Test func `the example finds what the page says`() throws {
    let caption = Array("Tag two friends. No purchase necessary".utf8)
    let rule = try Pattern("[Nn]o (?P<what>purchase|fee) necessary")
    var cache = PatternCache()
    #expect(rule.isMatch(in: caption.span, cache: &cache))
    #expect(rule.firstMatch(in: caption.span, cache: &cache) == 17..<38)
    #expect(rule.captures(in: caption.span, cache: &cache) == [17..<38, 20..<28])
    #expect(rule.groupNames == [nil, "what"])
    #expect(rule.groupCount == 1)
  }

  @Test func `a search from an offset sees what is before it`() throws {
    let text = Array("xa a".utf8)
    var cache = PatternCache()
    #expect(try Pattern("\\ba").firstMatch(in: text.span, from: 1, cache: &cache) == 3..<4)
    #expect(try Pattern("^a").firstMatch(in: text.span, from: 1, cache: &cache) == nil)
    #expect(try Pattern("a").firstMatch(in: text.span, from: 5, cache: &cache) == nil)
    #expect(try Pattern("a|$").firstMatch(in: text.span, from: 4, cache: &cache) == 4..<4)
    #expect(try Pattern("a").firstMatch(in: text.span, from: -1, cache: &cache) == 1..<2)
  }

  @Test func `one cache serves patterns in turn`() throws {
    let (one, other) = (try Pattern("a+"), try Pattern("b+"))
    let text = Array("aabb".utf8)
    var cache = PatternCache()
    for _ in 0..<3 {
      #expect(one.firstMatch(in: text.span, cache: &cache) == 0..<2)
      #expect(other.firstMatch(in: text.span, cache: &cache) == 2..<4)
    }
  }

  @Test func `an empty set and an empty text are no trouble`() throws {
    #expect(try PatternSet([]).matches(in: "text").isEmpty)
    #expect(try PatternSet(["a*", "b"]).matches(in: "") == [SetMatch(pattern: 0, start: 0, end: 0)])
    #expect(try Pattern("").matches(in: "é") == [0..<0, 2..<2])
  }
}
