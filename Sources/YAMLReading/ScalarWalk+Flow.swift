/// Plain and quoted scalars.
extension ScalarWalk {
  /// The next piece of a plain or quoted scalar.
  mutating func flowStep() -> ScalarPiece {
    let byte = source(at)
    if style == .singleQuoted, byte == UInt8(ascii: "'") { return take(1, 2) }
    if style == .doubleQuoted, byte == UInt8(ascii: "\\") { return escapeStep() }
    if !foldsLines { return take(1, 1) }
    if isBlank(byte) || breakLength(at) > 0 { return spaceStep() }
    return take(1, 1)
  }

  /// White space: as it is within a line, folded where it goes over line breaks.
  ///
  /// One line break becomes a space; of several the first goes and each other stays.
  private mutating func spaceStep() -> ScalarPiece {
    if breaksLeft == 0 {
      let run = spaceRun()
      if run.breaks == 0 { return take(run.end - at, run.end - at) }
      let dropsFirst = !keepsFirstBreak && breakLength(firstBreak(from: at)) < 3
      keepsFirstBreak = false
      breaksLeft = run.breaks - (dropsFirst ? 1 : 0)
      runEnd = run.end
      if breaksLeft == 0 { return take(1, run.end - at) }
      if dropsFirst { return keptBreak(from: endOfBreak(from: at)) }
    }
    return keptBreak(from: at)
  }

  /// The next line break of a run, which stays; the last one takes the white space behind it along.
  private mutating func keptBreak(from offset: Int) -> ScalarPiece {
    breaksLeft -= 1
    return take(breakLengthOfText, (breaksLeft == 0 ? runEnd : endOfBreak(from: offset)) - at)
  }

  private func firstBreak(from offset: Int) -> Int {
    var offset = offset
    while isBlank(source(offset)) { offset += 1 }
    return offset
  }

  private func endOfBreak(from offset: Int) -> Int {
    let start = firstBreak(from: offset)
    return start + breakLength(start)
  }

  /// Where the white space from here on ends, and how many line breaks are in it.
  private func spaceRun() -> (end: Int, breaks: Int) {
    var offset = at
    var breaks = 0
    while offset < end {
      let length = breakLength(offset)
      guard length > 0 || isBlank(source(offset)) else { break }
      if length > 0 { breaks += 1 }
      offset += max(length, 1)
    }
    return (offset, breaks)
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
    let piece = take(0, start - at)
    let run = spaceRun()
    keepsFirstBreak = run.breaks > 0
    return run.breaks > 0 ? piece : take(0, run.end - at)
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
