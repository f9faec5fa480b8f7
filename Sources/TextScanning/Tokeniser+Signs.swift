// What stands between words: punctuation, emoji, line breaks, and the sentence ends among them.

extension ScanScratch {
  /// Reads the sign at `at`, an ASCII byte that is no letter, digit or space, or the first byte of a longer scalar;
  /// returns the offset after it.
  mutating func readSign(_ text: Span<UInt8>, _ scanner: TextScanner, at: Int) -> Int {
    let byte = text[at]
    switch byte {
    case 0x2E, 0x21, 0x3F: return readStops(text, scanner, at: at)
    case 0x0A, 0x0D: return readLineBreak(text, scanner, at: at)
    case 0x3B: endSentence(text, scanner, at: at + 1, isQuestion: false)
    case 0x2C, 0x3A, 0x28, 0x29, 0x5B, 0x5D, 0x7B, 0x7D: separators.insert([.sign, .clause])
    case 0x23:
      if let end = readHashtag(text, scanner, at: at) { return end }
      separators.insert(.sign)
    case 0x40: return readAt(text, scanner, at: at)
    case 0x24:
      readLeetSign(text, byte, at)
      // `$ave`: the word takes the long way, where the sign before it is seen.
      if at + 1 < text.count, ASCII.isLetter(text[at + 1]) { return readWord(text, scanner, at: at + 1) }
    case 0x2B: readLeetSign(text, byte, at)
    case 0x7C: return readBar(text, scanner, at: at)
    case 0x22: readQuote(text, at, closing: [0x22])
    case 0x2D: readHyphen(text, at)
    case 0x26: return readAmpersand(text, scanner, at: at)
    case 0x09, 0x0B, 0x0C: separators.insert(.space)
    case 0x80...: return readBeyond(text, scanner, at: at)
    default: separators.insert(.sign)
    }
    return at + 1
  }

  /// A sign right between a letter and a letter (or another such sign) may stand for a letter.
  private mutating func readLeetSign(_ text: Span<UInt8>, _ byte: UInt8, _ at: Int) {
    let follows = at == sentence.lastEnd && sentence.count > 0 || separators == .leet
    let letter = Leet.letter(sign: byte)
    if follows, letter != 0, at + 1 < text.count, ASCII.isWord(text[at + 1]) || text[at + 1] == byte, joint < 0x100 {
      joint = joint == 0 ? letter : joint | letter << 8
      separators.insert(.leet)
    } else {
      separators.insert(.sign)
    }
  }

  private mutating func readHyphen(_ text: Span<UInt8>, _ at: Int) {
    let isSpaced = at + 1 >= text.count || text[at + 1] <= 0x20 || text[at + 1] == 0x2D
    separators.insert(isSpaced ? [.sign, .clause] : .sign)
  }

  /// `|` between letters may be one; else it parts sentences.
  private mutating func readBar(_ text: Span<UInt8>, _ scanner: TextScanner, at: Int) -> Int {
    if at == sentence.lastEnd, sentence.count > 0, at + 1 < text.count,
      ASCII.isWord(text[at + 1]) || text[at + 1] == 0x7C
    {
      readLeetSign(text, 0x7C, at)
    } else {
      endSentence(text, scanner, at: at + 1, isQuestion: false)
    }
    return at + 1
  }

  /// A handle, an `a` between letters, or nothing.
  private mutating func readAt(_ text: Span<UInt8>, _ scanner: TextScanner, at: Int) -> Int {
    guard at + 1 < text.count, ASCII.isWord(text[at + 1]) || text[at + 1] == 0x5F else {
      separators.insert(.sign)
      return at + 1
    }
    if at == sentence.lastEnd, sentence.count > 0 {
      readLeetSign(text, 0x40, at)
      return at + 1
    }
    var end = at + 1
    while end < text.count, ASCII.isWord(text[end]) || text[end] == 0x5F || text[end] == 0x2E { end += 1 }
    while text[end - 1] == 0x2E { end -= 1 }
    word.clear()
    for index in at..<min(end, at + WordTable.longestWord) { word.append(ASCII.lower(text[index])) }
    return addToken(text, scanner, at, end, .handle)
  }

  /// An entity, or the word `and`.
  private mutating func readAmpersand(_ text: Span<UInt8>, _ scanner: TextScanner, at: Int) -> Int {
    let (scalar, length, isEntity) = Entities.scalar(text, at)
    if isEntity, scalar != 0x26 {
      if scalar >= 0x80 { return readScalar(text, scanner, scalar, length, at: at) }
      if ASCII.isWord(UInt8(truncatingIfNeeded: scalar)) { return readWord(text, scanner, at: at) }
      separators.insert(scalar == 0x20 ? .space : .sign)
      return at + length
    }
    word.clear()
    for byte in Self.and { word.append(byte) }
    return addToken(text, scanner, at, at + length, [])
  }

  private static let and = Array("and".utf8)

  private mutating func readBeyond(_ text: Span<UInt8>, _ scanner: TextScanner, at: Int) -> Int {
    let (scalar, length) = text.scalar(at: at)
    return readScalar(text, scanner, scalar, length, at: at)
  }

  /// Reads a scalar beyond ASCII that starts no word so far.
  private mutating func readScalar(
    _ text: Span<UInt8>, _ scanner: TextScanner, _ scalar: UInt32, _ length: Int, at: Int
  ) -> Int {
    let next = at + length
    switch scanner.kind(of: scalar) {
    case .letter, .digit: return readWord(text, scanner, at: at)
    case .ideograph: return readIdeograph(text, scanner, at, next)
    case .emoji: return readEmoji(text, scanner, at, next)
    case .stop, .question: return readStops(text, scanner, at: at)
    case .bullet where separators.contains(.space) || sentence.count == 0:
      endSentence(text, scanner, at: next, isQuestion: false)
    case .line: endSentence(text, scanner, at: next, isQuestion: false)
    case .open: readQuote(text, at, closing: Self.closings)
    case .dash: separators.insert([.sign, .clause])
    case .currency: readCurrencySign(text, scalar, at, next)
    case .space: separators.insert(.space)
    case .mark, .invisible: break
    default: separators.insert(.sign)
    }
    return next
  }

  /// `fr€e`, `£oan`: a currency sign between letters.
  private mutating func readCurrencySign(_ text: Span<UInt8>, _ scalar: UInt32, _ at: Int, _ next: Int) {
    let letter: UInt32 = scalar == 0x20AC ? 0x65 : scalar == 0xA3 ? 0x6C : scalar == 0xA5 ? 0x79 : 0
    let goesOn = next < text.count && (ASCII.isLetter(text[next]) || text[next] == text[at])
    guard letter != 0, goesOn, joint < 0x100, at == sentence.lastEnd && sentence.count > 0 || separators == .leet else {
      separators.insert(.sign)
      return
    }
    joint = joint == 0 ? letter : joint | letter << 8
    separators.insert(.leet)
  }

  /// A character of a script without spaces is a word of its own.
  private mutating func readIdeograph(_ text: Span<UInt8>, _ scanner: TextScanner, _ at: Int, _ end: Int) -> Int {
    scalars.clear()
    scalars.append(text.scalar(at: at).scalar)
    endChain(text, scanner)
    addReadings(Letters(end: end), scanner)
    let id = packReadings(scanner)
    add(Token(id: id, start: UInt32(at), end: UInt32(end), flags: flags(at: at)), scanner)
    return end
  }

  /// Notes a run of emoji; what follows in the run joins it.
  private mutating func readEmoji(_ text: Span<UInt8>, _ scanner: TextScanner, _ at: Int, _ next: Int) -> Int {
    var end = next
    while end < text.count, text[end] >= 0x80 {
      let (scalar, length) = text.scalar(at: end)
      guard scalar != 0 else { break }
      let kind = scanner.kind(of: scalar)
      guard kind == .emoji || kind == .invisible || kind == .mark else { break }
      end += length
    }
    separators.insert(.emoji)
    if let last = sentence.emojiRuns.last, last.token == UInt32(sentence.count) {
      sentence.emojiRuns[sentence.emojiRuns.count - 1].end = UInt32(end)
    } else {
      sentence.emojiRuns.append(EmojiRun(token: UInt32(sentence.count), start: UInt32(at), end: UInt32(end)))
      scanner.triggerEmoji(&sentence.triggers, UInt32(sentence.count))
    }
    return end
  }
}

// MARK: Quotation

extension ScanScratch {
  private static let closings: [UInt8] = [0x9D, 0xBB, 0xBA, 0x9C]
  /// Passages longer than this are not taken as quoted.
  private static let longestQuote = 400

  /// Notes up to where the quotation that opens at `at` goes.
  ///
  /// - Complexity: O(1) amortised: what was searched in vain is not searched again.
  private mutating func readQuote(_ text: Span<UInt8>, _ at: Int, closing: [UInt8]) {
    separators.insert(.sign)
    guard at >= quotedUntil else { return }
    let isStraight = closing[0] == 0x22
    if isStraight, at > 0, ASCII.isDigit(text[at - 1]) { return }
    let limit = min(text.count, at + Self.longestQuote)
    // An opening mark beyond ASCII is at most three bytes, of which the last may look like a closing one.
    var end = max(isStraight ? at + 1 : at + 3, noQuoteBefore)
    while end < limit {
      if isStraight ? text[end] == 0x22 : Self.isClosing(text, end) {
        quotedUntil = end + 1
        return
      }
      end += 1
    }
    noQuoteBefore = max(noQuoteBefore, isStraight ? 0 : end)
  }

  private static func isClosing(_ text: Span<UInt8>, _ at: Int) -> Bool {
    if text[at] == 0xBB { return at > 0 && text[at - 1] == 0xC2 }
    guard at >= 2, text[at - 2] == 0xE2, text[at - 1] == 0x80 else { return false }
    return text[at] == 0x9D || text[at] == 0xBA || text[at] == 0x9C
  }
}

// MARK: Sentence ends

extension ScanScratch {
  /// Reads a run of full stops, exclamation and question marks and ends the sentence where they end one.
  private mutating func readStops(_ text: Span<UInt8>, _ scanner: TextScanner, at: Int) -> Int {
    if at + 2 < text.count, text[at + 1] == 0x20, ASCII.isWord(text[at + 2]), text[at] < 0x80 {
      return readPlainStop(text, scanner, at: at)
    }
    let run = StopRun(text, scanner, at: at)
    if run.isLoneBang, readBang(text, at) { return at + 1 }
    guard run.endsSentence(text) else {
      separators.insert(.sign)
      return run.end
    }
    if run.isLoneStop, isAbbreviation(text, scanner, run.end) {
      separators.insert(.sign)
      return run.end
    }
    if run.isDots, !Self.startsSentence(text, run.closed) {
      separators.insert([.sign, .clause])
      return run.end
    }
    endSentence(text, scanner, at: run.closed, isQuestion: run.isQuestion)
    return run.closed
  }

  /// Ends the sentence at a single sign with a space and a word after it.
  private mutating func readPlainStop(_ text: Span<UInt8>, _ scanner: TextScanner, at: Int) -> Int {
    if text[at] == 0x2E, isAbbreviation(text, scanner, at + 1) {
      separators.insert(.sign)
    } else {
      endSentence(text, scanner, at: at + 1, isQuestion: text[at] == 0x3F)
    }
    return at + 1
  }

  /// `w!n`: an exclamation mark between letters.
  private mutating func readBang(_ text: Span<UInt8>, _ at: Int) -> Bool {
    guard at == sentence.lastEnd, sentence.count > 0, at + 1 < text.count, ASCII.isLetter(text[at + 1]) else {
      return false
    }
    readLeetSign(text, 0x21, at)
    return true
  }

  /// Whether the full stop after the last token belongs to it.
  private mutating func isAbbreviation(_ text: Span<UInt8>, _ scanner: TextScanner, _ next: Int) -> Bool {
    guard sentence.count > 0, sentence.lastEnd == next - 1 else { return false }
    let token = sentence.tokens[sentence.count - 1]
    if token.flags.contains(.single) { return !Self.isPronoun(text, token) }
    let attributes = scanner.attributes(ofReading: token.id, sentence.readings)
    if attributes.contains(.title) { return true }
    guard attributes.contains(.abbreviation) || attributes.contains(.englishNo) else { return false }
    var at = next
    while at < text.count, text[at] == 0x20 { at += 1 }
    guard at < text.count else { return false }
    if attributes.contains(.abbreviation) { return ASCII.isDigit(text[at]) || text[at] &- 0x61 < 26 }
    return ASCII.isDigit(text[at]) && token.end - token.start == 2
  }

  /// `I` as a word of its own ends sentences as others do.
  private static func isPronoun(_ text: Span<UInt8>, _ token: Token) -> Bool {
    text[Int(token.start)] == 0x49 && token.start >= 2 && text[Int(token.start) - 1] == 0x20
      && ASCII.isLetter(text[Int(token.start) - 2])
  }

  /// True where a capital, a sign or the end of the text follows the spaces at `offset`.
  private static func startsSentence(_ text: Span<UInt8>, _ offset: Int) -> Bool {
    var at = offset
    while at < text.count, text[at] == 0x20 { at += 1 }
    return at >= text.count || text[at] &- 0x61 >= 26
  }

  /// Ends the sentence at a blank line and before an item of a list; other line breaks only part clauses.
  private mutating func readLineBreak(_ text: Span<UInt8>, _ scanner: TextScanner, at: Int) -> Int {
    var next = at + 1
    if text[at] == 0x0D, next < text.count, text[next] == 0x0A { next += 1 }
    var look = next
    while look < text.count, text[look] == 0x20 || text[look] == 0x09 { look += 1 }
    if look < text.count, !startsItem(text, scanner, look) {
      separators.insert(.space)
      return look
    }
    endSentence(text, scanner, at: look, isQuestion: false)
    return look
  }

  private func startsItem(_ text: Span<UInt8>, _ scanner: TextScanner, _ at: Int) -> Bool {
    let byte = text[at]
    let next = at + 1 < text.count ? text[at + 1] : 0x20
    switch byte {
    case 0x0A, 0x0D: return true
    case 0x2D, 0x2A, 0x2B: return next == 0x20
    case 0x30...0x39: return next == 0x2E || next == 0x29
    case 0x80...:
      let kind = scanner.kind(of: text.scalar(at: at).scalar)
      return kind == .bullet || kind == .emoji || kind == .line
    default: return false
    }
  }
}

/// A run of signs that may end a sentence, with the brackets and quotation marks that close after it.
private struct StopRun {
  private let start: Int
  private let first: UInt8
  /// After the signs.
  private(set) var end: Int
  /// After what closes.
  private(set) var closed: Int
  private(set) var isQuestion = false
  private(set) var isWide = false
  private(set) var isDots = true

  init(_ text: Span<UInt8>, _ scanner: borrowing TextScanner, at start: Int) {
    self.start = start
    first = text[start]
    end = start
    closed = start
    while end < text.count {
      let (scalar, length) = text.scalar(at: end)
      if scalar == 0x3F { isQuestion = true }
      if scalar != 0x2E { isDots = false }
      if scalar >= 0x80 {
        let kind = scanner.kind(of: scalar)
        guard kind == .stop || kind == .question else { break }
        isWide = true
        isQuestion = isQuestion || kind == .question
      } else if scalar != 0x2E && scalar != 0x21 && scalar != 0x3F {
        break
      }
      end += length
    }
    isDots = end > start && text[start] == 0x2E && end - start > 1 && !isWide && !isQuestion && text[end - 1] == 0x2E
    closed = end
    while closed < text.count,
      text[closed] == 0x22 || text[closed] == 0x27 || text[closed] == 0x29 || text[closed] == 0x5D
    {
      closed += 1
    }
    if closed + 2 < text.count, text[closed] == 0xE2, text[closed + 1] == 0x80,
      text[closed + 2] == 0x9D || text[closed + 2] == 0x99
    {
      closed += 3
    }
  }

  var isLoneBang: Bool { end - start == 1 && first == 0x21 }
  var isLoneStop: Bool { end - start == 1 && first == 0x2E }

  /// True where a space, a line break, an emoji or the end of the text follows.
  func endsSentence(_ text: Span<UInt8>) -> Bool {
    if isWide || closed >= text.count { return true }
    let next = text[closed]
    return next <= 0x20 || next >= 0xE2
  }
}
