/// How grave a violated rule is; what its source says, not what we feel.
public enum Severity: UInt8, CaseIterable, Sendable, BitwiseCopyable, Comparable {
  /// Good practice; never decides.
  case advice
  /// A risk to look at; never decides.
  case caution
  /// Something must be stated, filed, labelled, reworded or dated right before launch.
  case required
  /// Running it as built is not allowed.
  case prohibited

  /// The word used in rules, flags and reports.
  public var name: String {
    switch self {
    case .advice: "advice"
    case .caution: "caution"
    case .required: "required"
    case .prohibited: "prohibited"
    }
  }

  /// Orders from `advice` to `prohibited`.
  public static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
}

/// What a rule protects.
public enum Concern: UInt8, CaseIterable, Sendable, BitwiseCopyable {
  /// The platform's terms and policies.
  case termsOfService
  /// Statutes, regulations, and the codes and guides behind them.
  case law
  /// What is owed to people beyond the law.
  case ethics
  /// Money that is there or is not.
  case budget
  /// A change of plan.
  case strategy
  /// An event nobody planned.
  case unforeseen

  /// The word used in rules and reports.
  public var name: String {
    switch self {
    case .termsOfService: "terms_of_service"
    case .law: "law"
    case .ethics: "ethics"
    case .budget: "budget"
    case .strategy: "strategy"
    case .unforeseen: "unforeseen"
    }
  }

  /// The cause for stopping that a violated rule of this concern gives.
  package var cause: Cause {
    switch self {
    case .termsOfService: .platformViolation
    case .law: .illegality
    case .ethics: .ethics
    case .budget: .budgetShortfall
    case .strategy: .strategyChange
    case .unforeseen: .unforeseenEvent
    }
  }
}

/// How a source was seen.
public enum Confidence: UInt8, CaseIterable, Sendable, BitwiseCopyable {
  /// The primary text was read.
  case primary
  /// Somebody else's account of it was read.
  case secondary

  /// The word used in packs and reports.
  public var name: String {
    switch self {
    case .primary: "primary"
    case .secondary: "secondary"
    }
  }
}
