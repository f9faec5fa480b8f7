public import SourceText

/// An expression as written: nodes in flat arrays, each with its range.
///
/// Macros stay what they are (`xs.all(x, x > 0)` is one node), so printing and editing give back what was written.
public struct SyntaxTree: Sendable {
  /// The number of a node in its tree.
  public typealias NodeID = Int

  /// What a node is.
  public enum Kind: UInt8, Sendable, BitwiseCopyable {
    /// A literal.
    case null, bool, int, uint, double, string, bytes
    /// A name.
    case identifier
    /// `a.b`, `a.?b`
    case select
    /// `a[b]`, `a[?b]`
    case index
    /// `f(x)`
    case call
    /// `a.f(x)`: the receiver is the first child.
    case memberCall
    /// `!a`, `-a`
    case not, negate
    /// Arithmetic.
    case multiply, divide, remainder, add, subtract
    /// Relations; `contains` is `in`.
    case equal, notEqual, less, lessEqual, greater, greaterEqual, contains
    /// `a && b && c`, `a || b || c`: any number of children.
    case and, or
    /// `a ? b : c`
    case conditional
    /// `[a, b]`
    case list
    /// `{k: v}`: keys and values take turns.
    case map
    /// `?e` in a list, as a key in a map.
    case optionalElement
    /// A macro over a range or a binding: see ``SyntaxTree/Macro``.
    case macro
    /// `has(a.b)`, `given(a)`, `stated(a)`
    case presence
    /// The content of a definition, in place of its name.
    case definition
    /// What could not be read.
    case missing
  }

  /// The macros.
  ///
  /// Children are the target, the variables, then the other arguments.
  public enum Macro: UInt8, Sendable {
    /// One variable: the element, or the key of a map.
    case all, exists, existsOne, filter, map, mapFilter
    /// Two variables: index and element, or key and value.
    case allPairs, existsPairs, existsOnePairs
    /// Two variables, giving a list or a map.
    case transformList, transformListFilter, transformMap, transformMapFilter, transformMapEntry,
      transformMapEntryFilter
    /// `xs.sortBy(x, key)`
    case sortBy
    /// `cel.bind(x, e, body)`, `o.optMap(x, body)`, `o.optFlatMap(x, body)`
    case bind, optionalMap, optionalFlatMap
    /// `cel.block([...], body)`: the bound values, then the body.
    case block

    /// The number of variables it binds.
    public var variableCount: Int {
      switch self {
      case .all, .exists, .existsOne, .filter, .map, .mapFilter, .sortBy, .bind, .optionalMap, .optionalFlatMap: 1
      case .block: 0
      default: 2
      }
    }
  }

  /// The tests of presence.
  public enum Presence: UInt8, Sendable {
    /// `has(a.b)`
    case has
    /// `given(a)`
    case given
    /// `stated(a)`
    case stated
  }

  struct Flag {
    static let optional: UInt8 = 1
    static let quoted: UInt8 = 2
    static let rooted: UInt8 = 1
    static let parenthesized: UInt8 = 4
  }

  /// One node.
  public struct Node: Sendable, BitwiseCopyable {
    /// What it is.
    public var kind: Kind
    var flag: UInt8
    /// 0 for the expression itself, n for the n-th definition of the environment, 1-based.
    public var source: UInt16
    var depth: UInt16
    /// Where it is written.
    public var range: SourceRange
    /// Where its own name or operator is written.
    public var nameRange: SourceRange
    var first: Int32
    var count: Int32
    var payload: Int32
  }

  /// The nodes; children come before their parents.
  public internal(set) var nodes: [Node] = []
  var links: [Int32] = []
  var names: [String] = []
  var numbers: [UInt64] = []
  var texts: [[UInt8]] = []

  /// The node of the whole.
  public internal(set) var root: NodeID = 0

  init() {}

  /// The deepest nesting of nodes.
  static let deepest: UInt16 = 250

  /// The most nodes.
  static let most = 20_000
}

extension SyntaxTree {
  /// The children of a node, in order of writing.
  public func children(_ node: NodeID) -> [NodeID] {
    let node = nodes[node]
    return (Int(node.first)..<Int(node.first + node.count)).map { Int(links[$0]) }
  }

  func child(_ node: NodeID, _ index: Int) -> NodeID {
    Int(links[Int(nodes[node].first) + index])
  }

  func childCount(_ node: NodeID) -> Int { Int(nodes[node].count) }

  /// The name of an identifier, a selected field or a called function; empty for another node.
  public func name(_ node: NodeID) -> String {
    switch nodes[node].kind {
    case .identifier, .select, .call, .memberCall, .definition: names[Int(nodes[node].payload)]
    default: ""
    }
  }

  /// The text of a string literal, or nil for another node.
  public func text(_ node: NodeID) -> String? {
    nodes[node].kind == .string ? String(decoding: texts[Int(nodes[node].payload)], as: UTF8.self) : nil
  }

  /// The macro of a macro node.
  public func macro(_ node: NodeID) -> Macro? {
    nodes[node].kind == .macro ? Macro(rawValue: nodes[node].flag) : nil
  }

  /// The test of a presence node.
  public func presence(_ node: NodeID) -> Presence? {
    nodes[node].kind == .presence ? Presence(rawValue: nodes[node].flag) : nil
  }

  /// The scalar of a literal, or nil for another node and for strings and bytes.
  public func scalar(_ node: NodeID) -> Value? {
    switch nodes[node].kind {
    case .null: .null
    case .bool: .bool(numbers[Int(nodes[node].payload)] != 0)
    case .int: .int(Int64(bitPattern: numbers[Int(nodes[node].payload)]))
    case .uint: .uint(numbers[Int(nodes[node].payload)])
    case .double: .double(Double(bitPattern: numbers[Int(nodes[node].payload)]))
    default: nil
    }
  }

  func isOptional(_ node: NodeID) -> Bool { nodes[node].flag & Flag.optional != 0 }

  mutating func add(
    _ kind: Kind, _ range: SourceRange, name nameRange: SourceRange? = nil, flag: UInt8 = 0, payload: Int = 0,
    _ children: [NodeID] = []
  ) -> NodeID {
    let first = Int32(links.count)
    var depth: UInt16 = 0
    for child in children {
      links.append(Int32(child))
      depth = max(depth, nodes[child].depth)
    }
    nodes.append(
      Node(
        kind: kind, flag: flag, source: 0, depth: depth + 1, range: range, nameRange: nameRange ?? range, first: first,
        count: Int32(children.count), payload: Int32(payload)))
    return nodes.count - 1
  }

  mutating func add(name: String) -> Int {
    names.append(name)
    return names.count - 1
  }

  /// True where the two are the same expression, wherever they are written.
  public static func areSame(_ left: SyntaxTree, _ right: SyntaxTree) -> Bool {
    areSame(left, left.root, right, right.root)
  }

  private static func areSame(_ a: SyntaxTree, _ x: NodeID, _ b: SyntaxTree, _ y: NodeID) -> Bool {
    let (m, n) = (a.nodes[x], b.nodes[y])
    guard m.kind == n.kind, m.count == n.count, a.name(x) == b.name(y) else { return false }
    switch m.kind {
    case .bool, .int, .uint, .double: if a.numbers[Int(m.payload)] != b.numbers[Int(n.payload)] { return false }
    case .string, .bytes: if a.texts[Int(m.payload)] != b.texts[Int(n.payload)] { return false }
    case .select, .index: if (m.flag ^ n.flag) & Flag.optional != 0 { return false }
    default: if m.flag != n.flag { return false }
    }
    return zip(a.children(x), b.children(y)).allSatisfy { areSame(a, $0, b, $1) }
  }
}
