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
    let piece: ScalarPiece
    if breakLengthOfText == 0 {
      // Folded to a space.
      piece = take(1, length)
    } else if style == .folded, sourceBreaks(atLeast: 2), breaksOfText(limit: sourceBreakCount) < sourceBreakCount {
      // Of several breaks between lines that fold, the first goes.
      piece = take(0, length)
    } else {
      piece = take(breakLengthOfText, length)
    }
    skipIndent()
    return piece
  }

  private func sourceBreaks(atLeast count: Int) -> Bool { sourceBreakCount >= count }

  /// The number of line breaks from here to the next line that holds anything.
  private var sourceBreakCount: Int {
    var offset = at
    var count = 0
    while offset < end {
      let length = breakLength(offset)
      guard length > 0 else { break }
      count += 1
      offset += length
      var column = 0
      while column < indent, source(offset) == 0x20 {
        offset += 1
        column += 1
      }
    }
    return count
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
    for place in text {
      switch bytes[place] {
      case 0x20:
        spaces += 1
        widest = max(widest, spaces)
      case 0x0A: spaces = 0
      default: return (spaces, widest, true)
      }
    }
    return (spaces, widest, false)
  }
}
