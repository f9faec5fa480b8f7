public import PolicyModel

/// What a person reads about one rule: the same in every format.
public struct RulePage: Sendable {
  /// A line with a name: what it is about, and what it says.
  struct Entry: Sendable {
    let label: String
    let text: String
    /// Whether the text is an expression or phrases and not prose.
    let isCode: Bool
  }

  /// An example: what the rule says of it, and the promotion without what every example holds.
  struct Example: Sendable {
    let kind: String
    let text: String
    let marked: [String]
  }

  let id: String
  let title: String
  let severity: Severity
  let concern: Concern
  /// Where, when and what it asks, in the order in which it is read.
  let entries: [Entry]
  let why: String
  let fix: String
  let sources: [Source]
  let isSecondary: Bool
  let facts: [String]
  let clause: String
  let examples: [Example]

  /// Gathers what there is to say of `rule`.
  public init(_ rule: Rule, packs: [Pack], regions: RegionTable) {
    id = rule.id
    title = rule.title
    severity = rule.severity
    concern = rule.concern
    entries = RulePage.entries(of: rule, regions)
    why = rule.why
    fix = rule.fix
    sources = rule.sources
    isSecondary = rule.confidence == .secondary
    facts = rule.facts
    let clause = rule.clause.flatMap { id in packs.lazy.flatMap(\.clauses).first { $0.id == id } }
    self.clause = clause.map { "\($0.title): \($0.says) (\($0.effect.name) stopping)" } ?? ""
    examples = rule.examples.map { Example(kind: $0.kind.name, text: RulePage.text(of: $0), marked: $0.marked) }
  }

  private static func entries(of rule: Rule, _ regions: RegionTable) -> [Entry] {
    var entries: [Entry] = []
    func add(_ label: String, _ text: String, isCode: Bool = false) {
      if !text.isEmpty { entries.append(Entry(label: label, text: text, isCode: isCode)) }
    }
    add("severity", "\(rule.severity.name) (\(rule.concern.name))")
    let places = rule.regions.map { "\($0.text) (\(regions.name(of: $0.text)))" }
    add("where", places.isEmpty ? "everywhere" : places.joined(separator: ", "))
    add("in force", days(of: rule.inForce))
    if let each = rule.each { add("for each", "\(each.name) in \(each.list.text)", isCode: true) }
    add("when", rule.when?.text ?? "", isCode: true)
    switch rule.condition {
    case .require(let text): add("must hold", text.text, isCode: true)
    case .forbid(let forbidden):
      let phrases = (forbidden.own.phrases + forbidden.own.patterns).map(\.text)
      let lexicons = forbidden.lexicons.map { "<@\($0.text)>" }
      add("must not say", (phrases + lexicons).joined(separator: " | "), isCode: true)
      add("unless", forbidden.own.unless.map(\.text).joined(separator: " | "), isCode: true)
      add("looked for in", forbidden.places.map(\.text).joined(separator: ", "), isCode: true)
    }
    add("says", plain(rule.message.text))
    return entries
  }

  /// A message for people: values that are worked out are left open, the names of others stay.
  private static func plain(_ message: String) -> String {
    var text = ""
    var value: String?
    var depth = 0
    for character in message {
      if character == "{" { depth += 1 }
      if depth == 0 {
        text.append(character)
      } else {
        value = (value ?? "") + String(character)
      }
      guard character == "}", depth > 0 else { continue }
      depth -= 1
      guard depth == 0, let whole = value else { continue }
      if whole != "{in_currency}" { text += whole.allSatisfy { $0 != " " && $0 != "(" } ? whole : "…" }
      value = nil
    }
    return text
  }

  private static func days(of span: DateSpan) -> String {
    [span.from.map { "from \($0)" }, span.until.map { "until \($0)" }].compactMap { $0 }.joined(separator: " ")
  }

  private static func text(of example: RuleExample) -> String {
    var text = example.promotion
    let frame = "\"promotion\":\"example\",\"platform\":\"tiktok\","
    if let range = text.firstRange(of: frame) { text.removeSubrange(range) }
    return example.asOf.map { "\(text) as of \($0)" } ?? text
  }
}

// MARK: - As text

extension RulePage {
  /// The page as plain text, wrapped at 100 columns.
  public var text: String {
    var lines = ["\(id): \(title)", ""]
    func add(_ label: String, _ text: String) {
      guard !text.isEmpty else { return }
      lines += RulePage.wrapped(text, lead: label.isEmpty ? "" : "\(label): ")
    }
    for entry in entries { add(entry.label, entry.text) }
    lines.append("")
    add("why", why)
    add("fix", fix)
    lines.append("")
    for source in sources { add("source", RulePage.text(of: source)) }
    if isSecondary { add("", "seen at second hand: read the primary text before acting") }
    add("facts", facts.joined(separator: ", "))
    add("clause", clause)
    lines += ["", "examples"]
    for example in examples { lines += RulePage.wrapped(example.text, lead: "  \(example.kind): ") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A rule that is no file, such as one about waivers, as plain text.
  public static func text(of rule: RuleInfo) -> String {
    var lines = ["\(rule.id): \(rule.title)", ""]
    lines += wrapped("\(rule.severity.name) (\(rule.concern.name))", lead: "severity: ") + [""]
    lines += wrapped(rule.why, lead: "why: ") + wrapped(rule.fix, lead: "fix: ")
    return lines.joined(separator: "\n") + "\n"
  }

  private static func text(of source: Source) -> String {
    var text = source.citation
    if !source.date.isEmpty { text += ", text of \(source.date)" }
    text += " <\(source.url)>"
    if !source.quote.isEmpty { text += " “\(source.quote)”" }
    if !source.reviewed.isEmpty { text += ", read \(source.reviewed)" }
    return text
  }

  private static func wrapped(_ text: String, lead: String) -> [String] {
    var lines: [String] = []
    var line = lead
    let indent = String(repeating: " ", count: min(lead.count, 12))
    for word in text.split(separator: " ") {
      if line.count + word.count > 100, line.count > indent.count {
        lines.append(line.last == " " ? String(line.dropLast()) : line)
        line = indent
      }
      line += word + " "
    }
    lines.append(line.last == " " ? String(line.dropLast()) : line)
    return lines
  }
}

// MARK: - As Markdown

extension RulePage {
  /// The page as Markdown, under a heading of the second level.
  var markdown: String {
    var lines = ["## \(id)", "", "**\(MarkdownText.inline(title))**", ""]
    for entry in entries {
      lines.append(
        "- \(entry.label): \(entry.isCode ? MarkdownText.code(entry.text) : MarkdownText.inline(entry.text))")
    }
    lines += ["", MarkdownText.inline(why), "", "Fix: \(MarkdownText.inline(fix))", ""]
    for source in sources {
      let link = MarkdownText.link(source.citation.isEmpty ? source.url : source.citation, to: source.url)
      let quote = source.quote.isEmpty ? "" : ", “\(MarkdownText.inline(source.quote))”"
      lines.append("- source: \(link)\(quote), read \(source.reviewed), \(source.confidence.name)")
    }
    if isSecondary { lines.append("- seen at second hand: read the primary text before acting") }
    if !facts.isEmpty { lines.append("- facts: \(facts.joined(separator: ", "))") }
    if !clause.isEmpty { lines.append("- clause: \(MarkdownText.inline(clause))") }
    lines.append("")
    for example in examples { lines.append("- \(example.kind): \(MarkdownText.code(example.text))") }
    return lines.joined(separator: "\n") + "\n"
  }
}
