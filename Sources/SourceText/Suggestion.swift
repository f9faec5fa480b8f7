/// The nearest known name to a misspelt one, for did-you-mean.
public enum Suggestion {
  /// The candidate nearest to `name`, or nil where none is near enough.
  ///
  /// Distance is Damerau–Levenshtein (optimal string alignment) over Unicode scalars, without regard to ASCII case;
  /// near enough is at most a third of the longer name's length, and at least 1. Ties go to the earlier candidate.
  ///
  /// - Complexity: O(n·m) time a candidate in the two lengths; names over 64 scalars are never suggested.
  public static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = scalars(name)
    guard !wanted.isEmpty, wanted.count <= 64 else { return nil }
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let other = scalars(candidate)
      let limit = max(1, max(wanted.count, other.count) / 3)
      guard other.count <= 64, abs(other.count - wanted.count) <= limit else { continue }
      let distance = distance(wanted, other)
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.name
  }

  private static func scalars(_ text: String) -> [UInt32] {
    text.unicodeScalars.map { (0x41...0x5A).contains($0.value) ? $0.value + 0x20 : $0.value }
  }

  private static func distance(_ a: [UInt32], _ b: [UInt32]) -> Int {
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    var row = last
    for i in 0..<a.count {
      row[0] = i + 1
      for j in 0..<b.count {
        row[j + 1] = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          row[j + 1] = min(row[j + 1], beforeLast[j - 1] + 1)
        }
      }
      (beforeLast, last, row) = (last, row, beforeLast)
    }
    return last[b.count]
  }
}
