import PolicyReporting

/// Plans as Markdown (CommonMark with GitHub's tables).
public enum MarkdownPlan {
  /// The plan as a document; text from the promotion is escaped, so that it stays text.
  ///
  /// - Complexity: O(n) in the plan's texts.
  public static func render(_ plan: Plan) -> String {
    let layout = PlanLayout(plan)
    var out = "# \(escaped(layout.title))\n\n**\(escaped(layout.headline))**\n"
    for section in layout.sections {
      out += "\n## \(escaped(section.title))\n"
      for block in section.blocks { out += "\n" + render(block) }
    }
    return out
  }

  private static func render(_ block: PlanLayout.Block) -> String {
    switch block {
    case .paragraph(let text): escaped(text) + "\n"
    case .note(let text): "*\(escaped(text))*\n"
    case .subheading(let text): "### \(escaped(text))\n"
    case .bullets(let items): items.map { "- \(escaped($0))\n" }.joined()
    case .quote(let heading, let tag, let text, let place, let url, let notes):
      quote(heading, tag, text, place, url) + "\n" + notes.map { "- \(escaped($0))\n" }.joined()
    case .copy(let title, let text, _): "### \(escaped(title))\n\n" + fenced(text)
    case .table(let caption, let head, let rows): "**\(escaped(caption))**\n\n" + table(head, rows)
    case .link(let title, let text, let url): "- **\(escaped(title))**: \(escaped(text))\(address(url))\n"
    }
  }

  private static func quote(_ heading: String, _ tag: String, _ text: String, _ place: String, _ url: String) -> String
  {
    let title = heading.isEmpty ? escaped(tag) : "\(escaped(tag)): \(escapedInner(heading))"
    let source =
      place.isEmpty && url.isEmpty ? "" : ">\n> \(place.isEmpty ? "Source" : escaped(place))\(address(url))\n"
    return "### \(title)\n\n> \(escaped(text))\n\(source)"
  }

  private static func address(_ url: String) -> String {
    WebAddress.isSafe(url) ? " <\(url)>" : ""
  }

  /// A code block whose fence is longer than any run of backticks in the text.
  private static func fenced(_ text: String) -> String {
    var longest = 0
    var run = 0
    for byte in text.utf8 {
      run = byte == 0x60 ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return "\(fence)text\n\(text)\n\(fence)\n"
  }

  private static func table(_ head: [String], _ rows: [[String]]) -> String {
    func line(_ cells: [String]) -> String { "| " + cells.map(escaped).joined(separator: " | ") + " |\n" }
    return line(head) + "|" + String(repeating: " --- |", count: head.count) + "\n" + rows.map(line).joined()
  }

  /// `text` on one line, with everything escaped that Markdown could take for more than text.
  static func escaped(_ text: String) -> String { escapedStart(escapedInner(text)) }

  private static func escapedInner(_ text: String) -> String {
    var out = ""
    let line = Wording.line(text)
    for scalar in line.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "&":
        out.unicodeScalars.append("\\")
        out.unicodeScalars.append(scalar)
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// Keeps a line's start from being a list item, a rule or a numbered item.
  private static func escapedStart(_ text: String) -> String {
    guard let first = text.first else { return text }
    if first == "-" || first == "+" || first == "=" { return "\\" + text }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let mark = text.dropFirst(digits.count).first, mark == "." || mark == ")" else {
      return text
    }
    return digits + "\\" + text.dropFirst(digits.count)
  }
}
