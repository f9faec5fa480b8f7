/// The fields of a promotion: the one source of truth for validation, types, questions and editor completion.
///
/// Properties lie in one array in document order, each before its children; a list or an open map has one child, its
/// element. The root is property 0. `$ref` is expanded, so that each path has a property of its own.
public struct PromotionSchema: Sendable {
  /// What a property holds.
  public enum Kind: UInt8, Sendable, BitwiseCopyable {
    case string, number, integer, boolean, timestamp, list, record, map, any
    /// `terms`: a path or text, or a list of sections.
    case terms
  }

  /// One field, or the element of a list or an open map.
  public struct Property: Sendable {
    /// The key; empty for the root, `*` for an element.
    public var name: String
    /// The property that holds it; -1 for the root.
    public var parent: Int
    /// What it holds.
    public var kind: Kind
    /// Its position among the parent's children, from 0.
    public var slot: Int
    /// The children, in order of slots; an element for lists and maps.
    public var children: [Int]
    /// The values it may take; empty = any.
    public var values: [String]
    /// Whether other values than `values` are fine too.
    public var isOpen: Bool
    /// What leaving it out means.
    public var unstated: Unstated
    /// What a person is asked when it is missing; empty where there is no question.
    public var question: String
    /// What it means, in one sentence.
    public var description: String
    /// Whether people see the text.
    public var isCopy: Bool
    /// Whether a date without a time means the end of that day.
    public var isDayEnd: Bool
    /// Whether it is an amount in the promotion's currency.
    public var isAmount: Bool
    /// The least number allowed.
    public var minimum: Double?
    /// The greatest number allowed.
    public var maximum: Double?
    /// The shape of the text, in RE2 syntax; empty = any.
    public var pattern: String
    /// Whether the document must state it.
    public var isRequired: Bool

    /// Makes a property that allows anything of its kind.
    public init(name: String, parent: Int, kind: Kind, slot: Int) {
      self.name = name
      self.parent = parent
      self.kind = kind
      self.slot = slot
      children = []
      values = []
      isOpen = false
      unstated = .ask
      question = ""
      description = ""
      isCopy = false
      isDayEnd = false
      isAmount = false
      pattern = ""
      isRequired = false
    }
  }

  /// All properties; the root first.
  public var properties: [Property]

  /// Makes a schema of `properties`.
  public init(properties: [Property]) {
    self.properties = properties
  }

  /// The child of `property` that is called `name`, or nil.
  ///
  /// - Complexity: O(children).
  public func child(of property: Int, named name: String) -> Int? {
    properties[property].children.first { properties[$0].name == name }
  }

  /// The dotted path of `property`, list and map elements as `[]`: `content[].disclosure.label`.
  public func path(of property: Int) -> String {
    var names: [String] = []
    var at = property
    while at > 0 {
      names.append(properties[at].name)
      at = properties[at].parent
    }
    var path = ""
    for name in names.reversed() {
      if name == "*" {
        path += "[]"
      } else {
        path += path.isEmpty ? name : "." + name
      }
    }
    return path
  }
}
