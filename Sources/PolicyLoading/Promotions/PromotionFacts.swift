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
  /// What is wrong with the promotion, in order of place; at most `PromotionFacts.problemLimit` problems.
  public internal(set) var diagnostics: [Diagnostic] = []
  /// How many problems more there are.
  public private(set) var furtherProblems = 0
  /// What searches with the schema's patterns have learnt; kept from one promotion to the next.
  var caches = PatternCaches()

  /// The number of problems of one promotion that are told; the rest is counted.
  public static let problemLimit = 100

  /// Empty facts, to be filled and filled again.
  public init() {
    root = .null
  }

  /// Notes what is wrong; the text of a problem beyond the limit is never made.
  public mutating func report(_ problem: @autoclosure () -> Diagnostic) {
    guard diagnostics.count < PromotionFacts.problemLimit else {
      furtherProblems += 1
      return
    }
    diagnostics.append(problem())
  }

  mutating func forgetProblems() {
    diagnostics.removeAll(keepingCapacity: true)
    furtherProblems = 0
  }
}
