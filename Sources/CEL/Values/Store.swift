/// The memory that values lie in: one run of values and one of bytes, written in order and cut back to a mark.
///
/// It starts with the constants of a ``Module``. An embedder then writes what all documents share (templates), takes a
/// ``mark``, and for each document writes its facts, evaluates, and resets to the mark; nothing is freed in between.
/// Evaluation appends its own intermediate values, which the next evaluation of the same evaluator cuts off again.
///
/// A store is for one thread.
///
/// - Complexity: writing is O(n) in what is written; no allocation once the store has grown to its size.
public struct Store: ~Copyable {
  /// How far a store is filled.
  public struct Mark: Hashable, BitwiseCopyable, Sendable {
    var values: Int
    var bytes: Int
  }

  var values: Cells<Value>
  var valueCount: Int
  var bytes: Cells<UInt8>
  var byteCount: Int

  /// The symbols of the module that the store was made for.
  public let symbols: SymbolTable
  let records: [RecordLayout]
  /// The first field name of each record type in `fieldNames`, and one more.
  let fieldNames: [UInt16]

  /// How far evaluation may fill the store.
  var valueLimit = Int.max
  var byteLimit = Int.max
  /// Steps taken inside deep comparisons that no one has counted yet.
  var work = 0

  /// Makes a store that holds the constants of `module`.
  public init(_ module: Module) {
    symbols = module.symbols
    records = module.records
    fieldNames = module.fieldNames
    valueCount = module.heap.count
    values = Cells(repeating: .null, capacity: valueCount + 1024)
    values.copy(module.heap, to: 0)
    byteCount = module.symbols.bytes.count
    bytes = Cells(repeating: 0, capacity: byteCount + 16384)
    bytes.copy(module.symbols.bytes, to: 0)
  }

  deinit {
    values.free()
    bytes.free()
  }

  /// How far the store is filled.
  public var mark: Mark { Mark(values: valueCount, bytes: byteCount) }

  /// Forgets everything written since `mark` was taken.
  ///
  /// Values made since then mean nothing any more.
  public mutating func reset(to mark: Mark) {
    precondition(mark.values <= valueCount && mark.bytes <= byteCount, "a mark lies beyond what the store holds")
    valueCount = mark.values
    byteCount = mark.bytes
  }

  // MARK: Room

  /// Takes room for `count` values, left as they are, and gives its start.
  @inline(__always)
  mutating func takeValues(_ count: Int) -> Int {
    let start = valueCount
    if start + count > values.capacity { growValues(count) }
    valueCount = start + count
    return start
  }

  /// Takes room for `count` bytes, left as they are, and gives its start.
  @inline(__always)
  mutating func takeBytes(_ count: Int) -> Int {
    let start = byteCount
    if start + count > bytes.capacity { growBytes(count) }
    byteCount = start + count
    return start
  }

  @inline(never)
  private mutating func growValues(_ count: Int) {
    precondition(valueCount + count < 1 << 32, "a store holds at most 2³² values")
    values = values.grown(to: max(values.capacity * 2, valueCount + count), keeping: valueCount, filler: .null)
  }

  @inline(never)
  private mutating func growBytes(_ count: Int) {
    precondition(byteCount + count < 1 << 32, "a store holds at most 2³² bytes")
    bytes = bytes.grown(to: max(bytes.capacity * 2, byteCount + count), keeping: byteCount, filler: 0)
  }

  // MARK: Strings

  /// The string of the symbol `symbol`.
  ///
  /// - Precondition: `symbol` comes from ``symbols``.
  @inline(__always)
  public func string(symbol: UInt16, node: UInt32 = 0) -> Value {
    symbols.value(symbol, node: node)
  }

  /// Writes a string, a copy of the UTF-8 in `text`.
  ///
  /// - Parameters:
  ///   - text: well-formed UTF-8.
  ///   - node: the source node.
  ///   - interning: looks for a symbol of the same text first; worth it for keys, codes and enum values.
  /// - Returns: the value.
  public mutating func string(_ text: Span<UInt8>, node: UInt32 = 0, interning: Bool = false) -> Value {
    if interning {
      let symbol = symbols.find(text)
      if symbol != 0 { return symbols.value(symbol, node: node) }
    }
    let start = takeBytes(text.count)
    bytes.copy(text, to: start)
    return .place(.string, start: start, count: text.count, node: node)
  }

  /// Writes a string.
  public mutating func string(_ text: String, node: UInt32 = 0, interning: Bool = false) -> Value {
    string(Array(text.utf8).span, node: node, interning: interning)
  }

  /// Writes octets.
  public mutating func bytes(_ octets: Span<UInt8>, node: UInt32 = 0) -> Value {
    let start = takeBytes(octets.count)
    bytes.copy(octets, to: start)
    return .place(.bytes, start: start, count: octets.count, node: node)
  }

  // MARK: Lists and maps

  /// Writes a list of `count` nulls, for ``setElement(_:of:to:)``.
  public mutating func list(count: Int, node: UInt32 = 0) -> Value {
    let start = takeValues(count)
    for index in start..<start + count { values[index] = .null }
    return .place(.list, start: start, count: count, node: node)
  }

  /// Writes a list of `elements`.
  public mutating func list(_ elements: [Value], node: UInt32 = 0) -> Value {
    let start = takeValues(elements.count)
    values.copy(elements, to: start)
    return .place(.list, start: start, count: elements.count, node: node)
  }

  /// Puts `value` at `index` (0-based) of a list that was written here.
  public func setElement(_ index: Int, of list: Value, to value: Value) {
    precondition(list.kind == .list && index >= 0 && index < list.count, "a list has no such element")
    values[list.start + index] = value
  }

  /// Writes a map of `count` entries, for ``setEntry(_:of:key:value:)``.
  ///
  /// - Parameters:
  ///   - count: the number of entries.
  ///   - node: the source node.
  ///   - isOpen: true where a missing key is absent, as with the open maps of a schema, and not an error.
  /// - Returns: the map.
  public mutating func map(count: Int, node: UInt32 = 0, isOpen: Bool = false) -> Value {
    let start = takeValues(count * 2)
    for index in start..<start + count * 2 { values[index] = .null }
    return .place(.map, start: start, count: count, node: node, flags: isOpen ? Value.Flag.open : 0)
  }

  /// Puts an entry at `index` (0-based, in document order) of a map that was written here.
  ///
  /// Keys are strings, best interned; they are not checked for repetition.
  public func setEntry(_ index: Int, of map: Value, key: Value, value: Value) {
    precondition(map.kind == .map && index >= 0 && index < map.count, "a map has no such entry")
    values[map.start + index * 2] = key
    values[map.start + index * 2 + 1] = value
  }

  // MARK: Records

  /// Writes a record of `type` with every field absent and not stated.
  ///
  /// - Parameters:
  ///   - type: of the environment that the module was compiled in.
  ///   - node: the source node.
  ///   - unstated: for a record that stands for an object the document does not state, what the embedder calls it:
  ///     `given` of it is unknown then, and `stated` false, while its fields still answer for themselves.
  /// - Returns: the record.
  public mutating func record(_ type: RecordID, node: UInt32 = 0, unstated: UInt64? = nil) -> Value {
    let count = records[Int(type.index)].count
    let start = takeValues(count + 1) + 1
    values[start - 1] = unstated.map { .unknown($0) } ?? .null
    for index in start..<start + count { values[index] = .absent(stated: false) }
    return .place(.record, start: start, count: count, node: node, aux: type.index)
  }

  /// Writes a copy of `template`, its fields and its mark of being unstated included.
  ///
  /// Fields that are records or lists themselves are shared, not copied.
  public mutating func record(copying template: Value, node: UInt32 = 0) -> Value {
    precondition(template.kind == .record, "only a record can be copied as one")
    let start = takeValues(template.count + 1) + 1
    values.copy(from: template.start - 1, to: start - 1, count: template.count + 1)
    return .place(.record, start: start, count: template.count, node: node, aux: template.aux)
  }

  /// Puts `value` in the field at `slot` of a record that was written here.
  @inline(__always)
  public func setField(_ slot: Int, of record: Value, to value: Value) {
    precondition(record.kind == .record && slot >= 0 && slot < record.count, "a record has no such field")
    values[record.start + slot] = value
  }

  /// Marks `record` as stated, or as standing for the unstated fact `attribute`.
  public func setUnstated(_ attribute: UInt64?, of record: Value) {
    precondition(record.kind == .record, "only a record can be unstated as a whole")
    values[record.start - 1] = attribute.map { .unknown($0) } ?? .null
  }
}
