public import PolicyModel

/// What a plan needs to know of a promotion; whatever is not stated is nil or empty.
public struct PlanFacts: Sendable {
  /// Who runs the promotion.
  public struct Sponsor: Sendable {
    /// Name, account handle, postal address, email address and ISO 3166 country; each empty where not stated.
    public var name = "", handle = "", address = "", email = "", country = ""

    /// Nothing stated.
    public init() {}
  }

  /// Something that can be won.
  public struct Prize: Sendable {
    /// What it is.
    public var name: String
    /// How many there are.
    public var quantity: Int?
    /// The value of one, in the promotion's currency.
    public var value: Double?

    /// Makes a prize.
    public init(name: String, quantity: Int? = nil, value: Double? = nil) {
      self.name = name
      self.quantity = quantity
      self.value = value
    }
  }

  /// Money set aside and used, in the promotion's currency.
  public struct Budget: Sendable {
    /// All of it, what is gone, and what is promised to others.
    public var total: Double?, spent: Double?, committed: Double?

    /// Nothing stated.
    public init() {}
  }

  /// A piece of content.
  public struct Post: Sendable {
    /// Its name in the promotion; empty where not stated.
    public var id: String
    /// `video`, `live`, `ad` …; empty where not stated.
    public var type: String
    /// The caption.
    public var text: String
    /// The day it went up, or is to.
    public var posted: CalendarDate?
    /// `planned`, `live`, `removed`; empty where not stated.
    public var status = ""
    /// The handle of the creator whose post it is; empty for the sponsor's own.
    public var creator = ""
    /// The advertising label it carries; empty for none.
    public var label = ""
    /// BCP 47 code; empty where not stated.
    public var language = ""
    /// Whether ads are made of it.
    public var isAd = false, isSpark = false

    /// Makes a post.
    public init(id: String, type: String = "video", text: String = "", posted: CalendarDate? = nil) {
      self.id = id
      self.type = type
      self.text = text
      self.posted = posted
    }
  }

  /// A creator who takes part.
  public struct Creator: Sendable {
    /// The account.
    public var handle: String
    /// `paid`, `gifted` …; empty where not stated.
    public var compensation: String
    /// The whole fee and the fee for ending early, in the promotion's currency.
    public var fee: Double?, killFee: Double?
    /// How many posts were agreed and how many are there.
    public var agreed: Int?, delivered: Int?
    /// The day the work was handed in on the creator marketplace.
    public var submitted: CalendarDate?

    /// Makes a creator.
    public init(handle: String, compensation: String = "") {
      self.handle = handle
      self.compensation = compensation
    }
  }

  /// A registration of the promotion.
  public struct Filing: Sendable {
    /// ISO 3166 code.
    public var region: String
    /// The number it got; empty where not stated.
    public var number: String
    /// The day of filing, and the day by which the winners have to be reported.
    public var date: CalendarDate?, winnersDue: CalendarDate?
    /// The bond or guarantee behind it, in the promotion's currency.
    public var bond: Double?

    /// Makes a filing.
    public init(region: String, number: String = "", date: CalendarDate? = nil) {
      self.region = region
      self.number = number
      self.date = date
    }
  }

  /// Something that happened.
  public struct Circumstance: Sendable {
    /// The kind as the promotion names it.
    public var kind: String
    /// What it means for stopping.
    public var cause: Cause?
    /// When.
    public var date: CalendarDate?
    /// The sponsor's note.
    public var note = ""
    /// Money it is about.
    public var amount: Double?
    /// `hurricane`, `epidemic` …; empty where not stated.
    public var event = ""
    /// The handle of the creator it is about; empty where not stated.
    public var creator = ""
    /// The day by which that creator has to put it right.
    public var cureEnds: CalendarDate?

    /// Makes a circumstance.
    public init(kind: String, cause: Cause?, date: CalendarDate? = nil) {
      self.kind = kind
      self.cause = cause
      self.date = date
    }
  }

  /// Id, public name, kind, channel, status and platform, in the promotion's own words; empty where not stated.
  public var id = "", title = "", kind = "", channel = "", status = "", platform = ""
  /// Who runs it.
  public var sponsor = Sponsor()
  /// The days of the schedule.
  public var start: CalendarDate?, end: CalendarDate?, draw: CalendarDate?, prizesBy: CalendarDate?
  /// ISO 3166 codes.
  public var regions: [String] = [], excludedRegions: [String] = []
  /// How winners are chosen: `random`, `skill` …; empty where not stated.
  public var selection = ""
  /// Whether taking part takes a purchase.
  public var purchaseRequired = false
  /// What taking part costs.
  public var fee: Double?
  /// How many entries and purchases there are.
  public var entries: Int?, purchases: Int?
  /// Whether the entrants have handed in their work.
  public var submissionsComplete = false
  /// What can be won.
  public var prizes: [Prize] = []
  /// ISO 4217 code; empty where not stated.
  public var currency = ""
  /// The money.
  public var budget = Budget()
  /// What people see, in the promotion's order.
  public var posts: [Post] = []
  /// Who makes it.
  public var creators: [Creator] = []
  /// Where it is registered.
  public var filings: [Filing] = []
  /// `under_review`, `active` …; nil where nothing is boosted.
  public var boostStatus: String?
  /// What pays for the boost: `coins`, `card` …; empty where not stated.
  public var boostPayment = ""
  /// Which features it uses.
  public var usesSpark = false, usesLive = false, usesShop = false
  /// What happened.
  public var circumstances: [Circumstance] = []
  /// The day of the plan.
  public var asOf: CalendarDate

  /// Makes facts of which only the day is known.
  public init(asOf: CalendarDate) {
    self.asOf = asOf
  }
}

/// A way to reach the platform.
public struct SupportPath: Sendable {
  /// Its key, and what people call it.
  public var id: String, title: String
  /// Channels and causes it is for; no channel or no cause among them = every one.
  public var serves: [String]
  /// Regions it is for; empty = everywhere.
  public var regions: [String]
  /// How it goes.
  public var how: String
  /// Where; empty where there is no address.
  public var url: String

  /// Makes a path.
  public init(id: String, title: String, serves: [String], regions: [String] = [], how: String, url: String) {
    self.id = id
    self.title = title
    self.serves = serves
    self.regions = regions
    self.how = how
    self.url = url
  }
}
