public import SourceText

/// One node of a `YAMLTree`: a scalar, a sequence or a mapping.
///
/// Trivial and 40 bytes. What a node holds beyond these numbers (its text, its children) is asked of its tree.
public struct YAMLNode: BitwiseCopyable, Sendable {
  /// What a node is, after resolution by the YAML 1.2 core schema.
  public enum Kind: UInt8, BitwiseCopyable, Sendable {
    /// `null`, `~` or nothing at all.
    case null
    /// `true` or `false`.
    case bool
    /// An integer of 64 bits.
    case int
    /// A number with a fraction or an exponent, `.inf`, `.nan`, or an integer beyond 64 bits.
    case double
    /// Any other scalar.
    case string
    /// An ordered list of nodes.
    case sequence
    /// Pairs of nodes.
    case mapping
  }

  /// How a node is written.
  public enum Style: UInt8, BitwiseCopyable, Sendable {
    /// A scalar without quotes; also an empty one.
    case plain
    /// A scalar in `'`.
    case singleQuoted
    /// A scalar in `"`; every JSON string.
    case doubleQuoted
    /// A scalar under `|`.
    case literal
    /// A scalar under `>`.
    case folded
    /// A collection laid out by indentation.
    case block
    /// A collection in brackets or braces; every JSON collection.
    case flow
  }

  struct Flags: OptionSet, BitwiseCopyable {
    let rawValue: UInt8
    static let key = Flags(rawValue: 1)
    static let expanded = Flags(rawValue: 2)
    static let bigInteger = Flags(rawValue: 4)
  }

  static let none = UInt32.max

  var start: UInt32
  var end: UInt32
  /// Where a scalar's text starts in the tree's bytes; 0 for a collection.
  var textOffset: UInt32 = 0
  /// The length of a scalar's text; for a collection the number of items or pairs.
  var textLength: UInt32 = 0
  /// The value of a bool, an int or a double.
  var bits: UInt64 = 0
  var subtreeEnd: UInt32 = 0
  var parent: UInt32 = YAMLNode.none
  var symbolID: UInt32 = YAMLNode.none
  var tagID: UInt8 = 0
  /// What the node is.
  public internal(set) var kind: Kind
  /// How the node is written.
  public internal(set) var style: Style
  var flags: Flags = []

  init(kind: Kind, style: Style, start: Int, end: Int) {
    self.kind = kind
    self.style = style
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
  }
}

extension YAMLNode {
  /// Says where a scalar's text lies in the bytes of its tree.
  @inline(__always)
  mutating func setText(_ offset: Int, _ length: Int) {
    textOffset = UInt32(truncatingIfNeeded: offset)
    textLength = UInt32(truncatingIfNeeded: length)
  }

  /// Makes a scalar what its text is.
  @inline(__always)
  mutating func set(_ value: CoreSchema.Value) {
    kind = value.kind
    bits = value.bits
    if value.isBig { flags.insert(.bigInteger) }
  }
}

extension YAMLNode {
  /// Where the node stands in its source, in UTF-8 offsets.
  ///
  /// Quotes, brackets and the indicators of a block scalar belong to it; its anchor, its tag, comments and white space
  /// after it do not. Within an expanded alias it is the place of the anchored text.
  public var range: SourceRange { SourceRange(start: Int(start), end: Int(end)) }

  /// The key of the pair that the node is the key or the value of; nil elsewhere and where the key is a collection.
  public var symbol: KeySymbol? { symbolID == YAMLNode.none ? nil : KeySymbol(rawValue: symbolID) }

  /// True for the key of a pair.
  public var isKey: Bool { flags.contains(.key) }

  /// True for the copy that an alias was expanded to, and for every node in it.
  public var isExpandedAlias: Bool { flags.contains(.expanded) }

  /// True for an integer that 64 bits cannot hold; its kind is `double`, its value the nearest one.
  public var isBigInteger: Bool { flags.contains(.bigInteger) }

  /// True for a sequence or a mapping.
  public var isCollection: Bool { kind == .sequence || kind == .mapping }

  /// The number of items of a sequence or of pairs of a mapping; 0 for a scalar.
  public var count: Int { isCollection ? Int(textLength) : 0 }

  /// Where the decoded text of a scalar lies in `YAMLTree.bytes`; empty for a collection.
  public var textRange: Range<Int> {
    isCollection ? 0..<0 : Int(textOffset)..<Int(textOffset) + Int(textLength)
  }

  /// The value of a bool, else nil.
  public var bool: Bool? { kind == .bool ? bits != 0 : nil }

  /// The value of an int, else nil.
  public var int: Int64? { kind == .int ? Int64(bitPattern: bits) : nil }

  /// The value of an int or a double, else nil.
  public var double: Double? {
    switch kind {
    case .double: Double(bitPattern: bits)
    case .int: Double(Int64(bitPattern: bits))
    case .null, .bool, .string, .sequence, .mapping: nil
    }
  }
}
