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
    var at = start
    var index = count
    var seen = signature
    var afterSingle = endsInSingle
    var flags = flags(at: start)
    let limit = min(text.count &- 17, at &+ 1024)
    let full = tokens.count
    let quoteEnd = quotedUntil
    var owned: [Token] = []
    swap(&owned, &tokens)
    var sink = owned.mutableSpan
    while at <= limit, index < full {
      guard let word = PlainWord(text, at) else { break }
      let slot = scanner.words.slot(word.low, word.high)
      var id = slot.id
      if id == 0 {
        if ASCII.hasTriple(word.low, word.high, word.length) { break }
        id = scanner.words.stemOfUnknown(word)
        if id != 0 {
          seen |= scanner.words.signatures[Int(id)]
          if scanner.hasAnchors(id) { triggers.append(Trigger(token: UInt32(truncatingIfNeeded: index), id: id)) }
        }
      } else {
        seen |= slot.signature
        if slot.isAnchor != 0 { triggers.append(Trigger(token: UInt32(truncatingIfNeeded: index), id: id)) }
      }
      if word.length == 1 {
        if afterSingle { break }
        flags.insert(.single)
      }
      afterSingle = word.length == 1
      if at < quoteEnd { flags.insert(.quoted) }
      let end = at &+ word.length
      sink[index] = Token(
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
