import SourceText

/// Puts a tree together from the nodes that a YAML or JSON reader meets, in one pass.
///
/// Keeps the limits, numbers the keys, refuses duplicate keys. After `failure` is set, the document is to be abandoned.
struct TreeBuilder: ~Copyable {
  /// A collection that is not closed yet.
  struct Frame: BitwiseCopyable {
    var node = YAMLNode.none
    var isMapping = false
    var expectsKey = false
    var isKey = false
    /// The key of the value to come.
    var symbol = YAMLNode.none
    var count: UInt32 = 0
    /// The most levels below; the collection itself counts 1.
    var height: UInt32 = 1
    var anchor = YAMLNode.none
  }

  /// The latest key with a symbol: in which mapping, and which node.
  struct Stamp: BitwiseCopyable {
    var mapping: UInt64 = 0
    var key: UInt32 = 0
  }

  var arena = ByteArena()
  var nodes = NodeBuffer()
  var documents: [YAMLTree.Document] = []
  var diagnostics: [Diagnostic] = []
  var tags: [String] = []
  var aliasUses: [YAMLTree.AliasUse] = []
  var frame = Frame()
  var frames: [Frame] = []
  var keys: KeyInterner
  var anchorNames = KeyInterner()
  var anchors: [Anchor] = []
  var expandedCount = 0
  /// Where the latest scalar, alias or closed collection ends.
  var lastEnd: UInt32 = 0
  /// Made for the first message that names a line.
  var lines: LineTable?
  /// Where the latest event starts; after an error, where reading stopped.
  var lastOffset = 0
  /// Set when the document cannot be read on; the error is among the diagnostics.
  var failure = false

  let limits: ReadingLimits
  let refusesDuplicateKeys: Bool
  private var stamps: [Stamp] = []
  private var mappingSerial: UInt64 = 0
  private(set) var documentOffset = 0
  private var firstNode = 0
  private var firstDiagnostic = 0

  init(keys: KeySymbols, limits: ReadingLimits, refusesDuplicateKeys: Bool) {
    self.keys = KeyInterner(seeds: keys.names)
    self.limits = limits
    self.refusesDuplicateKeys = refusesDuplicateKeys
  }

  /// Forgets the last source and takes `source`.
  mutating func start(_ source: [UInt8]) {
    arena.load(source)
    startAgain()
  }

  /// Forgets what was read of the source.
  mutating func startAgain() {
    arena.forgetTexts()
    nodes.truncate(to: 0)
    documents.removeAll(keepingCapacity: true)
    diagnostics.removeAll(keepingCapacity: true)
    tags.removeAll(keepingCapacity: true)
    aliasUses.removeAll(keepingCapacity: true)
    keys.reset()
    expandedCount = 0
    lines = nil
    failure = false
    beginDocument(at: 0)
  }

  /// Starts a document at the offset `start`.
  mutating func beginDocument(at start: Int) {
    documentOffset = start
    firstNode = nodes.count
    firstDiagnostic = diagnostics.count
    failure = false
    frame = Frame()
    lastEnd = UInt32(truncatingIfNeeded: start)
    frames.removeAll(keepingCapacity: true)
    if anchorNames.count > 0 {
      anchorNames.reset()
      anchors.removeAll(keepingCapacity: true)
    }
  }

  /// Ends the document; its root is the first node since `beginDocument`.
  mutating func endDocument(at end: Int) {
    let root = nodes.count > firstNode ? YAMLTree.NodeID(firstNode) : nil
    finishDocument(root: root, end: end)
  }

  /// Drops the nodes of a document that cannot be read to its end.
  mutating func abandonDocument(at end: Int) {
    nodes.truncate(to: firstNode)
    while let last = aliasUses.last, Int(last.first) >= firstNode { aliasUses.removeLast() }
    finishDocument(root: nil, end: end)
  }

  private mutating func finishDocument(root: YAMLTree.NodeID?, end: Int) {
    documents.append(
      YAMLTree.Document(
        root: root, range: SourceRange(start: documentOffset, end: max(documentOffset, end)),
        diagnostics: firstDiagnostic..<diagnostics.count))
    beginDocument(at: max(documentOffset, end))
  }

  /// Notes what is wrong; reading goes on.
  mutating func report(_ diagnostic: Diagnostic) {
    guard diagnostics.count < limits.diagnostics else {
      failure = true
      return
    }
    diagnostics.append(diagnostic)
  }

  /// Notes what is wrong; the document cannot be read on.
  mutating func fail(_ diagnostic: Diagnostic) {
    report(diagnostic)
    failure = true
  }
}

extension TreeBuilder {
  /// Adds a scalar, as key, value or item.
  @inline(__always)
  mutating func addScalar(_ scalar: YAMLNode, anchor: UInt32 = YAMLNode.none) {
    var node = scalar
    place(&node)
    if node.flags.contains(.key) {
      unsafe node.symbolID = keys.intern(arena.base, offset: Int(node.textOffset), length: Int(node.textLength))
      frame.symbol = node.symbolID
    }
    node.subtreeEnd = UInt32(truncatingIfNeeded: nodes.count + 1)
    lastEnd = node.end
    if anchor != YAMLNode.none { define(anchor, height: 0) }
    push(node)
  }

  /// Opens a collection, as key, value or item.
  @inline(__always)
  mutating func open(_ collection: YAMLNode, anchor: UInt32 = YAMLNode.none) {
    var node = collection
    place(&node)
    if frames.count >= limits.depth { return fail(.tooDeep(at: Int(node.start), limit: limits.depth)) }
    frames.append(frame)
    frame = Frame(
      node: UInt32(truncatingIfNeeded: nodes.count), isMapping: node.kind == .mapping,
      expectsKey: node.kind == .mapping, isKey: node.flags.contains(.key), anchor: anchor)
    if anchor != YAMLNode.none { define(anchor, height: nil) }
    push(node)
  }

  /// Closes the collection that was opened last, at `end`, or where its last node ends when `end` is nil.
  @inline(__always)
  mutating func close(at end: Int?) {
    guard frame.node != YAMLNode.none, let outer = frames.popLast() else { return }
    let closed = frame
    let index = Int(closed.node)
    nodes[index].subtreeEnd = UInt32(truncatingIfNeeded: nodes.count)
    nodes[index].textLength = closed.count
    if let end { lastEnd = UInt32(truncatingIfNeeded: end) }
    nodes[index].end = max(nodes[index].start, lastEnd)
    if closed.isMapping, closed.count > 1, refusesDuplicateKeys { findDuplicates(in: index) }
    if closed.anchor != YAMLNode.none { define(closed.anchor, node: closed.node, height: closed.height) }
    frame = outer
    frame.height = max(frame.height, closed.height &+ 1)
  }

  /// Gives a node its parent and its part in the pair.
  @inline(__always)
  mutating func place(_ node: inout YAMLNode) {
    node.parent = frame.node
    if !frame.isMapping {
      frame.count &+= 1
    } else if frame.expectsKey {
      node.flags.insert(.key)
      frame.symbol = YAMLNode.none
      frame.expectsKey = false
    } else {
      node.symbolID = frame.symbol
      frame.expectsKey = true
      frame.count &+= 1
    }
  }

  @inline(__always)
  mutating func push(_ node: YAMLNode) {
    if nodes.count >= limits.nodes { return fail(.tooManyNodes(at: Int(node.start), limit: limits.nodes)) }
    nodes.append(node)
  }

  /// Stamps the keys of one mapping; a second stamp of one symbol is a duplicate.
  private mutating func findDuplicates(in mapping: Int) {
    mappingSerial &+= 1
    if stamps.count < keys.count {
      stamps.append(contentsOf: repeatElement(Stamp(), count: keys.count * 2 - stamps.count))
    }
    var key = mapping + 1
    while key < nodes.count {
      let symbol = nodes[key].symbolID
      if symbol != YAMLNode.none {
        let place = Int(symbol)
        if stamps[place].mapping == mappingSerial {
          reportDuplicate(key, first: Int(stamps[place].key))
        } else {
          stamps[place] = Stamp(mapping: mappingSerial, key: UInt32(truncatingIfNeeded: key))
        }
      }
      let value = Int(nodes[key].subtreeEnd)
      guard value < nodes.count else { return }
      key = Int(nodes[value].subtreeEnd)
    }
  }
}
