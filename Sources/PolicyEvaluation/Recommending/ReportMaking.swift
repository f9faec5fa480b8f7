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

  private mutating func addFindings(
    to report: inout PromotionReport, _ placing: inout Placing, _ root: YAMLTree.NodeID
  ) {
    var placed: [PlacedFinding] = []
    placed.reserveCapacity(results.violations.count)
    for violation in results.violations { placed.append(place(violation, &placing, root)) }
    except(&placed, &report, &placing)
    report.findings = placed.map(\.finding)
    report.findings.sort { left, right in
      if left.location.file != right.location.file {
        return left.location.file == report.file
          || (right.location.file != report.file && left.location.file < right.location.file)
      }
      if left.location.range != right.location.range { return left.location.range < right.location.range }
      return (left.rule.id, left.message) < (right.rule.id, right.message)
    }
  }

  private func place(
    _ violation: RuleResults.Violation, _ placing: inout Placing, _ root: YAMLTree.NodeID
  ) -> PlacedFinding {
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
    finding.creator = creator(at: location, root)
    let node = FactNode.id(violation.hit?.node ?? violation.node) ?? root
    let isWords = violation.hit != nil || host.tree[node].isCollection
    finding.valueDigest = Digest.value(
      of: isWords ? Array(words.utf8) : Array(host.tree.bytes[host.tree[node].textRange]))
    let range = host.tree[node].range
    let keyStart = host.tree.key(of: node).map { host.tree[$0].range.start } ?? range.start
    return PlacedFinding(
      finding: finding, start: location.file == placing.source.name ? location.range.start : range.start,
      keyStart: keyStart, extent: SourceRange(start: min(keyStart, range.start), end: range.end))
  }

  /// The handle of the creator whom a place is about: one of `creators[]`, or the one who posts a piece of `content[]`.
  private func creator(at location: Location, _ root: YAMLTree.NodeID) -> String {
    let pointer = location.pointer
    let isCreator = pointer.hasPrefix("/creators/")
    guard isCreator || pointer.hasPrefix("/content/") else { return "" }
    let steps = pointer.split(separator: "/", maxSplits: 2)
    let tree = host.tree
    guard steps.count > 1, let index = Int(steps[1]), index >= 0, tree[root].kind == .mapping,
      let list = tree.value(of: root, forKey: String(steps[0])), tree[list].kind == .sequence
    else { return "" }
    for element in tree.children(of: list).dropFirst(index).prefix(1) where tree[element].kind == .mapping {
      guard let name = tree.value(of: element, forKey: isCreator ? "handle" : "creator") else { return "" }
      return tree[name].kind == .string && tree.text(of: name) != "none" ? tree.text(of: name) : ""
    }
    return ""
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
