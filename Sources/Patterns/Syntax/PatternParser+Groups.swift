import SourceText

extension PatternParser {
  /// Reads a group from its `(`; nil for one that only sets flags, as `(?i)`.
  mutating func group() throws(PatternError) -> Int? {
    let start = offset
    offset += 1
    let outer = flags
    var index: Int?
    if skip("?P<") || (peek() == UInt8(ascii: "?") && peek(1) == UInt8(ascii: "<") && !isLookBehind && skip("?<")) {
      index = addGroup(named: try groupName(from: start))
    } else if skip("?") {
      guard try flagGroup(from: start) else { return nil }
    } else {
      index = addGroup(named: nil)
    }
    return try groupBody(index, from: start, outer: outer)
  }

  private mutating func groupBody(_ index: Int?, from start: Int, outer: Flags) throws(PatternError) -> Int {
    depth += 1
    if depth > limits.nestingDepth {
      throw error(start, start + 1, "groups nest more than \(limits.nestingDepth) deep", hint: "nest fewer groups")
    }
    let child = try alternation()
    depth -= 1
    guard skip(")") else {
      throw error(
        start, start + 1, "group is not closed", hint: "add the missing \")\", or write \"\\(\" to match a parenthesis")
    }
    flags = outer
    // A group without capture is wrapped so that its range is its own and `(?:a*)*` is no stacked repetition.
    return tree.add(index.map { .capture(index: $0, child: child) } ?? .concatenation([child]), range(from: start))
  }

  private mutating func addGroup(named name: String?) -> Int {
    tree.groupNames.append(name)
    return tree.groupNames.count - 1
  }

  private var isLookBehind: Bool { peek(2) == UInt8(ascii: "=") || peek(2) == UInt8(ascii: "!") }

  private mutating func groupName(from start: Int) throws(PatternError) -> String {
    let nameStart = offset
    while let byte = peek(), byte != UInt8(ascii: ">") {
      guard ScalarSet.word.contains(UInt32(byte)) || byte >= 0x80 else { break }
      offset += 1
    }
    let name = text(nameStart, offset)
    guard !name.isEmpty, skip(">") else {
      throw error(
        start, offset + 1, "group name is empty or not closed",
        hint: "write \"(?P<name>…)\", the name of letters, digits and \"_\"")
    }
    if tree.groupNames.contains(name) {
      throw error(
        nameStart, nameStart + name.utf8.count, "group name \"\(name)\" is used twice", hint: "name each group once")
    }
    return name
  }

  /// Reads flags after `(?`; true where a group body follows.
  private mutating func flagGroup(from start: Int) throws(PatternError) -> Bool {
    try refuseUnsupported(from: start)
    var isOn = true
    var isComplete = true
    while let byte = peek() {
      offset += 1
      switch byte {
      case UInt8(ascii: "-") where isOn: (isOn, isComplete) = (false, false)
      case UInt8(ascii: ")") where isComplete: return false
      case UInt8(ascii: ":") where isComplete: return true
      default:
        guard set(byte, isOn) else {
          offset -= 1
          throw unknownFlag(from: start)
        }
        isComplete = true
      }
    }
    throw error(start, offset, "group is not closed", hint: "add the missing \")\"")
  }

  private mutating func set(_ flag: UInt8, _ isOn: Bool) -> Bool {
    switch flag {
    case UInt8(ascii: "i"): flags.ignoresCase = isOn
    case UInt8(ascii: "m"): flags.isMultiline = isOn
    case UInt8(ascii: "s"): flags.dotMatchesNewline = isOn
    case UInt8(ascii: "U"): flags.isUngreedy = isOn
    default: return false
    }
    return true
  }

  private mutating func unknownFlag(from start: Int) -> PatternError {
    if offset < source.count { _ = scalar() }
    return error(
      start, offset, "\"\(text(start, offset))\" is no group that patterns know",
      hint: "groups are \"(…)\", \"(?:…)\", \"(?P<name>…)\" and \"(?flags:…)\" with the flags i, m, s, U")
  }

  /// What other dialects write after `(?`, and what to do instead.
  private static let unsupported: [(opening: StaticString, what: String, hint: String)] = [
    ("=", "look-ahead", lookAroundHint), ("!", "negative look-ahead", lookAroundHint),
    ("<=", "look-behind", lookAroundHint), ("<!", "negative look-behind", lookAroundHint),
    (">", "an atomic group", "use \"(?:…)\": matching never backtracks"),
    ("P=", "a back-reference", "no linear-time engine can match back-references; list the alternatives"),
    ("P>", "a subroutine call", "write the group out"), ("#", "a comment", "leave comments outside the pattern"),
    ("|", "a branch reset", "use \"(?:…)\""), ("(", "a condition", "write the alternatives out"),
    ("R", "recursion", "patterns are regular: they cannot nest without bound"),
  ]

  private static let lookAroundHint =
    "no linear-time engine can match look-around; match the context too and capture the part of interest, "
    + "or use \\b, ^, $"

  private mutating func refuseUnsupported(from start: Int) throws(PatternError) {
    for (opening, what, hint) in Self.unsupported where skip(opening) {
      throw error(start, offset, "\(what) \"\(text(start, offset))\" is not supported", hint: hint)
    }
  }
}
