/// Where a forward search starts and how far it goes.
struct ForwardSearch {
  /// The pattern to match, or nil for any.
  var pattern: Int?
  /// Whether a match may start after `start`.
  var isSeeding: Bool
  /// The first offset that a match may start at.
  var start: Int
  /// Where to give up if nothing has matched; a match under way by then is followed beyond.
  var limit: Int
  /// Whether the first end will do, rather than that of the preferred match.
  var isEarliest: Bool
}

extension LazyAutomaton {
  /// The end of the leftmost-first match, or nil where there is none.
  ///
  /// - Complexity: O(bytes) once the states are known; O(bytes · instructions) at worst.
  mutating func matchEnd(_ search: ForwardSearch, _ program: Program, in text: Span<UInt8>) -> Int? {
    let context = Symbol(text, at: search.start - 1)
    let first = start(program, pattern: search.pattern, isSeeding: search.isSeeding, context: context)
    if first == .dead { return nil }
    if first == .uncached { return matchEndUncached(search, program, in: text, from: search.start, found: -1) }
    var position = Position(offset: search.start, row: first.row, found: -1)
    var limit = search.limit
    while true {
      let before = position.offset
      position.run(table.transitions.span, program.classes.span, text, to: limit, isEarliest: search.isEarliest)
      note(scanned: position.offset - before)
      if search.isEarliest, position.found >= 0 { return position.found }
      let symbol = Symbol(text, at: position.offset)
      let next = step(program, row: position.row, on: symbol)
      if next == .dead { return position.end }
      if next == .uncached {
        return matchEndUncached(search, program, in: text, from: position.offset + 1, found: position.found)
      }
      if next.isMatch { position.found = position.offset }
      if symbol.isEnd || (search.isEarliest && next.isMatch) { return position.end }
      if position.offset >= limit {
        if position.found < 0 { return nil }
        limit = text.count
      }
      position.row = next.row
      position.offset += 1
    }
  }

  /// The same from the state in `builder.words`, which comes before the byte at `offset`; keeps no states.
  private mutating func matchEndUncached(
    _ search: ForwardSearch, _ program: Program, in text: Span<UInt8>, from offset: Int, found: Int
  ) -> Int? {
    var offset = offset
    var found = found
    while true {
      let words = builder.words
      if StateBuilder.matchNumber(words) != 0 { found = offset - 1 }
      if offset > text.count || (found >= 0 && search.isEarliest) { break }
      let isAlive = stepUncached(program, words: words, on: Symbol(text, at: offset))
      note(scanned: 1)
      if !isAlive || (found < 0 && offset > search.limit) { break }
      offset += 1
    }
    return found < 0 ? nil : found
  }

  /// Where a search has come to.
  private struct Position {
    var offset: Int
    var row: UInt32
    /// The end of the match found so far, or -1.
    var found: Int

    var end: Int? { found < 0 ? nil : found }

    /// Goes on by known transitions until `limit` or one that is special.
    @inline(__always)
    mutating func run(
      _ table: Span<UInt32>, _ classes: Span<UInt8>, _ text: Span<UInt8>, to limit: Int, isEarliest: Bool
    ) {
      var at = offset
      var state = row
      // Offsets below `limit` lie in the text, classes below the stride, rows in the table.
      while at < limit {
        let byte = unsafe text[unchecked: at]
        let next = unsafe table[unchecked: Int(state) &+ Int(classes[unchecked: Int(byte)])]
        if next >= Transition.matchBit {
          if next >= Transition.firstSpecial { break }
          found = at
          if isEarliest { break }
        }
        state = next & ~Transition.matchBit
        at &+= 1
      }
      offset = at
      row = state
    }
  }
}
