// The long way: words with anything but ASCII letters in them or glued to them.

extension ScanScratch {
  /// What was read of one word.
  struct Letters {
    /// The offset after the last letter.
    var end: Int
    /// Whether it is all ASCII.
    var isPlain = true
    var hasDigit = false
    var hasEntity = false
    /// The number of letters and digits.
    var count = 0
    /// Whether it is ASCII letters, digits and apostrophes only, already folded in `word`.
    var isFolded = false
    /// Whether a letter is written three times in a row; told only where `isFolded`.
    var hasTriple = false
    /// A sign for a letter stands before the first letter.
    var isLed = false
  }

  /// Reads the word at `start`, a letter; returns the offset after it.
  mutating func readWord(_ text: Span<UInt8>, _ scanner: TextScanner, at start: Int) -> Int {
    var letters = gatherPlain(text, at: start) ?? gather(text, scanner, at: start)
    if letters.isPlain, letters.end < text.count, let end = readAddress(text, scanner, start, letters.end) {
      return end
    }
    var tokenStart = start
    if start > 0, text[start - 1] == 0x24, start < 2 || !ASCII.isWord(text[start - 2]) {
      letters.isLed = true
      tokenStart = start - 1
    }
    var flags = flags(at: start)
    joinOrEndChain(text, scanner, start, isSingle: letters.count == 1, &flags)
    addReadings(letters, scanner)
    let id = packReadings(scanner)
    add(Token(id: id, start: UInt32(tokenStart), end: UInt32(letters.end), flags: flags), scanner)
    return letters.end
  }

  /// Whether the coming token may be one word with those before it.
  mutating func joinOrEndChain(
    _ text: Span<UInt8>, _ scanner: TextScanner, _ start: Int, isSingle: Bool, _ flags: inout Token.Flags
  ) {
    if isSingle { flags.insert(.single) }
    guard sentence.count > 0 else { return endChain(text, scanner) }
    let before = sentence.tokens[sentence.count - 1].flags
    let isSpaced = isSingle && before.contains(.single)
    let isGlued = !separators.contains(.space) && (separators == .emoji || separators == .leet)
    let isDigitLed = before.contains(.leadDigit) && sentence.lastEnd == start
    if isGlued {
      flags.insert(.glued)
      flags.formUnion(.joint(joint))
    }
    if !(isSpaced || isGlued || isDigitLed) { endChain(text, scanner) }
  }

  /// Collects the scalars of the word at `start` in `scalars`.
  private mutating func gather(_ text: Span<UInt8>, _ scanner: TextScanner, at start: Int) -> Letters {
    scalars.clear()
    var letters = Letters(end: start)
    var at = start
    while at < text.count {
      let byte = text[at]
      if ASCII.isWord(byte) {
        letters.count += 1
        if ASCII.isDigit(byte) { letters.hasDigit = true }
        push(UInt32(byte))
        at += 1
        letters.end = at
        continue
      }
      if byte < 0x80, byte != 0x27, byte != 0x26 { break }
      guard let next = gatherBeyond(text, scanner, at: at, &letters) else { break }
      at = next
    }
    return letters
  }

  /// Folds a word of ASCII letters, digits and apostrophes straight into `word`; nil where it holds anything else.
  private mutating func gatherPlain(_ text: Span<UInt8>, at start: Int) -> Letters? {
    word.clear()
    var letters = Letters(end: start)
    var at = start
    while at < text.count {
      let byte = text[at]
      if ASCII.isLetter(byte) {
        push(plain: byte | 0x20, &letters)
      } else if ASCII.isDigit(byte) {
        letters.hasDigit = true
        push(plain: byte, &letters)
      } else {
        let length = Self.apostropheLength(text, at)
        guard length > 0, at + length < text.count, ASCII.isLetter(text[at + length]) else {
          if byte >= 0x80 || byte == 0x26 || length > 0 { return nil }
          break
        }
        letters.isPlain = false
        if word.count <= 2, isElidedWord() { break }
        at += length
        continue
      }
      at += 1
    }
    letters.end = at
    letters.count = word.count
    letters.isFolded = word.count <= WordTable.longestWord
    return letters.isFolded ? letters : nil
  }

  @inline(__always)
  mutating func push(plain byte: UInt8, _ letters: inout Letters) {
    let number = word.count
    if number >= 2, word[number &- 1] == byte, word[number &- 2] == byte { letters.hasTriple = true }
    if number <= WordTable.longestWord { word.append(byte) }
    letters.count = number &+ 1
  }

  /// The bytes of the apostrophe at `at`, or 0.
  private static func apostropheLength(_ text: Span<UInt8>, _ at: Int) -> Int {
    if text[at] == 0x27 { return 1 }
    let isCurly = text[at] == 0xE2 && at + 2 < text.count && text[at + 1] == 0x80 && text[at + 2] == 0x99
    return isCurly ? 3 : 0
  }

  private mutating func push(_ scalar: UInt32) {
    if scalars.count <= WordTable.longestWord { scalars.append(scalar) }
  }

  /// Goes on over an apostrophe, an entity or a scalar beyond ASCII; nil where the word ends before it.
  private mutating func gatherBeyond(
    _ text: Span<UInt8>, _ scanner: TextScanner, at: Int, _ letters: inout Letters
  ) -> Int? {
    let (scalar, length, isEntity) = Entities.scalar(text, at)
    guard scalar != 0 else { return nil }
    let next = at + length
    switch scanner.kind(of: scalar) {
    case .letter, .digit:
      letters.count += 1
      letters.end = next
      push(scalar)
    case .mark, .invisible:
      letters.end = next
      push(scalar)
    case .apostrophe:
      guard next < text.count, ASCII.isLetter(text[next]) || text[next] >= 0x80, !isElided() else { return nil }
    default:
      return nil
    }
    letters.isPlain = letters.isPlain && scalar < 0x80
    letters.hasEntity = letters.hasEntity || isEntity
    return next
  }

  /// True where the letters so far are an article or pronoun that an apostrophe parts from its word: `l'argent`.
  private func isElided() -> Bool {
    if scalars.count == 1 { return Self.isElided(scalars[0] | 0x20) }
    return scalars.count == 2 && scalars[0] | 0x20 == 0x71 && scalars[1] | 0x20 == 0x75
  }

  /// The same of a word that is folded already.
  private func isElidedWord() -> Bool {
    if word.count == 1 { return Self.isElided(UInt32(word[0])) }
    return word.count == 2 && word[0] == 0x71 && word[1] == 0x75
  }

  static func isElided(_ letter: UInt32) -> Bool {
    switch letter {
    case 0x63, 0x64, 0x6A, 0x6C, 0x6D, 0x6E, 0x73, 0x74: true
    default: false
    }
  }

  /// Adds what the word in `scalars` can be read as, for each reading of the text that a lexicon asked for.
  mutating func addReadings(_ letters: Letters, _ scanner: TextScanner) {
    firstReading = sentence.readings.count
    if letters.isFolded { return addFolded(letters, scanner) }
    guard scalars.count <= WordTable.longestWord else { return }
    for index in scanner.steps.indices {
      let steps = scanner.steps[index]
      if letters.hasEntity, !steps.contains(.entities) { continue }
      guard fold(scanner, steps) else { continue }
      if keepsKeys { keys.append(word.array) }
      let allowed: UInt32 = 1 << UInt32(index)
      addReading(scanner.words.find(word), allowed, scanner)
      addVariants(letters, steps, allowed, scanner)
    }
  }

  /// Adds the readings of a word that is folded already: the same in every reading of the text but for disguises.
  private mutating func addFolded(_ letters: Letters, _ scanner: TextScanner) {
    if keepsKeys { keys.append(word.array) }
    addReading(scanner.words.find(word), scanner.everyReading, scanner)
    guard letters.hasDigit || letters.hasTriple || letters.isLed else { return }
    for index in scanner.steps.indices {
      addVariants(letters, scanner.steps[index], 1 << UInt32(index), scanner)
    }
  }

  /// Folds `scalars` into the bytes of `word`; false where a step told off keeps it from being a word.
  private mutating func fold(_ scanner: TextScanner, _ steps: Steps) -> Bool {
    folded.clear()
    for index in scalars.indices {
      let scalar = scalars[index]
      if scalar >= 0x80 {
        let kind = scanner.kind(of: scalar)
        if kind == .invisible {
          guard steps.contains(.invisible) else { return false }
          continue
        }
        if kind == .mark, steps.contains(.accents) { continue }
      }
      scanner.folding.append(scalar, steps, to: &folded)
    }
    word.clear()
    for index in folded.indices { word.append(utf8: folded[index]) }
    return true
  }

  /// Adds a reading of the token to be added next, unless it is there.
  mutating func addReading(_ id: UInt32, _ allowed: UInt32, _ scanner: TextScanner) {
    guard id != 0 else { return }
    for index in firstReading..<sentence.readings.count where sentence.readings[index].id == id {
      sentence.readings[index].allowed |= allowed
      return
    }
    sentence.note(id, at: sentence.count, scanner)
    sentence.readings.append(Reading(id: id, span: 1, allowed: allowed, next: Reading.none))
  }

  /// The id of the token to be added next: its only reading where all lexicons allow it, else a list.
  mutating func packReadings(_ scanner: TextScanner) -> UInt32 {
    let number = sentence.readings.count - firstReading
    if number == 0 { return 0 }
    if number == 1, sentence.readings[firstReading].allowed == scanner.everyReading {
      return sentence.readings.popLast()?.id ?? 0
    }
    for index in firstReading..<sentence.readings.count - 1 { sentence.readings[index].next = UInt32(index + 1) }
    return Token.listBit | UInt32(firstReading)
  }
}
