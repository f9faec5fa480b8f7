import PolicyModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The only place that reads the time.
enum Clock {
  /// Today in UTC.
  static func today() -> CalendarDate {
    CalendarDate(dayNumber: Int32(time(nil) / 86_400))
  }

  /// Seconds on a clock that only runs forward.
  static func now() -> Double {
    var moment = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &moment)
    return Double(moment.tv_sec) + Double(moment.tv_nsec) / 1e9
  }
}
