/// What a usable cancellation clause holds.
public enum ChecklistItem: String, CaseIterable, Hashable, Sendable {
  /// A clause on stopping at all.
  case clause
  /// A closed list of causes, each named.
  case namedCauses = "named_causes"
  /// No trigger that leaves the stop to the promoter's will.
  case boundedPower = "bounded_power"
  /// The event makes fair running impossible or unlawful, is not the promoter's fault, and good faith is promised.
  case fairnessTest = "fairness_test"
  /// Milder steps come first: disqualify, suspend, extend or postpone, substitute.
  case ladder
  /// An extension only where it cannot be avoided and is fair to those who entered.
  case extensionTest = "extension_test"
  /// What is awarded from the entries received.
  case awardRule = "award_rule"
  /// What happens when more prizes are claimed than there are.
  case overClaimRule = "over_claim_rule"
  /// A substitute of equal or greater value.
  case substituteRule = "substitute_rule"
  /// Who is told, where and when.
  case noticeRule = "notice_rule"
  /// Money goes back.
  case refundRule = "refund_rule"
  /// Submissions are returned and licences in them lapse.
  case submissionsRule = "submissions_rule"
  /// Filed and bonded markets follow their own procedure first.
  case regulatedMarkets = "regulated_markets"
}

/// What the checklist has to know of a promotion besides its terms.
public struct ClauseContext: Hashable, Sendable {
  /// ISO 3166 codes of the markets, such as `GB` or `US-FL`.
  public var markets: [String]

  /// True when entrants or buyers pay anything; nil when that is not known.
  public var takesPayment: Bool?

  /// True when entrants send in work of their own; nil when that is not known.
  public var collectsWork: Bool?

  /// Makes a context; what is left out is not known.
  public init(markets: [String], takesPayment: Bool? = nil, collectsWork: Bool? = nil) {
    self.markets = markets
    self.takesPayment = takesPayment
    self.collectsWork = collectsWork
  }
}

/// One thing that the terms lack, with words to add.
public struct ClauseGap: Hashable, Sendable {
  /// What is missing.
  public let item: ChecklistItem

  /// The markets of the promotion in which it is missed; empty for all of them.
  public let markets: [String]

  /// What is wrong, in one sentence.
  public let message: String

  /// Why it matters.
  public let why: String

  /// Wording to add to the terms.
  public let wording: String

  /// Rows of the fact tables that this rests on.
  public let facts: [String]

  /// The clause that is weak; nil when something is missing altogether.
  public let clause: ClauseFinding?
}

/// How the terms of one promotion fare against the checklist.
public struct ClauseQuality: Hashable, Sendable {
  /// What the terms hold, in the order of the checklist.
  public let held: [ChecklistItem]

  /// What they lack, in the order of the checklist.
  public let gaps: [ClauseGap]
}

extension ClauseMatcher {
  /// Holds the terms against the checklist of a usable cancellation clause.
  ///
  /// - Parameters:
  ///   - terms: The terms that `report` was read from.
  ///   - report: What `read` gave for them.
  ///   - context: Where the promotion runs and what entrants put in.
  /// - Returns: What the terms hold and what they lack, with wording to add.
  /// - Complexity: O(n) in the bytes of the terms, one reading of every section.
  public func quality(of terms: Terms, report: ClauseReport, in context: ClauseContext) -> ClauseQuality {
    let reader = ChecklistReader(matcher: self, terms: terms, report: report, context: context)
    var held: [ChecklistItem] = []
    var gaps: [ClauseGap] = []
    for row in ChecklistTable.rows where reader.applies(row) {
      if reader.holds(row.item) {
        held.append(row.item)
      } else {
        gaps.append(reader.gap(row))
      }
    }
    return ClauseQuality(held: held, gaps: gaps)
  }
}
