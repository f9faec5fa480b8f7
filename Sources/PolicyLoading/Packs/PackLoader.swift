import PolicyModel
import SourceText

/// Reads a `pack.yaml`.
enum PackLoader {
  private static let packKeys = KeyCheck(
    allowed: ["title", "version", "note", "sources", "clauses", "lexicons", "left_out"],
    required: ["title", "version", "note"])
  private static let sourceKeys = KeyCheck(
    allowed: ["title", "section", "url", "date", "seen", "reviewed", "confidence", "quote"],
    required: ["title", "url", "reviewed"])
  private static let clauseKeys = KeyCheck(
    allowed: [
      "title", "says", "who", "effect", "causes", "duties", "regions", "channels", "kinds", "when", "facts", "source",
    ],
    required: ["title", "says", "who", "effect", "facts", "source"])
  private static let lexiconKeys = KeyCheck(
    allowed: ["language", "phrases", "unless", "patterns", "off", "description"], required: [])

  static func load(_ view: YAMLView, id: String, file: String, errors: inout [FileDiagnostic]) -> Pack {
    errors += packKeys.errors(in: view, what: "the pack")
    var pack = Pack(id: id, file: file)
    pack.title = view["title"]?.textOrEmpty ?? id
    pack.version = view["version"]?.textOrEmpty ?? "0"
    pack.note = view["note"]?.textOrEmpty ?? ""
    for (key, _, value) in view["sources"]?.pairs ?? [] {
      pack.sources.append(source(key, value, &errors))
    }
    pack.sources.sort { $0.key < $1.key }
    for (key, _, value) in view["clauses"]?.pairs ?? [] {
      if let clause = clause(key, value, in: pack, &errors) { pack.clauses.append(clause) }
    }
    pack.clauses.sort { $0.id < $1.id }
    for (key, _, value) in view["lexicons"]?.pairs ?? [] {
      pack.lexicons.append(lexicon("\(id)/\(key)", value, &errors))
    }
    pack.lexicons.sort { $0.id < $1.id }
    pack.leftOut = (view["left_out"]?.pairs ?? []).map { ($0.key, $0.value.textOrEmpty) }
    return pack
  }

  private static func source(_ key: String, _ view: YAMLView, _ errors: inout [FileDiagnostic]) -> Source {
    errors += sourceKeys.errors(in: view, what: "source \"\(key)\"")
    let quote = view["quote"]?.textOrEmpty ?? ""
    if quote.split(separator: " ").count > 15, let place = view["quote"] {
      errors.append(place.error("a quote is at most fifteen words", hint: "quote only what the wording turns on"))
    }
    return Source(
      key: key, title: view["title"]?.textOrEmpty ?? "", section: view["section"]?.textOrEmpty ?? "",
      url: view["url"]?.textOrEmpty ?? "", date: view["date"]?.textOrEmpty ?? "",
      reviewed: view["reviewed"]?.textOrEmpty ?? "",
      confidence: Words.one(Confidence.allCases, \.name, view["confidence"], "confidence", &errors) ?? .primary,
      quote: quote)
  }

  private static func clause(
    _ key: String, _ view: YAMLView, in pack: Pack, _ errors: inout [FileDiagnostic]
  ) -> PackClause? {
    errors += clauseKeys.errors(in: view, what: "clause \"\(key)\"")
    guard view.isMapping, let effect = Words.one(ClauseEffect.allCases, \.name, view["effect"], "effect", &errors),
      let source = cited(view["source"], in: pack, &errors).first
    else { return nil }
    let origin: ClauseOrigin = pack.id == "tiktok" ? .platform : .law
    var clause = PackClause(id: "\(pack.id)/\(key)", origin: origin, effect: effect, source: source)
    clause.title = view["title"]?.textOrEmpty ?? key
    clause.says = view["says"]?.textOrEmpty ?? ""
    clause.who = view["who"]?.textOrEmpty ?? ""
    clause.causes = Words.list(Cause.allCases, \.name, view["causes"], "cause", anyWord: "any", &errors)
    clause.duties = Words.list(Duty.allCases, \.name, view["duties"], "duty", anyWord: "", &errors)
    clause.regions = view["regions"]?.texts ?? []
    clause.channels = view["channels"]?.texts ?? []
    clause.kinds = view["kinds"]?.texts ?? []
    clause.when = view["when"]?.located
    clause.facts = view["facts"]?.texts ?? []
    return clause
  }

  /// The sources that `view` names, a key or a list of keys.
  static func cited(_ view: YAMLView?, in pack: Pack, _ errors: inout [FileDiagnostic]) -> [Source] {
    var sources: [Source] = []
    for item in view?.items ?? [] {
      let key = item.textOrEmpty
      if let source = pack.sources.first(where: { $0.key == key }) {
        sources.append(source)
      } else {
        let near = Suggestion.nearest(to: key, among: pack.sources.map(\.key))
        errors.append(
          item.error(
            "pack \"\(pack.id)\" has no source \"\(key)\"",
            hint: near.map { "did you mean \"\($0)\"?" } ?? "add it to sources in pack.yaml", replacement: near))
      }
    }
    return sources
  }

  static func lexicon(_ id: String, _ view: YAMLView, _ errors: inout [FileDiagnostic]) -> Lexicon {
    errors += lexiconKeys.errors(in: view, what: "lexicon \"\(id)\"")
    var lexicon = Lexicon(id: id, language: view["language"]?.text ?? "en")
    lexicon.phrases = view["phrases"]?.locatedItems ?? []
    lexicon.unless = view["unless"]?.locatedItems ?? []
    lexicon.patterns = view["patterns"]?.locatedItems ?? []
    lexicon.off = view["off"]?.locatedItems ?? []
    return lexicon
  }
}
