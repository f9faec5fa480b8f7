public import PolicyModel
public import SourceText
import TextScanning

/// Scans loose texts with every lexicon of a policy: what an author of lexicons iterates with.
public struct TextProbe {
  /// Words that were found.
  public struct Found: Sendable {
    /// The rules that forbid the lexicon, sorted; empty where rules only ask for it.
    public var rules: [RuleInfo]
    /// `pack/name`, or the id of the rule that owns the phrases.
    public var lexicon: String
    /// UTF-8 offsets in the text.
    public var range: SourceRange
    /// The words as written.
    public var text: String
  }

  private let policy: CompiledPolicy
  private var scratch = ScanScratch()
  private var hits: [Hit] = []
  private let forbidding: [UInt32: [RuleInfo]]

  /// Scans with the lexicons of `policy`.
  public init(_ policy: CompiledPolicy) {
    self.policy = policy
    var forbidding: [UInt32: [RuleInfo]] = [:]
    for rule in policy.rules {
      guard case .forbid(let lexicons, let places) = rule.condition, places.copy else { continue }
      for lexicon in lexicons { forbidding[lexicon, default: []].append(rule.info) }
    }
    self.forbidding = forbidding
  }

  /// What is found in `text`, in order of place.
  ///
  /// - Complexity: linear in the text.
  public mutating func scan(_ text: [UInt8]) -> [Found] {
    hits.removeAll(keepingCapacity: true)
    policy.scanner.scan(text.span, scratch: &scratch, hits: &hits)
    return hits.map { hit in
      Found(
        rules: forbidding[hit.lexicon] ?? [], lexicon: policy.lexiconNames[Int(hit.lexicon)],
        range: SourceRange(start: Int(hit.start), end: Int(hit.end)),
        text: String(decoding: text[hit.range], as: UTF8.self))
    }
  }
}
