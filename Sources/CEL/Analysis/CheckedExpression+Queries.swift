public import SourceText

extension CheckedExpression {
  /// A read of a fact: where the path starts, and the fields on its way.
  public struct Path: Hashable, Sendable {
    /// What a path starts from.
    public enum Base: Hashable, Sendable {
      /// The root record: the first name is one of its fields.
      case root
      /// A variable of the environment, by name.
      case variable(String)
      /// A local of the compilation, by name.
      case local(String)
      /// The elements of what a loop goes over, which is read by this path; nil where it is no path.
      case element(of: [String]?)
    }

    /// What the path starts from.
    public var base: Base
    /// The names on the way, the first field of the root included; `[]` for the elements that a loop binds.
    public var names: [String]
    /// Where the whole path is written; the expression itself only.
    public var range: SourceRange
    /// The definition that it is written in, 1-based; 0 for the expression itself.
    public var definition: Int
  }

  /// A constant of a condition.
  public enum Constant: Hashable, Sendable {
    /// A truth value.
    case bool(Bool)
    /// A signed integer.
    case int(Int64)
    /// A floating-point number.
    case double(Double)
    /// A string.
    case string(String)
  }

  /// What one term of the outermost `&&` demands.
  public enum Demand: Hashable, Sendable {
    /// `path == constant`
    case equals([String], Constant)
    /// `path in [constants]`
    case isIn([String], [Constant])
    /// `constant in path`
    case holds([String], Constant)
    /// A bool path, or its negation.
    case truth([String], Bool)
    /// A host function of constants alone, by its number, with the texts and the looked-up numbers.
    case call(UInt32, texts: [String], constants: [UInt32])
    /// Something else.
    case other
  }

  /// The paths that the expression reads, longest only, in order of writing; each place once.
  ///
  /// - Complexity: O(n) in the nodes.
  public var reads: [Path] {
    var paths: [Path] = []
    collect(tree.root, into: &paths)
    return paths
  }

  private func collect(_ node: Int, into paths: inout [Path]) {
    if let path = path(node) { paths.append(path) }
    switch tree.nodes[node].kind {
    case .select where path(node) != nil, .index where path(node) != nil: collectIndices(node, into: &paths)
    case .macro:
      guard let macro = tree.macro(node) else { return }
      let children = tree.children(node)
      collect(children[0], into: &paths)
      for child in children.dropFirst(1 + macro.variableCount) { collect(child, into: &paths) }
    case .identifier: break
    default: for child in tree.children(node) { collect(child, into: &paths) }
    }
  }

  /// The operand of a path's index is read too.
  private func collectIndices(_ node: Int, into paths: inout [Path]) {
    switch tree.nodes[node].kind {
    case .select: collectIndices(tree.child(node, 0), into: &paths)
    case .index:
      collectIndices(tree.child(node, 0), into: &paths)
      collect(tree.child(node, 1), into: &paths)
    case .identifier: break
    default: if path(node) == nil { collect(node, into: &paths) }
    }
  }

  /// The path that a node is, or nil.
  public func path(_ node: SyntaxTree.NodeID) -> Path? {
    let at = tree.nodes[node]
    let make = { (base: Path.Base, names: [String]) in
      Path(base: base, names: names, range: at.range, definition: Int(at.source))
    }
    switch meaning(node) {
    case .rootField(let slot):
      guard let root = environment.root else { return nil }
      return make(.root, [environment[root].fields[slot].name])
    case .variable(let index): return make(.variable(environment.variables[index].name), [])
    case .local: return make(.local(tree.name(node)), [])
    case .bound(let binding): return make(.element(of: range(of: binding)), [])
    default: break
    }
    switch at.kind {
    case .select:
      guard let parent = path(tree.child(node, 0)) else { return nil }
      return make(parent.base, parent.names + [tree.name(node)])
    case .index:
      guard let parent = path(tree.child(node, 0)) else { return nil }
      return make(parent.base, parent.names + [tree.text(tree.child(node, 1)) ?? "[]"])
    case .definition: return path(tree.child(node, 0))
    default: return nil
    }
  }

  /// The path of what the loop that binds `variable` goes over.
  private func range(of variable: Int) -> [String]? {
    for node in tree.nodes.indices where tree.nodes[node].kind == .macro {
      let children = tree.children(node)
      if children.dropFirst().contains(variable) { return path(children[0]).map { $0.names + ["[]"] } }
    }
    return nil
  }

  // MARK: Demands

  /// What the terms of the outermost `&&` demand, definitions looked through; one for an expression without `&&`.
  public var demands: [Demand] { demands(tree.root) }

  private func demands(_ node: Int) -> [Demand] {
    switch tree.nodes[node].kind {
    case .and: tree.children(node).flatMap { demands($0) }
    case .definition: demands(tree.child(node, 0))
    default: [demand(node)]
    }
  }

  private func demand(_ node: Int) -> Demand {
    let children = tree.children(node)
    switch tree.nodes[node].kind {
    case .equal:
      if let names = rootPath(children[0]), let value = constant(children[1]) { return .equals(names, value) }
      if let names = rootPath(children[1]), let value = constant(children[0]) { return .equals(names, value) }
    case .contains:
      if let names = rootPath(children[0]), let values = constants(children[1]) { return .isIn(names, values) }
      if let names = rootPath(children[1]), let value = constant(children[0]) { return .holds(names, value) }
    case .not: if let names = rootPath(children[0]) { return .truth(names, false) }
    case .call, .memberCall: return call(node, children)
    default: if let names = rootPath(node) { return .truth(names, true) }
    }
    return .other
  }

  private func call(_ node: Int, _ children: [Int]) -> Demand {
    guard case .function(.host(let index), let constants) = meaning(node) else { return .other }
    let texts = children.compactMap { tree.text($0) }
    guard texts.count == children.count else { return .other }
    return .call(
      environment.functions[index].id, texts: texts, constants: constants.sorted { $0.key < $1.key }.map(\.value))
  }

  private func rootPath(_ node: Int) -> [String]? {
    guard let path = path(node), path.base == .root else { return nil }
    return path.names
  }

  private func constant(_ node: Int) -> Constant? {
    if let text = tree.text(node) { return .string(text) }
    guard let value = tree.scalar(node) else { return nil }
    return value.asBool.map { .bool($0) } ?? value.asInt.map { .int($0) } ?? value.asDouble.map { .double($0) }
  }

  private func constants(_ node: Int) -> [Constant]? {
    if tree.nodes[node].kind == .definition { return constants(tree.child(node, 0)) }
    guard tree.nodes[node].kind == .list else { return nil }
    let values = tree.children(node).map { constant($0) }
    return values.contains { $0 == nil } ? nil : values.compactMap { $0 }
  }
}
