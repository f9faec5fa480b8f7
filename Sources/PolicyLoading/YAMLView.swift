import PolicyModel
import SourceText
import YAMLReading

/// A node with its tree, for reading the tool's own files, where convenience counts and speed does not.
struct YAMLView {
  let tree: YAMLTree
  let id: YAMLTree.NodeID
  let file: Int

  var node: YAMLNode { tree[id] }
  var range: SourceRange { node.range }
  var isNull: Bool { node.kind == .null }
  var isMapping: Bool { node.kind == .mapping }
  var isSequence: Bool { node.kind == .sequence }

  /// The value under `key`, or nil.
  subscript(key: String) -> YAMLView? {
    tree.value(of: id, forKey: key).map { YAMLView(tree: tree, id: $0, file: file) }
  }

  /// The text of any scalar as written, or nil for a collection or null.
  var text: String? { node.isCollection || isNull ? nil : tree.text(of: id) }

  /// The text of a scalar, an empty string where there is none.
  var textOrEmpty: String { text ?? "" }

  var bool: Bool? { node.bool }
  var double: Double? { node.double }

  /// The items of a sequence; the scalar itself where it is one.
  var items: [YAMLView] {
    switch node.kind {
    case .sequence: tree.children(of: id).map { YAMLView(tree: tree, id: $0, file: file) }
    case .null, .mapping: []
    default: [self]
    }
  }

  /// The texts of `items`, collections left out.
  var texts: [String] { items.compactMap(\.text) }

  /// The pairs of a mapping, key as text.
  var pairs: [(key: String, keyRange: SourceRange, value: YAMLView)] {
    tree.pairs(of: id).map { pair in
      (tree.text(of: pair.key), tree[pair.key].range, YAMLView(tree: tree, id: pair.value, file: file))
    }
  }

  /// The text of a scalar with the place of each of its bytes; nil for a collection or null.
  var located: LocatedText? {
    guard let text else { return nil }
    return LocatedText(text: text, file: file, range: range, offsets: tree.sourceOffsets(of: id))
  }

  /// The located texts of `items`.
  var locatedItems: [LocatedText] { items.compactMap(\.located) }

  /// An error at this node.
  func error(_ message: String, hint: String? = nil, replacement: String? = nil) -> FileDiagnostic {
    FileDiagnostic(file: file, Diagnostic(range: range, message: message, hint: hint, replacement: replacement))
  }
}

/// Checks the keys of a mapping of the tool's own files.
struct KeyCheck {
  let allowed: [String]
  let required: [String]

  /// The errors of `view` against the keys, each with did-you-mean.
  func errors(in view: YAMLView, what: String) -> [FileDiagnostic] {
    guard view.isMapping else {
      return [
        view.error("\(what) must be a mapping", hint: "write key: value pairs: \(allowed.joined(separator: ", "))")
      ]
    }
    var errors: [FileDiagnostic] = []
    var seen: Set<String> = []
    for (key, keyRange, _) in view.pairs {
      seen.insert(key)
      guard !allowed.contains(key) else { continue }
      let near = Suggestion.nearest(to: key, among: allowed)
      errors.append(
        FileDiagnostic(
          file: view.file,
          Diagnostic(
            range: keyRange, message: "unknown key \"\(key)\" in \(what)",
            hint: near.map { "did you mean \"\($0)\"?" } ?? "known keys: \(allowed.joined(separator: ", "))",
            replacement: near)))
    }
    for key in required where !seen.contains(key) {
      errors.append(
        FileDiagnostic(
          file: view.file,
          Diagnostic(
            range: SourceRange(start: view.range.start, end: view.range.start),
            message: "\(what) has no \"\(key)\"", hint: "add \(key): …")))
    }
    return errors
  }
}
