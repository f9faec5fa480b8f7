/// A part of the text.
struct TextWindow: BitwiseCopyable {
  var start: Int
  var end: Int

  /// Appends a window to some that are in order and do not touch; what it overlaps becomes one with it.
  ///
  /// Its start may lie before them, but its end not before the start of the last.
  @inline(__always)
  static func append(_ window: TextWindow, to windows: inout [TextWindow]) {
    var window = window
    while let last = windows.last, window.start <= last.end {
      window.start = min(window.start, last.start)
      window.end = max(window.end, last.end)
      windows.removeLast()
    }
    windows.append(window)
  }
}

/// The working memory of a scan for many patterns.
struct SetScratch {
  /// The parts of the text that hold all matches.
  var windows: [TextWindow] = []
  /// The parts that hold all matches of one pattern each, and how far looking for them has come.
  var runs = RunScratch()
  /// The bytes of the texts that were searched so.
  var windowed = 0
  /// The places at which matches start, from the last to the first.
  var events: [StartEvent] = []
  /// For each pattern how far it has come.
  var progress: [Progress] = []
  /// The patterns that matched in this scan.
  var touched: [Int] = []
  /// Whether matches were found ahead of their order.
  var isOutOfOrder = false
  /// Events looked at.
  var steps = 0

  /// How far a pattern has come.
  struct Progress: BitwiseCopyable {
    /// The end of its last match, or -1.
    var end = -1
    /// The bytes looked at beyond the ends of its matches.
    var overrun = 0
  }

  mutating func prepare(_ count: Int) {
    events.removeAll(keepingCapacity: true)
    isOutOfOrder = false
    if progress.isEmpty { progress = [Progress](repeating: Progress(), count: count) }
  }

  mutating func finish() {
    for pattern in touched { progress[pattern] = Progress() }
    touched.removeAll(keepingCapacity: true)
  }
}

extension Engine {
  /// Reports the matches of all patterns, by start and then by pattern.
  func scan(_ text: Span<UInt8>, _ cache: inout PatternCache, into matches: inout [SetMatch]) {
    guard !shapes.isEmpty else { return }
    cache.sets.prepare(shapes.count)
    if let windows, cache.sets.windowed < Self.windowedBytes {
      cache.sets.windowed += text.count
      return scan(text, by: windows, &cache, into: &matches)
    }
    cache.backward.trimMatchLists()
    findWindows(text, &cache.sets.windows)
    for window in cache.sets.windows.reversed() {
      cache.backward.collectStarts(
        backward, in: text, from: window.start, to: window.end, into: &cache.sets.events)
    }
    let first = matches.count
    follow(text, &cache, &matches)
    if cache.sets.isOutOfOrder {
      matches[first...].sort { ($0.start, $0.pattern) < ($1.start, $1.pattern) }
    }
    cache.sets.finish()
  }

  /// Sets `windows` to the parts of the text that hold all matches, in order; they neither overlap nor touch.
  private func findWindows(_ text: Span<UInt8>, _ windows: inout [TextWindow]) {
    windows.removeAll(keepingCapacity: true)
    if let prefilter {
      prefilter.appendWindows(in: text, to: &windows)
    } else {
      windows.append(TextWindow(start: 0, end: text.count))
    }
  }

  /// Follows the matches from the places found.
  private func follow(_ text: Span<UInt8>, _ cache: inout PatternCache, _ matches: inout [SetMatch]) {
    for event in cache.sets.events.reversed() {
      for index in 0..<cache.backward.matchCount(event.matchNumber) {
        let pattern = cache.backward.pattern(event.matchNumber, at: index)
        follow(pattern, at: event.offset, text, &cache, &matches)
      }
    }
  }

  @inline(__always)
  private func follow(
    _ pattern: Int, at offset: Int, _ text: Span<UInt8>, _ cache: inout PatternCache, _ matches: inout [SetMatch]
  ) {
    cache.sets.steps += 1
    let last = cache.sets.progress[pattern].end
    guard offset >= last else { return }
    let search = ForwardSearch(
      pattern: pattern, isSeeding: false, start: offset, limit: text.count, isEarliest: false)
    let before = cache.forward.scanned
    guard let end = cache.forward.matchEnd(search, forward, in: text), end > offset || end != last else { return }
    if last < 0 { cache.sets.touched.append(pattern) }
    cache.sets.progress[pattern].end = end
    cache.sets.progress[pattern].overrun += cache.forward.scanned - before - (end - offset)
    matches.append(SetMatch(pattern: pattern, start: offset, end: end))
    if cache.sets.progress[pattern].overrun > Self.allowedOverrun(text.count) {
      followRest(of: pattern, after: offset..<end, text, &cache, &matches)
    }
  }

  /// Takes all further matches of a pattern whose searches run too far beyond them.
  func followRest(
    of pattern: Int, after match: Range<Int>, _ text: Span<UInt8>, _ cache: inout PatternCache,
    _ matches: inout [SetMatch]
  ) {
    let start = match.isEmpty ? match.upperBound + 1 : match.upperBound
    appendRest(of: pattern, in: text, from: start, last: match.upperBound, &cache) {
      matches.append(SetMatch(pattern: pattern, start: $0.lowerBound, end: $0.upperBound))
    }
    cache.sets.isOutOfOrder = true
    cache.sets.progress[pattern].end = Int.max
  }
}

extension LazyAutomaton {
  /// The number of patterns in a match list.
  func matchCount(_ number: UInt32) -> Int { builder.matchLists[Int(number) - 1].count }

  /// A pattern of a match list.
  func pattern(_ number: UInt32, at index: Int) -> Int { Int(builder.matchLists[Int(number) - 1][index]) }
}
