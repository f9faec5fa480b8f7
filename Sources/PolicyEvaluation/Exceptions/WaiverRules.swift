public import PolicyModel

/// The rules that findings about waivers themselves belong to.
public enum WaiverRules {
  /// All of them, sorted by id.
  public static let all: [RuleInfo] = [expired, malformed, notAllowed, unused]

  static let unused = rule(
    .unused, "A waiver must cover something", .caution,
    why: "a waiver that covers nothing hides the next violation of its rule before anyone has looked at it",
    fix: "remove the waiver; promolint waivers --prune removes such comments")
  static let expired = rule(
    .expired, "A waiver must not be past its day", .caution,
    why: "an exception is agreed for a time, and this one's time is over",
    fix: "put the promotion right, or have the exception agreed anew with a later day")
  static let malformed = rule(
    .malformed, "A waiver must say which rule, why, who agreed and until when", .required,
    why: "an exception that does not say why, who agreed and until when cannot be answered for",
    fix: "give rule, reason, approved_by and expires; as a comment: "
      + "# promolint: allow RULE -- reason (expires 2027-01-31, approved by NAME)")
  static let notAllowed = rule(
    .notAllowed, "A waiver must be agreed by someone who may", .caution,
    why: "what is prohibited may be waived only by approvers whom the configuration names for it",
    fix: "have an approver agree who may, or name the approver in .promolint.yaml: approvers: {NAME: prohibited}")

  /// The rule for findings about a waiver in `state`; nil for one that holds.
  static func rule(for state: WaiverRecord.State) -> RuleInfo? {
    switch state {
    case .holds: nil
    case .unused: unused
    case .expired: expired
    case .malformed: malformed
    case .notAllowed: notAllowed
    }
  }

  private static func rule(
    _ state: WaiverRecord.State, _ title: String, _ severity: Severity, why: String, fix: String
  ) -> RuleInfo {
    RuleInfo(
      id: "waivers/\(state.name)", title: title, severity: severity, concern: .strategy, confidence: .primary,
      regions: [], why: why, fix: fix, facts: [], sources: [])
  }
}
