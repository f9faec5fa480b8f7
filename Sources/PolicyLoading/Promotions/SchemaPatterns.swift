import Patterns
import PolicyModel
import SourceText
import YAMLReading

/// The compiled `pattern`s of a schema.
struct SchemaPatterns: Sendable {
  private var patterns: [Int: Pattern] = [:]
  private let schema: PromotionSchema

  /// Compiles the patterns of `schema`; one that is not well formed is left out, which a test of the schema notices.
  init(_ schema: PromotionSchema) {
    self.schema = schema
    for (index, property) in schema.properties.enumerated() where !property.pattern.isEmpty {
      patterns[index] = try? Pattern(property.pattern)
    }
  }

  func write(to image: inout ImageWriter) {
    image.write(patterns.count)
    for (property, pattern) in patterns.sorted(by: { $0.key < $1.key }) {
      image.write(property)
      pattern.write(to: &image)
    }
  }

  init(_ schema: PromotionSchema, from image: inout ImageReader) {
    self.schema = schema
    for _ in 0..<image.read(Int.self) {
      let property = image.read(Int.self)
      patterns[property] = Pattern(from: &image)
    }
  }

  /// The error of a text that does not have the shape of its property, or nil.
  func error(
    _ node: YAMLTree.NodeID, of property: Int, _ tree: borrowing YAMLTree, _ caches: inout PatternCaches
  ) -> Diagnostic? {
    guard schema.properties[property].kind == .string else { return nil }
    return check(node, property, tree, &caches, what: "\"\(schema.path(of: property))\"")
  }

  /// The error of a key that does not have the shape of its map's keys, or nil.
  func keyError(
    _ key: YAMLTree.NodeID, of property: Int, _ tree: borrowing YAMLTree, _ caches: inout PatternCaches
  ) -> Diagnostic? {
    check(key, property, tree, &caches, what: "a key of \"\(schema.path(of: property))\"")
  }

  private func check(
    _ node: YAMLTree.NodeID, _ property: Int, _ tree: borrowing YAMLTree, _ caches: inout PatternCaches,
    what: @autoclosure () -> String
  ) -> Diagnostic? {
    guard let pattern = patterns[property] else { return nil }
    let bytes = tree.bytes.span.extracting(tree[node].textRange)
    if pattern.isMatch(in: bytes, cache: &caches.byProperty[property, default: PatternCache()]) { return nil }
    let text = tree.text(of: node)
    if text == "none" { return nil }
    return Diagnostic(
      range: tree[node].range, message: "\"\(text)\" has not the shape of \(what())",
      hint: "it must match \(schema.properties[property].pattern)")
  }
}

/// What searches with the patterns of a schema have learnt, by property; one for each thread.
struct PatternCaches: Sendable {
  var byProperty: [Int: PatternCache] = [:]
}
