import PolicyLoading
import PolicyModel
import SourceText
import TextScanning
import YAMLReading

/// Works out where findings and questions point.
struct Placing {
  let source: SourceFile
  let termsFile: SourceFile?
  private var lines: LineTable?
  private var termsLines: LineTable?

  init(source: SourceFile, termsFile: SourceFile?) {
    self.source = source
    self.termsFile = termsFile
  }

  /// The place of a range of the promotion's file.
  mutating func location(_ range: SourceRange, pointer: String) -> Location {
    let table = lines ?? LineTable(source)
    lines = table
    return Placing.location(range, pointer: pointer, file: source.name, table)
  }

  /// The line of an offset of the promotion's file, 1-based.
  mutating func line(at offset: Int) -> Int {
    let table = lines ?? LineTable(source)
    lines = table
    return table.position(at: offset).line
  }

  /// The place of a range of the terms file.
  mutating func termsLocation(_ range: SourceRange, pointer: String) -> Location? {
    guard let termsFile else { return nil }
    let table = termsLines ?? LineTable(termsFile)
    termsLines = table
    return Placing.location(range, pointer: pointer, file: termsFile.name, table)
  }

  private static func location(
    _ range: SourceRange, pointer: String, file: String, _ table: LineTable
  ) -> Location {
    Location(
      file: file, pointer: pointer, start: table.position(at: range.start), end: table.position(at: range.end),
      range: range)
  }

  /// The place of a value: a scalar itself; a collection at its key, a list's element at its first key.
  mutating func location(of node: UInt32, in tree: borrowing YAMLTree, root: YAMLTree.NodeID) -> (
    Location, text: String
  ) {
    let id = FactNode.id(node) ?? root
    let pointer = tree.pointer(to: id)
    guard tree[id].isCollection else {
      // A text of several lines is marked at its key.
      let place = location(tree[id].range, pointer: pointer)
      guard place.end.line > place.start.line, let key = tree.key(of: id) else { return (place, tree.text(of: id)) }
      return (location(tree[key].range, pointer: pointer), "")
    }
    return (location(Placing.mark(of: id, tree), pointer: pointer), "")
  }

  private static func mark(of id: YAMLTree.NodeID, _ tree: borrowing YAMLTree) -> SourceRange {
    if let key = tree.key(of: id) { return tree[key].range }
    if let first = tree.pairs(of: id).first(where: { _ in true }) { return tree[first.key].range }
    return tree[id].range
  }

  /// The place of the words of a hit.
  mutating func location(of hit: PlacedHit, in tree: borrowing YAMLTree, root: YAMLTree.NodeID) -> Location {
    let id = FactNode.id(hit.node) ?? root
    let pointer = tree.pointer(to: id)
    let range = hit.hit.range
    if hit.kind == .termsFile,
      let location = termsLocation(SourceRange(start: range.lowerBound, end: range.upperBound), pointer: pointer)
    {
      return location
    }
    return location(tree.sourceRange(ofDecoded: range, in: id), pointer: pointer)
  }
}

/// Names of facts that a promotion does not state.
enum FactNaming {
  /// The JSON pointer of the field that should hold the fact.
  static func pointer(_ fact: Attribute, _ tree: borrowing YAMLTree, _ schema: PromotionSchema) -> String {
    let container = FactNode.id(fact.container).map { tree.pointer(to: $0) } ?? ""
    let depth = container.utf8.count { $0 == 0x2F }
    var names: [String] = []
    var property = fact.property
    while property > 0 {
      names.append(schema.properties[property].name)
      property = schema.properties[property].parent
    }
    var pointer = container
    for name in names.reversed().dropFirst(depth) { pointer += "/" + (name == "*" ? "0" : name) }
    return pointer
  }
}
