import PolicyModel
import PolicyReporting
import SourceText
import Testing

/// Hand-built runs that every format is tried on.
enum SampleRun: String, CaseIterable, CustomTestStringConvertible {
  case empty, one, many, hostile

  var testDescription: String { rawValue }

  var reports: [PromotionReport] {
    switch self {
    case .empty: []
    case .one: [Sample.cancelled()]
    case .many: [Sample.cancelled(), Sample.clean("spring"), Sample.undecided(), Sample.clean("autumn")]
    case .hostile: [Sample.hostile()]
    }
  }

  var errors: [InputError] {
    switch self {
    case .empty, .one: []
    case .many: [InputError(file: "gone.yaml", message: "no such file: \"gone.yaml\"", hint: "check the path")]
    case .hostile: [InputError(file: Sample.hostileText, message: Sample.hostileText, hint: Sample.hostileText)]
    }
  }
}

/// The parts of sample runs.
enum Sample {
  static let run = RunInfo(
    version: "1.2.3", packs: [.init(id: "us", version: "1.0.0", digest: "00ff", rules: 2)],
    asOf: CalendarDate(dayNumber: 20_781))

  /// Text that each output language would take for something else.
  static let hostileText = """
    </script><img src=x onerror=alert(1)> ]]> --> ::error::x
    ::add-mask::x
    ##vso[task.complete result=Failed] ##[error]x ##teamcity[buildStop] |n '|] =cmd()|' /C calc'!A0 # SKIP
    \u{202E}evil\u{202C} @mia #12 https://evil.example/ [x](javascript:alert(1)) `code` **b** {0} \u{0}\u{1B}[31m 😀é\r\n,;:%25
    """

  private static let text = """
    promotion: glow
    title: Café 😀 glow: buy to enter
    entry:
      purchase_required: true
    """

  static func rule(_ id: String, _ severity: Severity, text: String? = nil, url: String? = nil) -> RuleInfo {
    RuleInfo(
      id: id, title: text ?? "A title", severity: severity, concern: severity == .caution ? .ethics : .law,
      confidence: severity == .required ? .secondary : .primary, regions: ["US"],
      why: text ?? "prize, chance and consideration make a lottery", fix: text ?? "offer a free way to enter",
      facts: ["US-1"],
      sources: [
        Source(
          key: "s", title: text ?? "Lottery law", section: "18 USC 1301", url: url ?? "https://example.com/law?a=1&b=2",
          reviewed: "2026-11-01", quote: text ?? "any lottery")
      ])
  }

  /// The place of `words` in `source`, found by its bytes.
  static func location(of words: String, in source: SourceFile, pointer: String) -> Location {
    let needle = Array(words.utf8)
    let start =
      source.bytes.indices.first { source.bytes[$0...].starts(with: needle) } ?? 0
    let range = SourceRange(start: start, end: start + needle.count)
    let lines = LineTable(source)
    return Location(
      file: source.name, pointer: pointer, start: lines.position(at: range.start),
      end: lines.position(at: range.end), range: range)
  }

  static func cancelled() -> PromotionReport {
    let source = SourceFile(name: "promotions/glow up.yaml", text: text)
    let terms = SourceFile(name: "promotions/rules.md", text: "# Rules\n\nWe may cancel for fraud.\n")
    var report = PromotionReport(file: source.name, document: 1, promotion: "glow")
    report.title = "Café 😀 glow"
    report.status = "draft"
    report.verdict = .cancel
    report.isReady = false
    report.sources = [source, terms]
    let entry = location(of: "true", in: source, pointer: "/entry/purchase_required")
    let title = location(of: "glow: buy", in: source, pointer: "/title")
    var waived = Finding(
      rule: rule("us/wording", .caution), severity: .caution, message: "the title hints at a purchase", text: "buy",
      location: title)
    waived.waiver = Waiver(
      rule: "us/wording", reason: "seen by counsel", approvedBy: "legal", expires: CalendarDate(dayNumber: 20_850))
    report.findings = [
      waived,
      Finding(
        rule: rule("us/bond", .required), severity: .required, message: "no bond is filed", text: "",
        location: title, regions: ["US-NY"]),
      Finding(
        rule: rule("us/purchase-required", .prohibited), severity: .prohibited, message: "entry needs a purchase",
        text: "true", location: entry, regions: ["US"]),
      Finding(
        rule: rule("us/tone", .advice), severity: .advice, message: "say when it ends", text: "", location: entry),
    ]
    report.decidedBy = [Decision(rule: "us/purchase-required", why: "entry needs a purchase", duties: [.notice])]
    report.clause = Clause(
      origin: .terms, id: "terms/1", heading: "Rules", text: "We may cancel for fraud.",
      location: location(of: "We may cancel", in: terms, pointer: ""), effect: .permits, causes: [.fraud],
      covers: .partly, duties: [.notice, .refund])
    report.clauses = report.clause.map { [$0] } ?? []
    report.turns = [
      Turn(
        to: "continue",
        edits: [
          Edit(
            pointer: "/entry/purchase_required", from: "true", to: "false", why: "a free way to enter", isSafe: false)
        ])
    ]
    report.regions = [
      RegionVerdict(region: "US", verdict: .cancel, isReady: false, because: ["us/purchase-required"]),
      RegionVerdict(region: "US-NY", verdict: .cancel, isReady: false, because: ["us/bond"]),
    ]
    report.presumed = [Presumption(pointer: "/data/sold", rules: ["us/data"])]
    return report
  }

  static func clean(_ name: String) -> PromotionReport {
    PromotionReport(file: "promotions/\(name).yaml", document: 1, promotion: name)
  }

  static func undecided() -> PromotionReport {
    var report = clean("asking")
    report.isReady = false
    report.questions = [
      Question(
        pointer: "/entry/fee", question: "What does it cost to enter?", values: [], rules: ["us/fee"], facts: [],
        couldTurnVerdict: true)
    ]
    report.ruleErrors = [RuleError(rule: "us/odd", message: "no such field")]
    return report
  }

  static func hostile() -> PromotionReport {
    let long = String(repeating: "a long text; ", count: 8_000)
    let source = SourceFile(name: hostileText, text: hostileText + "\n" + long)
    var report = PromotionReport(file: hostileText, document: 1, promotion: hostileText)
    report.title = hostileText
    report.status = hostileText
    report.verdict = .cancel
    report.isReady = false
    report.sources = [source]
    report.findings = [
      Finding(
        rule: rule("us/hostile", .prohibited, text: hostileText, url: "javascript:alert(1)"), severity: .prohibited,
        message: hostileText, text: hostileText,
        location: location(of: "😀é", in: source, pointer: "/title"), regions: [hostileText]),
      Finding(
        rule: rule("us/long", .advice), severity: .advice, message: long, text: long,
        location: location(of: long, in: source, pointer: "/long")),
    ]
    report.decidedBy = [Decision(circumstance: "fraud", row: "row", why: hostileText)]
    report.questions = [
      Question(
        pointer: hostileText, question: hostileText, values: [hostileText], rules: [hostileText], facts: [],
        couldTurnVerdict: true)
    ]
    report.regions = [RegionVerdict(region: hostileText, verdict: .cancel, isReady: false, because: [hostileText])]
    report.clause = Clause(
      origin: .terms, id: "terms/1", heading: hostileText, text: hostileText, effect: .permits, causes: [],
      covers: .no, duties: [])
    return report
  }
}
