import SourceText

/// Reads the YAML that nearly every promotion is written in, several times faster than libyaml's events arrive.
///
/// It knows mappings and lists in block and flow style, every scalar style, comments and documents after `---`. At the
/// first thing that it is not certain of (anchors, tags, directives, complex keys, tabs that indent, anything wrong) it
/// throws `Unusual`, and libyaml reads the whole source: so there is one judge of what YAML is, and one author of
/// messages. What it does read gives the tree that libyaml's events give, node for node.
@safe struct BlockReading {
  /// The source is to be read by libyaml.
  struct Unusual: Error {}

  /// A block collection that is not closed yet.
  struct Level: BitwiseCopyable {
    enum Kind: UInt8, BitwiseCopyable {
      case mapping
      case sequence
      /// A list whose dashes stand in the column of the mapping that it is a value of.
      case indentless
    }

    var indent: Int
    var kind: Kind
  }

  /// More levels than this are left to libyaml, which may have a limit of its own.
  private static let mostLevels = 900

  let base: UnsafePointer<UInt8>
  let length: Int
  var at: Int
  /// Where the current line starts.
  var lineStart: Int
  /// The innermost block collection; before the root a mapping left of the first column.
  var level = Level(indent: -1, kind: .mapping)
  /// The collections around it, outermost first.
  private var outer: [Level] = []
  /// Behind the colon or dash whose value is still to come; nil where none is.
  var pending: Int?

  /// Reads the documents from `offset` on.
  ///
  /// - Throws: `Unusual`, with `builder` left in the middle.
  static func read(into builder: inout TreeBuilder, from offset: Int) throws(Unusual) {
    var reading = unsafe BlockReading(
      base: UnsafePointer(builder.arena.base), length: builder.arena.sourceLength, at: offset, lineStart: offset)
    try reading.run(&builder)
    // Duplicate keys, limits: what is said of them is said once, with what else is wrong.
    guard builder.diagnostics.isEmpty else { throw Unusual() }
  }

  private init(base: UnsafePointer<UInt8>, length: Int, at: Int, lineStart: Int) {
    unsafe self.base = base
    self.length = length
    self.at = at
    self.lineStart = lineStart
  }

  private mutating func run(_ builder: inout TreeBuilder) throws(Unusual) {
    try skipToToken()
    guard at < length else { throw Unusual() }
    if isDocumentStart {
      try beginDocument(&builder)
    } else {
      builder.beginDocument(at: at)
      pending = at
    }
    while at < length {
      if isDocumentStart {
        try endDocument(&builder)
        try beginDocument(&builder)
      }
      try line(&builder)
      try skipToToken()
    }
    try endDocument(&builder)
  }

  // MARK: Documents

  private var isDocumentStart: Bool {
    unsafe at == lineStart && base[at] == UInt8(ascii: "-") && base[at + 1] == UInt8(ascii: "-")
      && base[at + 2] == UInt8(ascii: "-") && base[at + 3] <= 0x20
  }

  private mutating func beginDocument(_ builder: inout TreeBuilder) throws(Unusual) {
    builder.beginDocument(at: at)
    at += 3
    try endLine()
    try skipToToken()
    guard at < length, !isDocumentStart else { throw Unusual() }
    pending = at
  }

  private mutating func endDocument(_ builder: inout TreeBuilder) throws(Unusual) {
    try closeLevels(&builder, above: -1)
    builder.endDocument(at: at)
  }

  // MARK: Levels

  /// Opens a block collection in `column`.
  mutating func open(_ kind: Level.Kind, column: Int, start: Int, _ builder: inout TreeBuilder) throws(Unusual) {
    outer.append(level)
    level = Level(indent: column, kind: kind)
    let node = YAMLNode(kind: kind == .mapping ? .mapping : .sequence, style: .block, start: start, end: start)
    try open(node, &builder)
  }

  /// Opens a collection of any style.
  @inline(__always)
  func open(_ node: YAMLNode, _ builder: inout TreeBuilder) throws(Unusual) {
    builder.open(node)
    guard !builder.failure, builder.frames.count <= BlockReading.mostLevels else { throw Unusual() }
  }

  /// Adds a scalar.
  func add(_ node: YAMLNode, _ builder: inout TreeBuilder) throws(Unusual) {
    builder.addScalar(node)
    guard !builder.failure else { throw Unusual() }
  }

  /// Closes the collections that are indented more than `column`.
  mutating func closeLevels(_ builder: inout TreeBuilder, above column: Int) throws(Unusual) {
    while level.indent > column { try closeLevel(&builder) }
  }

  /// Closes the innermost collection.
  mutating func closeLevel(_ builder: inout TreeBuilder) throws(Unusual) {
    try settlePending(&builder)
    builder.close(at: nil)
    level = outer.popLast() ?? Level(indent: -1, kind: .mapping)
  }

  /// Puts nothing where a value was to come.
  @inline(__always)
  mutating func settlePending(_ builder: inout TreeBuilder) throws(Unusual) {
    guard let place = pending else { return }
    pending = nil
    var node = YAMLNode(kind: .null, style: .plain, start: place, end: place)
    node.textOffset = UInt32(truncatingIfNeeded: place)
    try add(node, &builder)
  }
}
