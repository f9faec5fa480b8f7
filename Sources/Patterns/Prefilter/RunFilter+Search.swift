/// What is known while a text is gone through for runs.
struct RunScratch {
  /// A part of the text that may hold matches of a pattern.
  struct Window: BitwiseCopyable {
    var start: Int
    var end: Int
    var pattern: Int
  }

  /// How far a need has come.
  struct Progress: BitwiseCopyable {
    /// The end of its last run.
    var runEnd = 0
    /// Where the window of that run started.
    var windowStart = 0
    /// Up to where its alphabet was seen to go on.
    var walked = 0
    /// Where its last companion was found.
    var companion = -1
    /// No other companion starts between that and here.
    var checked = 0
  }

  /// In the order of the runs; those of one pattern neither overlap nor touch.
  var windows: [Window] = []
  /// For each seed the end of its last run.
  fileprivate var runEnds: [Int] = []
  fileprivate var progress: [Progress] = []
  /// The bits of the needs that may have a companion in the text, nil while no run has asked for them.
  fileprivate var companionNeeds: UInt64?
  /// The seeds of which runs or literals were found, some of them more than once.
  fileprivate var touched: [Int] = []
  /// For each pattern the index of its last window, or -1.
  fileprivate var lastWindows: [Int] = []

  /// Makes ready for a text; what no run has touched since the last is as it was.
  fileprivate mutating func prepare(_ filter: borrowing RunFilter) {
    for window in windows { lastWindows[window.pattern] = -1 }
    windows.removeAll(keepingCapacity: true)
    if runEnds.count != filter.seeds.count || progress.count != filter.needs.count {
      runEnds = [Int](repeating: 0, count: filter.seeds.count)
      progress = [Progress](repeating: Progress(), count: filter.needs.count)
    } else {
      for index in touched {
        runEnds[index] = 0
        for need in filter.seeds[index].first..<filter.seeds[index].end { progress[need] = Progress() }
      }
    }
    touched.removeAll(keepingCapacity: true)
    companionNeeds = nil
  }

  /// Notes the end of a run of a seed, or a place beyond the start of its literal.
  fileprivate mutating func reach(_ end: Int, of seed: Int) {
    if runEnds[seed] == 0 { touched.append(seed) }
    runEnds[seed] = end
  }

  /// Adds a window of a pattern; its start does not lie before that of the last.
  fileprivate mutating func append(_ window: Window) {
    while window.pattern >= lastWindows.count { lastWindows.append(-1) }
    let last = lastWindows[window.pattern]
    if last >= 0, window.start <= windows[last].end {
      windows[last].start = min(windows[last].start, window.start)
      windows[last].end = max(windows[last].end, window.end)
    } else {
      lastWindows[window.pattern] = windows.count
      windows.append(window)
    }
  }
}

extension RunFilter {
  /// Longer texts hold something like every companion.
  private static let shortText = 1024

  /// Sets the windows of `scratch` to the parts of the text that hold all matches of each pattern.
  ///
  /// - Complexity: O(n) in the bytes of `text`, with a factor of the patterns that need the same bytes.
  func findWindows(in text: Span<UInt8>, _ scratch: inout RunScratch) {
    scratch.prepare(self)
    if seeds.isEmpty { return }
    let whole = text.count &- BlockFilter.size &- BlockFilter.beyond
    guard whole >= 0 else { return examine(text, 0..<text.count, &scratch) }
    var at = 0
    while true {
      let block = blocks.next(in: text, from: at)
      at = block.at
      if at > whole { break }
      examine(text, at, block.places, &scratch)
      at &+= BlockFilter.size
    }
    let last = blocks.lastPlaces(in: text)
    if at < text.count &- BlockFilter.beyond {
      examine(text, last.at, last.places & ~0 << UInt32(at &- last.at), &scratch)
      at = text.count &- BlockFilter.beyond
    }
    examine(text, at..<text.count, &scratch)
  }

  /// Looks at the places of a block that the filter tells.
  @inline(__always)
  private func examine(_ text: Span<UInt8>, _ block: Int, _ places: UInt32, _ scratch: inout RunScratch) {
    var places = places
    while places != 0 {
      examine(text, block &+ places.trailingZeroBitCount, &scratch)
      places &= places &- 1
    }
  }

  private func examine(_ text: Span<UInt8>, _ places: Range<Int>, _ scratch: inout RunScratch) {
    for at in places { examine(text, at, &scratch) }
  }

  @inline(__always)
  private func examine(_ text: Span<UInt8>, _ at: Int, _ scratch: inout RunScratch) {
    let range = unsafe kindRanges.span[unchecked: Int(text[unchecked: at])]
    if range == 0 { return }
    for kind in Int(range & 0xFFFF)..<Int(range >> 16) {
      let index = Int(kinds[kind])
      if at >= scratch.runEnds[index], goesOn(seeds[index], text, at) { take(index, text, at, &scratch) }
    }
  }

  /// False where a run of three at least has its first byte at `at` and another one neither before nor after it.
  @inline(__always)
  private func goesOn(_ seed: Seed, _ text: Span<UInt8>, _ at: Int) -> Bool {
    guard seed.least > 1, at > 0, at + 1 < text.count else { return true }
    let bytes = alphabets[seed.bytes]
    return unsafe bytes.contains(text[unchecked: at &+ 1]) || bytes.contains(text[unchecked: at &- 1])
  }

  /// Takes the run or literal of a seed at `at`; the block before may hold the first bytes of a run.
  private func take(_ index: Int, _ text: Span<UInt8>, _ at: Int, _ scratch: inout RunScratch) {
    let seed = seeds[index]
    var (first, end) = (at, at + 1)
    if seed.bytes < 0 {
      guard holds(text, at, seed.literal.start, seed.literal.end) else { return }
      end = at + seed.literal.end - seed.literal.start
      scratch.reach(at + 1, of: index)
    } else {
      let bytes = alphabets[seed.bytes]
      while first > scratch.runEnds[index], bytes.contains(text[first - 1]) { first -= 1 }
      while end < text.count, bytes.contains(text[end]) { end += 1 }
      scratch.reach(end, of: index)
    }
    let needs = needs.span
    for number in seed.first..<seed.end {
      let companion = needs[number].companionNeed
      guard end - first >= needs[number].count,
        companion == 0 || companion & companionNeeds(in: text, &scratch) != 0
      else { continue }
      addWindow(number, first, end, text, &scratch)
    }
  }

  private func holds(_ text: Span<UInt8>, _ at: Int, _ start: Int, _ end: Int) -> Bool {
    guard at + end - start <= text.count else { return false }
    for index in start..<end where RequiredLiterals.fold(text[at + index - start]) != literals[index] { return false }
    return true
  }

  /// Adds the window around a run, unless it is too short for a match or holds no companion.
  private func addWindow(
    _ number: Int, _ first: Int, _ end: Int, _ text: Span<UInt8>, _ scratch: inout RunScratch
  ) {
    let need = needs[number]
    var window = RunScratch.Window(start: max(0, first - need.before), end: end, pattern: need.pattern)
    if need.before < 0 { window.start = walkBack(need, first, text, scratch.progress[number]) }
    if need.after >= 0 {
      window.end = min(text.count, end - need.count + need.after)
    } else {
      window.end = walk(need, end, text, scratch.progress[number].walked)
      scratch.progress[number].walked = window.end
    }
    scratch.progress[number].windowStart = window.start
    scratch.progress[number].runEnd = end
    guard window.end - window.start >= need.minimum else { return }
    if need.companions.end > 0, !holdsCompanion(text, window, need, &scratch.progress[number]) { return }
    scratch.append(window)
  }

  /// The start of the bytes of the alphabet before `first`; those before the last run are known.
  private func walkBack(_ need: Need, _ first: Int, _ text: Span<UInt8>, _ progress: RunScratch.Progress) -> Int {
    let bytes = alphabets[need.alphabet]
    let known = min(progress.runEnd, first)
    var at = first
    while at > known, bytes.contains(text[at - 1]) { at -= 1 }
    return at == known && known > 0 ? progress.windowStart : at
  }

  /// The end of the bytes of the alphabet from `end` on; those before `walked` are known.
  private func walk(_ need: Need, _ end: Int, _ text: Span<UInt8>, _ walked: Int) -> Int {
    let bytes = alphabets[need.alphabet]
    var at = max(end, walked)
    while at < text.count, bytes.contains(text[at]) { at += 1 }
    return at
  }

  /// The bits of the needs that may have a companion in `text`; of a long text all.
  @inline(__always)
  private func companionNeeds(in text: Span<UInt8>, _ scratch: inout RunScratch) -> UInt64 {
    scratch.companionNeeds ?? findCompanionNeeds(in: text, &scratch)
  }

  @inline(never)
  private func findCompanionNeeds(in text: Span<UInt8>, _ scratch: inout RunScratch) -> UInt64 {
    var found: UInt64 = text.count > Self.shortText ? ~0 : 0
    if found == 0, text.count > 1 {
      let table = companionNeeds.span
      for at in 0..<text.count &- 1 {
        found |= unsafe table[unchecked: Self.number(text[unchecked: at], text[unchecked: at &+ 1])]
      }
    }
    scratch.companionNeeds = found
    return found
  }

  private func holdsCompanion(
    _ text: Span<UInt8>, _ window: RunScratch.Window, _ need: Need, _ progress: inout RunScratch.Progress
  ) -> Bool {
    if progress.companion >= window.start { return true }
    var at = max(window.start, progress.checked)
    let last = min(window.end, text.count - 1)
    while at < last {
      let bit = unsafe Self.bit(text[unchecked: at], text[unchecked: at &+ 1])
      if need.companionBits & bit != 0, isCompanion(text, at, need) {
        progress.companion = at
        progress.checked = at + 1
        return true
      }
      at &+= 1
    }
    progress.checked = max(at, progress.checked)
    return false
  }

  private func isCompanion(_ text: Span<UInt8>, _ at: Int, _ need: Need) -> Bool {
    let first = RequiredLiterals.fold(text[at])
    var literal = need.companions.start
    while literal < need.companions.end {
      let end = literal + 1 + Int(literals[literal])
      if literals[literal + 1] == first, holds(text, at, literal + 1, end) { return true }
      literal = end
    }
    return false
  }
}
