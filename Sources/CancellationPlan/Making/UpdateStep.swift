import PolicyModel

extension Situation {
  /// Step 3: what spends money first, then the codes that hang on it, then each post.
  func update(_ plan: inout Plan) {
    if isCancelling { addSettings(&plan) }
    for (index, post) in facts.posts.enumerated() where post.status != "removed" {
      let change = isCancelling ? cancelled(post, index) : kept(post, index)
      plan.changes.append(change)
    }
    for index in plan.changes.indices { plan.changes[index].order = index + 1 }
    addChangeNotes(&plan)
  }

  private func addChangeNotes(_ plan: inout Plan) {
    if facts.posts.isEmpty {
      plan.changeNotes.append(
        isCancelling && hasStarted
          ? "The promotion lists no posts: search the account for every post of it, and edit or delete each."
          : "The promotion lists no posts, so there is nothing to change.")
    }
    guard isCancelling else {
      addOpen(&plan)
      return
    }
    if hasStarted {
      plan.changeNotes.append(
        goesDown
          ? "What should not have been shown comes down first; then publish the notice and pin the comment on what stays up."
          : "Publish the notice and pin the comment first, then edit: nobody should find a changed post without a reason."
      )
      plan.changeNotes.append("Keep a copy of each post, its comments and its figures before you change it.")
      plan.changeNotes.append("Take the promotion out of the profile link, the landing page and scheduled posts.")
    }
    if plan.changes.contains(where: { $0.action == .edit }) {
      plan.changeNotes.append(
        "Where the app no longer lets you edit a caption, leave the post up with the pinned comment, or delete it once the notice has been seen."
      )
    }
    if plan.changes.contains(where: { $0.action == .delete }) {
      plan.changeNotes.append("Copies that others have made of a deleted post may stay public.")
    }
  }

  /// What else is open, beside the posts.
  private func addOpen(_ plan: inout Plan) {
    let rest = openFindings.filter { finding in
      !facts.posts.indices.contains { index in isAbout(finding, index) }
    }
    for finding in rest.prefix(12) {
      plan.changeNotes.append(
        "\(finding.rule.id): \(Wording.line(finding.message)). To put it right: \(Wording.sentence(finding.rule.fix))")
    }
    if rest.count > 12 { plan.changeNotes.append("And \(rest.count - 12) more, which promolint check lists.") }
  }

  /// Going on showing the posts is itself the harm.
  private var goesDown: Bool { cause.map { [.illegality, .ethics, .platformViolation].contains($0) } ?? false }

  // MARK: Ads, boosts, codes, LIVE, shop

  private func addSettings(_ plan: inout Plan) {
    func stop(_ name: String, _ why: String) {
      plan.changes.append(Plan.PostChange(order: 0, name: name, action: .stop, why: why, newText: "", language: ""))
    }
    let usesSpark = facts.usesSpark || channel == "spark_ads" || facts.posts.contains(where: \.isSpark)
    switch channel {
    case "ads_auction", "spark_ads":
      stop(
        "Ads",
        "Turn the campaign off in Ads Manager: it stops showing and spending at once. What has been delivered is not paid back."
      )
    case "ads_reservation", "branded_mission":
      stop(
        "Booked order",
        "Write to your TikTok contact to cancel the order in agreement; deciding alone costs what step 5 shows.")
    default:
      if facts.posts.contains(where: { $0.isAd || $0.isSpark }) {
        stop("Ads", "Turn off every ad that is made of the posts before you touch the posts.")
      }
    }
    if facts.boostStatus != nil || channel == "promote" { stop("Boost", boostSentence) }
    if facts.usesLive || channel == "live" {
      stop(
        "LIVE",
        "Announce the stop at the beginning of the next LIVE and cancel the ones after it; close any giveaway that is open in the tool first."
      )
    }
    if facts.usesShop || channel == "shop" {
      stop(
        "Shop offer",
        "Withdraw the offer in Seller Center. Do not ask buyers to cancel and do not change the price of an order.")
    }
    if usesSpark {
      stop(
        "Spark codes",
        "Delete every ad that uses a code first; only then can the code be deleted and the creator's authorisation end."
      )
    }
    if channel == "creator_marketplace" {
      stop(
        "Collaborations",
        "Start the cancellation in TikTok One; the other side has to accept, and fourteen days of silence count as a yes."
      )
    }
  }

  private var boostSentence: String {
    if !hasStarted, !isBoosting {
      return "Do not submit it. Where an order is active already, end it on the Promote page."
    }
    switch facts.boostStatus {
    case "under_review":
      return
        "By third-party guides an order cannot be stopped while it is under review; stop it as soon as it is active, and tell support now."
    case "ended": return "It has ended; nothing is left to stop."
    case "not_submitted": return "It is not submitted; do not submit it."
    default: return "End the order on the Promote page. The part that is spent is not returned."
    }
  }

  // MARK: Posts

  private func cancelled(_ post: PlanFacts.Post, _ index: Int) -> Plan.PostChange {
    var change = Plan.PostChange(
      order: 0, name: name(of: post, index), action: .withhold,
      why: "It is not published: take it out of the schedule.",
      newText: "", language: "")
    guard isPublished(post) else { return change }
    let grave = findings(in: index).first { $0.severity == .prohibited }
    if goesDown || grave != nil {
      change.action = .delete
      change.why =
        grave.map { "\($0.rule.id): \(Wording.line($0.message))." }
        ?? "It should not be shown any longer, \(cause.map { "because \($0.phrase)" } ?? "as the verdict says")."
    } else {
      change.action = .edit
      change.why = "It invites people to something that has ended."
      let texts = MessageTexts.texts(for: post.language) ?? .english
      var values = values(in: texts)
      values["label"] = Wording.line(post.label)
      change.newText = Template.fill(texts.caption, values: values, flags: flags)
      change.language = texts.language
    }
    if !post.creator.isEmpty { change.why += " It stands on \(Wording.line(post.creator))'s account: ask for it." }
    if post.isSpark || post.isAd { change.why += " First turn off the ads made of it." }
    return change
  }

  private func kept(_ post: PlanFacts.Post, _ index: Int) -> Plan.PostChange {
    let findings = findings(in: index)
    var change = Plan.PostChange(
      order: 0, name: name(of: post, index), action: .keep, why: "Nothing in it alone is wrong that the check can see.",
      newText: "", language: "")
    if isOfCreatorAtFault(post) {
      let handle = Wording.line(post.creator)
      change.action = isPublished(post) ? .stop : .withhold
      change.why =
        isPublished(post)
        ? "Turn off the ads and boosts made of it, and ask \(handle) to take it down until the matter is settled."
        : "Hold it back until \(handle) has put things right or the deal has ended."
      return change
    }
    if findings.isEmpty, needsSubstitute {
      change.action = .edit
      change.why =
        (isPublished(post) ? "" : "Before it goes up: ")
        + "Say which prize is given instead, and its value, where it names the one that cannot be supplied."
    }
    guard !findings.isEmpty else { return change }
    change.action = .edit
    change.why = findings.prefix(4).map {
      "\($0.rule.id): \(Wording.line($0.message)). To put it right: \(Wording.sentence($0.rule.fix))"
    }
    .joined(separator: " ")
    if let text = turnedText(index) {
      change.newText = text
      change.language = MessageTexts.texts(for: post.language)?.language ?? ""
    }
    return change
  }

  /// Whether a post is by the creator whose conduct is the trouble.
  private func isOfCreatorAtFault(_ post: PlanFacts.Post) -> Bool {
    guard cause == .creatorBreach, !post.creator.isEmpty else { return false }
    let named = circumstance?.creator ?? ""
    return named.isEmpty || named == post.creator
  }

  /// The text that a set of edits of the check puts in the place of the post's.
  private func turnedText(_ index: Int) -> String? {
    for turn in report.turns {
      for edit in turn.edits where edit.pointer == "/content/\(index)/text" {
        // Edits carry values as JSON; a plain string loses its quotes, anything with escapes is left to the check.
        guard edit.to.utf8.count >= 2, edit.to.first == "\"", edit.to.last == "\"", !edit.to.contains("\\") else {
          continue
        }
        return String(edit.to.dropFirst().dropLast())
      }
    }
    return nil
  }

  private func findings(in index: Int) -> [Finding] {
    openFindings.filter { isAbout($0, index) }
  }

  private func isAbout(_ finding: Finding, _ index: Int) -> Bool {
    let pointer = finding.location.pointer
    return pointer == "/content/\(index)" || pointer.hasPrefix("/content/\(index)/")
  }

  private func name(of post: PlanFacts.Post, _ index: Int) -> String {
    let name = post.id.isEmpty ? "Post \(index + 1)" : Wording.line(post.id)
    let text = Wording.excerpt(post.text, 60)
    return text.isEmpty ? name : "\(name) (“\(text)”)"
  }
}
