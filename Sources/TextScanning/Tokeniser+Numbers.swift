// Numbers, with the signs that belong to them, and links.

extension ScanScratch {
  /// Reads the number at `start`, a digit; returns the offset after it.
  ///
  /// Digits go on over signs between them (`1,000.50`, `12/31`, `555-1234`, `10:30`), and take a currency sign, a
  /// per cent sign, a plus, an ordinal ending or a `k` with them.
  mutating func readNumber(_ text: Span<UInt8>, _ scanner: TextScanner, at start: Int) -> Int {
    var flags = flags(at: start).union(.number)
    let tokenStart = currencyStart(text, scanner, before: start, &flags)
    let digitsEnd = Self.digitsEnd(text, start)
    var end = digitsEnd
    numberKey(text, start, digitsEnd)
    end = readSuffix(text, scanner, end, &flags)
    if flags.contains(.currency) { word.prepend(0x24) }
    endChain(text, scanner)
    let leads = digitsEnd - start == 1 && end == digitsEnd && end < text.count && ASCII.isLetter(text[end])
    if leads { flags.insert(.leadDigit) }
    if keepsKeys { keys.append(word.array) }
    let id = scanner.words.find(word)
    if id != 0 { sentence.note(id, at: sentence.count, scanner) }
    add(Token(id: id, start: UInt32(tokenStart), end: UInt32(end), flags: flags), scanner)
    return leads ? readWord(text, scanner, at: end) : end
  }

  private static func digitsEnd(_ text: Span<UInt8>, _ start: Int) -> Int {
    var end = start + 1
    while end < text.count {
      let byte = text[end]
      if ASCII.isDigit(byte) {
        end += 1
      } else if end + 1 < text.count, ASCII.isDigit(text[end + 1]), isNumberSign(byte) {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  private static func isNumberSign(_ byte: UInt8) -> Bool {
    byte == 0x2C || byte == 0x2E || byte == 0x3A || byte == 0x2F || byte == 0x2D || byte == 0x27
  }

  /// Writes what phrases know the number by in `word`: its digits without grouping commas.
  private mutating func numberKey(_ text: Span<UInt8>, _ start: Int, _ end: Int) {
    word.clear()
    for index in start..<min(end, start + WordTable.longestWord) where text[index] != 0x2C { word.append(text[index]) }
  }

  /// The start of a currency sign before the number, at most one space away.
  private func currencyStart(
    _ text: Span<UInt8>, _ scanner: TextScanner, before start: Int, _ flags: inout Token.Flags
  ) -> Int {
    var at = start
    if at > sentence.lastEnd, text[at - 1] == 0x20 { at -= 1 }
    guard at > sentence.lastEnd else { return start }
    var first = at - 1
    while first > sentence.lastEnd, text[first] & 0xC0 == 0x80 { first -= 1 }
    let (scalar, length) = text.scalar(at: first)
    guard first + length == at, scanner.isCurrency(scalar) else { return start }
    flags.insert(.currency)
    return first
  }

  /// Goes on over what belongs to the number before it; `word` takes it too.
  private mutating func readSuffix(
    _ text: Span<UInt8>, _ scanner: TextScanner, _ end: Int, _ flags: inout Token.Flags
  ) -> Int {
    guard end < text.count else { return end }
    let byte = text[end]
    if byte == 0x25 || byte == 0x20 && end + 1 < text.count && text[end + 1] == 0x25 {
      flags.insert(.percent)
      word.append(0x25)
      return byte == 0x25 ? end + 1 : end + 2
    }
    if byte == 0x2B {
      word.append(byte)
      return end + 1
    }
    if ASCII.isLetter(byte) { return readLetterSuffix(text, end, flags) }
    return readCurrencySuffix(text, scanner, end, &flags)
  }

  /// `1st`, `50k`, and with a currency `5m` and `2bn`.
  private mutating func readLetterSuffix(_ text: Span<UInt8>, _ end: Int, _ flags: Token.Flags) -> Int {
    let first = text[end] | 0x20
    let second = end + 1 < text.count ? text[end + 1] : 0
    if !ASCII.isWord(second), second < 0x80 {
      guard first == 0x6B || first == 0x6D && flags.contains(.currency) else { return end }
      word.append(first)
      return end + 1
    }
    let third = end + 2 < text.count ? text[end + 2] : 0
    guard !ASCII.isWord(third), third < 0x80 else { return end }
    switch (first, second | 0x20) {
    case (0x73, 0x74), (0x6E, 0x64), (0x72, 0x64), (0x74, 0x68), (0x62, 0x6E):
      word.append(first)
      word.append(second | 0x20)
      return end + 2
    default: return end
    }
  }

  private func readCurrencySuffix(
    _ text: Span<UInt8>, _ scanner: TextScanner, _ end: Int, _ flags: inout Token.Flags
  ) -> Int {
    let at = text[end] == 0x20 && end + 1 < text.count ? end + 1 : end
    let (scalar, length) = text.scalar(at: at)
    guard scanner.isCurrency(scalar), !flags.contains(.currency) else { return end }
    let after = at + length
    // `5 $20`: the sign belongs to the number after it.
    guard after >= text.count || !ASCII.isDigit(text[after]) else { return end }
    flags.insert(.currency)
    return after
  }
}
