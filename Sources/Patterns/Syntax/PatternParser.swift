import SourceText

/// Reads RE2 syntax into a `SyntaxTree`.
///
/// Recursive descent; `PatternLimits.nestingDepth` bounds the recursion.
struct PatternParser {
  /// The options that `(?flags)` sets.
  struct Flags {
    var ignoresCase = false
    var isMultiline = false
    var dotMatchesNewline = false
    var isUngreedy = false
  }

  /// The largest count of a repetition, as in RE2.
  static let maximumRepeat = 1000

  let source: [UInt8]
  let limits: PatternLimits
  var offset = 0
  var flags = Flags()
  var depth = 0
  /// True between `\Q` and `\E`.
  var isQuoting = false
  var tree = SyntaxTree()

  /// Parses the whole of `source`.
  static func parse(_ source: String, limits: PatternLimits) throws(PatternError) -> SyntaxTree {
    var parser = PatternParser(source: Array(source.utf8), limits: limits)
    parser.tree.root = try parser.alternation()
    if parser.peek() == UInt8(ascii: ")") {
      throw parser.error(
        parser.offset, parser.offset + 1, "\")\" closes no group", hint: "write \"\\)\" to match a parenthesis")
    }
    return parser.tree
  }

  // MARK: Reading bytes

  func peek(_ distance: Int = 0) -> UInt8? {
    offset + distance < source.count ? source[offset + distance] : nil
  }

  /// Steps over `text` if it comes next.
  mutating func skip(_ text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    guard offset + length <= source.count else { return false }
    for index in 0..<length where unsafe source[offset + index] != text.utf8Start[index] { return false }
    offset += length
    return true
  }

  /// Reads one scalar; the source is well-formed, being the UTF-8 of a string.
  mutating func scalar() -> UInt32 {
    let lead = source[offset]
    offset += 1
    guard lead >= 0x80 else { return UInt32(lead) }
    var value = UInt32(lead) & (lead < 0xE0 ? 0x1F : lead < 0xF0 ? 0x0F : 0x07)
    while offset < source.count, source[offset] & 0xC0 == 0x80 {
      value = value << 6 | UInt32(source[offset] & 0x3F)
      offset += 1
    }
    return value
  }

  func range(from start: Int) -> SourceRange { SourceRange(start: start, end: max(start, offset)) }

  func text(_ start: Int, _ end: Int) -> String {
    String(decoding: source[min(start, source.count)..<min(max(start, end), source.count)], as: UTF8.self)
  }

  func error(_ start: Int, _ end: Int, _ message: String, hint: String? = nil) -> PatternError {
    PatternError(SourceRange(start: start, end: max(start, min(end, source.count))), message, hint: hint)
  }

  // MARK: Alternation, concatenation, repetition

  mutating func alternation() throws(PatternError) -> Int {
    let start = offset
    var items = [try concatenation()]
    while peek() == UInt8(ascii: "|"), !isQuoting {
      offset += 1
      items.append(try concatenation())
    }
    return items.count == 1 ? items[0] : tree.add(.alternation(items), range(from: start))
  }

  private mutating func concatenation() throws(PatternError) -> Int {
    let start = offset
    var items: [Int] = []
    // Whether the last item may be repeated: `a**` is refused, as in RE2.
    var isRepeated = false
    var operatorStart = start
    while let byte = peek() {
      if isQuoting {
        if skip("\\E") { isQuoting = false } else { items.append(literal()); isRepeated = false }
        continue
      }
      if byte == UInt8(ascii: "|") || byte == UInt8(ascii: ")") { break }
      if let count = try repetition() {
        guard let item = items.popLast() else { throw missingOperand(count) }
        if isRepeated { throw stackedRepetition(from: operatorStart) }
        operatorStart = count.range.start
        isRepeated = true
        items.append(repeating(item, count))
      } else if let item = try atom() {
        items.append(item)
        isRepeated = false
      }
    }
    return switch items.count {
    case 0: tree.add(.empty, range(from: start))
    case 1: items[0]
    default: tree.add(.concatenation(items), range(from: start))
    }
  }

  private mutating func repeating(_ item: Int, _ count: Repetition) -> Int {
    let range = tree.nodes[item].range.union(count.range)
    return tree.add(
      .repetition(
        child: item, minimum: count.minimum, maximum: count.maximum, greedy: count.isGreedy != flags.isUngreedy),
      range)
  }

  // MARK: Atoms

  /// Reads one item; nil where it only set flags or opened a quotation.
  private mutating func atom() throws(PatternError) -> Int? {
    let start = offset
    switch source[offset] {
    case UInt8(ascii: "("): return try group()
    case UInt8(ascii: "["): return add(set: try bracketClass(), from: start)
    case UInt8(ascii: "\\"): return try escape()
    case UInt8(ascii: "."):
      offset += 1
      let newline = ScalarSet([ScalarRange(0x0A, 0x0A)])
      return add(set: flags.dotMatchesNewline ? .all : newline.inverted, from: start)
    case UInt8(ascii: "^"):
      offset += 1
      return tree.add(.assertion(flags.isMultiline ? .lineStart : .textStart), range(from: start))
    case UInt8(ascii: "$"):
      offset += 1
      return tree.add(.assertion(flags.isMultiline ? .lineEnd : .textEnd), range(from: start))
    default: return literal()
    }
  }

  mutating func literal() -> Int {
    let start = offset
    return add(scalar: scalar(), from: start)
  }

  /// Adds a scalar, with those equal to it but for case where case is ignored.
  mutating func add(scalar: UInt32, from start: Int) -> Int {
    if flags.ignoresCase {
      let set = CaseFolding.orbit(of: scalar)
      if set.count > 1 { return tree.add(.set(set), range(from: start)) }
    }
    // A surrogate (written as \x{D800}) has no UTF-8: it matches nothing.
    if (0xD800...0xDFFF).contains(scalar) { return tree.add(.set(ScalarSet()), range(from: start)) }
    return tree.add(.scalar(scalar), range(from: start))
  }

  mutating func add(set: ScalarSet, from start: Int) -> Int {
    tree.add(.set(set), range(from: start))
  }
}
