extension Scanner {
  /// Finds everything in `text`, UTF-8; ill-formed bytes part words.
  ///
  /// `hits` is replaced: sorted by start, then lexicon; of hits of one lexicon that overlap the longest is kept.
  ///
  /// - Precondition: `text` is shorter than 4 GiB.
  /// - Complexity: O(n) in the bytes of `text`; nothing is allocated once `scratch` and `hits` are warm.
  public func scan(_ text: Span<UInt8>, scratch: inout ScanScratch, hits: inout [Hit]) {
    precondition(text.count <= Int(UInt32.max), "a text is longer than 4 GiB")
    scratch.reset(lexicons: lexicons.count)
    scratch.sentenceHits.removeAll(keepingCapacity: true)
    scratch.read(text, self)
    swap(&scratch.sentenceHits, &hits)
    HitOrder.sort(&hits)
    scratch.keepLongest(&hits)
  }

  /// Finds everything in `text`; as `scan(_:scratch:hits:)` with memory of its own.
  public func hits(in text: String) -> [Hit] {
    var scratch = ScanScratch()
    var hits: [Hit] = []
    scan(Array(text.utf8).span, scratch: &scratch, hits: &hits)
    return hits
  }
}

extension ScanScratch {
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
  /// - Complexity: O(n) when sorted already, O(n log n) else.
  static func sort(_ hits: inout [Hit]) {
    var isSorted = true
    for index in hits.indices.dropFirst() where Hit.precedes(hits[index], hits[index - 1]) {
      isSorted = false
      break
    }
    if isSorted { return }
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
