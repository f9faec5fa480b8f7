import SourceText

/// Reads one JSON value (RFC 8259) into the tree, without recursion.
///
/// Stops at the zero behind the source, which JSON has no place for: nothing asks for the end but where a zero was met.
@safe struct JSONReading {
  /// What may come next.
  private enum Expected {
    case value
    case valueOrEnd
    case key
    case keyOrEnd
    case commaOrEnd
  }

  private let base: UnsafePointer<UInt8>
  private let length: Int
  private var at: Int

  /// Reads the document from `offset` on.
  static func read(into builder: inout TreeBuilder, from offset: Int) {
    var reading = unsafe JSONReading(
      base: UnsafePointer(builder.arena.base), length: builder.arena.sourceLength, at: offset)
    builder.beginDocument(at: offset)
    reading.run(&builder)
    if builder.failure {
      builder.abandonDocument(at: reading.length)
    } else {
      builder.endDocument(at: reading.length)
    }
  }

  private mutating func run(_ builder: inout TreeBuilder) {
    var expected = Expected.value
    while !builder.failure {
      skipWhite()
      switch expected {
      case .value, .valueOrEnd:
        if expected == .valueOrEnd, unsafe base[at] == UInt8(ascii: "]") {
          expected = close(&builder)
        } else {
          expected = value(&builder)
        }
      case .key, .keyOrEnd:
        if unsafe base[at] == UInt8(ascii: "\"") {
          string(&builder)
          colon(&builder)
          expected = .value
        } else if expected == .keyOrEnd, unsafe base[at] == UInt8(ascii: "}") {
          expected = close(&builder)
        } else {
          return builder.fail(unexpected(in: builder, "a key in double quotes was expected here"))
        }
      case .commaOrEnd:
        guard builder.frame.node != YAMLNode.none else { return finish(&builder) }
        expected = unsafe afterValue(base[at], &builder)
      }
    }
  }

  @inline(__always)
  private mutating func skipWhite() {
    while unsafe base[at] == 0x20 || base[at] == 0x0A || base[at] == 0x0D || base[at] == 0x09 { at += 1 }
  }

  private func finish(_ builder: inout TreeBuilder) {
    if at < length { builder.fail(unexpected(in: builder, "more follows where the JSON value has ended")) }
  }

  @inline(__always)
  private mutating func afterValue(_ byte: UInt8, _ builder: inout TreeBuilder) -> Expected {
    let isMapping = builder.frame.isMapping
    if byte == UInt8(ascii: ",") {
      at += 1
      return isMapping ? .key : .value
    }
    if byte == (isMapping ? UInt8(ascii: "}") : UInt8(ascii: "]")) { return close(&builder) }
    builder.fail(unexpected(in: builder, isMapping ? "',' or '}' was expected here" : "',' or ']' was expected here"))
    return .commaOrEnd
  }

  @inline(__always)
  private mutating func close(_ builder: inout TreeBuilder) -> Expected {
    at += 1
    builder.close(at: at)
    return .commaOrEnd
  }

  @inline(__always)
  private mutating func colon(_ builder: inout TreeBuilder) {
    if builder.failure { return }
    skipWhite()
    if unsafe base[at] == UInt8(ascii: ":") {
      at += 1
    } else {
      builder.fail(unexpected(in: builder, "a ':' was expected here"))
    }
  }

  @inline(__always)
  private mutating func value(_ builder: inout TreeBuilder) -> Expected {
    switch unsafe base[at] {
    case UInt8(ascii: "\""): string(&builder)
    case UInt8(ascii: "{"):
      builder.open(YAMLNode(kind: .mapping, style: .flow, start: at, end: at))
      at += 1
      return .keyOrEnd
    case UInt8(ascii: "["):
      builder.open(YAMLNode(kind: .sequence, style: .flow, start: at, end: at))
      at += 1
      return .valueOrEnd
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): number(&builder)
    default: word(&builder)
    }
    return .commaOrEnd
  }

  private mutating func word(_ builder: inout TreeBuilder) {
    let start = at
    while unsafe isWordByte(base[at]) { at += 1 }
    let value = unsafe CoreSchema.resolve(base + start, at - start)
    // Of the spellings that the core schema takes, JSON takes the ones in lower case.
    guard at > start, value.kind == .null || value.kind == .bool, unsafe base[start] >= 0x61,
      unsafe base[start + 1] >= 0x61
    else {
      at = start
      return builder.fail(unexpected(in: builder, "a value was expected here"))
    }
    var node = YAMLNode(kind: value.kind, style: .plain, start: start, end: at)
    setText(of: &node, start, at)
    node.bits = value.bits
    builder.addScalar(node)
  }

  private func isWordByte(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || isDigit(byte) }

  @inline(__always)
  private func setText(of node: inout YAMLNode, _ start: Int, _ end: Int) {
    node.textOffset = UInt32(truncatingIfNeeded: start)
    node.textLength = UInt32(truncatingIfNeeded: end - start)
  }
}

// MARK: - Numbers

extension JSONReading {
  private mutating func number(_ builder: inout TreeBuilder) {
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
    setText(of: &node, start, at)
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

// MARK: - Strings

extension JSONReading {
  /// Reads the string whose quote stands here.
  @inline(__always)
  private mutating func string(_ builder: inout TreeBuilder) {
    let start = at
    at += 1
    skipOrdinary()
    var node = YAMLNode(kind: .string, style: .doubleQuoted, start: start, end: at + 1)
    if unsafe base[at] == UInt8(ascii: "\"") {
      setText(of: &node, start + 1, at)
    } else {
      let text = builder.arena.used
      guard decode(from: start, &builder) else { return }
      setText(of: &node, text, builder.arena.used)
      node.end = UInt32(truncatingIfNeeded: at + 1)
    }
    at += 1
    builder.addScalar(node)
  }

  /// Goes on to the next quote, backslash or control character.
  @inline(__always)
  private mutating func skipOrdinary() {
    while true {
      let word = unsafe loadWord(base + at)
      let stops =
        zeroBytes(word ^ everywhere(0x22)) | zeroBytes(word ^ everywhere(0x5C))
        | ((word &- everywhere(0x20)) & ~word)
      let marks = stops & everywhere(0x80)
      if marks != 0 {
        // The lowest mark is exact, whatever a borrow makes of those above.
        at += marks.trailingZeroBitCount / 8
        return
      }
      at += 8
    }
  }

  @inline(__always)
  private func zeroBytes(_ word: UInt64) -> UInt64 { (word &- everywhere(0x01)) & ~word }

  /// Copies the string that starts at `start`, its escapes replaced, behind the source.
  private mutating func decode(from start: Int, _ builder: inout TreeBuilder) -> Bool {
    var copied = start + 1
    while true {
      unsafe _ = builder.arena.append(base + copied, at - copied)
      switch unsafe base[at] {
      case UInt8(ascii: "\""): return true
      case UInt8(ascii: "\\"):
        guard escape(&builder) else { return false }
      default:
        builder.fail(at >= length ? unclosed(start) : control())
        return false
      }
      copied = at
      skipOrdinary()
    }
  }

  private func unclosed(_ start: Int) -> Diagnostic {
    Diagnostic(
      range: SourceRange(start: start, end: start + 1), message: "the quote that opens here is never closed",
      hint: "close it with '\"'")
  }

  private func control() -> Diagnostic {
    let byte = unsafe base[at]
    guard byte == 0x0A || byte == 0x0D || byte == 0x09 else { return .control(UInt32(byte), at: at, length: 1) }
    return Diagnostic(
      range: SourceRange(start: at, end: at + 1),
      message: byte == 0x09 ? "a tab cannot stand in a JSON string" : "a JSON string cannot go over the end of a line",
      hint: byte == 0x09 ? "write '\\t'" : "write '\\n'")
  }

  /// Replaces the escape whose backslash stands here.
  private mutating func escape(_ builder: inout TreeBuilder) -> Bool {
    let simple: UInt8
    switch unsafe base[at + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): simple = unsafe base[at + 1]
    case UInt8(ascii: "b"): simple = 0x08
    case UInt8(ascii: "f"): simple = 0x0C
    case UInt8(ascii: "n"): simple = 0x0A
    case UInt8(ascii: "r"): simple = 0x0D
    case UInt8(ascii: "t"): simple = 0x09
    case UInt8(ascii: "u"): return unicodeEscape(&builder)
    default:
      builder.fail(badEscape(2, "this backslash starts no escape that JSON knows", "write two backslashes for one"))
      return false
    }
    builder.arena.append(simple)
    at += 2
    return true
  }

  private mutating func unicodeEscape(_ builder: inout TreeBuilder) -> Bool {
    guard var scalar = codeUnit(at) else {
      builder.fail(badEscape(2, "four hexadecimal digits must follow '\\u'", nil))
      return false
    }
    var size = 6
    if scalar & 0xFC00 == 0xD800, let low = codeUnit(at + 6), low & 0xFC00 == 0xDC00 {
      scalar = 0x10000 + (scalar & 0x3FF) << 10 + (low & 0x3FF)
      size = 12
    }
    guard let unicode = Unicode.Scalar(scalar) else {
      builder.fail(badEscape(6, "this escape is half a surrogate pair", "write both halves, or the character itself"))
      return false
    }
    for byte in UTF8.encode(unicode).map({ Array($0) }) ?? [] { builder.arena.append(byte) }
    at += size
    return true
  }

  /// The code unit of the `\uXXXX` at `offset`, or nil where there is none.
  private func codeUnit(_ offset: Int) -> UInt32? {
    guard unsafe base[offset] == UInt8(ascii: "\\"), unsafe base[offset + 1] == UInt8(ascii: "u") else { return nil }
    var value: UInt32 = 0
    for place in 2..<6 {
      guard let digit = unsafe hexValue(base[offset + place]) else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return value
  }

  private func badEscape(_ size: Int, _ message: String, _ hint: String?) -> Diagnostic {
    Diagnostic(range: SourceRange(start: at, end: min(at + size, length)), message: message, hint: hint)
  }
}

// MARK: - Messages

extension JSONReading {
  /// Says what stands where something else was expected.
  private func unexpected(in builder: borrowing TreeBuilder, _ message: String) -> Diagnostic {
    guard at < length else {
      let open = builder.frame.node
      guard open != YAMLNode.none, Int(open) < builder.nodes.count else {
        return Diagnostic(
          range: SourceRange(start: length, end: length), message: "the source ends where \(clause(message))")
      }
      let range = builder.characterRange(at: Int(builder.nodes[Int(open)].start))
      return Diagnostic(
        range: range, message: "this '\(builder.sourceText(range))' is never closed",
        hint: "close it with '\(builder.frame.isMapping ? "}" : "]")'")
    }
    return Diagnostic(range: builder.characterRange(at: at), message: message, hint: hint())
  }

  private func clause(_ message: String) -> String {
    message.hasSuffix(" was expected here") ? String(message.dropLast(5)) : "a value was expected"
  }

  private func hint() -> String? {
    switch unsafe base[at] {
    case UInt8(ascii: "'"): "JSON puts texts in double quotes"
    case UInt8(ascii: "/"), UInt8(ascii: "#"): "JSON has no comments; give the file a name that ends in .yaml"
    case UInt8(ascii: "]"), UInt8(ascii: "}"): "remove the comma before it"
    case let byte where byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A:
      "JSON puts texts and keys in double quotes; only true, false and null go without"
    default: nil
    }
  }
}
