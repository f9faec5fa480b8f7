/// A seeded generator of promotions as marketing teams write them: 2 to 4 KB, comments, folded copy, terms, some of them
/// wrong in known ways.
struct Corpus {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// SplitMix64 (Steele, Lea, Flood 2014).
  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  private mutating func pick<Element>(_ choices: [Element]) -> Element { choices[Int(next() % UInt64(choices.count))] }
  private mutating func chance(_ percent: UInt64) -> Bool { next() % 100 < percent }

  /// One promotion as YAML.
  mutating func promotion(_ number: Int) -> String {
    let brand = pick(["Fern & Pot", "Glow & Co", "Kiln Street", "Nimbus Audio", "Trailbound", "Leaf Bar"])
    let prize = pick(["mug", "lamp", "hiking jacket", "tea set", "gel kit", "speaker"])
    let regions = pick(["[US]", "[US, CA]", "[GB]", "[DE, FR]", "[GB, IE, US]", "[AU, NZ]"])
    let kind = pick(["giveaway", "sweepstakes", "contest", "branded_content", "flash_sale"])
    let label = chance(80) ? "#ad" : "none"
    let purchase = chance(10)
    var text = """
      # \(brand): promotion \(number), written by the campaign team
      promotion: campaign-\(number)
      title: "Win a \(prize) from \(brand)"
      platform: tiktok
      channel: \(pick(["organic", "promote", "ads_auction", "live"]))
      kind: \(kind)
      status: \(pick(["draft", "scheduled", "running"]))
      sponsor: {name: \(brand), country: US, kind: company, address: "12 Mill Road, Columbus"}
      schedule:
        start: 2026-12-01T09:00:00-05:00   # after the holiday mailing
        end: 2026-12-14T23:59:59-05:00
        draw: 2026-12-16
      audience: {regions: \(regions), minimum_age: \(pick([13, 16, 18, 18, 21]))}
      entry:
        selection: \(kind == "contest" ? "skill" : "random")
        purchase_required: \(purchase)
        fee: 0
        free_method: \(purchase ? "none" : "comment on the video")
        actions: [follow, comment]
        limit_per_person: 1
      currency: USD
      budget: {total: \(next() % 20_000), spent: \(next() % 4_000), committed: \(next() % 4_000)}
      participants: {entries: \(next() % 9_000), purchases: 0}
      creators: none
      filings: none
      prizes:

      """
    for index in 0...Int(next() % 4) {
      text += "  - {name: \(prize) \(index), quantity: \(1 + next() % 9), value: \(10 + next() % 300), category: home}\n"
    }
    text += "content:\n"
    for index in 0...Int(next() % 4) {
      text += """
          - id: post-\(index)
            type: video
            text: >-
              \(label == "none" ? "" : label) Win one of our \(prize)s! Follow @brand and comment your favourite colour
              to enter. \(pick(["No purchase necessary.", "Only 3 left, hurry!", "Rules in bio.", "夏の輝き ✨ 18+ only."]))
              Ends December 14, winners are told by direct message. #giveaway #\(prize.split(separator: " ")[0])
            disclosure: {setting: true, commercial_content: your_brand, label: "\(label)", placement: start}

        """
    }
    text += """
      terms: |
        Official rules of the \(prize) promotion. No purchase is necessary. Open to residents who are 18 or older.

        1. Entry. Follow and comment between the dates above. One entry a person. Entries by bots are void.

        2. Prizes. As listed. If a prize cannot be supplied, one of equal or greater value is given.

        3. Changes. If a cause beyond our control makes it impossible to run the promotion as planned, we may suspend,
        change or cancel it, and will award the prizes from eligible entries received up to then.

      """
    return text
  }
}
