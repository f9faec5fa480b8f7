// Reading text into sentences of tokens. Plain words of ASCII letters take the short way in `readPlain`; whatever else
// comes is told apart by its first byte.

extension ScanScratch {
  /// Reads the whole of `text`, matching at the end of each sentence.
  mutating func read(_ text: Span<UInt8>, _ scanner: TextScanner) {
    var at = 0
    while at < text.count {
      var byte = text[at]
      if ASCII.isLetter(byte) || byte == 0x20, mayReadPlain, at == 0 || text[at - 1] != 0x24 {
        at = readPlain(text, scanner, from: at)
        guard at < text.count else { break }
        byte = text[at]
      }
      if ASCII.isLetter(byte) {
        at = readWord(text, scanner, at: at)
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

  /// False where the next word may belong to what stands before it.
  private var mayReadPlain: Bool {
    separators.isDisjoint(with: [.emoji, .leet]) && sentence.count &- chainStart <= 1 && !keepsKeys
  }

  /// Ends the run of tokens that may be one word, before the next token is added.
  @inline(__always)
  mutating func endChain(_ text: Span<UInt8>, _ scanner: TextScanner) {
    if sentence.count &- chainStart > 1 { joinChain(text, scanner) }
    chainStart = sentence.count
  }

  /// Ends the sentence at `offset`: tries the phrases, and starts the next.
  mutating func endSentence(_ text: Span<UInt8>, _ scanner: TextScanner, at offset: Int, isQuestion: Bool) {
    endChain(text, scanner)
    matcher.match(text, scanner, &sentence, end: offset, isQuestion: isQuestion)
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
