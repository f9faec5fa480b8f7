/// What type variables stand for, and whether types fit each other.
///
/// The rules are those of the language's reference checker: `dyn` fits everything, parameters take the most general of
/// the types they meet, null fits what can be missing.
struct Inference {
  /// What each variable stands for, by its number.
  private var bindings: [ValueType?] = []
  /// What the variables stood for before, to take an attempt back.
  private var trail: [(id: UInt32, before: ValueType?)] = []

  mutating func fresh() -> ValueType {
    bindings.append(nil)
    return .variable(UInt32(bindings.count - 1))
  }

  private mutating func bind(_ id: UInt32, _ type: ValueType) {
    trail.append((id, bindings[Int(id)]))
    bindings[Int(id)] = type
  }

  /// True where every one of `types` fits its parameter; otherwise nothing is bound.
  mutating func fit(_ types: [ValueType], _ parameters: [ValueType]) -> Bool {
    trail.removeAll(keepingCapacity: true)
    for (type, parameter) in zip(types, parameters) where !assign(type, parameter) {
      while let step = trail.popLast() { bindings[Int(step.id)] = step.before }
      return false
    }
    return true
  }

  /// True where the types fit; otherwise nothing is bound.
  mutating func fit(_ type: ValueType, _ other: ValueType) -> Bool { fit([type], [other]) }

  /// The type of a place that holds both, or dyn.
  mutating func join(_ previous: ValueType?, _ current: ValueType) -> ValueType {
    guard let previous else { return current }
    return fit(previous, current) ? mostGeneral(previous, current) : .dyn
  }

  private mutating func assign(_ first: ValueType, _ second: ValueType) -> Bool {
    if case .variable(let id) = second {
      let (isValid, isBound) = substitute(first, for: id, second)
      if isValid { return true }
      if isBound { return false }
    }
    if case .variable(let id) = first { return substitute(second, for: id, first).isValid }
    if Self.isWild(first) || Self.isWild(second) { return true }
    if first == .null { return second == .null || Self.isNullable(second) }
    if second == .null { return Self.isNullable(first) }
    return assignConcrete(first, second)
  }

  private mutating func assignConcrete(_ first: ValueType, _ second: ValueType) -> Bool {
    switch (first, second) {
    case (.list(let a), .list(let b)): assign(a, b)
    case (.map(let a, let c), .map(let b, let d)): assign(a, b) && assign(c, d)
    case (.type, .type): true
    case (.choice, .string), (.string, .choice), (.choice, .choice): true
    case (.record, .map(let key, let value)): assign(.string, key) && assign(.dyn, value)
    case (.opaque(let a, let p), .opaque(let b, let q)):
      a == b && p.count == q.count && zip(p, q).allSatisfy { assign($0, $1) }
    default: first == second
    }
  }

  private mutating func substitute(
    _ type: ValueType, for id: UInt32, _ variable: ValueType
  ) -> (isValid: Bool, isBound: Bool) {
    if type == variable { return (true, true) }
    if let bound = bindings[Int(id)] {
      if type == bound { return (true, true) }
      guard assign(type, bound) else { return (false, true) }
      let general = mostGeneral(type, bound)
      if !occurs(id, in: general) { bind(id, general) }
      return (true, true)
    }
    guard !occurs(id, in: type) else { return (false, false) }
    bind(id, type)
    return (true, false)
  }

  private func occurs(_ id: UInt32, in type: ValueType) -> Bool {
    switch type {
    case .variable(let other): other == id || bindings[Int(other)].map { occurs(id, in: $0) } ?? false
    case .list(let element): occurs(id, in: element)
    case .map(let key, let value): occurs(id, in: key) || occurs(id, in: value)
    case .type(let inner): occurs(id, in: inner)
    case .opaque(_, let parameters): parameters.contains { occurs(id, in: $0) }
    default: false
    }
  }

  private static func isWild(_ type: ValueType) -> Bool { type == .dyn || type == .error }

  private static func isNullable(_ type: ValueType) -> Bool {
    switch type {
    case .timestamp, .duration, .record, .opaque, .null: true
    default: false
    }
  }

  private func mostGeneral(_ first: ValueType, _ second: ValueType) -> ValueType {
    if first == .null, Self.isNullable(second) { return second }
    if second == .null, Self.isNullable(first) { return first }
    if case .choice = first, second == .string { return second }
    if case .choice = first, case .choice = second, first != second { return .string }
    return isAtLeastAsGeneral(first, second) ? first : second
  }

  private func isAtLeastAsGeneral(_ first: ValueType, _ second: ValueType) -> Bool {
    if first == .dyn { return true }
    if case .variable = first { return true }
    if second == .dyn { return false }
    if case .variable = second { return false }
    return switch (first, second) {
    case (.list(let a), .list(let b)): isAtLeastAsGeneral(a, b)
    case (.map(let a, let c), .map(let b, let d)): isAtLeastAsGeneral(a, b) && isAtLeastAsGeneral(c, d)
    case (.type, .type): true
    case (.string, .choice): true
    case (.opaque(let a, let p), .opaque(let b, let q)):
      a == b && p.count == q.count && zip(p, q).allSatisfy { isAtLeastAsGeneral($0, $1) }
    default: first == second
    }
  }

  /// `type` with everything known put in; what is not known becomes dyn where `final`.
  func resolve(_ type: ValueType, final: Bool = false) -> ValueType {
    switch type {
    case .variable(let id):
      if let bound = bindings[Int(id)] { resolve(bound, final: final) } else { final ? .dyn : type }
    case .list(let element): .list(resolve(element, final: final))
    case .map(let key, let value): .map(resolve(key, final: final), resolve(value, final: final))
    case .type(let inner): .type(resolve(inner, final: final))
    case .opaque(let name, let parameters): .opaque(name, parameters.map { resolve($0, final: final) })
    default: type
    }
  }

  /// `type` with its parameters replaced by variables.
  mutating func instantiate(_ type: ValueType, _ parameters: inout [String: ValueType]) -> ValueType {
    switch type {
    case .parameter(let name):
      if let known = parameters[name] { return known }
      let variable = fresh()
      parameters[name] = variable
      return variable
    case .list(let element): return .list(instantiate(element, &parameters))
    case .map(let key, let value): return .map(instantiate(key, &parameters), instantiate(value, &parameters))
    case .type(let inner): return .type(instantiate(inner, &parameters))
    case .opaque(let name, let inner):
      var result: [ValueType] = []
      for type in inner { result.append(instantiate(type, &parameters)) }
      return .opaque(name, result)
    default: return type
    }
  }
}
