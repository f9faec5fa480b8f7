/// Why an evaluation failed.
public enum ErrorCode: UInt16, Sendable, CaseIterable {
  /// A fault of this module, or a code of another version.
  case internalError
  /// An operation on values of kinds that it is not defined for.
  case noOverload
  /// A variable that is not bound.
  case unboundVariable
  /// A function that is not known.
  case unknownFunction
  /// A key that a map does not have.
  case noKey
  /// A field of something that has none.
  case noField
  /// An index outside a list or a string.
  case outOfRange
  /// A result beyond the range of its number type.
  case overflow
  /// Division or remainder by zero.
  case divisionByZero
  /// A conversion of a value that has no counterpart.
  case conversion
  /// A timestamp outside the years 1 to 9999, or a duration beyond 64 bits of nanoseconds.
  case timeRange
  /// A text that is no timestamp, duration, number or truth value.
  case badText
  /// A time zone that is not known.
  case badTimeZone
  /// A map key of a kind that keys cannot have.
  case badKey
  /// A key given twice in a map.
  case repeatedKey
  /// A pattern that is not well formed.
  case badPattern
  /// A format string that is not well formed or does not fit its arguments.
  case badFormat
  /// A network address that is not well formed.
  case badAddress
  /// The value of an empty optional.
  case noValue
  /// An argument that a function does not take.
  case badArgument
  /// A condition that is not a truth value.
  case notBool
  /// Something that cannot be iterated.
  case notIterable
  /// Bytes that are not UTF-8.
  case badUTF8
  /// The work allowed for one evaluation is used up; nothing absorbs this.
  case outOfFuel
  /// The memory allowed for one evaluation is used up; nothing absorbs this.
  case outOfMemory
  /// A host function failed.
  case hostFailure

  /// What went wrong, in lower case.
  public var message: String {
    switch self {
    case .internalError: "internal error"
    case .noOverload: "no such overload for the given values"
    case .unboundVariable: "variable is not bound"
    case .unknownFunction: "function is not known"
    case .noKey: "no such key"
    case .noField: "value has no fields"
    case .outOfRange: "index out of range"
    case .overflow: "number out of range"
    case .divisionByZero: "division by zero"
    case .conversion: "value cannot be converted"
    case .timeRange: "time out of range"
    case .badText: "text cannot be read as a value of that type"
    case .badTimeZone: "time zone is not known"
    case .badKey: "map keys are int, uint, bool or string"
    case .repeatedKey: "key is repeated"
    case .badPattern: "pattern is not well formed"
    case .badFormat: "format string does not fit its arguments"
    case .badAddress: "text is not a network address"
    case .noValue: "optional has no value"
    case .badArgument: "argument is not allowed"
    case .notBool: "condition is not true or false"
    case .notIterable: "only lists and maps can be iterated"
    case .badUTF8: "bytes are not UTF-8"
    case .outOfFuel: "evaluation takes more steps than allowed"
    case .outOfMemory: "evaluation takes more memory than allowed"
    case .hostFailure: "host function failed"
    }
  }

  /// True for the limits, which `&&` and `||` do not absorb.
  public var isLimit: Bool { self == .outOfFuel || self == .outOfMemory }
}
