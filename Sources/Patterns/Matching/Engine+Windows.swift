/// Looking for each pattern of a set only where what it needs stands.
///
/// The states of an automaton for all patterns together cost as much as going through some megabytes of text, but once
/// they are there it is the faster way.
extension Engine {
  /// After so many bytes of text a cache is searched by one automaton.
  static let windowedBytes = 4 << 20

  /// Reports the matches of all patterns, by start and then by pattern.
  func scan(
    _ text: Span<UInt8>, by finder: WindowFinder, _ cache: inout PatternCache, into matches: inout [SetMatch]
  ) {
    let first = matches.count
    cache.backward.trimMatchLists()
    cache.forward.trimMatchLists()
    finder.runs.findWindows(in: text, &cache.sets.runs)
    for index in cache.sets.runs.windows.indices {
      let window = cache.sets.runs.windows[index]
      search(window.pattern, window.start, window.end, text, &cache, &matches)
    }
    if let literals = finder.literals {
      cache.sets.windows.removeAll(keepingCapacity: true)
      literals.appendWindows(in: text, to: &cache.sets.windows)
      for index in cache.sets.windows.indices {
        let window = cache.sets.windows[index]
        for pattern in finder.members { search(pattern, window.start, window.end, text, &cache, &matches) }
      }
    }
    sort(&matches, from: first)
    cache.sets.finish()
  }

  private func sort(_ matches: inout [SetMatch], from first: Int) {
    for index in matches.indices.dropFirst(first + 1)
    where (matches[index].start, matches[index].pattern) < (matches[index - 1].start, matches[index - 1].pattern) {
      return matches[first...].sort { ($0.start, $0.pattern) < ($1.start, $1.pattern) }
    }
  }

  /// Appends the matches of one pattern in a part of the text that lies after the parts searched for it before.
  private func search(
    _ pattern: Int, _ start: Int, _ limit: Int, _ text: Span<UInt8>, _ cache: inout PatternCache,
    _ matches: inout [SetMatch]
  ) {
    var at = max(start, cache.sets.progress[pattern].end)
    while at < limit {
      cache.sets.steps += 1
      let search = ForwardSearch(
        pattern: pattern, isSeeding: !shapes[pattern].isAnchored, start: at, limit: limit, isEarliest: false)
      if shapes[pattern].isAnchored, at > 0 { return }
      let before = cache.forward.scanned
      guard let end = cache.forward.matchEnd(search, forward, in: text),
        let from = cache.backward.matchStart(pattern, backward, in: text, from: at, endingAt: end)
      else { return }
      if cache.sets.progress[pattern].end < 0 { cache.sets.touched.append(pattern) }
      cache.sets.progress[pattern].end = end
      cache.sets.progress[pattern].overrun += max(0, cache.forward.scanned - before - (end - at))
      matches.append(SetMatch(pattern: pattern, start: from, end: end))
      if cache.sets.progress[pattern].overrun > Self.allowedOverrun(text.count) {
        return followRest(of: pattern, after: from..<end, text, &cache, &matches)
      }
      at = end
    }
  }
}
