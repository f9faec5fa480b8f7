import PolicyModel
import SourceText
import YAMLReading

/// The messages about a promotion that does not follow the schema.
enum FactError {
  static func unknownKey(
    _ key: YAMLTree.NodeID, of property: Int, _ tree: borrowing YAMLTree, _ schema: PromotionSchema
  ) -> Diagnostic {
    let name = tree.text(of: key)
    let siblings = schema.properties[property].children.map { schema.properties[$0].name }
    let place = property == 0 ? "a promotion" : "\"\(schema.path(of: property))\""
    let near = Suggestion.nearest(to: name, among: siblings)
    var hint = near.map { "did you mean \"\($0)\"?" }
    if hint == nil {
      let elsewhere = schema.properties.indices.dropFirst().filter { schema.properties[$0].name == name }
      if let other = elsewhere.first {
        hint = "\"\(name)\" is written as \(schema.path(of: other))"
      } else {
        hint =
          siblings.count <= 12
          ? "known keys: \(siblings.joined(separator: ", "))" : "anything of your own goes under custom:"
      }
    }
    return Diagnostic(
      range: tree[key].range, message: "unknown key \"\(name)\" in \(place)", hint: hint, replacement: near)
  }

  static func missing(
    _ property: Int, in node: YAMLTree.NodeID, _ tree: borrowing YAMLTree, _ schema: PromotionSchema
  ) -> Diagnostic {
    let declared = schema.properties[property]
    let start = tree[node].range.start
    let values = declared.values.isEmpty ? "" : ", one of \(declared.values.joined(separator: ", "))"
    return Diagnostic(
      range: SourceRange(start: start, end: start), message: "\"\(schema.path(of: property))\" is missing",
      hint: "add \(declared.name): \(values.isEmpty ? declared.description.lowercasedFirst : "…" + values)")
  }

  static func kind(
    _ property: Int, _ node: YAMLTree.NodeID, _ tree: borrowing YAMLTree, _ schema: PromotionSchema
  ) -> Diagnostic {
    let declared = schema.properties[property]
    let path = declared.name == "*" ? schema.path(of: property) : declared.name
    let written = describe(node, tree)
    let (wanted, hint): (String, String)
    switch declared.kind {
    case .string: (wanted, hint) = ("text", "put it in quotes")
    case .number: (wanted, hint) = ("a number", "write digits alone, as in 29.90; the currency goes in currency:")
    case .integer: (wanted, hint) = ("a whole number", "write digits alone, as in 10")
    case .boolean: (wanted, hint) = ("true or false", "write true or false, without quotes")
    case .timestamp: (wanted, hint) = ("a date", "write 2026-12-01 or 2026-12-01T09:00:00-05:00")
    case .list:
      (wanted, hint) = (
        "a list",
        "put it in brackets, as in [\(tree[node].isCollection ? "…" : short(tree.text(of: node)))], or below it after a dash"
      )
    case .record:
      let names = declared.children.prefix(4).map { schema.properties[$0].name }
      (wanted, hint) = ("a group of fields", "write the fields below it: \(names.joined(separator: ", ")), …")
    case .map: (wanted, hint) = ("a group of keys and values", "write key: value pairs below it")
    case .terms: (wanted, hint) = ("a path, a text or a list of sections", "write terms: ./official-rules.md")
    case .any: (wanted, hint) = ("any value", "")
    }
    return Diagnostic(
      range: place(node, tree), message: "\"\(path)\" must be \(wanted), but is \(written)",
      hint: hint.isEmpty ? nil : hint)
  }

  static func value(
    _ property: Int, _ node: YAMLTree.NodeID, _ tree: borrowing YAMLTree, _ schema: PromotionSchema
  ) -> Diagnostic {
    let declared = schema.properties[property]
    let text = tree.text(of: node)
    let near = Suggestion.nearest(to: text, among: declared.values)
    let path = schema.path(of: property)
    return Diagnostic(
      range: tree[node].range, message: "\"\(short(text))\" is no value of \"\(path)\"",
      hint: near.map { "did you mean \"\($0)\"?" } ?? "use one of \(declared.values.joined(separator: ", "))",
      replacement: near)
  }

  static func outOfRange(
    _ property: Int, _ node: YAMLTree.NodeID, _ tree: borrowing YAMLTree, _ schema: PromotionSchema
  ) -> Diagnostic {
    let declared = schema.properties[property]
    let least = declared.minimum.map { "at least \(plain($0))" }
    let most = declared.maximum.map { "at most \(plain($0))" }
    return Diagnostic(
      range: tree[node].range,
      message:
        "\"\(schema.path(of: property))\" must be \([least, most].compactMap { $0 }.joined(separator: " and ")), but is \(tree.text(of: node))"
    )
  }

  /// A number beyond what is reckoned with, such as 1e400, or one that is none: `.inf`, `.nan`.
  static func notFinite(_ node: YAMLTree.NodeID, _ tree: borrowing YAMLTree) -> Diagnostic {
    let text = short(tree.text(of: node))
    let isWritten = text.utf8.contains { $0 >= 0x30 && $0 <= 0x39 }
    return Diagnostic(
      range: tree[node].range,
      message: isWritten ? "the number \(text) is too large" : "\(text) is no number that can be reckoned with",
      hint: "write a number below 1e308, or put it in quotes where it is text")
  }

  static func date(
    _ property: Int, _ node: YAMLTree.NodeID, _ tree: borrowing YAMLTree, _ schema: PromotionSchema
  ) -> Diagnostic {
    Diagnostic(
      range: place(node, tree),
      message: "\"\(schema.path(of: property))\" must be a date, but is \(describe(node, tree))",
      hint: "write a day that exists, as in 2026-12-01, or with a time, as in 2026-12-01T09:00:00-05:00")
  }

  /// A collection is marked at its key, where it has one: its own range may be many lines.
  private static func place(_ node: YAMLTree.NodeID, _ tree: borrowing YAMLTree) -> SourceRange {
    guard tree[node].isCollection, let key = tree.key(of: node) else { return tree[node].range }
    return tree[key].range
  }

  private static func describe(_ node: YAMLTree.NodeID, _ tree: borrowing YAMLTree) -> String {
    switch tree[node].kind {
    case .null: "nothing"
    case .bool: "\(tree.text(of: node))"
    case .int, .double: "the number \(short(tree.text(of: node)))"
    case .string: "\"\(short(tree.text(of: node)))\""
    case .sequence: "a list"
    case .mapping: "a group of fields"
    }
  }

  private static func short(_ text: String) -> String {
    let line = PrintableText.line(text)
    return line.unicodeScalars.count > 40
      ? String(String.UnicodeScalarView(line.unicodeScalars.prefix(39))) + "…" : line
  }

  private static func plain(_ number: Double) -> String {
    Int64(exactly: number).map { String($0) } ?? "\(number)"
  }
}

extension String {
  /// The text with its first letter in lower case and without a final full stop.
  fileprivate var lowercasedFirst: String {
    let text = hasSuffix(".") ? String(dropLast()) : self
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
