/// Pairs, items and the values in them.
extension BlockReading {
  /// Reads the key that stands here, a pair of the innermost mapping, and its value.
  mutating func pair(_ builder: inout TreeBuilder) throws(Unusual) {
    let start = at
    let key: YAMLNode
    if let quote = quoteHere {
      key = try quoted(quote, &builder)
      skipSpaces()
      guard isColon else { throw Unusual() }
    } else {
      let line = try plainStart()
      guard line.stop == .colon else { throw Unusual() }
      key = plain(from: start, to: line.end)
    }
    try pair(key, start, &builder)
  }

  /// Goes on at the colon behind a key.
  private mutating func pair(_ key: YAMLNode, _ start: Int, _ builder: inout TreeBuilder) throws(Unusual) {
    guard lineStart <= start, isKeyLength(at - start) else { throw Unusual() }
    try add(key, &builder)
    at += 1
    try value(&builder)
  }

  /// Reads what follows a key's colon in its line, where no key may start.
  private mutating func value(_ builder: inout TreeBuilder) throws(Unusual) {
    let colonEnd = at
    skipSpaces()
    switch unsafe base[at] {
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      try flow(&builder)
      try endLine()
    case UInt8(ascii: "|"), UInt8(ascii: ">"): try blockScalar(&builder)
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      try add(quoted(unsafe base[at], &builder), &builder)
      try endLine()
    case 0x0A, 0x0D, 0, UInt8(ascii: "#"):
      pending = colonEnd
      try endLine()
    default: try plainValue(at, plainStart(), &builder)
    }
  }

  /// Reads the item whose dash stands here, and items in it that start in the same line.
  mutating func items(_ builder: inout TreeBuilder) throws(Unusual) {
    while true {
      try settlePending(&builder)
      at += 1
      let dashEnd = at
      skipSpaces()
      switch unsafe base[at] {
      case 0x0A, 0x0D, 0, UInt8(ascii: "#"):
        pending = dashEnd
        return try endLine()
      default:
        guard isDash else { return try node(&builder) }
        try open(.sequence, column: at - lineStart, start: at, &builder)
      }
    }
  }

  /// Reads a value that stands deeper than all that is open, where a key or a list may start.
  mutating func node(_ builder: inout TreeBuilder) throws(Unusual) {
    let start = at
    if isDash {
      try open(.sequence, column: at - lineStart, start: start, &builder)
      return try items(&builder)
    }
    switch unsafe base[at] {
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      try flow(&builder)
      try endLine()
    case UInt8(ascii: "|"), UInt8(ascii: ">"): try blockScalar(&builder)
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let scalar = try quoted(unsafe base[at], &builder)
      skipSpaces()
      if isColon { return try firstPair(scalar, start, &builder) }
      guard level.indent >= 0 else { throw Unusual() }
      try add(scalar, &builder)
      try endLine()
    default:
      let line = try plainStart()
      if line.stop == .colon { return try firstPair(plain(from: start, to: line.end), start, &builder) }
      guard level.indent >= 0 else { throw Unusual() }
      try plainValue(start, line, &builder)
    }
  }

  /// Opens the mapping that a key starts.
  private mutating func firstPair(_ key: YAMLNode, _ start: Int, _ builder: inout TreeBuilder) throws(Unusual) {
    guard lineStart <= start else { throw Unusual() }
    try open(.mapping, column: start - lineStart, start: start, &builder)
    try pair(key, start, &builder)
  }

  /// libyaml looks for a key's colon within 1,024 characters.
  @inline(__always)
  func isKeyLength(_ bytes: Int) -> Bool { bytes <= 1_000 }

  /// The quote that opens a text here, or nil.
  @inline(__always)
  private var quoteHere: UInt8? {
    let byte = unsafe base[at]
    return byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") ? byte : nil
  }

  /// True at the colon behind a key.
  @inline(__always)
  private var isColon: Bool { unsafe base[at] == UInt8(ascii: ":") && base[at + 1] <= 0x20 }
}
