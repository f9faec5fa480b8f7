public import PolicyModel

/// The steps that carry a cancellation out, or put things right where the promotion goes on.
public struct Plan: Sendable {
  /// What the plan is for.
  public enum Stance: String, Sendable {
    /// The check says cancel.
    case cancel
    /// The check says continue: what to do instead.
    case putRight = "put_right"
    /// The check says continue, and the cancellation is planned nevertheless.
    case cancelAgainstAdvice = "cancel_against_advice"
  }

  /// A clause, quoted.
  public struct QuotedClause: Sendable {
    /// Whose it is, what it does, and whether it covers the cause.
    public var origin: ClauseOrigin, effect: ClauseEffect, covers: Coverage
    /// Its heading, its words and where they stand.
    public var heading: String, text: String, place: String
    /// What it means for this promotion, in sentences.
    public var meaning: [String]
    /// What it obliges.
    public var duties: [Duty]
    /// Where its text can be read; empty for the promotion's own.
    public var url: String
  }

  /// A text to send.
  public struct Message: Sendable {
    /// `direct_message`, `comment`, `post` or `creator_message`.
    public var kind: String
    /// What people call it, and to whom it goes.
    public var title: String, audience: String
    /// BCP 47 code.
    public var language: String
    /// The words, ready to send.
    public var text: String
  }

  /// What happens to one post.
  public struct PostChange: Sendable {
    /// What to do.
    public enum Action: String, Sendable { case delete, edit, keep, withhold, stop }

    /// Place in the order, 1-based.
    public var order: Int
    /// Which post or setting.
    public var name: String
    /// What to do with it.
    public var action: Action
    /// Why and how, in a sentence or two.
    public var why: String
    /// The new text; empty where there is none.
    public var newText: String
    /// BCP 47 code of the new text; empty where there is none.
    public var language: String
  }

  /// A way to reach the platform, chosen.
  public struct Contact: Sendable {
    /// What it is called, how it goes and where.
    public var title: String, how: String, url: String
  }

  /// A figure of the reckoning.
  public struct Cost: Sendable {
    /// What it is.
    public var name: String
    /// The sum, with its currency; empty where only words can be given.
    public var amount: String
    /// What it rests on.
    public var note: String
  }

  /// What else could be done.
  public struct Alternative: Sendable {
    /// Whether to do it.
    public enum Advice: String, Sendable {
      case yes, no
      case onlyIf = "only_if"
    }

    /// `pause`, `amend`, `substitute`, `postpone` or `cure`.
    public var kind: String
    /// What people call it.
    public var title: String
    /// Whether to do it.
    public var advice: Advice
    /// Why, or why not.
    public var why: String
  }

  /// What an authority is owed.
  public struct FilingDuty: Sendable {
    /// ISO 3166 code, and what people call it.
    public var region: String, name: String
    /// Who is owed it.
    public var authority: String
    /// What to do.
    public var action: String
    /// By when.
    public var due: CalendarDate?
    /// What it rests on.
    public var rests: String
  }

  /// Something to do on a day.
  public struct DatedAction: Hashable, Sendable {
    /// Its name within the plan, the same whenever the plan is made again.
    public var key: String
    /// The day.
    public var date: CalendarDate
    /// What to do, and more about it.
    public var title: String, note: String
  }

  /// Id and public name of the promotion.
  public var promotion: String, title: String
  /// The day of the plan.
  public var asOf: CalendarDate
  /// Why the promotion would stop; nil where nothing happened.
  public var cause: Cause?
  /// The regions that the promotion reaches, and the handles of the creators who take part.
  public var regions: [String] = [], creators: [String] = []
  /// What the check says.
  public var verdict: Verdict
  /// What the plan is for.
  public var stance: Stance
  /// The plan in a line.
  public var headline: String
  /// What led to it, in sentences.
  public var summary: [String]
  /// What stands against cancelling, in sentences; empty where the check says cancel.
  public var against: [String] = []
  /// Facts that nobody stated and that a person should add, in sentences.
  public var toFillIn: [String] = []
  /// Step 1: the clauses, and what follows from them.
  public var clauses: [QuotedClause] = [], clauseNotes: [String] = []
  /// Step 2: whom to tell what.
  public var messages: [Message] = [], messageNotes: [String] = []
  /// Step 3: what happens to each post, in order.
  public var changes: [PostChange] = [], changeNotes: [String] = []
  /// Step 4: where to turn.
  public var contacts: [Contact] = [], contactNotes: [String] = []
  /// Step 4: what to write there; empty where nobody has to be asked.
  public var caseText = ""
  /// Step 5: what happened, what it cost, what would have caught it, what to change next time.
  public var happened: [String] = [], costs: [Cost] = [], caughtBy: [String] = [], nextTime: [String] = []
  /// What else could be done.
  public var alternatives: [Alternative] = []
  /// What authorities are owed.
  public var filings: [FilingDuty] = []
  /// Everything with a date, in order.
  public var dates: [DatedAction] = []
}
