internal import Patterns

extension TextScanner {
  /// Finds everything in `text`, UTF-8; ill-formed bytes part words.
  ///
  /// `hits` is replaced: sorted by start, then lexicon; of hits of one lexicon that overlap the longest is kept.
  ///
  /// - Precondition: `text` is shorter than 4 GiB.
  /// - Complexity: O(n) in the bytes of `text`; nothing is allocated once `scratch` and `hits` are warm.
  public func scan(_ text: Span<UInt8>, scratch: inout ScanScratch, hits: inout [Hit]) {
    precondition(text.count <= Int(UInt32.max), "a text is longer than 4 GiB")
    scratch.reset(lexicons: lexicons.count)
    scratch.read(text, self)
    if let patterns { scratch.scan(text, patterns, owners: patternOwners) }
    swap(&scratch.matcher.hits, &hits)
    HitOrder.sort(&hits)
    scratch.keepLongest(&hits)
  }

  /// Finds everything in `text`; as `scan(_:scratch:hits:)` with memory of its own.
  public func hits(in text: String) -> [Hit] {
    var scratch = ScanScratch()
    var hits: [Hit] = []
    scan(text.utf8.span, scratch: &scratch, hits: &hits)
    return hits
  }
}

extension ScanScratch {
  /// Adds the matches of the patterns to the hits of phrases, but for those in sentences that an `unless` phrase excuses.
  mutating func scan(_ text: Span<UInt8>, _ patterns: PatternSet, owners: [PatternOwner]) {
    patternMatches.removeAll(keepingCapacity: true)
    patterns.scan(text, cache: &patternCache, into: &patternMatches)
    var sentence = 0
    for match in patternMatches where match.start < match.end {
      while sentence < matcher.dropped.count, Int(matcher.dropped[sentence].end) <= match.start { sentence += 1 }
      let owner = owners[match.pattern]
      guard !isDropped(owner.lexicon, from: sentence, start: match.start, end: match.end) else { continue }
      matcher.hits.append(
        Hit(lexicon: owner.lexicon, phrase: owner.index, start: UInt32(match.start), end: UInt32(match.end)))
    }
  }

  private func isDropped(_ lexicon: UInt32, from sentence: Int, start: Int, end: Int) -> Bool {
    var index = sentence
    while index < matcher.dropped.count, Int(matcher.dropped[index].start) < end {
      if matcher.dropped[index].lexicon == lexicon, Int(matcher.dropped[index].end) > start { return true }
      index += 1
    }
    return false
  }

  /// Of the hits of one lexicon that overlap, keeps the longest, the first of equals.
  ///
  /// `hits` is sorted.
  mutating func keepLongest(_ hits: inout [Hit]) {
    guard hits.count > 1 else { return }
    var kept = 0
    for index in hits.indices {
      let hit = hits[index]
      let last = Int(truncatingIfNeeded: lastKept[Int(hit.lexicon)])
      if last < kept, hits[last].lexicon == hit.lexicon, hits[last].end > hit.start {
        if hit.end - hit.start > hits[last].end - hits[last].start { hits[last] = hit }
        continue
      }
      lastKept[Int(hit.lexicon)] = UInt32(kept)
      hits[kept] = hit
      kept += 1
    }
    hits.removeLast(hits.count - kept)
    HitOrder.sort(&hits)
  }
}

/// Sorts hits in place without allocating.
enum HitOrder {
  /// Sorts by start, lexicon, longest first.
  ///
  /// - Complexity: O(n) when nearly sorted already, as hits of one sentence after the other are; O(n log n) else.
  static func sort(_ hits: inout [Hit]) {
    var moves = 0
    for index in hits.indices.dropFirst() where Hit.precedes(hits[index], hits[index - 1]) {
      let hit = hits[index]
      var place = index
      while place > 0, Hit.precedes(hit, hits[place - 1]) {
        hits[place] = hits[place - 1]
        place -= 1
      }
      hits[place] = hit
      moves += index - place
      if moves > 8 * hits.count { return sortHeap(&hits) }
    }
  }

  private static func sortHeap(_ hits: inout [Hit]) {
    var root = hits.count / 2
    while root > 0 {
      root -= 1
      sink(&hits, root, hits.count)
    }
    var end = hits.count
    while end > 1 {
      end -= 1
      hits.swapAt(0, end)
      sink(&hits, 0, end)
    }
  }

  private static func sink(_ hits: inout [Hit], _ root: Int, _ end: Int) {
    var root = root
    while true {
      var child = 2 * root + 1
      guard child < end else { return }
      if child + 1 < end, Hit.precedes(hits[child], hits[child + 1]) { child += 1 }
      guard Hit.precedes(hits[root], hits[child]) else { return }
      hits.swapAt(root, child)
      root = child
    }
  }
}
