import CEL
import PolicyModel
import PromotionEditing

/// Reads from a rule's condition which changes of a promotion could make it come out otherwise.
///
/// A proposal is a set of changes made together. Proposals are guesses from the form of the condition: whether one turns
/// the rule is found by evaluating the changed promotion.
struct ConditionProposals {
  /// The most proposals that one part of a condition gives.
  static let most = 40

  let expression: CheckedExpression
  let form: PromotionForm
  /// What the locals of the condition stand for, as names from the root with `[]` for elements.
  let locals: [String: [String]]
  /// A phrase that a lexicon would find, by the lexicon's name.
  let phrase: (String) -> String?

  /// Proposals that could make the condition `goal`, likeliest first.
  func proposals(toward goal: Bool) -> [[ValueEdit]] { read(expression.tree.root, goal) }

  private func read(_ node: Int, _ goal: Bool) -> [[ValueEdit]] {
    let children = expression.tree.children(node)
    switch expression.tree.nodes[node].kind {
    case .not: return read(children[0], !goal)
    case .definition: return read(children[0], goal)
    case .and: return goal ? together(children, goal) : either(children, goal)
    case .or: return goal ? either(children, goal) : together(children, goal)
    case .conditional:
      return either([children[1], children[2]], goal) + read(children[0], true) + read(children[0], false)
    case .equal: return equal(children, goal)
    case .notEqual: return equal(children, !goal)
    case .less, .lessEqual, .greater, .greaterEqual: return ordered(node, children, goal)
    case .contains: return membership(children, goal)
    case .presence: return presence(node, children[0], goal)
    case .macro: return quantified(node, children, goal)
    case .call: return call(node, children, goal)
    default: return names(node).map { form.set($0, [.bool(goal)]) } ?? []
    }
  }

  /// One of the parts is enough.
  private func either(_ nodes: [Int], _ goal: Bool) -> [[ValueEdit]] {
    let lists = nodes.map { read($0, goal) }
    var result: [[ValueEdit]] = []
    for round in 0..<(lists.map(\.count).max() ?? 0) {
      for list in lists where round < list.count { result.append(list[round]) }
    }
    return Array(result.prefix(Self.most))
  }

  /// All parts are needed; those that hold already need no change, so single ones come first.
  private func together(_ nodes: [Int], _ goal: Bool) -> [[ValueEdit]] {
    let lists = nodes.map { read($0, goal) }.filter { !$0.isEmpty }
    let all = lists.compactMap(\.first).flatMap { $0 }
    return Array(either(nodes, goal).prefix(Self.most - 1)) + (lists.count > 1 ? [all] : [])
  }

  // MARK: Comparisons

  private func equal(_ sides: [Int], _ goal: Bool) -> [[ValueEdit]] {
    for (side, other) in [(sides[0], sides[1]), (sides[1], sides[0])] {
      guard let names = names(side) else { continue }
      if let value = constant(other) {
        return form.set(names, goal ? [value] : form.others(names, than: [value]))
      }
      if goal, let value = self.names(other).flatMap({ form.current($0) }) { return form.set(names, [value]) }
    }
    return []
  }

  private func ordered(_ node: Int, _ sides: [Int], _ goal: Bool) -> [[ValueEdit]] {
    let kind = expression.tree.nodes[node].kind
    let isLess = (kind == .less || kind == .lessEqual) == goal
    let isStrict = (kind == .less || kind == .greater) == goal
    return bounded(sides[0], by: sides[1], isBelow: isLess, isStrict)
      + bounded(sides[1], by: sides[0], isBelow: !isLess, isStrict)
  }

  /// Sets the path `side` to the bound that satisfies the relation.
  private func bounded(_ side: Int, by other: Int, isBelow: Bool, _ isStrict: Bool) -> [[ValueEdit]] {
    guard let names = names(unwrapped(side)) else { return [] }
    if let bound = number(other) {
      return form.set(names, [PromotionForm.number(isStrict ? bound + (isBelow ? -1 : 1) : bound)])
    }
    guard !isStrict, let value = self.names(unwrapped(other)).flatMap({ form.current($0) }) else { return [] }
    return form.set(names, [value])
  }

  /// The argument of a conversion such as `double(x)` or `amount(x, 'USD')`.
  private func unwrapped(_ node: Int) -> Int {
    guard ["double", "int", "amount"].contains(expression.tree.name(node)),
      expression.tree.nodes[node].kind == .call, let inner = expression.tree.children(node).first
    else { return node }
    return inner
  }

  private func number(_ node: Int) -> Double? {
    guard let value = expression.tree.scalar(node) else { return nil }
    return value.asDouble ?? value.asInt.map { Double($0) }
  }

  private func membership(_ sides: [Int], _ goal: Bool) -> [[ValueEdit]] {
    if let names = names(sides[0]), let values = constants(sides[1]) {
      return form.set(names, goal ? Array(values.prefix(3)) : form.others(names, than: values))
    }
    guard let names = names(sides[1]), let value = constant(sides[0]) else { return [] }
    return goal ? form.append(value, to: names) : form.removeItem(value, from: names)
  }

  // MARK: Presence, loops, functions

  private func presence(_ node: Int, _ operand: Int, _ goal: Bool) -> [[ValueEdit]] {
    guard let names = names(operand) else { return [] }
    let isStated = expression.tree.presence(node) == .stated
    // Taking a statement out makes nothing better: the rule is then only undecided.
    guard goal else { return isStated ? [] : form.set(names, [form.none(names)]) }
    return form.set(names, form.samples(names))
  }

  private func quantified(_ node: Int, _ children: [Int], _ goal: Bool) -> [[ValueEdit]] {
    guard let macro = expression.tree.macro(node), let body = children.last else { return [] }
    switch macro {
    case .all, .allPairs: return read(body, goal)
    case .exists, .existsPairs:
      let list = goal ? nil : names(children[0])
      return read(body, goal) + (list.map { form.removeElement(of: $0) } ?? [])
    default: return []
    }
  }

  private func call(_ node: Int, _ children: [Int], _ goal: Bool) -> [[ValueEdit]] {
    switch expression.tree.name(node) {
    case "reaches":
      guard !goal, let region = children.first.flatMap({ expression.tree.text($0) }) else { return [] }
      return form.exclude([region])
    case "mentions":
      guard goal, children.count == 2, let lexicon = expression.tree.text(children[1]), let phrase = phrase(lexicon)
      else { return [] }
      let names = names(children[0])
      return form.addWords(phrase, to: names?.first == "content" || names == nil ? nil : names)
    default: return []
    }
  }

  // MARK: Names and constants

  /// The path from the root that a node is, `[]` for elements.
  private func names(_ node: Int) -> [String]? {
    guard let path = expression.path(node) else { return nil }
    switch path.base {
    case .root: return path.names
    case .local(let name): return locals[name].map { $0 + path.names }
    case .element(of: let list): return list.map { $0 + path.names }
    case .variable: return nil
    }
  }

  private func constant(_ node: Int) -> EditValue? {
    if let text = expression.tree.text(node) { return .string(text) }
    guard let value = expression.tree.scalar(node) else { return nil }
    if let truth = value.asBool { return .bool(truth) }
    return number(node).map { PromotionForm.number($0) }
  }

  private func constants(_ node: Int) -> [EditValue]? {
    let children = expression.tree.children(node)
    switch expression.tree.nodes[node].kind {
    case .definition: return constants(children[0])
    case .list:
      let values = children.compactMap { constant($0) }
      return values.count == children.count ? values : nil
    default: return nil
    }
  }
}
