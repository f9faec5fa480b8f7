import PolicyModel

/// Values as people write them.
enum Wording {
  /// How a language writes days and sums.
  struct Style: Sendable {
    /// January to December.
    var months: [String]
    /// Between day and month, and between month and year.
    var dayJoin: String, yearJoin: String
    /// The first of a month, as in `1er`; nil for a plain number.
    var first: String?
    /// Between thousands, and before cents.
    var thousands: String, decimal: String
  }

  /// A day in full.
  static func date(_ date: CalendarDate, _ style: Style) -> String {
    let (year, month, day) = date.components
    let name = style.months.indices.contains(month - 1) ? style.months[month - 1] : String(month)
    let number = day == 1 ? style.first ?? "1" : String(day)
    return number + style.dayJoin + name + style.yearJoin + String(year)
  }

  /// A sum with its currency, cents only where there are any.
  static func money(_ amount: Double, _ currency: String, _ style: Style) -> String {
    let unit = currency.isEmpty ? "" : " " + currency
    guard amount.isFinite, amount.magnitude < 1e13 else { return "\(amount)" + unit }
    let cents = Int((amount.magnitude * 100).rounded())
    var text = grouped(cents / 100, style)
    if cents % 100 != 0 { text += style.decimal + (cents % 100 < 10 ? "0" : "") + String(cents % 100) }
    return (amount < 0 && cents > 0 ? "-" : "") + text + unit
  }

  /// A whole number with its thousands apart.
  static func grouped(_ number: Int, _ style: Style) -> String {
    let digits = Array(String(number.magnitude))
    var text = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += style.thousands }
      text.append(digit)
    }
    return text
  }

  /// Text on one line: line breaks and control characters become spaces, marks that turn the direction of writing go.
  static func line(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: scalars.append(" ")
      case 0x202A...0x202E, 0x2066...0x2069: break
      default: scalars.append(scalar)
      }
    }
    return String(scalars).split(separator: " ").joined(separator: " ")
  }

  /// At most `count` characters of `text`, on one line.
  static func excerpt(_ text: String, _ count: Int) -> String {
    let line = line(text)
    return line.count <= count ? line : line.prefix(count - 1) + "…"
  }

  /// `text` as the start of a sentence.
  static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// `text` with a full stop, unless it ends in a mark already.
  static func sentence(_ text: String) -> String {
    let text = capitalised(line(text))
    guard let last = text.last else { return text }
    return ".!?…".contains(last) ? text : text + "."
  }

  /// The items as English lists them.
  static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }
}
