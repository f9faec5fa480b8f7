import SourceText

extension JSONReading {
  /// Reads the number that starts here.
  mutating func number(_ builder: inout TreeBuilder) {
    let start = at
    var decimal = DecimalNumber()
    if unsafe base[at] == UInt8(ascii: "-") {
      decimal.isNegative = true
      at += 1
    }
    guard digits(&decimal, afterPoint: false, after: start, &builder) else { return }
    if unsafe base[at] == UInt8(ascii: ".") {
      at += 1
      decimal.isFractional = true
      guard digits(&decimal, afterPoint: true, after: start, &builder) else { return }
    }
    if unsafe base[at] | 0x20 == UInt8(ascii: "e") {
      decimal.isFractional = true
      guard let exponent = unsafe CoreSchema.exponent(base, length, from: &at) else {
        return builder.fail(badNumber(start, "digits must follow the exponent's 'e'"))
      }
      decimal.exponent += exponent
    }
    var node = YAMLNode(kind: .int, style: .plain, start: start, end: at)
    node.setText(start, at - start)
    if let int = decimal.int {
      node.bits = UInt64(bitPattern: int)
    } else {
      node.kind = .double
      node.bits = unsafe decimal.double(text: base + start, at - start).bitPattern
      if !decimal.isFractional { node.flags.insert(.bigInteger) }
    }
    builder.addScalar(node)
  }

  @inline(__always)
  private mutating func digits(
    _ decimal: inout DecimalNumber, afterPoint: Bool, after start: Int, _ builder: inout TreeBuilder
  ) -> Bool {
    let first = at
    while unsafe isDigit(base[at]) {
      unsafe decimal.take(base[at] &- 0x30, afterPoint: afterPoint)
      at += 1
    }
    if at == first {
      builder.fail(badNumber(start, afterPoint ? "digits must follow the point" : "digits must follow the '-'"))
    } else if !afterPoint, at - first > 1, unsafe base[first] == 0x30 {
      builder.fail(badNumber(start, "a number cannot start with 0"))
    }
    return !builder.failure
  }

  private func badNumber(_ start: Int, _ message: String) -> Diagnostic {
    Diagnostic(
      range: SourceRange(start: start, end: max(min(at, length), start)), message: message,
      hint: "write a number like -12.5e3, or put double quotes around a text")
  }
}
