/// Phrases to scan for, as many as wanted: first those that a rule author would write, then combinations of the words
/// of promotions, so that thousands share their words as real ones do.
enum Phrases {
  static func make(_ count: Int) -> [String] {
    var phrases = Array(written.prefix(count))
    var seen = Set(phrases)
    var state: UInt64 = 42
    func pick(_ words: [String]) -> String {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return words[Int(state >> 33) % words.count]
    }
    while phrases.count < count {
      let phrase: String
      switch phrases.count % 4 {
      case 0: phrase = "\(pick(verbs)) (your|a|the)? \(pick(qualities)) \(pick(things))"
      case 1: phrase = "\(pick(qualities)) (\(pick(things))|\(pick(things)))"
      case 2: phrase = "\(pick(verbs)) {0,3} \(pick(things))"
      default: phrase = "\(pick(things)) \(pick(verbs)) \(pick(qualities))"
      }
      if seen.insert(phrase).inserted { phrases.append(phrase) }
    }
    return phrases
  }

  private static func split(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  private static let verbs = split(
    """
    win claim earn get grab receive collect unlock redeem secure enjoy double make save order buy shop join enter \
    register subscribe follow share tag comment like download invest deposit withdraw stake bet lose burn melt cure \
    heal treat prevent reverse boost restore erase remove whiten slim detox hurry act call text click tap swipe visit
    """)

  private static let qualities = split(
    """
    guaranteed free instant exclusive limited secret proven miracle clinical natural organic safe effortless easy \
    quick fast lifetime daily weekly monthly passive extra bonus cash luxury premium vip official authentic genuine \
    certified approved trusted ultimate amazing incredible unbelievable shocking hidden final last urgent special \
    green sustainable eco biodegradable permanent painless overnight unlimited risk-free no-risk tax-free hands-free
    """)

  private static let things = split(
    """
    prize reward jackpot lottery winnings income profit returns money cash gift voucher coupon card giveaway \
    sweepstakes raffle draw contest phone laptop holiday vacation cruise trip car offer deal discount sale price \
    bundle trial sample membership subscription loan credit investment crypto bitcoin trading signal course coaching \
    cure remedy treatment weight fat wrinkles acne diabetes cancer hair skin teeth tobacco cigar vape alcohol casino \
    weapon ticket seat spot slot stock supply hours minutes days
    """)

  private static let written = [
    "guaranteed (returns|income|winnings|profit*)", "only <number> left", "earn <money> {0,3} (day|week|month)",
    "you (have|ve) (won|been selected)", "claim (your|the) {0,2} (prize|reward|gift)", "act now",
    "(hurry|rush) {0,2} ends",
    "risk-free", "no (risk|catch|strings attached)", "limited time (only|offer)", "while (stocks|supplies) last",
    "last chance", "selling (out)? fast", "in high demand", "<number> people {0,2} (viewing|bought|looking)",
    "follow (for|4) follow", "like and share to win", "tag {0,2} friends", "link in bio", "#ad", "#sponsored",
    "paid partnership", "(lose|drop) <number> (lbs|pounds|kg)", "clinically proven", "doctor* recommend*",
    "<percent> off", "ends <date>", "in {0,2} <duration>", "call <phone>", "miracle (cure|pill)",
  ]
}
