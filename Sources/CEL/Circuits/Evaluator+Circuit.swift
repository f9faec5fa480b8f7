/// What is known at a glance of something that two conditions decide.
public enum Glance: UInt8, Sendable, BitwiseCopyable, Comparable {
  /// It does not apply: its first condition is false.
  case notApplicable
  /// Its second condition is true, and the first is not known to be false.
  case satisfied
  /// Neither, or not known before more is asked.
  case open

  /// In order of weight.
  public static func < (left: Glance, right: Glance) -> Bool { left.rawValue < right.rawValue }
}

/// Two conditions: when something applies, and what must be true then.
public struct Conditional: Sendable, BitwiseCopyable {
  fileprivate let when, require: UInt32
  fileprivate static let always = UInt32.max

  /// Joins two conditions; nil for one that is always true, and for a second one that is judged elsewhere.
  public init(when: ConditionID?, require: ConditionID?) {
    self.when = when?.raw ?? Conditional.always
    self.require = require?.raw ?? Conditional.always
  }
}

extension Evaluator {
  /// Makes ready to ask conditions about a new document; what was known of the last one is forgotten.
  ///
  /// To be called once a document, after its root and variables are bound and before any condition is asked about.
  ///
  /// - Parameters:
  ///   - found: a bit for each number that searches look for: whether it may be found in the document.
  ///   - whole: what a search of everything gives where nothing is found: false, or an unknown value.
  /// - Complexity: O(n) in the parts of all conditions, a byte each.
  public mutating func forgetConditions(found bits: [UInt64], whole: Value) {
    circuit.forget(found: bits, whole: whole)
    manyFacts.removeAll(keepingCapacity: true)
  }

  /// How many lists conditions are asked about the elements of.
  public var listCount: Int { circuit.listCount }

  /// The program of a list.
  public func program(of list: ListID) -> ProgramID { circuit.lists[Int(list.index)] }

  /// Makes ready to ask conditions about `count` elements of a list.
  ///
  /// - Returns: what ``choose(_:of:from:value:)`` takes, for the document at hand.
  public mutating func begin(_ list: ListID, count: Int) -> Int { circuit.begin(list, count: count) }

  /// Makes the `index`-th element of a list, `value`, the one that conditions over the list are about; it is bound as
  /// the first local.
  public mutating func choose(_ index: Int, of list: ListID, from start: Int, value: Value) {
    circuit.choose(list, element: index, from: start)
    setLocal(0, to: value)
  }

  /// What is known at a glance of `conditional`, of the document or the element at hand.
  public func glance(at conditional: Conditional, in store: borrowing Store) -> Glance {
    circuit.read(from: store)
    let applies =
      conditional.when == Conditional.always ? CircuitState.yes : circuit.settled(conditional.when)
    if applies == CircuitState.no { return .notApplicable }
    // That it applies is known to be true or unknown, and neither open nor waiting.
    guard conditional.require != Conditional.always, applies & (CircuitState.isOpen | CircuitState.waits) == 0,
      circuit.settled(conditional.require) == CircuitState.yes
    else { return .open }
    return .satisfied
  }

  // MARK: One condition

  /// What is known of a condition of the document, or of the element, at hand.
  ///
  /// It is what ``evaluate(_:in:host:)`` of the whole condition gives, as far as it is a plain matter; else `open`.
  public mutating func truth<Functions: Host>(
    of condition: ConditionID, in store: inout Store, host: inout Functions
  ) -> Truth {
    circuit.read(from: store)
    var state = circuit.settled(condition.raw)
    if state & CircuitState.waits != 0 { state = settle(condition.raw, &store, &host) }
    switch state & ~CircuitState.isMany {
    case CircuitState.no: return .false
    case CircuitState.yes: return .true
    case CircuitState.unknown: return .unknown
    default: return .open
    }
  }

  /// Adds the facts that a condition hangs on, which is known to be unknown, in ascending order, each once.
  public func appendFacts(of condition: ConditionID, to facts: inout [UInt64]) {
    circuit.appendFacts(of: condition.raw, manyFacts, to: &facts)
  }

  /// What a condition hangs on, which is known to be unknown; nil where only its program can tell.
  public func residual(of condition: ConditionID) -> Residual? { circuit.residual(of: condition.raw, manyFacts) }

  /// Asks what a part waits for, and no more than decides it.
  private mutating func settle<Functions: Host>(
    _ raw: UInt32, _ store: inout Store, _ host: inout Functions
  ) -> UInt8 {
    let part = circuit.part(raw)
    guard part.operation.isJoin else { return answer(raw, part, &store, &host) }
    var state: UInt8
    if part.operation == .not {
      state = CircuitState.not(settle(part.first, &store, &host))
    } else {
      state = CircuitState.waiting
      for index in 0..<(part.operation == .choose ? 3 : Int(part.second)) {
        let child = circuit.links[Int(part.first) + index]
        guard circuit.state(of: child) & CircuitState.waits != 0 else { continue }
        _ = settle(child, &store, &host)
        circuit.read(from: store)
        state = circuit.joined(part)
        if state & CircuitState.waits == 0 { break }
      }
    }
    circuit.states[circuit.place(of: raw)] = state
    return state
  }

  /// Answers a question that needs the host or a program.
  private mutating func answer<Functions: Host>(
    _ raw: UInt32, _ part: CircuitPart, _ store: inout Store, _ host: inout Functions
  ) -> UInt8 {
    let place = circuit.place(of: raw)
    let mark = store.mark
    let value =
      part.operation == .program
      ? evaluate(ProgramID(index: part.first), in: &store, host: &host) : call(part, &store, &host)
    var state = CircuitState.open
    switch value.kind {
    case .bool: state = CircuitState.of(value.bits != 0)
    case .absent: state = CircuitState.no
    case .unknown where value.flags & Value.Flag.set == 0:
      state = CircuitState.unknown
      circuit.facts[place] = value.bits
    case .unknown:
      let start = manyFacts.count
      store.appendAttributes(of: value, to: &manyFacts)
      circuit.setMany(start..<manyFacts.count, at: place)
      store.reset(to: mark)
      return CircuitState.unknown
    default: break
    }
    circuit.states[place] = state
    store.reset(to: mark)
    return state
  }

  /// Calls the host function of a part.
  private mutating func call<Functions: Host>(
    _ part: CircuitPart, _ store: inout Store, _ host: inout Functions
  ) -> Value {
    // Between programs the last registers are free.
    let last = Int(Instruction.firstConstant) - 1
    cells[last] = cells[Int(part.second)]
    guard part.cell != CircuitPart.noCell else {
      return host.call(part.first, Arguments(cells: cells, first: last, count: 1), in: &store)
    }
    circuit.read(from: store)
    guard let value = circuit.read(part), value.kind != .error else { return .failure(.internalError) }
    cells[last - 1] = value
    return host.call(part.first, Arguments(cells: cells, first: last - 1, count: 2), in: &store)
  }
}
