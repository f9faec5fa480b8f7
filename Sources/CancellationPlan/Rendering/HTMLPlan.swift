import PolicyReporting

/// Plans as a page of HTML that needs nothing else: no script, no font, no image.
public enum HTMLPlan {
  /// The plan as a page; text from the promotion is escaped, so that it stays text.
  ///
  /// - Complexity: O(n) in the plan's texts.
  public static func render(_ plan: Plan) -> String {
    let layout = PlanLayout(plan)
    var html = HTMLWriter()
    html.raw("<!DOCTYPE html>\n")
    html.element("html", [("lang", "en")]) { html in
      html.head(title: layout.title, styles: [HTMLPlanStyle.css], hasScript: false)
      html.raw("\n")
      html.element("body") { html in
        html.element("a", [("class", "skip"), ("href", "#main")], text: "Skip to the plan")
        html.element("header", [("class", plan.stance.rawValue)]) { html in
          html.element("p", [("class", "kind")], text: layout.title)
          html.element("h1", text: layout.headline)
        }
        html.raw("\n")
        html.element("nav", [("aria-label", "Parts of the plan")]) { writeParts(of: layout, to: &$0) }
        html.raw("\n")
        html.element("main", [("id", "main"), ("tabindex", "-1")]) { html in
          for section in layout.sections { write(section, to: &html) }
        }
      }
    }
    html.raw("\n")
    return String(decoding: html.bytes, as: UTF8.self)
  }

  private static func writeParts(of layout: PlanLayout, to html: inout HTMLWriter) {
    html.element("ol") { html in
      for section in layout.sections {
        html.element("li") { $0.element("a", [("href", "#\(section.anchor)")], text: section.title) }
      }
    }
  }

  private static func write(_ section: PlanLayout.Section, to html: inout HTMLWriter) {
    html.element("section", [("aria-labelledby", section.anchor)]) { html in
      html.element("h2", [("id", section.anchor)], text: section.title)
      for block in section.blocks {
        html.raw("\n")
        write(block, to: &html)
      }
    }
    html.raw("\n")
  }

  private static func write(_ block: PlanLayout.Block, to html: inout HTMLWriter) {
    switch block {
    case .paragraph(let text): html.element("p", text: text)
    case .note(let text): html.element("p", [("class", "note")], text: text)
    case .subheading(let text): html.element("h3", text: text)
    case .bullets(let items): writeList(items, to: &html)
    case .quote(let heading, let tag, let text, let place, let url, let notes):
      html.element("h3") { html in
        html.element("span", [("class", "tag")], text: tag)
        html.text(" \(heading)")
      }
      html.element("blockquote") { $0.element("p", text: text) }
      if !place.isEmpty || WebAddress.isSafe(url) {
        html.element("p", [("class", "note")]) { html in
          writeLink(place.isEmpty ? "Read it" : place, to: url, &html)
        }
      }
      writeList(notes, to: &html)
    case .copy(let title, let text, let language):
      html.element("h3", text: title)
      var attributes: [HTMLWriter.Attribute] = [("class", "copy"), ("tabindex", "0")]
      if !language.isEmpty, language != "en" { attributes.append(("lang", language)) }
      html.element("pre", attributes, text: text)
    case .table(let caption, let head, let rows): writeTable(caption, head, rows, to: &html)
    case .link(let title, let text, let url):
      html.element("p") { html in
        html.element("strong") { writeLink(title, to: url, &$0) }
        html.text(". \(text)")
      }
    }
  }

  private static func writeList(_ items: [String], to html: inout HTMLWriter) {
    guard !items.isEmpty else { return }
    html.element("ul") { html in
      for item in items { html.element("li", text: item) }
    }
  }

  /// A link whose address is seen on paper too; the text alone where it may not be opened.
  private static func writeLink(_ text: String, to url: String, _ html: inout HTMLWriter) {
    guard WebAddress.isSafe(url) else { return html.text(text) }
    html.element("a", [("href", url), ("rel", "noreferrer")]) { html in
      html.text(text)
      html.element("span", [("class", "url")], text: " (\(url))")
    }
  }

  private static func writeTable(_ caption: String, _ head: [String], _ rows: [[String]], to html: inout HTMLWriter) {
    html.element("div", [("class", "wide"), ("tabindex", "0"), ("role", "region"), ("aria-label", caption)]) { html in
      html.element("table") { html in
        html.element("caption", text: caption)
        html.element("thead") { html in
          html.element("tr") { html in
            for cell in head {
              if cell.isEmpty { html.element("td") } else { html.element("th", [("scope", "col")], text: cell) }
            }
          }
        }
        html.element("tbody") { html in
          for row in rows { writeRow(row, to: &html) }
        }
      }
    }
  }

  private static func writeRow(_ row: [String], to html: inout HTMLWriter) {
    html.element("tr") { html in
      for (index, cell) in row.enumerated() {
        if index == 0 { html.element("th", [("scope", "row")], text: cell) } else { html.element("td", text: cell) }
      }
    }
  }
}
