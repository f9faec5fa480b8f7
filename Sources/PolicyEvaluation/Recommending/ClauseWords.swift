import ClauseMatching
import PolicyModel

/// The words of the clause matcher as the model's.
enum ClauseWords {
  static func effect(_ effect: ClauseMatching.ClauseEffect) -> PolicyModel.ClauseEffect {
    PolicyModel.ClauseEffect.allCases.first { $0.name == effect.rawValue } ?? .permits
  }

  static func coverage(_ coverage: ClauseMatching.Coverage) -> PolicyModel.Coverage {
    PolicyModel.Coverage.allCases.first { $0.name == coverage.rawValue } ?? .no
  }

  static func matcherCause(_ cause: PolicyModel.Cause) -> ClauseMatching.Cause? {
    ClauseMatching.Cause(rawValue: cause.name)
  }

  static func causes(_ causes: [ClauseMatching.Cause]) -> [PolicyModel.Cause] {
    PolicyModel.Cause.allCases.filter { cause in causes.contains { $0.rawValue == cause.name } }
  }

  static func duties(_ duties: [ClauseMatching.Duty]) -> [PolicyModel.Duty] {
    PolicyModel.Duty.allCases.filter { duty in duties.contains { $0.rawValue == duty.name } }
  }
}
