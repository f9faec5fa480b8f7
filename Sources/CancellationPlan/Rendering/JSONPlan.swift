import PolicyModel
import SourceText

/// Plans as JSON, schema `promolint.plan/1`: keys are added, never renamed.
public enum JSONPlan {
  /// The plan as one JSON document on a line for each member of the top, with a line end.
  public static func render(_ plan: Plan) -> String {
    var out: [UInt8] = []
    root(plan).write(into: &out, depth: 0)
    out.append(0x0A)
    return String(decoding: out, as: UTF8.self)
  }

  /// A JSON value, for writing only.
  private indirect enum Node {
    case null
    case number(Int)
    case text(String)
    case list([Node])
    case object([(String, Node)])

    static func texts(_ items: [String]) -> Node { .list(items.map(Node.text)) }
    static func date(_ date: CalendarDate?) -> Node { date.map { .text($0.description) } ?? .null }

    /// Writes with an indent of two spaces a level.
    func write(into out: inout [UInt8], depth: Int) {
      switch self {
      case .null: out += "null".utf8
      case .number(let number): out += String(number).utf8
      case .text(let text): JSONText.quote(text, into: &out)
      case .list(let items):
        Node.wrap(0x5B, 0x5D, items.count, depth, &out) { items[$0].write(into: &$1, depth: depth + 1) }
      case .object(let members):
        Node.wrap(0x7B, 0x7D, members.count, depth, &out) { index, out in
          JSONText.quote(members[index].0, into: &out)
          out += ": ".utf8
          members[index].1.write(into: &out, depth: depth + 1)
        }
      }
    }

    private static func wrap(
      _ open: UInt8, _ close: UInt8, _ count: Int, _ depth: Int, _ out: inout [UInt8],
      _ item: (Int, inout [UInt8]) -> Void
    ) {
      out.append(open)
      for index in 0..<count {
        out += (index > 0 ? ",\n" : "\n").utf8
        out.append(contentsOf: repeatElement(0x20, count: 2 * depth + 2))
        item(index, &out)
      }
      if count > 0 {
        out.append(0x0A)
        out.append(contentsOf: repeatElement(0x20, count: 2 * depth))
      }
      out.append(close)
    }
  }

  private static func root(_ plan: Plan) -> Node {
    .object([
      ("schema", .text("promolint.plan/1")), ("promotion", .text(plan.promotion)), ("title", .text(plan.title)),
      ("as_of", .date(plan.asOf)), ("verdict", .text(plan.verdict.name)), ("stance", .text(plan.stance.rawValue)),
      ("cause", plan.cause.map { .text($0.name) } ?? .null), ("regions", .texts(plan.regions)),
      ("creators", .texts(plan.creators)), ("headline", .text(plan.headline)),
      ("summary", .texts(plan.summary)), ("against", .texts(plan.against)), ("fill_in", .texts(plan.toFillIn)),
      ("review", .object([("clauses", .list(plan.clauses.map(clause))), ("notes", .texts(plan.clauseNotes))])),
      ("notify", .object([("messages", .list(plan.messages.map(message))), ("notes", .texts(plan.messageNotes))])),
      ("content", .object([("changes", .list(plan.changes.map(change))), ("notes", .texts(plan.changeNotes))])),
      (
        "support",
        .object([
          ("contacts", .list(plan.contacts.map(contact))), ("case", .text(plan.caseText)),
          ("notes", .texts(plan.contactNotes)),
        ])
      ),
      (
        "learn",
        .object([
          ("happened", .texts(plan.happened)), ("costs", .list(plan.costs.map(cost))),
          ("caught_by", .texts(plan.caughtBy)),
          ("next_time", .texts(plan.nextTime)),
        ])
      ),
      ("alternatives", .list(plan.alternatives.map(alternative))), ("filings", .list(plan.filings.map(filing))),
      ("dates", .list(plan.dates.map(dated))),
    ])
  }

  private static func clause(_ clause: Plan.QuotedClause) -> Node {
    .object([
      ("origin", .text(clause.origin.name)), ("heading", .text(clause.heading)), ("text", .text(clause.text)),
      ("place", .text(clause.place)), ("url", .text(clause.url)), ("effect", .text(clause.effect.name)),
      ("covers", .text(clause.covers.name)), ("duties", .texts(clause.duties.map(\.name))),
      ("meaning", .texts(clause.meaning)),
    ])
  }

  private static func message(_ message: Plan.Message) -> Node {
    .object([
      ("kind", .text(message.kind)), ("audience", .text(message.audience)), ("language", .text(message.language)),
      ("text", .text(message.text)),
    ])
  }

  private static func change(_ change: Plan.PostChange) -> Node {
    .object([
      ("order", .number(change.order)), ("what", .text(change.name)), ("action", .text(change.action.rawValue)),
      ("why", .text(change.why)), ("new_text", change.newText.isEmpty ? .null : .text(change.newText)),
      ("language", change.language.isEmpty ? .null : .text(change.language)),
    ])
  }

  private static func contact(_ contact: Plan.Contact) -> Node {
    .object([("title", .text(contact.title)), ("how", .text(contact.how)), ("url", .text(contact.url))])
  }

  private static func cost(_ cost: Plan.Cost) -> Node {
    .object([
      ("what", .text(cost.name)), ("amount", cost.amount.isEmpty ? .null : .text(cost.amount)),
      ("note", .text(cost.note)),
    ])
  }

  private static func alternative(_ alternative: Plan.Alternative) -> Node {
    .object([
      ("kind", .text(alternative.kind)), ("advice", .text(alternative.advice.rawValue)),
      ("why", .text(alternative.why)),
    ])
  }

  private static func filing(_ filing: Plan.FilingDuty) -> Node {
    .object([
      ("region", .text(filing.region)), ("authority", .text(filing.authority)), ("action", .text(filing.action)),
      ("due", .date(filing.due)), ("rests_on", .text(filing.rests)),
    ])
  }

  private static func dated(_ action: Plan.DatedAction) -> Node {
    .object([
      ("key", .text(action.key)), ("date", .date(action.date)), ("title", .text(action.title)),
      ("note", .text(action.note)),
    ])
  }
}
