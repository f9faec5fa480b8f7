// The short way: runs of words of ASCII letters with spaces and simple signs between them.

extension ScanScratch {
  /// Reads words of up to fifteen ASCII letters and the spaces and simple signs between them.
  ///
  /// Returns where it met something else, which may be `start`. Works on local copies of what changes with each word, so
  /// that the loop stores nothing but tokens.
  mutating func readPlain(_ text: Span<UInt8>, _ scanner: TextScanner, from start: Int) -> Int {
    if sentence.tokens.count &- sentence.count < 64 { sentence.grow() }
    sentence.triggers.reserve(64, filler: Trigger(token: 0, id: 0))
    var at = start
    var index = sentence.count
    var triggerCount = sentence.triggers.count
    var seen = sentence.signature
    var passed = separators
    var afterSingle = endsInSingle
    var (owned, ownedBits, found): ([Token], [UInt64], [Trigger]) = ([], [], [])
    swap(&owned, &sentence.tokens)
    swap(&ownedBits, &sentence.bits)
    swap(&found, &sentence.triggers.elements)
    let (full, lastTrigger) = (owned.count, found.count)
    var sink = owned.mutableSpan
    var bitSink = ownedBits.mutableSpan
    var triggerSink = found.mutableSpan
    let (filter, slots) = (scanner.words.wordFilter.span, scanner.words.slots.span)
    let short = scanner.words.shortStems.span
    let (middle, long) = (scanner.words.middleStems.span, scanner.words.longStems.span)
    // The bits reach beyond the tokens by a margin on each side.
    precondition(bitSink.count >= full &+ 2 &* Sentence.margin)
    while at < text.count, index < full, triggerCount < lastTrigger {
      let bytes = text.padded(at)
      let stops = ASCII.nonLetters(bytes)
      if stops & 0x80 != 0 {
        guard let sign = Separators(plain: bytes) else { break }
        passed.formUnion(sign)
        at &+= 1
        continue
      }
      guard var word = PlainWord(text, at, bytes, stops) else { break }
      if word.mayGoOn, !endsPlainly(text, scanner, &word, at) { break }
      if word.length == 1, afterSingle { break }
      var known = WordTable.slot(word.low, word.high, filter, slots)
      if known.id == 0 {
        if ASCII.hasTriple(word.low, word.high, word.length) { break }
        if WordTable.holds(short, WordTable.shortBit(word.low))
          || WordTable.holds(middle, WordTable.middleBit(word.low))
          || WordTable.holds(long, WordTable.longBit(word.low))
        {
          known = scanner.stem(of: word)
        }
      }
      if known.use != .plain {
        if known.use == .drawnOut { break }
        unsafe triggerSink[unchecked: triggerCount] = Trigger(token: UInt32(truncatingIfNeeded: index), id: known.id)
        triggerCount &+= 1
      }
      seen |= known.signature
      afterSingle = word.length == 1
      let flags = passed.flags(isQuoted: at < quotedUntil, isSingle: afterSingle)
      let end = at &+ word.size
      unsafe sink[unchecked: index] = Token(
        id: known.id, start: UInt32(truncatingIfNeeded: at), end: UInt32(truncatingIfNeeded: end), flags: flags)
      unsafe bitSink[unchecked: index &+ Sentence.margin] = known.signature
      index &+= 1
      let isSpaced = word.after == 0x20
      passed = isSpaced ? .space : []
      at = isSpaced ? end &+ 1 : end
    }
    swap(&owned, &sentence.tokens)
    swap(&ownedBits, &sentence.bits)
    swap(&found, &sentence.triggers.elements)
    sentence.triggers.setCount(triggerCount)
    if index > sentence.count { chainStart = index &- 1 }
    sentence.count = index
    sentence.signature = seen
    separators = passed
    return at
  }

  /// True where the last token is a single letter, to which the next may join.
  private var endsInSingle: Bool {
    sentence.count > 0 && sentence.tokens[sentence.count &- 1].flags.contains(.single)
  }

  /// Whether the word at `at` is one of plain letters for all that comes after it; takes in what an apostrophe joins.
  @inline(never)
  private mutating func endsPlainly(
    _ text: Span<UInt8>, _ scanner: TextScanner, _ word: inout PlainWord, _ at: Int
  ) -> Bool {
    let end = at + word.size
    let next = end + 1 < text.count ? text[end + 1] : 0
    switch word.after {
    case 0x27: return ASCII.isLetter(next) ? word.join(text, at, mark: 1) : next < 0x80
    case 0x2D: return !ASCII.isWord(next) || passesHyphens(text, from: at)
    case 0x2E, 0x40: return !ASCII.isWord(next)
    case 0x3A: return next != 0x2F || end + 3 >= text.count || text[end + 2] != 0x2F
    case 0x80...: return endsBefore(text, scanner, &word, at)
    default: return false
    }
  }

  /// The same where a scalar beyond ASCII comes after it.
  private mutating func endsBefore(
    _ text: Span<UInt8>, _ scanner: TextScanner, _ word: inout PlainWord, _ at: Int
  ) -> Bool {
    let end = at + word.size
    let (scalar, length) = text.scalar(at: end)
    guard scalar != 0 else { return true }
    switch scanner.kind(of: scalar) {
    case .letter, .digit, .mark, .invisible: return false
    case .apostrophe:
      let next = end + length < text.count ? text[end + length] : 0
      if ASCII.isLetter(next) { return scalar == 0x2019 && word.join(text, at, mark: length) }
      return next < 0x80
    default: return true
    }
  }

  /// Whether the words with hyphens between them from `start` on are no host and no part of an address.
  private mutating func passesHyphens(_ text: Span<UInt8>, from start: Int) -> Bool {
    if start < hostsCheckedTo { return true }
    var end = start
    while end < text.count, ASCII.isWord(text[end]) || text[end] == 0x2D { end += 1 }
    // A host is looked for in no more than this.
    guard end - start < 255 else { return false }
    if end < text.count, text[end] == 0x40 || text[end] == 0x2E { return false }
    hostsCheckedTo = end
    return true
  }
}
