import CancellationPlan
import PolicyLoading
import PolicyModel
import PolicyReporting
import SourceText
import YAMLReading

/// Reads past reports (`promolint.report/1`, JSON lines of them, answers of `promolint stream`) and plans
/// (`promolint.plan/1`), and says where a file is something else.
struct HistoryReading {
  /// What the files say, in order.
  private(set) var records: [PastRecord] = []
  /// What cannot be read, each located.
  private(set) var errors: [InputError] = []
  /// How many inputs the reports themselves could not check.
  private(set) var unchecked = 0

  private var source = SourceFile(name: "", bytes: [])
  private var lines: LineTable?
  /// Where the JSON at hand starts in the file.
  private var base = 0
  private var tree = YAMLTree()

  /// Adds what a file holds.
  mutating func read(_ file: SourceFile) {
    source = file
    lines = LineTable(file)
    let slices = HistoryReading.jsonLines(file.bytes)
    for slice in slices.isEmpty ? [file.bytes.indices] : slices { readValue(slice, isLine: !slices.isEmpty) }
  }

  /// The lines of a file of JSON lines; empty where it is one JSON document.
  private static func jsonLines(_ bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for end in bytes.indices where bytes[end] == 0x0A || end == bytes.count - 1 {
      let line = start..<(bytes[end] == 0x0A ? end : end + 1)
      start = end + 1
      guard let first = bytes[line].first(where: { $0 > 0x20 }) else { continue }
      // Objects on lines of their own start in the first column; the inner lines of one document do not.
      guard first == 0x7B, bytes[line.lowerBound] == 0x7B else { return [] }
      lines.append(line)
    }
    return lines.count > 1 ? lines : []
  }

  private mutating func readValue(_ slice: Range<Int>, isLine: Bool) {
    base = slice.lowerBound
    var reader = YAMLReader()
    reader.read(Array(source.bytes[slice]), as: .json, into: &tree)
    if let problem = tree.diagnostics.first(where: { $0.severity == .error }) {
      return fail(
        problem.range, "\"\(source.name)\" is no JSON: \(problem.message)",
        "learn reads what check --output json, check --output jsonl, stream and plan --output json write")
    }
    guard let root = tree.root, tree[root].kind == .mapping else {
      let range = tree.root.map { tree[$0].range } ?? SourceRange(start: 0, end: 0)
      return fail(range, "a report or a plan is an object", HistoryReading.hint)
    }
    if let schema = member(root, "schema") {
      switch text(schema) {
      case "promolint.report/1": readReports(root)
      case "promolint.plan/1": readPlan(root)
      default:
        fail(tree[schema].range, "\"\(text(schema))\" is no schema of a report or a plan", HistoryReading.hint)
      }
    } else if let report = member(root, "report"), member(root, "record") != nil {
      if tree[report].kind == .mapping { readReport(report, nil) } else { unchecked += 1 }
    } else if member(root, "findings") != nil {
      readReport(root, nil)
    } else if member(root, "error") != nil {
      unchecked += 1
    } else {
      fail(tree[root].range, "this is neither a report nor a plan: it has no \"schema\"", HistoryReading.hint)
    }
  }

  private static let hint = "give files that check --output json or plan --output json has written"

  private mutating func fail(_ range: SourceRange, _ message: String, _ hint: String) {
    let start = min(base + range.start, source.bytes.count)
    let end = min(max(start, base + range.end), source.bytes.count)
    // A value over many lines is pointed at by its start.
    let short = SourceRange(start: start, end: min(end, start + 1))
    guard let lines else { return }
    let shown = range.length > 80 ? short : SourceRange(start: start, end: end)
    errors.append(
      InputError(
        file: source.name,
        location: Location(
          file: source.name, pointer: "", start: lines.position(at: shown.start), end: lines.position(at: shown.end),
          range: shown), message: message, hint: hint, source: source))
  }

  // MARK: Reports

  private mutating func readReports(_ root: YAMLTree.NodeID) {
    guard let promotions = list(root, "promotions", needed: true) else { return }
    let day = member(root, "as_of").flatMap { CalendarDate(text($0)) }
    for promotion in promotions { readReport(promotion, day) }
    unchecked += list(root, "errors")?.count ?? 0
  }

  private mutating func readReport(_ node: YAMLTree.NodeID, _ day: CalendarDate?) {
    guard tree[node].kind == .mapping else {
      return fail(tree[node].range, "a report of a promotion is an object", HistoryReading.hint)
    }
    guard let findings = list(node, "findings", needed: true), isVerdict(node) else { return }
    var record = PastRecord(file: source.name, promotion: name(node))
    record.day = day
    record.isCancelled = string(node, "verdict") == "cancel"
    record.isReady = truth(node, "ready")
    for finding in findings {
      guard let fault = fault(finding) else { continue }
      record.faults.append(fault)
    }
    record.creators = Set(record.faults.map(\.creator).filter { !$0.isEmpty }).sorted()
    for region in list(node, "regions") ?? [] {
      record.markets.append(
        PastRecord.Market(
          region: string(region, "region"), isCancelled: string(region, "verdict") == "cancel",
          isReady: truth(region, "ready"), because: strings(region, "because")))
    }
    for decision in list(node, "decided_by") ?? [] {
      let kind = string(decision, "circumstance")
      guard !kind.isEmpty else { continue }
      record.causes.append(PlanFactsReading.cause(named: kind)?.name ?? kind)
    }
    record.causes = Set(record.causes).sorted()
    records.append(record)
  }

  /// A finding that counts; nil where it was waived or part of a baseline.
  private mutating func fault(_ node: YAMLTree.NodeID) -> PastRecord.Fault? {
    if let waived = member(node, "waived"), tree[waived].kind == .mapping { return nil }
    if truth(node, "baselined") { return nil }
    let word = string(node, "severity")
    guard let severity = Severity.allCases.first(where: { $0.name == word }), !string(node, "rule").isEmpty else {
      let place = member(node, "severity") ?? node
      fail(
        tree[place].range, "a finding has a rule and a severity: advice, caution, required or prohibited",
        HistoryReading.hint)
      return nil
    }
    return PastRecord.Fault(
      rule: string(node, "rule"), severity: severity, fix: string(node, "fix"), creator: string(node, "creator"),
      regions: strings(node, "regions"))
  }

  private mutating func isVerdict(_ node: YAMLTree.NodeID) -> Bool {
    if Verdict.allCases.contains(where: { $0.name == string(node, "verdict") }) { return true }
    let place = member(node, "verdict") ?? node
    fail(tree[place].range, "a verdict is cancel or continue", HistoryReading.hint)
    return false
  }

  // MARK: Plans

  private mutating func readPlan(_ root: YAMLTree.NodeID) {
    guard let learn = member(root, "learn"), tree[learn].kind == .mapping else {
      let place = member(root, "learn") ?? root
      return fail(tree[place].range, "a plan has its retrospective under \"learn\"", HistoryReading.hint)
    }
    guard isVerdict(root) else { return }
    var record = PastRecord(file: source.name, promotion: name(root))
    record.isRetrospective = true
    record.day = CalendarDate(string(root, "as_of"))
    record.isCancelled = string(root, "stance") != "put_right"
    record.isReady = false
    record.markets = strings(root, "regions").map { PastRecord.Market(region: $0, isCancelled: record.isCancelled) }
    record.creators = strings(root, "creators")
    let cause = string(root, "cause")
    if !cause.isEmpty { record.causes = [cause] }
    for line in strings(learn, "caught_by") {
      guard let colon = line.firstIndex(of: ":"), line[..<colon].contains("/") else { continue }
      let says = String(line[line.index(after: colon)...].drop { $0 == " " })
      record.checks.append(PastRecord.Check(rule: String(line[..<colon]), says: says))
    }
    record.nextTime = strings(learn, "next_time")
    for cost in list(learn, "costs") ?? [] where !string(cost, "amount").isEmpty {
      record.costs.append("\(string(cost, "what")): \(string(cost, "amount"))")
    }
    records.append(record)
  }

  // MARK: Members

  /// What the promotion is called: its id, or the file where it has none.
  private func name(_ node: YAMLTree.NodeID) -> String {
    let id = string(node, "promotion")
    let file = string(node, "file")
    return id.isEmpty ? (file.isEmpty ? source.name : file) : id
  }

  private func member(_ node: YAMLTree.NodeID, _ key: String) -> YAMLTree.NodeID? {
    tree[node].kind == .mapping ? tree.value(of: node, forKey: key) : nil
  }

  private func text(_ node: YAMLTree.NodeID) -> String { tree[node].kind == .string ? tree.text(of: node) : "" }

  private func string(_ node: YAMLTree.NodeID, _ key: String) -> String { member(node, key).map(text) ?? "" }

  private func truth(_ node: YAMLTree.NodeID, _ key: String) -> Bool {
    member(node, key).flatMap { tree[$0].bool } ?? false
  }

  private func strings(_ node: YAMLTree.NodeID, _ key: String) -> [String] {
    guard let list = member(node, key), tree[list].kind == .sequence else { return [] }
    return tree.children(of: list).map(text).filter { !$0.isEmpty }
  }

  /// The elements of a list, or nil; where one is needed, beside an error.
  private mutating func list(_ node: YAMLTree.NodeID, _ key: String, needed: Bool = false) -> [YAMLTree.NodeID]? {
    guard let list = member(node, key), tree[list].kind == .sequence else {
      if needed {
        let place = member(node, key) ?? node
        fail(tree[place].range, "a report has a list \"\(key)\"", HistoryReading.hint)
      }
      return nil
    }
    return Array(tree.children(of: list))
  }
}
