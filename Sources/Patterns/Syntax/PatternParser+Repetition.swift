import SourceText

extension PatternParser {
  /// How often, and where it is written.
  struct Repetition {
    var minimum: Int
    var maximum: Int?
    var isGreedy: Bool
    var range: SourceRange
  }

  /// Reads `*`, `+`, `?` or `{n,m}` with a `?` after it; nil, and nothing read, where none comes next.
  ///
  /// A brace that does not open a count is a literal.
  mutating func repetition() throws(PatternError) -> Repetition? {
    let start = offset
    guard let (minimum, maximum) = try bounds() else { return nil }
    let isLazy = skip("?")
    return Repetition(minimum: minimum, maximum: maximum, isGreedy: !isLazy, range: range(from: start))
  }

  private mutating func bounds() throws(PatternError) -> (Int, Int?)? {
    if skip("*") { return (0, nil) }
    if skip("+") { return (1, nil) }
    if skip("?") { return (0, 1) }
    let start = offset
    guard skip("{"), let minimum = number() else {
      offset = start
      return nil
    }
    let maximum = skip(",") ? number() : minimum
    guard skip("}") else {
      offset = start
      return nil
    }
    try check(minimum, maximum, from: start)
    return (minimum, maximum)
  }

  /// Reads decimal digits; a number too large to be of use counts as one over the limit.
  private mutating func number() -> Int? {
    var value: Int?
    while let byte = peek(), (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
      value = min((value ?? 0) * 10 + Int(byte - UInt8(ascii: "0")), Self.maximumRepeat + 1)
      offset += 1
    }
    return value
  }

  private func check(_ minimum: Int, _ maximum: Int?, from start: Int) throws(PatternError) {
    let written = text(start, offset)
    if max(minimum, maximum ?? 0) > Self.maximumRepeat {
      throw error(
        start, offset, "repetition \"\(written)\" is over \(Self.maximumRepeat)",
        hint: "repeat at most \(Self.maximumRepeat) times, or without bound by \"*\" or \"+\"")
    }
    if let maximum, minimum > maximum {
      throw error(
        start, offset, "repetition \"\(written)\" ends before it starts",
        hint: "write the smaller number first: \"{\(maximum),\(minimum)}\"")
    }
  }

  func missingOperand(_ count: Repetition) -> PatternError {
    let written = text(count.range.start, count.range.end)
    return PatternError(
      count.range, "\"\(written)\" repeats nothing",
      hint: "put what is to be repeated before it, or escape it by \"\\\"")
  }

  func stackedRepetition(from start: Int) -> PatternError {
    let written = text(start, offset)
    return error(
      start, offset, "\"\(written)\" repeats a repetition",
      hint: "possessive repetition is not supported and never needed; to repeat a repetition put it in \"(?:…)\"")
  }
}
