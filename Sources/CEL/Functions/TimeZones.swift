/// The offsets of time zones from UTC.
public enum TimeZones {
  /// The offset in seconds of a zone at an instant in seconds since 1970; nil for an unknown zone.
  ///
  /// A zone is a name of the IANA table, `UTC`, empty, or `+hh:mm`, `-hh:mm`, `hh:mm`.
  public static func offset(of name: String, at seconds: Int64) -> Int64? {
    if name.isEmpty || name == "UTC" { return 0 }
    if let line = lines[name] { return Zone(line).offset(at: seconds) }
    return fixed(Array(name.utf8))
  }

  /// The line of each zone in the table, by name.
  private static let lines: [String: ArraySlice<UInt8>] = {
    var lines: [String: ArraySlice<UInt8>] = [:]
    let table = TimeZoneTable.text.withUTF8Buffer { unsafe Array($0) }
    for line in table.split(separator: 0x0A) {
      guard let bar = line.firstIndex(of: 0x7C) else { continue }
      for name in line[..<bar].split(separator: 0x20) {
        lines[String(decoding: name, as: UTF8.self)] = line[(bar + 1)...]
      }
    }
    return lines
  }()

  private static func fixed(_ name: [UInt8]) -> Int64? {
    var digits = name[...]
    let isNegative = digits.first == 0x2D
    if isNegative || digits.first == 0x2B { digits.removeFirst() }
    let parts = digits.split(separator: 0x3A, omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.count == 2 && $0.allSatisfy { 0x30...0x39 ~= $0 } }),
      let hours = Int64(String(decoding: parts[0], as: UTF8.self)), hours < 24,
      let minutes = Int64(String(decoding: parts[1], as: UTF8.self)), minutes < 60
    else { return nil }
    return (hours * 3600 + minutes * 60) * (isNegative ? -1 : 1)
  }
}

/// A line of the table: offsets, changes and the rule for what follows the last change.
private struct Zone {
  private let offsets: [Int64]
  private let changes: ArraySlice<UInt8>
  private let rule: [Int64]

  init(_ line: ArraySlice<UInt8>) {
    let parts = line.split(separator: 0x7C, omittingEmptySubsequences: false)
    let numbers = { (text: ArraySlice<UInt8>) in
      text.split(separator: 0x2C).compactMap { Int64(String(decoding: $0, as: UTF8.self)) }
    }
    offsets = parts.count > 0 ? numbers(parts[0]) : []
    changes = parts.count > 1 ? parts[1] : []
    rule = parts.count > 2 ? numbers(parts[2]) : []
  }

  func offset(at seconds: Int64) -> Int64? {
    var (when, current): (Int64, Int) = (-(1 << 40), 0)
    var (value, shift): (Int64, Int64) = (0, 0)
    var at = changes.startIndex
    while at < changes.endIndex {
      let digit = Self.digit(changes[at])
      at += 1
      value |= Int64(digit & 31) << shift
      shift += 5
      guard digit & 32 == 0, at < changes.endIndex else { continue }
      when += value
      if when > seconds { return offsets[current] }
      current = Self.digit(changes[at])
      at += 1
      (value, shift) = (0, 0)
    }
    return byRule(seconds)
  }

  private static func digit(_ letter: UInt8) -> Int {
    switch letter {
    case 0x41...0x5A: Int(letter) - 0x41
    case 0x61...0x7A: Int(letter) - 0x61 + 26
    case 0x30...0x39: Int(letter) - 0x30 + 52
    case 0x2D: 62
    default: 63
    }
  }

  /// The rule: standard offset, or that with the summer's and the days on which each begins.
  private func byRule(_ seconds: Int64) -> Int64? {
    guard rule.count == 10 else { return rule.first }
    let year = Timestamp.date(ofDay: Timestamp.floorDivide(seconds + rule[0], 86_400)).year
    let start = instant(year, 2) - rule[0]
    let end = instant(year, 6) - rule[1]
    let isSummer = start < end ? start <= seconds && seconds < end : !(end <= seconds && seconds < start)
    return isSummer ? rule[1] : rule[0]
  }

  /// The moment in local time of the month, week, weekday and second at `index` of the rule.
  private func instant(_ year: Int64, _ index: Int) -> Int64 {
    let (month, week, weekday) = (rule[index], rule[index + 1], rule[index + 2])
    let first = Timestamp.days(year: year, month: month, day: 1)
    let shift = ((weekday - (first + 4)) % 7 + 7) % 7
    var day = 1 + shift + 7 * (week - 1)
    while day > Timestamp.lastDay(ofMonth: month, year: year) { day -= 7 }
    return Timestamp.days(year: year, month: month, day: day) * 86_400 + rule[index + 3]
  }
}
