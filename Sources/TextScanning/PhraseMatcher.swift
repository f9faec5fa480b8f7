/// Tries the phrases over the tokens of one sentence after the other.
struct PhraseMatcher: Sendable {
  /// What was found so far, in the sentences before and in this one.
  var hits: [Hit] = []
  /// Where hits of a lexicon do not count.
  var dropped: [DroppedSentence] = []
  /// The places at which the phrase at hand goes on.
  var places = PlaceStack()

  /// Forgets the text before.
  mutating func reset() {
    hits.removeAll(keepingCapacity: true)
    dropped.removeAll(keepingCapacity: true)
  }

  /// Tries every phrase that may be found in the sentence, and adds what is found and counts to `hits`.
  mutating func match(
    _ text: Span<UInt8>, _ scanner: TextScanner, _ sentence: inout Sentence, end: Int, isQuestion: Bool
  ) {
    let hasClass = sentence.signature & scanner.classBits != 0
    if sentence.triggers.isEmpty, !hasClass { return }
    let first = hits.count
    sentence.close()
    if hasClass { tryClasses(text, scanner, &sentence) }
    for index in sentence.triggers.indices {
      let trigger = sentence.triggers[index]
      if trigger.id == Trigger.emoji {
        for anchor in scanner.emojiAnchors { tryPhrase(text, scanner, &sentence, anchor, at: Int(trigger.token)) }
      } else {
        tryAnchors(text, scanner, &sentence, at: Int(trigger.token), scanner.gates[Int(trigger.id)])
      }
    }
    guard hits.count > first else { return }
    tryUnless(text, scanner, &sentence, first)
    finishSentence(scanner, &sentence, first, end: end, isQuestion: isQuestion)
  }

  /// Tries the phrases anchored at a word unless the words that they need are missing.
  @inline(__always)
  private mutating func tryAnchors(
    _ text: Span<UInt8>, _ scanner: TextScanner, _ sentence: inout Sentence, at token: Int, _ gate: Gate
  ) {
    let missing = ~sentence.signature
    if gate.count == 0 || gate.signature & missing != 0 { return }
    let near = Surround(sentence.bits.span, at: token)
    guard near.opens(gate) || sentence.longestSpan > 1 else { return }
    let anchors = scanner.anchors.span
    let first = Int(gate.start)
    for number in first..<first &+ Int(gate.count) {
      // The anchors of a gate are there.
      guard unsafe anchors[unchecked: number].signature & missing == 0 else { continue }
      if unsafe anchors[unchecked: number].neighbours.areMissing(near, &sentence, token) { continue }
      tryPhrase(text, scanner, &sentence, anchors[number], at: token)
    }
  }

  /// Tries the `unless` phrases of the lexicons that have hits.
  private mutating func tryUnless(
    _ text: Span<UInt8>, _ scanner: TextScanner, _ sentence: inout Sentence, _ first: Int
  ) {
    var lexicons: UInt64 = 0
    for index in first..<hits.count where scanner.lexicons[Int(hits[index].lexicon)].hasUnless {
      lexicons |= 1 << UInt64(hits[index].lexicon & 63)
    }
    if lexicons == 0 { return }
    let missing = ~sentence.signature
    for index in sentence.triggers.indices where sentence.triggers[index].id != Trigger.emoji {
      let trigger = sentence.triggers[index]
      for number in scanner.unlessRange(of: trigger.id) {
        let anchor = scanner.unlessAnchors[number]
        let lexicon = scanner.phrases[Int(anchor.phrase)].lexicon
        guard anchor.signature & missing == 0, lexicons >> UInt64(lexicon & 63) & 1 == 1 else { continue }
        tryPhrase(text, scanner, &sentence, anchor, at: Int(trigger.token))
      }
    }
  }

  /// Tries a phrase from every token from which its anchor can lie at `token`.
  private mutating func tryPhrase(
    _ text: Span<UInt8>, _ scanner: TextScanner, _ sentence: inout Sentence, _ anchor: Anchor, at token: Int
  ) {
    let phrase = scanner.phrases[Int(anchor.phrase)]
    if phrase.flags.contains(.isWord), sentence.tokens[token].id & Token.listBit == 0 {
      return addHit(phrase, start: sentence.tokens[token].start, end: sentence.tokens[token].end)
    }
    let reach = min(Int(anchor.most) &* Int(sentence.longestSpan), Self.reach)
    var start = max(0, token &- reach)
    let last = token &- Int(anchor.least)
    while start <= last {
      if phrase.startBits == 0 || sentence.bits[start &+ Sentence.margin] & phrase.startBits != 0 {
        tryProgram(text, scanner, &sentence, phrase, from: start)
      }
      start &+= 1
    }
  }

  private mutating func tryProgram(
    _ text: Span<UInt8>, _ scanner: TextScanner, _ sentence: inout Sentence, _ phrase: PhraseRecord, from start: Int
  ) {
    let end = longestMatch(text, scanner, &sentence, phrase, from: start)
    guard end > 0 else { return }
    let offset = startOffset(scanner, &sentence, phrase, start)
    if offset < end { addHit(phrase, start: offset, end: end) }
  }

  /// The offset of the first token, or of the emoji before it where the phrase starts with some.
  private mutating func startOffset(
    _ scanner: TextScanner, _ sentence: inout Sentence, _ phrase: PhraseRecord, _ start: Int
  ) -> UInt32 {
    if scanner.instructions[Int(phrase.program)].operation == .emoji, let run = sentence.emojiRun(before: start) {
      return run.start
    }
    return start < sentence.count ? sentence.tokens[start].start : UInt32.max
  }

  private mutating func addHit(_ phrase: PhraseRecord, start: UInt32, end: UInt32) {
    hits.append(
      Hit(
        lexicon: phrase.lexicon, phrase: phrase.index | (phrase.flags.contains(.isUnless) ? Hit.unlessBit : 0),
        start: start, end: end))
  }
}

// MARK: Classes

extension PhraseMatcher {
  /// Tries the phrases that are anchored at classes of words.
  private mutating func tryClasses(_ text: Span<UInt8>, _ scanner: TextScanner, _ sentence: inout Sentence) {
    for token in 0..<sentence.count {
      let bits = sentence.bits[token &+ Sentence.margin]
      if bits & scanner.classBits != 0 { tryClasses(text, scanner, &sentence, at: token, bits) }
    }
  }

  private mutating func tryClasses(
    _ text: Span<UInt8>, _ scanner: TextScanner, _ sentence: inout Sentence, at token: Int, _ bits: UInt64
  ) {
    let near = Surround(sentence.bits.span, at: token)
    let missing = ~sentence.signature
    var last: PhraseClass?
    var isThere = false
    for number in scanner.classAnchors.indices {
      let entry = scanner.classAnchors[number]
      guard entry.startBits & bits != 0, entry.anchor.signature & missing == 0 else { continue }
      if entry.anchor.neighbours.areMissing(near, &sentence, token) { continue }
      guard let kind = PhraseClass(rawValue: UInt8(truncatingIfNeeded: entry.kind)) else { continue }
      if kind != last { isThere = !sentence.classEnds(text, scanner, kind, at: token).isEmpty }
      last = kind
      if isThere { tryPhrase(text, scanner, &sentence, entry.anchor, at: token) }
    }
  }
}

extension TextScanner {
  /// The anchors of `unless` phrases of a word.
  @inline(__always)
  func unlessRange(of id: UInt32) -> Range<Int> {
    Int(unlessStarts[Int(id)])..<Int(unlessStarts[Int(id) + 1])
  }
}

extension Hit {
  /// Marks a match of `unless` among the hits of a sentence.
  static let unlessBit: UInt32 = 1 << 31
}

/// A sentence in which the hits of a lexicon do not count.
struct DroppedSentence: BitwiseCopyable {
  var lexicon: UInt32
  var start: UInt32
  var end: UInt32
}
