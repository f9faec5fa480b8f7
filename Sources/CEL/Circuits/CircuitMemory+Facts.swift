import SourceText

/// What parts that are not known hang on.
extension CircuitMemory {
  /// Marks a question as hanging on the facts of a run.
  func setMany(_ run: Range<Int>, at place: Int) {
    states[place] = CircuitState.unknown | CircuitState.isMany
    facts[place] = UInt64(run.lowerBound) | UInt64(run.count) << 32
  }

  /// Adds the facts that an unknown part hangs on to `facts`, in ascending order, each once.
  func appendFacts(of raw: UInt32, _ many: [UInt64], to facts: inout [UInt64]) {
    let place = place(of: raw)
    let state = states[place]
    guard state & ~CircuitState.isMany == CircuitState.unknown else { return }
    let part = part(raw)
    switch part.operation {
    case .and, .or:
      for index in Int(part.first)..<Int(part.first + part.second) { appendFacts(of: links[index], many, to: &facts) }
    case .not: appendFacts(of: part.first, many, to: &facts)
    case .choose: appendFacts(of: chosen(part), many, to: &facts)
    default:
      guard state & CircuitState.isMany != 0 else { return CircuitMemory.add(self.facts[place], to: &facts) }
      let run = self.facts[place]
      let start = Int(run & 0xFFFF_FFFF)
      for index in start..<start + Int(run >> 32) { CircuitMemory.add(many[index], to: &facts) }
    }
  }

  private static func add(_ fact: UInt64, to facts: inout [UInt64]) {
    var index = facts.count
    while index > 0, facts[index - 1] > fact { index -= 1 }
    if index > 0, facts[index - 1] == fact { return }
    if index == facts.count { facts.append(fact) } else { facts.insert(fact, at: index) }
  }

  /// The part that an unknown choice hangs on: its condition, or what that chose.
  private func chosen(_ part: CircuitPart) -> UInt32 {
    let at = Int(part.first)
    switch state(of: links[at]) {
    case CircuitState.yes: return links[at + 1]
    case CircuitState.no: return links[at + 2]
    default: return links[at]
    }
  }

  /// What an unknown part hangs on; nil where a program joins several questions, so that only it can tell.
  func residual(of raw: UInt32, _ many: [UInt64]) -> Residual? {
    var residual = Residual()
    guard let root = shadow(of: raw, many, &residual), root > 0 else { return nil }
    residual.root = root - 1
    return residual
  }

  /// 0 for what is known, else the node of `residual` and one; nil where only a program can tell.
  private func shadow(of raw: UInt32, _ many: [UInt64], _ residual: inout Residual) -> Int? {
    guard state(of: raw) & ~CircuitState.isMany == CircuitState.unknown else { return 0 }
    let part = part(raw)
    switch part.operation {
    case .and, .or:
      var whole = 0
      for index in Int(part.first)..<Int(part.first + part.second) {
        guard let next = shadow(of: links[index], many, &residual) else { return nil }
        if whole == 0 || next == 0 {
          whole = max(whole, next)
        } else {
          whole = residual.add(part.operation == .and ? .and(whole - 1, next - 1) : .or(whole - 1, next - 1))
        }
      }
      return whole
    case .not:
      guard let inner = shadow(of: part.first, many, &residual) else { return nil }
      return inner > 0 ? residual.add(.not(inner - 1)) : inner
    case .choose:
      let chosen = chosen(part)
      let isCondition = chosen == links[Int(part.first)]
      return isCondition ? atom(chosen, many, &residual) : shadow(of: chosen, many, &residual)
    default: return part.isSimple ? atom(raw, many, &residual) : nil
    }
  }

  private func atom(_ raw: UInt32, _ many: [UInt64], _ residual: inout Residual) -> Int {
    var facts: [UInt64] = []
    appendFacts(of: raw, many, to: &facts)
    let range = SourceRange(start: 0, end: 0)
    residual.atoms.append(Residual.Atom(attributes: facts, range: range, definition: 0))
    return residual.add(.atom(residual.atoms.count - 1))
  }
}
