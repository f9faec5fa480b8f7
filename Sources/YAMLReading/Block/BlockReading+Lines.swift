import SourceText

/// White space, comments, and what starts a line.
extension BlockReading {
  /// Reads the line whose first token stands here, and what belongs to its last value.
  mutating func line(_ builder: inout TreeBuilder) throws(Unusual) {
    let column = at - lineStart
    if column < level.indent { try closeLevels(&builder, above: column) }
    guard column == level.indent else {
      // Deeper than what is open: only the value that the line above left open.
      guard pending != nil else { throw Unusual() }
      pending = nil
      return try node(&builder)
    }
    if isDash {
      if level.kind == .mapping {
        guard pending != nil else { throw Unusual() }
        pending = nil
        try open(.indentless, column: column, start: at, &builder)
      }
      return try items(&builder)
    }
    if level.kind == .indentless { try closeLevel(&builder) }
    guard level.kind == .mapping else { throw Unusual() }
    try settlePending(&builder)
    try pair(&builder)
  }

  /// True at a dash that starts an item.
  @inline(__always)
  var isDash: Bool { unsafe base[at] == UInt8(ascii: "-") && base[at + 1] <= 0x20 }

  /// Goes on to the next token, over the rest of the indentation, empty lines and comments.
  @inline(__always)
  mutating func skipToToken() throws(Unusual) {
    while true {
      skipIndentation()
      switch unsafe base[at] {
      case 0x0A: nextLine(1)
      case UInt8(ascii: "#"): skipToLineEnd()
      case 0x0D, 0x09: try lineBreak()
      default: return
      }
    }
  }

  /// Goes to the start of the next line, over blanks and a comment; nothing else may follow.
  @inline(__always)
  mutating func endLine() throws(Unusual) {
    if unsafe base[at] == 0x0A { return nextLine(1) }
    skipSpaces()
    if unsafe base[at] == UInt8(ascii: "#") {
      // libyaml lets a comment follow a quote or bracket at once; YAML does not.
      guard unsafe at > 0 && base[at - 1] == 0x20 else { throw Unusual() }
      skipToLineEnd()
    }
    if at < length { try lineBreak() }
  }

  /// Goes to the next line break or other control that is no tab, or to the end.
  @inline(__always)
  mutating func skipToLineEnd() {
    var at = self.at
    while true {
      let marks = unsafe controlMarks(in: loadWord(base + at))
      if marks == 0 {
        at += 8
        continue
      }
      at += placesBelow(marks)
      guard unsafe base[at] == 0x09 else { break }
      at += 1
    }
    self.at = at
  }

  /// Takes the line break that must stand here: a line feed, or one after a carriage return.
  @inline(__always)
  mutating func lineBreak() throws(Unusual) {
    let size = breakLength
    guard size > 0 else { throw Unusual() }
    nextLine(size)
  }

  /// The length of the line break here; 0 where there is none.
  @inline(__always)
  var breakLength: Int {
    unsafe base[at] == 0x0A ? 1 : base[at] == 0x0D && base[at + 1] == 0x0A ? 2 : 0
  }

  @inline(__always)
  private mutating func nextLine(_ size: Int) {
    at += size
    lineStart = at
  }

  /// Takes the line break here, empty lines after it and the indentation of the first that is not empty.
  ///
  /// - Returns: the number of line breaks.
  @inline(__always)
  mutating func skipBreaks() throws(Unusual) -> Int {
    var count = 0
    while case let size = breakLength, size > 0 {
      count += 1
      nextLine(size)
      skipIndentation()
    }
    // A tab in front of a line; or a carriage return alone.
    guard unsafe count > 0 && base[at] != 0x09 && base[at] != 0x0D else { throw Unusual() }
    return count
  }

  /// Goes over a few spaces.
  @inline(__always)
  mutating func skipSpaces() {
    while unsafe base[at] == 0x20 { at += 1 }
  }

  /// Goes over many spaces.
  @inline(__always)
  mutating func skipIndentation() {
    while true {
      let others = unsafe loadWord(base + at) ^ everywhere(0x20)
      if others != 0 {
        at += placesBelow(others)
        return
      }
      at += 8
    }
  }
}
