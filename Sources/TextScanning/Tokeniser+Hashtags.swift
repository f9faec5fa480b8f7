// Hashtags: one token a word, the first of them also the whole.

extension ScanScratch {
  /// Reads the hashtag at `start`, a number sign; nil where no letter or digit follows.
  mutating func readHashtag(_ text: Span<UInt8>, _ scanner: TextScanner, at start: Int) -> Int? {
    let end = Self.tagEnd(text, scanner, start + 1)
    guard end > start + 1 else { return nil }
    endChain(text, scanner)
    hashtag.cut(text, from: start + 1, to: end, scanner)
    let first = sentence.count
    for index in hashtag.pieces.indices {
      let piece = hashtag.pieces[index]
      addPiece(text, scanner, piece, start: index == 0 ? start : piece.lowerBound, isFirst: index == 0)
    }
    for index in hashtag.spelt.indices { addWholePiece(text, scanner, hashtag.spelt[index], first) }
    addWholeTag(text, scanner, start, end, first)
    chainStart = sentence.count
    return end
  }

  private static func tagEnd(_ text: Span<UInt8>, _ scanner: TextScanner, _ start: Int) -> Int {
    var at = start
    while at < text.count {
      let byte = text[at]
      if ASCII.isWord(byte) || byte == 0x5F {
        at += 1
        continue
      }
      guard byte >= 0x80 else { break }
      let (scalar, length) = text.scalar(at: at)
      guard scalar != 0 else { break }
      switch scanner.kind(of: scalar) {
      case .letter, .digit, .mark, .invisible, .ideograph: at += length
      default: return at
      }
    }
    return at
  }

  /// Adds one word of a hashtag, for the lexicons that split them.
  private mutating func addPiece(
    _ text: Span<UInt8>, _ scanner: TextScanner, _ piece: Range<Int>, start: Int, isFirst: Bool
  ) {
    scalars.clear()
    var letters = Letters(end: piece.upperBound)
    var at = piece.lowerBound
    foldPlain(text, piece, &letters)
    while !letters.isFolded, at < piece.upperBound, scalars.count <= WordTable.longestWord {
      let (scalar, length) = text.scalar(at: at)
      if scalar != 0x5F { scalars.append(scalar) }
      letters.hasDigit = letters.hasDigit || (0x30...0x39).contains(scalar)
      at += length
    }
    addReadings(letters, scanner)
    let splitting = scanner.readings(allowing: .hashtags)
    for index in firstReading..<sentence.readings.count { sentence.readings[index].allowed &= splitting }
    let id = packReadings(scanner)
    var flags = flags(at: start).union(isFirst ? .tagStart : .tagPart)
    if !isFirst { flags.remove(.clauseStart) }
    if text[piece.lowerBound] >= 0x30, text[piece.lowerBound] <= 0x39 { flags.insert(.number) }
    add(Token(id: id, start: UInt32(start), end: UInt32(piece.upperBound), flags: flags), scanner)
  }

  /// Folds a piece that is all ASCII straight into `word`.
  private mutating func foldPlain(_ text: Span<UInt8>, _ piece: Range<Int>, _ letters: inout Letters) {
    guard piece.count <= WordTable.longestWord else { return }
    word.clear()
    for at in piece {
      let byte = text[at]
      guard ASCII.isWord(byte) else { return }
      if ASCII.isDigit(byte) { letters.hasDigit = true }
      push(plain: ASCII.lower(byte), &letters)
    }
    letters.isFolded = true
  }

  /// Adds the reading of words that stand together as one: `backyard` beside `back` and `yard`.
  private mutating func addWholePiece(_ text: Span<UInt8>, _ scanner: TextScanner, _ spelt: Range<Int>, _ first: Int) {
    let (start, end) = (hashtag.pieces[spelt.lowerBound].lowerBound, hashtag.pieces[spelt.upperBound - 1].upperBound)
    word.clear()
    for at in start..<end {
      guard ASCII.isWord(text[at]) else { return }
      word.append(ASCII.lower(text[at]))
    }
    let id = scanner.words.find(word)
    let splitting = scanner.readings(allowing: .hashtags)
    if id != 0 { sentence.attach(id, to: first + spelt.lowerBound, span: spelt.count, splitting, scanner) }
  }

  /// Adds the reading as the hashtag itself, which phrases write as `#name`.
  private mutating func addWholeTag(
    _ text: Span<UInt8>, _ scanner: TextScanner, _ start: Int, _ end: Int, _ first: Int
  ) {
    guard end - start <= WordTable.longestWord else { return }
    word.clear()
    folded.clear()
    var at = start
    while at < end, text[at] < 0x80 {
      if text[at] != 0x5F { word.append(ASCII.lower(text[at])) }
      at += 1
    }
    while at < end {
      let (scalar, length) = text.scalar(at: at)
      at += length
      guard scalar != 0x5F else { continue }
      if scalar >= 0x80, scanner.kind(of: scalar) == .mark || scanner.kind(of: scalar) == .invisible { continue }
      scanner.folding.append(scalar, .all, to: &folded)
    }
    for index in folded.indices { word.append(utf8: folded[index]) }
    if keepsKeys { keys = [word.array] }
    let id = scanner.words.find(word)
    if id != 0 { sentence.attach(id, to: first, span: sentence.count - first, scanner.everyReading, scanner) }
  }
}

/// Cuts hashtags into words.
struct HashtagCutter: Sendable {
  /// The words of the last hashtag, as ranges of the text.
  private(set) var pieces: [Range<Int>] = []
  /// Runs of pieces that were one until they were spelt, as ranges of `pieces`.
  private(set) var spelt: [Range<Int>] = []
  /// For each letter of a piece, the fewest words that spell it up to there; 0 where none do.
  private var fewest = [UInt8](repeating: 0, count: longestRun + 1)
  /// For each letter of a piece, where the last of those words starts.
  private var starts = [UInt8](repeating: 0, count: longestRun + 1)

  /// Longer runs of small letters are not looked through for words.
  private static let longestRun = 48

  /// Cuts at `_`, between letters and digits, and where small letters meet capitals; what is left in one piece is
  /// cut into the words of the phrases where these spell it.
  mutating func cut(_ text: Span<UInt8>, from start: Int, to end: Int, _ scanner: TextScanner) {
    pieces.removeAll(keepingCapacity: true)
    spelt.removeAll(keepingCapacity: true)
    var first = start
    for at in start + 1..<max(end, start + 1) where Self.isCut(text, at, end) {
      add(text, first..<at, scanner)
      first = at
    }
    add(text, first..<end, scanner)
    if pieces.isEmpty { pieces.append(start..<end) }
  }

  private static func isCut(_ text: Span<UInt8>, _ at: Int, _ end: Int) -> Bool {
    let (before, here) = (text[at - 1], text[at])
    if before == 0x5F || here == 0x5F { return true }
    if isUpper(here), isLower(before) || before >= 0x80 { return true }
    // `DIYParty`: the last capital belongs to the small letters after it.
    if isUpper(here), isUpper(before), at + 1 < end, isLower(text[at + 1]) { return true }
    return ASCII.isDigit(here) != ASCII.isDigit(before)
      && (ASCII.isDigit(here) ? at + 1 >= end || !isInWord(text, at, end) : !isInWord(text, at - 1, end))
  }

  /// True where the digit at `at` has letters on both sides, as in leet.
  private static func isInWord(_ text: Span<UInt8>, _ at: Int, _ end: Int) -> Bool {
    at + 1 < end && isLower(text[at + 1]) && isLower(text[at - 1])
  }

  private static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
  private static func isLower(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

  private mutating func add(_ text: Span<UInt8>, _ piece: Range<Int>, _ scanner: TextScanner) {
    var piece = piece
    while !piece.isEmpty, text[piece.lowerBound] == 0x5F { piece = piece.lowerBound + 1..<piece.upperBound }
    guard !piece.isEmpty else { return }
    if piece.count < 4 || piece.count > Self.longestRun || !spell(text, piece, scanner) { pieces.append(piece) }
  }

  /// Adds the fewest words that spell `piece`, or returns false where none do.
  ///
  /// - Complexity: O(length · the longest word).
  private mutating func spell(_ text: Span<UInt8>, _ piece: Range<Int>, _ scanner: TextScanner) -> Bool {
    let length = piece.count
    for index in 0...length { fewest[index] = 0 }
    for from in 0..<length where from == 0 || fewest[from] != 0 {
      extend(text, piece, from, scanner)
    }
    guard fewest[length] > 1 else { return false }
    appendSpelled(piece)
    return true
  }

  private mutating func extend(_ text: Span<UInt8>, _ piece: Range<Int>, _ from: Int, _ scanner: TextScanner) {
    var node: UInt32 = 0
    for to in from..<piece.count {
      node = scanner.words.trie.child(node, ASCII.lower(text[piece.lowerBound + to]))
      if node == 0 { return }
      guard scanner.words.trie.words[Int(node)] != 0, to > from || isShortWord(text[piece.lowerBound + to]) else {
        continue
      }
      let number = fewest[from] + 1
      if fewest[to + 1] == 0 || number < fewest[to + 1] {
        fewest[to + 1] = number
        starts[to + 1] = UInt8(from)
      }
    }
  }

  private func isShortWord(_ byte: UInt8) -> Bool {
    byte | 0x20 == 0x61 || byte | 0x20 == 0x69
  }

  private mutating func appendSpelled(_ piece: Range<Int>) {
    let index = pieces.count
    var to = piece.count
    while to > 0 {
      let from = Int(starts[to])
      pieces.append(piece.lowerBound + from..<piece.lowerBound + to)
      to = from
    }
    pieces[index...].reverse()
    spelt.append(index..<pieces.count)
  }
}
