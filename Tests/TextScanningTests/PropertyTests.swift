import SourceText
import Testing

@testable import TextScanning

/// Numbers that look random and are the same each time.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}

@Suite struct PropertyTests {
  static let words = ["win", "winner", "big", "cash", "prize", "prizes", "free", "your", "bigger", "cashback"]

  static func phrase(_ dice: inout Dice, depth: Int = 0) -> SlowScanner.Phrase {
    let word = words.randomElement(using: &dice) ?? "win"
    switch Int.random(in: 0..<(depth > 2 ? 3 : 9), using: &dice) {
    case 0, 1: return .word(word)
    case 2: return .stem(String(word.prefix(3)))
    case 3: return .choice((0..<Int.random(in: 2...3, using: &dice)).map { _ in phrase(&dice, depth: depth + 1) })
    case 4: return .sequence([.word(word), .optional(phrase(&dice, depth: depth + 1)), .word("cash")])
    case 5:
      return .sequence([.word(word), .gap(0, Int.random(in: 0...3, using: &dice)), phrase(&dice, depth: depth + 1)])
    default: return .sequence((0..<2).map { _ in phrase(&dice, depth: depth + 1) })
    }
  }

  @Test func `the scanner finds what trying every way finds`() {
    for seed in 1...600 as ClosedRange<UInt64> {
      var dice = Dice(seed: seed)
      let phrases = (0..<Int.random(in: 1...4, using: &dice)).map { _ in Self.phrase(&dice) }
      let scanner = TextScanner.compile([LexiconSource(id: "a", phrases: phrases.map(\.text))]).scanner
      for _ in 0..<4 {
        let words = (0..<Int.random(in: 0...30, using: &dice)).map { _ in Self.words.randomElement(using: &dice) ?? "" }
        let text = words.joined(separator: " ")
        #expect(
          scanner.hits(in: text).map(\.range) == SlowScanner.hits(phrases, in: words),
          "seed \(seed): \(phrases.map(\.text)) in \(text)")
      }
    }
  }

  static let pieces = [
    "win", "free", "fr3e", "f r e e", "💰", "#FreeMoney", "@shop", "$5", "50%", "https://a.com/x", "a@b.com", ".", "! ",
    "\n\n", "\n- ", "“", "”", "\"", "&amp;", "&#102;ree", "frее", "免费", "\u{200B}", "é", "e\u{301}", "not", "don’t",
    "…", "|", "1,000", "12/31", "3arn", "w!n", " ", " ", " ", ",", ";", "'", "$", "€", "ffffreeee", "\u{0}", "_", "-",
  ]

  static let lexicons = [
    LexiconSource(
      id: "a", phrases: ["free", "win*", "not free", "<money>", "<emoji> win", "<hashtag>", "free {0,3} win"]),
    LexiconSource(
      id: "b", phrases: ["<number>", "<@a>", "<url>", "<date>", "免费", "<duration>"], unless: ["free"],
      patterns: ["[a-z]{4}"],
      off: [.leet, .hashtags, .letterCase]),
  ]

  static func check(_ scanner: TextScanner, _ bytes: [UInt8], _ scratch: inout ScanScratch, _ label: String) {
    var hits: [Hit] = []
    scanner.scan(bytes.span, scratch: &scratch, hits: &hits)
    var again: [Hit] = []
    var fresh = ScanScratch()
    scanner.scan(bytes.span, scratch: &fresh, hits: &again)
    #expect(hits == again, "\(label)")
    for (index, hit) in hits.enumerated() {
      #expect(hit.start < hit.end && Int(hit.end) <= bytes.count, "\(label)")
      for offset in [Int(hit.start), Int(hit.end)] where offset < bytes.count {
        #expect(bytes[offset] & 0xC0 != 0x80 || bytes[offset - 1] < 0x80, "\(label)")
      }
      if index > 0 { #expect(Hit.precedes(hits[index - 1], hit), "\(label)") }
    }
  }

  @Test func `hits lie in the text on scalar boundaries, sorted, the same each time`() {
    let scanner = TextScanner.compile(Self.lexicons).scanner
    var scratch = ScanScratch()
    for seed in 1...1500 as ClosedRange<UInt64> {
      var dice = Dice(seed: seed)
      let text = (0..<Int.random(in: 0...40, using: &dice)).map { _ in Self.pieces.randomElement(using: &dice) ?? "" }
      Self.check(scanner, Array(text.joined().utf8), &scratch, "seed \(seed)")
    }
  }

  @Test func `bytes of any kind are scanned without a trap`() {
    let scanner = TextScanner.compile(Self.lexicons).scanner
    var scratch = ScanScratch()
    for seed in 1...3000 as ClosedRange<UInt64> {
      var dice = Dice(seed: seed)
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...24, using: &dice) {
        bytes += Array((Self.pieces.randomElement(using: &dice) ?? "").utf8)
        if Bool.random(using: &dice) { bytes.append(UInt8.random(in: 0...255, using: &dice)) }
        if !bytes.isEmpty, Int.random(in: 0..<4, using: &dice) == 0 { bytes.removeLast() }
      }
      var hits: [Hit] = []
      scanner.scan(bytes.span, scratch: &scratch, hits: &hits)
      #expect(hits.allSatisfy { $0.start < $0.end && Int($0.end) <= bytes.count })
    }
  }

  @Test func `phrases of any kind are compiled or refused`() {
    let signs = [
      "win", "(", ")", "|", "?", "*", "{0,3}", "{", "}", "<number>", "<", ">", "^", "$", "\\", "!", " ", "é", "<@a>",
      "#x",
    ]
    for seed in 1...3000 as ClosedRange<UInt64> {
      var dice = Dice(seed: seed)
      let phrase = (0..<Int.random(in: 0...12, using: &dice)).map { _ in signs.randomElement(using: &dice) ?? "" }
        .joined()
      let (scanner, diagnostics) = TextScanner.compile([LexiconSource(id: "a", phrases: [phrase])])
      for found in diagnostics { #expect(found.diagnostic.range.end <= phrase.utf8.count) }
      _ = scanner.hits(in: "win \(phrase) win 5")
    }
  }

  @Test func `a text of two paragraphs is scanned as each for itself`() {
    let scanner = TextScanner.compile(Self.lexicons).scanner
    for seed in 1...300 as ClosedRange<UInt64> {
      var dice = Dice(seed: seed)
      let halves = (0..<2).map { _ in
        (0..<Int.random(in: 1...12, using: &dice)).map { _ in
          ["free", "win", "#Free", "fr3e", "5", "💰", "f r e e", "not"].randomElement(using: &dice) ?? ""
        }.joined(separator: " ")
      }
      let shift = UInt32(halves[0].utf8.count + 2)
      var expected = scanner.hits(in: halves[0])
      for var hit in scanner.hits(in: halves[1]) {
        hit.start += shift
        hit.end += shift
        expected.append(hit)
      }
      #expect(scanner.hits(in: halves.joined(separator: "\n\n")) == expected, "seed \(seed): \(halves)")
    }
  }

  @Test func `a scanner read back from an image finds the same`() {
    let scanner = TextScanner.compile(Self.lexicons).scanner
    var writer = ImageWriter()
    scanner.write(to: &writer)
    var reader = ImageReader(writer.bytes)
    let copy = TextScanner(from: &reader)
    #expect(reader.isAtEnd)
    let text = Self.pieces.joined(separator: " ")
    #expect(copy.hits(in: text) == scanner.hits(in: text))
    #expect(!copy.hits(in: text).isEmpty)
  }
}
