import SourceText

/// Short strings that are known when expressions are compiled, each under a number.
///
/// Two strings with symbols are equal just when their symbols are, so comparing a field with a constant is one compare
/// of integers. Field names, enum values and the string constants of expressions are symbols.
public struct SymbolTable: Sendable {
  /// The bytes of the symbols and of every other constant.
  var bytes: [UInt8] = []
  private(set) var places: [UInt64] = [0]
  private var slots = [UInt16](repeating: 0, count: 256)

  /// The longest string that is interned, in bytes.
  static let longest = 64
  private static let most = 60_000

  init() {}

  /// The number of symbols.
  var count: Int { places.count - 1 }

  private static func hash(_ text: Span<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in text.indices { hash = (hash ^ UInt64(text[index])) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash ^ (hash >> 29))
  }

  /// The symbol of `text`, or 0 where it has none.
  ///
  /// - Complexity: O(n) in the bytes of `text`, no allocation.
  public func find(_ text: Span<UInt8>) -> UInt16 {
    guard text.count <= Self.longest else { return 0 }
    var slot = Self.hash(text) & (slots.count - 1)
    while slots[slot] != 0 {
      if isSame(slots[slot], text) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return 0
  }

  /// The symbol of `text`, or 0 where it has none.
  public func find(_ text: String) -> UInt16 {
    find(Array(text.utf8).span)
  }

  private func isSame(_ symbol: UInt16, _ text: Span<UInt8>) -> Bool {
    let place = places[Int(symbol)]
    guard Int(place >> 32) == text.count else { return false }
    let start = Int(place & 0xFFFF_FFFF)
    for index in text.indices where bytes[start + index] != text[index] { return false }
    return true
  }

  /// The symbol of `text`, made where it has none; 0 where it is too long or the table is full.
  mutating func intern(_ text: [UInt8]) -> UInt16 {
    let found = find(text.span)
    guard found == 0, text.count <= Self.longest, count < Self.most else { return found }
    let symbol = UInt16(places.count)
    places.append(UInt64(bytes.count) | UInt64(text.count) << 32)
    bytes.append(contentsOf: text)
    if places.count * 2 > slots.count { rehash() } else { put(symbol, text.span) }
    return symbol
  }

  private mutating func put(_ symbol: UInt16, _ text: Span<UInt8>) {
    var slot = Self.hash(text) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = symbol
  }

  private mutating func rehash() {
    slots = [UInt16](repeating: 0, count: slots.count * 4)
    for symbol in 1..<places.count { put(UInt16(symbol), text(UInt16(symbol)).span) }
  }

  /// The bytes of `symbol`.
  func text(_ symbol: UInt16) -> [UInt8] {
    let place = places[Int(symbol)]
    let start = Int(place & 0xFFFF_FFFF)
    return Array(bytes[start..<start + Int(place >> 32)])
  }

  /// The name of `symbol`.
  ///
  /// - Precondition: `symbol` is of this table.
  public func name(_ symbol: UInt16) -> String {
    String(decoding: text(symbol), as: UTF8.self)
  }

  /// The string value of `symbol`.
  @inline(__always)
  func value(_ symbol: UInt16, node: UInt32 = 0) -> Value {
    Value(.string, bits: places[Int(symbol)], node: node, aux: symbol)
  }
}

extension SymbolTable {
  func write(to image: inout ImageWriter) {
    image.write(bytes)
    image.write(places)
    image.write(slots)
  }

  init(from image: inout ImageReader) {
    bytes = image.readArray()
    places = image.readArray()
    slots = image.readArray()
  }
}
