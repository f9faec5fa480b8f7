public import PolicyModel
import SourceText

/// A small change of a rule that no example can notice, written down with the reason in a pack's `mutants.yaml`.
public struct AcceptedMutant: Sendable {
  /// The rule.
  public var rule: String
  /// The part of the rule: `for`, `when`, `require`, `phrases` or `patterns`.
  public var part: String
  /// What the change does, as `promolint test --mutate` words it.
  public var change: String
  /// The words that are changed; empty for any.
  public var words: String
  /// Why no example can notice it.
  public var reason: LocatedText

  /// Whether this is the change `change` of `words` in `part` of `rule`.
  public func covers(rule: String, part: String, change: String, words: String) -> Bool {
    self.rule == rule && self.part == part && self.change == change && (self.words.isEmpty || self.words == words)
  }
}

/// Reads `PACK/mutants.yaml`: the names of rules, each with a list of changes.
enum MutantLoader {
  private static let keys = KeyCheck(
    allowed: ["part", "change", "words", "reason"], required: ["part", "change", "reason"])

  static func load(_ view: YAMLView, pack: String, errors: inout [FileDiagnostic]) -> [AcceptedMutant] {
    guard view.isMapping else {
      errors.append(view.error("the file must be a mapping", hint: "write rule-name: and a list of changes below it"))
      return []
    }
    var mutants: [AcceptedMutant] = []
    for (name, _, list) in view.pairs {
      for item in list.items {
        errors += keys.errors(in: item, what: "a change of \"\(name)\"")
        guard item.isMapping, let reason = item["reason"]?.located else { continue }
        mutants.append(
          AcceptedMutant(
            rule: "\(pack)/\(name)", part: item["part"]?.textOrEmpty ?? "", change: item["change"]?.textOrEmpty ?? "",
            words: item["words"]?.textOrEmpty ?? "", reason: reason))
      }
    }
    return mutants
  }
}
