// What a disguised word may stand for: digits and signs for letters, letters repeated, letters apart.

extension ScanScratch {
  /// Adds the readings of `word` with its digits as letters and its repeated letters as one or two.
  mutating func addVariants(
    _ letters: Letters, _ steps: Steps, _ allowed: UInt32, _ scanner: TextScanner
  ) {
    let length = word.count
    if steps.contains(.repeats), letters.hasTriple || !letters.isFolded { addRepeats(allowed, scanner) }
    guard steps.contains(.leet), letters.hasDigit || letters.isLed, length < WordTable.longestWord else { return }
    if letters.isLed, word.count == letters.count || !letters.isFolded { word.prepend(0x73) }
    let hasOne = word.indices.contains { word[$0] == 0x31 }
    for one in [UInt8(ascii: "i"), UInt8(ascii: "l")] where one == 0x69 || hasOne {
      guard let exactOnly = decodeLeet(one: one) else { return }
      let id = scanner.words.find(variant)
      if id != 0, !exactOnly || scanner.words.isExact(id, variant) { addReading(id, allowed, scanner) }
      if steps.contains(.repeats), !exactOnly {
        swap(&word, &variant)
        addRepeats(allowed, scanner)
        swap(&word, &variant)
      }
    }
  }

  /// Writes `word` with letters for digits in `variant`; true where only whole words may be found so, nil where the
  /// digits are digits.
  private mutating func decodeLeet(one: UInt8) -> Bool? {
    variant.clear()
    var letterCount = 0
    for index in word.indices {
      let byte = word[index]
      if !ASCII.isDigit(byte) { letterCount += 1 }
      variant.append(ASCII.isDigit(byte) ? Leet.letter(byte, one: one) : byte)
    }
    guard letterCount >= 1, let last = word.last, letterCount * 2 >= word.count else { return nil }
    guard ASCII.isDigit(last) else { return false }
    // A number after a word is mostly a number: only the digits most used for vowels are read at the end.
    return Leet.isVowel(last) && word.count >= 4 ? true : nil
  }

  /// Adds the readings of `word` with every run of three or more equal letters as two and as one.
  private mutating func addRepeats(_ allowed: UInt32, _ scanner: TextScanner) {
    let runs = tripleRuns()
    guard runs > 0 else { return }
    for choice in 0..<(1 << min(runs, 3)) {
      addReading(findSqueezed(choice, scanner), allowed, scanner)
    }
  }

  /// The number of runs of three or more equal letters in `word`.
  private func tripleRuns() -> Int {
    var runs = 0
    var length = 0
    for index in word.indices {
      length = index > 0 && word[index] == word[index - 1] ? length + 1 : 1
      if length == 3, ASCII.isLetter(word[index]) { runs += 1 }
    }
    return runs
  }

  /// The id of `word` with its long runs shortened: to two where the bit of the run is set in `choice`, else to one.
  private mutating func findSqueezed(_ choice: Int, _ scanner: TextScanner) -> UInt32 {
    squeezed.clear()
    var run = 0
    var at = 0
    while at < word.count {
      var end = at
      while end < word.count, word[end] == word[at] { end += 1 }
      var length = end - at
      if length >= 3, ASCII.isLetter(word[at]) {
        length = choice >> min(run, 2) & 1 == 1 ? 2 : 1
        run += 1
      }
      for _ in 0..<length { squeezed.append(word[at]) }
      at = end
    }
    return scanner.words.find(squeezed)
  }
}

/// Digits and signs that are written for letters.
enum Leet {
  /// Whether a digit is read as a letter at the end of a word too.
  static func isVowel(_ digit: UInt8) -> Bool {
    digit == 0x30 || digit == 0x33 || digit == 0x34
  }

  /// `oizeasgtbg`, a letter a digit, the first one lowest; the last two in the other word.
  private static let letters: (UInt64, UInt64) = (0x7467_7361_657A_696F, 0x6762)

  /// The letter that `digit` is written for; `one` for 1.
  static func letter(_ digit: UInt8, one: UInt8) -> UInt8 {
    if digit == 0x31 { return one }
    let place = UInt64(digit &- 0x30)
    return UInt8(truncatingIfNeeded: place < 8 ? letters.0 >> (place * 8) : letters.1 >> (place % 2 * 8))
  }

  /// The letter that a sign between letters is written for, or 0.
  static func letter(sign: UInt8) -> UInt32 {
    switch sign {
    case UInt8(ascii: "@"): 0x61
    case UInt8(ascii: "$"): 0x73
    case UInt8(ascii: "!"): 0x69
    case UInt8(ascii: "|"): 0x6C
    case UInt8(ascii: "+"): 0x74
    default: 0
    }
  }
}
