internal import SourceText

/// Reads one phrase; every error is collected with its range.
struct PhraseParser {
  private let bytes: [UInt8]
  private var at = 0
  private var depth = 0
  private(set) var diagnostics: [Diagnostic] = []

  /// Groups may be nested so deep.
  static let deepest = 16
  /// The widest gap, in words.
  static let widestGap = 20
  /// The longest phrase, in bytes.
  static let longestPhrase = 4096

  private init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// The tree of `text`, or nil with the reasons.
  static func parse(_ text: String) -> (tree: PhraseTree?, diagnostics: [Diagnostic]) {
    var parser = PhraseParser(text)
    guard parser.bytes.count <= longestPhrase else {
      parser.report(0, parser.bytes.count, "a phrase is longer than \(longestPhrase) bytes", "split it into several")
      return (nil, parser.diagnostics)
    }
    let tree = parser.choice()
    if parser.at < parser.bytes.count, parser.diagnostics.isEmpty {
      parser.report(parser.at, parser.at + 1, "\")\" closes no group", "remove it or write \"\\)\" for a bracket")
    }
    return (parser.diagnostics.isEmpty ? tree : nil, parser.diagnostics)
  }

  private mutating func report(_ start: Int, _ end: Int, _ message: String, _ hint: String? = nil) {
    guard diagnostics.count < 20 else { return }
    let range = SourceRange(start: start, end: max(start, min(end, bytes.count)))
    diagnostics.append(Diagnostic(range: range, message: message, hint: hint))
  }

  private var current: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func passSpaces() {
    while let byte = current, byte == 0x20 || (0x09...0x0D).contains(byte) { at += 1 }
  }
}

// MARK: Structure

extension PhraseParser {
  /// Alternatives up to a closing bracket or the end.
  private mutating func choice() -> PhraseTree {
    var alternatives: [PhraseTree] = []
    while true {
      let start = at
      let items = sequence()
      if items.isEmpty { reportEmpty(from: start) }
      alternatives.append(items.count == 1 ? items[0] : .sequence(items))
      guard current == UInt8(ascii: "|") else { break }
      at += 1
    }
    return alternatives.count == 1 ? alternatives[0] : .choice(alternatives)
  }

  private mutating func reportEmpty(from start: Int) {
    guard diagnostics.isEmpty else { return }
    if depth == 0, current == nil, start == 0 || bytes.allSatisfy({ $0 == 0x20 }) {
      report(0, bytes.count, "the phrase is empty", "write at least one word")
    } else {
      let end = min(at + 1, bytes.count)
      report(max(0, start - 1), end, "an alternative is empty", "remove the \"|\", or write \"?\" after the group")
    }
  }

  private mutating func sequence() -> [PhraseTree] {
    var items: [PhraseTree] = []
    while true {
      passSpaces()
      guard let byte = current, byte != UInt8(ascii: "|"), byte != UInt8(ascii: ")") else { return items }
      let start = at
      guard let item = item(byte, isFirst: items.isEmpty) else {
        // A byte that starts nothing has been reported; pass it so that reading ends.
        if at == start { at += 1 }
        continue
      }
      items.append(optional(item, from: start))
    }
  }

  private mutating func optional(_ item: PhraseTree, from start: Int) -> PhraseTree {
    guard current == UInt8(ascii: "?") else { return item }
    at += 1
    switch item {
    case .start, .end, .gap:
      report(start, at, "\"?\" stands after a word or a group", "remove it; a gap from 0 is optional already")
    default: break
    }
    return .optional(item)
  }

  private mutating func item(_ byte: UInt8, isFirst: Bool) -> PhraseTree? {
    switch byte {
    case UInt8(ascii: "("): return group()
    case UInt8(ascii: "{"): return gap()
    case UInt8(ascii: "<"): return bracketed()
    case UInt8(ascii: "^"): return bound(.start, isPlaced: isFirst, "\"^\" stands at the start of a phrase", "\\^")
    case UInt8(ascii: "$"):
      return bound(.end, isPlaced: isAtEndAfterDollar, "\"$\" stands at the end of a phrase", "\\$")
    case UInt8(ascii: "?"), UInt8(ascii: "*"), UInt8(ascii: "}"), UInt8(ascii: ">"): return stray(byte)
    case UInt8(ascii: "!") where isFirst && depth == 0:
      report(at, at + 1, "a phrase begins with \"!\"", "write \"\\!\" for an exclamation mark")
      return nil
    default: return literal()
    }
  }

  private var isAtEndAfterDollar: Bool {
    var next = at + 1
    while next < bytes.count, bytes[next] == 0x20 { next += 1 }
    return next == bytes.count || bytes[next] == UInt8(ascii: ")") || bytes[next] == UInt8(ascii: "|")
  }

  private mutating func stray(_ byte: UInt8) -> PhraseTree? {
    let sign = String(decoding: [byte], as: UTF8.self)
    let message =
      byte == UInt8(ascii: "*") ? "\"*\" stands right after the letters of a stem" : "\"\(sign)\" has nothing before it"
    report(at, at + 1, message, "write \"\\\(sign)\" for the sign itself")
    return nil
  }

  private mutating func bound(_ tree: PhraseTree, isPlaced: Bool, _ message: String, _ escape: String) -> PhraseTree? {
    at += 1
    guard isPlaced else {
      report(at - 1, at, message, "write \"\(escape)\" for the sign itself")
      return nil
    }
    return tree
  }

  private mutating func group() -> PhraseTree? {
    let start = at
    at += 1
    guard depth < Self.deepest else {
      report(start, at, "groups are nested more than \(Self.deepest) deep", "take a part out into a lexicon of its own")
      at = bytes.count
      return nil
    }
    depth += 1
    let tree = choice()
    depth -= 1
    guard current == UInt8(ascii: ")") else {
      if diagnostics.isEmpty { report(start, start + 1, "the group is not closed", "add \")\" where it ends") }
      return nil
    }
    at += 1
    return tree
  }
}

// MARK: Gaps, classes and references

extension PhraseParser {
  private mutating func gap() -> PhraseTree? {
    let start = at
    guard let close = bytes[at...].firstIndex(of: UInt8(ascii: "}")) else {
      report(start, start + 1, "the gap is not closed", "write it as \"{0,3}\"")
      at = bytes.count
      return nil
    }
    at = close + 1
    let parts = bytes[start + 1..<close].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    let numbers = parts.map { Int(Self.trimmed($0)) }
    guard let least = numbers.first ?? nil, let most = numbers.last ?? nil, numbers.count <= 2, least >= 0 else {
      report(start, at, "a gap is two numbers of words", "write it as \"{0,3}\"")
      return nil
    }
    if least > most {
      report(start, at, "the gap ends before it starts", "write it as \"{\(most),\(least)}\"")
    } else if most > Self.widestGap {
      report(start, at, "a gap is at most \(Self.widestGap) words", "write it as \"{\(min(least, 20)),20}\"")
    } else {
      return .gap(least, most)
    }
    return nil
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.filter { $0 != 0x20 }, as: UTF8.self)
  }

  private mutating func bracketed() -> PhraseTree? {
    let start = at
    guard let close = bytes[at...].firstIndex(of: UInt8(ascii: ">")) else {
      report(start, start + 1, "the class is not closed", "write it as \"<number>\", or \"\\<\" for the sign itself")
      at = bytes.count
      return nil
    }
    at = close + 1
    let name = String(decoding: bytes[start + 1..<close], as: UTF8.self)
    if name.hasPrefix("@") {
      return .reference(name: String(name.dropFirst()), range: SourceRange(start: start, end: at))
    }
    if let kind = PhraseClass.allCases.first(where: { $0.name == name }) { return .kind(kind) }
    let nearest = Suggestion.nearest(to: name, among: PhraseClass.allCases.map(\.name))
    let all = PhraseClass.allCases.map { "<\($0.name)>" }.joined(separator: " ")
    report(start, at, "there is no class \"\(name)\"", nearest.map { "did you mean \"<\($0)>\"?" } ?? "classes: \(all)")
    return nil
  }
}

// MARK: Literals

extension PhraseParser {
  private static let special = Set("()|?*{}<>^$".utf8)

  /// Text up to a space or a sign of the language; a backslash takes the next byte as it is.
  private mutating func literal() -> PhraseTree? {
    let start = at
    var text: [UInt8] = []
    while let byte = current, byte != 0x20, !(0x09...0x0D).contains(byte) {
      if byte == UInt8(ascii: "\\") {
        guard at + 1 < bytes.count else {
          report(at, at + 1, "a backslash ends the phrase", "write \"\\\\\" for a backslash")
          at += 1
          return nil
        }
        text.append(bytes[at + 1])
        at += 2
        continue
      }
      if Self.special.contains(byte) { break }
      text.append(byte)
      at += 1
    }
    let isStem = current == UInt8(ascii: "*")
    if isStem { at += 1 }
    checkEnd(after: start, isStem)
    return .literal(text: text, isStem: isStem, range: SourceRange(start: start, end: at))
  }

  /// A sign right after letters must be one that may stand there.
  private mutating func checkEnd(after start: Int, _ isStem: Bool) {
    guard let byte = current, byte != 0x20, !(0x09...0x0D).contains(byte) else { return }
    if isStem, !Self.special.contains(byte) {
      report(start, at + 1, "a star stands inside a word", "a stem's star ends it, as in \"win*\"")
    } else if byte == UInt8(ascii: "$"), !isAtEndAfterDollar {
      report(at, at + 1, "\"$\" stands at the end of a phrase", "write \"\\$\" for the sign itself")
      at += 1
    }
  }
}
