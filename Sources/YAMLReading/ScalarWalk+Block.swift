/// Literal and folded scalars.
extension ScalarWalk {
  /// Goes to the first line behind the header and finds the indentation.
  mutating func startBlock() {
    while at < end, breakLength(at) == 0 { at += 1 }
    at += breakLength(at)
    indent = indentation()
    skipIndent()
  }

  /// The next piece of a block scalar.
  mutating func blockStep() -> ScalarPiece {
    let length = breakLength(at)
    if length > 0 { return breakStep(length) }
    return take(1, 1)
  }

  /// A line break and the indentation behind it.
  private mutating func breakStep(_ length: Int) -> ScalarPiece {
    defer { skipIndent() }
    if breaksLeft == 0 {
      let kept = breaksOfText()
      // Folded to a space.
      if kept.count == 0 { return take(1, length) }
      breaksLeft = kept.count
      // Of several breaks between lines that fold, the first goes. Those at the end of the text never fold.
      let isLast = walked + kept.length == text.count
      if style == .folded, !isLast, hasBreaks(kept.count + 1) { return take(0, length) }
    }
    breaksLeft -= 1
    return take(breakLengthOfText, length)
  }

  /// True when at least `count` line breaks come before the next line that holds anything.
  private func hasBreaks(_ count: Int) -> Bool {
    var offset = at
    for _ in 0..<count {
      let length = breakLength(offset)
      guard length > 0 else { return false }
      offset += length
      var column = 0
      while column < indent, source(offset) == 0x20 {
        offset += 1
        column += 1
      }
    }
    return true
  }

  private mutating func skipIndent() {
    var column = 0
    while column < indent, source(at) == 0x20 {
      at += 1
      column += 1
    }
  }

  /// How far the lines are indented: as the first line that holds anything, less the blanks that are part of the text.
  private func indentation() -> Int {
    var spaces = 0
    var widest = 0
    var offset = at
    while offset < end {
      if source(offset) == 0x20 {
        spaces += 1
        widest = max(widest, spaces)
        offset += 1
      } else if case let length = breakLength(offset), length > 0 {
        spaces = 0
        offset += length
      } else {
        break
      }
    }
    let own = leadingSpacesOfText()
    return max(0, own.hasContent ? spaces - own.first : widest - own.widest)
  }

  /// The spaces before the first character of the text that is neither space nor line break, and the most in any line.
  private func leadingSpacesOfText() -> (first: Int, widest: Int, hasContent: Bool) {
    var spaces = 0
    var widest = 0
    var offset = 0
    while offset < text.count {
      let length = breakLengthOfText(at: offset)
      if length > 0 {
        spaces = 0
      } else if bytes[text.lowerBound + offset] == 0x20 {
        spaces += 1
        widest = max(widest, spaces)
      } else {
        return (spaces, widest, true)
      }
      offset += max(length, 1)
    }
    return (spaces, widest, false)
  }
}
