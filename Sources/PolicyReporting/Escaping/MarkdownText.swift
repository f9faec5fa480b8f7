import SourceText

/// Text inside Markdown as code hosts render it.
enum MarkdownText {
  /// `text` on one line, as text and nothing else: no markup, no HTML, no mention, no issue number, no link made of a bare
  /// address, no cell border.
  static func inline(_ text: String) -> String {
    var escaped = ""
    var previous: Unicode.Scalar = " "
    for scalar in PrintableText.line(text).unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "!", "$": escaped += "\\\(scalar)"
      // An empty comment parts what hosts would join to a mention, a reference or an address.
      case "@", "#": escaped += "\(scalar)<!-- -->"
      case ":" where isLetter(previous): escaped += ":<!-- -->"
      case "." where previous == "w" || previous == "W": escaped += ".<!-- -->"
      default: escaped.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    return startsBlock(escaped) ? "&#8203;" + escaped : escaped
  }

  /// `text` as code on one line, whatever back ticks it holds.
  static func code(_ text: String) -> String {
    let line = PrintableText.line(text).replacingPipes
    guard !line.isEmpty else { return "" }
    var longest = 0
    var run = 0
    for byte in line.utf8 {
      run = byte == 0x60 ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    return longest > 0 ? "\(fence) \(line) \(fence)" : "\(fence)\(line)\(fence)"
  }

  /// A link, or the text alone where the address is none that may be opened.
  static func link(_ text: String, to address: String, isEscaped: Bool = false) -> String {
    let text = isEscaped ? text : inline(text)
    guard WebAddress.isSafe(address) else { return text }
    var escaped = ""
    for scalar in address.unicodeScalars {
      switch scalar {
      case "(": escaped += "%28"
      case ")": escaped += "%29"
      case "|": escaped += "%7C"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return "[\(text)](\(escaped))"
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  /// True where a line would start a list, a heading or a rule.
  private static func startsBlock(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return "-+=#0123456789 ".unicodeScalars.contains(first)
  }
}

extension String {
  /// The string with pipes that stay in their table cell inside code.
  fileprivate var replacingPipes: String {
    guard utf8.contains(0x7C) else { return self }
    return split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
