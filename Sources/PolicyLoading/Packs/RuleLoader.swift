import PolicyModel
import SourceText

/// Reads the file of one rule.
struct RuleLoader {
  private static let keys = KeyCheck(
    allowed: [
      "title", "severity", "concern", "confidence", "aliases", "regions", "in_force", "for", "when", "require",
      "forbid", "at", "unstated", "message", "why", "fix", "facts", "source", "clause", "examples",
    ],
    required: ["title", "severity", "concern", "message", "why", "fix", "source", "examples"])
  private static let forbidKeys = KeyCheck(
    allowed: ["phrases", "lexicons", "patterns", "unless", "in", "off", "language"], required: [])

  private let view: YAMLView
  private let id: String
  private let pack: Pack

  static func load(
    _ view: YAMLView, id: String, pack: Int, in owner: Pack, withExamples: Bool = true, errors: inout [FileDiagnostic]
  ) -> Rule? {
    errors += keys.errors(in: view, what: "the rule")
    guard view.isMapping else { return nil }
    let loader = RuleLoader(view: view, id: id, pack: owner)
    guard let condition = loader.condition(&errors), let message = view["message"]?.located else { return nil }
    var rule = Rule(
      id: id, pack: pack, condition: condition, message: message, file: view.file,
      range: view["title"]?.range ?? view.range)
    loader.read(into: &rule, &errors)
    if withExamples { rule.examples = ExampleLoader(rule: rule).load(view["examples"], errors: &errors) }
    return rule
  }

  private func read(into rule: inout Rule, _ errors: inout [FileDiagnostic]) {
    rule.title = view["title"]?.textOrEmpty ?? ""
    rule.severity = Words.one(Severity.allCases, \.name, view["severity"], "severity", &errors) ?? .advice
    rule.concern = Words.one(Concern.allCases, \.name, view["concern"], "concern", &errors) ?? .law
    rule.aliases = view["aliases"]?.texts ?? []
    rule.regions = view["regions"]?.locatedItems ?? []
    rule.inForce = span(view["in_force"], &errors)
    rule.each = each(&errors)
    rule.when = view["when"]?.located
    rule.at = view["at"]?.located
    rule.unstated = Words.one(Unstated.allCases, \.name, view["unstated"], "unstated", &errors)
    rule.why = view["why"]?.textOrEmpty ?? ""
    rule.fix = view["fix"]?.textOrEmpty ?? ""
    rule.facts = view["facts"]?.texts ?? []
    rule.sources = PackLoader.cited(view["source"], in: pack, &errors)
    let stated = Words.one(Confidence.allCases, \.name, view["confidence"], "confidence", &errors)
    rule.confidence = stated ?? rule.sources.first?.confidence ?? .primary
    rule.clause = view["clause"]?.text.map { $0.contains("/") ? $0 : "\(pack.id)/\($0)" }
    if let clause = rule.clause, clause.hasPrefix(pack.id + "/"), let place = view["clause"],
      !pack.clauses.contains(where: { $0.id == clause })
    {
      let names = pack.clauses.map { String($0.id.dropFirst(pack.id.count + 1)) }
      let near = Suggestion.nearest(to: place.textOrEmpty, among: names)
      errors.append(
        place.error(
          "pack \"\(pack.id)\" has no clause \"\(place.textOrEmpty)\"",
          hint: near.map { "did you mean \"\($0)\"?" } ?? "add it to clauses in pack.yaml", replacement: near))
    }
  }

  private func condition(_ errors: inout [FileDiagnostic]) -> Rule.Condition? {
    switch (view["require"], view["forbid"]) {
    case (let require?, nil):
      return require.located.map { .require($0) }
    case (nil, let forbid?):
      return .forbid(forbidden(forbid, &errors))
    case (nil, nil):
      errors.append(
        view.error("the rule asks nothing", hint: "add require: with a condition, or forbid: with phrases"))
    case (_?, let forbid?):
      errors.append(forbid.error("the rule has both require and forbid", hint: "make two rules of it"))
    }
    return nil
  }

  private func forbidden(_ view: YAMLView, _ errors: inout [FileDiagnostic]) -> ForbiddenText {
    errors += RuleLoader.forbidKeys.errors(in: view, what: "forbid")
    var own = Lexicon(id: id, language: view["language"]?.text ?? "en")
    own.phrases = view["phrases"]?.locatedItems ?? []
    own.unless = view["unless"]?.locatedItems ?? []
    own.patterns = view["patterns"]?.locatedItems ?? []
    own.off = view["off"]?.locatedItems ?? []
    let lexicons = view["lexicons"]?.locatedItems ?? []
    if own.phrases.isEmpty, own.patterns.isEmpty, lexicons.isEmpty {
      errors.append(view.error("forbid names no words", hint: "add phrases:, lexicons: or patterns:"))
    }
    return ForbiddenText(own: own, lexicons: lexicons, places: view["in"]?.locatedItems ?? [])
  }

  private func each(_ errors: inout [FileDiagnostic]) -> (list: LocatedText, name: String)? {
    guard let view = view["for"] else { return nil }
    errors += KeyCheck(allowed: ["each", "as"], required: ["each", "as"]).errors(in: view, what: "for")
    guard let list = view["each"]?.located, let name = view["as"]?.text else { return nil }
    return (list, name)
  }

  private func span(_ view: YAMLView?, _ errors: inout [FileDiagnostic]) -> DateSpan {
    guard let view else { return DateSpan() }
    errors += KeyCheck(allowed: ["from", "until"], required: []).errors(in: view, what: "in_force")
    return DateSpan(from: RuleLoader.date(view["from"], &errors), until: RuleLoader.date(view["until"], &errors))
  }

  static func date(_ view: YAMLView?, _ errors: inout [FileDiagnostic]) -> CalendarDate? {
    guard let view, !view.isNull else { return nil }
    if let date = CalendarDate(view.textOrEmpty) { return date }
    errors.append(view.error("\"\(view.textOrEmpty)\" is not a date", hint: "write year-month-day, as in 2026-11-24"))
    return nil
  }
}
