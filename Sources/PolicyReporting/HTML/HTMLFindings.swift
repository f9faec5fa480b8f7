import PolicyModel
import SourceText

extension HTMLPromotion {
  /// Writes the findings by severity, gravest first; advice folded away.
  func writeFindings(to html: inout HTMLWriter) {
    for severity in Severity.allCases.reversed() {
      let group = report.findings.filter { $0.severity == severity }
      guard !group.isEmpty else { continue }
      html.element("h3", text: "\(severity.name.capitalizedFirst) (\(group.count))")
      if severity == .advice {
        html.element("details") { html in
          html.element("summary", text: "Show advice")
          html.element("ul") { html in
            for finding in group { writeAdvice(finding, to: &html) }
          }
        }
      } else {
        for finding in group { write(finding, to: &html) }
      }
    }
  }

  private func write(_ finding: Finding, to html: inout HTMLWriter) {
    html.element("article", [("class", "finding")]) { html in
      html.element("h4", text: finding.message)
      html.element("p") { html in
        HTMLParts.tag(finding.severity.name, HTMLParts.kind(finding.severity), to: &html)
        html.text(" ")
        html.element("code", text: finding.rule.id)
        html.text(" ")
        html.element("span", [("class", "meta")], text: finding.rule.concern.words)
        if finding.waiver != nil { mark("waived", to: &html) }
        if finding.isBaselined { mark("in the baseline", to: &html) }
        if finding.rule.confidence == .secondary { mark("second hand", to: &html) }
      }
      HTMLParts.excerpt(
        finding.location, report.sources.first { $0.name == finding.location.file }, to: &html)
      HTMLParts.place(finding.location, to: &html)
      html.element("dl") { html in writeFacts(finding, to: &html) }
    }
  }

  /// Advice in a few lines: it decides nothing, and most of it is about the terms as a whole.
  private func writeAdvice(_ finding: Finding, to html: inout HTMLWriter) {
    html.element("li") { html in
      html.text("\(finding.message) ")
      html.element("code", text: finding.rule.id)
      if finding.waiver != nil { mark("waived", to: &html) }
      if finding.isBaselined { mark("in the baseline", to: &html) }
      if finding.rule.confidence == .secondary { mark("second hand", to: &html) }
      html.element("p", [("class", "meta")]) { html in
        let location = finding.location
        html.text("\(finding.rule.why) Fix: \(finding.rule.fix). At ")
        html.element("code", text: "\(location.file):\(location.start.line):\(location.start.column)")
        for source in finding.rule.sources {
          html.text("; ")
          HTMLParts.source(source, to: &html)
        }
      }
    }
  }

  private func mark(_ text: String, to html: inout HTMLWriter) {
    html.text(" ")
    HTMLParts.tag(text, "note", to: &html)
  }

  private func writeFacts(_ finding: Finding, to html: inout HTMLWriter) {
    let rule = finding.rule
    for (name, text) in [
      ("Why", rule.why), ("Fix", rule.fix), ("Where", finding.regions.joined(separator: ", ")),
      ("Facts", rule.facts.joined(separator: ", ")),
    ] where !text.isEmpty {
      html.element("dt", text: name)
      html.element("dd", text: text)
    }
    for source in rule.sources {
      html.element("dt", text: "Source")
      html.element("dd") { HTMLParts.source(source, to: &$0) }
    }
  }
}
