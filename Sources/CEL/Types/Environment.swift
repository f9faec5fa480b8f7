/// What expressions may name: variables, record types, sets of values, functions and definitions.
///
/// The fields of the root record are variables by their own names. Everything else that an expression needs from
/// outside is a variable of its own, bound for each evaluation.
public struct Environment: Sendable {
  /// One field of a record type.
  public struct Field: Hashable, Sendable {
    /// The name in expressions.
    public var name: String
    /// The type; `nil`-able fields need nothing, as any field may be absent.
    public var type: ValueType
  }

  /// A closed type of named fields.
  public struct RecordType: Hashable, Sendable {
    /// What messages call an object of this type.
    public var name: String
    /// In slot order.
    public internal(set) var fields: [Field] = []
  }

  /// A declared set of strings.
  public struct Choice: Hashable, Sendable {
    /// The allowed strings.
    public var values: [String]
    /// True where others are allowed too; the checker then does not complain.
    public var isOpen: Bool
  }

  /// A named expression that others may use as if it were a variable.
  public struct Definition: Hashable, Sendable {
    /// The name in expressions.
    public var name: String
    /// The expression.
    public var source: String
  }

  struct Variable: Hashable, Sendable {
    var name: String
    var type: ValueType
  }

  /// The record types, by the index of their ``RecordID``.
  public private(set) var records: [RecordType] = []

  /// The sets of strings, by the index of their ``ChoiceID``.
  public private(set) var choices: [Choice] = []

  /// The definitions, in order of declaration.
  public private(set) var definitions: [Definition] = []

  /// The record whose fields are variables, if any.
  public var root: RecordID?

  /// The namespace that names are looked up from, such as `a.b`; empty for none.
  public var container = ""

  /// True to warn of what is legal but never meant: impossible enum values, comparisons with one outcome,
  /// `has` where `given` is meant, bound names that nothing uses.
  public var givesAdvice = true

  private(set) var variables: [Variable] = []
  private(set) var functions: [HostFunction] = []

  /// Makes an environment with the standard functions and the extensions of this module.
  public init() {}

  /// Declares a record type without fields yet, so that types may refer to each other.
  public mutating func addRecord(_ name: String) -> RecordID {
    records.append(RecordType(name: name))
    return RecordID(index: UInt16(records.count - 1))
  }

  /// Adds a field to a record type and gives its slot, 0-based.
  ///
  /// - Precondition: the name is new in `record`.
  @discardableResult
  public mutating func addField(_ name: String, _ type: ValueType, to record: RecordID) -> Int {
    precondition(slot(of: name, in: record) == nil, "a field is declared twice")
    records[Int(record.index)].fields.append(Field(name: name, type: type))
    return records[Int(record.index)].fields.count - 1
  }

  /// Declares a set of strings, for ``ValueType/choice(_:)``.
  public mutating func addChoice(_ values: [String], isOpen: Bool = false) -> ChoiceID {
    choices.append(Choice(values: values, isOpen: isOpen))
    return ChoiceID(index: UInt16(choices.count - 1))
  }

  /// Declares a variable; dotted names are legal.
  @discardableResult
  public mutating func addVariable(_ name: String, _ type: ValueType) -> VariableID {
    variables.append(Variable(name: name, type: type))
    return VariableID(index: UInt16(variables.count - 1))
  }

  /// Declares one overload of a host function.
  public mutating func addFunction(_ function: HostFunction) {
    functions.append(function)
  }

  /// Declares a named expression.
  ///
  /// It is compiled anew, in place, wherever it is used, and may use earlier ones.
  public mutating func addDefinition(_ name: String, _ source: String) {
    definitions.append(Definition(name: name, source: source))
  }

  /// The slot of a field, or nil where the type has none of that name.
  public func slot(of name: String, in record: RecordID) -> Int? {
    records[Int(record.index)].fields.firstIndex { $0.name == name }
  }

  /// The record type of `id`.
  public subscript(id: RecordID) -> RecordType { records[Int(id.index)] }

  /// The set of strings of `id`.
  public subscript(id: ChoiceID) -> Choice { choices[Int(id.index)] }
}

/// One overload of a function that the embedder carries out.
public struct HostFunction: Sendable {
  /// What a constant argument means.
  public enum Constant: Sendable {
    /// A known name; the host gets this number in its place.
    case id(UInt32)
    /// An unknown name: what is wrong, what to do, and the text that would mend it.
    case invalid(message: String, hint: String?, replacement: String?)
  }

  /// What a function takes at one place.
  public enum Parameter: Sendable {
    /// Any expression of the type.
    case value(ValueType)
    /// A string literal that is looked up when the expression is compiled; the host gets `uint` of its number.
    case constant(@Sendable (String) -> Constant)
  }

  /// The name; dotted names are legal.
  public var name: String
  /// True where the first argument stands before a dot.
  public var isMember: Bool
  /// What it takes, the receiver first.
  public var parameters: [Parameter]
  /// What it gives.
  public var result: ValueType
  /// The embedder's number of the function.
  public var id: UInt32
  /// True where the host wants to see unknown arguments; else an unknown argument is the result.
  public var takesUnknown: Bool
  /// True for a search: whether what the last argument, a constant, names is in the first.
  ///
  /// Where nothing is found it is false, or as unknown as the first argument or whether that is given.
  public var isSearch: Bool

  /// Describes a function.
  public init(
    _ name: String, _ parameters: [Parameter], _ result: ValueType, id: UInt32, isMember: Bool = false,
    takesUnknown: Bool = false, isSearch: Bool = false
  ) {
    self.name = name
    self.isMember = isMember
    self.parameters = parameters
    self.result = result
    self.id = id
    self.takesUnknown = takesUnknown
    self.isSearch = isSearch
  }
}
