/// Reads what string and bytes literals stand for.
struct Literal {
  /// What is wrong with an escape, and where: offsets from the start of the literal.
  struct Fault: Error {
    var start: Int
    var end: Int
    var message: String
  }

  private let token: ArraySlice<UInt8>
  private let isBytes: Bool
  private var offset: Int
  private let end: Int
  private let isRaw: Bool
  private var result: [UInt8] = []

  private init(_ token: ArraySlice<UInt8>, isBytes: Bool) {
    self.token = token
    self.isBytes = isBytes
    var start = token.startIndex
    var isRaw = false
    while token[start] != 0x22, token[start] != 0x27 {
      if token[start] | 0x20 == 0x72 { isRaw = true }
      start += 1
    }
    self.isRaw = isRaw
    let quote = token[start]
    let isTriple =
      token.endIndex - start >= 6 && token[start + 1] == quote && token[start + 2] == quote
    offset = start + (isTriple ? 3 : 1)
    end = token.endIndex - (isTriple ? 3 : 1)
  }

  /// The bytes that the literal `token`, quotes and prefix included, stands for.
  static func value(of token: ArraySlice<UInt8>, isBytes: Bool) throws(Fault) -> [UInt8] {
    var literal = Literal(token, isBytes: isBytes)
    return try literal.read()
  }

  private mutating func read() throws(Fault) -> [UInt8] {
    if isRaw || !token[offset..<end].contains(0x5C) { return Array(token[offset..<end]) }
    result.reserveCapacity(end - offset)
    while offset < end {
      if token[offset] == 0x5C { try escape() } else { result.append(token[offset]); offset += 1 }
    }
    return result
  }

  private static let simple: [UInt8: UInt8] = [
    0x61: 0x07, 0x62: 0x08, 0x66: 0x0C, 0x6E: 0x0A, 0x72: 0x0D, 0x74: 0x09, 0x76: 0x0B, 0x5C: 0x5C, 0x3F: 0x3F,
    0x22: 0x22, 0x27: 0x27, 0x60: 0x60,
  ]

  private mutating func escape() throws(Fault) {
    let start = offset
    let letter = offset + 1 < end ? token[offset + 1] : 0
    if let byte = Self.simple[letter] {
      result.append(byte)
      offset += 2
      return
    }
    switch letter {
    case 0x78, 0x58: append(try digits(start, skip: 2, count: 2, radix: 16), octet: true)
    case 0x30...0x33: append(try digits(start, skip: 1, count: 3, radix: 8), octet: true)
    case 0x75 where !isBytes: append(try digits(start, skip: 2, count: 4, radix: 16), octet: false)
    case 0x55 where !isBytes: append(try digits(start, skip: 2, count: 8, radix: 16), octet: false)
    default: throw Fault(start: start, end: min(start + 2, end), message: "escape is not known")
    }
  }

  /// The number in `count` digits after `skip` bytes of an escape at `start`.
  private mutating func digits(_ start: Int, skip: Int, count: Int, radix: UInt32) throws(Fault) -> UInt32 {
    var value: UInt32 = 0
    offset = start + skip
    for _ in 0..<count {
      let digit = offset < end ? Self.digit(token[offset]) : 255
      guard digit < radix else {
        throw Fault(start: start, end: min(offset + 1, end), message: "escape needs \(count) digits")
      }
      value = value &* radix &+ digit
      offset += 1
    }
    guard value < 0x110000, !(0xD800..<0xE000 ~= value) else {
      throw Fault(start: start, end: offset, message: "escape is not a Unicode scalar")
    }
    return value
  }

  private static func digit(_ byte: UInt8) -> UInt32 {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x41 + 10)
    case 0x61...0x66: UInt32(byte - 0x61 + 10)
    default: 255
    }
  }

  private mutating func append(_ value: UInt32, octet: Bool) {
    if isBytes, octet {
      result.append(UInt8(truncatingIfNeeded: value))
    } else if let scalar = Unicode.Scalar(value) {
      result.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
    }
  }
}
