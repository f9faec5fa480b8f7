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

  let base: UnsafePointer<UInt8>
  let length: Int
  var at: Int
  /// Whether a value ends with its line.
  private var isLines = false

  /// Reads JSON lines from `offset` on: a document for each line that is not empty, whatever is wrong with others.
  static func readLines(into builder: inout TreeBuilder, from offset: Int) {
    var reading = unsafe JSONReading(
      base: UnsafePointer(builder.arena.base), length: builder.arena.sourceLength, at: offset)
    reading.isLines = true
    reading.skipWhite()
    while reading.at < reading.length, builder.diagnostics.count < builder.limits.diagnostics {
      let start = reading.at
      builder.beginDocument(at: start)
      reading.run(&builder)
      if builder.failure {
        reading.at = start
        while reading.at < reading.length, unsafe reading.base[reading.at] != 0x0A { reading.at += 1 }
        builder.abandonDocument(at: reading.at)
      } else {
        builder.endDocument(at: reading.at)
      }
      reading.skipWhite()
    }
  }

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
    if isLines, endsLine() { return }
    if at < length { builder.fail(unexpected(in: builder, "more follows where the JSON value has ended")) }
  }

  /// Whether a line break lies between the value before `at` and what follows it.
  private func endsLine() -> Bool {
    var back = at
    while back > 0, unsafe base[back - 1] == 0x20 || base[back - 1] == 0x09 { back -= 1 }
    return unsafe base[back - 1] == 0x0A || base[back - 1] == 0x0D
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
    node.setText(start, at - start)
    node.bits = value.bits
    builder.addScalar(node)
  }

  private func isWordByte(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || isDigit(byte) }
}
