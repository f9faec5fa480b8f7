import PolicyModel
import SourceText

/// Reads the examples of a rule and makes whole promotions of them.
struct ExampleLoader {
  private static let keys = KeyCheck(
    allowed: RuleExample.Kind.allCases.map(\.name) + ["at", "as_of", "asks", "with", "field"], required: [])

  let rule: Rule

  func load(_ view: YAMLView?, errors: inout [FileDiagnostic]) -> [RuleExample] {
    var examples: [RuleExample] = []
    for item in view?.items ?? [] {
      errors += ExampleLoader.keys.errors(in: item, what: "an example")
      let kinds = RuleExample.Kind.allCases.filter { item[$0.name] != nil }
      guard item.isMapping, kinds.count == 1, let kind = kinds.first, let content = item[kind.name] else {
        errors.append(
          item.error(
            "an example says one thing", hint: "write violates:, satisfies:, unknown:, not_applicable:, hit: or miss:"))
        continue
      }
      examples.append(example(kind, content, item, &errors))
    }
    return examples
  }

  private func example(
    _ kind: RuleExample.Kind, _ content: YAMLView, _ item: YAMLView, _ errors: inout [FileDiagnostic]
  ) -> RuleExample {
    var marked: [String] = []
    var fragment = content.json
    if kind == .hit || kind == .miss {
      let (text, marks) = ExampleLoader.unmarked(content.textOrEmpty)
      marked = marks
      if kind == .hit, marks.isEmpty {
        errors.append(content.error("a hit marks no words", hint: "put ⟦ and ⟧ around the words that are found"))
      }
      fragment = placed(text, at: item["field"]?.text ?? "content.text")
      if let with = item["with"] { fragment = ExampleLoader.lay(fragment, over: with.json) }
    }
    var example = RuleExample(kind: kind, promotion: completed(fragment).text, range: item.range)
    example.marked = marked
    example.pointer = item["at"]?.text
    example.asks = item["asks"]?.texts ?? []
    example.asOf = RuleLoader.date(item["as_of"], &errors)
    return example
  }

  /// The fragment with what every promotion has.
  private func completed(_ fragment: JSONValue) -> JSONValue {
    var whole = JSONValue.object([.init("promotion", .string("example")), .init("platform", .string("tiktok"))])
    if let region = rule.regions.first, region.text != "" {
      whole["audience"] = .object([.init("regions", .array([.string(ExampleLoader.country(region.text))]))])
    }
    return whole.merged(with: fragment)
  }

  /// A region that stands for `code`: groups have no code of their own that an audience would name.
  private static func country(_ code: String) -> String {
    switch code {
    case "EU", "EEA": "DE"
    case "SEA": "VN"
    default: code
    }
  }

  /// The text at a dotted path, lists having one element: `content.text`, `landing_page.text`, `title`.
  private func placed(_ text: String, at path: String) -> JSONValue {
    let names = path.split(separator: ".").map(String.init)
    guard let first = names.first else { return .null }
    var value = JSONValue.string(text)
    if names.last == "hashtags" { value = .array([value]) }
    for name in names.dropFirst().reversed() { value = .object([.init(name, value)]) }
    if ["content", "prizes", "creators", "circumstances"].contains(first) { value = .array([value]) }
    return .object([.init(first, value)])
  }

  /// `top` laid over `base`, the first elements of lists of objects merged.
  private static func lay(_ top: JSONValue, over base: JSONValue) -> JSONValue {
    guard case .object(let members) = top else { return base.merged(with: top) }
    var result = base
    for member in members {
      if case .array(let new)? = Optional(member.value), case .array(let old)? = base[member.key],
        let first = new.first, let under = old.first, case .object = first
      {
        result[member.key] = .array([under.merged(with: first)] + old.dropFirst())
      } else {
        result[member.key] = base[member.key].map { $0.merged(with: member.value) } ?? member.value
      }
    }
    return result
  }

  /// The text without `⟦` and `⟧`, and what stood between them.
  static func unmarked(_ text: String) -> (text: String, marks: [String]) {
    var plain = ""
    var marks: [String] = []
    var open: String?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "⟦": open = ""
      case "⟧":
        if let mark = open { marks.append(mark) }
        open = nil
      default:
        plain.unicodeScalars.append(scalar)
        open?.unicodeScalars.append(scalar)
      }
    }
    return (plain, marks)
  }
}
