import PolicyLoading
import PolicyModel
import SourceText

/// Makes promotions of TikTok Marketing API objects: one for each campaign.
struct TikTokImport {
  private var objects: [TikTokObject: [JSONValue]] = [:]
  /// The fields that the objects have, by kind.
  private(set) var seen: [TikTokObject: Set<String>] = [:]
  /// What could not be told, in words.
  private(set) var notes: [String] = []
  /// The file of each ad group, by its id.
  private var fileOfGroup: [String: String] = [:]

  /// Takes the objects in `value`, of `file`: one, a list, or the API's envelope around a list.
  ///
  /// - Returns: how many objects were none that promotions are made of.
  mutating func add(_ value: JSONValue, file: String) -> Int {
    if case .array(let items) = value { return items.reduce(0) { $0 + add($1, file: file) } }
    if let data = value["data"], value["code"] != nil { return add(data, file: file) }
    if let list = value["list"] { return add(list, file: file) }
    guard let object = TikTokObject(value) else { return 1 }
    objects[object, default: []].append(value)
    if let id = value["adgroup_id"]?.scalarText, object == .adGroup { fileOfGroup[id] = file }
    seen[object, default: []].formUnion(value.members.filter { $0.value != .null }.map(\.key))
    return 0
  }

  /// The promotions, in order of the campaigns' first appearance.
  mutating func promotions(asOf: CalendarDate) -> [JSONValue] {
    var order: [String] = []
    for kind in [TikTokObject.campaign, .adGroup, .ad] {
      for object in objects[kind] ?? [] {
        let id = object["campaign_id"]?.scalarText ?? "unknown"
        if !order.contains(id) { order.append(id) }
      }
    }
    return order.map { promotion($0, asOf: asOf) }
  }

  private func all(_ kind: TikTokObject, _ id: String) -> [JSONValue] {
    (objects[kind] ?? []).filter { ($0["campaign_id"]?.scalarText ?? "unknown") == id }
  }

  private mutating func promotion(_ id: String, asOf: CalendarDate) -> JSONValue {
    let campaign = all(.campaign, id).first
    let groups = all(.adGroup, id)
    let ads = all(.ad, id)
    let any = [campaign].compactMap { $0 } + groups + ads
    let advertiser = (objects[.advertiser] ?? []).first { candidate in
      let account = candidate["advertiser_id"]?.scalarText
      return account != nil && any.contains { $0["advertiser_id"]?.scalarText == account }
    }
    var result: JSONValue = .object([])
    func text(_ key: String) -> String? {
      any.lazy.compactMap { $0[key]?.scalarText }.first { !$0.isEmpty }
    }
    result["promotion"] = .string("tiktok-campaign-\(id)")
    if let title = text("campaign_name") { result["title"] = .string(title) }
    result["platform"] = .string("tiktok")
    let isSpark = ads.contains { TikTokWords.sparkIdentities.contains($0["identity_type"]?.scalarText ?? "") }
    let isReserved = campaign?["rf_campaign_type"]?.scalarText.map { !$0.isEmpty } ?? false
    result["channel"] = .string(isSpark ? "spark_ads" : isReserved ? "ads_reservation" : "ads_auction")
    addSponsor(advertiser, ads, to: &result)
    addSchedule(groups, advertiser, to: &result)
    addStatus(campaign ?? groups.first ?? ads.first, asOf, to: &result)
    if !groups.isEmpty { addAudience(groups, id, to: &result) }
    if let campaign { addCampaign(campaign, to: &result) }
    if groups.contains(where: { $0["is_hfss"] == .bool(true) }) { result.set(.bool(true), at: ["product", "hfss"]) }
    addContent(ads, to: &result)
    return result
  }

  private func addSponsor(_ advertiser: JSONValue?, _ ads: [JSONValue], to result: inout JSONValue) {
    let names =
      ["company", "brand", "name"].map { advertiser?[$0]?.scalarText } + ads.map { $0["display_name"]?.scalarText }
    if let name = names.compactMap({ $0 }).first(where: { !$0.isEmpty }) {
      result.set(.string(name), at: ["sponsor", "name"])
    }
    if let country = advertiser?["country"]?.scalarText, country.utf8.count == 2 {
      result.set(.string(country), at: ["sponsor", "country"])
    }
    if let name = advertiser?["name"]?.scalarText, !name.isEmpty { result.set(.string(name), at: ["account", "name"]) }
    if let currency = advertiser?["currency"]?.scalarText, currency.utf8.count == 3 {
      result["currency"] = .string(currency)
    }
  }

  private func addSchedule(_ groups: [JSONValue], _ advertiser: JSONValue?, to result: inout JSONValue) {
    func moments(_ groups: [JSONValue], _ key: String) -> [String] {
      groups.compactMap { $0[key]?.scalarText.flatMap { TikTokWords.moment($0) } }
    }
    if let start = moments(groups, "schedule_start_time").min() {
      result.set(.string(start), at: ["schedule", "start"])
    }
    let isOpen = groups.contains { $0["schedule_type"]?.scalarText == "SCHEDULE_FROM_NOW" }
    if !isOpen, let end = moments(groups, "schedule_end_time").max() {
      result.set(.string(end), at: ["schedule", "end"])
    }
    if let zone = advertiser?["timezone"]?.scalarText, zone.contains("/") {
      result.set(.string(zone), at: ["schedule", "time_zone"])
    }
  }

  private func addStatus(_ object: JSONValue?, _ asOf: CalendarDate, to result: inout JSONValue) {
    guard let state = object?["operation_status"]?.scalarText else { return }
    let today = asOf.description
    let start = result["schedule"]?["start"]?.scalarText ?? ""
    let end = result["schedule"]?["end"]?.scalarText ?? "9999"
    let status =
      end < today ? "ended" : state != "ENABLE" ? "paused" : start.prefix(10) > today[...] ? "scheduled" : "running"
    result["status"] = .string(status)
  }

  private mutating func addAudience(_ groups: [JSONValue], _ id: String, to result: inout JSONValue) {
    addRegions(groups, id, to: &result)
    let bands = groups.flatMap { $0["age_groups"]?.elements ?? [] }.compactMap { TikTokWords.ages($0.scalarText ?? "") }
    // A group without bands reaches every age.
    if !bands.isEmpty, groups.allSatisfy({ !($0["age_groups"]?.elements ?? []).isEmpty }) {
      let from = bands.map(\.from).min() ?? 13
      let to = bands.map(\.to).max() ?? 100
      result.set(.number(String(from)), at: ["audience", "targeting", "age_min"])
      if to < 100 { result.set(.number(String(to)), at: ["audience", "targeting", "age_max"]) }
    }
    if groups.count == 1, let gender = TikTokWords.genders[groups[0]["gender"]?.scalarText ?? ""] {
      result.set(.string(gender), at: ["audience", "targeting", "gender"])
    }
    let lists = [
      ("interest_category_ids", "interests"), ("audience_ids", "audiences"), ("excluded_audience_ids", "exclusions"),
      ("household_income", "income"), ("spending_power", "spend"), ("zipcode_ids", "zip"),
    ]
    for (field, target) in lists {
      let values = groups.flatMap { group in
        group[field].map { $0.elements.isEmpty ? [$0] : $0.elements } ?? []
      }.compactMap(\.scalarText).filter { !$0.isEmpty }
      if !values.isEmpty { result.set(.array(values.map { .string($0) }), at: ["audience", "targeting", target]) }
    }
  }

  /// States the regions where every place is a known country; else none, since rules of the others would not speak.
  private mutating func addRegions(_ groups: [JSONValue], _ id: String, to result: inout JSONValue) {
    var regions: [String] = []
    var strange: [String] = []
    for group in groups {
      for place in (group["location_ids"]?.elements ?? []).compactMap(\.scalarText) {
        if let code = TikTokPlaces.countries[place] {
          if !regions.contains(code) { regions.append(code) }
          continue
        }
        let name = group["adgroup_id"]?.scalarText ?? ""
        strange.append(
          "\(fileOfGroup[name] ?? ""): ad group \(name): location \(place) is no country that is known here")
      }
    }
    guard strange.isEmpty else {
      let known = regions.isEmpty ? "" : " beside \(regions.joined(separator: ", "))"
      notes += strange.map { PrintableText.line($0) }
      notes.append(
        "campaign \(PrintableText.line(id)): say audience.regions yourself: what those locations are\(known)")
      return
    }
    if !regions.isEmpty { result.set(.array(regions.map { .string($0) }), at: ["audience", "regions"]) }
  }

  private func addCampaign(_ campaign: JSONValue, to result: inout JSONValue) {
    if campaign["budget_mode"]?.scalarText == "BUDGET_MODE_TOTAL", case .number(let budget)? = campaign["budget"] {
      result.set(.number(budget), at: ["budget", "total"])
    }
    if let objective = TikTokWords.objectives[campaign["objective_type"]?.scalarText ?? ""] {
      result.set(.string(objective), at: ["ad", "objective"])
    }
    let industries = campaign["special_industries"]?.elements.compactMap { TikTokWords.industries[$0.scalarText ?? ""] }
    if let industry = industries?.first { result.set(.string(industry), at: ["ad", "special_category"]) }
  }

  private func addContent(_ ads: [JSONValue], to result: inout JSONValue) {
    var content: [JSONValue] = []
    for ad in ads {
      let id = ad["ad_id"]?.scalarText ?? "ad-\(content.count + 1)"
      var texts = (ad["ad_texts"]?.elements ?? []).compactMap(\.scalarText)
      if texts.isEmpty { texts = [ad["ad_text"]?.scalarText ?? ""] }
      for (number, text) in texts.enumerated() {
        content.append(TikTokImport.post(ad, id: number == 0 ? id : "\(id)-\(number + 1)", text: text))
      }
    }
    if !content.isEmpty { result["content"] = .array(content) }
    if let url = ads.lazy.compactMap({ $0["landing_page_url"]?.scalarText }).first(where: { !$0.isEmpty }) {
      result.set(.string(url), at: ["landing_page", "url"])
    }
  }

  private static func post(_ ad: JSONValue, id: String, text: String) -> JSONValue {
    var post: JSONValue = .object([.init("id", .string(id))])
    post["type"] = .string(TikTokWords.formats[ad["ad_format"]?.scalarText ?? ""] ?? "ad")
    if let state = ad["operation_status"]?.scalarText {
      post["status"] = .string(state == "ENABLE" ? "live" : "planned")
    }
    if !text.isEmpty { post["text"] = .string(text) }
    if let url = ad["landing_page_url"]?.scalarText, !url.isEmpty { post["url"] = .string(url) }
    if let posted = ad["create_time"]?.scalarText.flatMap({ TikTokWords.moment($0) }) {
      post["posted"] = .string(posted)
    }
    if ad["aigc_disclosure_type"]?.scalarText == "SELF_DISCLOSURE" {
      post["ai_generated"] = .bool(true)
      post.set(.bool(true), at: ["disclosure", "ai_label"])
    }
    let disclaimer = ad["disclaimer_text"]?["text"]?.scalarText ?? ad["disclaimer_text"]?.scalarText ?? ""
    if !disclaimer.isEmpty { post.set(.string(disclaimer), at: ["disclosure", "disclaimer"]) }
    return post
  }
}
