import PolicyModel

/// A plan as a page: what the Markdown and the HTML have in common.
struct PlanLayout {
  /// A part of a section.
  enum Block {
    case paragraph(String)
    /// A line under a block that says more about it.
    case note(String)
    case bullets([String])
    case quote(heading: String, tag: String, text: String, place: String, url: String, notes: [String])
    /// A text to copy; `language` is a BCP 47 code.
    case copy(title: String, text: String, language: String)
    case table(caption: String, head: [String], rows: [[String]])
    case link(title: String, text: String, url: String)
    case subheading(String)
  }

  /// A part of the page with a heading of its own.
  struct Section {
    /// The name that links go to.
    var anchor: String
    var title: String
    var blocks: [Block]
  }

  /// The page's title, and the plan in a line.
  var title: String, headline: String
  var sections: [Section] = []

  init(_ plan: Plan) {
    title = "Plan for \(Wording.line(plan.title))"
    headline = Wording.line(plan.headline)
    sections.append(overview(plan))
    sections.append(review(plan))
    sections.append(notify(plan))
    sections.append(update(plan))
    sections.append(support(plan))
    sections.append(learn(plan))
    sections.append(alternatives(plan))
    sections.append(filings(plan))
    sections.append(dates(plan))
  }

  private func english(_ date: CalendarDate) -> String { Wording.date(date, MessageTexts.english.style) }

  private func overview(_ plan: Plan) -> Section {
    var blocks = [Block.bullets(plan.summary)]
    if !plan.against.isEmpty {
      blocks += [.subheading("What stands against cancelling"), .bullets(plan.against)]
    }
    if !plan.toFillIn.isEmpty { blocks += [.subheading("Fill in first"), .bullets(plan.toFillIn)] }
    blocks.append(
      .note(
        "Made for \(english(plan.asOf)). This is a check against cited rules, not legal advice; have a lawyer in each market read the texts before they go out."
      ))
    return Section(anchor: "overview", title: "Where it stands", blocks: blocks)
  }

  private func review(_ plan: Plan) -> Section {
    var blocks: [Block] = plan.clauses.map { clause in
      .quote(
        heading: clause.heading, tag: PlanLayout.owner(clause.origin), text: clause.text, place: clause.place,
        url: clause.url, notes: clause.meaning)
    }
    if !plan.clauseNotes.isEmpty {
      blocks.append(.subheading("What has to hold, and what follows"))
      blocks.append(.bullets(plan.clauseNotes))
    }
    if blocks.isEmpty { blocks = [.paragraph("No clause bears on it.")] }
    return Section(anchor: "review", title: "Step 1. Review the terms", blocks: blocks)
  }

  static func owner(_ origin: ClauseOrigin) -> String {
    switch origin {
    case .terms: "Your own terms"
    case .platform: "The platform"
    case .law: "The law"
    }
  }

  private func notify(_ plan: Plan) -> Section {
    var blocks: [Block] = []
    if !plan.messageNotes.isEmpty { blocks.append(.bullets(plan.messageNotes)) }
    let severalLanguages = Set(plan.messages.map(\.language)).count > 1
    for message in plan.messages {
      let language = MessageTexts.texts(for: message.language)?.name ?? message.language
      let audience = message.kind == "creator_message" ? "" : ", \(message.audience)"
      let title = message.title + audience + (severalLanguages ? " (\(language))" : "")
      blocks.append(.copy(title: title, text: message.text, language: message.language))
    }
    return Section(anchor: "notify", title: "Step 2. Notify participants", blocks: blocks)
  }

  private func update(_ plan: Plan) -> Section {
    var blocks: [Block] = []
    if !plan.changes.isEmpty {
      blocks.append(
        .table(
          caption: "What happens to each, in this order", head: ["", "What", "Do", "Why and how"],
          rows: plan.changes.map { [String($0.order), $0.name, PlanLayout.word($0.action), $0.why] }))
    }
    for change in plan.changes where !change.newText.isEmpty {
      blocks.append(.copy(title: "New text for \(change.name)", text: change.newText, language: change.language))
    }
    if !plan.changeNotes.isEmpty { blocks.append(.bullets(plan.changeNotes)) }
    return Section(anchor: "content", title: "Step 3. Update the content", blocks: blocks)
  }

  static func word(_ action: Plan.PostChange.Action) -> String {
    switch action {
    case .delete: "Delete"
    case .edit: "Edit"
    case .keep: "Keep"
    case .withhold: "Do not publish"
    case .stop: "Stop"
    }
  }

  private func support(_ plan: Plan) -> Section {
    var blocks: [Block] = plan.contacts.map { .link(title: $0.title, text: $0.how, url: $0.url) }
    if !plan.caseText.isEmpty { blocks.append(.copy(title: "What to write", text: plan.caseText, language: "en")) }
    if !plan.contactNotes.isEmpty { blocks.append(.bullets(plan.contactNotes)) }
    return Section(anchor: "support", title: "Step 4. Contact platform support", blocks: blocks)
  }

  private func learn(_ plan: Plan) -> Section {
    var blocks: [Block] = [.subheading("What happened"), .bullets(plan.happened)]
    if !plan.costs.isEmpty {
      blocks.append(
        .table(
          caption: "What it cost", head: ["What", "Amount", "Note"],
          rows: plan.costs.map { [$0.name, $0.amount, $0.note] }))
    }
    blocks += [
      .subheading("What would have caught it before launch"), .bullets(plan.caughtBy),
      .subheading("What to change next time"), .bullets(plan.nextTime),
    ]
    return Section(anchor: "learn", title: "Step 5. Learn", blocks: blocks)
  }

  private func alternatives(_ plan: Plan) -> Section {
    let title = plan.stance == .putRight ? "What to do instead" : "Alternatives to cancelling"
    let rows = plan.alternatives.map { [$0.title, PlanLayout.word($0.advice), $0.why] }
    return Section(
      anchor: "alternatives", title: title,
      blocks: [.table(caption: "Weighed for this promotion", head: ["Alternative", "Advice", "Why"], rows: rows)])
  }

  static func word(_ advice: Plan.Alternative.Advice) -> String {
    switch advice {
    case .yes: "Yes"
    case .no: "No"
    case .onlyIf: "Only if"
    }
  }

  private func filings(_ plan: Plan) -> Section {
    guard !plan.filings.isEmpty else {
      return Section(
        anchor: "filings", title: "Filings",
        blocks: [.paragraph("No authority that this plan knows of is owed a filing.")])
    }
    let rows = plan.filings.map { filing in
      [
        "\(filing.name) (\(filing.region))", filing.authority, filing.action, filing.due.map(english) ?? "",
        filing.rests,
      ]
    }
    return Section(
      anchor: "filings", title: "Filings",
      blocks: [
        .table(caption: "Owed per market", head: ["Market", "Authority", "What to do", "By", "Rests on"], rows: rows)
      ])
  }

  private func dates(_ plan: Plan) -> Section {
    let rows = plan.dates.map { [english($0.date), $0.title, $0.note] }
    let block: Block =
      rows.isEmpty
      ? .paragraph("Nothing has a day yet.") : .table(caption: "In order", head: ["Day", "What", "More"], rows: rows)
    return Section(anchor: "dates", title: "Dates", blocks: [block])
  }
}
