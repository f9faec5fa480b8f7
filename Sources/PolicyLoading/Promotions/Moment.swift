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
    var reader = DigitReader(text)
    guard let year = reader.digits(4), reader.skip(0x2D), let month = reader.digits(2), reader.skip(0x2D),
      let dayOfMonth = reader.digits(2), let day = CalendarDate(year: year, month: month, day: dayOfMonth)
    else { return nil }
    self.day = day
    guard !reader.isAtEnd else { return }
    guard reader.skip(0x54) || reader.skip(0x74) || reader.skip(0x20) else { return nil }
    guard let hour = reader.digits(2), reader.skip(0x3A), let minute = reader.digits(2), hour < 24, minute < 60 else {
      return nil
    }
    var second = 0
    if reader.skip(0x3A) {
      guard let value = reader.digits(2), value < 60 else { return nil }
      second = value
      if reader.skip(0x2E) {
        guard let fraction = reader.fraction() else { return nil }
        nanoseconds = fraction
      }
    }
    secondOfDay = hour * 3600 + minute * 60 + second
    _ = reader.skip(0x20)
    if reader.skip(0x5A) || reader.skip(0x7A) {
      offset = 0
    } else if !reader.isAtEnd {
      let isWest = reader.skip(0x2D)
      guard isWest || reader.skip(0x2B), let hours = reader.digits(2), reader.skip(0x3A),
        let minutes = reader.digits(2), hours < 24, minutes < 60
      else { return nil }
      offset = (hours * 3600 + minutes * 60) * (isWest ? -1 : 1)
    }
    guard reader.isAtEnd else { return nil }
  }

  /// Seconds since 1970 in UTC; a date alone is the start or the last second of its day in `zone`.
  func seconds(isDayEnd: Bool, zone: TimeZoneChoice) -> Int64 {
    let local = Int64(day.dayNumber) * 86_400 + Int64(secondOfDay ?? (isDayEnd ? 86_399 : 0))
    return local - Int64(offset ?? zone.offset(atLocal: local))
  }
}

/// Reads digits off the front of a text of at most 40 bytes; longer texts are no dates.
private struct DigitReader {
  private let text: [UInt8]
  private var at = 0

  init(_ text: Span<UInt8>) {
    self.text = text.count > 40 ? [] : text.indices.map { text[$0] }
  }

  var isAtEnd: Bool { at == text.count }

  mutating func skip(_ byte: UInt8) -> Bool {
    guard at < text.count, text[at] == byte else { return false }
    at += 1
    return true
  }

  mutating func digits(_ count: Int) -> Int? {
    guard at + count <= text.count else { return nil }
    var value = 0
    for _ in 0..<count {
      let byte = text[at]
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
      at += 1
    }
    return value
  }

  mutating func fraction() -> Int32? {
    var value: Int32 = 0
    var scale: Int32 = 100_000_000
    let start = at
    while at < text.count, (0x30...0x39).contains(text[at]) {
      value += Int32(text[at] - 0x30) * scale
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
