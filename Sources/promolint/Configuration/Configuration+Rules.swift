import PolicyLoading
import PolicyModel
import SourceText
import YAMLReading

extension Configuration {
  /// Puts the fields of `custom` into the promotion schema among `files`; what is not among them is then unknown.
  func addFields(to files: inout [(path: String, file: SourceFile)]) throws(Stop) {
    guard let customFields, let index = files.lastIndex(where: { $0.path == "promotion.schema.yaml" }) else { return }
    let (json, errors) = JSONConversion.json(of: files[index].file)
    guard var schema = json else { throw Stop(errors, [files[index].file]) }
    schema.set(.bool(false), at: ["properties", "custom", "additionalProperties"])
    schema.set(customFields, at: ["properties", "custom", "properties"])
    files[index].file = SourceFile(name: "\(source.name), custom_fields", bytes: Array(schema.text.utf8))
  }

  /// Adds phrases to lexicons, and to rules that have phrases of their own.
  func addPhrases(to rules: inout LoadedRules) throws(Stop) {
    guard !lexicons.isEmpty else { return }
    rules.files.append(source)
    let file = rules.files.count - 1
    for (name, phrases) in lexicons {
      let added = phrases.map { LocatedText(text: $0.text, file: file, range: $0.range, offsets: []) }
      guard !rules.add(added, to: name.text) else { continue }
      let near = Suggestion.nearest(to: name.text, among: rules.packs.flatMap(\.lexicons).map(\.id))
      throw Stop([
        error(
          name.range, "there is no lexicon \"\(PrintableText.line(name.text))\"",
          hint: near.map { "did you mean \"\($0)\"?" } ?? "lexicons are named as pack/name in the packs")
      ])
    }
  }
}

extension LoadedRules {
  /// Adds phrases to the lexicon or rule called `name`; false where there is none.
  fileprivate mutating func add(_ phrases: [LocatedText], to name: String) -> Bool {
    for pack in packs.indices {
      guard let lexicon = packs[pack].lexicons.firstIndex(where: { $0.id == name }) else { continue }
      packs[pack].lexicons[lexicon].phrases += phrases
      return true
    }
    guard let rule = rules.firstIndex(where: { $0.id == name }), case .forbid(var words) = rules[rule].condition else {
      return false
    }
    words.own.phrases += phrases
    rules[rule].condition = .forbid(words)
    return true
  }
}

extension JSONValue {
  /// A node as a JSON value; its depth is bounded by the reader's limits.
  init(_ node: YAMLTree.NodeID, in tree: borrowing YAMLTree) {
    switch tree[node].kind {
    case .null: self = .null
    case .bool: self = .bool(tree[node].bool ?? false)
    case .int, .double: self = .number(tree.text(of: node))
    case .string: self = .string(tree.text(of: node))
    case .sequence: self = .array(tree.children(of: node).map { JSONValue($0, in: tree) })
    case .mapping:
      self = .object(tree.pairs(of: node).map { Member(tree.text(of: $0.key), JSONValue($0.value, in: tree)) })
    }
  }
}
