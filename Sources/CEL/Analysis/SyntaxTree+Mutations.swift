public import SourceText

extension SyntaxTree {
  /// A small change of meaning, for testing whether anything notices it.
  public struct Mutation: Hashable, Sendable {
    /// What the change does, in lower case.
    public var what: String
    /// The text that it replaces.
    public var range: SourceRange
    /// The new text.
    public var replacement: String
  }

  /// The changes that can be made to the expression itself, in order of place: relations turned and shifted, `&&`
  /// and `||` exchanged, terms left out, negations dropped, numbers moved by one, truth values and quantifiers
  /// exchanged.
  public var mutations: [Mutation] {
    var result: [Mutation] = []
    for node in nodes.indices where nodes[node].source == 0 { mutate(node, into: &result) }
    return result.sorted { ($0.range, $0.what) < ($1.range, $1.what) }
  }

  private static let relations: [Kind: [(sign: String, from: String)]] = [
    .equal: [("!=", "==")], .notEqual: [("==", "!=")], .less: [("<=", "<"), (">=", "<")],
    .lessEqual: [("<", "<="), (">", "<=")], .greater: [(">=", ">"), ("<=", ">")],
    .greaterEqual: [(">", ">="), ("<", ">=")], .add: [("-", "+")], .subtract: [("+", "-")],
    .multiply: [("/", "*")], .divide: [("*", "/")],
  ]

  private func mutate(_ node: NodeID, into result: inout [Mutation]) {
    let at = nodes[node]
    for change in Self.relations[at.kind] ?? [] {
      result.append(
        Mutation(what: "\(change.from) becomes \(change.sign)", range: at.nameRange, replacement: change.sign))
    }
    switch at.kind {
    case .and, .or: mutateChain(node, into: &result)
    case .not:
      result.append(
        Mutation(what: "negation is dropped", range: at.range, replacement: "(\(text(of: child(node, 0))))"))
    case .presence where presence(node) != .has:
      result.append(Mutation(what: "presence is negated", range: at.range, replacement: "(!\(text(of: node)))"))
    case .int, .double: mutateNumber(node, into: &result)
    case .bool:
      let truth = scalar(node)?.isTrue == true
      result.append(Mutation(what: "\(truth) becomes \(!truth)", range: at.range, replacement: "\(!truth)"))
    case .macro: mutateQuantifier(node, into: &result)
    default: break
    }
  }

  private func mutateChain(_ node: NodeID, into result: inout [Mutation]) {
    let isAnd = nodes[node].kind == .and
    let terms = children(node).map { "(\(text(of: $0)))" }
    let other = isAnd ? " || " : " && "
    let same = isAnd ? " && " : " || "
    let range = nodes[node].range
    result.append(
      Mutation(
        what: isAnd ? "&& becomes ||" : "|| becomes &&", range: range,
        replacement: "(\(terms.joined(separator: other)))"))
    for index in terms.indices {
      var rest = terms
      rest.remove(at: index)
      result.append(
        Mutation(
          what: "term \(index + 1) is left out", range: range, replacement: "(\(rest.joined(separator: same)))"))
    }
  }

  private func mutateNumber(_ node: NodeID, into result: inout [Mutation]) {
    let range = nodes[node].range
    guard let value = scalar(node) else { return }
    for step in [1, -1] {
      if let number = value.asInt {
        let (sum, overflows) = number.addingReportingOverflow(Int64(step))
        if !overflows {
          result.append(Mutation(what: "\(number) becomes \(sum)", range: range, replacement: "\(sum)"))
        }
      } else if let number = value.asDouble, (number + Double(step)).isFinite {
        let text = "\(number + Double(step))"
        result.append(Mutation(what: "\(number) becomes \(text)", range: range, replacement: text))
      }
    }
  }

  private func mutateQuantifier(_ node: NodeID, into result: inout [Mutation]) {
    let range = nodes[node].nameRange
    switch macro(node) {
    case .all, .allPairs: result.append(Mutation(what: "all becomes exists", range: range, replacement: "exists"))
    case .exists, .existsPairs: result.append(Mutation(what: "exists becomes all", range: range, replacement: "all"))
    default: break
    }
  }
}
