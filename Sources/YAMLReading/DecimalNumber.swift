/// A decimal number as digits and exponent, to be made an integer or a double.
struct DecimalNumber {
  var isNegative = false
  /// The first 19 significant digits.
  var digits: UInt64 = 0
  /// The number of digits in `digits`, leading zeros not counted.
  var digitCount = 0
  /// The power of ten that `digits` is to be multiplied with.
  var exponent = 0
  /// True when digits were dropped.
  var isCut = false
  /// True when a fraction or an exponent is written.
  var isFractional = false

  /// Takes one more digit before or after the point.
  @inline(__always)
  mutating func take(_ digit: UInt8, afterPoint: Bool) {
    if digitCount < 19 {
      digits = digits &* 10 &+ UInt64(digit)
      if digits != 0 { digitCount += 1 }
      if afterPoint { exponent -= 1 }
    } else {
      isCut = isCut || digit != 0
      if !afterPoint { exponent += 1 }
    }
  }

  /// The value where it is an integer of 64 bits.
  var int: Int64? {
    guard !isFractional, exponent == 0 else { return nil }
    if isNegative { return digits <= 1 << 63 ? Int64(truncatingIfNeeded: 0 &- digits) : nil }
    return Int64(exactly: digits)
  }

  /// The nearest double; `text` is the whole number, for those that need exact arithmetic.
  func double(text: UnsafePointer<UInt8>, _ length: Int) -> Double {
    if !isCut, digits < 1 << 53, abs(exponent) < DecimalNumber.powers.count {
      // Both factors are exact, so the one rounding is right (Clinger's fast path).
      let power = DecimalNumber.powers[abs(exponent)]
      let value = exponent < 0 ? Double(digits) / power : Double(digits) * power
      return isNegative ? -value : value
    }
    // The standard library's own reader wants digits on both sides of a point.
    var characters: [UInt8] = []
    for at in 0..<length {
      let byte = unsafe text[at]
      guard byte == UInt8(ascii: ".") else {
        characters.append(byte)
        continue
      }
      if unsafe at == 0 || !isDigit(text[at - 1]) { characters.append(0x30) }
      characters.append(byte)
      if unsafe at + 1 == length || !isDigit(text[at + 1]) { characters.append(0x30) }
    }
    return Double(String(decoding: characters, as: UTF8.self)) ?? 0
  }

  private static let powers: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
    1e20, 1e21, 1e22,
  ]
}

@inline(__always)
func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
