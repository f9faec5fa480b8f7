/// Plain and quoted scalars.
extension ScalarWalk {
  /// The next piece of a plain or quoted scalar.
  mutating func flowStep() -> ScalarPiece {
    let byte = source(at)
    if style == .singleQuoted, byte == UInt8(ascii: "'") { return take(1, 2) }
    if style == .doubleQuoted, byte == UInt8(ascii: "\\") { return escapeStep() }
    if isBlank(byte) || breakLength(at) > 0 { return spaceStep() }
    return take(1, 1)
  }

  /// White space: as it is within a line, folded where it goes over line breaks.
  private mutating func spaceStep() -> ScalarPiece {
    var offset = at
    var breaks: [Int] = []
    while offset < end {
      let length = breakLength(offset)
      if length > 0 {
        offset += length
        breaks.append(offset)
      } else if isBlank(source(offset)) {
        offset += 1
      } else {
        break
      }
    }
    guard let firstBreak = breaks.first else { return take(1, 1) }
    let kept = breaksOfText(limit: breaks.count)
    if kept == 0 { return take(1, offset - at) }
    // Where lines are empty the first break goes and each other stays: the last ones match.
    let stop = breaks[breaks.count - kept]
    if kept == 1 { return take(breakLengthOfText, offset - at) }
    return take(breakLengthOfText, max(stop, firstBreak) - at)
  }

  /// An escape of a double-quoted scalar.
  private mutating func escapeStep() -> ScalarPiece {
    let length = breakLength(at + 1)
    if length > 0 { return continuationStep(at + 1 + length) }
    switch source(at + 1) {
    case UInt8(ascii: "x"): return take(sequenceLength, 4)
    case UInt8(ascii: "u"): return take(sequenceLength, isSurrogatePair ? 12 : 6)
    case UInt8(ascii: "U"): return take(sequenceLength, 10)
    default: return take(sequenceLength, 2)
    }
  }

  /// An escaped line break: white space after it goes too, but empty lines stay.
  private mutating func continuationStep(_ start: Int) -> ScalarPiece {
    var offset = start
    while offset < end, isBlank(source(offset)) { offset += 1 }
    if breakLength(offset) == 0 { return take(0, offset - at) }
    offset += breakLength(offset)
    return take(breakLengthOfText, offset - at)
  }

  /// The length of the UTF-8 sequence that comes next in the text.
  private var sequenceLength: Int {
    switch nextOfText {
    case 0xF0...: 4
    case 0xE0...: 3
    case 0xC0...: 2
    default: 1
    }
  }

  /// Only JSON writes a character beyond the basic plane as two escapes.
  private var isSurrogatePair: Bool {
    nextOfText >= 0xF0 && source(at + 6) == UInt8(ascii: "\\")
  }
}
