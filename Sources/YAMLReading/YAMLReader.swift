/// Reads YAML and JSON sources into trees, one after the other, without new memory for each.
///
/// JSON and the YAML that nearly every promotion is written in it reads itself, the latter five times faster than a bare
/// loop over libyaml's events; YAML that is unusual or wrong it leaves to libyaml as a whole. The tree is the same. One
/// reader serves one thread. What is wrong with a source goes to the tree's diagnostics; nothing is thrown and nothing
/// traps, whatever the bytes are.
///
/// ```swift
/// var reader = YAMLReader(keys: KeySymbols(["title", "prizes"]))
/// var tree = YAMLTree()
/// reader.read(file.bytes, as: .yaml, into: &tree)
/// ```
public struct YAMLReader: ~Copyable {
  /// What a source is written in.
  public enum Format: Hashable, Sendable {
    /// YAML 1.2 as far as libyaml reads it, any number of documents.
    case yaml
    /// JSON by RFC 8259, one value; a UTF-8 byte order mark is let pass.
    case json
    /// JSON lines: a JSON value on each line that is not empty, each a document.
    case jsonLines
  }

  /// Who reads YAML; for tests and measurements, which compare the two.
  package enum Way: Hashable, Sendable {
    /// The reader of our own, and libyaml for what that one leaves.
    case blockFirst
    /// libyaml alone.
    case libYAML
  }

  /// Who reads YAML.
  package var way = Way.blockFirst

  /// Whether the last source was YAML and libyaml had no part in reading it.
  package private(set) var didReadItself = false

  /// The key names with symbols of their own.
  public let keys: KeySymbols

  private var builder: TreeBuilder
  private var parser = LibYAMLParser()

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - keys: the names that get the symbols `0 ..< n` in every tree.
  ///   - limits: how much to take.
  ///   - refusesDuplicateKeys: whether a key given twice in a mapping is an error; else both pairs are in the tree.
  public init(
    keys: KeySymbols = KeySymbols([]), limits: ReadingLimits = ReadingLimits(), refusesDuplicateKeys: Bool = true
  ) {
    self.keys = keys
    builder = TreeBuilder(keys: keys, limits: limits, refusesDuplicateKeys: refusesDuplicateKeys)
  }

  /// Fills `tree` with `source`; what it held before is gone.
  ///
  /// A document that cannot be read to its end has no root; reading goes on at the next line that starts with `---` or
  /// `...`. A source that is too large, not UTF-8 or holds control characters has no documents at all.
  ///
  /// - Complexity: O(n) in the bytes and the nodes; no allocation once the arrays have grown to the largest source.
  public mutating func read(_ source: [UInt8], as format: Format, into tree: inout YAMLTree) {
    didReadItself = false
    if source.count > builder.limits.bytes {
      builder.start([])
      builder.report(.tooLarge(limit: builder.limits.bytes))
    } else {
      builder.start(source)
      readDocuments(format)
    }
    builder.fill(&tree, keys: keys)
    tree.format = format
  }

  private mutating func readDocuments(_ format: Format) {
    let length = builder.arena.sourceLength
    let start =
      unsafe builder.arena.base[0] == 0xEF && builder.arena.base[1] == 0xBB && builder.arena.base[2] == 0xBF ? 3 : 0
    let check = unsafe InputCheck.check(builder.arena.base, length, allowsControls: format != .yaml)
    if case .refused(let diagnostic) = check { return builder.report(diagnostic) }
    switch format {
    case .json: JSONReading.read(into: &builder, from: start)
    case .jsonLines: JSONReading.readLines(into: &builder, from: start)
    case .yaml:
      if way == .blockFirst, check != .unusualUTF8, readsItself(from: start) { return }
      readYAML(from: start, isASCII: check == .ascii)
    }
  }

  /// Reads YAML without libyaml; false where that is not to be done, with nothing read.
  private mutating func readsItself(from start: Int) -> Bool {
    do throws(BlockReading.Unusual) {
      try BlockReading.read(into: &builder, from: start)
      didReadItself = true
    } catch {
      builder.startAgain()
    }
    return didReadItself
  }

  /// Reads document after document, starting anew behind one that is broken.
  private mutating func readYAML(from start: Int, isASCII: Bool) {
    var from = start
    while let stop = EventReading.read(&parser, into: &builder, from: from, isASCII: isASCII) {
      let next = builder.nextDocument(after: max(stop, from), began: from)
      builder.abandonDocument(at: next ?? builder.arena.sourceLength)
      guard let next, builder.diagnostics.count < builder.limits.diagnostics else { return }
      from = next
    }
  }
}

extension TreeBuilder {
  /// Hands everything that was read to `tree`.
  mutating func fill(_ tree: inout YAMLTree, keys known: KeySymbols) {
    nodes.copy(to: &tree.nodes)
    swap(&documents, &tree.documents)
    swap(&diagnostics, &tree.diagnostics)
    swap(&tags, &tree.tags)
    swap(&aliasUses, &tree.aliasUses)
    arena.copy(to: &tree.bytes)
    tree.sourceLength = arena.sourceLength
    tree.keys = known
    tree.ownKeys.removeAll(keepingCapacity: true)
    if keys.count > known.count { tree.ownKeys.append(contentsOf: keys.entries[known.count...]) }
  }

  /// Where the next document starts after an error at `offset`: a line with `---`, or behind one with `...`.
  ///
  /// Both end every value, whatever it is in the middle of (YAML 1.2 section 9.1.2).
  func nextDocument(after offset: Int, began start: Int) -> Int? {
    var line = min(offset, arena.sourceLength)
    while line > start, byte(at: line - 1) != 0x0A, byte(at: line - 1) != 0x0D { line -= 1 }
    while line < arena.sourceLength {
      if line > documentOffset, isMarker(UInt8(ascii: "-"), at: line) { return line }
      if line > documentOffset, isMarker(UInt8(ascii: "."), at: line) { return min(line + 3, arena.sourceLength) }
      while line < arena.sourceLength, !isBreak(byte(at: line)) { line += 1 }
      while line < arena.sourceLength, isBreak(byte(at: line)) { line += 1 }
    }
    return nil
  }

  private func isMarker(_ character: UInt8, at offset: Int) -> Bool {
    byte(at: offset) == character && byte(at: offset + 1) == character && byte(at: offset + 2) == character
      && (offset + 3 >= arena.sourceLength || isWhite(byte(at: offset + 3)))
  }
}
