/// Terminal colours, or none.
public struct TextStyle: Sendable {
  /// Whether escape sequences are written.
  public let isColoured: Bool

  /// Makes a style.
  public init(isColoured: Bool) {
    self.isColoured = isColoured
  }

  enum Role {
    case bad, good, warning, note, strong, faint

    var code: String {
      switch self {
      case .bad: "1;31"
      case .good: "1;32"
      case .warning: "1;33"
      case .note: "1;36"
      case .strong: "1"
      case .faint: "2"
      }
    }
  }

  func apply(_ role: Role, _ text: String) -> String {
    isColoured ? "\u{1B}[\(role.code)m\(text)\u{1B}[0m" : text
  }
}

/// Lines of text wrapped at a width, for people.
struct TextPage {
  /// The width at which prose is wrapped, in columns.
  static let width = 100

  private(set) var bytes: [UInt8] = []

  mutating func line(_ text: String = "") {
    bytes.append(contentsOf: text.utf8)
    bytes.append(0x0A)
  }

  /// Writes `text` after `lead`, wrapped at words, further lines under the text's start.
  ///
  /// `leadWidth` is the width of `lead` as shown, without escape sequences.
  mutating func paragraph(lead: String, leadWidth: Int, _ text: String) {
    var current = lead
    var used = leadWidth
    var isFirst = true
    for word in text.split(separator: " ") {
      if !isFirst, used + 1 + word.unicodeScalars.count > TextPage.width {
        line(current)
        current = String(repeating: " ", count: leadWidth)
        used = leadWidth
        isFirst = true
      }
      if !isFirst {
        current += " "
        used += 1
      }
      current += word
      used += word.unicodeScalars.count
      isFirst = false
    }
    line(current)
  }
}
