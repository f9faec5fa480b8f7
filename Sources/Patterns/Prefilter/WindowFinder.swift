import SourceText

/// Finds the parts of a text that hold all matches of each pattern of a set, by what the pattern needs most: a literal
/// of some length, a run of rare bytes such as digits, or a short literal.
struct WindowFinder: Sendable {
  /// For the patterns that need long literals: they are looked for together.
  private(set) var literals: Prefilter?
  /// Those patterns.
  private(set) var members: [Int] = []
  /// For the others.
  private(set) var runs = RunFilter()

  /// Shorter literals are looked for by their first bytes.
  private static let longLiteral = 6
  /// Larger sets are looked for by one automaton.
  private static let mostPatterns = 128

  /// A finder, or nil where a pattern needs nothing that is rare.
  init?(_ needs: [Prefilter.Need], _ required: [RequiredRun?], _ shapes: [Engine.Shape]) {
    guard needs.count <= Self.mostPatterns else { return nil }
    var long: [Prefilter.Need] = []
    for (index, need) in needs.enumerated() {
      if let literals = need.literals, literals.minimumLength >= Self.longLiteral {
        long.append(need)
        members.append(index)
      } else if !runs.add(index, need, required[index], minimum: shapes[index].minimum) {
        return nil
      }
    }
    if !long.isEmpty {
      literals = Prefilter(long)
      if literals == nil { return nil }
    }
    runs.finish()
  }

  func write(to writer: inout ImageWriter) {
    writer.write(literals != nil)
    literals?.write(to: &writer)
    writer.write(members)
    runs.write(to: &writer)
  }

  init(from reader: inout ImageReader) {
    literals = reader.read(Bool.self) ? Prefilter(from: &reader) : nil
    members = reader.readArray()
    runs = RunFilter(from: &reader)
  }
}
