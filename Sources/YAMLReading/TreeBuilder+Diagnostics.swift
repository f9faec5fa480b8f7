import SourceText

extension TreeBuilder {
  /// Reports the key node `key`, which says again what `first` says.
  mutating func reportDuplicate(_ key: Int, first: Int) {
    let node = nodes[key]
    let name = unsafe String(
      decoding: UnsafeBufferPointer(start: arena.base + Int(node.textOffset), count: Int(node.textLength)),
      as: UTF8.self)
    let place = position(at: Int(nodes[first].start))
    report(
      Diagnostic(
        range: node.range, message: "the key '\(name)' is given twice; the first is at \(place.line):\(place.column)",
        hint: "remove one of the two"))
  }

  /// The line and column of an offset of the source.
  ///
  /// - Complexity: O(n) in the source the first time.
  mutating func position(at offset: Int) -> SourcePosition {
    if let lines { return lines.position(at: offset) }
    let table = LineTable(bytes: unsafe [UInt8](UnsafeBufferPointer(start: arena.base, count: arena.sourceLength)))
    lines = table
    return table.position(at: offset)
  }
}

extension Diagnostic {
  static func tooLarge(limit: Int) -> Diagnostic {
    Diagnostic(
      range: SourceRange(start: limit, end: limit),
      message: "the source is larger than \(limit) bytes",
      hint: "split it into several")
  }

  static func tooDeep(at offset: Int, limit: Int) -> Diagnostic {
    Diagnostic(
      range: SourceRange(start: offset, end: offset + 1),
      message: "lists and mappings are nested more than \(limit) deep")
  }

  static func tooManyNodes(at offset: Int, limit: Int) -> Diagnostic {
    Diagnostic(
      range: SourceRange(start: offset, end: offset), message: "the source has more than \(limit) values",
      hint: "split it into several")
  }

  static func tooManyExpanded(_ range: SourceRange, limit: Int) -> Diagnostic {
    Diagnostic(
      range: range, message: "aliases bring in more than \(limit) values",
      hint: "write the values out, or use fewer aliases inside anchored values")
  }

  static func unknownAnchor(_ range: SourceRange, name: String) -> Diagnostic {
    Diagnostic(
      range: range, message: "no anchor '&\(name.dropFirst())' stands before the alias '\(name)'",
      hint: "put quotes around a text that starts with '*'")
  }

  static func recursiveAlias(_ range: SourceRange, name: String) -> Diagnostic {
    Diagnostic(range: range, message: "the alias '\(name)' stands inside the value that it names")
  }
}
