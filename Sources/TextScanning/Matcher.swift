// Trying the phrases over the tokens of one sentence.

extension ScanScratch {
  /// Tries every phrase that may be found in the sentence, and adds what is found to `sentenceHits`.
  mutating func matchSentence(_ text: Span<UInt8>, _ scanner: TextScanner, end: Int, isQuestion: Bool) {
    let first = sentenceHits.count
    if signature & scanner.classBits != 0 { tryClassAnchors(text, scanner) }
    if triggers.isEmpty, sentenceHits.count == first { return }
    for index in triggers.indices {
      let trigger = triggers[index]
      if trigger.id == Trigger.emoji {
        for anchor in scanner.emojiAnchors { tryPhrase(text, scanner, anchor, at: Int(trigger.token)) }
      } else {
        let range = scanner.range(of: trigger.id)
        if !range.isEmpty { tryAnchors(text, scanner, at: Int(trigger.token), scanner.anchors.span, range) }
      }
    }
    guard sentenceHits.count > first else { return }
    tryUnless(text, scanner, first)
    finishSentence(text, scanner, first, end: end, isQuestion: isQuestion)
  }

  /// Tries the `unless` phrases of the lexicons that have hits.
  private mutating func tryUnless(_ text: Span<UInt8>, _ scanner: TextScanner, _ first: Int) {
    var lexicons: UInt64 = 0
    for index in first..<sentenceHits.count { lexicons |= 1 << UInt64(sentenceHits[index].lexicon & 63) }
    for index in triggers.indices where triggers[index].id != Trigger.emoji {
      let range = scanner.unlessRange(of: triggers[index].id)
      if range.isEmpty { continue }
      let token = Int(triggers[index].token)
      tryAnchors(text, scanner, at: token, scanner.unlessAnchors.span, range, lexicons: lexicons)
    }
  }

  /// Tries the phrases anchored at a word unless the words that they need are missing.
  @inline(__always)
  private mutating func tryAnchors(
    _ text: Span<UInt8>, _ scanner: TextScanner, at token: Int, _ anchors: Span<Anchor>, _ range: Range<Int>,
    lexicons: UInt64 = .max
  ) {
    let seen = signature
    for number in range {
      // The ranges of words end within the anchors.
      guard unsafe anchors[unchecked: number].signature & ~seen == 0 else { continue }
      let anchor = anchors[number]
      if anchor.neighbours.after != 0, !hasNeighbour(scanner, anchor.neighbours, after: token) { continue }
      if anchor.neighbours.before != 0, !hasNeighbour(scanner, anchor.neighbours, before: token) { continue }
      let phrase = scanner.phrases[Int(anchor.phrase)]
      if lexicons >> UInt64(phrase.lexicon & 63) & 1 == 0 { continue }
      if phrase.flags.contains(.isWord), tokens[token].id & Token.listBit == 0 {
        addHit(phrase, start: tokens[token].start, end: tokens[token].end)
      } else {
        tryPhrase(text, scanner, anchor, at: token)
      }
    }
  }

  private mutating func addHit(_ phrase: PhraseRecord, start: UInt32, end: UInt32) {
    sentenceHits.append(
      Hit(
        lexicon: phrase.lexicon, phrase: phrase.index | (phrase.flags.contains(.isUnless) ? Hit.unlessBit : 0),
        start: start, end: end))
  }

  // Functions of the scratch that change nothing are mutating all the same where they are called often: it would be
  // copied for them otherwise, and it is large.

  @inline(__always)
  private mutating func hasNeighbour(_ scanner: TextScanner, _ near: Neighbours, after token: Int) -> Bool {
    let last = min(count &- 1, token &+ min(Int(near.reachAfter) &* Int(longestSpan), Self.reach))
    return token < last && Self.holds(near.after, token &+ 1...last, tokens.span, readings.elements.span, scanner)
  }

  @inline(__always)
  private mutating func hasNeighbour(_ scanner: TextScanner, _ near: Neighbours, before token: Int) -> Bool {
    let first = max(0, token &- min(Int(near.reachBefore) &* Int(longestSpan), Self.reach))
    return first < token && Self.holds(near.before, first...token &- 1, tokens.span, readings.elements.span, scanner)
  }

  /// Whether a token of a range is one of the words of `bits`.
  @inline(__always)
  private static func holds(
    _ bits: UInt64, _ range: ClosedRange<Int>, _ tokens: Span<Token>, _ readings: Span<Reading>, _ scanner: TextScanner
  ) -> Bool {
    let signatures = scanner.words.signatures.span
    for index in range where signature(of: tokens[index], readings, signatures) & bits != 0 { return true }
    return false
  }

  /// The bits of the words that the token at `index` may be.
  @inline(__always)
  private mutating func signature(of index: Int, _ scanner: TextScanner) -> UInt64 {
    Self.signature(of: tokens[index], readings.elements.span, scanner.words.signatures.span)
  }

  /// The bits of the words that a token may be; ids are those of the table of `signatures`.
  @inline(__always)
  private static func signature(of token: Token, _ readings: Span<Reading>, _ signatures: Span<UInt64>) -> UInt64 {
    let bits =
      token.id & Token.listBit == 0
      ? unsafe signatures[unchecked: Int(token.id)] : signature(ofReadings: token.id, readings, signatures)
    return bits | Signature.bits(of: token.flags)
  }

  @inline(never)
  private static func signature(ofReadings id: UInt32, _ readings: Span<Reading>, _ signatures: Span<UInt64>) -> UInt64
  {
    var bits: UInt64 = 0
    var next = id & ~Token.listBit
    while next != Reading.none {
      bits |= signatures[Int(readings[Int(next)].id)]
      next = readings[Int(next)].next
    }
    return bits
  }

  /// Tries a phrase from every token from which its anchor can lie at `token`.
  private mutating func tryPhrase(_ text: Span<UInt8>, _ scanner: TextScanner, _ anchor: Anchor, at token: Int) {
    let phrase = scanner.phrases[Int(anchor.phrase)]
    let reach = min(Int(anchor.most) * Int(longestSpan), 256)
    var start = max(0, token - reach)
    let last = token - Int(anchor.least)
    let first = scanner.instructions[Int(phrase.program)]
    while start <= last {
      if mayStart(scanner, first, start) { tryProgram(text, scanner, phrase, from: start) }
      start += 1
    }
  }

  /// False where the phrase's first word is not the token at `start`.
  @inline(__always)
  private mutating func mayStart(_ scanner: TextScanner, _ first: Instruction, _ start: Int) -> Bool {
    guard first.operation.rawValue <= Instruction.Operation.set.rawValue else { return true }
    guard start < count else { return false }
    let id = tokens[start].id
    return id & Token.listBit != 0 || scanner.accepts(first, id)
  }

  private mutating func tryClassAnchors(_ text: Span<UInt8>, _ scanner: TextScanner) {
    for index in 0..<count {
      let bits = signature(of: index, scanner)
      if bits & scanner.classBits != 0 { tryClassAnchors(text, scanner, at: index, bits) }
    }
  }

  private mutating func tryClassAnchors(_ text: Span<UInt8>, _ scanner: TextScanner, at index: Int, _ bits: UInt64) {
    var last: PhraseClass?
    var isThere = false
    for entry in scanner.classAnchors {
      guard let kind = PhraseClass(rawValue: UInt8(truncatingIfNeeded: entry.kind)), bits & kind.startBits != 0
      else { continue }
      if kind != last { isThere = !classEnds(text, scanner, kind, at: index).isEmpty }
      last = kind
      if isThere { tryPhrase(text, scanner, entry.anchor, at: index) }
    }
  }
}

// MARK: Programs

extension ScanScratch {
  /// Adds a hit where the phrase is found from the token at `start`: the longest.
  private mutating func tryProgram(_ text: Span<UInt8>, _ scanner: TextScanner, _ phrase: PhraseRecord, from start: Int)
  {
    if !phrase.flags.contains(.branches) {
      switch followWords(text, scanner, phrase, from: start) {
      case .missing: return
      case .found(let end): return addFound(scanner, phrase, start, end: end)
      case .undecided: break
      }
    }
    stack.clear()
    if phrase.flags.contains(.branches) { startVisit(phrase) }
    var best: UInt32 = 0
    var place = Place(instruction: phrase.program, token: UInt32(start), end: 0)
    while true {
      if let end = run(text, scanner, phrase, &place, from: start) { best = max(best, end) }
      guard let next = stack.popLast() else { break }
      place = next
    }
    if best > 0 { addFound(scanner, phrase, start, end: best) }
  }

  private mutating func addFound(_ scanner: TextScanner, _ phrase: PhraseRecord, _ start: Int, end: UInt32) {
    let offset = startOffset(scanner, phrase, start)
    guard offset < end else { return }
    addHit(phrase, start: offset, end: end)
  }

  /// What following a phrase without choices comes to.
  private enum Outcome {
    case missing
    case found(end: UInt32)
    /// A token has several readings.
    case undecided
  }

  /// Follows a phrase that has no choices as long as each token is one word.
  private mutating func followWords(
    _ text: Span<UInt8>, _ scanner: TextScanner, _ phrase: PhraseRecord, from start: Int
  ) -> Outcome {
    let (instructions, tokens) = (scanner.instructions.span, tokens.span)
    var number = Int(phrase.program)
    var index = start
    while true {
      let instruction = instructions[number]
      switch instruction.operation {
      case .word, .stem, .set, .exact:
        guard index < count else { return .missing }
        let token = tokens[index]
        if token.id & Token.listBit != 0 { return .undecided }
        guard scanner.accepts(instruction, token.id) else { return .missing }
        if instruction.operation == .exact, !scanner.isExact(text, instruction.target, token) { return .missing }
        index += 1
      case .start: if index != 0 { return .missing }
      case .end: if index != count { return .missing }
      case .match: return index == start ? .missing : .found(end: tokens[index - 1].end)
      case .jump, .split, .gap, .emoji, .kind: return .undecided
      }
      number += 1
    }
  }

  /// The offset of the first token, or of the emoji before it where the phrase starts with some.
  private mutating func startOffset(_ scanner: TextScanner, _ phrase: PhraseRecord, _ start: Int) -> UInt32 {
    if scanner.instructions[Int(phrase.program)].operation == .emoji, let run = emojiRun(before: start) {
      return run.start
    }
    return start < count ? tokens[start].start : UInt32.max
  }

  /// Follows one line of a program until it fails or finds the phrase; other lines are left on the stack.
  private mutating func run(
    _ text: Span<UInt8>, _ scanner: TextScanner, _ phrase: PhraseRecord, _ place: inout Place, from start: Int
  ) -> UInt32? {
    let branches = phrase.flags.contains(.branches)
    while true {
      if branches, !visitFirst(place, phrase, start) { return nil }
      let instruction = scanner.instructions[Int(place.instruction)]
      switch instruction.operation {
      case .match: return place.end
      case .jump: place.instruction = instruction.target
      case .split:
        stack.append(Place(instruction: instruction.target, token: place.token, end: place.end))
        place.instruction += 1
      case .start:
        guard place.token == 0 else { return nil }
        place.instruction += 1
      case .end:
        guard Int(place.token) == count else { return nil }
        place.instruction += 1
      case .gap:
        pushGap(instruction, place)
        return nil
      case .emoji:
        guard let run = emojiRun(before: Int(place.token)) else { return nil }
        place.end = max(place.end, run.end)
        place.instruction += 1
      case .kind:
        pushClass(text, scanner, instruction, place)
        return nil
      case .word, .stem, .set, .exact:
        guard takeWord(text, scanner, phrase, instruction, &place) else { return nil }
      }
    }
  }

  private mutating func pushGap(_ instruction: Instruction, _ place: Place) {
    for words in instruction.argument...instruction.target where Int(place.token + words) <= count {
      stack.append(Place(instruction: place.instruction + 1, token: place.token + words, end: place.end))
    }
  }

  private mutating func pushClass(
    _ text: Span<UInt8>, _ scanner: TextScanner, _ instruction: Instruction, _ place: Place
  ) {
    guard Int(place.token) < count, let kind = PhraseClass(rawValue: UInt8(truncatingIfNeeded: instruction.argument))
    else { return }
    guard signature(of: Int(place.token), scanner) & kind.startBits != 0 else { return }
    let ends = classEnds(text, scanner, kind, at: Int(place.token))
    for span in 1...12 where ends.contains(span) {
      let next = Int(place.token) + span
      stack.append(
        Place(instruction: place.instruction + 1, token: UInt32(next), end: tokens[next - 1].end))
    }
  }

  /// Takes the word of `instruction` at `place`, or says that it is not there.
  @inline(__always)
  private mutating func takeWord(
    _ text: Span<UInt8>, _ scanner: TextScanner, _ phrase: PhraseRecord, _ instruction: Instruction,
    _ place: inout Place
  ) -> Bool {
    guard Int(place.token) < count else { return false }
    let token = tokens[Int(place.token)]
    place.instruction += 1
    if token.id & Token.listBit != 0 {
      pushReadings(text, scanner, phrase, instruction, place, token)
      return false
    }
    guard scanner.accepts(instruction, token.id), isWrittenSo(text, scanner, instruction, token) else { return false }
    place.token += 1
    place.end = token.end
    return true
  }

  private mutating func pushReadings(
    _ text: Span<UInt8>, _ scanner: TextScanner, _ phrase: PhraseRecord, _ instruction: Instruction, _ place: Place,
    _ token: Token
  ) {
    var next = token.id & ~Token.listBit
    while next != Reading.none {
      let reading = readings[Int(next)]
      next = reading.next
      guard reading.allowed & phrase.reading != 0, scanner.accepts(instruction, reading.id),
        isWrittenSo(text, scanner, instruction, token)
      else { continue }
      let after = place.token + reading.span
      stack.append(Place(instruction: place.instruction, token: after, end: tokens[Int(after) - 1].end))
    }
  }

  /// False where the instruction wants its word in capitals or small letters and the text has it otherwise.
  @inline(__always)
  private mutating func isWrittenSo(
    _ text: Span<UInt8>, _ scanner: TextScanner, _ instruction: Instruction, _ token: Token
  )
    -> Bool
  {
    instruction.operation != .exact || scanner.isExact(text, instruction.target, token)
  }

  /// The emoji right before the token at `index`, which may be the end of the sentence.
  mutating func emojiRun(before index: Int) -> EmojiRun? {
    var low = 0
    var high = emojiRuns.count
    while low < high {
      let middle = (low + high) / 2
      if emojiRuns[middle].token < UInt32(index) { low = middle + 1 } else { high = middle }
    }
    guard low < emojiRuns.count, emojiRuns[low].token == UInt32(index) else { return nil }
    return emojiRuns[low]
  }
}

// MARK: Places tried

extension ScanScratch {
  /// The farthest a phrase may reach from its first token.
  static let reach = 256

  private mutating func startVisit(_ phrase: PhraseRecord) {
    let needed = Int(phrase.length) * Self.reach
    if visited.count < needed { visited.append(contentsOf: repeatElement(0, count: needed - visited.count)) }
    visit &+= 1
    if visit == 0 {
      for index in visited.indices { visited[index] = 0 }
      visit = 1
    }
  }

  /// True the first time a place is come to; what it ends with does not matter, for ends depend on the token alone.
  @inline(__always)
  private mutating func visitFirst(_ place: Place, _ phrase: PhraseRecord, _ start: Int) -> Bool {
    let distance = Int(place.token) - start
    guard distance < Self.reach else { return false }
    let index = Int(place.instruction - phrase.program) * Self.reach + distance
    if visited[index] == visit { return false }
    visited[index] = visit
    return true
  }
}

extension TextScanner {
  /// The anchors of a word.
  @inline(__always)
  func range(of id: UInt32) -> Range<Int> {
    Int(anchorStarts[Int(id)])..<Int(anchorStarts[Int(id) + 1])
  }

  /// The anchors of `unless` phrases of a word.
  @inline(__always)
  func unlessRange(of id: UInt32) -> Range<Int> {
    Int(unlessStarts[Int(id)])..<Int(unlessStarts[Int(id) + 1])
  }

  /// Whether the word or stem `id` is what `instruction` takes.
  @inline(__always)
  func accepts(_ instruction: Instruction, _ id: UInt32) -> Bool {
    switch instruction.operation {
    case .word, .exact: return id == instruction.argument
    case .stem: return words.matches(id, stem: instruction.argument)
    case .set: return accepts(set: Int(instruction.argument)..<Int(instruction.target), id)
    default: return false
    }
  }

  /// Whether the word `id`, or a stem that it starts with, is among a sorted part of the sets.
  private func accepts(set: Range<Int>, _ id: UInt32) -> Bool {
    var id = id
    while id != 0 {
      var low = set.lowerBound
      var high = set.upperBound
      while low < high {
        let middle = (low + high) / 2
        if sets[middle] == id { return true }
        if sets[middle] < id { low = middle + 1 } else { high = middle }
      }
      id = words.parents[Int(id)]
    }
    return false
  }

  /// Whether the token is written as the exact text `number`.
  func isExact(_ text: Span<UInt8>, _ number: UInt32, _ token: Token) -> Bool {
    let start = Int(exactStarts[Int(number)])
    let length = Int(exactStarts[Int(number) + 1]) - start
    guard length == Int(token.end - token.start) else { return false }
    for index in 0..<length where exactText[start + index] != text[Int(token.start) + index] { return false }
    return true
  }
}

extension Hit {
  /// Marks a match of `unless` among the hits of a sentence.
  static let unlessBit: UInt32 = 1 << 31
}
