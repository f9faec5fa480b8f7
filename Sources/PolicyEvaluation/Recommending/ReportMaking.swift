import CEL
import ClauseMatching
import PolicyLoading
import PolicyModel
import SourceText
import YAMLReading

extension PromotionChecker {
  /// Puts the report of the promotion at hand together.
  mutating func makeReport(_ root: YAMLTree.NodeID, number: Int, _ placing: inout Placing) -> PromotionReport {
    let slots = policy.slots
    var report = PromotionReport(
      file: placing.source.name, document: number, promotion: text(slots.promotion))
    report.title = text(slots.title)
    report.status = text(slots.status)
    report.outcomes = results.counts
    placing.termsFile = host.termsFile
    addFindings(to: &report, &placing, root)
    for (rule, message) in results.errors {
      report.ruleErrors.append(RuleError(rule: policy.rules[rule].id, message: message))
    }
    addPresumed(to: &report)
    recommend(&report, &placing)
    report.sources = [placing.source] + (placing.termsFile.map { [$0] } ?? [])
    return report
  }

  /// The text of a field of the promotion; empty where it has none.
  func text(_ slot: Int) -> String { store.text(of: store.field(slot, of: facts.root)) ?? "" }

  private mutating func addFindings(
    to report: inout PromotionReport, _ placing: inout Placing, _ root: YAMLTree.NodeID
  ) {
    var marks: [Mark] = []
    marks.reserveCapacity(results.violations.count)
    for violation in results.violations {
      if let hit = violation.hit {
        marks.append(placing.mark(of: hit, host, root: root))
      } else {
        marks.append(placing.mark(of: violation.node, in: host.tree, root: root))
      }
    }
    // In order of the report before anything large is made. Rules are sorted by id, so their numbers sort as well.
    let violations = results.violations
    let order = marks.indices.sorted { left, right in
      if marks[left].isInTermsFile != marks[right].isInTermsFile { return marks[right].isInTermsFile }
      if marks[left].range != marks[right].range { return marks[left].range < marks[right].range }
      if violations[left].rule != violations[right].rule { return violations[left].rule < violations[right].rule }
      return violations[left].message < violations[right].message
    }
    var findings: [Finding] = []
    var places: [FindingPlace] = []
    var about = Subject()
    findings.reserveCapacity(order.count)
    places.reserveCapacity(order.count)
    for index in order {
      findings.append(finding(violations[index], marks[index], &about, &placing))
      places.append(place(of: marks[index]))
    }
    let count = findings.count
    except(&findings, &places, &report, &placing)
    report.findings = findings
    // Findings about waivers come last, wherever they point.
    if report.findings.count > count { report.findings.sort { $0.isBefore($1, in: report.file) } }
  }

  private mutating func finding(
    _ violation: RuleResults.Violation, _ mark: Mark, _ about: inout Subject, _ placing: inout Placing
  ) -> Finding {
    if about.node != mark.node || about.location?.range != mark.range || mark.isInTermsFile {
      about = Subject(
        node: mark.node, location: placing.location(of: mark, in: host.tree), creator: creator(of: mark.node),
        digest: nil)
    }
    let info = runner.texts.content(of: violation.rule, in: policy).info
    var finding = Finding(
      rule: info, severity: policy.rules[violation.rule].severity, message: violation.message, text: mark.text,
      location: about.location ?? placing.location(of: mark, in: host.tree))
    if !info.regions.isEmpty, host.audience.unstated == nil {
      finding.regions = host.audience.narrowed(to: info.regions, in: policy.regions)
    }
    finding.creator = about.creator
    if violation.hit != nil || host.tree[mark.node].isCollection {
      finding.valueDigest = Digest.value(of: mark.text.utf8)
    } else {
      let digest = about.digest ?? Digest.value(of: host.tree.bytes[host.tree[mark.node].textRange])
      about.digest = digest
      finding.valueDigest = digest
    }
    return finding
  }

  private func place(of mark: Mark) -> FindingPlace {
    let range = host.tree[mark.node].range
    let keyStart = host.tree.key(of: mark.node).map { host.tree[$0].range.start } ?? range.start
    return FindingPlace(
      start: mark.isInTermsFile ? range.start : mark.range.start, keyStart: keyStart,
      extent: SourceRange(start: min(keyStart, range.start), end: range.end))
  }

  /// The handle of the creator whom a value is about: one of `creators[]`, or the one who posts a piece of `content[]`.
  private func creator(of node: YAMLTree.NodeID) -> String {
    // The value of a field at the top, and its element that holds the node.
    var top = node
    var element: YAMLTree.NodeID?
    while let parent = host.tree.parent(of: top), host.tree.parent(of: parent) != nil {
      element = top
      top = parent
    }
    guard let element, host.tree[top].kind == .sequence, host.tree[element].kind == .mapping,
      let key = host.tree.key(of: top)
    else { return "" }
    let isCreator = host.tree.text(of: key, equals: "creators")
    guard isCreator || host.tree.text(of: key, equals: "content"),
      let name = host.tree.value(of: element, forKey: isCreator ? "handle" : "creator"),
      host.tree[name].kind == .string, !host.tree.text(of: name, equals: "none")
    else { return "" }
    return host.tree.text(of: name)
  }

  private mutating func addPresumed(to report: inout PromotionReport) {
    var groups = presumedByFact()
    groups.sort { $0.pointer < $1.pointer }
    report.presumed.reserveCapacity(groups.count)
    let rules = policy.rules
    for group in groups {
      var ids: [String] = []
      ids.reserveCapacity(group.rules.count)
      for rule in group.rules { ids.append(rules[rule].id) }
      if report.presumed.last?.pointer == group.pointer {
        ids += report.presumed.popLast()?.rules ?? []
        ids = ids.eachOnce
      }
      report.presumed.append(Presumption(pointer: group.pointer, rules: ids))
    }
  }

  /// The facts that were taken as given, each with its rules.
  ///
  /// Rules run in the order of their ids, so those of a fact come sorted.
  private mutating func presumedByFact() -> [PresumedFact] {
    var groups: [PresumedFact] = []
    // Few facts are found by looking; those of a long list are sorted, so that each group is the last or new.
    let isLong = results.presumed.count > 128
    if isLong { results.presumed.sort { ($0.fact, $0.rule) < ($1.fact, $1.rule) } }
    for presumed in results.presumed {
      let first = isLong ? max(0, groups.count - 1) : 0
      if let known = groups[first...].firstIndex(where: { $0.fact == presumed.fact }) {
        if groups[known].rules.last != presumed.rule { groups[known].rules.append(presumed.rule) }
      } else {
        let pointer = names.pointer(Attribute(packed: presumed.fact), host.tree, policy.facts.schema)
        groups.append(PresumedFact(fact: presumed.fact, pointer: pointer, rules: [presumed.rule]))
      }
    }
    return groups
  }
}

/// A fact that was taken as given, packed, and the rules that were taken as satisfied because of it.
private struct PresumedFact {
  var fact: UInt64
  var pointer: String
  var rules: [Int]
}

/// What findings one after the other are about: often the same value.
private struct Subject {
  var node: YAMLTree.NodeID?
  var location: Location?
  var creator = ""
  /// Of the value's text; nil where not worked out yet.
  var digest: UInt64?
}

extension Finding {
  /// The order of a report's findings: those of the file `file` first, then by place, then by rule.
  fileprivate func isBefore(_ other: Finding, in file: String) -> Bool {
    if location.file != other.location.file {
      return location.file == file || (other.location.file != file && location.file < other.location.file)
    }
    if location.range != other.location.range { return location.range < other.location.range }
    return (rule.id, message) < (other.rule.id, other.message)
  }
}
