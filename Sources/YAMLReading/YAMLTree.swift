public import SourceText

/// The documents of one source as flat arrays, in reading order.
///
/// A node is named by its index. Nodes lie in preorder: a collection, then its children with all that is under them; a
/// mapping's children alternate key, value. A tree is filled by `YAMLReader` and meant to be filled again: its arrays
/// keep their capacity.
public struct YAMLTree: Sendable {
  /// The name of a node: its index in `nodes`, stable until the tree is filled again.
  public struct NodeID: Hashable, Comparable, Sendable, BitwiseCopyable {
    /// The index in `nodes`.
    public let rawValue: UInt32

    /// Names the node at an index.
    public init(rawValue: UInt32) {
      self.rawValue = rawValue
    }

    init(_ index: Int) {
      self.rawValue = UInt32(truncatingIfNeeded: index)
    }

    var index: Int { Int(rawValue) }

    /// Orders as nodes lie in the source, but for expanded aliases.
    public static func < (left: NodeID, right: NodeID) -> Bool { left.rawValue < right.rawValue }
  }

  /// One document of the source.
  public struct Document: Sendable {
    /// The node that is the document, or nil where it could not be read to its end.
    public let root: NodeID?

    /// From the document's start to its end, or to where reading it failed; UTF-8 offsets.
    public let range: SourceRange

    /// The diagnostics of this document in `YAMLTree.diagnostics`, as found.
    public let diagnostics: Range<Int>
  }

  struct AliasUse: BitwiseCopyable {
    let first: UInt32
    let end: UInt32
    let range: SourceRange
  }

  /// Every node of every readable document, in preorder.
  public internal(set) var nodes: [YAMLNode] = []

  /// The documents of the source, readable or not, in order; empty for a source of comments and white space only.
  public internal(set) var documents: [Document] = []

  /// What is wrong with the source, in the order in which it was found.
  public internal(set) var diagnostics: [Diagnostic] = []

  /// The source, padding, then the decoded texts that differ from the source; `YAMLNode.textRange` points here.
  public internal(set) var bytes: [UInt8] = []

  /// The length of the source at the start of `bytes`.
  public internal(set) var sourceLength = 0

  var format = YAMLReader.Format.yaml
  var keys = KeySymbols([])
  var ownKeys: [KeyInterner.Entry] = []
  var tags: [String] = []
  var aliasUses: [AliasUse] = []

  /// Makes an empty tree to be filled by a reader.
  public init() {}

  /// The node that `id` names.
  ///
  /// - Precondition: `id` came from this tree since it was last filled.
  public subscript(id: NodeID) -> YAMLNode { nodes[id.index] }

  /// The root of the first readable document.
  public var root: NodeID? { documents.lazy.compactMap(\.root).first }

  /// True when nothing is wrong with the source.
  public var isSound: Bool { diagnostics.isEmpty }
}
