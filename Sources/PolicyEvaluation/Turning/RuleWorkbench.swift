import CEL
import PolicyLoading
import PolicyModel
import PromotionEditing
import SourceText

/// Rules with their conditions as trees: what is needed to explain and to mend, and never while checking.
final class RuleWorkbench {
  private let policy: CompiledPolicy
  private let shelf: RuleShelf
  private let compiler: Compiler
  private let context = PackContext()

  /// Makes a workbench for the rules of `policy`, as they are written on `shelf`.
  init(_ policy: CompiledPolicy, _ shelf: RuleShelf) {
    self.policy = policy
    self.shelf = shelf
    let language = RuleLanguage(
      facts: policy.facts, lexicons: LexiconIndex(names: policy.lexiconNames), regions: policy.regionIndex,
      definitions: shelf.definitions, context: context, uses: LexiconUses())
    compiler = Compiler(language.environment().environment)
  }

  /// The rule `id`, or nil.
  func rule(_ id: String) -> Rule? { shelf.rule(id) }

  /// Changes that could keep a rule from being violated: its condition made true, then its scope left.
  ///
  /// Where it is unknown whether it applies, leaving its scope comes first: that is what is asked.
  func proposals(_ id: String, _ form: PromotionForm, isUnknown: Bool) -> [[ValueEdit]] {
    guard let rule = rule(id) else { return [] }
    context.pack = RuleShelf.pack(ofRule: id)
    var locals: [Compiler.Local] = []
    var places: [String: [String]] = [:]
    if let each = rule.each {
      let list = compiler.check(each.list.text)
      if case .list(let element) = list.type { locals = [Compiler.Local(each.name, element)] }
      if let names = RuleWorkbench.listed(list.expression) { places[each.name] = names + ["[]"] }
    }
    var condition: [[ValueEdit]] = []
    if case .require(let text) = rule.condition {
      condition = proposals(text, locals, places, form, rule, toward: true)
    }
    let scope = rule.when.map { proposals($0, locals, places, form, rule, toward: false) } ?? []
    let element = places.values.first.map { form.removeElement(of: Array($0.dropLast())) } ?? []
    return isUnknown ? scope + condition : condition + scope + element
  }

  private func proposals(
    _ text: LocatedText, _ locals: [Compiler.Local], _ places: [String: [String]], _ form: PromotionForm, _ rule: Rule,
    toward goal: Bool
  ) -> [[ValueEdit]] {
    let checked = compiler.check(text.text, expecting: .bool, locals: locals)
    guard !checked.diagnostics.contains(where: { $0.severity == .error }) else { return [] }
    let reader = ConditionProposals(expression: checked.expression, form: form, locals: places) { [self] name in
      phrase(name, in: RuleShelf.pack(ofRule: rule.id))
    }
    return reader.proposals(toward: goal)
  }

  /// The path of the list that a rule runs over, filters looked through.
  private static func listed(_ expression: CheckedExpression) -> [String]? {
    var node = expression.tree.root
    while true {
      if let path = expression.path(node) { return path.base == .root ? path.names : nil }
      let children = expression.tree.children(node)
      switch expression.tree.nodes[node].kind {
      case .macro, .definition:
        guard let first = children.first else { return nil }
        node = first
      default: return nil
      }
    }
  }

  /// Words that a lexicon finds: its first phrase that can be written out.
  private func phrase(_ name: String, in pack: String) -> String? {
    let full = name.contains("/") ? name : "\(pack)/\(name)"
    let id = policy.lexiconNames.first { $0 == full } ?? policy.lexiconNames.first { $0.hasSuffix("/" + name) }
    guard let id else { return nil }
    let lexicon = shelf.pack(RuleShelf.pack(ofRule: id))?.lexicons.first { $0.id == id }
    return lexicon?.phrases.lazy.compactMap { RuleWorkbench.written($0.text) }.first
  }

  /// A phrase written out: the first of its alternatives, optional words and gaps left out; nil where it has more.
  static func written(_ phrase: String) -> String? {
    var words: [String] = []
    for word in RuleWorkbench.units(phrase) {
      if word.hasPrefix("{") || word.hasSuffix("?") { continue }
      let inner = word.hasPrefix("(") && word.hasSuffix(")") ? String(word.dropFirst().dropLast()) : word
      let first = String(inner.prefix { $0 != "|" })
      guard !first.utf8.contains(where: { "()|?*{}<>^$\\".utf8.contains($0) }) else { return nil }
      words.append(first)
    }
    guard let start = words.first, let letter = start.unicodeScalars.first else { return nil }
    let isHashtag = letter == "#"
    if !isHashtag { words[0] = letter.properties.uppercaseMapping + String(start.unicodeScalars.dropFirst()) }
    return words.joined(separator: " ") + (isHashtag ? "" : ".")
  }

  /// The words of a phrase, what is in brackets taken as one.
  private static func units(_ phrase: String) -> [String] {
    var units: [String] = [""]
    var depth = 0
    for scalar in phrase.unicodeScalars {
      if scalar == "(" || scalar == "{" { depth += 1 }
      if scalar == ")" || scalar == "}" { depth -= 1 }
      if scalar == " ", depth == 0 {
        units.append("")
      } else {
        units[units.count - 1].unicodeScalars.append(scalar)
      }
    }
    return units.filter { !$0.isEmpty }
  }
}
