extension SyntaxTree {
  /// The expression as text that reads back as the same tree.
  ///
  /// Strings are in double quotes, blanks around binary operators, parentheses only where they are needed.
  public var text: String { text(of: root) }

  /// The text of a part.
  public func text(of node: NodeID) -> String {
    var printer = Printer(tree: self)
    printer.print(node, Printer.loosest)
    return printer.output
  }
}

/// Writes a tree as text.
private struct Printer {
  let tree: SyntaxTree
  var output = ""

  static let loosest = 0
  private static let unary = 7
  private static let postfix = 8

  /// How strongly a node binds, as the parser has it.
  private func strength(_ node: Int) -> Int {
    switch tree.nodes[node].kind {
    case .conditional: 1
    case .or: 2
    case .and: 3
    case .equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual, .contains: 4
    case .add, .subtract: 5
    case .multiply, .divide, .remainder: 6
    case .not, .negate: Self.unary
    default: 9
    }
  }

  /// Prints `node`, in parentheses where it binds less than `least`.
  mutating func print(_ node: Int, _ least: Int) {
    let needsParentheses = strength(node) < least
    if needsParentheses { output += "(" }
    printBare(node)
    if needsParentheses { output += ")" }
  }

  private mutating func printBare(_ node: Int) {
    switch tree.nodes[node].kind {
    case .null: output += "null"
    case .bool, .int, .uint, .double, .string, .bytes: output += literal(node)
    case .identifier: output += identifier(node)
    case .select: select(node)
    case .index: index(node)
    case .call:
      output += (tree.nodes[node].flag & SyntaxTree.Flag.rooted != 0 ? "." : "") + tree.name(node)
      arguments(tree.children(node))
    case .memberCall:
      receiver(tree.child(node, 0))
      output += ".\(tree.name(node))"
      arguments(Array(tree.children(node).dropFirst()))
    case .not, .negate: unary(node)
    case .and, .or, .multiply, .divide, .remainder, .add, .subtract, .equal, .notEqual, .less, .lessEqual, .greater,
      .greaterEqual, .contains:
      binary(node)
    case .conditional: conditional(node)
    case .list: list(tree.children(node), "[", "]")
    case .map: map(tree.children(node))
    case .optionalElement:
      output += "?"
      print(tree.child(node, 0), Self.loosest)
    case .macro: macro(node)
    case .presence:
      output += presenceName(node)
      arguments(tree.children(node))
    case .definition: output += tree.name(node)
    case .missing: output += "<missing>"
    }
  }

  private func presenceName(_ node: Int) -> String {
    switch tree.presence(node) {
    case .given: "given"
    case .stated: "stated"
    case .has, nil: "has"
    }
  }

  private func literal(_ node: Int) -> String {
    let payload = Int(tree.nodes[node].payload)
    switch tree.nodes[node].kind {
    case .string: return Quoting.literal(tree.texts[payload])
    case .bytes: return Quoting.bytesLiteral(tree.texts[payload])
    case .bool: return tree.numbers[payload] != 0 ? "true" : "false"
    case .int: return String(Int64(bitPattern: tree.numbers[payload]))
    case .uint: return "\(tree.numbers[payload])u"
    default:
      let text = Double(bitPattern: tree.numbers[payload]).description
      return text.contains(".") || text.contains("e") ? text : text + ".0"
    }
  }

  private func identifier(_ node: Int) -> String {
    let name = tree.name(node)
    if name.hasPrefix("@index:") { return "cel.index(\(name.dropFirst(7)))" }
    if name.hasPrefix("@it:") {
      return "cel.iterVar(\(name.dropFirst(4).split(separator: ":").joined(separator: ", ")))"
    }
    return (tree.nodes[node].flag & SyntaxTree.Flag.rooted != 0 ? "." : "") + name
  }

  /// A sign before a number would be read as part of it, and then what follows belongs to the number.
  private mutating func receiver(_ node: Int) { print(node, Self.postfix) }

  private mutating func select(_ node: Int) {
    receiver(tree.child(node, 0))
    let name = tree.name(node)
    let flag = tree.nodes[node].flag
    output += flag & SyntaxTree.Flag.optional != 0 ? ".?" : "."
    output += flag & SyntaxTree.Flag.quoted != 0 ? "`\(name)`" : name
  }

  private mutating func index(_ node: Int) {
    receiver(tree.child(node, 0))
    output += tree.isOptional(node) ? "[?" : "["
    print(tree.child(node, 1), Self.loosest)
    output += "]"
  }

  private mutating func unary(_ node: Int) {
    output += tree.nodes[node].kind == .not ? "!" : "-"
    let operand = tree.child(node, 0)
    let kind = tree.nodes[operand].kind
    // `-1` is one literal; the negation of 1 needs parentheses to stay one.
    if tree.nodes[node].kind == .negate, kind == .int || kind == .double {
      output += "(\(literal(operand)))"
    } else if tree.nodes[node].kind == .negate, startsWithNumber(operand) {
      output += "("
      print(operand, Self.loosest)
      output += ")"
    } else {
      print(operand, Self.unary)
    }
  }

  private func startsWithNumber(_ node: Int) -> Bool {
    switch tree.nodes[node].kind {
    case .int, .double: true
    case .select, .index, .memberCall: startsWithNumber(tree.child(node, 0))
    case .macro where tree.macro(node) != .bind && tree.macro(node) != .block: startsWithNumber(tree.child(node, 0))
    default: false
    }
  }

  private static let signs: [SyntaxTree.Kind: String] = [
    .and: "&&", .or: "||", .multiply: "*", .divide: "/", .remainder: "%", .add: "+", .subtract: "-", .equal: "==",
    .notEqual: "!=", .less: "<", .lessEqual: "<=", .greater: ">", .greaterEqual: ">=", .contains: "in",
  ]

  private mutating func binary(_ node: Int) {
    let strength = strength(node)
    let kind = tree.nodes[node].kind
    let isChain = kind == .and || kind == .or
    for (index, child) in tree.children(node).enumerated() {
      if index > 0 { output += " \(Self.signs[kind] ?? "") " }
      print(child, index > 0 || isChain ? strength + 1 : strength)
    }
  }

  private mutating func conditional(_ node: Int) {
    let children = tree.children(node)
    print(children[0], 2)
    output += " ? "
    print(children[1], 2)
    output += " : "
    print(children[2], 1)
  }

  private mutating func arguments(_ nodes: [Int]) { list(nodes, "(", ")") }

  private mutating func list(_ nodes: [Int], _ open: String, _ close: String) {
    output += open
    for (index, node) in nodes.enumerated() {
      if index > 0 { output += ", " }
      print(node, Self.loosest)
    }
    output += close
  }

  private mutating func map(_ nodes: [Int]) {
    output += "{"
    for index in stride(from: 0, to: nodes.count - 1, by: 2) {
      if index > 0 { output += ", " }
      print(nodes[index], Self.loosest)
      output += ": "
      print(nodes[index + 1], Self.loosest)
    }
    output += "}"
  }

  private static let macroNames: [SyntaxTree.Macro: String] = [
    .all: "all", .allPairs: "all", .exists: "exists", .existsPairs: "exists", .existsOne: "exists_one",
    .existsOnePairs: "exists_one", .filter: "filter", .map: "map", .mapFilter: "map", .sortBy: "sortBy",
    .transformList: "transformList", .transformListFilter: "transformList", .transformMap: "transformMap",
    .transformMapFilter: "transformMap", .transformMapEntry: "transformMapEntry",
    .transformMapEntryFilter: "transformMapEntry", .optionalMap: "optMap", .optionalFlatMap: "optFlatMap",
  ]

  private mutating func macro(_ node: Int) {
    let children = tree.children(node)
    switch tree.macro(node) {
    case .bind:
      output += "cel.bind"
      arguments([children[1], children[0], children[2]])
    case .block:
      output += "cel.block"
      arguments(children)
    case let macro?:
      receiver(children[0])
      output += ".\(Self.macroNames[macro] ?? "")"
      arguments(Array(children.dropFirst()))
    case nil: break
    }
  }
}
