/// One line of a table: phrases, parted by `|`, and the class that they give.
///
/// In a phrase `cancel*` is any word that starts so, `(a/b c)` is either, `days?` is the word with or without its last
/// letter, `(w)?` is a word that may be missing, and `..` stands for up to four words, `...` for up to eight, `<n>` for a number in digits or letters, and `<be>`, `<may>`
/// and the like for the groups of `WordGroups`. Letters are folded: accents and case do not count.
struct WordRow {
  let wordClass: WordClass
  let phrases: String

  init(_ wordClass: WordClass, _ phrases: String) {
    self.wordClass = wordClass
    self.phrases = phrases
  }
}

/// Reads table rows into words, stems, atoms and phrases.
struct VocabularyCompiler {
  /// A written word or stem with the atoms that name it.
  struct Item {
    let letters: [UInt8]
    var atoms: [UInt16]
  }

  private(set) var words: [Item] = []
  private(set) var stems: [Item] = []
  private(set) var phrases: [(first: UInt16, phrase: Phrase)] = []
  private(set) var atomCount = 1
  private var places: [String: Int] = [:]
  private var groups: [String: UInt16] = [:]
  private let bytes = ByteClasses()

  mutating func add(_ row: WordRow) {
    for phrase in row.phrases.split(separator: "|").flatMap({ PhraseWriting.spelledOut(String($0)) }) {
      let elements = phrase.split(separator: " ").map { element(String($0)) }
      guard let first = elements.first else { continue }
      switch first {
      case .atom(let atom): phrases.append((atom, Phrase(wordClass: row.wordClass, elements: elements)))
      case .optional, .gap: preconditionFailure("phrase '\(phrase)' must start with a word that cannot be missing")
      }
    }
  }

  private mutating func element(_ written: String) -> PhraseElement {
    if written == ".." { return .gap(4) }
    if written == "..." { return .gap(8) }
    if written.hasSuffix(")?") { return .optional(atom(String(written.dropLast()))) }
    if written.hasSuffix("?") { return .atom(atom("(\(written.dropLast())/\(written.dropLast(2)))")) }
    return .atom(atom(written))
  }

  private mutating func atom(_ written: String) -> UInt16 {
    if let known = groups[written] { return known }
    let atom = UInt16(atomCount)
    atomCount += 1
    groups[written] = atom
    for name in names(of: written) { attach(atom, to: name) }
    return atom
  }

  private func names(of written: String) -> [String] {
    if let group = WordGroups.named[written] { return group.split(separator: " ").map(String.init) }
    guard written.hasPrefix("(") else { return [written] }
    return written.dropFirst().dropLast().split(separator: "/").map(String.init)
  }

  private mutating func attach(_ atom: UInt16, to name: String) {
    let isStem = name.hasSuffix("*")
    let letters = fold(isStem ? String(name.dropLast()) : name)
    let key = (isStem ? "*" : "") + String(decoding: letters, as: UTF8.self)
    if let place = places[key] {
      if isStem { stems[place].atoms.append(atom) } else { words[place].atoms.append(atom) }
      return
    }
    places[key] = isStem ? stems.count : words.count
    let item = Item(letters: letters, atoms: [atom])
    if isStem { stems.append(item) } else { words.append(item) }
  }

  private func fold(_ written: String) -> [UInt8] {
    if written == "#" { return [0x23] }
    let utf8 = Array(written.utf8)
    var letters: [UInt8] = []
    var at = 0
    while at < utf8.count {
      if utf8[at] >= 0xC3 && utf8[at] <= 0xC5 && at + 1 < utf8.count {
        letters.append(bytes.latin[Int(utf8[at] &- 0xC3) << 6 | Int(utf8[at + 1] & 0x3F)])
        at += 2
      } else {
        if bytes.folded[Int(utf8[at])] != 0 { letters.append(bytes.folded[Int(utf8[at])]) }
        at += 1
      }
    }
    return letters
  }

  /// The atoms of a word or stem with those of every stem that it starts with.
  func allAtoms(of item: Item) -> [UInt16] {
    var atoms = item.atoms
    for length in 2...max(2, item.letters.count) where length <= item.letters.count {
      let key = "*" + String(decoding: item.letters.prefix(length), as: UTF8.self)
      if let place = places[key] {
        for atom in stems[place].atoms where !atoms.contains(atom) { atoms.append(atom) }
      }
    }
    return atoms
  }
}
