import PolicyLoading
import PolicyModel
import SourceText
import TextScanning
import YAMLReading

/// What a finding points at, before lines are counted.
struct Mark {
  /// In the promotion's file, or in the terms file.
  var range: SourceRange
  var isInTermsFile = false
  /// The value that it is about.
  var node: YAMLTree.NodeID
  /// The words or the value that decided; empty where a field is missing.
  var text: String
}

/// Works out where findings and questions point.
struct Placing {
  private(set) var source: SourceFile
  /// The file that holds the terms of the promotion at hand.
  var termsFile: SourceFile?
  private var known: [WaiverComment]?

  init(source: SourceFile, termsFile: SourceFile?) {
    self.source = source
    self.termsFile = termsFile
  }

  /// The place of a range of the promotion's file.
  mutating func location(_ range: SourceRange, pointer: String) -> Location {
    Placing.location(range, pointer: pointer, file: source.name, lineTable())
  }

  /// The line of an offset of the promotion's file, 1-based.
  mutating func line(at offset: Int) -> Int {
    lineTable().position(at: offset).line
  }

  private mutating func lineTable() -> LineTable {
    source = source.withLines
    return LineTable(source)
  }

  /// The waivers in comments of the promotion's file, looked for once however many documents it holds.
  mutating func waiverComments() -> [WaiverComment] {
    let comments = known ?? WaiverComment.all(in: source.bytes)
    known = comments
    return comments
  }

  /// The place of a range of the terms file.
  mutating func termsLocation(_ range: SourceRange, pointer: String) -> Location? {
    guard let file = termsFile?.withLines else { return nil }
    termsFile = file
    return Placing.location(range, pointer: pointer, file: file.name, LineTable(file))
  }

  private static func location(
    _ range: SourceRange, pointer: String, file: String, _ table: LineTable
  ) -> Location {
    let start = table.position(at: range.start)
    let end = range.isEmpty ? start : table.position(at: range.end)
    return Location(file: file, pointer: pointer, start: start, end: end, range: range)
  }

  /// The place of a mark.
  mutating func location(of mark: Mark, in tree: borrowing YAMLTree) -> Location {
    let pointer = tree.pointer(to: mark.node)
    if mark.isInTermsFile, let location = termsLocation(mark.range, pointer: pointer) { return location }
    return location(mark.range, pointer: pointer)
  }

  /// What marks a value: a scalar itself; a collection its key, a list's element its first key.
  func mark(of node: UInt32, in tree: borrowing YAMLTree, root: YAMLTree.NodeID) -> Mark {
    let id = FactNode.id(node) ?? root
    let value = tree[id]
    guard value.isCollection else {
      // A text of several lines is marked at its key.
      if hasBreak(value.range), let key = tree.key(of: id) {
        return Mark(range: tree[key].range, node: id, text: "")
      }
      return Mark(range: value.range, node: id, text: tree.text(of: id))
    }
    if let key = tree.key(of: id) { return Mark(range: tree[key].range, node: id, text: "") }
    if let first = tree.pairs(of: id).first(where: { _ in true }) {
      return Mark(range: tree[first.key].range, node: id, text: "")
    }
    return Mark(range: value.range, node: id, text: "")
  }

  private func hasBreak(_ range: SourceRange) -> Bool {
    source.bytes[range.start..<range.end].contains { $0 == 0x0A || $0 == 0x0D }
  }

  /// What marks the words of a hit.
  func mark(of hit: PlacedHit, _ host: borrowing PromotionHost, root: YAMLTree.NodeID) -> Mark {
    let id = FactNode.id(hit.node) ?? root
    let range = hit.hit.range
    if hit.kind == .termsFile, termsFile != nil {
      let found = SourceRange(start: range.lowerBound, end: range.upperBound)
      return Mark(range: found, isInTermsFile: true, node: id, text: host.text(of: hit))
    }
    return Mark(range: host.tree.sourceRange(ofDecoded: range, in: id), node: id, text: host.text(of: hit))
  }
}
