/// What a word or phrase of the terms can be; the tables give one to each phrase.
enum WordClass: UInt8, CaseIterable, BitwiseCopyable {
  // What is done to the promotion.
  case ends, endsWeakly, endIdiom, ending, pauses, pausesWeakly, changes, changesWeakly, pauseIdiom, changeIdiom,
    goesAhead
  // To what.
  case promotion, perhapsPromotion, terms, agreement, other, pronoun, wholeOf, partOf
  // By whom.
  case promoter, entrant, third, authority
  // May it.
  case permission, obligation, refusal, negator, only, past, be
  // How the sentence is built.
  case condition, preposition, conjunction, connective, exclusion, openList, clauseBreak, reference
  // How free the promoter is.
  case anyReason, anyTime, discretion, early, otherReason, seriousReason, consent, timeWindow, temporary
  // Causes, in the order of `Cause`, then those that meet a cause in part.
  case strategyChange, budgetShortfall, unforeseenEvent, fraud, technicalFailure, illegality, ethics, lowParticipation
  case prizeUnavailable, platformViolation, creatorBreach
  case sumUsedUp, mishap, danger
  case determiner, leaving, untoldWord
  // Duties; looked at only around a clause, so they need no bit.
  case tells, tellsBefore, untold, before, received, awards, refunds, payment, givesBack, approval, substitutes
  case earned, paysEarned, winners, unless, defines, partScope, wholeScope, shutsOut, money, carries
  // The checklist of a usable clause.
  case fairTest, goodFaith, disqualifies, overClaims, returnsWork, materialsError, unrest, extendsDate
  // `do so`: the action of the sentence before.
  case proVerb
  // Fields of nouns, and the predicates that make a cause of them; see `CauseField`.
  case fieldMoney, fieldCrowd, fieldPrize, fieldSupplier, fieldPlatform, fieldContent, fieldCreator, fieldMachine
  case fieldRuler, fieldPermit, fieldSum, fieldPlan
  case predicateFails, predicateShort, predicateFew, predicateForbids, predicateBreaches, predicateGone
  case predicateShifts, predicateSpent, predicateWorks
  // Parts of duties; see `DutyReader`.
  case sends, message, place

  /// The bit of the class in a set of classes; 0 for the duties.
  var bit: UInt64 { rawValue < 64 ? 1 << UInt64(rawValue) : 0 }

  /// The bits of every class that names a cause.
  static let causeBits: UInt64 = (WordClass.strategyChange.rawValue...WordClass.danger.rawValue).reduce(0) {
    $0 | 1 << UInt64($1)
  }

  /// The cause that a cause class stands for.
  var cause: Cause? {
    guard rawValue >= WordClass.strategyChange.rawValue, rawValue <= WordClass.creatorBreach.rawValue else {
      return nil
    }
    return Cause.allCases[Int(rawValue - WordClass.strategyChange.rawValue)]
  }

  /// Classes of verbs and nouns that say what is done; the longest phrase takes its words.
  var isAction: Bool { rawValue <= WordClass.goesAhead.rawValue }

  /// Classes of which one word has at most one: the longest phrase takes its words.
  var isThing: Bool {
    switch self {
    case .promotion, .perhapsPromotion, .terms, .agreement, .other, .promoter, .entrant, .third, .authority: true
    default: false
    }
  }
}
