import SourceText

extension Parser {
  /// The node of a macro that is called by name alone, or nil for an ordinary call.
  mutating func expandGlobal(
    _ name: String, _ arguments: [Int], _ range: SourceRange, _ nameRange: SourceRange
  ) -> Int? {
    let test: SyntaxTree.Presence
    switch (name, arguments.count) {
    case ("has", 1): test = .has
    case ("given", 1): test = .given
    case ("stated", 1): test = .stated
    default: return nil
    }
    let kind = tree.nodes[arguments[0]].kind
    if test == .has, kind != .select, kind != .missing {
      report(tree.nodes[arguments[0]].range, "\"has\" tests a field", hint: "write has(x.field)")
    }
    return add(.presence, range, name: nameRange, flag: test.rawValue, arguments)
  }

  /// The macros with a receiver, by name and number of arguments.
  private static let members: [String: SyntaxTree.Macro] = [
    "all2": .all, "exists2": .exists, "exists_one2": .existsOne, "existsOne2": .existsOne, "filter2": .filter,
    "map2": .map, "map3": .mapFilter, "all3": .allPairs, "exists3": .existsPairs, "exists_one3": .existsOnePairs,
    "existsOne3": .existsOnePairs, "transformList3": .transformList, "transformList4": .transformListFilter,
    "transformMap3": .transformMap, "transformMap4": .transformMapFilter, "transformMapEntry3": .transformMapEntry,
    "transformMapEntry4": .transformMapEntryFilter, "optMap2": .optionalMap, "optFlatMap2": .optionalFlatMap,
    "sortBy2": .sortBy,
  ]

  /// The node of a macro that is called on a receiver, or nil for an ordinary call.
  mutating func expandMember(
    _ name: String, _ receiver: Int, _ arguments: [Int], _ range: SourceRange, _ nameRange: SourceRange
  ) -> Int? {
    if tree.nodes[receiver].kind == .identifier, tree.name(receiver) == "cel" {
      return expandCEL(name, arguments, range, nameRange)
    }
    guard let macro = Self.members["\(name)\(arguments.count)"] else { return nil }
    for variable in arguments.prefix(macro.variableCount) { check(variable: variable) }
    if macro.variableCount == 2, tree.nodes[arguments[0]].kind == .identifier,
      tree.name(arguments[0]) == tree.name(arguments[1])
    {
      report(tree.nodes[arguments[1]].range, "\"\(tree.name(arguments[1]))\" is bound twice", hint: "use two names")
    }
    return add(.macro, range, name: nameRange, flag: macro.rawValue, [receiver] + arguments)
  }

  private mutating func check(variable: Int) {
    let node = tree.nodes[variable]
    guard node.kind != .missing else { return }
    if node.kind != .identifier || node.flag & SyntaxTree.Flag.rooted != 0 {
      report(node.range, "a macro binds a simple name here", hint: "write a name such as \"x\"")
    }
  }

  private mutating func expandCEL(
    _ name: String, _ arguments: [Int], _ range: SourceRange, _ nameRange: SourceRange
  ) -> Int? {
    switch (name, arguments.count) {
    case ("bind", 3):
      check(variable: arguments[0])
      let order = [arguments[1], arguments[0], arguments[2]]
      return add(.macro, range, name: nameRange, flag: SyntaxTree.Macro.bind.rawValue, order)
    case ("block", 2) where tree.nodes[arguments[0]].kind == .list:
      return add(.macro, range, name: nameRange, flag: SyntaxTree.Macro.block.rawValue, arguments)
    case ("index", 1), ("iterVar", 2):
      guard let numbers = literalIntegers(arguments) else { return nil }
      let text = name == "index" ? "@index:\(numbers[0])" : "@it:\(numbers[0]):\(numbers[1])"
      return add(.identifier, range, payload: tree.add(name: text))
    default: return nil
    }
  }

  private func literalIntegers(_ nodes: [Int]) -> [Int64]? {
    let values = nodes.compactMap { tree.scalar($0)?.asInt }
    return values.count == nodes.count && values.allSatisfy { $0 >= 0 } ? values : nil
  }
}
