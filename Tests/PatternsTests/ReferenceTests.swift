import Testing

@testable import Patterns

@Suite struct ReferenceTests {
  @Test func `the table has at least 400 cases`() {
    #expect(TableCase.groups.reduce(0) { $0 + $1.count } >= 400)
  }

  @Test(arguments: TableCase.groups.indices)
  func `matches and groups are those of the reference`(group: Int) {
    for sample in TableCase.groups[group] {
      let result = (try? Pattern(sample.pattern)).map { found(by: $0, in: sample.text) } ?? "error"
      #expect(result == sample.found, "\(sample)")
    }
  }

  @Test(arguments: TableCase.groups.indices)
  func `a set finds what its patterns find alone`(group: Int) throws {
    let cases = TableCase.groups[group].filter { $0.found != "error" }
    var sources: [String] = []
    for sample in cases where !sources.contains(sample.pattern) { sources.append(sample.pattern) }
    let set = try PatternSet(sources)
    let patterns = try sources.map { try Pattern($0) }
    var cache = PatternCache()
    for text in Set(cases.map(\.text)).sorted() {
      var matches: [SetMatch] = []
      set.scan(text.utf8.span, cache: &cache, into: &matches)
      for (index, pattern) in patterns.enumerated() {
        let alone = pattern.matches(in: text)
        let together = matches.filter { $0.pattern == index }.map { $0.start..<$0.end }
        #expect(together == alone, "\(sources[index].debugDescription) on \(text.debugDescription)")
      }
    }
  }
}
