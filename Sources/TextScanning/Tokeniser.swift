// Reading text into sentences of tokens. Plain words of ASCII letters take the short way in `plainWords`; whatever
// else comes is told apart by its first byte.

extension ScanScratch {
  /// Reads the whole of `text`, matching at the end of each sentence.
  mutating func read(_ text: Span<UInt8>, _ scanner: TextScanner) {
    var at = 0
    while at < text.count {
      let byte = text[at]
      if ASCII.isLetter(byte) {
        let next =
          separators.isDisjoint(with: [.emoji, .leet]) && !keepsKeys ? plainWords(text, scanner, from: at) : at
        at = next > at ? next : readWord(text, scanner, at: at)
      } else if byte == 0x20 {
        separators.insert(.space)
        at += 1
      } else if ASCII.isDigit(byte) {
        at = readNumber(text, scanner, at: at)
      } else {
        at = readSign(text, scanner, at: at)
      }
    }
    endSentence(text, scanner, at: text.count, isQuestion: false)
  }

  /// Reads words of up to fifteen ASCII letters that stand between spaces and simple signs.
  ///
  /// Returns where it met something else; `start` where the first word already is. Works on local copies of what
  /// changes with each word, so that the loop stores nothing but tokens.
  private mutating func plainWords(_ text: Span<UInt8>, _ scanner: TextScanner, from start: Int) -> Int {
    if text.count &- start < 32 || count &- chainStart > 1 { return start }
    if tokens.count &- count < 64 { grow() }
    triggers.reserve(64, filler: Trigger(token: 0, id: 0))
    var at = start
    var index = count
    var triggerCount = triggers.count
    var seen = signature
    var afterSingle = endsInSingle
    var flags = flags(at: start)
    // A word and what `PlainWord` looks at beyond it lie in the text.
    let limit = min(text.count &- 18, at &+ 1024)
    let quoteEnd = quotedUntil
    var (owned, found): ([Token], [Trigger]) = ([], [])
    swap(&owned, &tokens)
    swap(&found, &triggers.elements)
    let (full, lastTrigger) = (owned.count, found.count)
    var sink = owned.mutableSpan
    var triggerSink = found.mutableSpan
    let (filter, slots) = (scanner.words.wordFilter.span, scanner.words.slots.span)
    let short = scanner.words.shortStems.span
    let (middle, long) = (scanner.words.middleStems.span, scanner.words.longStems.span)
    while at <= limit, index < full, triggerCount < lastTrigger {
      guard let word = PlainWord(text, at) else { break }
      let slot = WordTable.slot(word.low, word.high, filter, slots)
      var id = slot.id
      if id != 0 {
        seen |= slot.signature
        if slot.isAnchor != 0 {
          unsafe triggerSink[unchecked: triggerCount] = Trigger(token: UInt32(truncatingIfNeeded: index), id: id)
          triggerCount &+= 1
        }
      } else {
        if ASCII.hasTriple(word.low, word.high, word.length) { break }
        if WordTable.holds(short, WordTable.shortBit(word.low))
          || WordTable.holds(middle, WordTable.middleBit(word.low))
          || WordTable.holds(long, WordTable.longBit(word.low))
        {
          id = scanner.words.stem(word.low, word.high, word.length)
          if id != 0 {
            seen |= scanner.words.signatures[Int(id)]
            if scanner.hasAnchors(id) {
              unsafe triggerSink[unchecked: triggerCount] = Trigger(token: UInt32(truncatingIfNeeded: index), id: id)
              triggerCount &+= 1
            }
          }
        }
      }
      if word.length == 1 {
        if afterSingle { break }
        flags.insert(.single)
      }
      afterSingle = word.length == 1
      if at < quoteEnd { flags.insert(.quoted) }
      let end = at &+ word.length
      unsafe sink[unchecked: index] = Token(
        id: id, start: UInt32(truncatingIfNeeded: at), end: UInt32(truncatingIfNeeded: end), flags: flags)
      index &+= 1
      at = end
      if word.after == 0x20 {
        flags = []
        at &+= 1
      } else if word.after == 0x2C, text[at &+ 1] == 0x20 {
        flags = .clauseStart
        at &+= 2
      } else {
        break
      }
    }
    swap(&owned, &tokens)
    swap(&found, &triggers.elements)
    // A trigger of a word that was left for the long way is found there again.
    while triggerCount > triggers.count, Int(triggers.elements[triggerCount &- 1].token) >= index { triggerCount &-= 1 }
    triggers.setCount(triggerCount)
    guard index > count else { return start }
    finishPlainWords(index, seen)
    if text[at &- 1] == 0x20 { separators = flags.contains(.clauseStart) ? [.space, .sign, .clause] : .space }
    return at
  }

  /// Takes over what `plainWords` has read.
  private mutating func finishPlainWords(_ end: Int, _ seen: UInt64) {
    count = end
    signature = seen
    separators = []
    joint = 0
    chainStart = end &- 1
  }

  /// True where the last token is a single letter, to which the next may join.
  private var endsInSingle: Bool {
    count > 0 && tokens[count &- 1].flags.contains(.single)
  }

  /// Notes that the sentence holds `id` at the token `index`.
  @inline(__always)
  mutating func note(_ id: UInt32, at index: Int, _ scanner: TextScanner) {
    signature |= scanner.words.signatures[Int(id)]
    if scanner.hasAnchors(id) { triggers.append(Trigger(token: UInt32(truncatingIfNeeded: index), id: id)) }
  }

  /// Ends the run of tokens that may be one word, before the next token is added.
  @inline(__always)
  mutating func endChain(_ text: Span<UInt8>, _ scanner: TextScanner) {
    if count &- chainStart > 1 { joinChain(text, scanner) }
    chainStart = count
  }

  /// Ends the sentence at `offset`: tries the phrases, and starts the next.
  mutating func endSentence(_ text: Span<UInt8>, _ scanner: TextScanner, at offset: Int, isQuestion: Bool) {
    endChain(text, scanner)
    matchSentence(text, scanner, end: offset, isQuestion: isQuestion)
    startSentence(at: offset)
    separators = .space
    joint = 0
  }

  /// The flags of a token that starts at `at`, from what stands before it.
  func flags(at start: Int) -> Token.Flags {
    var flags: Token.Flags = separators.contains(.clause) ? .clauseStart : []
    if start < quotedUntil { flags.insert(.quoted) }
    return flags
  }
}
