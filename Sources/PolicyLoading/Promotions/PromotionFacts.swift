public import CEL
public import SourceText

/// A string of a promotion that can be scanned.
public struct FactText: BitwiseCopyable, Sendable {
  /// Its node, as a number of `FactNode`.
  public var node: UInt32
  /// Its property in the schema.
  public var property: UInt32
  /// Whether people see it.
  public var isCopy: Bool
}

/// The facts of one promotion: values in a store, and the texts among them.
public struct PromotionFacts: Sendable {
  /// The promotion itself.
  public var root: Value
  /// Every string of a property that holds free text, in order of the document.
  public var texts: [FactText] = []
  /// What is wrong with the promotion, in order of place.
  public var diagnostics: [Diagnostic] = []
  /// What searches with the schema's patterns have learnt; kept from one promotion to the next.
  var caches = PatternCaches()

  /// Empty facts, to be filled and filled again.
  public init() {
    root = .null
  }
}
