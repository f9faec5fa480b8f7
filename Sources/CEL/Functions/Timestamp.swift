/// Instants as texts and as dates of the Gregorian calendar.
enum Timestamp {
  /// 0001-01-01T00:00:00Z and 9999-12-31T23:59:59Z.
  private static let range: ClosedRange<Int64> = -62_135_596_800...253_402_300_799

  static func isInRange(seconds: Int64) -> Bool { range.contains(seconds) }

  /// Days since 1970-01-01 of a date; months and days are 1-based.
  static func days(year: Int64, month: Int64, day: Int64) -> Int64 {
    // Years begin in March, so that the leap day comes last.
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The date of a day since 1970-01-01; months and days are 1-based.
  static func date(ofDay day: Int64) -> (year: Int64, month: Int64, day: Int64) {
    let shifted = day + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let march = (5 * dayOfYear + 2) / 153
    let month = march < 10 ? march + 3 : march - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * march + 2) / 5 + 1)
  }

  static func isLeap(_ year: Int64) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  static func lastDay(ofMonth month: Int64, year: Int64) -> Int64 {
    month == 2 ? (isLeap(year) ? 29 : 28) : month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31
  }

  /// Reads RFC 3339 with an offset; nil where `text` is something else.
  ///
  /// No leap seconds; digits beyond the ninth of a fraction are dropped.
  static func parse(_ text: Span<UInt8>) -> Value? {
    guard text.count >= 20, text[4] == 0x2D, text[7] == 0x2D, text[10] == 0x54, text[13] == 0x3A, text[16] == 0x3A,
      let year = number(text, 0, 4), let month = number(text, 5, 2), let day = number(text, 8, 2),
      let hour = number(text, 11, 2), let minute = number(text, 14, 2), let second = number(text, 17, 2),
      1...12 ~= month, day >= 1, day <= lastDay(ofMonth: month, year: year), hour < 24, minute < 60, second < 60
    else { return nil }
    var at = 19
    guard let nanoseconds = fraction(text, &at), let offset = offset(text, at) else { return nil }
    let seconds = days(year: year, month: month, day: day) * 86_400 + hour * 3600 + minute * 60 + second - offset
    return .timestamp(seconds: seconds, nanoseconds: nanoseconds)
  }

  @inline(__always)
  private static func number(_ text: Span<UInt8>, _ start: Int, _ count: Int) -> Int64? {
    var value: Int64 = 0
    for index in start..<start + count {
      let digit = text[index] &- 0x30
      guard digit < 10 else { return nil }
      value = value * 10 + Int64(digit)
    }
    return value
  }

  private static func fraction(_ text: Span<UInt8>, _ at: inout Int) -> Int32? {
    guard text[at] == 0x2E else { return 0 }
    at += 1
    let start = at
    var (value, scale): (Int32, Int32) = (0, 100_000_000)
    while at < text.count, 0x30...0x39 ~= text[at] {
      value += Int32(text[at] - 0x30) * scale
      scale /= 10
      at += 1
    }
    return at > start ? value : nil
  }

  private static func offset(_ text: Span<UInt8>, _ at: Int) -> Int64? {
    if at + 1 == text.count, text[at] == 0x5A { return 0 }
    guard at + 6 == text.count, text[at] == 0x2B || text[at] == 0x2D, text[at + 3] == 0x3A,
      let hours = number(text, at + 1, 2), let minutes = number(text, at + 4, 2), hours < 24, minutes < 60
    else { return nil }
    return (hours * 3600 + minutes * 60) * (text[at] == 0x2D ? -1 : 1)
  }

  /// The instant in UTC as RFC 3339, with 0, 3, 6 or 9 digits of a second.
  static func text(_ value: Value) -> String {
    let day = floorDivide(value.seconds, 86_400)
    let second = value.seconds - day * 86_400
    let (year, month, date) = date(ofDay: day)
    let time = "\(pad(second / 3600, 2)):\(pad(second / 60 % 60, 2)):\(pad(second % 60, 2))"
    return "\(pad(year, 4))-\(pad(month, 2))-\(pad(date, 2))T\(time)\(fractionText(value.nanoseconds))Z"
  }

  private static func fractionText(_ nanoseconds: Int32) -> String {
    if nanoseconds == 0 { return "" }
    if nanoseconds % 1_000_000 == 0 { return "." + pad(Int64(nanoseconds / 1_000_000), 3) }
    if nanoseconds % 1000 == 0 { return "." + pad(Int64(nanoseconds / 1000), 6) }
    return "." + pad(Int64(nanoseconds), 9)
  }

  static func pad(_ number: Int64, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  static func floorDivide(_ number: Int64, _ divisor: Int64) -> Int64 {
    number >= 0 ? number / divisor : (number - divisor + 1) / divisor
  }
}

/// Spans of time as texts.
enum Duration {
  private static let units: [(name: [UInt8], nanoseconds: Int64)] = [
    (Array("ns".utf8), 1), (Array("us".utf8), 1000), (Array("ms".utf8), 1_000_000), (Array("s".utf8), 1_000_000_000),
    (Array("m".utf8), 60_000_000_000), (Array("h".utf8), 3_600_000_000_000),
  ]

  /// Reads a sign and numbers with the units h m s ms us ns, or `0`; nil where `text` is something else or beyond 64
  /// bits of nanoseconds.
  static func parse(_ text: [UInt8]) -> Int64? {
    var at = 0
    let isNegative = text.first == 0x2D
    if isNegative || text.first == 0x2B { at = 1 }
    if Array(text[at...]) == [0x30] { return 0 }
    guard at < text.count else { return nil }
    var total: Int64 = 0
    while at < text.count {
      // Negative all along, as the least number has no positive counterpart.
      guard let part = component(text, &at) else { return nil }
      let (sum, overflows) = total.subtractingReportingOverflow(part)
      guard !overflows else { return nil }
      total = sum
    }
    if isNegative { return total }
    return total == .min ? nil : -total
  }

  private static func component(_ text: [UInt8], _ at: inout Int) -> Int64? {
    let start = at
    var whole: Int64 = 0
    while at < text.count, 0x30...0x39 ~= text[at] {
      let (product, overflows) = whole.multipliedReportingOverflow(by: 10)
      let (sum, overflowsToo) = product.addingReportingOverflow(Int64(text[at] - 0x30))
      guard !overflows, !overflowsToo else { return nil }
      whole = sum
      at += 1
    }
    var digits = at - start
    let fractionStart = at + 1
    if at < text.count, text[at] == 0x2E {
      at += 1
      while at < text.count, 0x30...0x39 ~= text[at] { at += 1 }
      digits += at - fractionStart
    }
    let fraction = fractionStart <= at ? text[fractionStart..<max(fractionStart, at)] : []
    let nameStart = at
    while at < text.count, 0x61...0x7A ~= text[at] { at += 1 }
    let name = Array(text[nameStart..<at])
    guard digits > 0, let unit = units.first(where: { $0.name == name })?.nanoseconds else { return nil }
    let (product, overflows) = whole.multipliedReportingOverflow(by: unit)
    let (sum, overflowsToo) = product.addingReportingOverflow(part(fraction, of: unit))
    return overflows || overflowsToo ? nil : sum
  }

  private static func part(_ digits: ArraySlice<UInt8>, of unit: Int64) -> Int64 {
    var (value, scale): (Int64, Int64) = (0, 1)
    // Digits beyond the precision of any unit change nothing.
    for digit in digits.prefix(13) {
      value = value * 10 + Int64(digit - 0x30)
      scale *= 10
    }
    let (product, overflows) = value.multipliedReportingOverflow(by: unit)
    return overflows ? Int64(Double(value) / Double(scale) * Double(unit)) : product / scale
  }

  /// The span in seconds with an `s`, fractions without trailing zeros.
  static func text(_ nanoseconds: Int64) -> String {
    let magnitude = nanoseconds.magnitude
    let (seconds, rest) = magnitude.quotientAndRemainder(dividingBy: 1_000_000_000)
    var fraction = Timestamp.pad(Int64(rest), 9)[...]
    while fraction.last == "0" { fraction.removeLast() }
    return "\(nanoseconds < 0 ? "-" : "")\(seconds)\(fraction.isEmpty ? "" : ".\(fraction)")s"
  }
}
