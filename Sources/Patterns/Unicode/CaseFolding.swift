/// Simple case folding, as `(?i)` needs it.
enum CaseFolding {
  /// Scalars of equal stride that lie at one distance from the next scalar in their ring.
  private struct Row {
    var low: UInt32
    var high: UInt32
    var delta: Int64
    var stride: UInt32
  }

  private static let rows: [Row] = {
    var numbers = PackedRanges(FoldingTable.packed)
    var rows: [Row] = []
    var low: UInt32 = 0
    while let gap = numbers.next(), let length = numbers.next(), let code = numbers.next(), let stride = numbers.next()
    {
      low += gap
      let distance = Int64(code >> 1)
      rows.append(Row(low: low, high: low + length, delta: code & 1 == 0 ? distance : -distance, stride: stride))
    }
    return rows
  }()

  /// The members of `set` with every scalar equal to one of them but for case.
  ///
  /// - Complexity: O(m log m) in the ranges and the cased scalars of `set`; at most four rounds.
  static func closure(of set: ScalarSet) -> ScalarSet {
    var closure = set
    var fresh = set
    // Rings have at most four members: three steps reach all from any.
    for _ in 0..<3 {
      let next = ScalarSet(fresh.ranges.flatMap(images))
      let before = closure
      closure.formUnion(next)
      if closure == before { break }
      fresh = next
    }
    return closure
  }

  /// The scalars equal to `scalar` but for case, with itself.
  static func orbit(of scalar: UInt32) -> ScalarSet {
    let letter = scalar | 0x20
    guard scalar < 0x80 else { return closure(of: ScalarSet([ScalarRange(scalar, scalar)])) }
    guard (0x61...0x7A).contains(letter) else { return ScalarSet([ScalarRange(scalar, scalar)]) }
    var members = [ScalarRange(letter & ~0x20, letter & ~0x20), ScalarRange(letter, letter)]
    // The long s and the sign of the kelvin are the only scalars beyond ASCII that fold to a letter of it.
    if letter == 0x73 { members.append(ScalarRange(0x17F, 0x17F)) }
    if letter == 0x6B { members.append(ScalarRange(0x212A, 0x212A)) }
    return ScalarSet(members)
  }

  /// Where the ring takes the members of `range`.
  private static func images(of range: ScalarRange) -> [ScalarRange] {
    var images: [ScalarRange] = []
    for row in rows {
      if row.low > range.high { break }
      if row.high < range.low { continue }
      append(row, range, to: &images)
    }
    return images
  }

  private static func append(_ row: Row, _ range: ScalarRange, to images: inout [ScalarRange]) {
    func moved(_ value: UInt32) -> UInt32 { UInt32(clamping: Int64(value) + row.delta) }
    var low = max(row.low, range.low)
    let high = min(row.high, range.high)
    if row.stride == 1 {
      images.append(ScalarRange(moved(low), moved(high)))
      return
    }
    low += (low - row.low) % row.stride
    while low <= high {
      images.append(ScalarRange(moved(low), moved(low)))
      low += row.stride
    }
  }
}
