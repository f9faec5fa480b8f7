import CEL
import PolicyModel
import SourceText

/// Facts that tell at a glance which rules cannot apply.
///
/// A rule whose `when` demands `kind == 'discount'` need not be run for a giveaway. Each fact that conditions compare
/// with constants is a dimension; its value in a promotion is one bit of 64, and a rule holds the bits that let it
/// apply. What is not known has every bit, so that nothing is decided that the condition itself would not decide.
struct GateTable: Sendable {
  /// A fact: a field of the promotion, or of a group of fields in it.
  struct Dimension: BitwiseCopyable {
    var field: Int32
    /// The field within the group; -1 where `field` itself is the fact.
    var inner: Int32
    /// Where its constants lie in `constants`; none for a truth value.
    var first: UInt32
    var count: UInt32
  }

  /// What a rule demands of one dimension.
  struct Gate: BitwiseCopyable {
    var dimension: UInt32
    var mask: UInt64
  }

  /// The bit of a string that is none of the constants, and of an absent one.
  static let other: UInt64 = 1 << 63
  /// The most constants of a dimension.
  static let most = 63
  /// The longest constant, in bytes: longer texts of a promotion have no symbol to compare.
  static let longest = 24

  private(set) var dimensions: [Dimension] = []
  private(set) var constants: [UInt16] = []
  private(set) var gates: [Gate] = []
  /// Where the gates of each rule start, and one more.
  private(set) var starts: [UInt32] = [0]

  /// A table that lets every rule apply.
  init() {}

  /// Where the gates of the rule `rule` lie.
  func range(of rule: Int) -> (first: UInt32, end: UInt32) {
    rule + 1 < starts.count ? (starts[rule], starts[rule + 1]) : (0, 0)
  }

  /// Works out the bits of a promotion, one word a dimension.
  func read(_ root: Value, _ store: borrowing Store, into bits: inout [UInt64]) {
    bits.removeAll(keepingCapacity: true)
    for dimension in dimensions { bits.append(bit(dimension, root, store)) }
  }

  private func bit(_ dimension: Dimension, _ root: Value, _ store: borrowing Store) -> UInt64 {
    guard root.kind == .record else { return .max }
    var value = store.field(Int(dimension.field), of: root)
    if dimension.inner >= 0, value.kind == .record { value = store.field(Int(dimension.inner), of: value) }
    if dimension.count == 0 {
      switch value.kind {
      case .bool: return value.isTrue ? 1 : 2
      case .absent: return 2
      default: return .max
      }
    }
    switch value.kind {
    case .string:
      let symbol = store.symbol(of: value)
      guard symbol != 0 else { return GateTable.other }
      for index in 0..<Int(dimension.count) where constants[Int(dimension.first) + index] == symbol {
        return 1 << UInt64(index)
      }
      return GateTable.other
    case .absent: return GateTable.other
    default: return .max
    }
  }
}

extension GateTable {
  func write(to image: inout ImageWriter) {
    image.write(dimensions)
    image.write(constants)
    image.write(gates)
    image.write(starts)
  }

  init(from image: inout ImageReader) {
    dimensions = image.readArray()
    constants = image.readArray()
    gates = image.readArray()
    starts = image.readArray()
  }
}

/// Gathers what conditions demand, and makes the table once all are known.
struct GateBuilder {
  private struct Fact: Hashable {
    var field: Int
    var inner: Int
  }
  private enum Wanted {
    case truth(Bool)
    case texts([String])
  }
  private let schema: PromotionSchema
  private var demands: [[(fact: Fact, wanted: Wanted)]] = []

  init(_ schema: PromotionSchema) {
    self.schema = schema
  }

  /// Takes the demands of the next rule's `when`.
  mutating func add(_ condition: [CheckedExpression.Demand]) {
    var found: [(fact: Fact, wanted: Wanted)] = []
    for demand in condition {
      switch demand {
      case .equals(let path, .string(let text)):
        if let fact = fact(path) { found.append((fact, .texts([text]))) }
      case .isIn(let path, let constants):
        let texts = constants.compactMap { if case .string(let text) = $0 { text } else { nil } }
        if let fact = fact(path), texts.count == constants.count { found.append((fact, .texts(texts))) }
      case .truth(let path, let truth):
        if let fact = fact(path) { found.append((fact, .truth(truth))) }
      case .equals, .holds, .call, .other: break
      }
    }
    demands.append(found)
  }

  /// The fact at `path`, or nil where it is no field at most two names deep.
  private func fact(_ path: [String]) -> Fact? {
    guard path.count <= 2, let name = path.first, let field = schema.child(of: 0, named: name) else { return nil }
    let outer = schema.properties[field]
    guard path.count == 2 else {
      return outer.kind == .string || outer.kind == .boolean ? Fact(field: outer.slot, inner: -1) : nil
    }
    guard outer.kind == .record, let child = schema.child(of: field, named: path[1]) else { return nil }
    let inner = schema.properties[child]
    return inner.kind == .string || inner.kind == .boolean ? Fact(field: outer.slot, inner: inner.slot) : nil
  }

  /// The table, with the symbols of `module`.
  func table(_ module: Module) -> GateTable {
    var texts: [Fact: [String]] = [:]
    var order: [Fact] = []
    for (fact, wanted) in demands.joined() {
      if texts[fact] == nil { order.append(fact) }
      if case .texts(let more) = wanted {
        for text in more where !(texts[fact] ?? []).contains(text) { texts[fact, default: []].append(text) }
      } else {
        texts[fact, default: []] += []
      }
    }
    let usable = order.filter { fact in
      let texts = texts[fact] ?? []
      return texts.count <= GateTable.most
        && texts.allSatisfy { $0.utf8.count <= GateTable.longest && module.symbols.find($0) != 0 }
    }
    return GateTable(
      facts: usable.map { ($0.field, $0.inner, (texts[$0] ?? []).map { module.symbols.find($0) }) },
      rules: demands.map { rule in
        rule.compactMap { fact, wanted in
          guard let dimension = usable.firstIndex(of: fact) else { return nil }
          switch wanted {
          case .truth(let truth): return (texts[fact] ?? []).isEmpty ? (dimension, truth ? 1 : 2) : nil
          case .texts(let chosen):
            var mask: UInt64 = 0
            for (index, text) in (texts[fact] ?? []).enumerated() where chosen.contains(text) {
              mask |= 1 << UInt64(index)
            }
            return (dimension, mask)
          }
        }
      })
  }
}

extension GateTable {
  /// Makes a table of facts with their constants, and of what each rule demands.
  init(facts: [(field: Int, inner: Int, symbols: [UInt16])], rules: [[(dimension: Int, mask: UInt64)]]) {
    for fact in facts {
      dimensions.append(
        Dimension(
          field: Int32(fact.field), inner: Int32(fact.inner), first: UInt32(constants.count),
          count: UInt32(fact.symbols.count)))
      constants += fact.symbols
    }
    for rule in rules {
      for (dimension, mask) in rule { gates.append(Gate(dimension: UInt32(dimension), mask: mask)) }
      starts.append(UInt32(gates.count))
    }
  }
}
