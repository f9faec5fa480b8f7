/// Plans as a page of HTML that needs nothing else: no script, no font, no image.
public enum HTMLPlan {
  /// The plan as a page; text from the promotion is escaped, so that it stays text.
  ///
  /// - Complexity: O(n) in the plan's texts.
  public static func render(_ plan: Plan) -> String {
    let layout = PlanLayout(plan)
    var out = head(layout.title)
    out += "<body>\n<a class=\"skip\" href=\"#main\">Skip to the plan</a>\n"
    out += "<header class=\"\(plan.stance.rawValue)\">\n<p class=\"kind\">\(escaped(layout.title))</p>\n"
    out += "<h1>\(escaped(layout.headline))</h1>\n</header>\n"
    out += "<nav aria-label=\"Parts of the plan\">\n<ol>\n"
    for section in layout.sections {
      out += "<li><a href=\"#\(section.anchor)\">\(escaped(section.title))</a></li>\n"
    }
    out += "</ol>\n</nav>\n<main id=\"main\" tabindex=\"-1\">\n"
    for section in layout.sections {
      out +=
        "<section aria-labelledby=\"\(section.anchor)\">\n<h2 id=\"\(section.anchor)\">\(escaped(section.title))</h2>\n"
      out += section.blocks.map(render).joined()
      out += "</section>\n"
    }
    return out + "</main>\n</body>\n</html>\n"
  }

  private static func head(_ title: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>\(escaped(title))</title>
    <style>
    \(HTMLPlanStyle.css)
    </style>
    </head>

    """
  }

  private static func render(_ block: PlanLayout.Block) -> String {
    switch block {
    case .paragraph(let text): "<p>\(escaped(text))</p>\n"
    case .note(let text): "<p class=\"note\">\(escaped(text))</p>\n"
    case .subheading(let text): "<h3>\(escaped(text))</h3>\n"
    case .bullets(let items): list(items)
    case .quote(let heading, let tag, let text, let place, let url, let notes):
      quote(heading, tag, text, place, url) + list(notes)
    case .copy(let title, let text, let language):
      "<h3>\(escaped(title))</h3>\n<pre class=\"copy\"\(lang(language)) tabindex=\"0\">\(escaped(text))</pre>\n"
    case .table(let caption, let head, let rows): table(caption, head, rows)
    case .link(let title, let text, let url):
      "<p><strong>\(escaped(title)).</strong> \(escaped(text))\(link(url, "Open"))</p>\n"
    }
  }

  private static func list(_ items: [String]) -> String {
    guard !items.isEmpty else { return "" }
    return "<ul>\n" + items.map { "<li>\(escaped($0))</li>\n" }.joined() + "</ul>\n"
  }

  private static func quote(_ heading: String, _ tag: String, _ text: String, _ place: String, _ url: String) -> String
  {
    var out = "<h3><span class=\"tag\">\(escaped(tag))</span> \(escaped(heading))</h3>\n"
    out += "<blockquote><p>\(escaped(text))</p></blockquote>\n"
    if !place.isEmpty || PlanAddress.isSafe(url) {
      out += "<p class=\"note\">\(escaped(place))\(link(url, "Read it"))</p>\n"
    }
    return out
  }

  private static func link(_ url: String, _ text: String) -> String {
    PlanAddress.isSafe(url)
      ? " <a href=\"\(escaped(url))\" rel=\"noreferrer\">\(text)<span class=\"url\"> (\(escaped(url)))</span></a>" : ""
  }

  /// The attribute for a BCP 47 code, which English pages need only for other languages.
  private static func lang(_ code: String) -> String {
    code.isEmpty || code == "en" ? "" : " lang=\"\(escaped(code))\""
  }

  private static func table(_ caption: String, _ head: [String], _ rows: [[String]]) -> String {
    var out = "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"\(escaped(caption))\">\n<table>\n"
    out += "<caption>\(escaped(caption))</caption>\n<thead><tr>"
    for cell in head {
      out += cell.isEmpty ? "<td></td>" : "<th scope=\"col\">\(escaped(cell))</th>"
    }
    out += "</tr></thead>\n<tbody>\n"
    for row in rows {
      out += "<tr>"
      for (index, cell) in row.enumerated() {
        out += index == 0 ? "<th scope=\"row\">\(escaped(cell))</th>" : "<td>\(escaped(cell))</td>"
      }
      out += "</tr>\n"
    }
    return out + "</tbody>\n</table>\n</div>\n"
  }

  /// `text` with what HTML gives a meaning to escaped, for content and for quoted attributes; control characters go.
  static func escaped(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out.append(contentsOf: "&amp;".unicodeScalars)
      case "<": out.append(contentsOf: "&lt;".unicodeScalars)
      case ">": out.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": out.append(contentsOf: "&quot;".unicodeScalars)
      case "'": out.append(contentsOf: "&#39;".unicodeScalars)
      case "\n": out.append(scalar)
      default:
        let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
        out.append(isControl ? " " : scalar)
      }
    }
    return String(out)
  }
}
