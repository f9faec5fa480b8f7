/// An inclusive range of Unicode scalar values.
struct ScalarRange: Hashable, Sendable, BitwiseCopyable {
  var low: UInt32
  var high: UInt32

  init(_ low: UInt32, _ high: UInt32) {
    self.low = low
    self.high = high
  }
}

/// A set of Unicode scalar values: ranges in ascending order that neither overlap nor touch.
struct ScalarSet: Hashable, Sendable {
  /// The largest scalar value.
  static let maximum: UInt32 = 0x10FFFF

  /// Every scalar value.
  static let all = ScalarSet([ScalarRange(0, maximum)])

  private(set) var ranges: [ScalarRange]

  /// Makes the union of `ranges`, given in any order.
  ///
  /// - Complexity: O(n log n).
  init(_ ranges: [ScalarRange] = []) {
    self.ranges = ranges
    normalize()
  }

  var isEmpty: Bool { ranges.isEmpty }

  /// The number of members.
  var count: Int { ranges.reduce(0) { $0 + Int($1.high - $1.low) + 1 } }

  func contains(_ value: UInt32) -> Bool {
    ranges.contains { $0.low <= value && value <= $0.high }
  }

  mutating func formUnion(_ other: ScalarSet) {
    ranges.append(contentsOf: other.ranges)
    normalize()
  }

  /// The scalars that are not members.
  var inverted: ScalarSet {
    var gaps: [ScalarRange] = []
    var next: UInt32 = 0
    for range in ranges {
      if range.low > next { gaps.append(ScalarRange(next, range.low - 1)) }
      next = range.high + 1
    }
    if next <= Self.maximum { gaps.append(ScalarRange(next, Self.maximum)) }
    return ScalarSet(gaps)
  }

  private mutating func normalize() {
    guard ranges.count > 1 else { return }
    ranges.sort { ($0.low, $0.high) < ($1.low, $1.high) }
    var kept = 0
    for index in 1..<ranges.count {
      if ranges[index].low <= ranges[kept].high + 1 {
        ranges[kept].high = max(ranges[kept].high, ranges[index].high)
      } else {
        kept += 1
        ranges[kept] = ranges[index]
      }
    }
    ranges.removeSubrange((kept + 1)...)
  }
}

extension ScalarSet {
  static let digits = ScalarSet([ScalarRange(0x30, 0x39)])
  static let word = ScalarSet([
    ScalarRange(0x30, 0x39), ScalarRange(0x41, 0x5A), ScalarRange(0x5F, 0x5F), ScalarRange(0x61, 0x7A),
  ])
  static let perlSpace = ScalarSet([ScalarRange(0x09, 0x0A), ScalarRange(0x0C, 0x0D), ScalarRange(0x20, 0x20)])

  /// The set of a Perl class letter: `d`, `s` or `w`.
  static func perl(_ letter: UInt8) -> ScalarSet? {
    switch letter {
    case UInt8(ascii: "d"): digits
    case UInt8(ascii: "s"): perlSpace
    case UInt8(ascii: "w"): word
    default: nil
    }
  }

  /// The names of the POSIX classes, as in `[[:alpha:]]`; ASCII only, as in RE2.
  static let posixNames = [
    "alnum", "alpha", "ascii", "blank", "cntrl", "digit", "graph", "lower", "print", "punct", "space", "upper", "word",
    "xdigit",
  ]

  /// The set of a POSIX class name.
  static func posix(_ name: String) -> ScalarSet? {
    func set(_ pairs: (UInt32, UInt32)...) -> ScalarSet { ScalarSet(pairs.map { ScalarRange($0.0, $0.1) }) }
    return switch name {
    case "alnum": set((0x30, 0x39), (0x41, 0x5A), (0x61, 0x7A))
    case "alpha": set((0x41, 0x5A), (0x61, 0x7A))
    case "ascii": set((0, 0x7F))
    case "blank": set((0x09, 0x09), (0x20, 0x20))
    case "cntrl": set((0, 0x1F), (0x7F, 0x7F))
    case "digit": digits
    case "graph": set((0x21, 0x7E))
    case "lower": set((0x61, 0x7A))
    case "print": set((0x20, 0x7E))
    case "punct": set((0x21, 0x2F), (0x3A, 0x40), (0x5B, 0x60), (0x7B, 0x7E))
    case "space": set((0x09, 0x0D), (0x20, 0x20))
    case "upper": set((0x41, 0x5A))
    case "word": word
    case "xdigit": set((0x30, 0x39), (0x41, 0x46), (0x61, 0x66))
    default: nil
    }
  }
}
