import PromotionEditing
import YAMLReading

/// Realistic promotions of 2 to 4 KB, the same for the same seed.
struct Corpus {
  private var state: UInt64

  /// Starts with `seed`.
  init(seed: UInt64) { state = seed | 1 }

  // xorshift64* (Vigna 2016): good enough to vary texts.
  private mutating func next(_ count: Int) -> Int {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return Int((state &* 0x2545_F491_4F6C_DD1D) >> 33) % count
  }

  private mutating func pick(_ words: [String]) -> String { words[next(words.count)] }
  private mutating func chance(_ percent: Int) -> Bool { next(100) < percent }

  /// One promotion; roughly every second one is broken in one of the ways that rules know.
  mutating func promotion(_ number: Int) -> [UInt8] {
    let kind = pick(["sweepstakes", "giveaway", "contest", "discount", "flash_sale", "branded_content"])
    let status = pick(["draft", "scheduled", "scheduled", "running"])
    let region = pick(["[US]", "[US, CA]", "[GB]", "[DE, FR, IT]", "[US, GB, AU]"])
    let product = pick(["glow serum", "trail shoes", "cold brew", "desk lamp", "travel mug", "yoga mat"])
    var text = """
      # \(product) campaign \(number), owner: marketing
      promotion: campaign-\(number)
      title: The \(product) \(kind) of the month
      platform: tiktok
      channel: \(pick(["organic", "ads_auction", "spark_ads", "promote"]))
      kind: \(kind)
      status: \(status)
      sponsor: {name: Northwind \(number % 17), handle: "@northwind\(number % 17)", country: US, kind: company}
      schedule:
        start: 2026-12-0\(1 + next(8))T09:00:00-05:00
        end: 2026-12-2\(next(8))T23:59:59-05:00
        draw: 2026-12-29
      audience:
        regions: \(region)   # agreed with the region leads
        minimum_age: \(pick(["18", "18", "13", "21"]))
        directed_at_children: false
      entry:
        selection: \(pick(["random", "random", "judged"]))
        purchase_required: \(chance(20))
        fee: 0
        free_method: "comment with the word \(product)"
        actions: [follow, comment]
        limit_per_person: 1
      prizes:
        - {name: \(product) set, quantity: \(1 + next(20)), value: \(20 + next(900)), category: cosmetics}
        - name: runner-up pack
          quantity: \(5 + next(30))
          value: \(5 + next(60))
      currency: USD
      budget: {total: \(5000 + next(20000)), spent: \(next(4000)), committed: \(next(1000))}
      content:

      """
    for index in 0..<2 + next(3) { text += post(index, product) }
    if chance(40) {
      text += "creators:\n  - {handle: \"@mia\", compensation: paid, contract: true, minor: false, country: US}\n"
    }
    if kind == "discount" || kind == "flash_sale" {
      text += "pricing: {price: \(10 + next(30)), was_price: \(45 + next(40)), was_price_days: \(next(60))}\n"
    }
    text += terms(product)
    if chance(12) {
      text +=
        "circumstances:\n  - {kind: budget_shortfall, date: 2026-12-05, note: the quarter was cut, amount: 4000}\n"
    }
    return Array(text.utf8)
  }

  private mutating func post(_ index: Int, _ product: String) -> String {
    let claim =
      chance(25)
      ? pick(["Guaranteed results in days, doctors hate it!", "Only 3 left, everyone wins!", "100% risk free income"])
      : "A small thank-you to everyone who has been with us this year."
    return """
        - id: post-\(index)
          type: video
          text: >-
            We are giving away the \(product) that you kept asking for. Tell us in the
            comments what you would use it for, follow along, and look out for the draw.
            \(claim)
          spoken: "Hi, it is us again, and today it is all about the \(product)."
          on_screen: "\(product.uppercased()) #\(index)"
          hashtags: ["#\(product.split(separator: " ")[0])", "#\(pick(["ad", "giveaway", "newin", "gifted"]))"]
          posted: 2026-12-0\(1 + next(8))
          disclosure: {setting: \(chance(70)), label: "\(pick(["#ad", "#ad", "Paid partnership"]))", placement: start}

      """
  }

  private mutating func terms(_ product: String) -> String {
    let stop =
      chance(50)
      ? "If for any reason the promotion cannot run as planned, the sponsor may cancel it and will draw the winners\n    from the eligible entries received before the cancellation."
      : "The sponsor may end the promotion at any time."
    return """
      terms: |
        1. Eligibility
        Open to residents of the countries named above who have reached the minimum age on the day of entry.
        Employees of the sponsor and their households may not take part.
        2. How to enter
        No purchase necessary. Follow the account and comment on the post before the end date. One entry a person.
        3. Prizes
        The winners receive the \(product) described above. Prizes cannot be exchanged for cash.
        4. Changes and cancellation
        \(stop)
        5. Platform
        The promotion is in no way sponsored, endorsed or administered by, or associated with, TikTok.

      """
  }
}

extension Corpus {
  /// Writes promotions to standard output: YAML documents, or a line of JSON each.
  static func write(_ count: Int, asJSON: Bool) {
    var corpus = Corpus(seed: 20_261_124)
    for number in 0..<count {
      let bytes = corpus.promotion(number)
      guard asJSON else {
        print(String(decoding: bytes, as: UTF8.self), terminator: "---\n")
        continue
      }
      guard let editor = try? PromotionEditor(bytes, as: .yaml) else { fatalError("promotion \(number) is not valid") }
      print(editor.value.json)
    }
  }
}
