/// A pattern as the slow matcher and the printer see it.
indirect enum SlowPattern {
  case scalar(UInt32)
  case set([ClosedRange<UInt32>], isNegated: Bool)
  case any
  case assertion(String)
  case sequence([SlowPattern])
  case choice([SlowPattern])
  case repeated(SlowPattern, Int, Int?, isGreedy: Bool)
  case group(Int, SlowPattern)

  /// Whether it can match nothing.
  var canBeEmpty: Bool {
    switch self {
    case .scalar, .set, .any: false
    case .assertion: true
    case .sequence(let items): items.allSatisfy(\.canBeEmpty)
    case .choice(let items): items.contains { $0.canBeEmpty }
    case .repeated(let item, let minimum, _, _): minimum == 0 || item.canBeEmpty
    case .group(_, let item): item.canBeEmpty
    }
  }

  /// The pattern in RE2 syntax.
  var source: String {
    switch self {
    case .scalar(let value): Self.escaped(value)
    case .set(let ranges, let isNegated):
      "[" + (isNegated ? "^" : "")
        + ranges.map { Self.escaped($0.lowerBound) + "-" + Self.escaped($0.upperBound) }.joined() + "]"
    case .any: "."
    case .assertion(let source): source
    case .sequence(let items): items.map(\.source).joined()
    case .choice(let items): "(?:" + items.map(\.source).joined(separator: "|") + ")"
    case .repeated(let item, let minimum, let maximum, let isGreedy):
      "(?:\(item.source)){\(minimum),\(maximum.map(String.init) ?? "")}" + (isGreedy ? "" : "?")
    case .group(_, let item): "(\(item.source))"
    }
  }

  private static func escaped(_ value: UInt32) -> String { "\\x{" + String(value, radix: 16) + "}" }
}

/// Tries every way in order of preference: exponential, but plain to see that it is right.
struct SlowMatcher {
  let text: [UInt32]
  var captures: [Range<Int>?]
  /// What is left to try before the matcher gives up.
  var budget = 200_000

  init(_ text: String, groupCount: Int) {
    self.text = text.unicodeScalars.map(\.value)
    captures = [Range<Int>?](repeating: nil, count: groupCount + 1)
  }

  /// The first match at `start` or after it, in scalars, with the groups; nil where there is none.
  mutating func firstMatch(_ pattern: SlowPattern, from start: Int) -> [Range<Int>?]? {
    for at in start...max(start, text.count) where at <= text.count {
      captures = captures.map { _ in nil }
      var found: [Range<Int>?]?
      _ = match(pattern, at) { matcher, end in
        found = matcher.captures
        found?[0] = at..<end
        return true
      }
      if let found { return found }
    }
    return nil
  }

  private mutating func match(
    _ pattern: SlowPattern, _ at: Int, _ then: (inout SlowMatcher, Int) -> Bool
  ) -> Bool {
    budget -= 1
    guard budget > 0 else { return false }
    switch pattern {
    case .scalar(let value): return at < text.count && text[at] == value && then(&self, at + 1)
    case .any: return at < text.count && text[at] != 10 && then(&self, at + 1)
    case .set(let ranges, let isNegated):
      return at < text.count && ranges.contains { $0.contains(text[at]) } != isNegated && then(&self, at + 1)
    case .assertion(let source): return holds(source, at) && then(&self, at)
    case .sequence(let items): return match(items[...], at, then)
    case .choice(let items):
      for item in items where match(item, at, then) { return true }
      return false
    case .repeated(let item, let minimum, let maximum, let isGreedy):
      return matchRepeated(item, minimum, maximum, isGreedy, at, then)
    case .group(let index, let item):
      let before = captures[index]
      let isMatch = match(item, at) { matcher, end in
        let inner = matcher.captures[index]
        matcher.captures[index] = at..<end
        if then(&matcher, end) { return true }
        matcher.captures[index] = inner
        return false
      }
      if !isMatch { captures[index] = before }
      return isMatch
    }
  }

  private mutating func match(
    _ items: ArraySlice<SlowPattern>, _ at: Int, _ then: (inout SlowMatcher, Int) -> Bool
  ) -> Bool {
    guard let first = items.first else { return then(&self, at) }
    return match(first, at) { $0.match(items.dropFirst(), $1, then) }
  }

  private mutating func matchRepeated(
    _ item: SlowPattern, _ minimum: Int, _ maximum: Int?, _ isGreedy: Bool, _ at: Int,
    _ then: (inout SlowMatcher, Int) -> Bool
  ) -> Bool {
    func again(_ matcher: inout SlowMatcher) -> Bool {
      guard maximum != 0 else { return false }
      return matcher.match(item, at) { matcher, end in
        matcher.matchRepeated(item, max(0, minimum - 1), maximum.map { $0 - 1 }, isGreedy, end, then)
      }
    }
    if minimum > 0 { return again(&self) }
    return isGreedy ? again(&self) || then(&self, at) : then(&self, at) || again(&self)
  }

  private func holds(_ source: String, _ at: Int) -> Bool {
    let before = at > 0 ? text[at - 1] : nil
    let after = at < text.count ? text[at] : nil
    func isWord(_ value: UInt32?) -> Bool {
      value.map { (48...57).contains($0) || (65...90).contains($0) || $0 == 95 || (97...122).contains($0) } ?? false
    }
    return switch source {
    case "^": before == nil
    case "$": after == nil
    case "(?m:^)": before == nil || before == 10
    case "(?m:$)": after == nil || after == 10
    case "\\b": isWord(before) != isWord(after)
    default: isWord(before) == isWord(after)
    }
  }
}
