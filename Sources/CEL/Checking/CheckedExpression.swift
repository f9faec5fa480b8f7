/// An expression with the types and meanings of its nodes.
public struct CheckedExpression: Sendable {
  /// The expression as written, definitions put in where they are used.
  public internal(set) var tree: SyntaxTree

  var types: [ValueType]
  var meanings: [Meaning]

  /// What the field of each path starts from: the names of the environment.
  let environment: Environment

  /// The type of the whole.
  public var type: ValueType { type(of: tree.root) }

  /// The type of a node.
  public func type(of node: SyntaxTree.NodeID) -> ValueType {
    node < types.count ? types[node] : .dyn
  }

  func meaning(_ node: SyntaxTree.NodeID) -> Meaning {
    node < meanings.count ? meanings[node] : .none
  }
}

/// What a name or a call means.
enum Meaning: Sendable {
  /// Nothing of its own.
  case none
  /// Bound by a macro: the node that binds it.
  case bound(SyntaxTree.NodeID)
  /// A local of this compilation.
  case local(Int)
  /// A variable of the environment.
  case variable(Int)
  /// A field of the root record.
  case rootField(Int)
  /// A field of the record to its left, of that type.
  case field(Int, RecordID)
  /// A type as a value.
  case typeName(String)
  /// A function; the receiver is an argument.
  case function(FunctionLibrary.Target, constants: [Int: UInt32])
  /// A function whose receiver is a namespace: not an argument.
  case qualifiedFunction(FunctionLibrary.Target, constants: [Int: UInt32])
  /// Not found; an error at run time.
  case unbound
}
