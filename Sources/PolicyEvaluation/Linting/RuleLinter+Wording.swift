import CEL
import PolicyLoading
import PolicyModel

extension RuleLinter {
  /// Whether a rule's message is a sentence that a person can read aloud.
  mutating func checkWording(of rule: Rule) {
    let (plain, values) = RuleLinter.parts(of: rule.message.text)
    if let first = plain.unicodeScalars.first, first.properties.isUppercase, !RuleLinter.isName(plain) {
      add(
        .wording, .warning, rule, at: rule.message, "the message starts with a capital letter",
        hint: "messages are in lower case, as in \"entering costs {entry.fee}{in_currency}\"")
    }
    if plain.hasSuffix(".") {
      add(
        .wording, .warning, rule, at: rule.message, "the message ends with a full stop", hint: "leave it out")
    }
    for word in plain.split(whereSeparator: { $0 == " " || $0 == "," }) where RuleLinter.isJargon(word) {
      add(
        .wording, .warning, rule, at: rule.message, "the message says \"\(word)\", which people do not",
        hint: "say it in plain words; field names belong in fix:")
    }
    for value in values { checkValue(value, of: rule) }
  }

  /// A value in a message must be known whenever the rule is violated, or be looked at with `stated` first.
  private mutating func checkValue(_ value: String, of rule: Rule) {
    let text = LocatedText(text: value, file: rule.message.file, range: rule.message.range, offsets: [])
    guard let expression = checked(text, of: rule) else { return }
    let kinds = Set(expression.tree.nodes.map(\.kind))
    guard kinds.isDisjoint(with: [.presence, .conditional, .macro, .call, .memberCall]) else { return }
    let read = readByConditions(of: rule)
    for path in expression.reads where path.base != .local("text") {
      let name = path.names.joined(separator: ".")
      if !read.contains(name), path.definition == 0 {
        add(
          .wording, .warning, rule, at: rule.message,
          "the message gives a value that the condition does not look at, so it may be \"not stated\"",
          hint: "write {stated(\(value)) && given(\(value)) ? … : …}")
      }
    }
  }

  /// The fields that the conditions of a rule read, of its element without the element's name.
  private mutating func readByConditions(of rule: Rule) -> Set<String> {
    var texts = [rule.when, rule.each?.list].compactMap { $0 }
    if case .require(let condition) = rule.condition { texts.append(condition) }
    var names: Set<String> = []
    for text in texts {
      for path in checked(text, of: rule)?.reads ?? [] { names.insert(path.names.joined(separator: ".")) }
    }
    return names
  }

  /// A message without its values, and the values.
  private static func parts(of message: String) -> (plain: String, values: [String]) {
    var plain = ""
    var values: [String] = []
    var depth = 0
    var value = ""
    for character in message {
      switch character {
      case "{":
        if depth > 0 { value.append(character) }
        depth += 1
      case "}" where depth > 0:
        depth -= 1
        if depth == 0 {
          values.append(value)
          value = ""
          plain += "…"
        } else {
          value.append(character)
        }
      default:
        if depth > 0 { value.append(character) } else { plain.append(character) }
      }
    }
    return (plain, values)
  }

  /// Whether a text starts with a name: a word with a capital letter inside, or one of capitals alone.
  private static func isName(_ text: String) -> Bool {
    let word = text.prefix { $0.isLetter }
    return word.dropFirst().contains { $0.isUppercase } || word.count <= 1
  }

  /// Whether a word is a field name or a path: `entry_fee`, `entry.fee`.
  private static func isJargon(_ word: Substring) -> Bool {
    guard !word.contains("://"), !word.contains("…"), !word.contains("@") else { return false }
    let pieces = word.split(omittingEmptySubsequences: false) { $0 == "_" || $0 == "." }
    return pieces.count > 1 && pieces.allSatisfy { $0.count > 1 && $0.allSatisfy { $0.isLetter && $0.isLowercase } }
  }
}
