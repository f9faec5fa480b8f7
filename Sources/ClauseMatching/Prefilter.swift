/// Tells in one cheap scan where a text holds a word that an action could start or hold.
///
/// Looks at the first four letters of each word only: a hit is a reason to read the sentence, no more.
struct Prefilter {
  private var bitmap = [UInt64](repeating: 0, count: 1024)
  private let isLetter: [Bool]

  /// Collects the rarest-looking word of every phrase that names an action.
  init(tables: [[WordRow]]) {
    isLetter = (0...255).map { ($0 | 0x20) &- 0x61 < 26 && $0 >= 0x41 && $0 < 0x7B }
    for table in tables {
      for row in table where row.wordClass.isAction {
        for phrase in row.phrases.split(separator: "|").flatMap({ PhraseWriting.spelledOut(String($0)) }) {
          add(phrase)
        }
      }
    }
  }

  private mutating func add(_ phrase: String) {
    let words = phrase.split(separator: " ").filter { !$0.hasSuffix(")?") && !$0.hasPrefix(".") && !$0.hasPrefix("<") }
    let choices = words.map(Self.alternatives)
    let best = choices.max { ($0.map(\.count).min() ?? 0) < ($1.map(\.count).min() ?? 0) } ?? []
    for word in best { add(word: word) }
  }

  private static func alternatives(_ element: Substring) -> [String] {
    if element.hasPrefix("(") { return element.dropFirst().dropLast().split(separator: "/").map(String.init) }
    if element.hasSuffix("?") { return [String(element.dropLast()), String(element.dropLast(2))] }
    return [String(element)]
  }

  private mutating func add(word: String) {
    let letters = Array(word.utf8.prefix { $0 != 0x2A })
    guard letters.count < 4, word.hasSuffix("*") else { return set(code(letters)) }
    for last in [0] + (0x61...0x7A).map({ UInt8($0) }) { set(code(letters + (last == 0 ? [] : [last]))) }
  }

  private mutating func set(_ code: UInt32) {
    bitmap[Int(code >> 6)] |= 1 << UInt64(code & 63)
  }

  private func code(_ letters: [UInt8]) -> UInt32 {
    var packed: UInt32 = 0
    for letter in letters.prefix(4) { packed = packed << 8 | UInt32(letter | 0x20) }
    return Self.mix(packed)
  }

  /// 16 bits of up to four letters.
  @inline(__always)
  private static func mix(_ packed: UInt32) -> UInt32 {
    (packed &* 0x9E37_79B1) >> 16
  }

  /// The offsets of the words of `bytes` that pass, in order.
  ///
  /// - Complexity: O(n), a table look-up a byte and one more a word; no allocation where nothing passes.
  func hits(in bytes: [UInt8]) -> [Int] {
    var hits: [Int] = []
    var index = 0
    while index < bytes.count {
      let first = bytes[index]
      if !isLetter[Int(first)] {
        if first >= 0xC3 && first <= 0xC5 { hits.append(index) }
        index += 1
        continue
      }
      let start = index
      var packed: UInt32 = 0
      while index < bytes.count, isLetter[Int(bytes[index])] {
        if index - start < 4 { packed = packed << 8 | UInt32(bytes[index] | 0x20) }
        index += 1
      }
      let code = Self.mix(packed)
      if bitmap[Int(code >> 6)] & (1 << UInt64(code & 63)) != 0 { hits.append(start) }
    }
    return hits
  }
}
