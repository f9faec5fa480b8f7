import CEL
import PolicyModel
import SourceText

/// Facts that tell at a glance which rules cannot apply.
///
/// A rule whose `when` demands `kind == 'discount'` need not be run for a giveaway. Each fact that conditions compare
/// with constants is a dimension; its value in a promotion is one bit of 64, and a rule holds the bits that let it
/// apply. What is not known has every bit, so that nothing is decided that the condition itself would not decide.
///
/// Beside the bits stand the terms of each `when`: those of many rules are the same, and one is evaluated once. And
/// the fields that each rule asks about: of a promotion that states none of them it says what it said of the last one.
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

  /// A field that a condition reads.
  struct Read: BitwiseCopyable, Hashable {
    /// Slot in the root.
    var field: Int16
    /// Slot in the group at `field`; -1 where `field` itself is read, or something in a list or map.
    var inner: Int16
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
  /// The different terms of all conditions.
  private(set) var terms: [ProgramID] = []
  /// The terms of each rule, as indices of `terms`, those of the first rule first.
  private(set) var ruleTerms: [UInt32] = []
  /// Where the terms of each rule start, and one more.
  private(set) var termStarts: [UInt32] = [0]
  /// Whether the terms of each rule are its whole condition.
  private(set) var areWhole: [Bool] = []
  /// The fields that each rule's list and `require` read; none where they ask about more than fields.
  private(set) var reads: [Read] = []
  /// Where the reads of each rule start, and one more.
  private(set) var readStarts: [UInt32] = [0]

  /// A table that lets every rule apply.
  init() {}

  /// Where the gates of the rule `rule` lie.
  func range(of rule: Int) -> (first: UInt32, end: UInt32) {
    rule + 1 < starts.count ? (starts[rule], starts[rule + 1]) : (0, 0)
  }

  /// Where the terms of the rule `rule` lie, and whether they are its whole condition.
  func termRange(of rule: Int) -> (first: UInt32, end: UInt32, isWhole: Bool) {
    rule + 1 < termStarts.count ? (termStarts[rule], termStarts[rule + 1], areWhole[rule]) : (0, 0, false)
  }

  /// Where the reads of the rule `rule` lie.
  func readRange(of rule: Int) -> (first: UInt32, end: UInt32) {
    rule + 1 < readStarts.count ? (readStarts[rule], readStarts[rule + 1]) : (0, 0)
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
    image.write(terms)
    image.write(ruleTerms)
    image.write(termStarts)
    image.write(areWhole)
    image.write(reads)
    image.write(readStarts)
  }

  init(from image: inout ImageReader) {
    dimensions = image.readArray()
    constants = image.readArray()
    gates = image.readArray()
    starts = image.readArray()
    terms = image.readArray()
    ruleTerms = image.readArray()
    termStarts = image.readArray()
    areWhole = image.readArray()
    reads = image.readArray()
    readStarts = image.readArray()
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
  private var terms: [Compiler.Terms] = []
  private var reads: [[GateTable.Read]] = []
  /// The most fields that a rule may read to be remembered: one bit each.
  private static let mostReads = 32

  init(_ schema: PromotionSchema) {
    self.schema = schema
  }

  /// Takes the demands and the terms of the next rule's `when`.
  mutating func add(_ condition: [CheckedExpression.Demand], _ terms: Compiler.Terms) {
    self.terms.append(terms)
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

  /// Takes what the next rule's list and `require` read; nothing for a rule that asks about words or regions too.
  mutating func addReads(of expressions: [CheckedExpression]) {
    var found: Set<GateTable.Read> = []
    for expression in expressions {
      for call in expression.hostCalls {
        guard call == CompiledPolicy.Function.amount.rawValue else { return reads.append([]) }
        for name in ["currency", "exchange_rates"] {
          guard let read = read([name]) else { return reads.append([]) }
          found.insert(read)
        }
      }
      for path in expression.reads where path.base == .root {
        guard let read = read(path.names) else { return reads.append([]) }
        found.insert(read)
      }
    }
    reads.append(
      found.count > GateBuilder.mostReads ? [] : found.sorted { ($0.field, $0.inner) < ($1.field, $1.inner) })
  }

  private func read(_ path: [String]) -> GateTable.Read? {
    guard let name = path.first, let field = schema.child(of: 0, named: name) else { return nil }
    let slot = Int16(schema.properties[field].slot)
    guard path.count > 1, schema.properties[field].kind == .record else {
      return GateTable.Read(field: slot, inner: -1)
    }
    guard let child = schema.child(of: field, named: path[1]) else { return nil }
    return GateTable.Read(field: slot, inner: Int16(schema.properties[child].slot))
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
      terms: terms, reads: reads,
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
  init(
    terms conditions: [Compiler.Terms], reads: [[Read]], facts: [(field: Int, inner: Int, symbols: [UInt16])],
    rules: [[(dimension: Int, mask: UInt64)]]
  ) {
    var numbers: [ProgramID: UInt32] = [:]
    for condition in conditions {
      for program in condition.programs {
        let number = numbers[program] ?? UInt32(terms.count)
        if numbers[program] == nil { terms.append(program) }
        numbers[program] = number
        ruleTerms.append(number)
      }
      termStarts.append(UInt32(ruleTerms.count))
      areWhole.append(condition.areWhole)
    }
    for read in reads {
      self.reads += read
      readStarts.append(UInt32(self.reads.count))
    }
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
