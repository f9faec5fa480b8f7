/// A circuit with what its parts came to for the document at hand, and what they are answered from.
struct CircuitFrame: BitwiseCopyable {
  let parts: Cells<CircuitPart>
  let localParts: Cells<CircuitPart>
  let links: Cells<UInt32>
  let listStarts: Cells<UInt32>
  let lists: Cells<ProgramID>
  let partCount: Int
  let listCount: Int

  /// The states of the parts, then those of the elements of each list that was begun.
  var states: Cells<UInt8>
  /// For what is not known: the fact, or a run of several facts.
  var facts: Cells<UInt64>
  var stateCount: Int
  /// Where the parts and the states of the element at hand start.
  var firstPart = 0
  var firstState = 0

  /// The registers and constants.
  let cells: Cells<Value>
  /// The values and bytes of the store.
  var values: Cells<Value>
  var bytes: Cells<UInt8>
  /// A bit a number: what searches can find in the document.
  var found = Cells<UInt64>(repeating: 0, capacity: 1)
  /// How many words `found` has.
  var foundCount = 0
  /// What a search of everything, a truth value, gives where nothing is found.
  var whole = Value.bool(false)
}

/// The parts of a circuit and their states, behind one place: handed on without a copy of what it holds.
///
/// Trivial; the evaluator frees it.
struct CircuitMemory: BitwiseCopyable {
  let frame: Cells<CircuitFrame>

  init(_ circuit: Circuit, _ cells: Cells<Value>) {
    let room = circuit.parts.count + circuit.localParts.count * 4
    let states = Cells(repeating: CircuitState.untried, capacity: room)
    // What is read from is set with each document.
    frame = Cells(
      repeating: CircuitFrame(
        parts: CircuitMemory.cells(circuit.parts, CircuitPart(operation: .and)),
        localParts: CircuitMemory.cells(circuit.localParts, CircuitPart(operation: .and)),
        links: CircuitMemory.cells(circuit.links, 0), listStarts: CircuitMemory.cells(circuit.listStarts, 0),
        lists: CircuitMemory.cells(circuit.lists, ProgramID(index: 0)), partCount: circuit.parts.count,
        listCount: circuit.lists.count, states: states,
        facts: Cells(repeating: 0, capacity: room), stateCount: circuit.parts.count, cells: cells, values: cells,
        bytes: states),
      capacity: 1)
  }

  @inline(__always) var states: Cells<UInt8> { frame[0].states }
  @inline(__always) var facts: Cells<UInt64> { frame[0].facts }
  @inline(__always) var links: Cells<UInt32> { frame[0].links }
  @inline(__always) var lists: Cells<ProgramID> { frame[0].lists }
  @inline(__always) var listCount: Int { frame[0].listCount }
  @inline(__always) var cells: Cells<Value> { frame[0].cells }
  @inline(__always) var values: Cells<Value> { frame[0].values }
  @inline(__always) var bytes: Cells<UInt8> { frame[0].bytes }
  @inline(__always) var whole: Value { frame[0].whole }

  private static func cells<Element: BitwiseCopyable>(_ elements: [Element], _ filler: Element) -> Cells<Element> {
    let cells = Cells(repeating: filler, capacity: elements.count)
    cells.copy(elements, to: 0)
    return cells
  }

  func free() {
    let held = frame[0]
    held.parts.free()
    held.localParts.free()
    held.links.free()
    held.listStarts.free()
    held.lists.free()
    held.states.free()
    held.facts.free()
    held.found.free()
    frame.free()
  }

  /// Forgets what was known of the last document, and takes what searches can find in this one.
  func forget(found bits: [UInt64], whole: Value) {
    var held = frame[0]
    if bits.count > held.found.capacity {
      held.found.free()
      held.found = Cells(repeating: 0, capacity: bits.count)
    }
    held.found.copy(bits, to: 0)
    held.foundCount = bits.count
    held.whole = whole
    held.states.fill(0..<held.partCount, with: CircuitState.untried)
    held.stateCount = held.partCount
    frame[0] = held
  }

  /// Reads from `store` from now on, up to where it grows.
  @inline(__always)
  func read(from store: borrowing Store) {
    frame[0].values = store.values
    frame[0].bytes = store.bytes
  }

  /// Makes room for `count` elements of a list, and gives where their states start.
  func begin(_ list: ListID, count: Int) -> Int {
    var held = frame[0]
    let start = held.stateCount
    let end = start + partRange(of: list).count * count
    if end > held.states.capacity {
      held.states = held.states.grown(to: end * 2, keeping: start, filler: CircuitState.untried)
      held.facts = held.facts.grown(to: end * 2, keeping: start, filler: 0)
    }
    held.states.fill(start..<end, with: CircuitState.untried)
    held.stateCount = end
    frame[0] = held
    return start
  }

  /// The parts of a list.
  func partRange(of list: ListID) -> Range<Int> {
    Int(frame[0].listStarts[Int(list.index)])..<Int(frame[0].listStarts[Int(list.index) + 1])
  }

  /// Makes the `index`-th element of a list the one that local parts are about.
  @inline(__always)
  func choose(_ list: ListID, element index: Int, from start: Int) {
    let range = partRange(of: list)
    frame[0].firstPart = range.lowerBound
    frame[0].firstState = start + range.count * index
  }

  /// Where the state of a part lies.
  @inline(__always)
  func place(of raw: UInt32) -> Int {
    raw & ConditionID.local == 0 ? Int(raw) : frame[0].firstState &+ Int(raw & ~ConditionID.local)
  }

  @inline(__always)
  func part(_ raw: UInt32) -> CircuitPart {
    raw & ConditionID.local == 0
      ? frame[0].parts[Int(raw)] : frame[0].localParts[frame[0].firstPart &+ Int(raw & ~ConditionID.local)]
  }

  @inline(__always)
  func state(of raw: UInt32) -> UInt8 { states[place(of: raw)] }

  // MARK: Asking

  /// What a part came to, asked now where it was not; what needs the host or a program waits.
  func settled(_ raw: UInt32) -> UInt8 {
    let place = place(of: raw)
    let known = states[place]
    if known != CircuitState.untried { return known }
    let part = part(raw)
    let state: UInt8
    if part.operation.isJoin {
      state = joined(part)
    } else {
      let answer = answer(part)
      state = answer.state
      facts[place] = answer.fact
    }
    states[place] = state
    return state
  }

  /// What a part over others comes to; no more of them are asked than decide it.
  func joined(_ part: CircuitPart) -> UInt8 {
    let (first, end) = (Int(part.first), Int(part.first &+ part.second))
    var all = UInt8.max
    var any: UInt8 = 0
    switch part.operation {
    case .and:
      for index in first..<end {
        let state = settled(links[index])
        if state == CircuitState.no { return state }
        all &= state
        any |= state
      }
      return CircuitState.and(all, any)
    case .or:
      for index in first..<end {
        let state = settled(links[index])
        if state == CircuitState.yes { return state }
        all &= state
        any |= state
      }
      return CircuitState.or(all, any)
    case .not: return CircuitState.not(settled(part.first))
    default:
      let condition = settled(links[first])
      if condition == CircuitState.yes { return settled(links[first + 1]) & ~CircuitState.isMany }
      if condition == CircuitState.no { return settled(links[first + 2]) & ~CircuitState.isMany }
      return condition & ~CircuitState.isMany
    }
  }
}
