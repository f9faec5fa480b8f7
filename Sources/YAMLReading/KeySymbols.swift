/// The name of a mapping key as a small integer.
///
/// Names given to the reader have the symbols `0 ..< n` in the order given, in every tree; other keys of a source
/// follow in order of first use and mean something only with their tree.
public struct KeySymbol: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// The number.
  public let rawValue: UInt32

  /// Makes the symbol of a number.
  public init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// Orders by number.
  public static func < (left: KeySymbol, right: KeySymbol) -> Bool { left.rawValue < right.rawValue }
}

/// The key names that are known before reading, as the properties of a schema.
///
/// - Complexity: making one is O(n) in the bytes of the names.
public struct KeySymbols: Sendable {
  /// The names; the symbol of each is its index.
  public let names: [String]

  /// Numbers `names` in their order; a name given twice keeps its first number.
  public init(_ names: [String]) {
    self.names = names
  }

  /// How many names there are.
  public var count: Int { names.count }

  /// The symbol of `name`, or nil where it is not known.
  ///
  /// - Complexity: O(names); for set-up, not for reading.
  public subscript(name: String) -> KeySymbol? {
    names.firstIndex(of: name).map { KeySymbol(rawValue: UInt32($0)) }
  }
}
