/// A place at which matches start, and the number of the list of patterns whose do.
struct StartEvent {
  var offset: Int
  var matchNumber: UInt32
}

extension LazyAutomaton {
  /// The start of the longest match of `pattern` that ends at `end`, or nil where there is none.
  mutating func matchStart(
    _ pattern: Int, _ program: Program, in text: Span<UInt8>, from lower: Int, endingAt end: Int
  ) -> Int? {
    var found: Int?
    let first = start(program, pattern: pattern, isSeeding: false, context: Symbol(text, at: end))
    walk(first, program, in: text, from: lower, to: end) { offset, _ in found = offset }
    return found
  }

  /// Appends the places in `lower ... upper` at which matches start that end by `upper`, from the last to the first.
  mutating func collectStarts(
    _ program: Program, in text: Span<UInt8>, from lower: Int, to upper: Int, into events: inout [StartEvent]
  ) {
    let first = start(program, pattern: nil, isSeeding: true, context: Symbol(text, at: upper))
    walk(first, program, in: text, from: lower, to: upper) { offset, number in
      events.append(StartEvent(offset: offset, matchNumber: number))
    }
  }

  /// Goes backwards from `upper` and reports each start, with the number of its match list.
  @inline(__always)
  private mutating func walk(
    _ first: Transition, _ program: Program, in text: Span<UInt8>, from lower: Int, to upper: Int,
    report: (Int, UInt32) -> Void
  ) {
    if first == .dead { return }
    if first == .uncached { return walkUncached(program, in: text, from: lower, to: upper, report: report) }
    var offset = upper
    var row = first.row
    while true {
      let before = offset
      Self.run(table.transitions.span, program.classes.span, text, to: lower, offset: &offset, row: &row)
      note(scanned: before - offset)
      let symbol = Symbol(text, at: offset - 1)
      let next = step(program, row: row, on: symbol)
      if next == .dead { return }
      if next == .uncached { return walkUncached(program, in: text, from: lower, to: offset - 1, report: report) }
      if next.isMatch { report(offset, matchNumber(ofRow: next.row)) }
      if offset <= lower { return }
      row = next.row
      offset -= 1
    }
  }

  /// The same from the state in `builder.words`, which comes after the byte at `upper`; keeps no states.
  private mutating func walkUncached(
    _ program: Program, in text: Span<UInt8>, from lower: Int, to upper: Int, report: (Int, UInt32) -> Void
  ) {
    var offset = upper
    while true {
      let words = builder.words
      let number = StateBuilder.matchNumber(words)
      if number != 0 { report(offset + 1, number) }
      if offset < lower { return }
      let isAlive = stepUncached(program, words: words, on: Symbol(text, at: offset - 1))
      note(scanned: 1)
      if !isAlive { return }
      offset -= 1
    }
  }

  /// Goes on by known transitions until `lower` or one that is special or reports a match.
  @inline(__always)
  private static func run(
    _ table: Span<UInt32>, _ classes: Span<UInt8>, _ text: Span<UInt8>, to lower: Int, offset: inout Int,
    row: inout UInt32
  ) {
    var at = offset
    var state = row
    // Offsets above `lower` lie in the text, classes below the stride, rows in the table.
    while at > lower {
      let byte = unsafe text[unchecked: at &- 1]
      let next = unsafe table[unchecked: Int(state) &+ Int(classes[unchecked: Int(byte)])]
      if next >= Transition.matchBit { break }
      state = next
      at &-= 1
    }
    offset = at
    row = state
  }
}
