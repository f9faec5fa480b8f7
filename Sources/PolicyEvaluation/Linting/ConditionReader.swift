import CEL
import PolicyModel

/// Turns a checked condition into terms.
///
/// Sound for telling that a condition cannot hold: what is not understood becomes a literal of its own.
struct ConditionReader {
  let expression: CheckedExpression
  /// What the element of the rule's list is called, and what stands for it in paths.
  let element: (name: String, path: String)?
  /// The full name of a lexicon.
  let lexicon: (String) -> String

  /// The condition, or its negation, as terms; nil where there are too many.
  func terms(holds: Bool) -> [Term]? { terms(expression.tree.root, holds) }

  private func terms(_ node: Int, _ holds: Bool) -> [Term]? {
    let tree = expression.tree
    let children = tree.children(node)
    switch tree.nodes[node].kind {
    case .definition: return terms(children[0], holds)
    case .not: return terms(children[0], !holds)
    case .and, .or:
      let isAnd = (tree.nodes[node].kind == .and) == holds
      var result = terms(children[0], holds)
      for child in children.dropFirst() {
        result =
          isAnd ? TermList.both(result, terms(child, holds)) : TermList.either(result, terms(child, holds))
      }
      return result
    case .conditional:
      return TermList.either(
        TermList.both(terms(children[0], true), terms(children[1], holds)),
        TermList.both(terms(children[0], false), terms(children[2], holds)))
    case .bool: return tree.scalar(node)?.asBool == holds ? [[]] : []
    case .notEqual: return equality(node, children, !holds)
    case .equal: return equality(node, children, holds)
    case .contains: return membership(node, children, holds)
    case .less, .lessEqual, .greater, .greaterEqual:
      return [[Literal(atom: comparison(node, children), isPositive: holds)]]
    case .presence where tree.presence(node) == .given:
      guard let path = path(children[0]) else { break }
      return [[Literal(atom: .given(path), isPositive: holds)]]
    case .call: if let atom = call(node, children) { return [[Literal(atom: atom, isPositive: holds)]] }
    case .identifier, .select, .index:
      if let path = path(node) { return [[Literal(atom: .truth(path), isPositive: holds)]] }
    default: break
    }
    return [[Literal(atom: .other(tree.text(of: node)), isPositive: holds)]]
  }

  private func equality(_ node: Int, _ children: [Int], _ holds: Bool) -> [Term]? {
    let (left, right) = path(children[0]) == nil ? (children[1], children[0]) : (children[0], children[1])
    guard let path = path(left), let value = constant(right) else {
      let text = [children[0], children[1]].map { expression.tree.text(of: $0) }.sorted().joined(separator: " == ")
      return [[Literal(atom: .other(text), isPositive: holds)]]
    }
    switch value {
    case "true": return [[Literal(atom: .truth(path), isPositive: holds)]]
    case "false" where holds: return [[Literal(atom: .truth(path), isPositive: false)]]
    default: return [[Literal(atom: .equals(path, value), isPositive: holds)]]
    }
  }

  private func membership(_ node: Int, _ children: [Int], _ holds: Bool) -> [Term]? {
    var list = children[1]
    while expression.tree.nodes[list].kind == .definition { list = expression.tree.children(list)[0] }
    let items = expression.tree.nodes[list].kind == .list ? expression.tree.children(list).map { constant($0) } : [nil]
    guard let path = path(children[0]), !items.contains(where: { $0 == nil }) else {
      return [[Literal(atom: .other(expression.tree.text(of: node)), isPositive: holds)]]
    }
    let literals = items.compactMap { $0 }.map { Literal(atom: .equals(path, $0), isPositive: holds) }
    return holds ? literals.map { [$0] } : [Term(literals)]
  }

  private func comparison(_ node: Int, _ children: [Int]) -> Literal.Atom {
    let tree = expression.tree
    var kind = tree.nodes[node].kind
    var (left, right) = (children[0], children[1])
    if path(left) == nil {
      (left, right) = (right, left)
      kind = ConditionReader.mirrored(kind)
    }
    guard let path = path(left), let number = number(right) else { return .other(tree.text(of: node)) }
    switch kind {
    case .less: return .below(path, number, orEqual: false)
    case .lessEqual: return .below(path, number, orEqual: true)
    case .greater: return .above(path, number, orEqual: false)
    default: return .above(path, number, orEqual: true)
    }
  }

  private static func mirrored(_ kind: SyntaxTree.Kind) -> SyntaxTree.Kind {
    switch kind {
    case .less: .greater
    case .lessEqual: .greaterEqual
    case .greater: .less
    case .greaterEqual: .lessEqual
    default: kind
    }
  }

  private func call(_ node: Int, _ children: [Int]) -> Literal.Atom? {
    let tree = expression.tree
    switch tree.name(node) {
    case "reaches": return children.first.flatMap { tree.text($0) }.map { .reaches($0) }
    case "mentions" where children.count == 2:
      guard let name = tree.text(children[1]) else { return nil }
      return .mentions(path(children[0]) ?? tree.text(of: children[0]), lexicon: lexicon(name))
    default: return nil
    }
  }

  /// The field that a node reads, the list of the rule put in for the name of its element.
  private func path(_ node: Int) -> String? {
    guard let path = expression.path(node), !path.names.contains("[]") else { return nil }
    switch path.base {
    case .root: return path.names.joined(separator: ".")
    case .variable(let name): return ([name] + path.names).joined(separator: ".")
    case .local(let name):
      let base = name == element?.name ? element?.path ?? name : name
      return ([base] + path.names).joined(separator: ".")
    case .element: return nil
    }
  }

  private func constant(_ node: Int) -> String? {
    if let text = expression.tree.text(node) { return "'" + text + "'" }
    guard let value = expression.tree.scalar(node) else { return nil }
    if let truth = value.asBool { return truth ? "true" : "false" }
    return number(node).map { "\($0)" }
  }

  private func number(_ node: Int) -> Double? {
    let tree = expression.tree
    if tree.nodes[node].kind == .negate { return number(tree.children(node)[0]).map { -$0 } }
    guard let value = tree.scalar(node) else { return nil }
    return value.asDouble ?? value.asInt.map(Double.init)
  }
}
