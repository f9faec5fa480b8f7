import SourceText

extension PatternParser {
  /// Reads a class in brackets.
  mutating func bracketClass() throws(PatternError) -> ScalarSet {
    let start = offset
    offset += 1
    let isNegated = skip("^")
    var ranges: [ScalarRange] = []
    // A bracket that comes first is a member.
    var isFirst = true
    while isFirst || peek() != UInt8(ascii: "]") {
      guard offset < source.count else { throw unclosedClass(from: start) }
      isFirst = false
      if let set = try namedClass() {
        ranges.append(contentsOf: set.ranges)
      } else {
        ranges.append(contentsOf: folded(ScalarSet([try classRange()]), isNegated: false).ranges)
      }
    }
    offset += 1
    let set = ScalarSet(ranges)
    return isNegated ? set.inverted : set
  }

  private func unclosedClass(from start: Int) -> PatternError {
    error(start, start + 1, "class is not closed", hint: "add the missing \"]\", or write \"\\[\" to match a bracket")
  }

  /// Reads `[:alpha:]` or a class escape; nil, and nothing read, where none comes next.
  private mutating func namedClass() throws(PatternError) -> ScalarSet? {
    if let set = try classEscape() { return set }
    let start = offset
    guard skip("[:") else { return nil }
    let isNegated = skip("^")
    let nameStart = offset
    while let byte = peek(), ScalarSet.word.contains(UInt32(byte)) { offset += 1 }
    let name = text(nameStart, offset)
    guard skip(":]") else {
      // Not of that form: the bracket is a member like any other.
      offset = start
      return nil
    }
    guard let set = ScalarSet.posix(name) else {
      let nearest = Suggestion.nearest(to: name, among: ScalarSet.posixNames).map { "did you mean \"[:\($0):]\"? " }
      throw error(
        start, offset, "no POSIX class is named \"\(name)\"",
        hint: (nearest ?? "") + "they are " + ScalarSet.posixNames.joined(separator: ", "))
    }
    return folded(set, isNegated: isNegated)
  }

  private mutating func classRange() throws(PatternError) -> ScalarRange {
    let start = offset
    let low = try classScalar()
    // A hyphen before the closing bracket is a member.
    guard peek() == UInt8(ascii: "-"), let next = peek(1), next != UInt8(ascii: "]") else {
      return ScalarRange(low, low)
    }
    offset += 1
    let highStart = offset
    if try classEscape() != nil {
      throw error(
        start, offset, "range \"\(text(start, offset))\" ends in a class", hint: "write the hyphen last or as \"\\-\"")
    }
    offset = highStart
    let high = try classScalar()
    guard low <= high else {
      throw error(
        start, offset, "range \"\(text(start, offset))\" ends before it starts",
        hint: "write the smaller one first, or the hyphen as \"\\-\"")
    }
    return ScalarRange(low, high)
  }

  private mutating func classScalar() throws(PatternError) -> UInt32 {
    peek() == UInt8(ascii: "\\") ? try scalarEscape() : scalar()
  }
}
