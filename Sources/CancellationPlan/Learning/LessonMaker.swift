import PolicyModel

/// Counts what records say; each promotion once a line.
struct LessonMaker {
  /// A line in the making.
  private struct Tally {
    var promotions: Set<String> = [], cancelled: Set<String> = [], notReady: Set<String> = [], again: Set<String> = []
    var findings = 0
    var severity: Severity?
    var rules: [String: Set<String>] = [:]
    var advice = ""
  }

  private let severity: Severity
  private var rules: [String: Tally] = [:], markets: [String: Tally] = [:]
  private var creators: [String: Tally] = [:], causes: [String: Tally] = [:]
  private var checks: [String: Set<String>] = [:], nextTime: [String: Set<String>] = [:]
  private var counts = (reports: 0, retrospectives: 0, promotions: 0, cancelled: 0, notReady: 0, leftOut: 0)
  private var days: [CalendarDate] = []

  init(severity: Severity) {
    self.severity = severity
  }

  mutating func read(_ records: [PastRecord]) {
    var byPromotion: [String: [PastRecord]] = [:]
    for record in records {
      byPromotion[record.promotion, default: []].append(record)
      if record.isRetrospective { counts.retrospectives += 1 } else { counts.reports += 1 }
      if let day = record.day { days.append(day) }
    }
    counts.promotions = byPromotion.count
    for (promotion, unordered) in byPromotion {
      let records = LessonMaker.ordered(unordered)
      read(promotion, records.filter { !$0.isRetrospective })
      for record in records { readRetrospective(record) }
      guard let last = records.last else { continue }
      if last.isCancelled { counts.cancelled += 1 }
      if !last.isReady { counts.notReady += 1 }
    }
  }

  /// In order of time; what has no day keeps its place after what has.
  private static func ordered(_ records: [PastRecord]) -> [PastRecord] {
    records.enumerated().sorted { left, right in
      let a = left.element.day?.dayNumber ?? .max
      let b = right.element.day?.dayNumber ?? .max
      return (a, left.offset) < (b, right.offset)
    }.map(\.element)
  }

  /// The reports of one promotion: findings count as the last one says, repetition over all.
  private mutating func read(_ promotion: String, _ reports: [PastRecord]) {
    var seen: Set<String> = []
    for report in reports {
      let open = openRules(report)
      for rule in open.intersection(seen) { rules[rule, default: Tally()].again.insert(promotion) }
      for rule in open { rules[rule, default: Tally()].promotions.insert(promotion) }
      seen.formUnion(open)
      for creator in report.creators { creators[creator, default: Tally()].promotions.insert(promotion) }
    }
    guard let last = reports.last else { return }
    for fault in last.faults {
      guard counted(fault) else {
        counts.leftOut += 1
        continue
      }
      count(fault, promotion)
    }
    for rule in openRules(last) { judge(&rules[rule, default: Tally()], last) }
    for market in last.markets { count(market, promotion) }
  }

  private func counted(_ fault: PastRecord.Fault) -> Bool { fault.severity >= severity }

  private func openRules(_ record: PastRecord) -> Set<String> {
    Set(record.faults.filter { counted($0) }.map(\.rule))
  }

  private func judge(_ tally: inout Tally, _ record: PastRecord) {
    if record.isCancelled { tally.cancelled.insert(record.promotion) }
    if !record.isReady { tally.notReady.insert(record.promotion) }
  }

  private mutating func count(_ fault: PastRecord.Fault, _ promotion: String) {
    rules[fault.rule, default: Tally()].findings += 1
    rules[fault.rule, default: Tally()].severity = max(rules[fault.rule]?.severity ?? fault.severity, fault.severity)
    if !fault.fix.isEmpty { rules[fault.rule, default: Tally()].advice = fault.fix }
    guard !fault.creator.isEmpty else { return }
    creators[fault.creator, default: Tally()].promotions.insert(promotion)
    creators[fault.creator, default: Tally()].findings += 1
    creators[fault.creator, default: Tally()].rules[fault.rule, default: []].insert(promotion)
  }

  private mutating func count(_ market: PastRecord.Market, _ promotion: String) {
    var tally = markets[market.region] ?? Tally()
    tally.promotions.insert(promotion)
    if market.isCancelled { tally.cancelled.insert(promotion) }
    if !market.isReady { tally.notReady.insert(promotion) }
    for rule in market.because { tally.rules[rule, default: []].insert(promotion) }
    tally.findings += market.because.count
    markets[market.region] = tally
  }

  private mutating func readRetrospective(_ record: PastRecord) {
    for cause in record.causes {
      causes[cause, default: Tally()].promotions.insert(record.promotion)
      judge(&causes[cause, default: Tally()], record)
      for check in record.checks {
        causes[cause, default: Tally()].rules[check.rule, default: []].insert(record.promotion)
      }
      if let first = record.nextTime.first { causes[cause, default: Tally()].advice = first }
    }
    for check in record.checks { checks["\(check.rule): \(check.says)", default: []].insert(record.promotion) }
    for sentence in record.nextTime { nextTime[sentence, default: []].insert(record.promotion) }
  }

  // MARK: Filling

  func fill(_ lessons: inout Lessons) {
    lessons.reports = counts.reports
    lessons.retrospectives = counts.retrospectives
    lessons.promotions = counts.promotions
    lessons.cancelled = counts.cancelled
    lessons.notReady = counts.notReady
    lessons.leftOut = counts.leftOut
    lessons.first = days.min { $0.dayNumber < $1.dayNumber }
    lessons.last = days.max { $0.dayNumber < $1.dayNumber }
    lessons.rules = LessonMaker.lines(rules)
    lessons.markets = LessonMaker.lines(markets)
    lessons.creators = LessonMaker.lines(creators)
    lessons.causes = LessonMaker.lines(causes)
    lessons.checks = LessonMaker.advice(checks)
    lessons.nextTime = LessonMaker.advice(nextTime)
  }

  /// Most promotions first, then the gravest, then those with most findings, then by name.
  private static func lines(_ tallies: [String: Tally]) -> [Lessons.Line] {
    let lines = tallies.map { name, tally in
      var line = Lessons.Line(name)
      line.promotions = tally.promotions.count
      line.findings = tally.findings
      line.cancelled = tally.cancelled.count
      line.notReady = tally.notReady.count
      line.again = tally.again.count
      line.severity = tally.severity
      line.advice = tally.advice
      line.rules = tally.rules.map { ($0.key, $0.value.count) }.sorted { left, right in
        (right.1, left.0) < (left.1, right.0)
      }
      return line
    }
    return lines.sorted { left, right in
      if left.promotions != right.promotions { return left.promotions > right.promotions }
      if let a = left.severity, let b = right.severity, a != b { return a > b }
      return (right.findings, left.name) < (left.findings, right.name)
    }
  }

  private static func advice(_ counts: [String: Set<String>]) -> [Lessons.Advice] {
    counts.map { Lessons.Advice(text: $0.key, count: $0.value.count) }
      .sorted { left, right in (right.count, left.text) < (left.count, right.text) }
  }
}
