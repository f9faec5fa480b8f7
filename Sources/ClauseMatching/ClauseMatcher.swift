/// Finds the clauses of a promotion's own terms that govern stopping the promotion.
///
/// A matcher holds the compiled word tables; make one and use it for every promotion. It is immutable. A program that
/// starts often keeps the compiled tables in an image.
public struct ClauseMatcher: Sendable {
  let vocabulary: Vocabulary

  /// Compiles the word tables; takes some milliseconds, so once a process at most.
  public init() {
    let bytes = ByteClasses()
    var compiler = VocabularyCompiler(bytes: bytes)
    for table in Tables.all {
      for row in table { compiler.add(row) }
    }
    vocabulary = Vocabulary(VocabularyTables(compiler, bytes: bytes))
  }

  /// Reads the terms of one promotion.
  ///
  /// - Parameters:
  ///   - terms: The sections.
  ///   - title: The promotion's title where there is one; its words count as names of the promotion.
  /// - Returns: Every clause found, with what it needs to answer for a cause.
  /// - Complexity: O(n) in the bytes of the terms; sentences without a verb of ending or changing are cut into words, no more.
  public func read(_ terms: Terms, title: String = "") -> ClauseReport {
    var reader = TermsReader(matcher: self, terms: terms, title: title)
    return ClauseReport(clauses: reader.clauses())
  }
}

/// The clauses found in the terms of one promotion.
public struct ClauseReport: Hashable, Sendable {
  /// Every clause, in the order of the text.
  public let clauses: [ClauseFinding]

  /// What the terms say of stopping for `cause`: the clause to quote, whether it covers the cause, what it obliges.
  ///
  /// A clause that names the cause goes before one that shuts it out, that before one for any cause, that before one
  /// that forbids, and that before clauses that are silent on the cause. Without a cause, those for any cause lead.
  public func answer(for cause: Cause?) -> ClauseAnswer {
    var best: (rank: Int, clause: ClauseFinding)?
    for clause in clauses {
      let rank = clause.rank(for: cause)
      if let known = best, known.rank >= rank { continue }
      best = (rank, clause)
    }
    return ClauseAnswer(cause: cause, clause: best?.clause)
  }
}

extension ClauseFinding {
  /// How well the clause answers `cause`; higher is better.
  func rank(for cause: Cause?) -> Int {
    let points = min(99, max(0, score))
    let isForbidding = effect == .forbids
    if let cause, excludedCauses.contains(cause) { return 500 + points }
    if isForbidding { return (isResidual ? 250 : 200) + points }
    if let cause {
      if causes.contains(cause) { return (reach == .end ? 700 : 600) + points }
      if partialCauses.contains(cause) { return (reach == .end ? 620 : 600) + points }
    }
    if isAnyCause { return (reach == .end ? 400 : 300) + points }
    return 100 + points + (reach == .end ? 50 : 0)
  }
}
