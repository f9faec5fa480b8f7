internal import SourceText

/// The words and stems that phrases speak of, each with a small id.
///
/// A word is looked up by its folded bytes: those of up to sixteen bytes in one probe of a hash table, longer ones
/// and stems by walking a trie. Id 0 is every word that no phrase speaks of.
struct WordTable: Sendable {
  /// A word of at most sixteen bytes.
  struct Slot: BitwiseCopyable {
    /// The first eight bytes, the first one lowest, zero where there is none.
    var low: UInt64 = 0
    /// The next eight bytes.
    var high: UInt64 = 0
    /// The bits of the word and its stems in the signature of a sentence.
    var signature: UInt64 = 0
    /// The id; 0 in a free slot.
    var id: UInt32 = 0
    var use = Use.plain

    enum Use: UInt32 {
      case plain
      /// Phrases are to be tried at the word.
      case anchor
      /// A letter stands three times in a row, so that the word may be another one drawn out.
      case drawnOut
    }
  }

  /// Longer words are never looked up.
  static let longestWord = 64

  /// A bit for the hash of every word of the table, so that most others cost no look into it.
  private(set) var wordFilter = [UInt64](repeating: 0, count: 1024)
  /// Open addressing; a power of two, at most half full.
  private(set) var slots: [Slot] = [Slot()]
  /// The trie over all words and stems.
  private(set) var trie = Trie()
  /// For each id, the longest stem that the word or stem starts with, other than itself; 0 where none.
  private(set) var parents: [UInt32] = [0]
  /// For each id, what the word is to classes of words and to negation.
  private(set) var attributes: [WordAttributes] = [[]]
  /// For each id, its bits and those of its stems in signatures.
  private(set) var signatures: [UInt64] = [0]
  /// A bit for every three letters (five bits each) that a stem of at most three starts with.
  private(set) var shortStems = [UInt64](repeating: 0, count: 512)
  /// A bit for the hash of every four bytes that stems of four and five letters start with.
  private(set) var middleStems = [UInt64](repeating: 0, count: 1024)
  /// A bit for the hash of every six bytes that longer stems start with.
  private(set) var longStems = [UInt64](repeating: 0, count: 1024)

  /// Mixes the bytes of a short word.
  @inline(__always)
  static func hash(_ low: UInt64, _ high: UInt64) -> UInt64 {
    let mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
    return mixed ^ (mixed >> 32)
  }

  /// The place in `shortStems` of a word by its first three bytes.
  @inline(__always)
  static func shortBit(_ low: UInt64) -> UInt64 {
    (low & 31) << 10 | (low >> 8 & 31) << 5 | (low >> 16 & 31)
  }

  /// The place in `middleStems` of a word by its first four bytes.
  @inline(__always)
  static func middleBit(_ low: UInt64) -> UInt64 {
    UInt64(truncatingIfNeeded: (UInt32(truncatingIfNeeded: low) &* 0x9E37_79B1) >> 16)
  }

  /// The place in `longStems` of a word by its first six bytes.
  @inline(__always)
  static func longBit(_ low: UInt64) -> UInt64 {
    (low << 16 &* 0x9E37_79B9_7F4A_7C15) >> 48
  }

  /// False where no stem starts the word, by its first eight bytes.
  @inline(__always)
  func mayHaveStem(_ low: UInt64) -> Bool {
    WordTable.holds(shortStems.span, WordTable.shortBit(low))
      || WordTable.holds(middleStems.span, WordTable.middleBit(low))
      || WordTable.holds(longStems.span, WordTable.longBit(low))
  }

  @inline(__always)
  static func holds(_ filter: Span<UInt64>, _ bit: UInt64) -> Bool {
    unsafe filter[unchecked: Int(truncatingIfNeeded: bit >> 6)] & (1 &<< (bit & 63)) != 0
  }

  /// The slot of the word with these bytes, or a free one.
  @inline(__always)
  func slot(_ low: UInt64, _ high: UInt64) -> Slot {
    WordTable.slot(low, high, wordFilter.span, slots.span)
  }

  /// The slot of the word with these bytes among `slots`, whose number is a power of two, or a free one.
  @inline(__always)
  static func slot(_ low: UInt64, _ high: UInt64, _ filter: Span<UInt64>, _ slots: Span<Slot>) -> Slot {
    let hash = WordTable.hash(low, high)
    let bit = hash >> 48
    // The filter has a bit for each value of sixteen, and indices are masked by the number of slots.
    if unsafe filter[unchecked: Int(truncatingIfNeeded: bit >> 6)] & (1 &<< (bit & 63)) == 0 { return Slot() }
    let mask = slots.count &- 1
    var index = Int(truncatingIfNeeded: hash) & mask
    while true {
      let slot = unsafe slots[unchecked: index]
      if (slot.low == low && slot.high == high) || slot.id == 0 { return slot }
      index = (index &+ 1) & mask
    }
  }

  /// The id of the word `bytes`, or of the longest stem that it starts with, or 0.
  func find(_ bytes: Buffer<UInt8>) -> UInt32 {
    if bytes.count <= 16 { return findShort(bytes) }
    guard bytes.count <= Self.longestWord else { return 0 }
    var node: UInt32 = 0
    var stem: UInt32 = 0
    for index in bytes.indices {
      node = trie.child(node, bytes[index])
      if node == 0 { return stem }
      let found = trie.stems[Int(node)]
      if found != 0 { stem = found }
    }
    let word = trie.words[Int(node)]
    return word != 0 ? word : stem
  }

  /// As `find`, in one probe and, where a stem may start the word, a walk.
  private func findShort(_ bytes: Buffer<UInt8>) -> UInt32 {
    var low: UInt64 = 0
    var high: UInt64 = 0
    for index in 0..<min(bytes.count, 8) { low |= UInt64(bytes[index]) &<< UInt64(index &* 8) }
    if bytes.count > 8 {
      for index in 8..<bytes.count { high |= UInt64(bytes[index]) &<< UInt64((index &- 8) &* 8) }
    }
    let known = slot(low, high).id
    if known != 0 { return known }
    return mayHaveStem(low) ? stem(low, high, bytes.count) : 0
  }

  /// True where the word or stem `id` is `wanted` or starts with the stem `wanted`.
  @inline(__always)
  func matches(_ id: UInt32, stem wanted: UInt32) -> Bool {
    var id = id
    while id != 0 {
      if id == wanted { return true }
      id = parents[Int(id)]
    }
    return false
  }
}

extension WordTable {

  /// The table of `words`; `anchors` holds the ids at which phrases are tried.
  init(_ words: WordList, anchors: Set<UInt32>) {
    trie = Trie(words)
    attributes = words.attributes
    parents = words.keys.indices.map { Self.parent(of: $0, words, trie) }
    signatures = Self.signatures(parents, attributes)
    fillFilters(words)
    fillSlots(words, anchors)
  }

  private static func parent(of id: Int, _ words: WordList, _ trie: Trie) -> UInt32 {
    var node: UInt32 = 0
    var stem: UInt32 = 0
    for byte in words.keys[id] {
      node = trie.child(node, byte)
      let found = trie.stems[Int(node)]
      if found != 0, found != UInt32(id) { stem = found }
    }
    return stem
  }

  private static func signatures(_ parents: [UInt32], _ attributes: [WordAttributes]) -> [UInt64] {
    parents.indices.map { id in
      var bits = Signature.bits(of: attributes[id])
      var at = UInt32(id)
      while at != 0 {
        bits |= Signature.bit(ofWord: at)
        at = parents[Int(at)]
      }
      return bits
    }
  }

  private mutating func fillFilters(_ words: WordList) {
    for id in words.keys.indices where words.isStem[id] {
      let key = words.keys[id]
      let low = key.prefix(8).reversed().reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
      switch key.count {
      case ...3:
        for third in 0..<UInt64(key.count < 3 ? 32 : 1) {
          let bit = Self.shortBit(key.count < 3 ? low | third << 16 : low)
          shortStems[Int(bit >> 6)] |= 1 << (bit & 63)
        }
      case ...5:
        let bit = Self.middleBit(low)
        middleStems[Int(bit >> 6)] |= 1 << (bit & 63)
      default:
        let bit = Self.longBit(low)
        longStems[Int(bit >> 6)] |= 1 << (bit & 63)
      }
    }
  }

  private mutating func fillSlots(_ words: WordList, _ anchors: Set<UInt32>) {
    var size = 16
    while size < words.keys.count * 2 { size *= 2 }
    slots = [Slot](repeating: Slot(), count: size)
    for id in words.keys.indices.dropFirst() where !words.isStem[id] && words.keys[id].count <= 16 {
      var slot = Slot(signature: signatures[id], id: UInt32(id))
      for (index, byte) in words.keys[id].enumerated() {
        if index < 8 { slot.low |= UInt64(byte) << UInt64(8 * index) }
        if index >= 8 { slot.high |= UInt64(byte) << UInt64(8 * (index - 8)) }
      }
      if Self.isAnchor(UInt32(id), parents, anchors) { slot.use = .anchor }
      if ASCII.hasTriple(slot.low, slot.high) { slot.use = .drawnOut }
      let hash = Self.hash(slot.low, slot.high)
      wordFilter[Int(hash >> 54)] |= 1 << (hash >> 48 & 63)
      var index = Int(truncatingIfNeeded: hash) & (size - 1)
      while slots[index].id != 0 { index = (index + 1) & (size - 1) }
      slots[index] = slot
    }
  }

  private static func isAnchor(_ id: UInt32, _ parents: [UInt32], _ anchors: Set<UInt32>) -> Bool {
    var at = id
    while at != 0 {
      if anchors.contains(at) { return true }
      at = parents[Int(at)]
    }
    return false
  }

  /// Appends the table to an image.
  func write(to image: inout ImageWriter) {
    image.write(slots)
    image.write(wordFilter)
    trie.write(to: &image)
    image.write(parents)
    image.write(attributes)
    image.write(signatures)
    image.write(shortStems)
    image.write(middleStems)
    image.write(longStems)
  }

  /// Reads the table back from an image.
  init(from image: inout ImageReader) {
    slots = image.readArray()
    wordFilter = image.readArray()
    trie = Trie(from: &image)
    parents = image.readArray()
    attributes = image.readArray()
    signatures = image.readArray()
    shortStems = image.readArray()
    middleStems = image.readArray()
    longStems = image.readArray()
  }
}

extension WordTable {
  /// The longest stem that starts a word of up to sixteen bytes, or 0.
  func stem(_ low: UInt64, _ high: UInt64, _ length: Int) -> UInt32 {
    var node: UInt32 = 0
    var stem: UInt32 = 0
    var (bytes, rest) = (low, high)
    for index in 0..<length {
      if index == 8 { swap(&bytes, &rest) }
      node = trie.child(node, UInt8(truncatingIfNeeded: bytes))
      if node == 0 { return stem }
      bytes >>= 8
      let found = trie.stems[Int(node)]
      if found != 0 { stem = found }
    }
    return stem
  }
}

extension TextScanner {
  /// The longest stem that starts a word, as the slot of a word that is not in the table.
  @inline(never)
  func stem(of word: PlainWord) -> WordTable.Slot {
    let id = words.stem(word.low, word.high, word.length)
    if id == 0 { return WordTable.Slot() }
    return WordTable.Slot(signature: words.signatures[Int(id)], id: id, use: hasAnchors(id) ? .anchor : .plain)
  }
}
