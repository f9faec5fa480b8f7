public import YAMLReading

/// A fact that a promotion may leave out: a property of the schema, in the part of the document that should hold it.
///
/// Packed into 64 bits, as unknown values of CEL carry it.
public struct Attribute: Hashable, Sendable, BitwiseCopyable {
  /// Index of the property in the schema.
  public let property: Int
  /// The nearest stated node above, as a number of `FactNode`.
  public let container: UInt32

  /// Names `property` under `container`.
  public init(property: Int, container: UInt32) {
    self.property = property
    self.container = container
  }

  /// Reads the packed form.
  public init(packed: UInt64) {
    property = Int(packed & 0xFFFF_FFFF)
    container = UInt32(packed >> 32)
  }

  /// What is added to the packed form of an attribute without a container to put it in `container`.
  static func mark(_ container: UInt32) -> UInt64 { UInt64(container) << 32 }

  /// The packed form.
  public var packed: UInt64 { UInt64(container) << 32 | UInt64(property) }
}

/// Node numbers in values: one more than the index in the tree, since 0 means computed.
public enum FactNode {
  /// The number of a node.
  public static func number(_ id: YAMLTree.NodeID) -> UInt32 { id.rawValue + 1 }

  /// The node of a number, or nil for 0.
  public static func id(_ number: UInt32) -> YAMLTree.NodeID? {
    number == 0 ? nil : YAMLTree.NodeID(rawValue: number - 1)
  }
}
