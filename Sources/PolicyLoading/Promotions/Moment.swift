import CEL
import PolicyModel
import YAMLReading

/// A date, or a date with a time, as written (RFC 3339 section 5.6, the offset and the time optional).
struct Moment {
  var day: CalendarDate
  /// Seconds of the day, or nil for a date alone.
  var secondOfDay: Int?
  var nanoseconds: Int32 = 0
  /// Seconds east of UTC, or nil where none is written.
  var offset: Int?

  /// Reads `2026-12-01`, `2026-12-01T09:00`, `2026-12-01 09:00:00.5-05:00`, or nil.
  init?(_ text: Span<UInt8>) {
    // No date is longer.
    guard text.count <= 40 else { return nil }
    var reader = DigitReader()
    guard let year = reader.digits(4, in: text), reader.skip(0x2D, in: text), let month = reader.digits(2, in: text),
      reader.skip(0x2D, in: text),
      let dayOfMonth = reader.digits(2, in: text), let day = CalendarDate(year: year, month: month, day: dayOfMonth)
    else { return nil }
    self.day = day
    guard !reader.isAtEnd(of: text) else { return }
    guard reader.skip(0x54, in: text) || reader.skip(0x74, in: text) || reader.skip(0x20, in: text) else { return nil }
    guard let hour = reader.digits(2, in: text), reader.skip(0x3A, in: text), let minute = reader.digits(2, in: text),
      hour < 24, minute < 60
    else {
      return nil
    }
    var second = 0
    if reader.skip(0x3A, in: text) {
      guard let value = reader.digits(2, in: text), value < 60 else { return nil }
      second = value
      if reader.skip(0x2E, in: text) {
        guard let fraction = reader.fraction(in: text) else { return nil }
        nanoseconds = fraction
      }
    }
    secondOfDay = hour * 3600 + minute * 60 + second
    _ = reader.skip(0x20, in: text)
    if reader.skip(0x5A, in: text) || reader.skip(0x7A, in: text) {
      offset = 0
    } else if !reader.isAtEnd(of: text) {
      let isWest = reader.skip(0x2D, in: text)
      guard isWest || reader.skip(0x2B, in: text), let hours = reader.digits(2, in: text), reader.skip(0x3A, in: text),
        let minutes = reader.digits(2, in: text), hours < 24, minutes < 60
      else { return nil }
      offset = (hours * 3600 + minutes * 60) * (isWest ? -1 : 1)
    }
    guard reader.isAtEnd(of: text) else { return nil }
  }

  /// Seconds since 1970 in UTC; a date alone is the start or the last second of its day in `zone`.
  func seconds(isDayEnd: Bool, zone: TimeZoneChoice) -> Int64 {
    let local = Int64(day.dayNumber) * 86_400 + Int64(secondOfDay ?? (isDayEnd ? 86_399 : 0))
    return local - Int64(offset ?? zone.offset(atLocal: local))
  }
}

/// Reads digits off the front of a text.
private struct DigitReader {
  private var at = 0

  func isAtEnd(of text: Span<UInt8>) -> Bool { at == text.count }

  mutating func skip(_ byte: UInt8, in text: Span<UInt8>) -> Bool {
    guard at < text.count, text[at] == byte else { return false }
    at += 1
    return true
  }

  /// Reads exactly `count` digits.
  mutating func digits(_ count: Int, in text: Span<UInt8>) -> Int? {
    guard at + count <= text.count else { return nil }
    var value = 0
    for _ in 0..<count {
      let digit = text[at] &- 0x30
      guard digit < 10 else { return nil }
      value = value * 10 + Int(digit)
      at += 1
    }
    return value
  }

  /// Reads the digits behind a point as nanoseconds.
  mutating func fraction(in text: Span<UInt8>) -> Int32? {
    var value: Int32 = 0
    var scale: Int32 = 100_000_000
    let start = at
    while at < text.count, case let digit = text[at] &- 0x30, digit < 10 {
      value += Int32(digit) * scale
      scale /= 10
      at += 1
    }
    return at > start ? value : nil
  }
}

/// The zone of dates that are written without one.
///
/// It is `schedule.time_zone` where stated, an IANA name or an offset; else the offset of `schedule.start`; else UTC.
struct TimeZoneChoice {
  private var name: String?
  private var fixedOffset = 0

  /// Looks the zone up in the document at `root`.
  init(_ root: YAMLTree.NodeID, _ tree: borrowing YAMLTree, _ schema: FactSchema) {
    guard let schedule = tree.value(of: root, forKey: "schedule"), tree[schedule].kind == .mapping else { return }
    if let zone = tree.value(of: schedule, forKey: "time_zone"), tree[zone].kind == .string {
      let text = tree.text(of: zone)
      if text != "none" { name = text }
    } else if let start = tree.value(of: schedule, forKey: "start"),
      let moment = Moment(tree.bytes.span.extracting(tree[start].textRange)), let offset = moment.offset
    {
      fixedOffset = offset
    }
  }

  /// Seconds east of UTC at a local time, given as seconds since 1970 as if it were UTC.
  ///
  /// The offset is that of the instant `local` seconds after 1970 in UTC, moved by itself once: exact but in the hours
  /// around a change of the clocks.
  func offset(atLocal local: Int64) -> Int {
    guard let name else { return fixedOffset }
    guard let guess = TimeZones.offset(of: name, at: local) else { return 0 }
    return Int(TimeZones.offset(of: name, at: local - guess) ?? guess)
  }
}
