import SourceText

/// Scalars in single and double quotes.
extension BlockReading {
  /// Reads the text whose quote stands here, over lines where it goes over lines; `at` is behind it.
  @inline(__always)
  mutating func quoted(_ quote: UInt8, _ builder: inout TreeBuilder) throws(Unusual) -> YAMLNode {
    let start = at
    at += 1
    if quote == UInt8(ascii: "'") {
      skipToSingleQuote()
    } else {
      skipToDoubleQuote()
    }
    guard unsafe base[at] == quote && (quote == UInt8(ascii: "\"") || base[at + 1] != quote) else {
      return try decodedQuoted(quote, start, &builder)
    }
    var node = YAMLNode(kind: .string, style: style(of: quote), start: start, end: at + 1)
    node.setText(start + 1, at - start - 1)
    at += 1
    return node
  }

  @inline(__always)
  private func style(of quote: UInt8) -> YAMLNode.Style {
    quote == UInt8(ascii: "'") ? .singleQuoted : .doubleQuoted
  }

  /// Goes on to the next double quote, backslash or control.
  @inline(__always)
  private mutating func skipToDoubleQuote() {
    while true {
      let word = unsafe loadWord(base + at)
      let stops =
        marks(of: UInt8(ascii: "\""), in: word) | marks(of: UInt8(ascii: "\\"), in: word) | controlMarks(in: word)
      if stops != 0 {
        at += placesBelow(stops)
        return
      }
      at += 8
    }
  }

  /// Goes on to the next single quote or control.
  @inline(__always)
  private mutating func skipToSingleQuote() {
    while true {
      let word = unsafe loadWord(base + at)
      let stops = marks(of: UInt8(ascii: "'"), in: word) | controlMarks(in: word)
      if stops != 0 {
        at += placesBelow(stops)
        return
      }
      at += 8
    }
  }

  /// Reads on, from the first escape or line break, and puts the text behind the source.
  private mutating func decodedQuoted(
    _ quote: UInt8, _ start: Int, _ builder: inout TreeBuilder
  ) throws(Unusual) -> YAMLNode {
    let text = builder.arena.used
    var copied = start + 1
    while true {
      let byte = unsafe base[at]
      if byte == 0x0A || byte == 0x0D {
        try foldedLine(copied, &builder)
      } else {
        _ = unsafe builder.arena.append(base + copied, at - copied)
        if byte == quote, unsafe quote == UInt8(ascii: "\"") || base[at + 1] != quote { break }
        try escape(&builder)
      }
      copied = at
      if quote == UInt8(ascii: "'") {
        skipToSingleQuote()
      } else {
        skipToDoubleQuote()
      }
    }
    at += 1
    var node = YAMLNode(kind: .string, style: style(of: quote), start: start, end: at)
    node.setText(text, builder.arena.used - text)
    return node
  }

  /// Folds the line break here, behind the text from `copied` on.
  private mutating func foldedLine(_ copied: Int, _ builder: inout TreeBuilder) throws(Unusual) {
    var end = at
    while unsafe end > copied && base[end - 1] == 0x20 { end -= 1 }
    _ = unsafe builder.arena.append(base + copied, end - copied)
    try builder.arena.appendFold(skipQuotedBreaks())
  }

  /// `skipBreaks` within quotes, where a document may not start.
  private mutating func skipQuotedBreaks() throws(Unusual) -> Int {
    let breaks = try skipBreaks()
    let isMarker = unsafe at == lineStart && (base[at] == UInt8(ascii: "-") || base[at] == UInt8(ascii: "."))
    guard !isMarker else { throw Unusual() }
    return breaks
  }

  /// Replaces what the backslash or the doubled single quote here stands for.
  private mutating func escape(_ builder: inout TreeBuilder) throws(Unusual) {
    let digits: Int
    switch unsafe (base[at], base[at + 1]) {
    case (UInt8(ascii: "'"), UInt8(ascii: "'")):
      builder.arena.append(UInt8(ascii: "'"))
      at += 2
      return
    case (UInt8(ascii: "\\"), 0x0A), (UInt8(ascii: "\\"), 0x0D):
      at += 1
      // The escaped line break leaves nothing; every other one stays.
      for _ in 1..<(try skipQuotedBreaks()) { builder.arena.append(0x0A) }
      return
    case (UInt8(ascii: "\\"), UInt8(ascii: "x")): digits = 2
    case (UInt8(ascii: "\\"), UInt8(ascii: "u")): digits = 4
    case (UInt8(ascii: "\\"), UInt8(ascii: "U")): digits = 8
    case (UInt8(ascii: "\\"), let letter):
      guard let scalar = BlockReading.escaped(letter) else { throw Unusual() }
      builder.arena.append(scalar)
      at += 2
      return
    default: throw Unusual()
    }
    try builder.arena.append(scalar(of: digits))
    at += 2 + digits
  }

  /// The character with the `digits` hexadecimal digits behind the escape here.
  private func scalar(of digits: Int) throws(Unusual) -> Unicode.Scalar {
    var value: UInt64 = 0
    for place in 2..<2 + digits {
      guard let digit = unsafe hexValue(base[at + place]) else { throw Unusual() }
      value = value << 4 | digit
    }
    guard let number = UInt32(exactly: value), let scalar = Unicode.Scalar(number) else { throw Unusual() }
    return scalar
  }

  /// What a backslash and a letter stand for (YAML 1.2 section 5.7).
  private static func escaped(_ letter: UInt8) -> Unicode.Scalar? {
    switch letter {
    case UInt8(ascii: "0"): "\0"
    case UInt8(ascii: "a"): "\u{7}"
    case UInt8(ascii: "b"): "\u{8}"
    case UInt8(ascii: "t"): "\t"
    case UInt8(ascii: "n"): "\n"
    case UInt8(ascii: "v"): "\u{B}"
    case UInt8(ascii: "f"): "\u{C}"
    case UInt8(ascii: "r"): "\r"
    case UInt8(ascii: "e"): "\u{1B}"
    case UInt8(ascii: " "): " "
    case UInt8(ascii: "\""): "\""
    case UInt8(ascii: "/"): "/"
    case UInt8(ascii: "\\"): "\\"
    case UInt8(ascii: "N"): "\u{85}"
    case UInt8(ascii: "_"): "\u{A0}"
    case UInt8(ascii: "L"): "\u{2028}"
    case UInt8(ascii: "P"): "\u{2029}"
    default: nil
    }
  }
}
