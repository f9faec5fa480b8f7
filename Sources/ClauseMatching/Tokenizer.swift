/// Cuts a range of a section's text into tokens and looks every word up.
///
/// Hyphens and apostrophes part words (`kill-fee`, `l'offre`, `sponsor's`), but `n't` stays with its verb (`dont`).
/// HTML entities count as the character they stand for; emphasis marks, quotes, zero-width characters and soft hyphens
/// count as nothing.
struct Tokenizer {
  let bytes: [UInt8]
  let vocabulary: Vocabulary
  private(set) var tokens: [Token] = []

  private var at = 0
  private var end = 0
  private var wordStart = -1
  private var wordEnd = 0
  private var hash = Vocabulary.hashSeed
  private var length = 0
  private var stem: UInt16 = 0
  private var stemMask: UInt32 = 0
  /// True while the word is one run of plain letters, whose stem is looked for only when the word itself is unknown.
  private var isPlain = false
  private var capital = false
  private var lastLetter: UInt8 = 0

  /// Prepares to read ranges of `bytes`.
  init(bytes: [UInt8], vocabulary: Vocabulary) {
    self.bytes = bytes
    self.vocabulary = vocabulary
  }

  /// Adds the tokens of `range` to `tokens`; calls are O(n) in its bytes.
  mutating func read(_ range: Range<Int>) {
    at = range.lowerBound
    end = range.upperBound
    while at < end {
      let byte = bytes[at]
      switch vocabulary.tables.bytes.classes[Int(byte)] {
      case .letter: letters()
      case .digit: number()
      case .apostrophe: byte == 0x60 ? code() : apostrophe(width: 1)
      case .wide: wide()
      case .entity: entity()
      case .ignored: skip(1)
      case .space: close(); at += 1
      case .comma: mark(.comma)
      case .semicolon: mark(.semicolon)
      case .colon: mark(.colon)
      case .dash: dash()
      case .open: mark(.open)
      case .close: mark(.close)
      case .other: mark(.other)
      }
    }
    close()
  }

  /// Makes room for the tokens of so many bytes.
  mutating func reserve(forBytes count: Int) {
    tokens.reserveCapacity(count / 5 + 8)
  }

  /// A run of plain letters, the common case, without touching the state at each of them.
  private mutating func letters() {
    guard wordStart < 0 else { return letter(bytes[at] | 0x20, width: 1, isCapital: bytes[at] < 0x60) }
    wordStart = at
    capital = bytes[at] < 0x60
    isPlain = true
    stem = 0
    stemMask = 0
    var hash = Vocabulary.hashSeed
    var index = at
    var letter: UInt8 = 0
    while index < end {
      let next = bytes[index] | 0x20
      guard next &- 0x61 < 26 else { break }
      letter = next
      hash = Vocabulary.step(hash, letter)
      index += 1
    }
    (self.hash, length, lastLetter) = (hash, index - at, letter)
    at = index
    wordEnd = index
  }

  /// Finds the longest stem that a run of plain letters starts with.
  private mutating func findStem() {
    isPlain = false
    guard length > 1 else { return }
    var hash = Vocabulary.step(
      Vocabulary.step(Vocabulary.hashSeed, bytes[wordStart] | 0x20), bytes[wordStart + 1] | 0x20)
    stemMask = vocabulary.tables.stemLengths(hash: hash)
    guard stemMask != 0 else { return }
    for count in 2...min(31, length) {
      if count > 2 { hash = Vocabulary.step(hash, bytes[wordStart + count - 1] | 0x20) }
      if stemMask & (1 << UInt32(count)) != 0, let entry = vocabulary.tables.stemEntry(hash: hash) { stem = entry }
    }
  }

  private mutating func letter(_ folded: UInt8, width: Int, isCapital: Bool) {
    if wordStart < 0 {
      wordStart = at
      hash = Vocabulary.hashSeed
      length = 0
      stem = 0
      isPlain = false
      capital = isCapital
    } else if isPlain {
      findStem()
    }
    hash = Vocabulary.step(hash, folded)
    length += 1
    lastLetter = folded
    if length == 2 { stemMask = vocabulary.tables.stemLengths(hash: hash) }
    if length < 32, length >= 2, stemMask & (1 << UInt32(length)) != 0,
      let entry = vocabulary.tables.stemEntry(hash: hash)
    {
      stem = entry
    }
    at += width
    wordEnd = at
  }

  /// Ends the word that is being read, if any.
  private mutating func close() {
    guard wordStart >= 0 else { return }
    var entry = stem
    if let known = vocabulary.tables.wordEntry(hash: hash) {
      entry = known
    } else if isPlain {
      findStem()
      entry = stem
    }
    tokens.append(
      Token(
        start: UInt32(wordStart), end: UInt32(wordEnd), entry: entry, kind: .word, isCapitalised: capital,
        value: 0))
    wordStart = -1
  }

  private mutating func skip(_ width: Int) {
    at += width
  }

  private mutating func mark(_ kind: TokenKind) {
    close()
    tokens.append(
      Token(start: UInt32(at), end: UInt32(at + 1), entry: 0, kind: kind, isCapitalised: false, value: 0))
    at += 1
  }

  private mutating func dash() {
    let isHyphen = wordStart >= 0 && at + 1 < end && vocabulary.tables.bytes.classes[Int(bytes[at + 1])] == .letter
    if isHyphen {
      close()
      at += 1
    } else {
      mark(.dash)
    }
  }

  private mutating func number() {
    close()
    let start = at
    var value = 0
    while at < end {
      let byte = bytes[at]
      let isGroup = (byte == 0x2C || byte == 0x2E) && at + 1 < end && isDigit(bytes[at + 1])
      if isDigit(byte) {
        value = min(65_535, value * 10 + Int(byte &- 0x30))
      } else if !isGroup {
        break
      }
      at += 1
    }
    tokens.append(
      Token(
        start: UInt32(start), end: UInt32(at), entry: vocabulary.tables.numberEntry, kind: .number,
        isCapitalised: false, value: UInt16(value)))
  }

  /// A Markdown code span is no language and parts words.
  ///
  /// A lone backtick counts as nothing.
  private mutating func code() {
    var stop = at + 1
    while stop < end, stop - at < 80, bytes[stop] != 0x60, bytes[stop] != 0x0A { stop += 1 }
    guard stop < end, bytes[stop] == 0x60 else { return skip(1) }
    close()
    at = stop + 1
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10
  }

  /// `n't` joins; any other apostrophe parts two words.
  private mutating func apostrophe(width: Int) {
    let next = at + width
    let isContraction =
      wordStart >= 0 && lastLetter == 0x6E && next < end && bytes[next] | 0x20 == 0x74
      && (next + 1 >= end || vocabulary.tables.bytes.classes[Int(bytes[next + 1])] != .letter)
    if !isContraction { close() }
    at = next
  }
}

// Characters of more than one byte.
extension Tokenizer {
  private mutating func wide() {
    let byte = bytes[at]
    let second = at + 1 < end ? bytes[at + 1] : 0
    if byte >= 0xC3 && byte <= 0xC5 && second & 0xC0 == 0x80 {
      let index = Int(byte &- 0xC3) << 6 | Int(second & 0x3F)
      let folded = index < vocabulary.tables.bytes.latin.count ? vocabulary.tables.bytes.latin[index] : 0
      if folded != 0 { return letter(folded, width: 2, isCapital: byte == 0xC3 && second < 0xA0) }
      close()
      at += 2
    } else if byte == 0xC2 {
      twoBytes(second)
    } else if byte == 0xE2 && second == 0x80 && at + 2 < end {
      generalPunctuation(bytes[at + 2])
    } else {
      otherScalar(first: byte)
    }
  }

  /// U+0080 to U+00BF: the no-break space parts words, the soft hyphen counts as nothing.
  private mutating func twoBytes(_ second: UInt8) {
    if second != 0xAD { close() }
    at = min(end, at + 2)
  }

  /// U+2000 to U+203F: spaces, dashes, quotes, zero-width characters.
  private mutating func generalPunctuation(_ third: UInt8) {
    switch third {
    case 0x98, 0x99: apostrophe(width: 3)
    case 0x8B...0x8F, 0x9C...0x9F: at += 3
    case 0x90, 0x91:
      close()
      at += 3
    case 0x92...0x95:
      mark(.dash)
      at += 2
    default:
      close()
      at += 3
    }
  }

  /// Emoji and other scripts part words and count as a break between clauses.
  private mutating func otherScalar(first: UInt8) {
    close()
    let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
    at = min(end, at + width)
  }

  /// A named or numbered HTML entity; a lone ampersand parts words.
  private mutating func entity() {
    var stop = at + 1
    while stop < end, stop - at < 10, bytes[stop] != 0x3B { stop += 1 }
    guard stop < end, bytes[stop] == 0x3B, stop > at + 1 else {
      close()
      at += 1
      return
    }
    let name = String(decoding: bytes[(at + 1)..<stop], as: UTF8.self)
    let width = stop + 1 - at
    switch name {
    case "rsquo", "lsquo", "apos", "#39", "#x27", "#8217", "#8216": apostrophe(width: width)
    case "shy", "zwnj", "zwj", "quot", "ldquo", "rdquo", "#34", "#8220", "#8221": at += width
    case _ where Self.accents.contains(where: { name.hasSuffix($0) }):
      letter(bytes[at + 1] | 0x20, width: width, isCapital: bytes[at + 1] < 0x60)
    default:
      close()
      at += width
    }
  }

  private static let accents = ["acute", "grave", "circ", "uml", "tilde", "cedil", "ring", "slash", "lig"]
}
