/// Repeatable random YAML as people write it: every style that promotions and rules use, in every mixture.
struct RandomSource {
  private(set) var text = ""
  private var state: UInt64
  private var depth = 0

  /// Writes a source of `seed`: one document or some.
  init(seed: UInt64) {
    state = seed
    if chance(10) { text += "# a comment\n\n" }
    if chance(10) { text += "---\n" }
    for number in 0..<(chance(10) ? 3 : 1) {
      if number > 0 { text += "---\(chance(30) ? " # next" : "")\n" }
      collection(0)
    }
    if chance(10) { text.removeLast() }
    if chance(10) { text = text.replacing("\n", with: "\r\n") }
  }

  // SplitMix64.
  private mutating func next(_ count: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(count))
  }

  private mutating func chance(_ percent: Int) -> Bool { next(100) < percent }
  private mutating func pick(_ texts: [String]) -> String { texts[next(texts.count)] }
  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

  private static let words = [
    "win", "a", "12", "-3.5e2", "true", "Null", "~", "0x1F", ".5", "2026-12-01", "09:30:00-05:00", "10:1", "@", "é",
    "日本",
    "🎉", "no", "x#y", "a:b", "http://a.b/c?d=e#f", "-x", "--", "$5", "(two)", "it's", "say \"hi\"", "100%", "a,b",
    "[z]",
    "{k}", "&", "*", "!", "?", "|", ">", "y_z", "/w", "<<", "=", "9223372036854775808", "\\n",
  ]
  private static let starts = [
    "win", "a", "12", "-3.5e2", "true", "Null", "~", "0x1F", ".5", "2026-12-01", "é", "日本", "🎉", "no", "x#y", "a:b",
    "-x",
    "$5", "(two)", "it's", "<<", "\\n", "+1", "1_000", "false", "False",
  ]
  private static let flowWords = [
    "win", "a b", "12", "true", "-1", "é", "x#y", "a:b", "http://a.b/c", "$5", "#y", "US-NY", "2026-12-01T00:00:00Z",
    "it's", "no", ".5", "say \"x\"", "- x",
  ]
  private static let keys = [
    "a", "b", "title", "prizes", "long key", "é", "\"q k\"", "'s ''k'", "12", "true", "x-y", "key ", "\"\\u00e9\"",
    "US-NY",
  ]

  // MARK: Collections

  private mutating func collection(_ indent: Int) {
    depth += 1
    defer { depth -= 1 }
    if chance(65) { mapping(indent, isFirstPlaced: false) } else { sequence(indent, isFirstPlaced: false) }
  }

  private mutating func gap(_ indent: Int) {
    if chance(6) { text += "\n" }
    if chance(4) { text += "\(spaces(next(5)))# note: \"x\n" }
    if chance(2) { text += "\(spaces(next(4)))\n" }
  }

  private mutating func mapping(_ indent: Int, isFirstPlaced: Bool) {
    for number in 0..<1 + next(4) {
      gap(indent)
      if number > 0 || !isFirstPlaced { text += spaces(indent) }
      let key = RandomSource.keys[next(RandomSource.keys.count)]
      text += (number > 0 || chance(90)) && !chance(2) ? unique(key, number) : key
      text += ":"
      value(indent, isItem: false)
    }
  }

  /// The key made different from the others of its mapping, which the number does.
  private func unique(_ key: String, _ number: Int) -> String {
    guard let last = key.last, last == "\"" || last == "'" || last == " " else { return "\(key)\(number)" }
    return "\(key.dropLast())\(number)\(last)"
  }

  private mutating func sequence(_ indent: Int, isFirstPlaced: Bool) {
    for number in 0..<1 + next(3) {
      gap(indent)
      if number > 0 || !isFirstPlaced { text += spaces(indent) }
      text += "-"
      let extra = next(3)
      let inner = indent + 2 + extra
      guard depth < 5, chance(45) else {
        value(indent, isItem: true)
        continue
      }
      text += spaces(1 + extra)
      depth += 1
      if chance(70) { mapping(inner, isFirstPlaced: true) } else { sequence(inner, isFirstPlaced: true) }
      depth -= 1
    }
  }

  /// What follows a colon or a dash.
  private mutating func value(_ indent: Int, isItem: Bool) {
    switch next(20) {
    case 0: endLine()
    case 1...5 where depth < 5:
      endLine()
      let isLow = !isItem && chance(30)
      depth += 1
      if isLow {
        sequence(indent, isFirstPlaced: false)
      } else {
        gap(indent)
        collection(indent + 1 + next(3))
      }
      depth -= 1
    case 6, 7:
      text += " "
      blockScalar(indent)
    case 8, 9, 10:
      text += spaces(1 + next(2))
      flow(indent, 0)
      endLine()
    case 11:
      endLine()
      text += spaces(indent + 1 + next(3))
      scalar(indent)
    default:
      text += spaces(1 + next(2))
      scalar(indent)
    }
  }

  private mutating func endLine() {
    if chance(8) { text += spaces(1 + next(3)) }
    if chance(10) { text += " # it's: a [note" }
    text += "\n"
  }

  // MARK: Scalars

  private mutating func scalar(_ indent: Int) {
    switch next(10) {
    case 0, 1:
      quoted("'", indent, ["win", "it''s", "12", " ", "\\n", "é", "#x", ": ", "a: b", "- x", "''", "\"", "日本"])
    case 2, 3, 4:
      quoted(
        "\"", indent,
        [
          "win", "\\n", "\\u00e9", "\\U0001F389", "\\x41", "\\\"", "\\\\", "é", "#x", ": ", "a, b", "\\L", "\\t", " ",
          "'", "\\/",
        ])
    default: plain(indent)
    }
    endLine()
  }

  private mutating func plain(_ indent: Int) {
    text += pick(RandomSource.starts)
    for _ in 0..<next(4) { text += pick([" ", " ", "  "]) + pick(RandomSource.words) }
    while chance(12) {
      continueLine(indent)
      text += pick(RandomSource.words)
      for _ in 0..<next(3) { text += " " + pick(RandomSource.words) }
    }
  }

  private mutating func quoted(_ quote: String, _ indent: Int, _ parts: [String]) {
    text += quote
    for _ in 0..<next(5) {
      text += pick(parts) + pick(["", " ", "  "])
      if quote == "\"", chance(4) { text += "\\" }
      if chance(8) { continueLine(indent) }
    }
    if text.hasSuffix("\\"), quote == "\"" { text += "\\" }
    text += quote
  }

  private mutating func continueLine(_ indent: Int) {
    text += pick(["\n", "\n", " \n", "\n\n", "\n  \n \n"]) + spaces(indent + 1 + next(4))
  }

  private mutating func blockScalar(_ indent: Int) {
    text += pick(["|", ">", "|-", ">-", "|+", ">+"]) + pick(["", "", " ", "  # note 1"]) + "\n"
    let inner = indent + 1 + next(4)
    if chance(10) { text += "\n" }
    for number in 0..<1 + next(4) {
      if chance(12) { text += pick(["\n", "\n\n", spaces(next(inner + 3)) + "\n"]) }
      text += spaces(inner) + (number > 0 && chance(12) ? pick([" ", "  ", "\t"]) : "")
      text +=
        pick(["win", "# x", "- a", "a: b", "é 日本", "\"q", "---", "[", "1."]) + pick(["", " more", " ", "\t"]) + "\n"
    }
    if chance(12) { text += pick(["\n", "\n\n", spaces(next(inner + 2)) + "\n"]) }
  }

  // MARK: Flow

  private mutating func flow(_ indent: Int, _ level: Int) {
    let isMapping = chance(50)
    text += isMapping ? "{" : "["
    flowSpace(indent)
    let count = next(4)
    for number in 0..<count {
      if isMapping {
        text += unique(pick(["a", "b", "\"c\"", "d e", "'f'", "é", "x-y"]), number) + pick([": ", ":  ", " : "])
      }
      flowValue(indent, level)
      if chance(5) { text += " " }
      if number < count - 1 || chance(5) { text += pick([", ", ",", ", "]) }
      flowSpace(indent)
    }
    text += isMapping ? "}" : "]"
  }

  private mutating func flowValue(_ indent: Int, _ level: Int) {
    if level < 3, chance(20) { return flow(indent, level + 1) }
    switch next(5) {
    case 0: text += pick(["\"win\"", "\"a\\n\"", "\"#ad\"", "\"\"", "\"a, b\""])
    case 1: text += pick(["'win'", "'it''s'", "''", "'a: b'", "'#x'"])
    default: text += pick(RandomSource.flowWords)
    }
  }

  private mutating func flowSpace(_ indent: Int) {
    guard chance(8) else { return }
    text += pick(["\n", " # x\n", "\n\n"]) + spaces(indent + next(4))
  }
}
