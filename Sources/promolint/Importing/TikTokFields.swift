import PolicyLoading

/// The TikTok Marketing API objects that promotions are made of.
enum TikTokObject: String, CaseIterable {
  case advertiser, campaign, adGroup = "ad group", ad

  /// What an object is, by the fields that only its kind has.
  init?(_ value: JSONValue) {
    if value["ad_id"] != nil || value["ad_text"] != nil || value["ad_name"] != nil {
      self = .ad
    } else if value["adgroup_id"] != nil || value["adgroup_name"] != nil {
      self = .adGroup
    } else if value["campaign_id"] != nil || value["campaign_name"] != nil {
      self = .campaign
    } else if value["advertiser_id"] != nil, value["name"] != nil || value["company"] != nil {
      self = .advertiser
    } else {
      return nil
    }
  }
}

/// What became of a field of the API: the table that `--fields` prints.
struct TikTokField {
  var object: TikTokObject
  var field: String
  /// The field of the promotion; empty where there is none.
  var becomes: String
  var note: String

  private static func rows(_ object: TikTokObject, _ rows: [(String, String, String)]) -> [TikTokField] {
    rows.map { TikTokField(object: object, field: $0.0, becomes: $0.1, note: $0.2) }
  }

  /// Every field that the importer looks at, and those that it knows why it does not.
  static let all: [TikTokField] =
    rows(
      .advertiser,
      [
        ("name", "account.name", "as it is"), ("company", "sponsor.name", "as it is; else brand or name"),
        ("brand", "sponsor.name", "where there is no company"), ("country", "sponsor.country", "ISO 3166 code"),
        ("currency", "currency", "as it is"), ("timezone", "schedule.time_zone", "IANA name"),
        ("advertiser_id", "sponsor", "joins the account to its campaigns"),
        ("status", "", "the state of the account, not of the promotion"),
        ("rejection_reason", "", "why the account was refused; read it beside the report"),
        ("industry", "", "a number of TikTok's own; say product.category yourself"),
      ])
    + rows(
      .campaign,
      [
        ("campaign_id", "promotion", "with tiktok-campaign- before it"), ("campaign_name", "title", "as it is"),
        ("objective_type", "ad.objective", "by name"),
        ("budget", "budget.total", "where budget_mode is BUDGET_MODE_TOTAL; a daily budget says no total"),
        ("budget_mode", "budget.total", "decides what budget means"),
        ("operation_status", "status", "ENABLE is running, DISABLE is paused; a later start is scheduled"),
        ("special_industries", "ad.special_category", "HOUSING, EMPLOYMENT, CREDIT"),
        ("rf_campaign_type", "channel", "where set: ads_reservation"),
        ("secondary_status", "", "why delivery stands still; operation_status says what is meant"),
      ])
    + rows(
      .adGroup,
      [
        ("campaign_id", "promotion", "joins the group to its campaign"),
        ("campaign_name", "title", "where the campaign itself is not there"),
        ("schedule_start_time", "schedule.start", "the earliest of the groups; UTC"),
        ("schedule_end_time", "schedule.end", "the latest; not where schedule_type is SCHEDULE_FROM_NOW; UTC"),
        ("schedule_type", "schedule.end", "decides whether there is an end"),
        ("location_ids", "audience.regions", "countries by their GeoNames number; none where any place is smaller"),
        ("age_groups", "audience.targeting.age_min, age_max", "from the youngest to the oldest band"),
        ("gender", "audience.targeting.gender", "GENDER_FEMALE, GENDER_MALE"),
        ("interest_category_ids", "audience.targeting.interests", "as numbers; TikTok alone knows their names"),
        ("audience_ids", "audience.targeting.audiences", "as numbers"),
        ("excluded_audience_ids", "audience.targeting.exclusions", "as numbers"),
        ("household_income", "audience.targeting.income", "as it is"),
        ("spending_power", "audience.targeting.spend", "as it is"),
        ("zipcode_ids", "audience.targeting.zip", "as it is"), ("is_hfss", "product.hfss", "as it is"),
        ("operation_status", "status", "where the campaign itself is not there"),
        ("budget", "", "a group's share; the promotion's budget is its campaign's"),
        ("placements", "", "which apps show it; rules speak of TikTok"),
        ("category_id", "", "a number of TikTok's own; say product.category yourself"),
      ])
    + rows(
      .ad,
      [
        ("campaign_id", "promotion", "joins the ad to its campaign"),
        ("campaign_name", "title", "where the campaign itself is not there"), ("ad_id", "content.id", "as text"),
        ("ad_text", "content.text", "as it is"), ("ad_texts", "content.text", "one post for each"),
        ("ad_format", "content.type", "SINGLE_VIDEO, SINGLE_IMAGE, CAROUSEL_ADS; all else is ad"),
        ("landing_page_url", "content.url, landing_page.url", "the first is the promotion's landing page"),
        ("create_time", "content.posted", "UTC"),
        ("operation_status", "content.status", "ENABLE is live, DISABLE is planned"),
        ("aigc_disclosure_type", "content.ai_generated", "SELF_DISCLOSURE; the label comes with it"),
        ("disclaimer_text", "content.disclosure.disclaimer", "its text"),
        ("identity_type", "channel", "AUTH_CODE, TT_USER and BC_AUTH_TT are Spark Ads"),
        ("display_name", "sponsor.name", "where the advertiser itself is not there"),
        ("video_id", "", "the video itself is not in the object: say content.spoken and content.on_screen yourself"),
        ("image_ids", "", "the image itself is not in the object: say content.on_screen yourself"),
        ("music_id", "", "says nothing of the licence: say music.source yourself"),
        ("card_id", "", "what the card says is not in the object"),
        ("call_to_action", "", "a label of TikTok's own on the button"),
      ])

  /// The table as Markdown: the fields above, then those in `seen` that the importer does not know.
  static func table(seen: [TikTokObject: Set<String>]) -> String {
    var text = "| object | field | in these files | becomes | how |\n|---|---|---|---|---|\n"
    for row in all {
      let isSeen = seen[row.object]?.contains(row.field) == true ? "yes" : "no"
      text += "| \(row.object.rawValue) | `\(row.field)` | \(isSeen) | "
      text += row.becomes.isEmpty ? "nothing" : "`\(row.becomes)`"
      text += " | \(row.note) |\n"
    }
    for object in TikTokObject.allCases {
      let known = Set(all.filter { $0.object == object }.map(\.field))
      for field in (seen[object] ?? []).subtracting(known).sorted() {
        let shown = field.filter { $0.isLetter || $0.isNumber || $0 == "_" }
        text +=
          "| \(object.rawValue) | `\(shown)` | yes | nothing | no field of a promotion says it |\n"
      }
    }
    return text
  }
}

/// Words of the API as words of promotions.
enum TikTokWords {
  static let objectives = [
    "REACH": "reach", "TRAFFIC": "traffic", "VIDEO_VIEWS": "video_views", "WEB_CONVERSIONS": "website_conversions",
    "CONVERSIONS": "website_conversions", "LEAD_GENERATION": "lead_generation", "APP_PROMOTION": "app_promotion",
    "APP_INSTALL": "app_promotion", "PRODUCT_SALES": "shop_sales", "CATALOG_SALES": "shop_sales",
    "SHOP_PURCHASES": "shop_sales", "ENGAGEMENT": "community",
  ]
  static let formats = [
    "SINGLE_VIDEO": "video", "SINGLE_IMAGE": "photo", "CAROUSEL_ADS": "carousel", "CAROUSEL": "carousel",
    "LIVE_CONTENT": "live",
  ]
  static let industries = ["HOUSING": "housing", "EMPLOYMENT": "employment", "CREDIT": "credit"]
  static let genders = ["GENDER_FEMALE": "women", "GENDER_MALE": "men"]
  static let sparkIdentities: Set<String> = ["AUTH_CODE", "TT_USER", "BC_AUTH_TT"]

  /// `AGE_25_34` as 25 and 34; the last band, `AGE_55_100`, is open above.
  static func ages(_ band: String) -> (from: Int, to: Int)? {
    let numbers = band.split(separator: "_").dropFirst().compactMap { Int($0) }
    return numbers.count == 2 ? (numbers[0], numbers[1]) : nil
  }

  /// `2022-03-28 12:09:09`, which the API gives in UTC, as RFC 3339; nil for anything else.
  static func moment(_ text: String) -> String? {
    let parts = text.split(separator: " ")
    guard parts.count == 2, parts[0].utf8.count == 10, parts[1].utf8.count == 8 else { return nil }
    return "\(parts[0])T\(parts[1])Z"
  }
}
