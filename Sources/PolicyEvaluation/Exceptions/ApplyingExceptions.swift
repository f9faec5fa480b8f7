import CEL
import PolicyLoading
public import PolicyModel
import SourceText
import YAMLReading

/// What exceptions need to know of a finding's place.
struct FindingPlace: BitwiseCopyable {
  /// Offsets of the value and of its key in the promotion's file.
  var start: Int
  var keyStart: Int
  /// The whole value with its key, in the promotion's file.
  var extent: SourceRange
}

/// A waiver with where it holds: everywhere, or on the line that starts at an offset.
private struct PlacedWaiver {
  var record: WaiverRecord
  var target: Int?
}

extension PromotionChecker {
  /// Marks the findings that waivers, the baseline or what changed except, and adds findings about the waivers.
  mutating func except(
    _ findings: inout [Finding], _ places: inout [FindingPlace], _ report: inout PromotionReport,
    _ placing: inout Placing
  ) {
    var waivers = readWaivers(&placing)
    waivers += readComments(report.document, &placing)
    waivers += options.exceptions.waivers.map { PlacedWaiver(record: $0, target: nil) }
    if let ignored = options.exceptions.ignoredWaiver { waivers.removeAll { $0.record.location == ignored } }
    for index in waivers.indices {
      apply(&waivers[index], to: &findings, at: places, &placing)
      let record = waivers[index].record
      report.waivers.append(record)
      if let finding = WaiverFindings.finding(of: record) {
        let range = finding.location.range
        findings.append(finding)
        places.append(FindingPlace(start: range.start, keyStart: range.start, extent: range))
      }
    }
    let exceptions = options.exceptions
    if !exceptions.baseline.isEmpty || exceptions.changes != nil { markKnown(&findings, places, report, &placing) }
  }

  // MARK: Waivers

  /// Decides what becomes of one waiver, and marks what it covers.
  private func apply(
    _ waiver: inout PlacedWaiver, to findings: inout [Finding], at places: [FindingPlace], _ placing: inout Placing
  ) {
    waiver.record.problem = problem(of: waiver.record)
    guard waiver.record.problem.isEmpty, let expires = waiver.record.expires else {
      waiver.record.state = .malformed
      return
    }
    let rule = policy.aliases[waiver.record.rule] ?? waiver.record.rule
    let line = waiver.target.map { placing.line(at: $0) }
    let allowed = options.exceptions.approvers[waiver.record.approvedBy.lowercased()] ?? .required
    var refused = false
    for index in findings.indices where findings[index].rule.id == rule {
      guard
        line == nil || line == placing.line(at: places[index].start) || line == placing.line(at: places[index].keyStart)
      else { continue }
      if expires < options.asOf || findings[index].waiver != nil { continue }
      guard findings[index].severity <= allowed else {
        refused = true
        continue
      }
      findings[index].waiver = Waiver(
        rule: rule, reason: waiver.record.reason, approvedBy: waiver.record.approvedBy, expires: expires)
      waiver.record.covers += 1
      waiver.record.gravest = max(waiver.record.gravest ?? .advice, findings[index].severity)
    }
    waiver.record.state =
      expires < options.asOf
      ? .expired : refused ? .notAllowed : waiver.record.covers > 0 || !isJudged(rule) ? .holds : .unused
    // A configuration's waiver is for many promotions: that this one does not need it says nothing.
    if waiver.record.origin == .configuration, waiver.record.covers == 0, waiver.record.state == .unused {
      waiver.record.state = .holds
    }
  }

  /// Whether the run looks for what `rule` finds, so that finding nothing means something.
  private func isJudged(_ rule: String) -> Bool {
    options.regions.isEmpty && runner.active.contains { policy.rules[$0].id == rule }
  }

  private func problem(of record: WaiverRecord) -> String {
    if !record.problem.isEmpty { return record.problem }
    if record.rule.isEmpty { return "it does not say which rule" }
    if record.rule.hasPrefix("waivers/") { return "findings about waivers cannot be waived" }
    if policy.info(ofRule: record.rule) == nil {
      let near = Suggestion.nearest(to: record.rule, among: policy.ruleIDs)
      return "there is no rule \"\(PrintableText.line(record.rule))\""
        + (near.map { "; did you mean \"\($0)\"?" } ?? "")
    }
    if record.reason.isEmpty { return "it gives no reason" }
    if record.expires == nil { return "it does not say until when (expires)" }
    return record.approvedBy.isEmpty ? "it does not say who agreed (approved by)" : ""
  }

  /// The waivers that the promotion lists.
  private func readWaivers(_ placing: inout Placing) -> [PlacedWaiver] {
    let slots = policy.slots
    let list = store.field(slots.waivers, of: facts.root)
    guard list.kind == .list else { return [] }
    var waivers: [PlacedWaiver] = []
    for index in 0..<store.count(of: list) {
      let record = store.element(index, of: list)
      guard record.kind == .record, let node = FactNode.id(record.node) else { continue }
      func text(_ slot: Int) -> String { store.text(of: store.field(slot, of: record)) ?? "" }
      // The day as written: the value is an instant, and its day depends on a zone.
      let expires = FactNode.id(store.field(slots.waiverExpires, of: record).node).map { host.tree.text(of: $0) } ?? ""
      let place = host.tree.value(of: node, forKey: "rule") ?? node
      waivers.append(
        PlacedWaiver(
          record: WaiverRecord(
            rule: text(slots.waiverRule), reason: text(slots.waiverReason), approvedBy: text(slots.waiverApprovedBy),
            expires: CalendarDate(expires.prefix(10)),
            location: placing.location(host.tree[place].range, pointer: host.tree.pointer(to: place)),
            origin: .promotion)))
    }
    return waivers
  }

  /// The waivers in comments of the document, none that stand inside a value.
  private func readComments(_ document: Int, _ placing: inout Placing) -> [PlacedWaiver] {
    let comments = placing.waiverComments()
    guard !comments.isEmpty else { return [] }
    let documents = host.tree.documents
    var waivers: [PlacedWaiver] = []
    for comment in comments {
      let owner = documents.firstIndex { comment.target <= $0.range.end } ?? documents.count - 1
      guard owner == document - 1, !isInsideValue(comment.range.start) else { continue }
      for rule in comment.rules.isEmpty ? [""] : comment.rules {
        var record = WaiverRecord(
          rule: rule, reason: comment.reason, approvedBy: comment.approvedBy, expires: comment.expires,
          location: placing.location(comment.range, pointer: ""), origin: .comment)
        record.problem = comment.problem
        waivers.append(PlacedWaiver(record: record, target: comment.target))
      }
    }
    return waivers
  }

  private func isInsideValue(_ offset: Int) -> Bool {
    host.tree.nodes.contains { !$0.isCollection && $0.range.start <= offset && offset < $0.range.end }
  }

  // MARK: Baseline and changes

  /// Marks what the baseline lists and what did not change.
  private func markKnown(
    _ findings: inout [Finding], _ places: [FindingPlace], _ report: PromotionReport, _ placing: inout Placing
  ) {
    var listed = options.exceptions.baseline
    var previous = options.exceptions.previous
    for index in findings.indices {
      let key = findings[index].key(in: report.promotion)
      if let left = listed[key], left > 0 {
        listed[key] = left - 1
        findings[index].isBaselined = true
      }
      guard let changes = options.exceptions.changes else { continue }
      let location = findings[index].location
      let extent = places[index].extent
      let first = placing.line(at: extent.start)
      let last = max(first, placing.line(at: max(extent.start, extent.end - 1)))
      guard let before = previous[key], before > 0 else { continue }
      previous[key] = before - 1
      if !changes.touches(location.start.line...max(location.start.line, location.end.line), in: location.file),
        !changes.touches(first...last, in: report.file)
      {
        findings[index].isBaselined = true
      }
    }
  }
}

extension Finding {
  /// What tells the finding from others of the promotion called `promotion`.
  public func key(in promotion: String) -> FindingKey {
    FindingKey(promotion: promotion, rule: rule.id, pointer: location.pointer, value: valueDigest)
  }
}

/// Findings about waivers.
enum WaiverFindings {
  /// The finding that a waiver gives; nil for one that holds.
  static func finding(of record: WaiverRecord) -> Finding? {
    guard let rule = WaiverRules.rule(for: record.state) else { return nil }
    let name = record.rule.isEmpty ? "the waiver" : "the waiver of \"\(PrintableText.line(record.rule))\""
    let message: String =
      switch record.state {
      case .holds: ""
      case .unused: "\(name) covers nothing"
      case .expired: "\(name) expired on \(record.expires.map(\.description) ?? "")"
      case .malformed: "\(name) does not hold: \(record.problem)"
      case .notAllowed:
        "\(name) does not hold: \"\(PrintableText.line(record.approvedBy))\" may not waive what is prohibited"
      }
    var finding = Finding(
      rule: rule, severity: rule.severity, message: message, text: record.rule, location: record.location)
    finding.valueDigest = Digest.value(of: record.rule.utf8)
    return finding
  }
}
