/// Every word and phrase of the tables, compiled for looking words up by hash.
///
/// An *atom* is one written word or stem, or a group of alternatives; an *entry* is what a token can be, with the atoms
/// that it satisfies and the phrases that are looked for at it. Words are found by a 64-bit hash of their folded letters alone:
/// two words with one hash would be taken for each other, which for a vocabulary of some thousand words does not happen
/// by chance.
struct VocabularyTables {
  let bytes: ByteClasses
  var words: HashIndex
  var stems: HashIndex
  var lengthMasks = [UInt32](repeating: 0, count: 1024)

  /// The atoms of entry `e` are `atoms[atomStarts[e] ..< atomStarts[e + 1]]`; entry 0 has none.
  var atomStarts: [UInt16] = [0, 0]
  var atoms: [UInt16] = []

  /// For each entry the low six bits of its atoms as a set, to refuse most atoms at once.
  var atomFilters: [UInt64] = []

  /// The phrases with entry `e` as their anchor are `anchored[anchoredStarts[e] ..< anchoredStarts[e + 1]]`, actions
  /// first, up to `actionEnds[e]`, then things, up to `thingEnds[e]`.
  var anchoredStarts: [UInt16] = [0, 0]
  var actionEnds: [UInt16] = [0]
  var thingEnds: [UInt16] = [0]
  var anchored: [UInt16] = []

  var phrases: [Phrase]
  var code: [PhraseElement]

  /// The entry of a number in digits.
  var numberEntry: UInt16 = 0

  /// Installs what a compiler has read from the tables.
  init(_ compiler: VocabularyCompiler, bytes: ByteClasses) {
    self.bytes = bytes
    phrases = compiler.phrases
    code = compiler.code
    words = HashIndex(fitting: compiler.words.count)
    stems = HashIndex(fitting: compiler.stems.count)
    var byAtom = [[UInt16]](repeating: [], count: compiler.atomCount)
    for (index, phrase) in phrases.enumerated() {
      byAtom[Int(code[Int(phrase.start) + Int(phrase.anchor)].value)].append(UInt16(index))
    }
    for word in compiler.words { words.insert(word.hash, addEntry(word, compiler, byAtom)) }
    for stem in compiler.stems {
      stems.insert(stem.hash, addEntry(stem, compiler, byAtom))
      let slot = Int(Vocabulary.hash(stem.letters.prefix(2)) & 1023)
      lengthMasks[slot] |= 1 << UInt32(min(31, stem.letters.count))
    }
    numberEntry = words.find(Vocabulary.step(Vocabulary.hashSeed, 0x23)) ?? 0
    addFilters()
  }

  /// Fills `atomFilters` from the atoms.
  mutating func addFilters() {
    var start = 0
    atomFilters = atomStarts.dropFirst().map { end in
      var filter: UInt64 = 0
      while start < Int(end) {
        filter |= 1 << UInt64(atoms[start] & 63)
        start += 1
      }
      return filter
    }
  }

  private mutating func addEntry(
    _ item: VocabularyCompiler.Item, _ compiler: VocabularyCompiler, _ byAtom: [[UInt16]]
  ) -> UInt16 {
    let own = compiler.allAtoms(of: item)
    let numbers = own.flatMap { byAtom[Int($0)] }
    atoms += own
    atomStarts.append(UInt16(atoms.count))
    anchored += numbers.filter { phrases[Int($0)].wordClass.isAction }
    actionEnds.append(UInt16(anchored.count))
    anchored += numbers.filter { phrases[Int($0)].wordClass.isThing }
    thingEnds.append(UInt16(anchored.count))
    anchored += numbers.filter { !phrases[Int($0)].wordClass.isAction && !phrases[Int($0)].wordClass.isThing }
    anchoredStarts.append(UInt16(anchored.count))
    return UInt16(atomStarts.count - 2)
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

  /// True when a token of `entry` satisfies `atom`.
  @inline(__always)
  func entry(_ entry: UInt16, has atom: UInt16) -> Bool {
    guard atomFilters[Int(entry)] & (1 << UInt64(atom & 63)) != 0 else { return false }
    for place in Int(atomStarts[Int(entry)])..<Int(atomStarts[Int(entry) + 1]) where atoms[place] == atom {
      return true
    }
    return false
  }

  /// False when the second element of the phrase is a word and another one stands at `index`; a cheap first look.
  @inline(__always)
  func mayFollow(_ phrase: Phrase, at index: Int, in tokens: Span<Token>) -> Bool {
    let second = Int(phrase.start) + 1
    guard second < phrase.end, code[second].kind == .atom else { return true }
    return index < tokens.count && entry(tokens[index].entry, has: code[second].value)
  }

  /// The token after the elements from `element` on that start at token `index`; nil when they do not stand there.
  ///
  /// The depth is bounded by the longest phrase of the tables, the work by its gaps.
  func end(of phrase: Phrase, element: Int, at index: Int, in tokens: Span<Token>) -> Int? {
    var at = index
    var element = element
    while element < phrase.end {
      let step = code[element]
      element += 1
      switch step.kind {
      case .atom:
        guard at < tokens.count, entry(tokens[at].entry, has: step.value) else { return nil }
        at += 1
      case .optional:
        if at < tokens.count, entry(tokens[at].entry, has: step.value),
          let end = end(of: phrase, element: element, at: at + 1, in: tokens)
        {
          return end
        }
      case .gap:
        return afterGap(phrase, element: element, at: at, words: Int(step.value), in: tokens)
      }
    }
    return at
  }

  private func afterGap(_ phrase: Phrase, element: Int, at index: Int, words: Int, in tokens: Span<Token>) -> Int? {
    var at = index
    var left = words
    let isWordNext = element < phrase.end && code[element].kind == .atom
    while at < tokens.count {
      if !isWordNext || entry(tokens[at].entry, has: code[element].value),
        let end = end(of: phrase, element: element, at: at, in: tokens)
      {
        return end
      }
      switch tokens[at].kind {
      case .comma, .open, .close: break
      case .word, .number:
        if left == 0 { return nil }
        left -= 1
      default: return nil
      }
      at += 1
    }
    return nil
  }
}

/// The compiled tables behind one reference, so that every reader shares them without copying.
final class Vocabulary: Sendable {
  static let hashSeed: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The hash after one more letter.
  @inline(__always)
  static func step(_ hash: UInt64, _ letter: UInt8) -> UInt64 {
    (hash ^ UInt64(letter)) &* 0x0000_0100_0000_01b3
  }

  /// The hash of folded letters.
  static func hash(_ letters: ArraySlice<UInt8>) -> UInt64 {
    letters.reduce(hashSeed, step)
  }

  let tables: VocabularyTables

  init(_ tables: VocabularyTables) {
    self.tables = tables
  }
}
