import CEL
import PolicyModel

/// What the rules said of one promotion, before places and sentences are worked out in full.
struct RuleResults {
  /// A violation at a place.
  struct Violation {
    var rule: Int
    /// The node that decided, as a number of `FactNode`; 0 where the condition read nothing.
    var node: UInt32
    /// The words that were found, for text rules.
    var hit: PlacedHit?
    var message: String
  }

  /// A rule that could not be decided.
  struct Undecided {
    var rule: Int
    /// The facts it hangs on and that are to be asked, packed.
    var asked: [UInt64]
  }

  /// A fact that was taken as given, packed, for a rule that was taken as satisfied because of it.
  struct Presumed: BitwiseCopyable {
    var rule: Int
    var fact: UInt64
  }

  var violations: [Violation] = []
  var undecided: [Undecided] = []
  var presumed: [Presumed] = []
  var errors: [(rule: Int, message: String)] = []
  var counts = OutcomeCounts()

  mutating func reset() {
    violations.removeAll(keepingCapacity: true)
    undecided.removeAll(keepingCapacity: true)
    presumed.removeAll(keepingCapacity: true)
    errors.removeAll(keepingCapacity: true)
    counts = OutcomeCounts()
  }

  /// Counts what a rule came to, and keeps what it asks.
  mutating func count(_ pass: RulePass) {
    switch pass.outcome {
    case .notApplicable: counts.notApplicable += 1
    case .satisfied, .presumed: counts.satisfied += 1
    case .violated: counts.violated += 1
    case .error: counts.error += 1
    case .unknown where pass.asked.isEmpty: break
    case .unknown:
      counts.unknown += 1
      undecided.append(Undecided(rule: pass.rule, asked: pass.asked))
    }
  }
}
