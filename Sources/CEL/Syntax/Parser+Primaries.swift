import SourceText

extension Parser {
  // MARK: Primaries

  /// Reads a literal, a name, or something in brackets.
  mutating func primary() -> Int {
    let start = token
    switch start.kind {
    case .null:
      advance()
      return add(.null, start.range)
    case .true, .false:
      advance()
      return number(.bool, start.range, start.kind == .true ? 1 : 0)
    case .int, .uint, .double, .minus: return numberLiteral()
    case .string, .bytes: return stringLiteral()
    case .identifier: return identifier(start.start, rooted: false)
    case .dot where peek(1).kind == .identifier:
      advance()
      return identifier(start.start, rooted: true)
    case .openParenthesis: return parenthesized()
    case .openBracket: return list()
    case .openBrace: return map()
    default: return fail("an expression")
    }
  }

  private mutating func parenthesized() -> Int {
    let open = token.range
    advance()
    let inner = expression()
    close(.closeParenthesis, "\")\"", opened: open)
    return inner
  }

  private mutating func number(_ kind: SyntaxTree.Kind, _ range: SourceRange, _ bits: UInt64) -> Int {
    tree.numbers.append(bits)
    return add(kind, range, payload: tree.numbers.count - 1)
  }

  private mutating func numberLiteral() -> Int {
    let start = token.start
    let isNegative = take(.minus)
    let digits = token
    advance()
    let range = SourceRange(start: start, end: digits.end)
    let text = (isNegative ? "-" : "") + text(digits)
    switch digits.kind {
    case .double:
      guard let value = Double(text), value.isFinite else { return outOfRange(range, text) }
      return number(.double, range, value.bitPattern)
    case .uint:
      guard let value = Self.integer(text.dropLast(), UInt64.self) else { return outOfRange(range, text) }
      return number(.uint, range, value)
    default:
      guard let value = Self.integer(text[...], Int64.self) else { return outOfRange(range, text) }
      return number(.int, range, UInt64(bitPattern: value))
    }
  }

  private static func integer<Number: FixedWidthInteger>(_ text: Substring, _ type: Number.Type) -> Number? {
    if text.hasPrefix("0x") { return Number(text.dropFirst(2), radix: 16) }
    if text.hasPrefix("-0x") { return Number("-" + text.dropFirst(3), radix: 16) }
    return Number(text)
  }

  private mutating func outOfRange(_ range: SourceRange, _ text: String) -> Int {
    report(range, "number \"\(text.prefix(40))\" is out of range")
    return tree.add(.missing, range)
  }

  private mutating func stringLiteral() -> Int {
    let token = token
    advance()
    let isBytes = token.kind == .bytes
    do {
      tree.texts.append(try Literal.value(of: bytes[token.start..<token.end], isBytes: isBytes))
      return add(isBytes ? .bytes : .string, token.range, payload: tree.texts.count - 1)
    } catch {
      report(SourceRange(start: error.start, end: error.end), error.message, hint: "write \\\\ for a backslash")
      return tree.add(.missing, token.range)
    }
  }

  private mutating func identifier(_ start: Int, rooted: Bool) -> Int {
    let name = token
    advance()
    if token.kind == .openParenthesis { return globalCall(name, start, rooted: rooted) }
    return add(
      .identifier, range(from: start), name: name.range, flag: rooted ? SyntaxTree.Flag.rooted : 0,
      payload: tree.add(name: text(name)))
  }

  // MARK: Collections

  private mutating func list() -> Int {
    let open = token.range
    advance()
    var elements: [Int] = []
    while token.kind != .closeBracket, token.kind != .end {
      elements.append(element())
      guard take(.comma) else { break }
    }
    close(.closeBracket, "\"]\" or \",\"", opened: open)
    return add(.list, range(from: open.start), name: open, elements)
  }

  private mutating func element() -> Int {
    let start = token.range
    guard take(.question) else { return expression() }
    let content = expression()
    return add(.optionalElement, range(from: start.start), name: start, [content])
  }

  private mutating func map() -> Int {
    let open = token.range
    advance()
    var entries: [Int] = []
    while token.kind != .closeBrace, token.kind != .end {
      entries.append(element())
      if take(.colon) { entries.append(expression()) } else { entries.append(fail("\":\"")) }
      guard take(.comma) else { break }
    }
    close(.closeBrace, "\"}\" or \",\"", opened: open)
    return add(.map, range(from: open.start), name: open, entries)
  }
}
