import SourceText

extension Checker {
  /// Finds comparisons that are legal but never meant.
  mutating func advise(_ node: SyntaxTree.NodeID, _ kind: SyntaxTree.Kind, _ children: [SyntaxTree.NodeID]) {
    guard environment.givesAdvice, checks, children.count == 2 else { return }
    switch kind {
    case .equal, .notEqual:
      adviseChoice(children[0], [children[1]])
      adviseChoice(children[1], [children[0]])
      adviseSame(node, children)
    case .contains where tree.nodes[children[1]].kind == .list:
      adviseChoice(children[0], tree.children(children[1]))
    case .contains:
      if case .list(let element) = inference.resolve(types[children[1]]) {
        adviseChoice(type: element, [children[0]])
      }
    case .less, .lessEqual, .greater, .greaterEqual: adviseSame(node, children)
    default: break
    }
  }

  private mutating func adviseChoice(_ field: SyntaxTree.NodeID, _ literals: [SyntaxTree.NodeID]) {
    adviseChoice(type: inference.resolve(types[field]), literals)
  }

  private mutating func adviseChoice(type: ValueType, _ literals: [SyntaxTree.NodeID]) {
    guard case .choice(let id) = inference.resolve(type), !environment[id].isOpen else { return }
    let values = environment[id].values
    for literal in literals {
      guard let text = tree.text(literal), !values.contains(text), text != "none" else { continue }
      let near = Suggestion.nearest(to: text, among: values)
      report(
        literal, "\"\(text)\" is not a value of this field, so the comparison has one outcome",
        hint: near.map { "did you mean \"\($0)\"?" } ?? "it can be \(values.prefix(12).joined(separator: ", "))",
        replacement: near.map { "'\($0)'" })
    }
  }

  private mutating func adviseSame(_ node: SyntaxTree.NodeID, _ children: [SyntaxTree.NodeID]) {
    let (left, right) = (tree.nodes[children[0]].kind, tree.nodes[children[1]].kind)
    guard left == .select || left == .identifier, left == right else { return }
    guard let a = dottedName(children[0]), let b = dottedName(children[1]), a.name == b.name else { return }
    report(node, "both sides are \"\(a.name)\"", hint: "compare with something else", severity: .warning)
  }

  /// Finds constant patterns that are not well formed.
  mutating func adviseCall(
    _ node: SyntaxTree.NodeID, _ target: FunctionLibrary.Target, _ arguments: [SyntaxTree.NodeID]
  ) {
    guard target == .builtin(.matches), let pattern = arguments.last, let text = tree.text(pattern) else { return }
    if let fault = PatternTable.fault(in: text) {
      report(pattern, "pattern is not well formed: \(fault)", severity: patternSeverity)
    }
  }

  /// Without advice a bad pattern is a run-time error, as the suites of the language have it.
  private var patternSeverity: Diagnostic.Severity { environment.givesAdvice ? .error : .warning }
}
