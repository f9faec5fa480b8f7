import PolicyModel
import SourceText

/// The sections on one promotion.
struct HTMLPromotion {
  let report: PromotionReport

  init(_ report: PromotionReport) {
    self.report = report
  }

  /// Writes every section that has something to say.
  func write(to html: inout HTMLWriter) {
    writeBanner(to: &html)
    writeClauses(to: &html)
    writeTurns(to: &html)
    writeQuestions(to: &html)
    writeFindings(to: &html)
    if report.findings.contains(where: { $0.isOpen && $0.severity > .advice }) {
      var counts = HTMLCounts()
      counts.add(report)
      counts.write(to: &html)
    }
    writeRegions(to: &html)
    writeWaived(to: &html)
    writeRest(to: &html)
  }

  private func writeBanner(to html: inout HTMLWriter) {
    html.element("section", [("class", "banner \(HTMLParts.kind(report.verdict, report.isReady))")]) { html in
      html.element("p", [("class", "word")], text: report.verdictWords)
      html.element("h2", text: report.name)
      var meta = HTMLParts.place(of: report)
      if !report.status.isEmpty { meta = "\(report.status); \(meta)" }
      html.element("p", [("class", "meta")], text: meta)
      guard !report.decidedBy.isEmpty else { return html.element("p", text: standing) }
      html.element("ul") { html in
        for decision in report.decidedBy { write(decision, to: &html) }
      }
    }
  }

  /// What stands between the promotion and its launch, where no decision says why.
  private var standing: String {
    func counted(_ count: Int, _ word: String) -> String { "\(count) \(word)\(count == 1 ? "" : "s")" }
    let open = report.findings.count { $0.isOpen && $0.severity >= .required }
    let deciding = report.questions.count { $0.couldTurnVerdict }
    var parts: [String] = []
    if open > 0 { parts.append("\(counted(open, "finding")) must be put right first") }
    if deciding > 0 { parts.append("\(counted(deciding, "question")) could turn the verdict") }
    if parts.isEmpty {
      return "Nothing that is prohibited or required is open, and no question could turn the verdict."
    }
    return parts.joined(separator: "; ").capitalizedFirst + "."
  }

  private func write(_ decision: Decision, to html: inout HTMLWriter) {
    html.element("li") { html in
      html.text("Because \(decision.why).")
      if let rule = decision.rule {
        html.text(" ")
        html.element("code", text: rule)
      }
      if !decision.conditions.isEmpty {
        html.element("p", text: decision.conditions.count == 1 ? "On the condition that:" : "On these conditions:")
        html.element("ul") { html in
          for condition in decision.conditions { html.element("li", text: condition) }
        }
      }
      if !decision.duties.isEmpty {
        html.element("p", text: "Owed: \(decision.duties.map(\.phrase).joined(separator: "; ")).")
      }
    }
  }

  // MARK: Clauses

  private func writeClauses(to html: inout HTMLWriter) {
    guard let clause = report.clause else {
      if report.verdict == .cancel {
        html.element("h3", text: "The clause")
        html.element("p", text: "None: neither the promotion's terms nor a pack says anything about this.")
      }
      return
    }
    html.element("h3", text: "The clause")
    write(clause, to: &html)
    let others = report.clauses.dropFirst()
    guard !others.isEmpty else { return }
    html.element("details") { html in
      html.element("summary", text: others.count == 1 ? "1 more clause" : "\(others.count) more clauses")
      for other in others { write(other, to: &html) }
    }
  }

  private func write(_ clause: Clause, to html: inout HTMLWriter) {
    html.element("blockquote") { html in
      html.element("p", text: clause.origin == .terms ? "“\(clause.text)”" : clause.text)
      html.element("p", [("class", "meta")]) { html in
        html.text(["\(clause.origin.phrase)", clause.heading].filter { !$0.isEmpty }.joined(separator: ", "))
        if let location = clause.location {
          html.text(", \(location.file):\(location.start.line):\(location.start.column)")
        }
        if let source = clause.source {
          html.text("; ")
          HTMLParts.source(source, to: &html)
        }
      }
    }
    var says = "It \(clause.effect.name) stopping and \(clause.covers.phrase)."
    if !clause.duties.isEmpty { says += " Owed: \(clause.duties.map(\.phrase).joined(separator: "; "))." }
    html.element("p", text: says)
  }

  // MARK: What to do

  private func writeTurns(to html: inout HTMLWriter) {
    guard !report.turns.isEmpty else { return }
    html.element("h3", text: "What would turn it")
    var previous = ""
    for turn in report.turns {
      html.element("p", text: turn.to == previous ? "Or:" : turn.to == "ready" ? "To be ready:" : "To \(turn.to):")
      previous = turn.to
      html.element("ul") { html in
        for edit in turn.edits {
          html.element("li") { html in
            let verb = edit.to.isEmpty ? "remove " : edit.isPlaceholder ? "write " : edit.from.isEmpty ? "add " : "set "
            html.text(verb)
            html.element("code", text: edit.pointer)
            if edit.isPlaceholder {
              html.text(" in your own words")
            } else if !edit.to.isEmpty {
              html.text(edit.from.isEmpty ? ": " : " to ")
              html.element("code", text: edit.to)
            }
            if !edit.from.isEmpty {
              html.text(", now ")
              html.element("code", text: edit.from)
            }
            html.text("; \(edit.why)\(edit.isSafe ? "" : "; changes the offer itself")")
          }
        }
      }
    }
  }

  private func writeQuestions(to html: inout HTMLWriter) {
    guard !report.questions.isEmpty else { return }
    html.element("h3", text: "Questions, most deciding first")
    html.element("ol") { html in
      for question in report.questions {
        html.element("li") { html in
          html.text(question.question + " ")
          if question.couldTurnVerdict { HTMLParts.tag("could turn the verdict", "warn", to: &html) }
          html.element("p", [("class", "meta")]) { html in
            html.text("state ")
            html.element("code", text: question.pointer)
            if !question.values.isEmpty { html.text(": \(question.values.joined(separator: ", "))") }
            guard !question.rules.isEmpty else { return }
            html.text("; for ")
            HTMLParts.codes(question.rules, to: &html)
          }
        }
      }
    }
  }

  // MARK: Where, who, and the rest

  private func writeRegions(to html: inout HTMLWriter) {
    guard !report.regions.isEmpty else { return }
    html.element("h3", text: "By region")
    let label = "By region: \(report.name), \(report.file)"
    html.element("div", [("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", label)]) { html in
      html.element("table") { html in
        html.element("thead") { html in
          html.element("tr") { html in
            for heading in ["Region", "Verdict"] { html.element("th", [("scope", "col")], text: heading) }
            for severity in Severity.allCases.reversed() {
              html.element("th", [("scope", "col"), ("class", "num")], text: severity.name)
            }
            html.element("th", [("scope", "col")], text: "Because of")
          }
        }
        html.element("tbody") { html in
          for region in report.regions { write(region, to: &html) }
        }
      }
    }
  }

  private func write(_ region: RegionVerdict, to html: inout HTMLWriter) {
    let here = report.findings.filter { finding in
      finding.isOpen
        && (finding.regions.isEmpty
          || finding.regions.contains { $0 == region.region || region.region.hasPrefix($0 + "-") })
    }
    html.element("tr") { html in
      html.element("th", [("scope", "row")], text: region.region)
      html.element("td") { HTMLParts.verdictTag(region.verdict, region.isReady, to: &$0) }
      for severity in Severity.allCases.reversed() {
        html.element("td", [("class", "num")], text: String(here.count { $0.severity == severity }))
      }
      html.element("td") { HTMLParts.codes(region.because, to: &$0) }
    }
  }

  private func writeWaived(to html: inout HTMLWriter) {
    let waived = report.findings.filter { $0.waiver != nil }
    guard !waived.isEmpty else { return }
    html.element("h3", text: "Waived")
    html.element("table") { html in
      html.element("thead") { html in
        html.element("tr") { html in
          for heading in ["Rule", "Who", "Until", "Why"] { html.element("th", [("scope", "col")], text: heading) }
        }
      }
      html.element("tbody") { html in
        for finding in waived {
          html.element("tr") { html in
            html.element("th", [("scope", "row")]) { $0.element("code", text: finding.rule.id) }
            html.element("td", text: finding.waiver?.approvedBy ?? "")
            html.element("td", text: finding.waiver?.expires.description ?? "")
            html.element("td", text: finding.waiver?.reason ?? "")
          }
        }
      }
    }
  }

  private func writeRest(to html: inout HTMLWriter) {
    if !report.ruleErrors.isEmpty {
      html.element("h3", text: "Rules that could not be evaluated")
      html.element("ul") { html in
        for error in report.ruleErrors { html.element("li", text: "\(error.rule): \(error.message)") }
      }
    }
    guard !report.presumed.isEmpty else { return }
    html.element("details") { html in
      html.element("summary", text: "Taken as given: \(report.presumed.count)")
      html.element("ul") { html in
        for presumption in report.presumed {
          html.element("li") { html in
            html.element("code", text: presumption.pointer)
            html.text(" for ")
            HTMLParts.codes(presumption.rules, to: &html)
          }
        }
      }
    }
  }
}

extension ClauseOrigin {
  /// Whose text it is, in words.
  fileprivate var phrase: String {
    switch self {
    case .terms: "the promotion's own terms"
    case .platform: "the platform's terms"
    case .law: "the law"
    }
  }
}

extension Coverage {
  /// Whether it covers, in words.
  fileprivate var phrase: String {
    switch self {
    case .yes: "covers this cause"
    case .partly: "covers this cause only in part"
    case .no: "does not cover this cause"
    }
  }
}
