public import SourceText

/// Reads an expression into a ``SyntaxTree``, by precedence climbing.
///
/// After an error it goes on at the next `,`, `)`, `]` or `}`, so that several mistakes are reported at once.
struct Parser {
  private let bytes: [UInt8]
  private var tokens: [Token]
  private var at = 0
  private var nesting = 0
  private var hasStopped = false
  var tree = SyntaxTree()
  private(set) var diagnostics: [Diagnostic]

  /// The most bytes of an expression.
  static let longest = 100_000
  private static let mostErrors = 30

  /// Reads `source`.
  static func parse(_ source: String) -> (tree: SyntaxTree, diagnostics: [Diagnostic]) {
    let bytes = Array(source.utf8)
    guard bytes.count <= longest else { return (tooLong(bytes.count)) }
    var lexer = Lexer(bytes)
    lexer.run()
    var parser = Parser(bytes, lexer)
    parser.run()
    return (parser.tree, parser.diagnostics.sorted(by: Diagnostic.precedes))
  }

  private static func tooLong(_ count: Int) -> (SyntaxTree, [Diagnostic]) {
    var tree = SyntaxTree()
    tree.root = tree.add(.missing, SourceRange(start: 0, end: 0))
    let range = SourceRange(start: longest, end: longest)
    return (
      tree,
      [Diagnostic(range: range, message: "expression has \(count) bytes", hint: "at most \(longest) are allowed")]
    )
  }

  private init(_ bytes: [UInt8], _ lexer: Lexer) {
    self.bytes = bytes
    tokens = lexer.tokens
    diagnostics = lexer.diagnostics
  }

  private mutating func run() {
    let root = expression()
    if !hasStopped, token.kind != .end {
      report(token.range, "unexpected \(describe(token))", hint: "the expression is complete before it")
    }
    tree.root = root
  }

  // MARK: Words

  private var token: Token { tokens[at] }

  private func peek(_ distance: Int) -> Token { tokens[min(at + distance, tokens.count - 1)] }

  private mutating func advance() {
    if at < tokens.count - 1 { at += 1 }
  }

  private mutating func take(_ kind: Token.Kind) -> Bool {
    guard token.kind == kind else { return false }
    advance()
    return true
  }

  private func text(_ token: Token) -> String {
    String(decoding: bytes[token.start..<token.end], as: UTF8.self)
  }

  private func describe(_ token: Token) -> String {
    if token.kind == .end { return "end of the expression" }
    let text = text(token)
    return text.utf8.count <= 40 ? "\"\(text)\"" : "\"\(text.prefix(37))...\""
  }

  // MARK: Errors

  mutating func report(_ range: SourceRange, _ message: String, hint: String? = nil, replacement: String? = nil) {
    guard !hasStopped, !diagnostics.contains(where: { $0.range.start == range.start }) else { return }
    diagnostics.append(Diagnostic(range: range, message: message, hint: hint, replacement: replacement))
    if diagnostics.count >= Self.mostErrors { stop() }
  }

  private mutating func stop() {
    hasStopped = true
    at = tokens.count - 1
  }

  /// Reports what should stand here and skips to where reading can go on.
  private mutating func fail(_ expected: String) -> Int {
    let range = token.range
    if token.kind == .reserved {
      report(range, "\(describe(token)) is a reserved word", hint: "it can be a field after a dot, not a name")
    } else if token.kind != .invalid {
      report(range, "expected \(expected), found \(describe(token))")
    }
    skip()
    return tree.add(.missing, range)
  }

  private mutating func skip() {
    var depth = 0
    while token.kind != .end {
      switch token.kind {
      case .openParenthesis, .openBracket, .openBrace: depth += 1
      case .closeParenthesis, .closeBracket, .closeBrace:
        if depth == 0 { return }
        depth -= 1
      case .comma where depth == 0: return
      default: break
      }
      advance()
    }
  }

  private mutating func add(
    _ kind: SyntaxTree.Kind, _ range: SourceRange, name: SourceRange? = nil, flag: UInt8 = 0, payload: Int = 0,
    _ children: [Int] = []
  ) -> Int {
    let node = tree.add(kind, range, name: name, flag: flag, payload: payload, children)
    if !hasStopped, tree.nodes[node].depth > SyntaxTree.deepest {
      tooDeep(name ?? range)
    } else if !hasStopped, tree.nodes.count > SyntaxTree.most {
      report(range, "expression has more than \(SyntaxTree.most) parts", hint: "split it")
      stop()
    }
    return node
  }

  private mutating func tooDeep(_ range: SourceRange) {
    report(range, "expression is nested more than \(SyntaxTree.deepest) deep", hint: "split it")
    stop()
  }

  private func range(from start: Int) -> SourceRange {
    SourceRange(start: start, end: max(start, at > 0 ? tokens[at - 1].end : start))
  }

  // MARK: Expressions

  private mutating func expression() -> Int {
    nesting += 1
    defer { nesting -= 1 }
    guard nesting <= Int(SyntaxTree.deepest) else {
      tooDeep(token.range)
      return tree.add(.missing, token.range)
    }
    let start = token.start
    let condition = binary(1)
    let question = token.range
    guard take(.question) else { return condition }
    let yes = binary(1)
    guard take(.colon) else {
      let missing = fail("\":\"")
      return add(.conditional, range(from: start), name: question, [condition, yes, missing])
    }
    let no = expression()
    return add(.conditional, range(from: start), name: question, [condition, yes, no])
  }

  private mutating func binary(_ least: Int) -> Int {
    let start = token.start
    var left = unary()
    while true {
      let operation = token
      let precedence = operation.kind.precedence
      guard precedence >= least, precedence > 0 else { return left }
      advance()
      if operation.kind == .and || operation.kind == .or {
        left = chain(left, operation, precedence, start)
      } else {
        let right = binary(precedence + 1)
        left = add(operation.kind.binary, range(from: start), name: operation.range, [left, right])
      }
    }
  }

  /// `&&` and `||` take any number of terms, so that a long chain is not a deep one.
  private mutating func chain(_ left: Int, _ operation: Token, _ precedence: Int, _ start: Int) -> Int {
    var terms = [left, binary(precedence + 1)]
    while take(operation.kind) { terms.append(binary(precedence + 1)) }
    return add(operation.kind.binary, range(from: start), name: operation.range, terms)
  }

  private mutating func unary() -> Int {
    var signs: [Token] = []
    while token.kind == .not || token.kind == .minus {
      if token.kind == .minus, [.int, .double].contains(peek(1).kind) { break }
      signs.append(token)
      advance()
    }
    if signs.count > Int(SyntaxTree.deepest) { tooDeep(signs[Int(SyntaxTree.deepest)].range) }
    var operand = postfix()
    if hasStopped { return operand }
    for sign in signs.reversed() {
      operand = add(sign.kind == .not ? .not : .negate, range(from: sign.start), name: sign.range, [operand])
    }
    return operand
  }

  private mutating func postfix() -> Int {
    let start = token.start
    var operand = primary()
    while !hasStopped {
      switch token.kind {
      case .dot: operand = selection(operand, start)
      case .openBracket: operand = subscription(operand, start)
      case .openBrace where tree.nodes[operand].kind == .identifier || tree.nodes[operand].kind == .select:
        report(token.range, "messages cannot be built here", hint: "write a map: {\"name\": value}")
        skipBraces()
      default: return operand
      }
    }
    return operand
  }

  private mutating func skipBraces() {
    advance()
    skip()
    while take(.comma) { skip() }
    _ = take(.closeBrace)
  }

  private mutating func selection(_ operand: Int, _ start: Int) -> Int {
    advance()
    let isOptional = take(.question)
    let name = token
    let isQuoted = name.kind == .quotedIdentifier
    guard name.kind == .identifier || name.kind == .reserved || isQuoted else {
      if [.in, .true, .false, .null].contains(name.kind) {
        report(name.range, "\(describe(name)) cannot be a field name", hint: "write it as an index: [\"\(text(name))\"]")
        advance()
        return operand
      }
      return fail("a field name")
    }
    advance()
    if token.kind == .openParenthesis, !isOptional, !isQuoted { return memberCall(operand, name, start) }
    var text = text(name)
    if isQuoted { text = String(text.dropFirst().dropLast()) }
    let flag = (isOptional ? SyntaxTree.Flag.optional : 0) | (isQuoted ? SyntaxTree.Flag.quoted : 0)
    return add(
      .select, range(from: start), name: name.range, flag: flag, payload: tree.add(name: text), [operand])
  }

  private mutating func subscription(_ operand: Int, _ start: Int) -> Int {
    let bracket = token.range
    advance()
    let flag = take(.question) ? SyntaxTree.Flag.optional : 0
    let index = expression()
    close(.closeBracket, "\"]\"", opened: bracket)
    return add(.index, range(from: start), name: bracket, flag: flag, [operand, index])
  }

  private mutating func close(_ kind: Token.Kind, _ sign: String, opened: SourceRange) {
    if take(kind) || hasStopped { return }
    if token.kind != .invalid {
      report(token.range, "expected \(sign), found \(describe(token))", hint: "it closes what opens at offset \(opened.start)")
    }
    skip()
    while take(.comma) { skip() }
    _ = take(kind)
  }

  // MARK: Primaries

  private mutating func primary() -> Int {
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

  // MARK: Calls

  private mutating func arguments() -> [Int] {
    let open = token.range
    advance()
    var arguments: [Int] = []
    if token.kind != .closeParenthesis {
      repeat { arguments.append(expression()) } while take(.comma)
    }
    close(.closeParenthesis, "\")\" or \",\"", opened: open)
    return arguments
  }

  private mutating func globalCall(_ name: Token, _ start: Int, rooted: Bool) -> Int {
    let arguments = arguments()
    let text = text(name)
    let range = range(from: start)
    if let node = expandGlobal(text, arguments, range, name.range) { return node }
    return add(
      .call, range, name: name.range, flag: rooted ? SyntaxTree.Flag.rooted : 0, payload: tree.add(name: text),
      arguments)
  }

  private mutating func memberCall(_ receiver: Int, _ name: Token, _ start: Int) -> Int {
    let arguments = arguments()
    let text = text(name)
    let range = range(from: start)
    if let node = expandMember(text, receiver, arguments, range, name.range) { return node }
    return add(.memberCall, range, name: name.range, payload: tree.add(name: text), [receiver] + arguments)
  }
}

// MARK: - Macros

extension Parser {
  private mutating func expandGlobal(
    _ name: String, _ arguments: [Int], _ range: SourceRange, _ nameRange: SourceRange
  ) -> Int? {
    let test: SyntaxTree.Presence
    switch (name, arguments.count) {
    case ("has", 1): test = .has
    case ("given", 1): test = .given
    case ("stated", 1): test = .stated
    default: return nil
    }
    let kind = tree.nodes[arguments[0]].kind
    if test == .has, kind != .select, kind != .missing {
      report(tree.nodes[arguments[0]].range, "\"has\" tests a field", hint: "write has(x.field)")
    }
    return add(.presence, range, name: nameRange, flag: test.rawValue, arguments)
  }

  /// The macros with a receiver, by name and number of arguments.
  private static let members: [String: SyntaxTree.Macro] = [
    "all2": .all, "exists2": .exists, "exists_one2": .existsOne, "existsOne2": .existsOne, "filter2": .filter,
    "map2": .map, "map3": .mapFilter, "all3": .allPairs, "exists3": .existsPairs, "exists_one3": .existsOnePairs,
    "existsOne3": .existsOnePairs, "transformList3": .transformList, "transformList4": .transformListFilter,
    "transformMap3": .transformMap, "transformMap4": .transformMapFilter, "transformMapEntry3": .transformMapEntry,
    "transformMapEntry4": .transformMapEntryFilter, "optMap2": .optionalMap, "optFlatMap2": .optionalFlatMap,
    "sortBy2": .sortBy,
  ]

  private mutating func expandMember(
    _ name: String, _ receiver: Int, _ arguments: [Int], _ range: SourceRange, _ nameRange: SourceRange
  ) -> Int? {
    if tree.nodes[receiver].kind == .identifier, tree.name(receiver) == "cel" {
      return expandCEL(name, arguments, range, nameRange)
    }
    guard let macro = Self.members["\(name)\(arguments.count)"] else { return nil }
    for variable in arguments.prefix(macro.variableCount) { check(variable: variable) }
    if macro.variableCount == 2, tree.nodes[arguments[0]].kind == .identifier,
      tree.name(arguments[0]) == tree.name(arguments[1])
    {
      report(tree.nodes[arguments[1]].range, "\"\(tree.name(arguments[1]))\" is bound twice", hint: "use two names")
    }
    return add(.macro, range, name: nameRange, flag: macro.rawValue, [receiver] + arguments)
  }

  private mutating func check(variable: Int) {
    let node = tree.nodes[variable]
    guard node.kind != .missing else { return }
    if node.kind != .identifier || node.flag & SyntaxTree.Flag.rooted != 0 {
      report(node.range, "a macro binds a simple name here", hint: "write a name such as \"x\"")
    }
  }

  private mutating func expandCEL(
    _ name: String, _ arguments: [Int], _ range: SourceRange, _ nameRange: SourceRange
  ) -> Int? {
    switch (name, arguments.count) {
    case ("bind", 3):
      check(variable: arguments[0])
      let order = [arguments[1], arguments[0], arguments[2]]
      return add(.macro, range, name: nameRange, flag: SyntaxTree.Macro.bind.rawValue, order)
    case ("block", 2) where tree.nodes[arguments[0]].kind == .list:
      return add(.macro, range, name: nameRange, flag: SyntaxTree.Macro.block.rawValue, arguments)
    case ("index", 1), ("iterVar", 2):
      guard let numbers = literalIntegers(arguments) else { return nil }
      let text = name == "index" ? "@index:\(numbers[0])" : "@it:\(numbers[0]):\(numbers[1])"
      return add(.identifier, range, payload: tree.add(name: text))
    default: return nil
    }
  }

  private func literalIntegers(_ nodes: [Int]) -> [Int64]? {
    let values = nodes.compactMap { tree.scalar($0)?.asInt }
    return values.count == nodes.count && values.allSatisfy { $0 >= 0 } ? values : nil
  }
}

extension SyntaxTree {
  /// Reads `source`; the tree holds `missing` nodes where there are errors.
  ///
  /// - Complexity: O(n) in the bytes of `source`, which may be at most 100,000; nesting is at most 250 deep.
  public static func parse(_ source: String) -> (tree: SyntaxTree, diagnostics: [Diagnostic]) {
    Parser.parse(source)
  }
}
