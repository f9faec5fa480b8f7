extension Evaluator {
  /// The parts of an instant in a zone, and the units of a span.
  func calendar(_ builtin: Builtin, _ arguments: Arguments, _ store: borrowing Store) -> Value {
    let value = arguments[0]
    if value.kind == .duration, arguments.count == 1 { return unit(builtin, value) }
    guard value.kind == .timestamp, arguments.count <= 2 else { return fail(.noOverload) }
    var seconds = value.seconds
    if arguments.count == 2 {
      guard let zone = store.text(of: arguments[1]) else { return fail(.noOverload) }
      guard let offset = TimeZones.offset(of: zone, at: seconds) else { return fail(.badTimeZone) }
      seconds += offset
    }
    return .int(part(builtin, seconds, value.nanoseconds), node: value.node)
  }

  private func part(_ builtin: Builtin, _ seconds: Int64, _ nanoseconds: Int32) -> Int64 {
    let day = Timestamp.floorDivide(seconds, 86_400)
    let second = seconds - day * 86_400
    let date = Timestamp.date(ofDay: day)
    return switch builtin {
    case .getFullYear: date.year
    case .getMonth: date.month - 1
    case .getDate: date.day
    case .getDayOfMonth: date.day - 1
    case .getDayOfYear: day - Timestamp.days(year: date.year, month: 1, day: 1)
    // 1970-01-01 was a Thursday.
    case .getDayOfWeek: ((day + 4) % 7 + 7) % 7
    case .getHours: second / 3600
    case .getMinutes: second / 60 % 60
    case .getSeconds: second % 60
    default: Int64(nanoseconds / 1_000_000)
    }
  }

  private func unit(_ builtin: Builtin, _ value: Value) -> Value {
    switch builtin {
    case .getHours: .int(value.int / 3_600_000_000_000, node: value.node)
    case .getMinutes: .int(value.int / 60_000_000_000, node: value.node)
    case .getSeconds: .int(value.int / 1_000_000_000, node: value.node)
    case .getMilliseconds: .int(value.int % 1_000_000_000 / 1_000_000, node: value.node)
    default: fail(.noOverload)
    }
  }
}
