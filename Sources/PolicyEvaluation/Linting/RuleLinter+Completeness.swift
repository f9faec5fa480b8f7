import PolicyLoading
import PolicyModel
import SourceText

extension RuleLinter {
  /// Whether a rule has everything that a reader of its findings needs.
  mutating func checkCompleteness(of rule: Rule) {
    for (text, what) in [(rule.title, "title"), (rule.message.text, "message"), (rule.why, "why"), (rule.fix, "fix")]
    where text.allSatisfy(\.isWhitespace) {
      add(.incomplete, .error, rule, "rule \"\(rule.id)\" has no \(what)", hint: "write \(what): in plain words")
    }
    if rule.sources.isEmpty {
      add(
        .incomplete, .error, rule, "rule \"\(rule.id)\" rests on no source",
        hint: "name a key of the sources in pack.yaml")
    }
    if rule.facts.isEmpty, loaded.rules.contains(where: { $0.pack == rule.pack && !$0.facts.isEmpty }) {
      add(
        .incomplete, .warning, rule, "rule \"\(rule.id)\" names no row of a fact table, and others of its pack do",
        hint: "add facts: with the ids of the rows that it rests on")
    }
    if !rule.sources.isEmpty, rule.confidence == .primary, rule.sources.allSatisfy({ $0.confidence == .secondary }) {
      add(
        .incomplete, .error, rule,
        "rule \"\(rule.id)\" says that its source was seen at first hand, and pack.yaml says otherwise",
        hint: "write confidence: secondary, or leave it out")
    }
    if case .forbid = rule.condition, rule.severity == .prohibited {
      add(
        .incomplete, .error, rule, "rule \"\(rule.id)\" looks for words alone and is prohibited",
        hint: "words alone are at most required: the text can be changed")
    }
  }

  /// Whether a rule proves itself by examples.
  mutating func checkExamples(of rule: Rule) {
    let missing = RuleTester.missingExamples(of: rule)
    guard !missing.isEmpty else { return }
    add(
      .examples, .error, rule, "rule \"\(rule.id)\" lacks examples: \(missing.joined(separator: ", "))",
      hint: "each rule proves itself by examples; promolint test runs them")
  }

  /// Whether the days on which a rule holds make sense, and are not over.
  mutating func checkDays(of rule: Rule) {
    if let from = rule.inForce.from, let until = rule.inForce.until, until < from {
      add(
        .neverApplies, .error, rule, "rule \"\(rule.id)\" ends on \(until), before it starts on \(from)",
        hint: "put the days of in_force in order")
    } else if let until = rule.inForce.until, until < asOf {
      add(
        .ended, .note, rule, "rule \"\(rule.id)\" ended on \(until) and speaks for earlier days only",
        hint: "keep it for --as-of, or remove it")
    }
  }

  /// Whether ids and former ids are well formed and each names one rule.
  mutating func checkNames() {
    var owners: [String: String] = [:]
    for rule in loaded.rules { owners[rule.id] = rule.id }
    for rule in loaded.rules {
      let name = rule.id.split(separator: "/").last.map(String.init) ?? ""
      if !RuleLinter.isKebab(name) {
        add(
          .incomplete, .error, rule, "the name \"\(name)\" is not in small letters, digits and hyphens",
          hint: "name the file after what is wrong, as in hidden-renewal-price.yaml")
      }
      for alias in rule.aliases {
        if let owner = owners[alias] {
          add(
            .incomplete, .error, rule, others: [owner],
            "the former id \"\(alias)\" is that of rule \"\(owner)\" as well",
            hint: "an id is never used again")
        }
        owners[alias] = rule.id
      }
    }
  }

  private static func isKebab(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    guard let first = bytes.first, first != 0x2D, bytes.last != 0x2D else { return false }
    return bytes.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
  }
}
