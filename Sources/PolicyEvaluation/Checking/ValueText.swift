import CEL
import PolicyModel

/// Values as messages write them.
enum ValueText {
  /// `value` in plain words: whole numbers without a fraction, dates without a time, lists with commas and "and".
  static func text(of value: Value, in store: borrowing Store) -> String {
    switch value.kind {
    case .string: return store.text(of: value) ?? ""
    case .bool: return value.isTrue ? "yes" : "no"
    case .int: return String(value.asInt ?? 0)
    case .uint: return String(value.asUInt ?? 0)
    case .double: return number(value.asDouble ?? 0)
    case .timestamp: return date(value.asTimestamp?.seconds ?? 0)
    case .duration: return duration(value.asDuration ?? 0)
    case .list: return list((0..<store.count(of: value)).map { text(of: store.element($0, of: value), in: store) })
    case .null, .absent: return "none"
    case .unknown: return "not stated"
    case .error: return "not known"
    case .record, .map: return "\(store.count(of: value)) entries"
    default: return ""
    }
  }

  /// At most two digits after the point; none for whole numbers.
  static func number(_ value: Double) -> String {
    guard value.isFinite else { return "\(value)" }
    if let whole = Int64(exactly: value.rounded()), abs(value - Double(whole)) < 0.005 { return String(whole) }
    let cents = Int64((abs(value) * 100).rounded())
    let fraction = cents % 100
    let digits = fraction % 10 == 0 ? String(fraction / 10) : (fraction < 10 ? "0" : "") + String(fraction)
    return (value < 0 ? "-" : "") + String(cents / 100) + "." + digits
  }

  private static func date(_ seconds: Int64) -> String {
    let day = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    return CalendarDate(dayNumber: Int32(clamping: day)).description
  }

  private static func duration(_ nanoseconds: Int64) -> String {
    let hours = Double(nanoseconds) / 3.6e12
    if abs(hours) >= 48 { return number(hours / 24) + " days" }
    return number(hours) + (hours == 1 ? " hour" : " hours")
  }

  /// `a`, `a and b`, `a, b and c`.
  static func list(_ items: [String]) -> String {
    guard let last = items.last else { return "none" }
    return items.count == 1 ? last : items.dropLast().joined(separator: ", ") + " and " + last
  }
}
