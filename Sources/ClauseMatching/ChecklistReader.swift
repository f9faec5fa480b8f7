/// Reads what the checklist asks for in the terms of one promotion.
struct ChecklistReader {
  let report: ClauseReport
  let context: ClauseContext

  /// The word classes that stand anywhere in the terms.
  private let present: Set<WordClass>

  /// The duties that clauses and other sentences on a stop state.
  private let duties: DutySet

  /// What tells that a sentence speaks of a stop.
  private static let stopping =
    WordClass.ends.bit | WordClass.endsWeakly.bit | WordClass.ending.bit | WordClass.pauses.bit
    | WordClass.connective.bit

  init(matcher: ClauseMatcher, terms: Terms, report: ClauseReport, context: ClauseContext) {
    self.report = report
    self.context = context
    var present: Set<WordClass> = []
    var duties = report.clauses.filter { $0.effect != .forbids }.reduce(DutySet()) { $0.union($1.duties) }
    for section in terms.sections {
      for range in SentenceSplitter(bytes: section.text).sentences() {
        let sentence = ReadSentence(bytes: section.text, range: range, vocabulary: matcher.vocabulary)
        present.formUnion(sentence.marks.lazy.map(\.wordClass))
        if sentence.classes & Self.stopping != 0 { duties.formUnion(DutyReader(sentence: sentence).read().duties) }
      }
    }
    self.present = present
    self.duties = duties
  }

  /// Clauses that let or make the promoter end it.
  private var powers: [ClauseFinding] {
    report.clauses.filter { $0.effect != .forbids }
  }

  /// True when the item matters for this promotion.
  func applies(_ row: ChecklistRow) -> Bool {
    if !row.markets.isEmpty && markets(of: row).isEmpty { return false }
    switch row.item {
    case .clause: return true
    case .refundRule: return !report.clauses.isEmpty && context.takesPayment != false
    case .submissionsRule: return !powers.isEmpty && context.collectsWork == true
    case .extensionTest:
      return powers.contains { $0.reach == .change } || !powers.isEmpty && present.contains(.extendsDate)
    default: return !powers.isEmpty
    }
  }

  /// True when the terms hold the item.
  func holds(_ item: ChecklistItem) -> Bool {
    switch item {
    case .clause: !report.clauses.isEmpty
    case .namedCauses: missingCauses.isEmpty
    case .boundedPower: !powers.contains { $0.isAnyCause || $0.isDiscretionary }
    case .fairnessTest: present.contains(.fairTest) && present.contains(.goodFaith)
    case .ladder: present.contains(.disqualifies) && !present.isDisjoint(with: [.pauses, .changes, .pauseIdiom])
    case .extensionTest: present.contains(.fairTest) && powers.contains { $0.causes.contains(.unforeseenEvent) }
    case .awardRule: duties.contains(.awardFromEntriesReceived)
    case .overClaimRule: present.contains(.overClaims)
    case .substituteRule: present.contains(.substitutes)
    case .noticeRule: duties.contains(.notice)
    case .refundRule: present.contains(.refunds) || duties.contains(.refund)
    case .submissionsRule: present.contains(.returnsWork)
    case .regulatedMarkets: present.contains(.approval)
    }
  }

  /// The causes that every clause should name and no clause of the terms does.
  private var missingCauses: [Cause] {
    let named = powers.reduce(CauseSet()) { $0.union($1.causes).union($1.partialCauses) }
    return ChecklistTable.expectedCauses.filter { !named.contains($0) }
  }

  /// The markets of the promotion that the row speaks of.
  private func markets(of row: ChecklistRow) -> [String] {
    context.markets.filter { market in
      row.markets.contains {
        $0 == market || market.hasPrefix($0 + "-") || $0 == "EU" && ChecklistTable.union.contains(market)
      }
    }
  }

  /// What is missing, put into words for this promotion.
  func gap(_ row: ChecklistRow) -> ClauseGap {
    let weak = row.item == .boundedPower ? powers.first { $0.isAnyCause || $0.isDiscretionary } : nil
    var message = row.message
    if row.item == .namedCauses {
      message += ": " + missingCauses.map { ChecklistTable.words[$0] ?? $0.rawValue }.joined(separator: ", ")
    }
    return ClauseGap(
      item: row.item, markets: markets(of: row), message: message, why: row.why, wording: row.wording, facts: row.facts,
      clause: weak)
  }
}
