import SourceText

extension Checker {
  /// The candidates for `name` in the container, the longest first.
  static func candidates(_ name: String, in container: String) -> [String] {
    var prefixes: [String] = []
    var prefix = container
    while !prefix.isEmpty {
      prefixes.append(prefix + "." + name)
      prefix = prefix.lastIndex(of: ".").map { String(prefix[..<$0]) } ?? ""
    }
    return prefixes + [name]
  }

  private static let typeNames: [String: ValueType] = [
    "bool": .bool, "int": .int, "uint": .uint, "double": .double, "string": .string, "bytes": .bytes,
    "null_type": .null, "list": .list(.dyn), "map": .map(.dyn, .dyn), "type": .type(.dyn),
    "google.protobuf.Timestamp": .timestamp, "google.protobuf.Duration": .duration,
    "optional_type": .optional(.dyn), "net.IP": .opaque("net.IP", []), "net.CIDR": .opaque("net.CIDR", []),
  ]

  /// What a declared name, not bound by a macro, means.
  func declared(_ name: String, isRooted: Bool) -> (Meaning, ValueType)? {
    let container = isRooted ? "" : environment.container
    for candidate in Self.candidates(name, in: container) {
      if let index = locals.lastIndex(where: { $0.name == candidate }), definition == 0 {
        return (.local(index), locals[index].type)
      }
      if let index = environment.variables.lastIndex(where: { $0.name == candidate }) {
        return (.variable(index), environment.variables[index].type)
      }
      if let root = environment.root, let slot = environment.slot(of: candidate, in: root) {
        return (.rootField(slot), environment[root].fields[slot].type)
      }
      if let type = Self.typeNames[candidate] { return (.typeName(candidate), .type(type)) }
    }
    return nil
  }

  mutating func identifier(_ node: SyntaxTree.NodeID) -> ValueType {
    let name = tree.name(node)
    let isRooted = tree.nodes[node].flag & SyntaxTree.Flag.rooted != 0
    if !isRooted, let index = scopes[scopeBase...].lastIndex(where: { $0.name == name }) {
      scopes[index].isUsed = true
      meanings[node] = .bound(scopes[index].node)
      return scopes[index].type
    }
    if let (meaning, type) = declared(name, isRooted: isRooted) {
      meanings[node] = meaning
      return type
    }
    let known = definition == 0 ? environment.definitions.count : definition - 1
    if let index = environment.definitions[..<known].lastIndex(where: { $0.name == name }) {
      return inline(index, at: node)
    }
    meanings[node] = .unbound
    reportUndeclared(name, node)
    return checks ? .error : .dyn
  }

  private mutating func reportUndeclared(_ name: String, _ node: SyntaxTree.NodeID) {
    let names =
      scopes[scopeBase...].map(\.name) + locals.map(\.name) + environment.variables.map(\.name)
      + (environment.root.map { environment[$0].fields.map(\.name) } ?? []) + environment.definitions.map(\.name)
    if library.overloads[name] != nil {
      report(node, "\"\(name)\" is a function", hint: "call it: \(name)(...)")
    } else if let near = Suggestion.nearest(to: name, among: names) {
      report(node, "\"\(name)\" is not known", hint: "did you mean \"\(near)\"?", replacement: near)
    } else if let path = path(to: name) {
      report(node, "\"\(name)\" is not known", hint: "\"\(name)\" is under \"\(path)\"", replacement: "\(path).\(name)")
    } else {
      report(node, "\"\(name)\" is not known")
    }
  }

  /// A variable whose record has the field `name`.
  func path(to name: String) -> String? {
    guard let root = environment.root else { return nil }
    for field in environment[root].fields {
      if case .record(let id) = field.type, environment.slot(of: name, in: id) != nil { return field.name }
    }
    return nil
  }

  /// Puts the definition of a name in its place.
  private mutating func inline(_ index: Int, at node: SyntaxTree.NodeID) -> ValueType {
    let (content, errors) = SyntaxTree.parse(environment.definitions[index].source)
    let name = environment.definitions[index].name
    if let error = errors.first {
      report(node, "the definition of \"\(name)\" is not well formed: \(error.message)")
      return .error
    }
    guard tree.nodes.count + content.nodes.count <= SyntaxTree.most else {
      report(node, "expression has more than \(SyntaxTree.most) parts once its definitions are put in")
      return .error
    }
    let root = tree.append(content, source: UInt16(index + 1))
    tree.makeDefinition(node, root)
    grow()
    let saved = (scopeBase, definition)
    (scopeBase, definition) = (scopes.count, index + 1)
    let type = check(root)
    (scopeBase, definition) = saved
    return type
  }

  // MARK: Selections

  /// The dotted name that a chain of plain selections spells, its first name at the front.
  func dottedName(_ node: SyntaxTree.NodeID) -> (name: String, base: SyntaxTree.NodeID)? {
    var names: [String] = []
    var at = node
    while tree.nodes[at].kind == .select {
      guard tree.nodes[at].flag == 0 else { return nil }
      names.append(tree.name(at))
      at = tree.child(at, 0)
    }
    guard tree.nodes[at].kind == .identifier else { return nil }
    names.append(tree.name(at))
    return (names.reversed().joined(separator: "."), at)
  }

  mutating func selection(_ node: SyntaxTree.NodeID) -> ValueType {
    if let (name, base) = dottedName(node), !isBound(base) {
      let isRooted = tree.nodes[base].flag & SyntaxTree.Flag.rooted != 0
      if let (meaning, type) = declared(name, isRooted: isRooted) {
        meanings[node] = meaning
        return type
      }
    }
    let operand = tree.child(node, 0)
    let type = checkResolved(operand)
    let field = member(tree.name(node), of: type, node)
    return tree.isOptional(node) ? makeOptional(field) : field
  }

  func isBound(_ node: SyntaxTree.NodeID) -> Bool {
    tree.nodes[node].flag & SyntaxTree.Flag.rooted == 0
      && scopes[scopeBase...].contains { $0.name == tree.name(node) }
  }

  func makeOptional(_ type: ValueType) -> ValueType {
    if case .opaque("optional_type", _) = type { return type }
    return .optional(type)
  }

  private mutating func member(_ name: String, of type: ValueType, _ node: SyntaxTree.NodeID) -> ValueType {
    switch type {
    case .record(let id):
      if let slot = environment.slot(of: name, in: id) {
        meanings[node] = .field(slot, id)
        return environment[id].fields[slot].type
      }
      reportNoField(name, id, node)
      return checks ? .error : .dyn
    case .map(let key, let value):
      if !inference.fit(key, .string) { report(node, "a map of \(name_(key)) keys has no field \"\(name)\"") }
      return value
    case .opaque("optional_type", let content):
      return .optional(member(name, of: inference.resolve(content[0]), node))
    case .dyn, .error, .variable: return .dyn
    default:
      report(tree.nodes[node].nameRange, "\(name_(type)) has no field \"\(name)\"")
      return checks ? .error : .dyn
    }
  }

  private func name_(_ type: ValueType) -> String { name(type) }

  private mutating func reportNoField(_ name: String, _ id: RecordID, _ node: SyntaxTree.NodeID) {
    let range = tree.nodes[node].nameRange
    let message = "\"\(name)\" is not a field of \(environment[id].name)"
    if let near = Suggestion.nearest(to: name, among: environment[id].fields.map(\.name)) {
      report(range, message, hint: "did you mean \"\(near)\"?", replacement: near)
    } else if let path = path(to: name) {
      report(range, message, hint: "\"\(name)\" is under \"\(path)\"")
    } else {
      report(range, message, hint: "it has \(environment[id].fields.map(\.name).prefix(12).joined(separator: ", "))")
    }
  }

  mutating func subscription(_ node: SyntaxTree.NodeID) -> ValueType {
    let operand = tree.child(node, 0)
    let index = tree.child(node, 1)
    let type = checkResolved(operand)
    if case .record(let id) = type {
      check(index)
      guard let name = tree.text(index) else { return .dyn }
      guard let slot = environment.slot(of: name, in: id) else {
        reportNoField(name, id, node)
        return .error
      }
      meanings[node] = .field(slot, id)
      let field = environment[id].fields[slot].type
      return tree.isOptional(node) ? makeOptional(field) : field
    }
    let position = check(index)
    let operation = tree.isOptional(node) ? "_[?]" : "_[]"
    if let result = resolve(operation, [type, position], isMember: false)?.result { return result }
    report(
      index, "\(name_(type)) cannot be indexed by \(name_(position))",
      hint: "lists take int, maps the type of their keys")
    return checks ? .error : .dyn
  }
}

extension SyntaxTree {
  /// Appends the nodes of another tree and gives its root here.
  mutating func append(_ other: SyntaxTree, source: UInt16) -> NodeID {
    let (node, link, name) = (nodes.count, Int32(links.count), Int32(names.count))
    let (number, text) = (Int32(numbers.count), Int32(texts.count))
    for var copy in other.nodes {
      copy.source = source
      copy.first += link
      switch copy.kind {
      case .identifier, .select, .call, .memberCall: copy.payload += name
      case .bool, .int, .uint, .double: copy.payload += number
      case .string, .bytes: copy.payload += text
      default: break
      }
      nodes.append(copy)
    }
    links.append(contentsOf: other.links.map { $0 + Int32(node) })
    names.append(contentsOf: other.names)
    numbers.append(contentsOf: other.numbers)
    texts.append(contentsOf: other.texts)
    return other.root + node
  }

  /// Turns a name into the content of its definition.
  mutating func makeDefinition(_ node: NodeID, _ content: NodeID) {
    nodes[node].kind = .definition
    nodes[node].first = Int32(links.count)
    nodes[node].count = 1
    links.append(Int32(content))
  }
}
