/// The constants that the programs of a module share.
struct ConstantPool: Sendable {
  var symbols = SymbolTable()
  /// The elements of constant lists and maps: the first values of every store.
  var heap: [Value] = []
  /// The cells after the registers.
  private(set) var constants: [Value] = []
  private(set) var records: [RecordLayout] = []
  private(set) var fieldNames: [UInt16] = []
  private(set) var patterns: [String] = []

  private struct Key: Hashable {
    var kind: Value.Kind
    var bits: UInt64
    var aux: UInt16
  }
  private var cells: [Key: UInt32] = [:]
  private var longTexts: [[UInt8]: Value] = [:]

  /// An empty pool, to stand in for one that is taken elsewhere.
  init() {}

  init(_ environment: Environment) {
    for record in environment.records {
      records.append(RecordLayout(start: UInt32(fieldNames.count), size: UInt32(record.fields.count)))
      for field in record.fields { fieldNames.append(symbols.intern(Array(field.name.utf8))) }
    }
    for choice in environment.choices {
      for value in choice.values { _ = symbols.intern(Array(value.utf8)) }
    }
    _ = symbols.intern(Array("none".utf8))
  }

  /// The string `text`, interned where it is short.
  mutating func string(_ text: [UInt8]) -> Value {
    let symbol = symbols.intern(text)
    return symbol != 0 ? symbols.value(symbol) : long(text, .string)
  }

  /// Bytes, or the name of a type.
  mutating func long(_ text: [UInt8], _ kind: Value.Kind) -> Value {
    if let known = longTexts[text] { return .place(kind, start: known.start, count: known.count) }
    let value = Value.place(kind, start: symbols.bytes.count, count: text.count)
    symbols.bytes.append(contentsOf: text)
    longTexts[text] = value
    return value
  }

  /// The cell that holds `value`.
  mutating func cell(_ value: Value) -> UInt32 {
    let key = Key(kind: value.kind, bits: value.bits, aux: value.aux)
    if let known = cells[key] { return known }
    let cell = Instruction.firstConstant + UInt32(constants.count)
    constants.append(value)
    cells[key] = cell
    return cell
  }

  /// A list of `elements`.
  mutating func list(_ elements: [Value]) -> Value {
    let start = heap.count
    heap.append(contentsOf: elements)
    return .place(.list, start: start, count: elements.count)
  }

  /// A copy of `value`, a result of folding, with everything that it holds; nil for what cannot be a constant.
  mutating func copy(_ value: Value, from store: borrowing Store) -> Value? {
    switch value.kind {
    case .null, .bool, .int, .uint, .double, .timestamp, .duration: return value.at(0)
    case .string: return string(store.bytes.array(value.start..<value.start + value.count))
    case .bytes, .type, .address, .addressBlock:
      var copy = long(store.bytes.array(value.start..<value.start + value.count), value.kind)
      copy.aux = value.aux
      return copy
    case .list, .map, .optional: return copyContents(value, from: store)
    case .record, .iterator, .absent, .unknown, .error: return nil
    }
  }

  private mutating func copyContents(_ value: Value, from store: borrowing Store) -> Value? {
    let count = value.kind == .map ? value.count * 2 : value.count
    var elements: [Value] = []
    for index in 0..<count {
      guard let element = copy(store.values[value.start + index], from: store) else { return nil }
      elements.append(element)
    }
    let start = heap.count
    heap.append(contentsOf: elements)
    return .place(value.kind, start: start, count: value.count)
  }

  /// The number of the pattern `text`.
  mutating func pattern(_ text: String) -> UInt32 {
    if let known = patterns.firstIndex(of: text) { return UInt32(known) }
    patterns.append(text)
    return UInt32(patterns.count - 1)
  }
}
