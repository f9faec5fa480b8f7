import PolicyModel
import SourceText

/// Reads `regions.yaml`.
enum RegionLoader {
  static func load(_ view: YAMLView, errors: inout [FileDiagnostic]) -> RegionTable {
    errors += KeyCheck(allowed: ["groups", "aliases", "regions"], required: ["regions"]).errors(
      in: view, what: "regions")
    var table = RegionTable()
    for (code, _, region) in view["regions"]?.pairs ?? [] {
      errors += KeyCheck(allowed: ["name", "languages"], required: ["name"]).errors(
        in: region, what: "region \"\(code)\"")
      table.add(
        RegionTable.Region(name: region["name"]?.textOrEmpty ?? code, languages: region["languages"]?.texts ?? []),
        as: code)
    }
    for (code, _, group) in view["groups"]?.pairs ?? [] {
      errors += KeyCheck(allowed: ["name", "members"], required: ["name", "members"]).errors(
        in: group, what: "group \"\(code)\"")
      table.add(
        RegionTable.Region(name: group["name"]?.textOrEmpty ?? code, members: group["members"]?.texts ?? []), as: code)
    }
    for (code, _, target) in view["aliases"]?.pairs ?? [] { table.aliases[code] = target.textOrEmpty }
    for (code, _, group) in view["groups"]?.pairs ?? [] {
      for member in group["members"]?.items ?? [] where table.regions[member.textOrEmpty] == nil {
        errors.append(
          member.error(
            "group \"\(code)\" names the unknown region \"\(member.textOrEmpty)\"", hint: "add it to regions"))
      }
    }
    return table
  }
}

/// Reads `definitions.yaml`.
enum DefinitionLoader {
  static func load(
    _ view: YAMLView, errors: inout [FileDiagnostic]
  ) -> [(name: String, expression: LocatedText, description: String)] {
    var definitions: [(name: String, expression: LocatedText, description: String)] = []
    for (name, _, value) in view.pairs {
      errors += KeyCheck(allowed: ["is", "description"], required: ["is"]).errors(
        in: value, what: "definition \"\(name)\"")
      guard let expression = value["is"]?.located else { continue }
      definitions.append((name, expression, value["description"]?.textOrEmpty ?? ""))
    }
    return definitions
  }
}

/// Reads `decisions.yaml`.
enum DecisionLoader {
  private static let keys = KeyCheck(
    allowed: ["id", "cause", "status", "when", "clause", "verdict", "conditions", "duties", "say", "facts", "source"],
    required: ["id", "verdict", "say"])

  static func load(_ view: YAMLView, errors: inout [FileDiagnostic]) -> [DecisionRow] {
    let list = view.isSequence ? view : view["decisions"] ?? view
    var rows: [DecisionRow] = []
    for item in list.items {
      errors += keys.errors(in: item, what: "a decision")
      guard item.isMapping else { continue }
      let word = item["verdict"]
      guard let verdict = Words.one(Verdict.allCases, \.name, word, "verdict", &errors) else { continue }
      var row = DecisionRow(id: item["id"]?.textOrEmpty ?? "", verdict: verdict)
      row.causes = Words.list(Cause.allCases, \.name, item["cause"], "cause", anyWord: "any", &errors)
      row.statuses = (item["status"]?.texts ?? []).filter { $0 != "any" }
      row.when = item["when"]?.located
      row.clauses = Words.list(
        DecisionRow.ClauseState.allCases, \.name, item["clause"], "clause", anyWord: "any", &errors)
      row.conditions = item["conditions"]?.texts ?? []
      row.duties = Words.list(Duty.allCases, \.name, item["duties"], "duty", anyWord: "", &errors)
      row.say = item["say"]?.textOrEmpty ?? ""
      row.facts = item["facts"]?.texts ?? []
      row.source = item["source"]?.textOrEmpty ?? ""
      rows.append(row)
    }
    return rows
  }
}

/// Words of a closed set, as enum cases.
enum Words {
  /// The case that `view` names, or nil beside an error with did-you-mean.
  static func one<Case>(
    _ cases: [Case], _ name: KeyPath<Case, String>, _ view: YAMLView?, _ what: String, _ errors: inout [FileDiagnostic]
  ) -> Case? {
    guard let view else { return nil }
    let word = view.textOrEmpty
    if let found = cases.first(where: { $0[keyPath: name] == word }) { return found }
    let names = cases.map { $0[keyPath: name] }
    let near = Suggestion.nearest(to: word, among: names)
    errors.append(
      view.error(
        "unknown \(what) \"\(word)\"",
        hint: near.map { "did you mean \"\($0)\"?" } ?? "use one of \(names.joined(separator: ", "))", replacement: near
      ))
    return nil
  }

  /// The cases that the items of `view` name; empty where `anyWord` is among them.
  static func list<Case>(
    _ cases: [Case], _ name: KeyPath<Case, String>, _ view: YAMLView?, _ what: String, anyWord: String,
    _ errors: inout [FileDiagnostic]
  ) -> [Case] {
    guard let view else { return [] }
    if !anyWord.isEmpty, view.texts.contains(anyWord) { return [] }
    return view.items.compactMap { one(cases, name, $0, what, &errors) }
  }
}
