import PolicyEvaluation
import PolicyLoading
import PolicyModel
import PolicyReporting
import SourceText

/// Changes the rules one by one, on several threads, and reports the changes that no example notices.
struct MutationRun {
  /// A change that no example notices, and the reason where it is written down.
  struct Survivor {
    var mutant: MutationTester.Survivor
    var accepted: AcceptedMutant?
  }

  /// What the changes came to.
  struct Outcome {
    var rules = 0
    var mutants = 0
    var survivors: [Survivor] = []
    /// What is written down although an example notices it, or no such change is made.
    var stale: [AcceptedMutant] = []

    /// The share of changes that an example notices, in tenths of a percent, rounded down.
    var share: Int { mutants == 0 ? 1000 : (mutants - survivors.count) * 1000 / mutants }

    /// How many changes nobody has given a reason for.
    var open: Int { survivors.count { $0.accepted == nil } }
  }

  let rules: LoadedRules
  let chosen: [Rule]
  let day: CalendarDate
  let jobs: Int

  /// Tries every change of the chosen rules.
  func run() -> Outcome {
    var outcome = Outcome(rules: chosen.count)
    var used: Set<Int> = []
    var progress = Progress(total: chosen.count)
    let take: (MutationTester.Summary) -> Void = { summary in
      progress.step()
      outcome.mutants += summary.mutants
      for survivor in summary.survivors {
        let number = rules.acceptedMutants.firstIndex {
          $0.covers(rule: survivor.rule, part: survivor.part, change: survivor.what, words: survivor.words)
        }
        if let number { used.insert(number) }
        outcome.survivors.append(Survivor(mutant: survivor, accepted: number.map { rules.acceptedMutants[$0] }))
      }
    }
    if jobs < 2 || !runOnThreads(take) {
      let tester = MutationTester(rules, day: day)
      for rule in chosen { take(tester.run(rule)) }
    }
    progress.clear()
    let names = Set(chosen.map(\.id))
    for (number, accepted) in rules.acceptedMutants.enumerated() where names.contains(accepted.rule) {
      if !used.contains(number) { outcome.stale.append(accepted) }
    }
    return outcome
  }

  /// False where the system gives no threads.
  private func runOnThreads(_ take: (MutationTester.Summary) -> Void) -> Bool {
    var next = 0
    return WorkerThreads<Rule, MutationTester.Summary>.run(
      count: jobs,
      next: { _ in
        guard next < chosen.count else { return .end }
        defer { next += 1 }
        return .job(chosen[next])
      },
      worker: { [rules, day] pool in
        let tester = MutationTester(rules, day: day)
        pool.work { tester.run($0) }
      }, take: take)
  }

  // MARK: Reports

  /// The survivors rule by rule, those with a reason after the others, and the share.
  static func text(_ outcome: Outcome) -> String {
    var lines: [String] = []
    var rule = ""
    for survivor in outcome.survivors where survivor.accepted == nil {
      if survivor.mutant.rule != rule {
        rule = survivor.mutant.rule
        lines.append("\(rule): no example notices that")
      }
      lines.append("  \(description(survivor.mutant))")
    }
    let accepted = outcome.survivors.filter { $0.accepted != nil }
    if !accepted.isEmpty { lines.append("accepted, as no example can notice them:") }
    for survivor in accepted {
      let reason = PrintableText.line(survivor.accepted?.reason.text ?? "")
      lines.append("  \(survivor.mutant.rule), \(description(survivor.mutant)): \(reason)")
    }
    for accepted in outcome.stale {
      lines.append(
        "\(accepted.rule): \(accepted.part): \"\(accepted.change)\" is accepted in mutants.yaml, but an example notices "
          + "it or there is no such change; take the entry out")
    }
    let share = "\(outcome.share / 10).\(outcome.share % 10) %"
    lines.append(
      "\(outcome.rules) rules, \(outcome.mutants) changes: \(outcome.mutants - outcome.survivors.count) noticed "
        + "(\(share)), \(outcome.survivors.count - outcome.open) accepted, \(outcome.open) not noticed")
    return lines.joined(separator: "\n") + "\n"
  }

  private static func description(_ mutant: MutationTester.Survivor) -> String {
    "\(mutant.part): \(mutant.what): \(PrintableText.line(mutant.words))"
  }

  /// The same for machines: one object.
  static func json(_ outcome: Outcome) -> [UInt8] {
    var out: [UInt8] = []
    var writer = JSONWriter(indent: 2)
    writer.beginObject(into: &out)
    writer.write("schema", "promolint.mutants/1", into: &out)
    writer.write("rules", outcome.rules, into: &out)
    writer.write("mutants", outcome.mutants, into: &out)
    writer.write("noticed", outcome.mutants - outcome.survivors.count, into: &out)
    writer.write("accepted", outcome.survivors.count - outcome.open, into: &out)
    writer.beginArray("survivors", into: &out)
    for survivor in outcome.survivors {
      writer.beginObject(into: &out)
      writer.write("rule", survivor.mutant.rule, into: &out)
      writer.write("part", survivor.mutant.part, into: &out)
      writer.write("change", survivor.mutant.what, into: &out)
      writer.write("words", survivor.mutant.words, into: &out)
      writer.write("reason", orNull: survivor.accepted?.reason.text, into: &out)
      writer.endObject(into: &out)
    }
    writer.endArray(into: &out)
    writer.beginArray("stale", into: &out)
    for accepted in outcome.stale {
      writer.beginObject(into: &out)
      writer.write("rule", accepted.rule, into: &out)
      writer.write("part", accepted.part, into: &out)
      writer.write("change", accepted.change, into: &out)
      writer.endObject(into: &out)
    }
    writer.endArray(into: &out)
    writer.endObject(into: &out)
    out.append(0x0A)
    return out
  }
}
