/// What must stand in a sentence for a phrase of the tables to stand there: a word of each of one or two sets.
struct Trigger {
  /// A word, or the start of words.
  struct Name {
    let letters: [UInt8]
    let isStem: Bool
  }

  let first: [Name]

  /// Empty where the first set tells enough.
  let second: [Name]
}

/// Tells in one cheap scan where a text holds the words that an action needs.
///
/// A hit is a reason to read the sentence, no more: words are known by their first five letters, and two words that
/// make a phrase need only stand within some dozen words of each other. What has no hit holds no action.
struct Prefilter {
  /// For each key of a word, or of its start, a hash table's slot: which triggers it serves.
  private(set) var keys: [UInt32]
  private(set) var firsts: [UInt64]
  private(set) var seconds: [UInt64]

  /// True for the first two letters of stems of less than five letters.
  private(set) var heads = [Bool](repeating: false, count: 1024)

  /// One bit a key, to refuse most words at once.
  private(set) var bitmap = [UInt64](repeating: 0, count: 1024)

  /// The letter in lower case, digits and marks that part words 0, `joining` for what may stand within a word.
  private let letters: [UInt8] = (0...255).map { byte in
    switch byte {
    case 0x41...0x5A, 0x61...0x7A: UInt8(byte) | 0x20
    case 0x22...0x27, 0x2A, 0x40, 0x5F...0x60, 0x7E, 0x80...0xFF: Self.joining
    default: 0
    }
  }

  private static let joining: UInt8 = 0xFF

  /// The most words from the first word of a trigger of two to the second, both counted.
  static let window = 12

  /// The bit of a word that needs no other.
  private static let alone: UInt64 = 1 << 63

  /// Notes the words and stems by which an action is known.
  init(triggers: [Trigger]) {
    keys = [UInt32](repeating: 0, count: 16_384)
    firsts = [UInt64](repeating: 0, count: 16_384)
    seconds = firsts
    var place: UInt64 = 0
    for trigger in triggers {
      let bit = trigger.second.isEmpty ? Self.alone : 1 << (place % 63)
      if !trigger.second.isEmpty { place += 1 }
      for name in trigger.first { note(name, first: bit, second: trigger.second.isEmpty ? bit : 0) }
      for name in trigger.second { note(name, first: 0, second: bit) }
    }
  }

  /// Takes the used slots of a compiled table.
  init(slots: [UInt16], keys used: [UInt32], firsts: [UInt64], seconds: [UInt64], heads: [Bool]) {
    self.init(triggers: [])
    self.heads = heads
    for (index, slot) in slots.enumerated() {
      keys[Int(slot)] = used[index]
      self.firsts[Int(slot)] = firsts[index]
      self.seconds[Int(slot)] = seconds[index]
      noteBit(used[index])
    }
  }

  private mutating func note(_ name: Trigger.Name, first: UInt64, second: UInt64) {
    let start = Array(name.letters.prefix(5))
    if start.count < 5 {
      note(Self.key(start, kind: name.isStem ? 1 : 0), first, second)
      if name.isStem, start.count > 1 { heads[Int(start[1] & 31) << 5 | Int(start[0] & 31)] = true }
    } else {
      if name.letters.count == 5 { note(Self.key(start, kind: 0), first, second) }
      if name.letters.count > 5 || name.isStem { note(Self.key(start, kind: 2), first, second) }
    }
  }

  private mutating func note(_ key: UInt32, _ first: UInt64, _ second: UInt64) {
    let slot = slot(of: key)
    keys[slot] = key
    firsts[slot] |= first
    seconds[slot] |= second
    noteBit(key)
  }

  private mutating func noteBit(_ key: UInt32) {
    bitmap[Int(key & 0xFFFF) >> 6] |= 1 << UInt64(key & 63)
  }

  @inline(__always)
  private func slot(of key: UInt32) -> Int {
    var slot = Int(key >> 8) & 16_383
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & 16_383 }
    return slot
  }

  /// The key of a word's first five letters; `kind` is 0 for a whole word, 1 for a stem shorter than five letters, 2 for a
  /// word that goes on.
  @inline(__always)
  private static func key(_ packed: UInt64, kind: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: ((packed << 2 | kind) &* 0x9E37_79B9_7F4A_7C15) >> 32) | 1
  }

  private static func key(_ letters: [UInt8], kind: UInt64) -> UInt32 {
    key(letters.reduce(0) { $0 << 8 | UInt64($1) }, kind: kind)
  }

  @inline(__always)
  private func has(_ key: UInt32) -> Bool {
    bitmap[Int(key & 0xFFFF) >> 6] & (1 << UInt64(key & 63)) != 0
  }

  /// The offsets of words of `bytes` at which an action may stand, in order.
  ///
  /// - Complexity: O(n), a table look-up a byte and some a word; no allocation where nothing passes.
  func hits(in bytes: [UInt8]) -> [Int] {
    var scan = Scan()
    let table = letters.span
    let text = bytes.span
    let count = text.count
    var index = 0
    while index < count {
      var letter = table[Int(text[index])]
      if letter == 0 {
        index += 1
        continue
      }
      let start = index
      var packed: UInt64 = 0
      var length = 0
      while letter != 0, letter != Self.joining, index - start < 5 {
        packed = packed << 8 | UInt64(letter)
        index += 1
        letter = index < count ? table[Int(text[index])] : 0
      }
      while letter != 0, letter != Self.joining {
        index += 1
        letter = index < count ? table[Int(text[index])] : 0
      }
      length = index - start
      if letter == Self.joining, let width = contraction(in: text, at: index, isInWord: length > 0) {
        if length < 5 { packed = packed << 8 | 0x74 }
        length += 1
        index += width
      } else if letter == Self.joining {
        let mark = mark(in: text, at: index, isInWord: index > start)
        if mark.isLetter {
          // Accents, entities and marks within a word: rare, and read in full.
          while index < count, table[Int(text[index])] != 0 { index += 1 }
          scan.hits.append(start)
          continue
        }
        if index == start {
          index += mark.width
          continue
        }
      }
      lookUp(packed, length, at: start, &scan)
    }
    return scan.hits
  }

  /// The width of the `'t` of `don't`, which is read as `dont`; nil where none stands at `index`.
  private func contraction(in text: Span<UInt8>, at index: Int, isInWord: Bool) -> Int? {
    guard isInWord, text[index - 1] | 0x20 == 0x6E else { return nil }
    var end = index + 1
    if text[index] == 0xE2 {
      guard index + 2 < text.count, text[index + 1] == 0x80, text[index + 2] == 0x98 || text[index + 2] == 0x99 else {
        return nil
      }
      end = index + 3
    } else if text[index] != 0x27 {
      return nil
    }
    guard end < text.count, text[end] | 0x20 == 0x74 else { return nil }
    let isLonger = end + 1 < text.count && (text[end + 1] | 0x20 &- 0x61 < 26 || text[end + 1] >= 0x80)
    return isLonger ? nil : end + 1 - index
  }

  /// What a mark that is no letter of English is: one that parts words or counts as nothing between them, or one that
  /// makes a longer word of the letters around it.
  private func mark(in text: Span<UInt8>, at index: Int, isInWord: Bool) -> (isLetter: Bool, width: Int) {
    let byte = text[index]
    let width = byte < 0x80 ? 1 : byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
    let next = index + width < text.count ? text[index + width] : 0x20
    let isBeforeLetter = next | 0x20 &- 0x61 < 26 || next >= 0x80 || next == 0x26
    switch byte {
    case 0xC3...0xC5: return (true, width)
    case 0x26: return (isBeforeLetter, width)
    case 0x27: return (false, width)
    case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] == 0x99: return (false, width)
    default: return (isInWord && isBeforeLetter, width)
    }
  }

  /// Notes which triggers a word of `length` letters with these first five serves.
  @inline(__always)
  private func lookUp(_ packed: UInt64, _ length: Int, at start: Int, _ scan: inout Scan) {
    scan.next()
    let whole = Self.key(packed, kind: length > 5 ? 2 : 0)
    if has(whole) { add(whole, at: start, &scan) }
    guard length > 1 else { return }
    let head = packed >> UInt64(8 * (min(5, length) - 2))
    guard heads[Int(head & 31) << 5 | Int(head >> 8 & 31)] else { return }
    var letters = length > 4 ? packed >> 8 : packed
    for _ in 2...max(2, min(4, length)) {
      let stem = Self.key(letters, kind: 1)
      if has(stem) { add(stem, at: start, &scan) }
      letters >>= 8
    }
  }

  @inline(never)
  private func add(_ key: UInt32, at start: Int, _ scan: inout Scan) {
    let slot = slot(of: key)
    scan.add(firsts[slot], seconds[slot], at: start)
  }

  /// What the last words have been.
  private struct Scan {
    var hits: [Int] = []
    var words = 0
    var first: UInt64 = 0
    var second: UInt64 = 0
    var earlierFirst: UInt64 = 0
    var earlierSecond: UInt64 = 0

    @inline(__always)
    mutating func next() {
      words &+= 1
      guard words == Prefilter.window else { return }
      (earlierFirst, earlierSecond, first, second, words) = (first, second, 0, 0, 0)
    }

    mutating func add(_ found: UInt64, _ other: UInt64, at start: Int) {
      first |= found
      second |= other
      let isPair = found & (second | earlierSecond) | other & (first | earlierFirst)
      if isPair != 0, hits.last != start { hits.append(start) }
    }
  }
}
