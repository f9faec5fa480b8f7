/// A phrase of the tables where it stands in a sentence.
struct FoundPhrase: BitwiseCopyable {
  let start: UInt32
  let end: UInt32

  /// The place of its first word among the atoms of the first token's entry, then the number of the phrase.
  let order: UInt32
  let wordClass: WordClass

  /// True where this one comes before `other`: by its first token, then exact words before stems, then as the tables
  /// have them.
  @inline(__always)
  func precedes(_ other: FoundPhrase) -> Bool {
    start != other.start ? start < other.start : order < other.order
  }
}

/// Which phrases are looked for.
enum PhraseKind {
  case actions, things, all
}

extension VocabularyTables {
  /// Every phrase of the kind that stands in `tokens`, by its first token, then in the order of the tables.
  ///
  /// - Complexity: O(n) in the tokens for the phrases of one vocabulary: each phrase is looked for only at its least
  ///   common word, and from there back over no more words than its gaps allow.
  func phrases(_ kind: PhraseKind = .all, in tokens: Span<Token>) -> [FoundPhrase] {
    var found: [FoundPhrase] = []
    if kind == .all { found.reserveCapacity(tokens.count + 8) }
    for index in tokens.indices where tokens[index].entry != 0 {
      add(anchoredRange(tokens[index].entry, kind), at: index, in: tokens, &found)
    }
    return found
  }

  /// True when an action stands in `tokens`; O(n).
  func holdsAction(in tokens: Span<Token>) -> Bool {
    var found: [FoundPhrase] = []
    for index in tokens.indices where tokens[index].entry != 0 {
      add(anchoredRange(tokens[index].entry, .actions), at: index, in: tokens, &found)
      if !found.isEmpty { return true }
    }
    return false
  }

  /// The places in `anchored` of the phrases of the kind that are looked for at a token of `entry`.
  @inline(__always)
  private func anchoredRange(_ entry: UInt16, _ kind: PhraseKind) -> Range<Int> {
    let entry = Int(entry)
    return switch kind {
    case .actions: Int(anchoredStarts[entry])..<Int(actionEnds[entry])
    case .things: Int(actionEnds[entry])..<Int(thingEnds[entry])
    case .all: Int(anchoredStarts[entry])..<Int(anchoredStarts[entry + 1])
    }
  }

  @inline(__always)
  private func add(_ places: Range<Int>, at index: Int, in tokens: Span<Token>, _ found: inout [FoundPhrase]) {
    for place in places {
      let number = anchored[place]
      let phrase = phrases[Int(number)]
      if phrase.length == 1 {
        add(number, phrase, from: index, to: index + 1, in: tokens, &found)
      } else if phrase.lead == Phrase.unknownLead {
        addAll(number, phrase, anchoredAt: index, in: tokens, &found)
      } else {
        addOne(number, phrase, from: index - Int(phrase.lead), in: tokens, &found)
      }
    }
  }

  /// Adds a phrase whose first word must stand at `start`, if it does and the others do.
  @inline(__always)
  private func addOne(
    _ number: UInt16, _ phrase: Phrase, from start: Int, in tokens: Span<Token>, _ found: inout [FoundPhrase]
  ) {
    guard start >= 0, phrase.lead == 0 || entry(tokens[start].entry, has: phrase.first),
      mayFollow(phrase, at: start + 1, in: tokens),
      let end = end(of: phrase, element: Int(phrase.start) + 1, at: start + 1, in: tokens)
    else { return }
    add(number, phrase, from: start, to: end, in: tokens, &found)
  }

  /// Adds a phrase wherever it starts before its anchor, no further back than its gaps reach.
  private func addAll(
    _ number: UInt16, _ phrase: Phrase, anchoredAt anchor: Int, in tokens: Span<Token>, _ found: inout [FoundPhrase]
  ) {
    var words = Int(phrase.anchor)
    for place in Int(phrase.start)..<(Int(phrase.start) + Int(phrase.anchor)) where code[place].kind == .gap {
      words += Int(code[place].value)
    }
    var start = anchor - 1
    while start >= 0, words > 0 {
      switch tokens[start].kind {
      case .comma, .open, .close: break
      case .word, .number: words -= 1
      default: return
      }
      if entry(tokens[start].entry, has: phrase.first), mayFollow(phrase, at: start + 1, in: tokens),
        let end = end(of: phrase, element: Int(phrase.start) + 1, at: start + 1, in: tokens)
      {
        add(number, phrase, from: start, to: end, in: tokens, &found)
      }
      start -= 1
    }
  }

  /// Puts a phrase in its place among those found; most belong at or near the end.
  @inline(__always)
  private func add(
    _ number: UInt16, _ phrase: Phrase, from start: Int, to end: Int, in tokens: Span<Token>,
    _ found: inout [FoundPhrase]
  ) {
    let order = rank(of: phrase.first, in: tokens[start].entry) << 16 | UInt32(number)
    let new = FoundPhrase(start: UInt32(start), end: UInt32(end), order: order, wordClass: phrase.wordClass)
    var place = found.count
    while place > 0, new.precedes(found[place - 1]) { place -= 1 }
    if place > 0, found[place - 1].start == new.start, found[place - 1].order == order { return }
    if place == found.count { found.append(new) } else { found.insert(new, at: place) }
  }

  /// The place of an atom among those of an entry.
  @inline(__always)
  private func rank(of atom: UInt16, in entry: UInt16) -> UInt32 {
    let first = Int(atomStarts[Int(entry)])
    var place = first
    while place < atoms.count, atoms[place] != atom { place += 1 }
    return UInt32(place - first)
  }
}
