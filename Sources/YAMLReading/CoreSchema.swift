/// The YAML 1.2 core schema (section 10.3.2): what a plain scalar is.
enum CoreSchema {
  /// A kind with its value.
  struct Value {
    var kind: YAMLNode.Kind
    var bits: UInt64 = 0
    var isBig = false

    static let string = Value(kind: .string)
    static let null = Value(kind: .null)
  }

  /// Says what the plain scalar `text` is.
  ///
  /// - Precondition: eight bytes from `text` on can be read, whatever `length` is.
  @inline(__always)
  static func resolve(_ text: UnsafePointer<UInt8>, _ length: Int) -> Value {
    if length == 0 { return .null }
    switch unsafe text[0] {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."):
      return unsafe number(text, length)
    case UInt8(ascii: "~"): return length == 1 ? .null : .string
    case UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "t"), UInt8(ascii: "T"), UInt8(ascii: "f"),
      UInt8(ascii: "F"):
      return length == 4 || length == 5 ? unsafe word(text, length) : .string
    default: return .string
    }
  }

  /// Resolves a word of four or five bytes, packed as `loadWord` does.
  @inline(__always)
  private static func word(_ text: UnsafePointer<UInt8>, _ length: Int) -> Value {
    switch unsafe loadWord(text) & ((1 &<< UInt64(length * 8)) &- 1) {
    case packed("null"), packed("Null"), packed("NULL"): .null
    case packed("true"), packed("True"), packed("TRUE"): Value(kind: .bool, bits: 1)
    case packed("false"), packed("False"), packed("FALSE"): Value(kind: .bool)
    default: .string
    }
  }

  @inline(__always)
  private static func packed(_ spelling: StaticString) -> UInt64 {
    spelling.withUTF8Buffer { bytes in
      unsafe bytes.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    }
  }

  /// Resolves what starts like a number.
  private static func number(_ text: UnsafePointer<UInt8>, _ length: Int) -> Value {
    if unsafe length > 2 && text[0] == UInt8(ascii: "0") {
      if unsafe text[1] == UInt8(ascii: "x") { return unsafe radix(text, length, shift: 4) }
      if unsafe text[1] == UInt8(ascii: "o") { return unsafe radix(text, length, shift: 3) }
    }
    var decimal = DecimalNumber()
    guard unsafe scan(text, length, into: &decimal) else { return unsafe special(text, length) }
    if let int = decimal.int { return Value(kind: .int, bits: UInt64(bitPattern: int)) }
    let double = unsafe decimal.double(text: text, length)
    return Value(kind: .double, bits: double.bitPattern, isBig: !decimal.isFractional)
  }

  /// Reads `[-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`.
  @inline(__always)
  private static func scan(_ text: UnsafePointer<UInt8>, _ length: Int, into decimal: inout DecimalNumber) -> Bool {
    var at = 0
    if unsafe text[0] == UInt8(ascii: "-") || text[0] == UInt8(ascii: "+") {
      decimal.isNegative = unsafe text[0] == UInt8(ascii: "-")
      at = 1
    }
    let first = at
    while unsafe at < length && isDigit(text[at]) {
      unsafe decimal.take(text[at] &- 0x30, afterPoint: false)
      at += 1
    }
    var digits = at - first
    if at == length { return digits > 0 }
    if unsafe text[at] == UInt8(ascii: ".") {
      at += 1
      decimal.isFractional = true
      while unsafe at < length && isDigit(text[at]) {
        unsafe decimal.take(text[at] &- 0x30, afterPoint: true)
        at += 1
        digits += 1
      }
    }
    if digits == 0 { return false }
    if unsafe at < length && text[at] | 0x20 == UInt8(ascii: "e") {
      decimal.isFractional = true
      guard let exponent = unsafe exponent(text, length, from: &at) else { return false }
      decimal.exponent += exponent
    }
    return at == length
  }

  /// Reads an exponent from its `e` on; beyond a million it stays there.
  static func exponent(_ text: UnsafePointer<UInt8>, _ length: Int, from at: inout Int) -> Int? {
    at += 1
    var isNegative = false
    if unsafe at < length && (text[at] == UInt8(ascii: "-") || text[at] == UInt8(ascii: "+")) {
      isNegative = unsafe text[at] == UInt8(ascii: "-")
      at += 1
    }
    let first = at
    var value = 0
    while unsafe at < length && isDigit(text[at]) {
      value = unsafe min(value * 10 + Int(text[at] &- 0x30), 1_000_000)
      at += 1
    }
    return at == first ? nil : isNegative ? -value : value
  }

  /// Reads `0x` and `0o` numbers.
  private static func radix(_ text: UnsafePointer<UInt8>, _ length: Int, shift: UInt64) -> Value {
    var bits: UInt64 = 0
    var value = 0.0
    var isBig = false
    for at in 2..<length {
      guard let digit = unsafe hexValue(text[at]), digit < 1 << shift else { return .string }
      isBig = isBig || bits >> (63 - shift) != 0
      bits = bits << shift | digit
      value = value * Double(1 << shift) + Double(digit)
    }
    return isBig
      ? Value(kind: .double, bits: value.bitPattern, isBig: true) : Value(kind: .int, bits: bits)
  }

  /// Resolves `.inf`, `.nan` and their spellings.
  private static func special(_ text: UnsafePointer<UInt8>, _ length: Int) -> Value {
    guard length == 4 || length == 5 else { return .string }
    switch unsafe String(decoding: UnsafeBufferPointer(start: text, count: length), as: UTF8.self) {
    case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF":
      return Value(kind: .double, bits: Double.infinity.bitPattern)
    case "-.inf", "-.Inf", "-.INF": return Value(kind: .double, bits: (-Double.infinity).bitPattern)
    case ".nan", ".NaN", ".NAN": return Value(kind: .double, bits: Double.nan.bitPattern)
    default: return .string
    }
  }
}

/// The value of a hexadecimal digit.
func hexValue(_ byte: UInt8) -> UInt64? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(byte - 0x30)
  case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(byte - 0x57)
  case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt64(byte - 0x37)
  default: nil
  }
}
