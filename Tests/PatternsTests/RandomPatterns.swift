/// Random numbers that are the same in every run (SplitMix64).
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

/// Makes patterns and texts over one small alphabet, so that they meet often.
struct RandomPatterns {
  static let alphabet: [UInt32] = [
    0x61, 0x61, 0x62, 0x63, 0x31, 0x5F, 0x20, 0x0A, 0xE9, 0xE8, 0x3C9, 0x65E5, 0x1F389, 0x1F38A,
  ]

  var random: Seeded
  var groupCount = 0

  init(seed: Int) {
    random = Seeded(state: UInt64(seed))
  }

  mutating func number(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }

  mutating func scalar() -> UInt32 { Self.alphabet[number(Self.alphabet.count)] }

  mutating func text(_ longest: Int) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<number(longest + 1) { text.append(Unicode.Scalar(scalar()) ?? "a") }
    return String(text)
  }

  mutating func pattern(_ depth: Int) -> SlowPattern {
    switch number(depth > 0 ? 14 : 6) {
    case 0, 1, 2: .scalar(scalar())
    case 3: set()
    case 4: .any
    case 5: .assertion(["^", "$", "(?m:^)", "(?m:$)", "\\b", "\\B"][number(6)])
    case 6, 7, 8: .sequence((0..<number(4)).map { _ in pattern(depth - 1) })
    case 9, 10: .choice((0...number(3)).map { _ in pattern(depth - 1) })
    case 11: group(depth)
    default: repeated(depth)
    }
  }

  private mutating func set() -> SlowPattern {
    let ranges = (0...number(3)).map { _ in
      let (one, other) = (scalar(), scalar())
      return min(one, other)...max(one, other)
    }
    return .set(ranges, isNegated: number(3) == 0)
  }

  private mutating func group(_ depth: Int) -> SlowPattern {
    groupCount += 1
    let index = groupCount
    return .group(index, pattern(depth - 1))
  }

  private mutating func repeated(_ depth: Int) -> SlowPattern {
    let item = pattern(depth - 1)
    let isGreedy = number(3) > 0
    let minimum = number(3)
    // Loops over what can be empty are where engines differ; the table has those.
    if number(2) == 0, !item.canBeEmpty { return .repeated(item, minimum, nil, isGreedy: isGreedy) }
    return .repeated(item, minimum, minimum + number(3), isGreedy: isGreedy)
  }
}
