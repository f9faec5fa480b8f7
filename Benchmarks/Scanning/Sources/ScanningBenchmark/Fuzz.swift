import TextScanning

/// Scans texts that look random until the time is up, and stops at the first hit that is not where hits may be.
///
/// The same seed gives the same texts. A trap shows as a crash: the seed and the number printed last find the text.
struct Fuzz {
  private var state: UInt64
  private var scratch = ScanScratch()
  private var hits: [Hit] = []
  private var again: [Hit] = []
  private let words: [[UInt8]]
  private let lexicons: [LexiconSource]

  private static let signs: [[UInt8]] = [
    " ", " ", " ", ". ", "! ", "? ", ", ", "\n", "\n\n", "\n- ", "-", "'", "’", "“", "”", "\"", "#", "@", "$", "€", "%",
    "&", "&amp;", "&#102;", "&#x1F600;", "…", "|", "_", "/", ":", "://", "www.", ".com", "@a.com", "1,000", "12/31",
    "3:15", "50%", "💰", "🎉🎉", "👩‍👩‍👧", "\u{200B}", "\u{200D}", "\u{301}", "\u{301}\u{302}", "ﬁ", "ｆ", "е", "о", "𝐟", "ⓦ",
    "免费", "приз", "é", "ß", "İ", "not", "no", "\u{0}", "\u{7F}", "\u{2028}", "aaa", "0", "3", "4", "!", "+",
  ].map { Array($0.utf8) }

  init(seed: UInt64, lexicons: [LexiconSource]) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    self.lexicons = lexicons
    let letters = lexicons.flatMap { $0.phrases + $0.unless }.flatMap {
      $0.split { !$0.isLetter && !$0.isNumber }.map { Array($0.utf8) }
    }
    words = letters.isEmpty ? [Array("win".utf8)] : letters
  }

  private mutating func next(_ count: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 33) % count
  }

  /// Runs for `seconds` of processor time; returns the number of texts, or nil where one failed.
  mutating func run(seconds: Double) -> Int? {
    let end = processorTime() + seconds
    var scanner = TextScanner.compile(lexicons).scanner
    var count = 0
    while processorTime() < end {
      if count % 50_000 == 49_999 { scanner = TextScanner.compile(someLexicons()).scanner }
      let bytes = text()
      count += 1
      guard check(scanner, bytes) else {
        print("text \(count) fails: \(bytes)")
        return nil
      }
    }
    return count
  }

  /// Half of the lexicons, and one whose phrases are made of parts of others.
  private mutating func someLexicons() -> [LexiconSource] {
    var some: [LexiconSource] = []
    for lexicon in lexicons where next(2) == 0 { some.append(lexicon) }
    let parts = lexicons.flatMap(\.phrases).flatMap { $0.split(separator: " ").map(String.init) }
    let phrases = (0..<50).map { _ in (0...next(5)).map { _ in parts[next(parts.count)] }.joined(separator: " ") }
    return some + [LexiconSource(id: "made", phrases: phrases)]
  }

  private mutating func text() -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<next(60) {
      switch next(10) {
      case 0...4: bytes += disguised(words[next(words.count)])
      case 5...8: bytes += Fuzz.signs[next(Fuzz.signs.count)]
      default: bytes.append(UInt8(next(256)))
      }
      if next(3) == 0 { bytes.append(0x20) }
      if next(40) == 0, !bytes.isEmpty { bytes.removeLast() }
    }
    return bytes
  }

  /// The word in capitals, with signs between its letters, a letter repeated or replaced, or as it is.
  private mutating func disguised(_ word: [UInt8]) -> [UInt8] {
    let place = next(word.count)
    switch next(8) {
    case 0: return word.map { $0 &- 0x61 < 26 ? $0 & 0xDF : $0 }
    case 1: return Array(word.map { [$0] }.joined(separator: Fuzz.signs[next(Fuzz.signs.count)]))
    case 2: return word[..<place] + [UInt8](repeating: word[place], count: 1 + next(5)) + word[place...]
    case 3: return word[..<place] + Fuzz.signs[next(Fuzz.signs.count)] + word[(place + 1)...]
    case 4: return [0x23] + word
    default: return word
    }
  }

  /// Whether all hits lie on scalar boundaries in the text, in order, and are found a second time.
  private mutating func check(_ scanner: TextScanner, _ bytes: [UInt8]) -> Bool {
    scanner.scan(bytes.span, scratch: &scratch, hits: &hits)
    // A fresh scratch makes its automaton anew, which takes far longer than the scan.
    if next(20) == 0 {
      var fresh = ScanScratch()
      scanner.scan(bytes.span, scratch: &fresh, hits: &again)
      guard hits == again else { return false }
    }
    var last = 0
    for hit in hits {
      guard hit.start < hit.end, Int(hit.end) <= bytes.count, Int(hit.start) >= last else { return false }
      guard isBoundary(Int(hit.start), bytes), isBoundary(Int(hit.end), bytes) else { return false }
      last = Int(hit.start)
    }
    return true
  }

  /// Whether no scalar goes on over `offset`: a stray byte stands for itself.
  private func isBoundary(_ offset: Int, _ bytes: [UInt8]) -> Bool {
    guard offset > 0, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 else { return true }
    for length in 1...3 where offset - length >= 0 && bytes[offset - length] & 0xC0 == 0xC0 {
      let lead = offset - length
      let size = bytes[lead] >= 0xF0 ? 4 : bytes[lead] >= 0xE0 ? 3 : 2
      let whole = bytes[lead..<min(bytes.count, lead + size)]
      return !(lead + size > offset && String(validating: whole, as: UTF8.self) != nil)
    }
    return true
  }
}
