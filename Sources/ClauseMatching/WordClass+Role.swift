extension WordClass {
  /// The name of the class in explanations: that of the cause, else that of the case.
  var role: String { Self.roles[Int(rawValue)] }

  /// Written out, since asking the language for the names of cases costs a start some million instructions.
  private static let roles: [String] = names.utf8.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }

  private static let names =
    """
    ends endsWeakly endIdiom ending pauses pausesWeakly changes changesWeakly pauseIdiom changeIdiom \
    goesAhead promotion perhapsPromotion terms agreement other pronoun wholeOf partOf promoter entrant third \
    authority permission obligation refusal negator only past be condition preposition conjunction connective \
    exclusion openList clauseBreak reference anyReason anyTime discretion early otherReason seriousReason \
    consent timeWindow temporary strategy_change budget_shortfall unforeseen_event fraud technical_failure \
    illegality ethics low_participation prize_unavailable platform_violation creator_breach sumUsedUp mishap \
    danger determiner leaving untoldWord tells tellsBefore untold before received awards refunds payment \
    givesBack approval substitutes earned paysEarned winners unless defines partScope wholeScope shutsOut \
    money carries fairTest goodFaith disqualifies overClaims returnsWork materialsError unrest extendsDate \
    proVerb fieldMoney fieldCrowd fieldPrize fieldSupplier fieldPlatform fieldContent fieldCreator \
    fieldMachine fieldRuler fieldPermit fieldSum fieldPlan predicateFails predicateShort predicateFew \
    predicateForbids predicateBreaches predicateGone predicateShifts predicateSpent predicateWorks sends \
    message place
    """
}
