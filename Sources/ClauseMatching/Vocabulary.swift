/// One element of a phrase.
enum PhraseElement {
  /// A word of this atom.
  case atom(UInt16)
  /// A word of this atom, or nothing.
  case optional(UInt16)
  /// Up to so many words, commas not counted.
  case gap(Int)
}

/// A phrase of the tables with the class that it gives to the words it matches.
struct Phrase {
  let wordClass: WordClass
  let elements: [PhraseElement]
}

/// Every word and phrase of the tables, compiled for looking words up by hash.
///
/// An *atom* is one written word or stem, or a group of alternatives; an *entry* is what a token can be, with the atoms
/// that it satisfies. Words are found by a 64-bit hash of their folded letters alone: two words with one hash would be
/// taken for each other, which for a vocabulary of some thousand words does not happen by chance.
struct Vocabulary {
  static let hashSeed: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The hash after one more letter.
  @inline(__always)
  static func step(_ hash: UInt64, _ letter: UInt8) -> UInt64 {
    (hash ^ UInt64(letter)) &* 0x0000_0100_0000_01b3
  }

  let bytes = ByteClasses()
  private var words = HashIndex(capacity: 8192)
  private var stems = HashIndex(capacity: 4096)
  private var lengthMasks = [UInt32](repeating: 0, count: 1024)

  /// The entry of a number in digits.
  var numberEntry: UInt16 { words.find(Self.step(Self.hashSeed, 0x23)) ?? 0 }

  /// The atoms of entry `e` are `atoms[atomStarts[e] ..< atomStarts[e + 1]]`; entry 0 has none.
  private(set) var atomStarts: [UInt32] = [0, 0]
  private(set) var atoms: [UInt16] = []

  /// The phrases that start with atom `a` are `phrases[phraseStarts[a] ..< phraseStarts[a + 1]]`.
  private(set) var phraseStarts: [UInt32] = [0]
  private(set) var phrases: [Phrase] = []

  /// Compiles the tables.
  init(tables: [[WordRow]]) {
    var compiler = VocabularyCompiler()
    for table in tables {
      for row in table { compiler.add(row) }
    }
    install(compiler)
  }

  private mutating func install(_ compiler: VocabularyCompiler) {
    let sorted = compiler.phrases.sorted { $0.first < $1.first }
    phrases = sorted.map(\.phrase)
    phraseStarts = [UInt32](repeating: 0, count: compiler.atomCount + 1)
    for phrase in sorted { phraseStarts[Int(phrase.first) + 1] += 1 }
    for index in 1..<phraseStarts.count { phraseStarts[index] += phraseStarts[index - 1] }
    for word in compiler.words { words.insert(Self.hash(word.letters[...]), addEntry(word, compiler)) }
    for stem in compiler.stems {
      stems.insert(Self.hash(stem.letters[...]), addEntry(stem, compiler))
      let slot = Int(Self.hash(stem.letters.prefix(2)) & 1023)
      lengthMasks[slot] |= 1 << UInt32(min(31, stem.letters.count))
    }
  }

  private mutating func addEntry(_ item: VocabularyCompiler.Item, _ compiler: VocabularyCompiler) -> UInt16 {
    atoms += compiler.allAtoms(of: item)
    atomStarts.append(UInt32(atoms.count))
    return UInt16(atomStarts.count - 2)
  }

  static func hash(_ letters: ArraySlice<UInt8>) -> UInt64 {
    letters.reduce(hashSeed, step)
  }

  @inline(__always)
  func wordEntry(hash: UInt64) -> UInt16? {
    words.find(hash)
  }

  @inline(__always)
  func stemEntry(hash: UInt64) -> UInt16? {
    stems.find(hash)
  }

  /// The lengths of the stems that start with the two letters of `hash`, one bit each.
  @inline(__always)
  func stemLengths(hash: UInt64) -> UInt32 {
    lengthMasks[Int(hash & 1023)]
  }

  /// The places of the atoms of `entry` in `atoms`.
  @inline(__always)
  func atomRange(_ entry: UInt16) -> Range<Int> {
    Int(atomStarts[Int(entry)])..<Int(atomStarts[Int(entry) + 1])
  }

  /// True when a token of `entry` satisfies `atom`.
  @inline(__always)
  func entry(_ entry: UInt16, has atom: UInt16) -> Bool {
    for place in atomRange(entry) where atoms[place] == atom { return true }
    return false
  }
}

/// A map from hashes to small numbers, open addressing, at most half full.
struct HashIndex {
  private var keys: [UInt64]
  private var values: [UInt16]
  private let mask: Int

  /// Makes a map for up to `capacity / 2` keys; `capacity` is a power of two.
  init(capacity: Int) {
    keys = [UInt64](repeating: 0, count: capacity)
    values = [UInt16](repeating: 0, count: capacity)
    mask = capacity - 1
  }

  mutating func insert(_ key: UInt64, _ value: UInt16) {
    var slot = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
    while keys[slot] != 0 && keys[slot] != key { slot = (slot + 1) & mask }
    keys[slot] = key
    values[slot] = value
  }

  @inline(__always)
  func find(_ key: UInt64) -> UInt16? {
    var slot = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }
}
