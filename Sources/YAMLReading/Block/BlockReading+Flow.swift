import SourceText

/// Lists in brackets and mappings in braces.
extension BlockReading {
  /// Reads the collection whose bracket stands here, with all that is in it; `at` is behind it.
  mutating func flow(_ builder: inout TreeBuilder) throws(Unusual) {
    var depth = 0
    var hasValue = try flowValue(&builder, &depth)
    while depth > 0 {
      try skipFlowSpace()
      let byte = unsafe base[at]
      if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") {
        guard (byte == UInt8(ascii: "}")) == builder.frame.isMapping else { throw Unusual() }
        at += 1
        builder.close(at: at)
        depth -= 1
        hasValue = true
      } else if hasValue {
        guard byte == UInt8(ascii: ",") else { throw Unusual() }
        at += 1
        hasValue = false
      } else {
        if builder.frame.isMapping { try flowKey(&builder) }
        hasValue = try flowValue(&builder, &depth)
      }
    }
  }

  /// Reads the value here, or opens it where it is a collection.
  ///
  /// - Returns: false for a collection.
  @inline(__always)
  private mutating func flowValue(_ builder: inout TreeBuilder, _ depth: inout Int) throws(Unusual) -> Bool {
    switch unsafe base[at] {
    case UInt8(ascii: "["): try openFlow(.sequence, &builder, &depth)
    case UInt8(ascii: "{"): try openFlow(.mapping, &builder, &depth)
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      try add(quoted(unsafe base[at], &builder), &builder)
      return true
    default:
      let start = at
      let line = try flowPlain()
      if line.stop == .lineEnd { try endFlowLine() } else if line.stop == .colon { throw Unusual() }
      try add(plain(from: start, to: line.end), &builder)
      return true
    }
    return false
  }

  private mutating func openFlow(
    _ kind: YAMLNode.Kind, _ builder: inout TreeBuilder, _ depth: inout Int
  ) throws(Unusual) {
    try open(YAMLNode(kind: kind, style: .flow, start: at, end: at), &builder)
    at += 1
    depth += 1
  }

  /// Reads the key here with its colon, which must stand in the same line, and goes to the value.
  @inline(__always)
  private mutating func flowKey(_ builder: inout TreeBuilder) throws(Unusual) {
    let start = at
    let quote = unsafe base[at]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let key = try quoted(quote, &builder)
      skipSpaces()
      guard unsafe base[at] == UInt8(ascii: ":") else { throw Unusual() }
      try add(key, &builder)
    } else {
      let line = try flowPlain()
      guard line.stop == .colon else { throw Unusual() }
      try add(plain(from: start, to: line.end), &builder)
    }
    guard lineStart <= start, isKeyLength(at - start) else { throw Unusual() }
    at += 1
    try skipFlowSpace()
  }

  /// Goes over the plain text that must start here, to what ends it in its line.
  @inline(__always)
  private mutating func flowPlain() throws(Unusual) -> PlainLine {
    guard isPlainStart, unsafe base[at] != UInt8(ascii: "-") || !isFlowIndicator(base[at + 1]) else { throw Unusual() }
    var at = self.at
    while true {
      let word = unsafe loadWord(base + at)
      let braces = word | everywhere(0x20)
      let stops =
        marks(of: UInt8(ascii: ":"), in: word) | marks(of: UInt8(ascii: "#"), in: word)
        | marks(of: UInt8(ascii: ","), in: word) | marks(of: UInt8(ascii: "{"), in: braces)
        | marks(of: UInt8(ascii: "}"), in: braces) | controlMarks(in: word)
      if stops == 0 {
        at += 8
        continue
      }
      at += placesBelow(stops)
      if let stop = try flowStop(at) {
        defer { self.at = at }
        return PlainLine(end: trimmed(at), stop: stop)
      }
      at += 1
    }
  }

  @inline(__always)
  private func flowStop(_ offset: Int) throws(Unusual) -> PlainStop? {
    let byte = unsafe base[offset]
    if byte != UInt8(ascii: ":") { return isFlowIndicator(byte) ? .indicator : try stop(offset) }
    let next = unsafe base[offset + 1]
    // libyaml has no place for `a:,` and the like.
    guard !isFlowIndicator(next), next != UInt8(ascii: "?") else { throw Unusual() }
    return next <= 0x20 ? .colon : nil
  }

  @inline(__always)
  private func isFlowIndicator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"): true
    default: false
    }
  }

  /// Sees that the plain text before the line break here does not go on behind it.
  private mutating func endFlowLine() throws(Unusual) {
    try skipFlowSpace()
    switch unsafe base[at] {
    case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): return
    default: throw Unusual()
    }
  }

  /// Goes over white space, line breaks and comments within brackets.
  @inline(__always)
  private mutating func skipFlowSpace() throws(Unusual) {
    while true {
      skipSpaces()
      switch unsafe base[at] {
      case 0x0A, 0x0D: try flowBreak()
      case UInt8(ascii: "#"):
        guard unsafe at == lineStart || base[at - 1] == 0x20 else { throw Unusual() }
        skipToLineEnd()
        try flowBreak()
      default: return
      }
    }
  }

  private mutating func flowBreak() throws(Unusual) {
    try lineBreak()
    // A document may start or end here.
    guard unsafe base[at] != UInt8(ascii: "-") && base[at] != UInt8(ascii: ".") else { throw Unusual() }
  }
}
