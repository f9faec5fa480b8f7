import CEL
import ClauseMatching
import PolicyLoading
import PolicyModel
import SourceText
import YAMLReading

extension PromotionChecker {
  /// Puts the report of the promotion at hand together.
  mutating func makeReport(_ root: YAMLTree.NodeID, number: Int, source: SourceFile) -> PromotionReport {
    let slots = policy.slots
    var report = PromotionReport(
      file: source.name, document: number, promotion: text(slots.promotion))
    report.title = text(slots.title)
    report.status = text(slots.status)
    report.sources = [source] + (host.termsFile.map { [$0] } ?? [])
    report.outcomes = results.counts
    var placing = Placing(source: source, termsFile: host.termsFile)
    addFindings(to: &report, &placing, root)
    for (rule, message) in results.errors {
      report.ruleErrors.append(RuleError(rule: policy.rules[rule].id, message: message))
    }
    addPresumed(to: &report)
    recommend(&report, &placing)
    return report
  }

  /// The text of a field of the promotion; empty where it has none.
  func text(_ slot: Int) -> String { store.text(of: store.field(slot, of: facts.root)) ?? "" }

  private func addFindings(to report: inout PromotionReport, _ placing: inout Placing, _ root: YAMLTree.NodeID) {
    let waivers = readWaivers()
    for violation in results.violations {
      let rule = policy.rules[violation.rule]
      let location: Location
      let words: String
      if let hit = violation.hit {
        location = placing.location(of: hit, in: host.tree, root: root)
        words = host.text(of: hit)
      } else {
        (location, words) = placing.location(of: violation.node, in: host.tree, root: root)
      }
      var finding = Finding(
        rule: rule.info, severity: rule.severity, message: violation.message, text: words, location: location)
      if !rule.info.regions.isEmpty, host.audience.unstated == nil {
        finding.regions = host.audience.narrowed(to: rule.info.regions, in: policy.regions)
      }
      finding.waiver = waivers.first { (policy.aliases[$0.rule] ?? $0.rule) == rule.id }
      report.findings.append(finding)
    }
    report.findings.sort { left, right in
      if left.location.file != right.location.file {
        return left.location.file == report.file
          || (right.location.file != report.file && left.location.file < right.location.file)
      }
      if left.location.range != right.location.range { return left.location.range < right.location.range }
      return (left.rule.id, left.message) < (right.rule.id, right.message)
    }
  }

  /// The waivers in the promotion that hold on the day of the check.
  private func readWaivers() -> [Waiver] {
    let slots = policy.slots
    let list = store.field(slots.waivers, of: facts.root)
    guard list.kind == .list else { return [] }
    var waivers: [Waiver] = []
    for index in 0..<store.count(of: list) {
      let record = store.element(index, of: list)
      guard record.kind == .record else { continue }
      let rule = store.text(of: store.field(slots.waiverRule, of: record)) ?? ""
      let reason = store.text(of: store.field(slots.waiverReason, of: record)) ?? ""
      let approvedBy = store.text(of: store.field(slots.waiverApprovedBy, of: record)) ?? ""
      guard let until = store.field(slots.waiverExpires, of: record).asTimestamp, !rule.isEmpty, !reason.isEmpty else {
        continue
      }
      let expires = CalendarDate(dayNumber: Int32(clamping: until.seconds / 86_400))
      guard options.asOf <= expires else { continue }
      waivers.append(Waiver(rule: rule, reason: reason, approvedBy: approvedBy, expires: expires))
    }
    return waivers
  }

  private func addPresumed(to report: inout PromotionReport) {
    // Facts first: naming one is dearer than sorting all. Rules are sorted by id, so their numbers sort as well.
    let presumed = results.presumed.sorted { ($0.fact, $0.rule) < ($1.fact, $1.rule) }
    var named: [(pointer: String, rules: [Int])] = []
    var last: UInt64?
    for entry in presumed {
      if entry.fact != last {
        named.append((FactNaming.pointer(Attribute(packed: entry.fact), host.tree, policy.facts.schema), []))
        last = entry.fact
      }
      if named[named.count - 1].rules.last != entry.rule { named[named.count - 1].rules.append(entry.rule) }
    }
    named.sort { $0.pointer < $1.pointer }
    for (pointer, rules) in named {
      let ids = rules.map { policy.rules[$0].id }
      if report.presumed.last?.pointer == pointer {
        let all = Set((report.presumed.popLast()?.rules ?? []) + ids)
        report.presumed.append(Presumption(pointer: pointer, rules: all.sorted()))
      } else {
        report.presumed.append(Presumption(pointer: pointer, rules: ids))
      }
    }
  }
}
