import CEL
import ClauseMatching
import PolicyLoading
import PolicyModel

import enum PolicyModel.Cause

extension PromotionChecker {
  /// Fills in the verdict, what decided it, the clause, the regions and the questions.
  mutating func recommend(_ report: inout PromotionReport, _ placing: inout Placing) {
    let circumstances = readCircumstances()
    let prohibited = report.findings.prohibitedInOrderOfConcern
    let needsTerms = !circumstances.isEmpty || (showsClauses && !prohibited.isEmpty)
    let terms = needsTerms ? readClauses(report.title) : nil
    for index in prohibited {
      let rule = report.findings[index].rule
      guard !report.decidedBy.contains(where: { $0.rule == rule.id }) else { continue }
      report.decidedBy.append(Decision(rule: rule.id, why: report.findings[index].message, facts: rule.facts))
    }
    var verdict: Verdict = prohibited.isEmpty ? .continue : .cancel
    var stopping: [Circumstance] = []
    var deciding: [UInt64] = []
    for circumstance in circumstances {
      guard let (decision, says) = decide(circumstance, report, terms, asking: &deciding) else { continue }
      report.decidedBy.append(decision)
      if says == .cancel {
        verdict = .cancel
        stopping.append(circumstance)
      }
    }
    report.verdict = verdict
    addQuestions(to: &report, deciding: prohibited.isEmpty ? deciding : [])
    addRegions(to: &report, stopping: stopping)
    let decidingCause =
      stopping.first?.cause ?? prohibited.first.map { report.findings[$0].rule.concern.cause }
      ?? circumstances.first?.cause
    if showsClauses, let cause = decidingCause {
      let preferred = prohibited.first.flatMap { clause(ofRule: report.findings[$0].rule.id) }
      addClauses(for: cause, to: &report, terms, &placing, preferred: preferred)
    }
  }

  /// The clause that a rule names, as an index of the policy's.
  private func clause(ofRule id: String) -> Int? {
    results.violations.first { policy.rules[$0.rule].id == id }.flatMap { policy.rules[$0.rule].clause }
  }

  // MARK: Circumstances

  private func readCircumstances() -> [Circumstance] {
    let slots = policy.slots
    let list = store.field(slots.circumstances, of: facts.root)
    guard list.kind == .list else { return [] }
    var circumstances: [Circumstance] = []
    for index in 0..<store.count(of: list) {
      let record = store.element(index, of: list)
      guard record.kind == .record else { continue }
      let kind = store.text(of: store.field(slots.circumstanceKind, of: record)) ?? ""
      let finer = store.text(of: store.field(slots.circumstanceCause, of: record)) ?? ""
      guard let cause = Circumstance.cause(of: kind, finer: finer) else { continue }
      let regions = texts(store.field(slots.circumstanceRegions, of: record)).map { policy.regions.aliases[$0] ?? $0 }
      circumstances.append(
        Circumstance(kind: kind, cause: cause, regions: regions, value: record, node: record.node))
    }
    return circumstances
  }

  private func texts(_ list: Value) -> [String] {
    guard list.kind == .list else { return [] }
    return (0..<store.count(of: list)).compactMap { store.text(of: store.element($0, of: list)) }
  }

  /// The first line of the decision table that fires for a circumstance.
  ///
  /// Facts on which an earlier line of another verdict hangs go to `asked`.
  private mutating func decide(
    _ circumstance: Circumstance, _ report: PromotionReport, _ terms: TermsClauses?, asking asked: inout [UInt64]
  ) -> (Decision, Verdict)? {
    var open: [(facts: [UInt64], verdict: Verdict)] = []
    let status = report.status.isEmpty ? "draft" : report.status
    let state = terms?.state(for: circumstance.cause) ?? .none
    for decision in policy.decisions {
      let row = decision.row
      guard row.causes.isEmpty || row.causes.contains(circumstance.cause),
        row.statuses.isEmpty || row.statuses.contains(status), row.clauses.isEmpty || row.clauses.contains(state)
      else { continue }
      if let when = decision.when {
        runner.evaluator.setLocal(0, to: circumstance.value)
        let applies = runner.evaluator.evaluate(when, in: &store, host: &host)
        if applies.kind == .unknown { open.append((store.attributes(of: applies), row.verdict)) }
        guard applies.isTrue else { continue }
      }
      asked += open.filter { $0.verdict != row.verdict }.flatMap(\.facts)
      return (
        Decision(
          circumstance: circumstance.kind, row: row.id, why: row.say, conditions: row.conditions, duties: row.duties,
          facts: row.facts), row.verdict
      )
    }
    return nil
  }

  // MARK: The launch gate

  private mutating func addQuestions(to report: inout PromotionReport, deciding: [UInt64]) {
    let isRunning = report.status == "running" || report.status == "paused"
    let hasOpen = report.findings.contains { $0.isOpen && $0.severity >= .required }
    let verdict = report.verdict
    let questions = questions(deciding: deciding) { severity in
      guard verdict == .continue else { return false }
      return severity == .prohibited || (severity == .required && (!hasOpen || isRunning))
    }
    report.questions = Array(questions.prefix(options.isStrict ? .max : options.mostQuestions))
    report.furtherQuestions = questions.count - report.questions.count
    report.isReady = verdict == .continue && !hasOpen && !report.isUndecided && report.ruleErrors.isEmpty
  }

  // MARK: Regions

  /// The verdict of each region of the audience, and of each narrower region that a finding names.
  ///
  /// A region's verdict is made of the findings that hold in all of it; the overall verdict is the gravest of all: it
  /// speaks of the promotion as it is built.
  private func addRegions(to report: inout PromotionReport, stopping: [Circumstance]) {
    guard host.audience.unstated == nil else { return }
    let table = policy.regions
    let deciding = report.findings.indices.filter {
      report.findings[$0].isOpen && report.findings[$0].severity >= .required
    }
    var rows: [String] = []
    for region in host.audience.regions where !rows.contains(region) { rows.append(region) }
    for index in deciding {
      for region in report.findings[index].regions where !rows.contains(region) { rows.append(region) }
    }
    rows.sort()
    let isHeld = !report.isUndecided && report.ruleErrors.isEmpty
    for region in rows {
      var because: [String] = []
      var isProhibited = false
      for index in deciding {
        guard
          report.findings[index].regions.isEmpty
            || report.findings[index].regions.contains(where: { table.contains($0, region) })
        else { continue }
        let severity = report.findings[index].severity
        if severity == .prohibited, !isProhibited {
          isProhibited = true
          because.removeAll()
        }
        if severity == .prohibited || !isProhibited { because.append(report.findings[index].rule.id) }
      }
      let stops = stopping.contains { circumstance in
        circumstance.regions.isEmpty || circumstance.regions.contains { table.contains($0, region) }
      }
      report.regions.append(
        RegionVerdict(
          region: region, verdict: isProhibited || stops ? .cancel : .continue,
          isReady: because.isEmpty && !stops && isHeld, because: because.eachOnce))
    }
  }

  // MARK: Clauses

  private mutating func readClauses(_ title: String) -> TermsClauses? {
    let value = store.field(policy.slots.terms, of: facts.root)
    guard value.kind == .string || value.kind == .list else { return nil }
    let matcher = clauseMatcher ?? Boxed(policy.clauseTables.matcher())
    clauseMatcher = matcher
    return TermsClauses(host, terms: value, title: title, store: store, matcher: matcher.value)
  }

  private mutating func addClauses(
    for cause: Cause, to report: inout PromotionReport, _ terms: TermsClauses?, _ placing: inout Placing,
    preferred: Int?
  ) {
    let own = terms?.clause(for: cause, &placing, host.tree)
    let chooser = PackClauses(
      table: policy.regions, channel: text(policy.slots.channel), kind: text(policy.slots.kind),
      audience: host.audience)
    var others: [(rank: Int, clause: PackClause)] = []
    let compiled = policy.clauses
    for number in compiled.indices {
      guard
        number == preferred || compiled[number].clause.causes.isEmpty || compiled[number].clause.causes.contains(cause),
        chooser.isInScope(compiled[number])
      else { continue }
      if let when = compiled[number].when, !runner.evaluator.evaluate(when, in: &store, host: &host).isTrue { continue }
      let clause = compiled[number].clause
      others.append((number == preferred ? -1 : chooser.rank(clause, for: cause), clause))
    }
    others.sort { ($0.rank, $0.clause.id) < ($1.rank, $1.clause.id) }
    var clauses = others.map { PackClauses.shown($0.clause, for: cause) }
    if let own {
      // A clause of the terms that is silent on the cause stands behind those that speak to it, unless it forbids.
      let leads = own.covers != .no || own.effect == .forbids || own.effect == .limits || clauses.isEmpty
      clauses.insert(own, at: leads ? 0 : 1)
    }
    report.clauses = clauses
    report.clause = clauses.first
  }
}

extension [Finding] {
  /// The indices of what is open and prohibited: what the law forbids first, then what is owed to people, then the
  /// platform's terms, then the rest; else as they are.
  fileprivate var prohibitedInOrderOfConcern: [Int] {
    let open = indices.filter { self[$0].severity == .prohibited && self[$0].isOpen }
    guard open.count > 1 else { return open }
    func rank(_ index: Int) -> Int {
      switch self[index].rule.concern {
      case .law: 0
      case .ethics: 1
      case .termsOfService: 2
      default: 3
      }
    }
    return open.sorted { (rank($0), $0) < (rank($1), $1) }
  }
}

extension [String] {
  /// Sorted, and each once.
  var eachOnce: [String] {
    guard count > 1 else { return self }
    var texts = sorted()
    var kept = 1
    for index in 1..<texts.count where texts[index] != texts[kept - 1] {
      texts[kept] = texts[index]
      kept += 1
    }
    texts.removeLast(texts.count - kept)
    return texts
  }
}

extension TermsClauses {
  /// What the promotion's own clause does for `cause`, as the decision table asks.
  func state(for cause: Cause) -> DecisionRow.ClauseState {
    guard let asked = ClauseWords.matcherCause(cause) else { return .none }
    let answer = report.answer(for: asked)
    guard let clause = answer.clause else { return .none }
    switch clause.effect {
    case .forbids: return .forbids
    case .limits: return answer.covers == .no ? .none : .limits
    case .permits: return answer.covers == .no ? .none : .permits
    case .requires: return answer.covers == .no ? .none : .requires
    }
  }
}
