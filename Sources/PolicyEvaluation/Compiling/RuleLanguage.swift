import CEL
import PolicyLoading
import PolicyModel
import SourceText
import Synchronization

/// The pack whose rule is being compiled, which decides what a short name means.
final class PackContext: Sendable {
  private let current = Mutex("")

  /// The pack's id.
  var pack: String {
    get { current.withLock { $0 } }
    set { current.withLock { $0 = newValue } }
  }
}

/// The lexicons that compiled rules ask for.
final class LexiconUses: Sendable {
  private let asked = Mutex<Set<UInt32>>([])

  /// The lexicons noted so far, by number.
  var numbers: Set<UInt32> { asked.withLock { $0 } }

  /// Notes that hits of a lexicon are asked for.
  func note(_ number: UInt32) {
    asked.withLock { _ = $0.insert(number) }
  }

  /// Forgets what was noted.
  func reset() {
    asked.withLock { $0.removeAll() }
  }
}

/// What conditions may name: fields, definitions, and the functions about texts, regions and amounts.
struct RuleLanguage {
  let facts: FactSchema
  let lexicons: LexiconIndex
  let regions: RegionIndex
  let definitions: [(name: String, expression: LocatedText, description: String)]
  let context: PackContext
  let uses: LexiconUses

  /// The environment that every condition is checked in.
  func environment() -> (environment: Environment, variables: CompiledPolicy.Variables) {
    var environment = Environment()
    facts.declare(in: &environment)
    let variables = CompiledPolicy.Variables(
      asOf: environment.addVariable("as_of", .timestamp), copy: environment.addVariable("copy", .opaque("copy", [])))
    addFunctions(to: &environment)
    for (name, expression, _) in definitions { environment.addDefinition(name, expression.text) }
    return (environment, variables)
  }

  private func addFunctions(to environment: inout Environment) {
    let lexicon = HostFunction.Parameter.constant(lexiconConstant())
    func declare(
      _ name: String, _ parameters: [HostFunction.Parameter], _ result: ValueType, _ id: CompiledPolicy.Function
    ) {
      environment.addFunction(
        HostFunction(name, parameters, result, id: id.rawValue, takesUnknown: true, isSearch: id == .mentions))
    }
    declare("mentions", [.value(.dyn), lexicon], .bool, .mentions)
    declare("hits", [.value(.dyn), lexicon], .list(.string), .hits)
    declare("first", [.value(.dyn), lexicon], .int, .first)
    declare("reaches", [.constant(regionConstant())], .bool, .reaches)
    declare("amount", [.value(.double), .constant(RuleLanguage.currencyConstant)], .double, .amount)
  }

  /// Lexicons of any pack go by their full name; the own pack's, and those that only one pack has, by the short one.
  private func lexiconConstant() -> @Sendable (String) -> HostFunction.Constant {
    let (lexicons, context, uses) = (self.lexicons, self.context, self.uses)
    return { name in
      if let number = lexicons.number(of: name, in: context.pack) {
        uses.note(number)
        return .id(number)
      }
      let matching = lexicons.names.filter { $0.hasSuffix("/" + name) }
      if matching.count == 1, let number = lexicons.number(of: matching[0]) {
        uses.note(number)
        return .id(number)
      }
      if matching.count > 1 {
        return .invalid(
          message: "lexicon \"\(name)\" is in more than one pack", hint: "write \(matching.joined(separator: " or "))",
          replacement: nil)
      }
      let near = Suggestion.nearest(to: name, among: lexicons.names + lexicons.names.map(RuleLanguage.shortName))
      return .invalid(
        message: "unknown lexicon \"\(name)\"",
        hint: near.map { "did you mean \"\($0)\"?" } ?? "lexicons are listed in pack.yaml", replacement: near)
    }
  }

  private static func shortName(_ id: String) -> String {
    id.split(separator: "/").last.map(String.init) ?? id
  }

  private func regionConstant() -> @Sendable (String) -> HostFunction.Constant {
    let regions = self.regions
    return { code in
      var index = regions
      guard index.table.isKnown(code), let number = index.number(of: code) else {
        let near = index.table.aliases[code] ?? Suggestion.nearest(to: code, among: index.table.regions.keys.sorted())
        return .invalid(
          message: "unknown region \"\(code)\"",
          hint: near.map { "did you mean \"\($0)\"?" } ?? "regions are ISO 3166 codes such as US or US-FL",
          replacement: near)
      }
      return .id(UInt32(number))
    }
  }

  /// Currency codes as three letters packed into a number.
  private static let currencyConstant: @Sendable (String) -> HostFunction.Constant = { code in
    let bytes = Array(code.utf8)
    guard bytes.count == 3, bytes.allSatisfy({ (0x41...0x5A).contains($0) }) else {
      return .invalid(
        message: "\"\(code)\" is no currency", hint: "currencies are three capital letters, as in USD", replacement: nil
      )
    }
    return .id(UInt32(bytes[0]) << 16 | UInt32(bytes[1]) << 8 | UInt32(bytes[2]))
  }

  /// The regions in `reaches('…')` calls of every condition, found by their text.
  static func regionsInConditions(of loaded: LoadedRules) -> Set<String> {
    var codes: Set<String> = []
    func collect(_ text: LocatedText?) {
      guard let text, text.text.contains("reaches(") else { return }
      for part in text.text.split(separator: "reaches(", omittingEmptySubsequences: false).dropFirst() {
        let trimmed = part.drop { $0 == " " }
        guard let quote = trimmed.first, quote == "'" || quote == "\"" else { continue }
        codes.insert(String(trimmed.dropFirst().prefix { $0 != quote }))
      }
    }
    for rule in loaded.rules {
      collect(rule.when)
      if case .require(let text) = rule.condition { collect(text) }
      collect(rule.message)
    }
    for (_, expression, _) in loaded.definitions { collect(expression) }
    for row in loaded.decisions { collect(row.when) }
    for pack in loaded.packs {
      for clause in pack.clauses { collect(clause.when) }
    }
    return codes
  }
}
