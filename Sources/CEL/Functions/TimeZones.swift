/// The offsets of time zones from UTC.
public enum TimeZones {
  /// The offset in seconds of a zone at an instant; nil for an unknown zone.
  ///
  /// - Parameters:
  ///   - name: a name of the IANA table, `UTC`, empty, or `+hh:mm`, `-hh:mm`, `hh:mm`.
  ///   - seconds: since 1970 in UTC.
  public static func offset(of name: String, at seconds: Int64) -> Int64? {
    if name.isEmpty || name == "UTC" { return 0 }
    return fixed(Array(name.utf8))
  }

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
