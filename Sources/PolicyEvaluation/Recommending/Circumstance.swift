import CEL
import PolicyModel

/// A circumstance of the promotion, as far as the verdict looks at it.
struct Circumstance {
  /// `circumstances[].kind`.
  var kind: String
  /// What it means for stopping.
  var cause: Cause
  /// The regions it is about, real codes; empty = all.
  var regions: [String]
  /// Its facts, for conditions.
  var value: Value
  /// Its node, as a number of `FactNode`.
  var node: UInt32

  /// The cause that a kind of circumstance means; `finer` is `circumstances[].cause`, where stated.
  static func cause(of kind: String, finer: String) -> Cause? {
    if let named = Cause.allCases.first(where: { $0.name == finer }) { return named }
    switch kind {
    case "low_response": return .lowParticipation
    case "legal_concern": return .illegality
    case "ethical_concern": return .ethics
    case "platform_action": return .platformViolation
    default: return Cause.allCases.first { $0.name == kind }
    }
  }
}
