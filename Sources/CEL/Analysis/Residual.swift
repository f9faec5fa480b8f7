public import SourceText

/// What an undecided condition still hangs on.
public struct Residual: Sendable {
  /// A part of the condition whose value is not known.
  public struct Atom: Hashable, Sendable {
    /// The facts that it needs, in ascending order.
    public var attributes: [UInt64]
    /// Where it is written.
    public var range: SourceRange
    /// The definition that it is written in, 1-based; 0 for the expression itself.
    public var definition: Int
  }

  enum Node: Sendable {
    case atom(Int)
    case failed
    case and(Int, Int)
    case or(Int, Int)
    case not(Int)
  }

  /// The undecided parts, in the order of evaluation.
  ///
  /// A known part beside them decides nothing and is left out.
  public internal(set) var atoms: [Atom] = []
  var nodes: [Node] = []
  var root = 0

  /// Adds a node, and gives its number and one.
  mutating func add(_ node: Node) -> Int {
    nodes.append(node)
    return nodes.count
  }

  /// Leaves out the parts that a known one beside them decided after all.
  mutating func prune() {
    var kept: [Atom] = []
    var open = [root]
    while let node = open.popLast() {
      switch nodes[node] {
      case .atom(let index):
        kept.append(atoms[index])
        nodes[node] = .atom(kept.count - 1)
      case .failed: break
      case .not(let inner): open.append(inner)
      case .and(let left, let right), .or(let left, let right): open += [right, left]
      }
    }
    atoms = kept
  }

  /// Every fact that can matter, in ascending order.
  public var support: [UInt64] { Array(Set(atoms.flatMap(\.attributes))).sorted() }

  /// The most facts of which the smallest set is searched exhaustively.
  static let mostSearched = 16

  /// A smallest set of facts whose values could decide the condition as `goal`; nil where none can.
  ///
  /// Exact where no fact is needed by two parts, or where there are at most 16 facts; else a set that suffices. Parts
  /// that need the same fact are taken as independent of each other.
  public func questions(toward goal: Bool) -> [UInt64]? {
    guard !nodes.isEmpty, let bound = bound(root, goal) else { return nil }
    let facts = support
    let repeats = atoms.reduce(0) { $0 + $1.attributes.count } != facts.count
    guard repeats, facts.count <= Self.mostSearched else { return bound }
    return search(facts, goal, below: bound.count) ?? bound
  }

  /// A set that suffices, built bottom-up.
  private func bound(_ node: Int, _ goal: Bool) -> [UInt64]? {
    switch nodes[node] {
    case .atom(let index): atoms[index].attributes
    case .failed: nil
    case .not(let inner): bound(inner, !goal)
    case .and(let left, let right): goal ? joined(left, right, goal) : smaller(left, right, goal)
    case .or(let left, let right): goal ? smaller(left, right, goal) : joined(left, right, goal)
    }
  }

  private func joined(_ left: Int, _ right: Int, _ goal: Bool) -> [UInt64]? {
    guard let a = bound(left, goal), let b = bound(right, goal) else { return nil }
    return Array(Set(a + b)).sorted()
  }

  private func smaller(_ left: Int, _ right: Int, _ goal: Bool) -> [UInt64]? {
    guard let a = bound(left, goal) else { return bound(right, goal) }
    guard let b = bound(right, goal) else { return a }
    return b.count < a.count ? b : a
  }

  /// The smallest sufficient subset of `facts` with fewer than `limit`, by trying all in order of size.
  private func search(_ facts: [UInt64], _ goal: Bool, below limit: Int) -> [UInt64]? {
    let masks = atoms.map { atom in
      atom.attributes.reduce(UInt32(0)) { $0 | 1 << UInt32(facts.firstIndex(of: $1) ?? 31) }
    }
    for size in 1..<max(limit, 1) {
      for known in UInt32(1)..<UInt32(1) << UInt32(facts.count) where known.nonzeroBitCount == size {
        if decides(root, goal, known, masks) {
          return facts.indices.filter { known >> UInt32($0) & 1 == 1 }.map { facts[$0] }
        }
      }
    }
    return nil
  }

  private func decides(_ node: Int, _ goal: Bool, _ known: UInt32, _ masks: [UInt32]) -> Bool {
    switch nodes[node] {
    case .atom(let index): masks[index] & ~known == 0
    case .failed: false
    case .not(let inner): decides(inner, !goal, known, masks)
    case .and(let left, let right):
      goal
        ? decides(left, goal, known, masks) && decides(right, goal, known, masks)
        : decides(left, goal, known, masks) || decides(right, goal, known, masks)
    case .or(let left, let right):
      goal
        ? decides(left, goal, known, masks) || decides(right, goal, known, masks)
        : decides(left, goal, known, masks) && decides(right, goal, known, masks)
    }
  }
}

/// Builds the residual beside the evaluation: each register has a shadow, the part of the residual that it holds.
struct ResidualTracer: Tracer {
  static var isOn: Bool { true }

  private let places: [Place]
  private(set) var residual = Residual()
  /// 0 for nothing, else the node and one; -1 for an error.
  ///
  /// As far up as registers were written; those beyond hold nothing.
  private var shadows: [Int] = []

  init(_ places: [Place]) {
    self.places = places
  }

  mutating func record(
    _ place: Int, _ instruction: Instruction, _ cells: Cells<Value>, _ store: borrowing Store
  ) {
    let target = Int(instruction.target)
    switch instruction.operation {
    case .jump, .next, .push, .finish, .gather: break
    case .begin:
      set(target, 0)
      set(Int(instruction.extra), 0)
    case .move, .andFirst, .orFirst:
      set(target, shadow(Int(instruction.first), place, cells, store))
    case .not:
      let inner = shadow(Int(instruction.first), place, cells, store)
      set(target, inner > 0 ? residual.add(.not(inner - 1)) : inner)
    case .andNext, .orNext:
      let right = shadow(Int(instruction.first), place, cells, store)
      let left = target < shadows.count ? shadows[target] : 0
      set(target, merge(left, right, isAnd: instruction.operation == .andNext, cells[target]))
    default: set(target, 0)
    }
  }

  private mutating func set(_ register: Int, _ shadow: Int) {
    if register >= shadows.count {
      guard shadow != 0 else { return }
      shadows += repeatElement(0, count: register + 1 - shadows.count)
    }
    shadows[register] = shadow
  }

  private mutating func merge(_ left: Int, _ right: Int, isAnd: Bool, _ result: Value) -> Int {
    guard result.kind == .unknown else { return result.kind == .error ? -1 : 0 }
    if left == 0 { return right }
    if right == 0 { return left }
    let a = left < 0 ? residual.add(.failed) - 1 : left - 1
    let b = right < 0 ? residual.add(.failed) - 1 : right - 1
    return residual.add(isAnd ? .and(a, b) : .or(a, b))
  }

  /// The residual of a cell: its shadow, or an atom where it is unknown without one.
  private mutating func shadow(
    _ cell: Int, _ place: Int, _ cells: Cells<Value>, _ store: borrowing Store
  ) -> Int {
    let value = cells[cell]
    if value.kind == .error { return -1 }
    guard value.kind == .unknown else { return 0 }
    if cell < shadows.count, shadows[cell] > 0 { return shadows[cell] }
    let origin = places[place - 1]
    residual.atoms.append(
      Residual.Atom(
        attributes: store.attributes(of: value), range: origin.range, definition: Int(origin.source)))
    return residual.add(.atom(residual.atoms.count - 1))
  }

  /// The residual of the result in `cell`.
  mutating func finish(_ cell: Int, _ place: Int, _ cells: Cells<Value>, _ store: borrowing Store) -> Residual? {
    let result = shadow(cell, place, cells, store)
    guard result > 0 else { return nil }
    residual.root = result - 1
    residual.prune()
    return residual
  }
}

extension Evaluator {
  /// Evaluates a program and keeps what an undecided result hangs on.
  ///
  /// - Returns: the value, and where it is unknown the residual: `&&`, `||` and `!` over the parts that are not known.
  ///   A conditional whose condition is unknown hangs on the condition.
  /// - Complexity: an evaluation with bookkeeping; some allocations.
  public mutating func residual<Functions: Host>(
    _ program: ProgramID, in store: inout Store, host: inout Functions
  ) -> (value: Value, residual: Residual?) {
    var tracer = ResidualTracer(module.places)
    let value = evaluate(program, in: &store, host: &host, tracer: &tracer)
    guard value.kind == .unknown else { return (value, nil) }
    let header = module.programs[Int(program.index)]
    let last = Int(header.start + header.count)
    return (value, tracer.finish(Int(code[last - 1].first), last, cells, store))
  }
}
