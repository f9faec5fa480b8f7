// Whether a noun of promotions is this promotion.
extension ActionReader {
  /// What a noun of promotions is where it is not this one: `your agreement`, `a discount code` of a contest.
  func notOwn(_ index: Int) -> ActionObject? {
    let start = nounStart(index)
    if sentence.isEntrants(start) { return .other }
    if antecedent.isSubjectOpen || antecedent.subjects.isEmpty { return nil }
    if antecedent.subjects.contains(sentence.tokens[index].entry) { return nil }
    if sentence.isIndefinite(start) { return sentence.isInstrument(index) ? .other : .perhapsPromotion }
    return sentence.isInstrument(index) ? .perhapsPromotion : nil
  }

  /// The first noun of the run that ends at `index`: `discount` of `discount code`.
  private func nounStart(_ index: Int) -> Int {
    var start = index
    while start > 0, sentence.token(start - 1, isAny: WordClass.promotion.bit) { start -= 1 }
    return start
  }
}
