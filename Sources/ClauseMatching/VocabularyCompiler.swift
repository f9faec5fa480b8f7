/// One line of a table: phrases, parted by `|`, and the class that they give.
///
/// In a phrase `cancel*` is any word that starts so, `(a/b c)` is either, `days?` is the word with or without its last
/// letter, `(w)?` is a word that may be missing, and `..` stands for up to four words, `...` for up to eight, `<n>` for a
/// number in digits or letters, and `<be>`, `<promo>` and the like for the groups of `WordGroups`. Letters are folded:
/// accents and case do not count. Apostrophes part words as they do in texts (`we'll` is `we ll`, `don't` is `dont`).
struct WordRow {
  let wordClass: WordClass
  let phrases: String

  init(_ wordClass: WordClass, _ phrases: String) {
    self.wordClass = wordClass
    self.phrases = phrases
  }
}

/// A phrase of the tables: its class, and its elements as a range of the code; eight bytes.
struct Phrase: BitwiseCopyable {
  let start: UInt16
  let first: UInt16

  /// The element by which the phrase is looked for: its least common word, counted from `start`.
  let anchor: UInt8

  /// The tokens from the first to the anchor; `unknownLead` where a gap or a word that may be missing stands between.
  let lead: UInt8
  let length: UInt8
  let wordClass: WordClass

  /// The place behind the last element.
  var end: Int { Int(start) + Int(length) }

  /// The `lead` of a phrase whose anchor may stand at several distances from its first word.
  static let unknownLead: UInt8 = 255
}

/// One element of a phrase, packed in two bytes: what it is and the atom or the number of words.
struct PhraseElement: BitwiseCopyable {
  enum Kind: UInt8 {
    /// A word of the atom.
    case atom
    /// A word of the atom, or nothing.
    case optional
    /// Up to so many words, commas not counted.
    case gap
  }

  private let packed: UInt16

  /// Packs a kind and a value below 16,384.
  init(kind: Kind, value: UInt16) {
    packed = UInt16(kind.rawValue) << 14 | value
  }

  var kind: Kind { Kind(rawValue: UInt8(packed >> 14)) ?? .gap }

  var value: UInt16 { packed & 0x3FFF }
}

/// Reads table rows into words, stems, atoms and phrases, bytes throughout.
struct VocabularyCompiler {
  /// A written word or stem with the atoms that name it.
  struct Item {
    let letters: [UInt8]
    let hash: UInt64
    var atoms: [UInt16]
  }

  private(set) var words: [Item] = []
  private(set) var stems: [Item] = []
  private(set) var phrases: [Phrase] = []
  private(set) var code: [PhraseElement] = []
  private(set) var atomCount = 1

  /// How common the words of each atom are in terms, all together.
  private var atomWeights = [0]
  private var wordPlaces = HashIndex(capacity: 16_384)
  private var stemPlaces = HashIndex(capacity: 8192)
  private var atoms = HashIndex(capacity: 16_384)
  private let bytes: ByteClasses

  init(bytes: ByteClasses) {
    self.bytes = bytes
  }

  mutating func add(_ row: WordRow) {
    let text = Self.apostrophesParted(Array(row.phrases.utf8))
    for phrase in text.split(separator: 0x7C) { addPhrase(Self.elements(of: phrase), row.wordClass) }
  }

  /// Adds a phrase; one with alternatives of several words is added once for each of them.
  private mutating func addPhrase(_ written: [ArraySlice<UInt8>], _ wordClass: WordClass) {
    if let place = written.firstIndex(where: { $0.first == 0x28 && $0.contains(0x20) }) {
      let group = written[place]
      let isOptional = group.last == 0x3F
      for choice in group.dropFirst().dropLast(isOptional ? 2 : 1).split(separator: 0x2F) {
        addPhrase(written[..<place] + choice.split(separator: 0x20) + written[(place + 1)...], wordClass)
      }
      if isOptional { addPhrase(Array(written[..<place] + written[(place + 1)...]), wordClass) }
      return
    }
    let start = code.count
    for element in written { code.append(self.element(element)) }
    guard code.count > start else { return }
    precondition(code[start].kind == .atom, "a phrase starts with a word that cannot be missing")
    precondition(code.count < 65_536 && atomCount < 16_384, "the tables have outgrown their numbers")
    let anchor = anchor(of: code[start...])
    let isFixed = code[start..<(start + anchor)].allSatisfy { $0.kind == .atom }
    phrases.append(
      Phrase(
        start: UInt16(start), first: code[start].value, anchor: UInt8(anchor),
        lead: isFixed ? UInt8(anchor) : Phrase.unknownLead, length: UInt8(code.count - start), wordClass: wordClass))
  }

  /// The place of the least common word that must stand, the first of those; behind a gap it must be much less common,
  /// since the phrase is then looked for at several places.
  private func anchor(of elements: ArraySlice<PhraseElement>) -> Int {
    var best = 0
    var least = Int.max
    var factor = 1
    for (place, element) in elements.enumerated() {
      guard element.kind == .atom else {
        factor = 6
        continue
      }
      let weight = atomWeights[Int(element.value)] * factor
      if weight < least { (best, least) = (place, weight) }
    }
    return best
  }

  /// How common a word is, more or less, as a weight to add up.
  private static func weight(of name: ArraySlice<UInt8>) -> Int {
    if name.first == 0x3C { return name.elementsEqual("<n>".utf8) ? 80 : 40 }
    switch rarity(name) {
    case 0: return 80
    case 1: return 40
    case 2: return 10
    case 3: return name.last == 0x2A ? 4 : 2
    default: return 1
    }
  }

  private mutating func element(_ written: ArraySlice<UInt8>) -> PhraseElement {
    if written.elementsEqual("..".utf8) { return PhraseElement(kind: .gap, value: 4) }
    if written.elementsEqual("...".utf8) { return PhraseElement(kind: .gap, value: 8) }
    if written.first == 0x28, written.last == 0x3F {
      return PhraseElement(kind: .optional, value: atom(written.dropLast()))
    }
    return PhraseElement(kind: .atom, value: atom(written))
  }

  private mutating func atom(_ written: ArraySlice<UInt8>) -> UInt16 {
    let key = Vocabulary.hash(written)
    if let known = atoms.find(key) { return known }
    let atom = UInt16(atomCount)
    atomCount += 1
    atoms.insert(key, atom)
    atomWeights.append(Self.names(of: written).reduce(0) { $0 + Self.weight(of: $1) })
    for name in Self.names(of: written) {
      if name.first == 0x3C { attachGroup(name, atom) } else { attach(atom, to: name) }
    }
    return atom
  }

  private mutating func attachGroup(_ name: ArraySlice<UInt8>, _ atom: UInt16) {
    for group in WordGroups.named where name.elementsEqual(group.name.utf8) {
      for word in group.words.utf8.split(separator: 0x20) { attach(atom, to: Array(word)[...]) }
    }
  }

  /// The alternatives of an element: `(a/b)`, `days?`, or the element itself.
  private static func names(of written: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    if written.first == 0x28 { return written.dropFirst().dropLast().split(separator: 0x2F).flatMap { names(of: $0) } }
    if written.last == 0x3F { return [written.dropLast(), written.dropLast(2)] }
    return [written]
  }

  private mutating func attach(_ atom: UInt16, to name: ArraySlice<UInt8>) {
    let isStem = name.last == 0x2A
    let letters = fold(isStem ? name.dropLast() : name)
    let hash = Vocabulary.hash(letters[...])
    if isStem {
      if let place = stemPlaces.find(hash) { return stems[Int(place)].atoms.append(atom) }
      stemPlaces.insert(hash, UInt16(stems.count))
      stems.append(Item(letters: letters, hash: hash, atoms: [atom]))
    } else {
      if let place = wordPlaces.find(hash) { return words[Int(place)].atoms.append(atom) }
      wordPlaces.insert(hash, UInt16(words.count))
      words.append(Item(letters: letters, hash: hash, atoms: [atom]))
    }
  }

  private func fold(_ written: ArraySlice<UInt8>) -> [UInt8] {
    if written.elementsEqual("#".utf8) { return [0x23] }
    var letters: [UInt8] = []
    letters.reserveCapacity(written.count)
    var at = written.startIndex
    while at < written.endIndex {
      let byte = written[at]
      if byte >= 0xC3 && byte <= 0xC5 && at + 1 < written.endIndex {
        letters.append(bytes.latin[Int(byte &- 0xC3) << 6 | Int(written[at + 1] & 0x3F)])
        at += 2
      } else {
        if bytes.folded[Int(byte)] != 0 { letters.append(bytes.folded[Int(byte)]) }
        at += 1
      }
    }
    return letters
  }

  /// The atoms of a word or stem with those of every stem that it starts with.
  func allAtoms(of item: Item) -> [UInt16] {
    var result = item.atoms
    var hash = Vocabulary.hashSeed
    for letter in item.letters {
      hash = Vocabulary.step(hash, letter)
      guard let place = stemPlaces.find(hash) else { continue }
      for atom in stems[Int(place)].atoms where !result.contains(atom) { result.append(atom) }
    }
    return result
  }
}

// Writing of phrases.
extension VocabularyCompiler {
  /// Splits at blanks outside brackets.
  private static func elements(of phrase: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var elements: [ArraySlice<UInt8>] = []
    var start = phrase.startIndex
    var depth = 0
    for index in phrase.indices {
      if phrase[index] == 0x28 { depth += 1 }
      if phrase[index] == 0x29 { depth -= 1 }
      guard depth == 0, phrase[index] <= 0x20 else { continue }
      if start < index { elements.append(phrase[start..<index]) }
      start = index + 1
    }
    if start < phrase.endIndex { elements.append(phrase[start...]) }
    return elements
  }

  private static func apostrophesParted(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(0x27) else { return text }
    var result: [UInt8] = []
    for index in text.indices {
      guard text[index] == 0x27 else {
        result.append(text[index])
        continue
      }
      let isAfterN = index > 0 && text[index - 1] == 0x6E
      let isBeforeT = index + 1 < text.count && text[index + 1] == 0x74
      let isLast = index + 2 >= text.count || text[index + 2] | 0x20 &- 0x61 >= 26
      if !(isAfterN && isBeforeT && isLast) { result.append(0x20) }
    }
    return result
  }

  /// How much a word tells: its length, little for the commonest words, nothing for numbers.
  private static func rarity(_ name: ArraySlice<UInt8>) -> Int {
    if name.elementsEqual("<n>".utf8) || name.first == 0x2E { return 0 }
    if name.first == 0x3C { return 2 }
    if commonest.contains(where: { $0.elementsEqual(name) }) { return 1 }
    return common.contains(where: { $0.elementsEqual(name) }) ? 2 : name.count < 4 ? 3 : name.count
  }

  private static let commonest = words(
    """
    a an in is it on at of to for be no by we and or all any s are from has was may will with not the that this its then so \
    do under until as us he day week month time months weeks days out de la le en et i if can your up
    """)

  private static let common = words(
    """
    within get post draw other been right over what there without free more date another goes does posts come comes through \
    final still take takes put run give given every thing work working held place stay doesnt dont wont contest game \
    promotion giveaway off up back before after new ends end must name once when where next nothing leave make winner winners prize prizes entry entries voucher vouchers event events \
    sweepstakes competition raffle code codes live show stream open part can cant cannot wont not out means place promoter \
    claims packs participation draw drawing
    """)

  private static func words(_ text: String) -> [[UInt8]] {
    text.utf8.split(separator: 0x20).map { Array($0) }
  }
}
