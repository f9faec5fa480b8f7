import PolicyModel

extension Situation {
  private static let channels: Set<String> = [
    "organic", "promote", "ads_auction", "ads_reservation", "spark_ads", "branded_mission", "creator_marketplace",
    "live",
    "shop",
  ]

  /// Channels with an order or a deal that stands before anything is live.
  private static let booked: Set<String> = ["ads_reservation", "branded_mission", "creator_marketplace"]

  /// Step 4: where to turn, and what to write there.
  func contact(_ paths: [SupportPath], _ plan: inout Plan) {
    guard isCancelling || cause == .platformViolation else {
      plan.contactNotes.append(
        "The platform need not be asked: the promotion goes on, and you can edit your own posts.")
      return
    }
    guard hasStarted || isBoosting || facts.posts.contains(where: isPublished) || Situation.booked.contains(channel)
    else {
      plan.contactNotes.append("Nothing is live or booked: \(platform) need not be asked.")
      return
    }
    let chosen = paths.filter(fits)
    for path in chosen { plan.contacts.append(Plan.Contact(title: path.title, how: path.how, url: path.url)) }
    if let request = Situation.requests[channel] ?? Situation.requests["organic"] {
      plan.caseText = caseText(request, plan)
    }
    if chosen.isEmpty {
      plan.contactNotes.append(
        "No path of \(platform) is for this channel and this cause alone: stopping your own posts needs nobody's leave. Use the text where something cannot be stopped by yourself."
      )
      if let fallback = paths.first(where: { $0.id == "report-a-problem" }), fallback.serves.contains(channel) {
        plan.contacts.append(Plan.Contact(title: fallback.title, how: fallback.how, url: fallback.url))
      }
    }
    if facts.boostStatus != nil || channel == "promote" {
      plan.contactNotes.append(
        "TikTok's own Promote help and terms were not seen; look there first for what comes back of the boost.")
    }
    if channel == "ads_reservation" || channel == "branded_mission" {
      plan.contactNotes.append(
        "A booked order is cancelled by agreement: send the text to the person at TikTok who confirmed the media plan.")
    }
    plan.contactNotes.append("Note the day and the number of the case; the retrospective in step 5 wants both.")
  }

  /// A path fits where it serves the channel and, if it names causes, the cause; one that names a kind of circumstance
  /// fits that alone.
  private func fits(_ path: SupportPath) -> Bool {
    guard
      path.regions.isEmpty
        || path.regions.contains(where: { group in facts.regions.contains { regions.overlaps($0, group) } })
    else { return false }
    let channels = path.serves.filter(Situation.channels.contains)
    let causes = path.serves.filter { name in Cause.allCases.contains { $0.name == name } }
    let kinds = path.serves.filter { !channels.contains($0) && !causes.contains($0) }
    guard kinds.isEmpty || circumstance.map({ kinds.contains($0.kind) }) ?? false else { return false }
    let used = usedChannels
    guard channels.isEmpty || channels.contains(where: used.contains) else { return false }
    return causes.isEmpty || cause.map { causes.contains($0.name) } ?? false
  }

  /// The channel, and the features beside it.
  private var usedChannels: Set<String> {
    var used: Set<String> = [channel]
    if facts.boostStatus != nil { used.insert("promote") }
    if facts.usesSpark { used.insert("spark_ads") }
    if facts.usesLive { used.insert("live") }
    if facts.usesShop { used.insert("shop") }
    return used
  }

  private func caseText(_ request: String, _ plan: Plan) -> String {
    var lines = ["Subject: \(isOver || hasStarted ? "Stopping" : "Withdrawing") “\(title)”"]
    let who = facts.sponsor.name.isEmpty ? "we" : "we are \(facts.sponsor.name) and"
    let account = facts.sponsor.handle.isEmpty ? "" : " on the account \(facts.sponsor.handle)"
    lines.append("Hello, \(who) run “\(title)”\(account).")
    let reason = cause.flatMap { MessageTexts.english.reasons[$0] }.map { " " + $0 } ?? ""
    lines.append("We are stopping it as of \(date(stopDate))\(reason).")
    let posts = zip(facts.posts, facts.posts.indices).filter { isPublished($0.0) && $0.0.status != "removed" }
      .map { $0.0.id.isEmpty ? "post \($0.1 + 1)" : $0.0.id }
    if !posts.isEmpty { lines.append("Posts concerned: \(Wording.list(posts)).") }
    lines.append(request)
    if cause == .platformViolation {
      lines.append(
        "If a notice about it stands against the account, please tell us which rule it names, so that we can put it right or appeal."
      )
    }
    if cause == .fraud {
      lines.append(
        "Entries seem to have been tampered with. Please tell us what you can see of it and preserve the records."
      )
    }
    if cause == .technicalFailure {
      lines.append("Please confirm the time and length of the failure, for our own records.")
    }
    if !facts.sponsor.email.isEmpty { lines.append("Please answer to \(facts.sponsor.email).") }
    if !facts.sponsor.name.isEmpty {
      lines.append("Thank you, \(facts.sponsor.name)")
    } else {
      lines.append("Thank you")
    }
    return lines.map(Wording.line).joined(separator: "\n")
  }

  /// What is asked of the platform, by channel.
  private static let requests: [String: String] = [
    "organic":
      "We take our posts down or edit them ourselves. Please tell us whether anything is left to do on your side, and whether copies made by others can be limited.",
    "promote":
      "We end the Promote order. Please confirm the amount that was spent up to the stop, whether anything is returned, and, if the order is under review, that it does not start.",
    "ads_auction":
      "We have turned the campaign off. Please confirm that nothing is charged for delivery after that, and tell us the unspent balance.",
    "spark_ads":
      "We have turned off and deleted the ads and then the video codes. Please confirm that nothing is charged for delivery after that, that no ad uses the codes any longer, and tell us the unspent balance.",
    "ads_reservation":
      "We ask to cancel the booked order in agreement. Please tell us the charge that applies on this day, and whether moving the flight would lower it.",
    "branded_mission":
      "We ask to end the Branded Mission and the order behind it in agreement. Please tell us the charge that applies on this day, and how the creators who have taken part are told.",
    "creator_marketplace":
      "We have started the cancellation of the collaborations. Please confirm the stage of each and what is returned of the fees.",
    "live":
      "We cancel the coming LIVE sessions. Please confirm that giveaways and offers opened in them are closed, and tell us how those who took part can be reached.",
    "shop":
      "We withdraw the offer. Please confirm the time of the withdrawal, which orders were placed before it, and what happens to the service fee on them.",
  ]
}
