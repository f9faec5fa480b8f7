/// What brings a promotion to the question of stopping.
public enum Cause: UInt8, CaseIterable, Sendable, BitwiseCopyable {
  case strategyChange, budgetShortfall, unforeseenEvent, fraud, technicalFailure, illegality, ethics
  case lowParticipation, prizeUnavailable, platformViolation, creatorBreach

  /// The word used in packs and reports.
  public var name: String {
    switch self {
    case .strategyChange: "strategy_change"
    case .budgetShortfall: "budget_shortfall"
    case .unforeseenEvent: "unforeseen_event"
    case .fraud: "fraud"
    case .technicalFailure: "technical_failure"
    case .illegality: "illegality"
    case .ethics: "ethics"
    case .lowParticipation: "low_participation"
    case .prizeUnavailable: "prize_unavailable"
    case .platformViolation: "platform_violation"
    case .creatorBreach: "creator_breach"
    }
  }

  /// The cause in a sentence: "because …".
  public var phrase: String {
    switch self {
    case .strategyChange: "the strategy changed"
    case .budgetShortfall: "the budget ran short"
    case .unforeseenEvent: "something unforeseen happened"
    case .fraud: "entries were tampered with"
    case .technicalFailure: "the technology failed"
    case .illegality: "it is not lawful as built"
    case .ethics: "it would do harm or is unfair to people"
    case .lowParticipation: "too few people took part"
    case .prizeUnavailable: "the prize cannot be supplied"
    case .platformViolation: "the platform does not allow it"
    case .creatorBreach: "a creator broke the agreement"
    }
  }
}

/// What stopping obliges the sponsor to do.
public enum Duty: UInt8, CaseIterable, Sendable, BitwiseCopyable {
  case notice, priorNotice, awardFromEntriesReceived, refund, regulatorApproval, substitutePrize, proRataPayment

  /// The word used in packs and reports.
  public var name: String {
    switch self {
    case .notice: "notice"
    case .priorNotice: "prior_notice"
    case .awardFromEntriesReceived: "award_from_entries_received"
    case .refund: "refund"
    case .regulatorApproval: "regulator_approval"
    case .substitutePrize: "substitute_prize"
    case .proRataPayment: "pro_rata_payment"
    }
  }

  /// The duty as an instruction.
  public var phrase: String {
    switch self {
    case .notice: "give notice"
    case .priorNotice: "give notice before it takes effect"
    case .awardFromEntriesReceived: "award the prizes from the entries received"
    case .refund: "refund what people paid"
    case .regulatorApproval: "ask the regulator first"
    case .substitutePrize: "give a substitute prize of equal or greater value"
    case .proRataPayment: "pay for what was done up to the stop"
    }
  }
}

/// What a clause does to stopping.
public enum ClauseEffect: UInt8, CaseIterable, Sendable, BitwiseCopyable {
  case permits, requires, limits, forbids

  /// The word used in packs and reports.
  public var name: String {
    switch self {
    case .permits: "permits"
    case .requires: "requires"
    case .limits: "limits"
    case .forbids: "forbids"
    }
  }
}

/// Whether a clause speaks to a cause.
public enum Coverage: UInt8, CaseIterable, Sendable {
  case no, partly, yes

  /// The word used in reports.
  public var name: String {
    switch self {
    case .no: "no"
    case .partly: "partly"
    case .yes: "yes"
    }
  }
}

/// Whose text a clause is.
public enum ClauseOrigin: UInt8, CaseIterable, Sendable, BitwiseCopyable {
  case terms, platform, law

  /// The word used in reports.
  public var name: String {
    switch self {
    case .terms: "terms"
    case .platform: "platform"
    case .law: "law"
    }
  }
}

/// The recommendation.
public enum Verdict: UInt8, CaseIterable, Sendable, BitwiseCopyable {
  case cancel, `continue`

  /// The word used in reports.
  public var name: String {
    switch self {
    case .cancel: "cancel"
    case .continue: "continue"
    }
  }
}
