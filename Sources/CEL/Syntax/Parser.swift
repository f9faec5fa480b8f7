public import SourceText

/// Reads an expression into a ``SyntaxTree``, by precedence climbing.
///
/// After an error it goes on at the next `,`, `)`, `]` or `}`, so that several mistakes are reported at once.
struct Parser {
  let bytes: [UInt8]
  var tokens: [Token]
  var at = 0
  var nesting = 0
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

  var token: Token { tokens[at] }

  func peek(_ distance: Int) -> Token { tokens[min(at + distance, tokens.count - 1)] }

  mutating func advance() {
    if at < tokens.count - 1 { at += 1 }
  }

  mutating func take(_ kind: Token.Kind) -> Bool {
    guard token.kind == kind else { return false }
    advance()
    return true
  }

  func text(_ token: Token) -> String {
    String(decoding: bytes[token.start..<token.end], as: UTF8.self)
  }

  func describe(_ token: Token) -> String {
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
  mutating func fail(_ expected: String) -> Int {
    let range = token.range
    if token.kind == .reserved {
      report(range, "\(describe(token)) is a reserved word", hint: "it can be a field after a dot, not a name")
    } else if token.kind != .invalid {
      report(range, "expected \(expected), found \(describe(token))")
    }
    skip()
    return tree.add(.missing, range)
  }

  mutating func skip() {
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

  mutating func add(
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

  func range(from start: Int) -> SourceRange {
    SourceRange(start: start, end: max(start, at > 0 ? tokens[at - 1].end : start))
  }

  // MARK: Expressions

  mutating func expression() -> Int {
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
        report(
          name.range, "\(describe(name)) cannot be a field name", hint: "write it as an index: [\"\(text(name))\"]")
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

  mutating func close(_ kind: Token.Kind, _ sign: String, opened: SourceRange) {
    if take(kind) || hasStopped { return }
    if token.kind != .invalid {
      report(
        token.range, "expected \(sign), found \(describe(token))",
        hint: "it closes what opens at offset \(opened.start)")
    }
    skip()
    while take(.comma) { skip() }
    _ = take(kind)
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

  mutating func globalCall(_ name: Token, _ start: Int, rooted: Bool) -> Int {
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

extension SyntaxTree {
  /// Reads `source`; the tree holds `missing` nodes where there are errors.
  ///
  /// - Complexity: O(n) in the bytes of `source`, which may be at most 100,000; nesting is at most 250 deep.
  public static func parse(_ source: String) -> (tree: SyntaxTree, diagnostics: [Diagnostic]) {
    Parser.parse(source)
  }
}
