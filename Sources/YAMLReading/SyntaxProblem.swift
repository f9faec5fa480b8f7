import SourceText

/// Says in our own words, at the most useful place, what libyaml refuses.
struct SyntaxProblem {
  let diagnostic: Diagnostic

  /// Explains `problem` of the source in `builder`.
  init(_ problem: LibYAMLParser.Problem, in builder: inout TreeBuilder) {
    if let missing = SyntaxProblem.missingQuote(before: problem.offset, in: &builder) {
      diagnostic = missing
      return
    }
    let row = SyntaxProblem.row(for: problem)
    let offset = row?.atContext == true ? problem.contextOffset ?? problem.offset : problem.offset
    let special = SyntaxProblem.special(problem, at: offset, in: &builder)
    diagnostic =
      special
      ?? Diagnostic(
        range: builder.characterRange(at: offset), message: row?.message ?? "this is no YAML: \(problem.message)",
        hint: row?.hint)
  }

  private static func row(for problem: LibYAMLParser.Problem) -> SyntaxMessage? {
    SyntaxMessage.table.first {
      $0.problem == problem.message && ($0.context == nil || $0.context == problem.context)
    }
  }

  /// Messages that depend on the characters in place.
  private static func special(
    _ problem: LibYAMLParser.Problem, at offset: Int, in builder: inout TreeBuilder
  ) -> Diagnostic? {
    switch problem.message {
    case "found character that cannot start any token": wrongStart(at: offset, in: builder)
    case "could not find expected ':'": missingColon(at: offset, in: builder)
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      unclosed(problem, in: &builder)
    default: nil
    }
  }

  private static func wrongStart(at offset: Int, in builder: borrowing TreeBuilder) -> Diagnostic? {
    let range = builder.characterRange(at: offset)
    if builder.byte(at: offset) == 0x09 { return .tab(range) }
    return Diagnostic(
      range: range, message: "a text without quotes cannot start with '\(builder.sourceText(range))'",
      hint: "put quotes around it")
  }

  /// A key without a colon, or with one that nothing white follows.
  private static func missingColon(at offset: Int, in builder: borrowing TreeBuilder) -> Diagnostic? {
    let line = builder.lineRange(from: offset)
    for at in line.start..<line.end where builder.byte(at: at) == UInt8(ascii: ":") {
      return Diagnostic(
        range: SourceRange(start: at, end: at + 1), message: "no space follows the colon",
        hint: "write 'key: value', with a space after the colon")
    }
    return Diagnostic(
      range: line, message: "no colon follows '\(builder.shortText(line))'",
      hint: "write 'key: value', or indent the line if it continues the text above")
  }

  /// A bracket that is never closed, or something between items that is no comma.
  private static func unclosed(_ problem: LibYAMLParser.Problem, in builder: inout TreeBuilder) -> Diagnostic? {
    guard let opening = problem.contextOffset else { return nil }
    let range = builder.characterRange(at: opening)
    let closing = problem.message.hasSuffix("']'") ? "]" : "}"
    if builder.isRestBlank(from: problem.offset) {
      return Diagnostic(
        range: range, message: "this '\(builder.sourceText(range))' is never closed", hint: "close it with '\(closing)'"
      )
    }
    let place = builder.position(at: opening)
    return Diagnostic(
      range: builder.characterRange(at: problem.offset),
      message: "',' or '\(closing)' was expected here, to go on with what opens at \(place.line):\(place.column)",
      hint: "put quotes around a text that holds ',', brackets or ': '")
  }

  /// A quoted text over several lines that something follows where nothing may: likely it should have ended before.
  private static func missingQuote(before offset: Int, in builder: inout TreeBuilder) -> Diagnostic? {
    guard let last = builder.nodes.last, last.style == .doubleQuoted || last.style == .singleQuoted,
      offset >= Int(last.end), builder.lineRange(from: Int(last.end)).end > offset,
      builder.lineRange(from: Int(last.start)).end < Int(last.end)
    else { return nil }
    let place = builder.position(at: Int(last.end) - 1)
    return Diagnostic(
      range: builder.characterRange(at: Int(last.start)),
      message: "the quote that opens here is closed only at \(place.line):\(place.column), in the middle of a line",
      hint: "a closing quote is missing before")
  }
}

extension Diagnostic {
  static func tab(_ range: SourceRange) -> Diagnostic {
    Diagnostic(range: range, message: "a tab cannot indent YAML", hint: "indent with spaces", replacement: "  ")
  }

  static func outOfMemory(at offset: Int) -> Diagnostic {
    Diagnostic(range: SourceRange(start: offset, end: offset), message: "there is not enough memory to read the source")
  }
}

extension TreeBuilder {
  func byte(at offset: Int) -> UInt8 { offset < arena.sourceLength ? unsafe arena.base[offset] : 0 }

  /// The one character at `offset`; empty at the end of the source and of a line.
  func characterRange(at offset: Int) -> SourceRange {
    let start = min(max(offset, 0), arena.sourceLength)
    guard start < arena.sourceLength, !isBreak(byte(at: start)) else { return SourceRange(start: start, end: start) }
    var end = start + 1
    while byte(at: end) & 0xC0 == 0x80 { end += 1 }
    return SourceRange(start: start, end: end)
  }

  /// From `offset` to the last character of its line that is not white.
  func lineRange(from offset: Int) -> SourceRange {
    let start = min(max(offset, 0), arena.sourceLength)
    var end = start
    while end < arena.sourceLength, !isBreak(byte(at: end)) { end += 1 }
    while end > start, isWhite(byte(at: end - 1)) { end -= 1 }
    return SourceRange(start: start, end: end)
  }

  /// The text of a range, cut where it is long.
  func shortText(_ range: SourceRange) -> String {
    let text = sourceText(range)
    return text.unicodeScalars.count <= 40 ? text : String(text.prefix(39)) + "…"
  }

  /// True when nothing but white space and comments follows.
  func isRestBlank(from offset: Int) -> Bool {
    var at = offset
    while at < arena.sourceLength, isWhite(byte(at: at)) || byte(at: at) == UInt8(ascii: "#") {
      if byte(at: at) == UInt8(ascii: "#") { at = max(lineRange(from: at).end, at + 1) } else { at += 1 }
    }
    return at >= arena.sourceLength
  }
}
