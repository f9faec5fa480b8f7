import ArgumentParser

/// `promolint init`: a promotion to start from.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Write a commented promotion to start from.")

  @Argument(help: ArgumentHelp("The file to write; standard output for -.", valueName: "file"))
  var file = "my-promotion.promo.yaml"

  func run() throws {
    try finishing { () throws(Stop) in
      if file == "-" {
        print(StarterPromotion.text, terminator: "")
        return .ready
      }
      guard Files.kind(of: file) == .missing else {
        throw Stop("\"\(file)\" is there already", hint: "name another file, or - for standard output")
      }
      do throws(FileError) {
        try Files.write(Array(StarterPromotion.text.utf8), to: file)
      } catch {
        throw Stop(error)
      }
      Terminal.complain("wrote \(file); fill it in and run: promolint check \(file)")
      return .ready
    }
  }
}

/// The promotion that `init` writes.
enum StarterPromotion {
  static let text = """
    # A promotion for promolint. What is not stated is unknown; write none for what there is not (boost: none).
    # Editors complete the fields from: promolint export schema > promotion.schema.json
    # yaml-language-server: $schema=promotion.schema.json
    promotion: summer-glow-giveaway         # a short id, for reports
    title: Summer Glow Giveaway             # as people see it
    platform: tiktok
    channel: organic                        # organic, promote, ads_auction, spark_ads, live, shop, …
    kind: sweepstakes                       # sweepstakes, contest, giveaway, branded_content, discount, flash_sale, …
    status: draft                           # draft, scheduled, running, paused, ended, cancelled
    sponsor: {name: Glow & Co, country: US, kind: company}
    schedule:
      start: 2026-12-01T09:00:00-05:00      # a date, or a date with a time and its offset
      end: 2026-12-14T23:59:59-05:00
    audience:
      regions: [US]                         # ISO codes; US holds US-NY
      minimum_age: 18
    entry:
      selection: random                     # random, skill, votes, first_come
      purchase_required: false
      fee: 0
      actions: [comment]
    prizes:
      - {name: Glow kit, quantity: 10, value: 120, category: cosmetics}
    currency: USD
    content:
      - id: launch
        text: "Win one of 10 Glow kits. No purchase necessary. #ad"
        disclosure: {setting: true, label: "#ad", placement: start}
    terms: none                             # ./official-rules.md, or the text itself
    # circumstances:                        # when something happened: cancel or continue?
    #   - {kind: budget_shortfall, date: 2026-12-05, note: "media budget cut by half"}

    """
}
