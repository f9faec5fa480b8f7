import CEL
import PolicyLoading
import PolicyModel
import SourceText

extension PolicyCompiler {
  /// Compiles one rule, or nil beside errors.
  mutating func compile(_ rule: Rule, clauses: [String: Int]) -> CompiledRule? {
    let before = errors.count
    context.pack = loaded.packs[rule.pack].id
    var locals: [Compiler.Local] = []
    var each: ProgramID?
    var parts = RuleParts()
    if let (list, name) = rule.each {
      let element: ValueType
      (each, element, parts.list) = compileList(list)
      locals = [Compiler.Local(name, element)]
    }
    let when = rule.when.flatMap { compileTyped($0, expecting: .bool, locals: locals) }
    parts.when = when.flatMap { compiler.condition($0.expression, over: parts.list) }
    let condition = condition(of: rule, locals: locals, &parts)
    let at = rule.at.flatMap { compile($0, expecting: nil, locals: locals) }
    var messageLocals = locals
    if case .forbid = rule.condition { messageLocals = locals + [Compiler.Local("text", .string)] }
    let message = template(rule.message, locals: messageLocals)
    let regions = regionSet(rule.regions)
    if let clause = rule.clause, clauses[clause] == nil {
      fail(rule.message, "rule names the unknown clause \"\(clause)\"", hint: "clauses are named pack/key")
    }
    guard errors.count == before, let condition else { return nil }
    return CompiledRule(
      id: rule.id, texts: RuleTexts(info: RuleInfo(rule), message: message), severity: rule.severity, regions: regions,
      inForce: rule.inForce, each: each, when: when?.program,
      condition: condition, parts: parts, at: at, unstated: rule.unstated,
      clause: rule.clause.flatMap { clauses[$0] })
  }

  private mutating func compileList(
    _ list: LocatedText
  ) -> (program: ProgramID?, element: ValueType, number: ListID?) {
    guard let (program, expression) = compileTyped(list) else { return (nil, .dyn, nil) }
    let type = expression.type
    switch type {
    case .list(let element): return (program, element, compiler.list(expression, program))
    case .dyn: return (program, .dyn, compiler.list(expression, program))
    default:
      fail(list, "for: each: needs a list, but \"\(list.text)\" is a \(type)", hint: "name a list, as in prizes")
      return (nil, .dyn, nil)
    }
  }

  private mutating func condition(
    of rule: Rule, locals: [Compiler.Local], _ parts: inout RuleParts
  ) -> CompiledRule.Condition? {
    switch rule.condition {
    case .require(let text):
      guard let (program, expression) = compileTyped(text, expecting: .bool, locals: locals) else { return nil }
      parts.require = compiler.condition(expression, over: parts.list)
      return .require(program)
    case .forbid(let forbidden):
      var numbers: [UInt32] = []
      if let own = lexicons.number(of: rule.id) { numbers.append(own) }
      for name in forbidden.lexicons {
        if let number = lexicons.number(of: name.text, in: loaded.packs[rule.pack].id) {
          numbers.append(number)
        } else {
          let near = lexicons.nearest(to: name.text, in: loaded.packs[rule.pack].id)
          fail(
            name, "unknown lexicon \"\(name.text)\"",
            hint: near.map { "did you mean \"\($0)\"?" } ?? "lexicons are listed in pack.yaml", replacement: near)
        }
      }
      return .forbid(numbers, places(forbidden.places))
    }
  }

  private mutating func places(_ names: [LocatedText]) -> TextPlaces {
    var places = TextPlaces()
    if names.isEmpty { places.copy = true }
    for name in names {
      switch name.text {
      case "copy": places.copy = true
      case "terms": places.terms = true
      default:
        if let property = property(at: name.text) {
          places.properties.insert(UInt32(property))
        } else {
          let known = loaded.schema.child(of: 0, named: String(name.text.prefix { $0 != "." }))
          fail(
            name, "unknown field \"\(name.text)\"",
            hint: known == nil
              ? "use copy, terms, or a field such as content.text" : "write the path as in content.text")
        }
      }
    }
    return places
  }

  /// The property at a dotted path, elements of lists passed over.
  private func property(at path: String) -> Int? {
    var property = 0
    for name in path.split(separator: ".") {
      while loaded.schema.properties[property].kind == .list,
        let element = loaded.schema.properties[property].children.first
      {
        property = element
      }
      guard let child = loaded.schema.child(of: property, named: String(name)) else { return nil }
      property = child
    }
    return property
  }

  private mutating func regionSet(_ regions: [LocatedText]) -> RegionSet {
    var set = RegionSet()
    for region in regions {
      guard loaded.regions.isKnown(region.text) else {
        let near = Suggestion.nearest(to: region.text, among: loaded.regions.regions.keys.sorted())
        let real = loaded.regions.aliases[region.text] ?? near
        fail(
          region, "unknown region \"\(region.text)\"",
          hint: real.map { "did you mean \"\($0)\"?" } ?? "regions are ISO 3166 codes such as US or US-FL",
          replacement: real)
        continue
      }
      guard let number = regionIndex.number(of: region.text) else {
        fail(region, "rules speak of more than \(RegionSet.capacity) regions", hint: nil)
        continue
      }
      set.insert(number)
    }
    return set
  }

  /// Splits a message at its `{expression}`s.
  private mutating func template(_ message: LocatedText, locals: [Compiler.Local]) -> MessageTemplate {
    var parts: [MessageTemplate.Part] = []
    var literal: [UInt8] = []
    let bytes = Array(message.text.utf8)
    var at = 0
    while at < bytes.count {
      let isDouble = at + 1 < bytes.count && bytes[at + 1] == bytes[at]
      switch bytes[at] {
      case 0x7B where isDouble, 0x7D where isDouble:
        literal.append(bytes[at])
        at += 2
      case 0x7B:
        guard let end = closing(bytes, from: at + 1) else {
          fail(message, "a brace in the message is not closed", hint: "write {{ for a brace")
          return MessageTemplate(parts: [])
        }
        if !literal.isEmpty { parts.append(.text(String(decoding: literal, as: UTF8.self))) }
        literal = []
        let inner = message.part(at + 1..<end)
        if let program = compile(inner, expecting: nil, locals: locals) { parts.append(.value(program)) }
        at = end + 1
      default:
        literal.append(bytes[at])
        at += 1
      }
    }
    if !literal.isEmpty { parts.append(.text(String(decoding: literal, as: UTF8.self))) }
    return MessageTemplate(parts: parts)
  }

  /// The brace that closes one opened before `start`; braces in quotes and nested ones passed over.
  private func closing(_ bytes: [UInt8], from start: Int) -> Int? {
    var depth = 1
    var quote: UInt8?
    for at in start..<bytes.count {
      if let open = quote {
        if bytes[at] == open { quote = nil }
        continue
      }
      switch bytes[at] {
      case 0x22, 0x27: quote = bytes[at]
      case 0x7B: depth += 1
      case 0x7D:
        depth -= 1
        if depth == 0 { return at }
      default: break
      }
    }
    return nil
  }
}
