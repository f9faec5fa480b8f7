import CEL
import PolicyLoading
import PolicyModel
import PromotionEditing
import SourceText

/// Rules with their conditions as trees: what is needed to explain and to mend, and never while checking.
struct RuleWorkbench {
  private let loaded: LoadedRules
  private let compiler: PolicyCompiler
  private var numbers: [String: Int] = [:]

  init(_ loaded: LoadedRules) {
    self.loaded = loaded
    compiler = PolicyCompiler(loaded)
    for (number, rule) in loaded.rules.enumerated() { numbers[rule.id] = number }
  }

  /// The rule `id`, or nil.
  func rule(_ id: String) -> Rule? { numbers[id].map { loaded.rules[$0] } }

  /// Changes that could keep a rule from being violated: its condition made true, then its scope left.
  ///
  /// Where it is unknown whether it applies, leaving its scope comes first: that is what is asked.
  func proposals(_ id: String, _ form: PromotionForm, isUnknown: Bool) -> [[ValueEdit]] {
    guard let rule = rule(id) else { return [] }
    compiler.context.pack = loaded.packs[rule.pack].id
    var locals: [Compiler.Local] = []
    var places: [String: [String]] = [:]
    if let each = rule.each {
      let list = compiler.compiler.check(each.list.text)
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
    let checked = compiler.compiler.check(text.text, expecting: .bool, locals: locals)
    guard !checked.diagnostics.contains(where: { $0.severity == .error }) else { return [] }
    let reader = ConditionProposals(expression: checked.expression, form: form, locals: places) { name in
      phrase(name, in: loaded.packs[rule.pack].id)
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

  /// The first phrase of a lexicon that is written as it is found.
  private func phrase(_ name: String, in pack: String) -> String? {
    let full = name.contains("/") ? name : "\(pack)/\(name)"
    let lexicons = loaded.packs.flatMap(\.lexicons)
    let lexicon = lexicons.first { $0.id == full } ?? lexicons.first { $0.id.hasSuffix("/" + name) }
    return lexicon?.phrases.lazy.map(\.text).first { text in
      !text.utf8.contains { "()|?*{}<>^$\\".utf8.contains($0) }
    }
  }
}
