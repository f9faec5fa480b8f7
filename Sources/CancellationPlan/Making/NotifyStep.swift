import PolicyModel

extension Situation {
  /// Step 2: whom to tell what.
  func notify(_ plan: inout Plan) {
    guard hasPublic else {
      plan.messageNotes.append(
        isCancelling
          ? "Nobody has entered or bought and nothing has been posted: there is nobody to tell outside. Tell the team and the creators."
          : "The promotion has not started: there is nothing to announce. Put it right before the first post.")
      addCreatorMessages(&plan)
      return
    }
    if !isCancelling {
      plan.messageNotes.append(
        needsSubstitute || !openFindings.isEmpty
          ? "Send these once what is wrong is put right, so that people hear it from you."
          : cause == .creatorBreach
            ? "The creator gets notice; people outside need not be told. Where they ask, this is what to say."
            : "Nothing has to be sent. Where people ask, this is what to say.")
    }
    for texts in languages { addMessages(texts, &plan) }
    if isCancelling, mayHaveEntries || hasOrders {
      plan.messageNotes.append("Tell everyone on the same day and by the ways in which the promotion was announced.")
    }
    if outcome == .notDrawn {
      plan.messageNotes.append(
        "The texts say that there is no draw, for an illegal lottery cannot lawfully be drawn; have that confirmed in each market before they go out."
      )
    } else if outcome == .pending {
      plan.messageNotes.append("Promise nothing about the prizes before a lawyer in each market has agreed.")
    }
    if owesRefund {
      plan.messageNotes.append(
        "Refund without being asked, to the method that people paid with; keep the records (two years in California).")
    }
    addCreatorMessages(&plan)
  }

  /// Whether anyone outside knows of the promotion.
  private var hasPublic: Bool { hasStarted || facts.posts.contains { isPublished($0) } }

  func isPublished(_ post: PlanFacts.Post) -> Bool {
    switch post.status {
    case "live": return true
    case "planned", "removed": return false
    default:
      if let posted = post.posted { return posted <= facts.asOf }
      return hasStarted
    }
  }

  /// The languages of the content that there are texts in, and English.
  private var languages: [MessageTexts] {
    let spoken = Set(facts.posts.compactMap { MessageTexts.texts(for: $0.language)?.language })
    return MessageTexts.all.filter { $0.language == "en" || spoken.contains($0.language) }
  }

  private func addMessages(_ texts: MessageTexts, _ plan: inout Plan) {
    let values = values(in: texts)
    func add(_ kind: String, _ title: String, _ audience: String, _ template: String, _ separator: String) {
      let text = Template.fill(template, values: values, flags: flags, separator: separator)
      plan.messages.append(
        Plan.Message(kind: kind, title: title, audience: audience, language: texts.language, text: text))
    }
    if mayHaveEntries || hasOrders {
      let audience =
        mayHaveEntries ? (hasOrders ? "everyone who entered or bought" : "everyone who entered") : "everyone who bought"
      add("direct_message", "Direct message", audience, texts.directMessage, "\n")
    }
    add("comment", "Pinned comment", "under every post of the promotion", texts.comment, " ")
    add("post", "Post", "on the sponsor's account", texts.post, "\n")
  }

  /// The conditions that hold, by the names `MessageTexts` uses.
  var flags: Set<String> {
    var flags: Set<String> = []
    if !isCancelling { flags.insert("goes_on") } else if isRunning { flags.insert("running") }
    if isCancelling { if isOver { flags.insert("over") } else if !hasStarted { flags.insert("withdrawn") } }
    if mayHaveEntries { flags.insert("entered") }
    switch outcome {
    case .none: break
    case .drawn: flags.formUnion(["drawn", "counts"])
    case .judged: flags.formUnion(["judged", "counts"])
    case .awarded: flags.formUnion(["awarded", "counts"])
    case .notDrawn: flags.insert("not_drawn")
    case .pending: flags.insert("pending")
    }
    if needsSubstitute { flags.insert("prize_gone") }
    if mayNeedSubstitute { flags.insert("substitute") }
    if owesRefund { flags.insert("refund") }
    if hasOrders, isCancelling { flags.insert("orders") }
    return flags
  }

  /// The values of the blanks in one language.
  func values(in texts: MessageTexts) -> [String: String] {
    func day(_ date: CalendarDate?) -> String { date.map { Wording.date($0, texts.style) } ?? "" }
    let sponsor = facts.sponsor
    var values = [
      "sponsor": sponsor.name.isEmpty ? sponsor.handle : sponsor.name, "title": title, "stop_date": day(stopDate),
      "close_date": day(closeDate), "end_date": day(facts.end), "answer_date": day(answerDate),
      "refund_date": day(refundDate), "contact": sponsor.email, "handle": sponsor.handle,
      "because": cause.flatMap { texts.reasons[$0] } ?? "",
      "prizes": facts.prizes.map { describe($0, texts.style) }.joined(separator: "; "),
    ]
    // A day that has passed is no promise.
    if let draw = facts.draw, draw >= facts.asOf { values["draw_date"] = day(draw) }
    if let end = facts.end, end < facts.asOf, !isCancelling { values["end_date"] = "" }
    return values.mapValues(Wording.line)
  }

  private func describe(_ prize: PlanFacts.Prize, _ style: Wording.Style) -> String {
    var text = prize.quantity.map { Wording.grouped($0, style) + " × " } ?? ""
    text += prize.name
    if let value = prize.value, value > 0, !facts.currency.isEmpty {
      text += " (" + Wording.money(value, facts.currency, style) + ")"
    }
    return text
  }

  // MARK: Creators

  private func addCreatorMessages(_ plan: inout Plan) {
    guard isCancelling else { return addNoticeToCreators(&plan) }
    for creator in facts.creators where !creator.handle.isEmpty {
      plan.messages.append(
        Plan.Message(
          kind: "creator_message", title: "Message to \(Wording.line(creator.handle))",
          audience: Wording.line(creator.handle), language: "en", text: creatorText(creator)))
    }
  }

  /// The notice to a creator whose conduct is the trouble, where the promotion goes on.
  private func addNoticeToCreators(_ plan: inout Plan) {
    guard cause == .creatorBreach, let circumstance else { return }
    let named = facts.creators.filter { $0.handle == circumstance.creator }
    for creator in named.isEmpty && circumstance.creator.isEmpty ? facts.creators : named where !creator.handle.isEmpty
    {
      var lines = ["Hello \(creator.handle)," + (facts.sponsor.name.isEmpty ? "" : " this is \(facts.sponsor.name).")]
      lines.append("As we see it, our agreement on \(title) has been broken.")
      if !circumstance.note.isEmpty { lines.append("What it is about: \(circumstance.note).") }
      if let end = circumstance.cureEnds, end >= facts.asOf {
        lines.append("Please put it right by \(date(end)), or tell us how you see it.")
      } else {
        lines.append("Please put it right within the time that our agreement gives, or tell us how you see it.")
      }
      lines.append("Until then please publish nothing more for it.")
      lines.append("If it is not put right, we end the deal and settle what you have delivered as our agreement says.")
      plan.messages.append(
        Plan.Message(
          kind: "creator_message", title: "Notice to \(Wording.line(creator.handle))",
          audience: Wording.line(creator.handle), language: "en",
          text: lines.map(Wording.line).joined(separator: "\n")))
    }
  }

  private func creatorText(_ creator: PlanFacts.Creator) -> String {
    var lines = ["Hello \(creator.handle)," + (facts.sponsor.name.isEmpty ? "" : " this is \(facts.sponsor.name).")]
    if isRunning {
      lines.append("We are ending \(title) on \(date(stopDate)).")
    } else if isOver {
      lines.append("\(title) has ended, and we cannot carry it out in every part as announced.")
    } else {
      lines.append("\(title) will not take place.")
    }
    lines.append("Please publish nothing more for it.")
    let theirs = facts.posts.filter { $0.creator == creator.handle && isPublished($0) }
    if !theirs.isEmpty {
      let names = Wording.list(theirs.map(\.id).filter { !$0.isEmpty })
      lines.append(
        "Please leave the advertising label on what is published\(names.isEmpty ? "" : " (\(names))"), and wait for our word on each post: we ask you to edit or delete it in the order of our plan."
      )
    }
    lines.append(paymentSentence(creator))
    lines.append("Thank you for your work.")
    return lines.map(Wording.line).joined(separator: "\n")
  }

  private func paymentSentence(_ creator: PlanFacts.Creator) -> String {
    if creator.compensation == "gifted" { return "You keep what we sent you." }
    guard let owed = owed(to: creator) else { return "We settle what you have delivered as our agreement says." }
    return owed > 0
      ? "For what you have done we pay \(money(owed)), as the reckoning in our agreement stands: please tell us if you see it otherwise."
      : "As far as we see, nothing has been delivered that is still to be paid: please tell us if you see it otherwise."
  }

  /// The fee for the pieces delivered, and the fee for ending early where one is agreed; nil where that is not known.
  func owed(to creator: PlanFacts.Creator) -> Double? {
    guard let fee = creator.fee, let agreed = creator.agreed, agreed > 0, let delivered = creator.delivered else {
      return nil
    }
    let share = fee * Double(max(0, min(delivered, agreed))) / Double(agreed)
    return share + (delivered < agreed ? creator.killFee ?? 0 : 0)
  }
}
