/// Why a promotion is stopped.
public enum Cause: String, CaseIterable, Hashable, Sendable {
  /// The sponsor's plans or brand changed, or it has commercial reasons.
  case strategyChange = "strategy_change"
  /// The money is short.
  case budgetShortfall = "budget_shortfall"
  /// An event that nobody saw coming and that the sponsor cannot control.
  case unforeseenEvent = "unforeseen_event"
  /// Bots, tampering, leaked or bought entries.
  case fraud
  /// An outage or a fault of software or equipment.
  case technicalFailure = "technical_failure"
  /// A law, court, regulator or the police forbids it.
  case illegality
  /// Disrepute, abuse, danger to people or animals.
  case ethics
  /// Too few entries, sales or viewers.
  case lowParticipation = "low_participation"
  /// The prize cannot be had, or its supplier fails.
  case prizeUnavailable = "prize_unavailable"
  /// The platform takes it down, forbids it or asks for its end.
  case platformViolation = "platform_violation"
  /// The creator's own default.
  case creatorBreach = "creator_breach"
}

/// A set of causes; two bytes.
public struct CauseSet: OptionSet, Hashable, Sendable {
  /// One bit a cause, in the order of `Cause.allCases`.
  public let rawValue: UInt16

  /// Makes a set of the bits of `rawValue`.
  public init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// Makes the set of one cause.
  public init(_ cause: Cause) {
    self.init(rawValue: 1 << UInt16(Cause.allCases.firstIndex(of: cause) ?? 15))
  }

  /// Every cause there is.
  public static let all = CauseSet(rawValue: (1 << UInt16(Cause.allCases.count)) - 1)

  /// True when `cause` is in the set.
  public func contains(_ cause: Cause) -> Bool {
    contains(CauseSet(cause))
  }

  /// The causes in the set, in the order of `Cause.allCases`.
  public var causes: [Cause] {
    Cause.allCases.filter { contains($0) }
  }
}

/// What the terms oblige the promoter to if the promotion is stopped.
public enum Duty: String, CaseIterable, Hashable, Sendable {
  /// Tell participants.
  case notice
  /// Tell them before the stop takes effect; `notice` stands beside it.
  case priorNotice = "prior_notice"
  /// Award, or carry over, from the entries received up to the stop.
  case awardFromEntriesReceived = "award_from_entries_received"
  /// Pay entry money, deposits, coins or prepaid media back.
  case refund
  /// Ask a regulator's leave, or tell it first.
  case regulatorApproval = "regulator_approval"
  /// Give another prize of the same value, or its value.
  case substitutePrize = "substitute_prize"
  /// Pay what was earned up to the stop: fees, kill fee, commission, a charity's share.
  case proRataPayment = "pro_rata_payment"
}

/// A set of duties; one byte.
public struct DutySet: OptionSet, Hashable, Sendable {
  /// One bit a duty, in the order of `Duty.allCases`.
  public let rawValue: UInt8

  /// Makes a set of the bits of `rawValue`.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Makes the set of one duty.
  public init(_ duty: Duty) {
    self.init(rawValue: 1 << UInt8(Duty.allCases.firstIndex(of: duty) ?? 7))
  }

  /// True when `duty` is in the set.
  public func contains(_ duty: Duty) -> Bool {
    contains(DutySet(duty))
  }

  /// The duties in the set, in the order of `Duty.allCases`.
  public var duties: [Duty] {
    Duty.allCases.filter { contains($0) }
  }
}
