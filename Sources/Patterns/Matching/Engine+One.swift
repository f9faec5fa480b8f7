/// Searching for the first pattern alone.
extension Engine {
  /// The leftmost-first match of the first pattern at `start` or after it.
  func firstMatch(in text: Span<UInt8>, from start: Int, _ cache: inout PatternCache) -> Range<Int>? {
    guard start <= text.count else { return nil }
    let shape = shapes[0]
    guard let (from, end) = matchEnd(in: text, from: start, isEarliest: false, &cache) else { return nil }
    if shape.isAnchored { return from..<end }
    if shape.minimum == shape.maximum { return end - shape.minimum..<end }
    return cache.backward.matchStart(0, backward, in: text, from: from, endingAt: end).map { $0..<end }
  }

  /// Whether the first pattern matches anywhere.
  func isMatch(in text: Span<UInt8>, _ cache: inout PatternCache) -> Bool {
    matchEnd(in: text, from: 0, isEarliest: true, &cache) != nil
  }

  /// Appends all matches of the first pattern, from left to right.
  func appendMatches(in text: Span<UInt8>, _ cache: inout PatternCache, to matches: inout [Range<Int>]) {
    var start = 0
    var last = -1
    var overrun = 0
    while true {
      let before = cache.forward.scanned
      guard let match = firstMatch(in: text, from: start, &cache) else { return }
      overrun += max(0, cache.forward.scanned - before - (match.upperBound - start))
      if !match.isEmpty || match.upperBound != last { matches.append(match) }
      last = match.upperBound
      start = match.isEmpty ? match.upperBound + 1 : match.upperBound
      if overrun > Self.allowedOverrun(text.count) {
        appendRest(of: 0, in: text, from: start, last: last, &cache) { matches.append($0) }
        return
      }
    }
  }

  /// How many bytes the searches for one pattern may look at beyond its matches before `Liveness` takes over.
  static func allowedOverrun(_ count: Int) -> Int { 8 * count + 65_536 }

  /// Reports the matches from `start` on without looking beyond any.
  func appendRest(
    of pattern: Int, in text: Span<UInt8>, from start: Int, last: Int, _ cache: inout PatternCache,
    report: (Range<Int>) -> Void
  ) {
    guard start <= text.count else { return }
    var liveness = Liveness(pattern, forward, in: text, from: start)
    liveness.appendMatches(forward, in: text, last: last, report: report)
    cache.sets.steps += liveness.steps
  }

  /// The end of the first match, and an offset that it does not start before.
  private func matchEnd(
    in text: Span<UInt8>, from start: Int, isEarliest: Bool, _ cache: inout PatternCache
  ) -> (from: Int, end: Int)? {
    var search = ForwardSearch(
      pattern: 0, isSeeding: !shapes[0].isAnchored, start: start, limit: text.count, isEarliest: isEarliest)
    if shapes[0].isAnchored {
      return start > 0 ? nil : cache.forward.matchEnd(search, forward, in: text).map { (start, $0) }
    }
    if let prefilter { return matchEnd(prefilter, search, in: text, &cache) }
    search.start = start
    return cache.forward.matchEnd(search, forward, in: text).map { (start, $0) }
  }

  /// The same by way of the places at which a literal occurs that every match holds.
  private func matchEnd(
    _ prefilter: Prefilter, _ whole: ForwardSearch, in text: Span<UInt8>, _ cache: inout PatternCache
  ) -> (from: Int, end: Int)? {
    var search = whole
    var budget = Prefilter.budget
    var at = whole.start
    while let candidate = prefilter.next(in: text, from: at, budget: &budget) {
      let window = prefilter.window(of: candidate, in: text, from: whole.start, budget: &budget)
      (search.start, search.limit) = (window.start, window.end)
      if let end = cache.forward.matchEnd(search, forward, in: text) { return (search.start, end) }
      if search.limit == text.count { return nil }
      at = candidate.offset + 1
    }
    return nil
  }
}
