import Foundation
import Testing

@Suite struct `Importing` {
  static let campaign = #"""
    {"code": 0, "message": "OK", "data": {"list": [{"campaign_id": "71", "campaign_name": "Glow \ud83d\ude00", "advertiser_id": "5",
      "objective_type": "TRAFFIC", "budget_mode": "BUDGET_MODE_TOTAL", "budget": 500, "operation_status": "ENABLE"}]}}
    """#
  static let others = #"""
    {"adgroup_id": "81", "adgroup_name": "g", "campaign_id": "71", "location_ids": ["6252001", "1"], "age_groups": ["AGE_18_24", "AGE_25_34"], "gender": "GENDER_FEMALE", "schedule_type": "SCHEDULE_START_END", "schedule_start_time": "2026-01-02 03:04:05", "schedule_end_time": "2099-01-02 03:04:05"}
    {"ad_id": "91", "adgroup_id": "81", "campaign_id": "71", "ad_text": "line one\nyes: \"quoted\"", "ad_format": "SINGLE_VIDEO", "landing_page_url": "https://example.com", "aigc_disclosure_type": "SELF_DISCLOSURE", "operation_status": "ENABLE"}
    {"advertiser_id": "5", "company": "Glow & Co", "name": "glow", "country": "US", "currency": "USD", "timezone": "America/New_York"}
    """#

  @Test func `objects of the TikTok Marketing API become a promotion for each campaign`() throws {
    let work = try Workspace()
    try work.write(Importing.campaign, to: "campaigns.json")
    try work.write(Importing.others, to: "others.jsonl")
    let result = try work.run("import", "tiktok-ads", "campaigns.json", "others.jsonl", "--output-dir", ".")
    #expect(result.status == 0)
    #expect(result.errors.contains("others.jsonl: ad group 81: location 1 is no country that is known here"))
    #expect(result.errors.contains("campaign 71: say audience.regions yourself: what those locations are beside US"))
    let text = try work.read("tiktok-campaign-71.promo.yaml")
    #expect(text.contains("title: \"Glow 😀\""))
    #expect(!text.contains("regions:"))
    #expect(text.contains("age_max: 34"))
    #expect(text.contains("status: running"))
    #expect(text.contains(#"text: "line one\nyes: \"quoted\"""#))
    let check = try work.run("check", "tiktok-campaign-71.promo.yaml")
    #expect(check.status != 2, "\(check.errors)")
    let table = try work.run("import", "tiktok-ads", "--fields", "others.jsonl")
    #expect(table.output.contains("| ad | `ad_text` | yes | `content.text` |"))
    #expect(table.output.contains("| ad | `video_id` | no | nothing |"))
  }

  private static let real: URL = {
    let named = ProcessInfo.processInfo.environment["PROMOLINT_SHARED"].map { URL(filePath: $0) }
    return (named ?? Binary.root.deletingLastPathComponent().appending(path: "shared")).appending(
      path: "tiktok-ads/real")
  }()

  @Test(.enabled(if: FileManager.default.fileExists(atPath: Importing.real.path())))
  func `real objects become promotions that can be checked`() throws {
    let work = try Workspace()
    let files = try FileManager.default.contentsOfDirectory(atPath: Importing.real.path())
      .filter { $0.hasSuffix(".jsonl") }.map { Importing.real.appending(path: $0).path() }
    let result = try Binary.run(["import", "tiktok-ads"] + files, in: work.folder)
    #expect(result.status == 0)
    let check = try Binary.run(["check", "-"], input: Data(result.output.utf8), in: work.folder)
    #expect(check.status == 0 || check.status == 1 || check.status == 3, "\(check.errors)")
  }

  @Test func `a marketing calendar becomes a promotion for each row`() throws {
    let work = try Workspace()
    try work.write(
      "\u{FEFF}Name,Markets,Type,Caption,Note\r\n\"Glow, \"\"big\"\" one\",US; CA,Giveaway,\"two\nlines\",x\r\n,,Sale,,\r\n",
      to: "calendar.csv")
    try work.write(
      """
      columns:
        Name: title
        Markets: {field: audience.regions, split: ";"}
        Type: {field: kind, values: {Giveaway: giveaway, Sale: discount}}
        Caption: content.0.text
      constants: {platform: tiktok}
      """, to: "map.yaml")
    let result = try work.run("import", "csv", "calendar.csv", "--map", "map.yaml")
    #expect(
      result.output == """
        promotion: row-2
        platform: tiktok
        title: "Glow, \\"big\\" one"
        audience:
          regions:
            - US
            - CA
        kind: giveaway
        content:
          - text: "two\\nlines"
        ---
        promotion: row-4
        platform: tiktok
        kind: discount

        """)
    #expect(result.errors.contains("column \"Note\" is in no mapping"))
    let open = try Binary.run(
      ["import", "csv", "-", "--map", "map.yaml"], input: Data("Name\n\"x".utf8), in: work.folder)
    #expect(open.status == 2)
    #expect(open.errors.contains("<stdin>:2: a quote is not closed"))
  }
}
