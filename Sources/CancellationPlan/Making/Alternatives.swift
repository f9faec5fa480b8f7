import PolicyModel

extension Situation {
  /// What else could be done, weighed for this cause, status and market.
  var alternatives: [Plan.Alternative] {
    AlternativeTable.Kind.allCases.map { kind in
      var (advice, why) = weigh(kind)
      if hasStarted, !isOver {
        for note in marketNotes(kind) { why += " " + note }
      }
      if kind == .substitute, !isPrizePromotion {
        (advice, why) = (.no, "Nothing can be won, so there is no prize to replace.")
      }
      return Plan.Alternative(kind: kind.rawValue, title: kind.title, advice: advice, why: why)
    }
  }

  private func weigh(_ kind: AlternativeTable.Kind) -> (Plan.Alternative.Advice, String) {
    if isOver {
      return kind == .substitute && mayHaveEntries
        ? (.onlyIf, "It has ended; where a prize cannot be supplied, give one of equal or greater value.")
        : (.no, "It has ended; what is left is to award and to pay.")
    }
    if !hasStarted, kind == .cure, openFindings.isEmpty {
      return (.onlyIf, "The check found nothing to put right; run it if what speaks against it can be met.")
    }
    if !hasStarted, let early = AlternativeTable.beforeStart[kind] { return early }
    if let cause, let row = AlternativeTable.rows[cause]?[kind] { return row }
    return kind == .cure && !openFindings.isEmpty
      ? (.yes, "Put right what the check found, and go on.") : (.no, "Nothing happened that calls for it.")
  }

  private func marketNotes(_ kind: AlternativeTable.Kind) -> [String] {
    var notes: [String] = []
    if kind == .amend || kind == .postpone {
      if facts.filings.contains(where: { $0.region == "US-FL" }) {
        notes.append("Not in Florida without asking: filed rules may not be changed (Fla. Stat. 849.094(3)).")
      }
      if isPrizePromotion, reaches("IT") {
        notes.append("In Italy the change is notified like the rules (DPR 430/2001 art. 10).")
      }
    }
    if kind == .postpone, isPrizePromotion {
      if reaches("GB") {
        notes.append(
          "In the UK a closing date moves only where that is unavoidable, beyond your control, and fair to those who entered (CAP Code 8.17.4.e)."
        )
      }
      if reaches("DE") { notes.append("In Germany a stated deadline is not changed later (BGB 661).") }
    }
    return notes
  }
}

/// The alternatives by cause, for a promotion that is running.
enum AlternativeTable {
  /// What can be done instead of cancelling.
  enum Kind: String, CaseIterable {
    case pause, amend, substitute, postpone, cure

    /// What people call it.
    var title: String {
      switch self {
      case .pause: "Pause"
      case .amend: "Amend the terms"
      case .substitute: "Substitute the prize"
      case .postpone: "Postpone"
      case .cure: "Put it right and continue"
      }
    }
  }

  typealias Row = [Kind: (Plan.Alternative.Advice, String)]

  /// Before the start nobody relies on anything yet.
  static let beforeStart: Row = [
    .pause: (.no, "It has not started; there is nothing to pause."),
    .amend: (.yes, "Nobody has entered: change the promotion, check it again, and file again where it was filed."),
    .substitute: (.yes, "Nobody has entered: announce the prize that you can supply."),
    .postpone: (.yes, "Nobody has entered: move the dates, and file again where it was filed."),
    .cure: (.yes, "Change what the check found; a promotion that has not started can be put right in full."),
  ]

  static let rows: [Cause: Row] = [
    .strategyChange: [
      .pause: (.onlyIf, "Stop ads and boosts, which costs entrants nothing; leave the entry period as announced."),
      .amend: (.no, "Changing what people entered for needs a clause and a reason outside your control."),
      .substitute: (.no, "The prize can be supplied."),
      .postpone: (.no, "A new strategy is within your control, which is no reason to move a date."),
      .cure: (.yes, "Run it quietly to its end, award, and begin the new plan after it."),
    ],
    .budgetShortfall: [
      .pause: (.yes, "Pause paid media at once: it saves money and takes nothing from entrants."),
      .amend: (.no, "Fewer or smaller prizes than announced break the promise; cost alone is no excuse."),
      .substitute: (.onlyIf, "A prize of equal or greater value that costs you less, where the terms allow it."),
      .postpone: (.no, "Budget is within your control, which is no reason to move a date."),
      .cure: (.yes, "Cut media and production, keep the prizes, close on time."),
    ],
    .unforeseenEvent: [
      .pause: (.yes, "Stop taking entries while you find out how long it lasts."),
      .amend: (.onlyIf, "Change what the event makes impossible, and no more; say so at once with day and reason."),
      .substitute: (.yes, "Give a prize of equal or greater value that the event does not touch."),
      .postpone: (.yes, "Move the draw or the prize's use to after the event, keeping every entry."),
      .cure: (.onlyIf, "Go on where the event touches only some regions."),
    ],
    .fraud: [
      .pause: (.yes, "Stop taking entries until the hole is closed."),
      .amend: (.onlyIf, "Add a check on entries that was announced as possible in the terms."),
      .substitute: (.no, "The prize is not the trouble."),
      .postpone: (.onlyIf, "Move the draw while entries are reviewed, if the terms allow it."),
      .cure: (.yes, "Disqualify under a written rule, with evidence for each entry, and draw among the rest."),
    ],
    .technicalFailure: [
      .pause: (.yes, "Stop taking entries until the fault is mended."),
      .amend: (.onlyIf, "Open a second way to enter with the same chance for all."),
      .substitute: (.no, "The prize is not the trouble."),
      .postpone: (.onlyIf, "Give back the hours that were lost, if the terms allow it."),
      .cure: (.yes, "Mend it, keep every entry received, go on to the announced end."),
    ],
    .illegality: [
      .pause: (.yes, "Stop entries and take the posts down today; then find out what can be cured."),
      .amend: (
        .onlyIf, "A missing term, label or late filing can be added; a mechanic the law forbids cannot be talked away."
      ),
      .substitute: (.onlyIf, "Where only the prize is forbidden, give another of equal or greater value."),
      .postpone: (.no, "What is unlawful today is unlawful tomorrow."),
      .cure: (.onlyIf, "Where the check lists edits that turn the verdict and nobody has paid yet."),
    ],
    .ethics: [
      .pause: (.yes, "Stop the harm today; decide the rest tomorrow."),
      .amend: (.onlyIf, "Replace the mechanic by one that harms nobody and leaves those who entered an equal chance."),
      .substitute: (.onlyIf, "Where the prize is what does harm."),
      .postpone: (.no, "Waiting does not take the harm out of it."),
      .cure: (.onlyIf, "Where the harmful part can be taken out and the rest stands."),
    ],
    .lowParticipation: [
      .pause: (.no, "A pause lowers participation further."),
      .amend: (.no, "Those who entered did so on the announced terms."),
      .substitute: (.no, "The prize is owed as described, or a true equivalent."),
      .postpone: (.no, "Too few entries are no ground to extend (in the UK: ASA, Vivobarefoot 2015)."),
      .cure: (.yes, "Spend what is left on reach, close on time, award."),
    ],
    .prizeUnavailable: [
      .pause: (.no, "Entries can go on while you find the substitute."),
      .amend: (.onlyIf, "State the substitute and its value in the rules, with day and reason."),
      .substitute: (.yes, "Give one of equal or greater value and say which."),
      .postpone: (.onlyIf, "Deliver the same prize later, if winners agree."),
      .cure: (.yes, "Name the substitute and go on."),
    ],
    .platformViolation: [
      .pause: (.yes, "Take the post or ad down while you mend it or appeal."),
      .amend: (.onlyIf, "Where a term or a step is what the platform does not allow, and entrants lose nothing."),
      .substitute: (.onlyIf, "Where the prize is what the platform does not allow."),
      .postpone: (.onlyIf, "Until an appeal is decided."),
      .cure: (.yes, "Put right what the notice names, submit again or appeal, go on."),
    ],
    .creatorBreach: [
      .pause: (.onlyIf, "Stop that creator's posts and the ads made of them; the promotion itself goes on."),
      .amend: (.no, "Entrants' terms do not hang on the creator."),
      .substitute: (.no, "The prize is not the trouble."),
      .postpone: (.no, "The dates do not hang on one creator."),
      .cure: (.yes, "Give the creator notice and time to put it right, else end the deal, and go on without."),
    ],
  ]
}
