// Reading text into sentences of tokens. Plain words of ASCII letters take the short way in `plainWords`; whatever
// else comes is told apart by its first byte.

extension ScanScratch {
  /// Reads the whole of `text`, matching at the end of each sentence.
  mutating func read(_ text: Span<UInt8>, _ scanner: Scanner) {
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
  /// Returns where it met something else; `start` where the first word already is.
  private mutating func plainWords(_ text: Span<UInt8>, _ scanner: Scanner, from start: Int) -> Int {
    var at = start
    let limit = text.count - 17
    while at <= limit {
      var low = text.load(at)
      var high: UInt64 = 0
      var length = 8
      var stops = ASCII.nonLetters(low)
      if stops != 0 {
        length = stops.trailingZeroBitCount >> 3
        let mask = ASCII.mask(length)
        low = (low | 0x2020_2020_2020_2020) & mask
        if length == 0 { return at }
      } else {
        low |= 0x2020_2020_2020_2020
        high = text.load(at &+ 8)
        stops = ASCII.nonLetters(high)
        guard stops != 0 else { return at }
        let more = stops.trailingZeroBitCount >> 3
        high = (high | 0x2020_2020_2020_2020) & ASCII.mask(more)
        length = 8 &+ more
      }
      let after = text[at &+ length]
      guard after == 0x20 || after == 0x2C || after == 0x0A || isSimpleStop(after, text, at &+ length) else {
        return at
      }
      let slot = scanner.words.slot(low, high)
      var id = slot.id
      if id == 0 {
        let bit = WordTable.filterBit(low)
        if scanner.words.stemFilter[Int(truncatingIfNeeded: bit >> 6)] & (1 &<< (bit & 63)) != 0 {
          id = scanner.words.stem(low, high, length)
          if id != 0 { note(id, at: count, scanner) }
        }
        if ASCII.hasTriple(low, high) { return at }
      } else {
        signature |= slot.signature
        if slot.isAnchor != 0 { triggers.append(Trigger(token: UInt32(truncatingIfNeeded: count), id: id)) }
      }
      var flags: Token.Flags = separators.contains(.clause) ? .clauseStart : []
      if at < quotedUntil { flags.insert(.quoted) }
      if length == 1 {
        flags.insert(.single)
        if count == 0 || !tokens[count &- 1].flags.contains(.single) { endChain(text, scanner) }
      } else {
        endChain(text, scanner)
      }
      add(
        Token(
          id: id, start: UInt32(truncatingIfNeeded: at), end: UInt32(truncatingIfNeeded: at &+ length), flags: flags))
      at &+= length
      guard after == 0x20 else { return at }
      at &+= 1
    }
    return at
  }

  /// True for a full stop, an exclamation or a question mark that ends its word.
  @inline(__always)
  private func isSimpleStop(_ byte: UInt8, _ text: Span<UInt8>, _ at: Int) -> Bool {
    (byte == 0x2E || byte == 0x21 || byte == 0x3F) && at &+ 1 < text.count
      && (text[at &+ 1] == 0x20 || text[at &+ 1] == 0x0A)
  }

  /// Notes that the sentence holds `id` at the token `index`.
  @inline(__always)
  mutating func note(_ id: UInt32, at index: Int, _ scanner: Scanner) {
    signature |= scanner.words.signatures[Int(id)]
    if scanner.hasAnchors(id) { triggers.append(Trigger(token: UInt32(truncatingIfNeeded: index), id: id)) }
  }

  /// Ends the run of tokens that may be one word, before the next token is added.
  @inline(__always)
  mutating func endChain(_ text: Span<UInt8>, _ scanner: Scanner) {
    if count &- chainStart > 1 { joinChain(text, scanner) }
    chainStart = count
  }

  /// Ends the sentence at `offset`: tries the phrases, and starts the next.
  mutating func endSentence(_ text: Span<UInt8>, _ scanner: Scanner, at offset: Int, isQuestion: Bool) {
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
