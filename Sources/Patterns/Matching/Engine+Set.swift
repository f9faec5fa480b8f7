/// A part of the text.
struct TextWindow: BitwiseCopyable {
  var start: Int
  var end: Int
}

/// The working memory of a scan for many patterns.
struct SetScratch {
  /// The parts of the text that hold all matches.
  var windows: [TextWindow] = []
  /// The places at which matches start, from the last to the first.
  var events: [StartEvent] = []
  /// For each pattern the end of its last match, or -1.
  var ends: [Int] = []
  /// The patterns that matched in this scan.
  var touched: [Int] = []
  /// Events looked at.
  var steps = 0
}

extension Engine {
  /// Reports the matches of all patterns, by start and then by pattern.
  func scan(_ text: Span<UInt8>, _ cache: inout PatternCache, report: (SetMatch) -> Void) {
    guard !shapes.isEmpty else { return }
    cache.sets.events.removeAll(keepingCapacity: true)
    if cache.sets.ends.isEmpty { cache.sets.ends = [Int](repeating: -1, count: shapes.count) }
    findWindows(text, &cache.sets.windows)
    for window in cache.sets.windows.reversed() {
      cache.backward.collectStarts(
        backward, in: text, from: window.start, to: window.end, into: &cache.sets.events)
    }
    follow(text, &cache, report)
    for pattern in cache.sets.touched { cache.sets.ends[pattern] = -1 }
    cache.sets.touched.removeAll(keepingCapacity: true)
  }

  /// Sets `windows` to the parts of the text that hold all matches, in order; they neither overlap nor touch.
  private func findWindows(_ text: Span<UInt8>, _ windows: inout [TextWindow]) {
    windows.removeAll(keepingCapacity: true)
    guard let prefilter else {
      windows.append(TextWindow(start: 0, end: text.count))
      return
    }
    var budget = Prefilter.budget
    var at = 0
    while let candidate = prefilter.next(in: text, from: at, budget: &budget) {
      var window = TextWindow(
        start: candidate.before < 0 ? 0 : max(0, candidate.offset - candidate.before),
        end: candidate.after < 0 ? text.count : min(text.count, candidate.offset + candidate.after))
      while let last = windows.last, window.start <= last.end {
        window.start = min(window.start, last.start)
        window.end = max(window.end, last.end)
        windows.removeLast()
      }
      windows.append(window)
      if window.start == 0, window.end == text.count { return }
      at = candidate.offset + 1
    }
  }

  /// Follows the matches from the places found.
  private func follow(_ text: Span<UInt8>, _ cache: inout PatternCache, _ report: (SetMatch) -> Void) {
    for event in cache.sets.events.reversed() {
      for index in 0..<cache.backward.matchCount(event.matchNumber) {
        let pattern = cache.backward.pattern(event.matchNumber, at: index)
        follow(pattern, at: event.offset, text, &cache, report)
      }
    }
  }

  @inline(__always)
  private func follow(
    _ pattern: Int, at offset: Int, _ text: Span<UInt8>, _ cache: inout PatternCache, _ report: (SetMatch) -> Void
  ) {
    cache.sets.steps += 1
    let last = cache.sets.ends[pattern]
    guard offset >= last else { return }
    let search = ForwardSearch(
      pattern: pattern, isSeeding: false, start: offset, limit: text.count, isEarliest: false)
    guard let end = cache.forward.matchEnd(search, forward, in: text), end > offset || end != last else { return }
    if last < 0 { cache.sets.touched.append(pattern) }
    cache.sets.ends[pattern] = end
    report(SetMatch(pattern: pattern, start: offset, end: end))
  }
}

extension LazyAutomaton {
  /// The number of patterns in a match list.
  func matchCount(_ number: UInt32) -> Int { builder.matchLists[Int(number) - 1].count }

  /// A pattern of a match list.
  func pattern(_ number: UInt32, at index: Int) -> Int { Int(builder.matchLists[Int(number) - 1][index]) }
}
