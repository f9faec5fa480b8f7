import Patterns
import PolicyModel
import SourceText
import YAMLReading

/// The compiled `pattern`s of a schema.
struct SchemaPatterns: Sendable {
  private var patterns: [Pattern] = []
  /// The number of a property's pattern in `patterns`, or -1.
  private var numbers: [Int16]
  private let schema: PromotionSchema

  /// Compiles the patterns of `schema`; one that is not well formed is left out, which a test of the schema notices.
  init(_ schema: PromotionSchema) {
    self.schema = schema
    numbers = Array(repeating: -1, count: schema.properties.count)
    for (index, property) in schema.properties.enumerated() where !property.pattern.isEmpty {
      guard let pattern = try? Pattern(property.pattern) else { continue }
      add(pattern, of: index)
    }
  }

  func write(to image: inout ImageWriter) {
    image.write(patterns.count)
    for (property, number) in numbers.enumerated() where number >= 0 {
      image.write(property)
      patterns[Int(number)].write(to: &image)
    }
  }

  init(_ schema: PromotionSchema, from image: inout ImageReader) {
    self.schema = schema
    numbers = Array(repeating: -1, count: schema.properties.count)
    for _ in 0..<image.read(Int.self) {
      let property = image.read(Int.self)
      add(Pattern(from: &image), of: property)
    }
  }

  private mutating func add(_ pattern: Pattern, of property: Int) {
    numbers[property] = Int16(patterns.count)
    patterns.append(pattern)
  }

  /// The error of a text that does not have the shape of its property, or nil.
  func error(
    _ node: YAMLTree.NodeID, of property: Int, _ tree: borrowing YAMLTree, _ caches: inout PatternCaches
  ) -> Diagnostic? {
    guard numbers[property] >= 0, schema.properties[property].kind == .string else { return nil }
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
    guard numbers[property] >= 0 else { return nil }
    let number = Int(numbers[property])
    while caches.byPattern.count <= number { caches.byPattern.append(PatternCache()) }
    let bytes = tree.bytes.span.extracting(tree[node].textRange)
    if patterns[number].isMatch(in: bytes, cache: &caches.byPattern[number]) { return nil }
    let text = tree.text(of: node)
    if text == "none" { return nil }
    return Diagnostic(
      range: tree[node].range, message: "\"\(text)\" has not the shape of \(what())",
      hint: "it must match \(schema.properties[property].pattern)")
  }
}

/// What searches with the patterns of a schema have learnt; one for each thread.
struct PatternCaches: Sendable {
  /// By number of the pattern.
  var byPattern: [PatternCache] = []
}
