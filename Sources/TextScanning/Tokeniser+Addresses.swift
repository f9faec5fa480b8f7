// Links, hosts and e-mail addresses.

extension ScanScratch {
  /// Reads the address that the word `start ..< end` begins, or nil where it begins none.
  mutating func readAddress(_ text: Span<UInt8>, _ scanner: TextScanner, _ start: Int, _ end: Int) -> Int? {
    let sign = text[end]
    if sign == 0x3A, end + 3 < text.count, text[end + 1] == 0x2F, text[end + 2] == 0x2F {
      return addLink(text, scanner, start, hostStart: end + 3)
    }
    guard end + 1 < text.count, ASCII.isWord(text[end + 1]) else { return nil }
    if sign == 0x40 {
      guard let hostEnd = Self.hostEnd(text, end + 1, &hostsCheckedTo) else { return nil }
      return addAddress(text, scanner, start, hostEnd, .email)
    }
    guard sign == 0x2E || sign == 0x2D, start >= hostsCheckedTo else { return nil }
    guard let hostEnd = Self.hostEnd(text, start, &hostsCheckedTo) else {
      return readLocalPart(text, scanner, start, upTo: hostsCheckedTo)
    }
    return addLink(text, scanner, start, hostStart: start, hostEnd: hostEnd)
  }

  /// An e-mail address whose part before the `@`, at `end`, holds full stops or hyphens.
  private mutating func readLocalPart(_ text: Span<UInt8>, _ scanner: TextScanner, _ start: Int, upTo end: Int) -> Int?
  {
    guard end + 1 < text.count, text[end] == 0x40, ASCII.isWord(text[end + 1]) else { return nil }
    guard let hostEnd = Self.hostEnd(text, end + 1, &hostsCheckedTo) else { return nil }
    return addAddress(text, scanner, start, hostEnd, .email)
  }

  private mutating func addLink(
    _ text: Span<UInt8>, _ scanner: TextScanner, _ start: Int, hostStart: Int, hostEnd: Int? = nil
  ) -> Int {
    var end = hostEnd ?? hostStart
    while end < text.count, !Self.endsLink(text[end]) { end += 1 }
    while end > hostStart, Self.trails(text[end - 1]) { end -= 1 }
    hostsCheckedTo = max(hostsCheckedTo, end)
    word.clear()
    let hostStart = Self.startsWithWWW(text, hostStart, end) ? hostStart + 4 : hostStart
    for index in hostStart..<min(end, hostStart + WordTable.longestWord) {
      let byte = text[index]
      guard ASCII.isWord(byte) || byte == 0x2E || byte == 0x2D else { break }
      word.append(ASCII.lower(byte))
    }
    return addToken(text, scanner, start, end, .url)
  }

  private mutating func addAddress(
    _ text: Span<UInt8>, _ scanner: TextScanner, _ start: Int, _ end: Int, _ kind: Token.Flags
  ) -> Int {
    word.clear()
    for index in start..<min(end, start + WordTable.longestWord) { word.append(ASCII.lower(text[index])) }
    return addToken(text, scanner, start, end, kind)
  }

  /// Adds a token that phrases know as `word`.
  mutating func addToken(
    _ text: Span<UInt8>, _ scanner: TextScanner, _ start: Int, _ end: Int, _ kind: Token.Flags
  ) -> Int {
    endChain(text, scanner)
    if keepsKeys { keys.append(word.array) }
    let id = scanner.words.find(word)
    if id != 0 { sentence.note(id, at: sentence.count, scanner) }
    add(Token(id: id, start: UInt32(start), end: UInt32(end), flags: flags(at: start).union(kind)), scanner)
    return end
  }

  private static func startsWithWWW(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    end - start > 4 && text[start + 3] == 0x2E && (0..<3).allSatisfy { text[start + $0] | 0x20 == 0x77 }
  }

  private static func endsLink(_ byte: UInt8) -> Bool {
    switch byte {
    case ...0x20, 0x7F..., 0x22, 0x27, 0x28, 0x29, 0x3C, 0x3E, 0x5B...0x5E, 0x60, 0x7B...0x7D: true
    default: false
    }
  }

  private static func trails(_ byte: UInt8) -> Bool {
    byte == 0x2E || byte == 0x2C || byte == 0x21 || byte == 0x3F || byte == 0x3A || byte == 0x3B
  }

  /// The end of the host name at `start`, or nil where the word is none.
  ///
  /// - Complexity: O(its length); `checked` keeps a run of dots from being read again for each of its words.
  private static func hostEnd(_ text: Span<UInt8>, _ start: Int, _ checked: inout Int) -> Int? {
    var end = start
    var lastDot = -1
    while end < text.count, end - start < 255 {
      let byte = text[end]
      if byte == 0x2E, end + 1 < text.count, ASCII.isWord(text[end + 1]) {
        lastDot = end
      } else if !(ASCII.isWord(byte) || byte == 0x2D) {
        break
      }
      end += 1
    }
    checked = max(checked, end)
    guard lastDot > start, end - lastDot <= 8 else { return nil }
    let hasPath = end < text.count && text[end] == 0x2F
    return isDomain(text, lastDot + 1, end, hasPath: hasPath) ? end : nil
  }

  /// Whether the last label makes a host of words with full stops between them; words that are also English ones
  /// only where a path follows.
  private static func isDomain(_ text: Span<UInt8>, _ start: Int, _ end: Int, hasPath: Bool) -> Bool {
    var packed: UInt64 = 0
    for index in start..<end { packed = packed << 8 | UInt64(ASCII.lower(text[index])) }
    return domains.contains(packed) || hasPath && wordDomains.contains(packed)
  }

  private static func packed(_ list: String) -> Set<UInt64> {
    Set(list.split(separator: " ").map { $0.utf8.reduce(0) { $0 << 8 | UInt64($1) } })
  }

  private static let domains = packed(
    """
    com net org io co uk ly shop store app dev info biz tv xyz gg edu gov de fr es eu ca au nz ie ch nl pl br mx ru cn \
    jp kr link site online club top page bio vip
    """)

  private static let wordDomains = packed(
    "me us it is in so to be my at no am ai cc fm gl ee la st sh live fun win one new world")
}
