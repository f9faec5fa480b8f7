#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Floating-point numbers as texts.
enum NumberText {
  /// The shortest digits that read back as the number, as `string(x)` gives them.
  ///
  /// From a million up and below 0.0001 with an exponent of at least two digits; whole numbers have no point.
  static func shortest(_ number: Double) -> String {
    if let special = special(number) { return special }
    let (digits, exponent) = decompose(number)
    let sign = number.sign == .minus ? "-" : ""
    // The `%g` rule of the reference implementations, which takes a precision of 6 for the decision.
    let isLong = exponent < -4 || exponent >= 6
    return sign + (isLong ? scientific(digits, exponent) : plain(digits, exponent))
  }

  static func special(_ number: Double) -> String? {
    if number.isNaN { return "NaN" }
    if number.isInfinite { return number < 0 ? "-Infinity" : "Infinity" }
    return nil
  }

  /// The shortest decimal digits and the exponent of the first of them.
  private static func decompose(_ number: Double) -> (digits: [UInt8], exponent: Int) {
    if number == 0 { return ([0x30], 0) }
    var digits: [UInt8] = []
    var point: Int?
    var exponent = 0
    var text = number.magnitude.description.utf8[...]
    if let e = text.firstIndex(of: 0x65) {
      exponent = Int(String(text[text.index(after: e)...]) ?? "") ?? 0
      text = text[..<e]
    }
    for byte in text {
      if byte == 0x2E { point = digits.count } else { digits.append(byte) }
    }
    exponent += (point ?? digits.count) - 1
    let leading = digits.prefix { $0 == 0x30 }.count
    digits.removeFirst(leading)
    exponent -= leading
    while digits.count > 1, digits.last == 0x30 { digits.removeLast() }
    return (digits, exponent)
  }

  private static func plain(_ digits: [UInt8], _ exponent: Int) -> String {
    let text = String(decoding: digits, as: UTF8.self)
    if exponent < 0 { return "0." + String(repeating: "0", count: -exponent - 1) + text }
    if exponent + 1 >= digits.count { return text + String(repeating: "0", count: exponent + 1 - digits.count) }
    return "\(text.prefix(exponent + 1)).\(text.dropFirst(exponent + 1))"
  }

  private static func scientific(_ digits: [UInt8], _ exponent: Int) -> String {
    let text = String(decoding: digits, as: UTF8.self)
    let mantissa = digits.count == 1 ? text : "\(text.prefix(1)).\(text.dropFirst())"
    let magnitude = Timestamp.pad(Int64(exponent.magnitude), 2)
    return "\(mantissa)e\(exponent < 0 ? "-" : "+")\(magnitude)"
  }

  /// The number with `precision` digits after the point, rounded half to even of its exact value; with an exponent of
  /// at least two digits where it is to be scientific.
  static func rounded(_ number: Double, precision: Int, isScientific: Bool) -> String {
    let form = isScientific ? "%.*e" : "%.*f"
    return unsafe withVaList([Int32(precision), number]) { arguments in
      var buffer = [CChar](repeating: 0, count: 400 + precision)
      let capacity = buffer.count
      let count = unsafe buffer.withUnsafeMutableBufferPointer {
        unsafe vsnprintf($0.baseAddress, capacity, form, arguments)
      }
      return String(decoding: buffer.prefix(max(0, Int(count))).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
  }
}
