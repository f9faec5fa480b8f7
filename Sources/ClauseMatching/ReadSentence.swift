import SourceText

/// A class that a phrase gave to the tokens `start ..< end` of a sentence.
struct Mark: BitwiseCopyable {
  let wordClass: WordClass
  let start: Int
  let end: Int
}

/// One sentence with its tokens, the marks on them and, for each token, the classes it has.
struct ReadSentence {
  /// The section's text; shared, not copied.
  let bytes: [UInt8]

  /// UTF-8 offsets in the section's text.
  let range: Range<Int>
  let tokens: [Token]

  /// In the order of their first tokens; things and actions do not overlap among themselves.
  private(set) var marks: [Mark] = []

  /// The classes of each token, one bit each.
  private(set) var bits: [UInt64]

  /// The classes of the whole sentence.
  private(set) var classes: UInt64 = 0

  /// Reads the sentence at `range` of `bytes`; O(n) in its bytes for the phrases of one vocabulary.
  init(bytes: [UInt8], range: Range<Int>, vocabulary: Vocabulary, _ kind: PhraseKind = .all) {
    var tokenizer = Tokenizer(bytes: bytes, vocabulary: vocabulary)
    tokenizer.reserve(forBytes: range.count)
    tokenizer.read(range)
    self.init(bytes: bytes, range: range, tokens: tokenizer.tokens, vocabulary: vocabulary, kind)
  }

  /// Reads the sentence at `range` of `bytes` that is cut into `tokens`.
  init(bytes: [UInt8], range: Range<Int>, tokens: [Token], vocabulary: Vocabulary, _ kind: PhraseKind = .all) {
    self.bytes = bytes
    self.range = range
    self.tokens = tokens
    self.bits = [UInt64](repeating: 0, count: tokens.count)
    keepLongest(vocabulary.tables.phrases(kind, in: tokens.span))
    if kind == .all { noteFields() }
  }

  /// Adds the causes that nouns and predicates make together.
  private mutating func noteFields() {
    let composed = CauseFieldReader(sentence: self).marks()
    guard !composed.isEmpty else { return }
    for mark in composed {
      classes |= mark.wordClass.bit
      bits[mark.end - 1] |= mark.wordClass.bit
    }
    marks += composed
    marks.sort { $0.start < $1.start }
  }

  /// Takes the promotion's own name, where it stands in capitals, and what else stands for it for the promotion.
  mutating func note(_ name: OwnName) {
    if name.isReaderPromoter { reclass(Self.you, from: .entrant, to: .promoter) }
    if name.isMedia { reclass(Self.flights, from: .other, to: .promotion) }
    noteWords(of: name)
  }

  private static let you: WordList = ["you"]
  private static let flights: WordList = ["flight", "flights", "boost", "boosts"]

  /// Gives the words of one class another.
  private mutating func reclass(_ words: WordList, from old: WordClass, to new: WordClass) {
    guard has(old) else { return }
    for place in marks.indices where marks[place].wordClass == old {
      let mark = marks[place]
      guard mark.end == mark.start + 1, isWord(mark.start, in: words) else { continue }
      marks[place] = Mark(wordClass: new, start: mark.start, end: mark.end)
      bits[mark.start] = bits[mark.start] & ~old.bit | new.bit
      classes |= new.bit
    }
  }

  private mutating func noteWords(of name: OwnName) {
    var index = 0
    while index < tokens.count {
      guard let end = name.end(at: index, in: self) else {
        index += 1
        continue
      }
      classes |= WordClass.promotion.bit
      for place in index..<end { bits[place] = WordClass.promotion.bit }
      marks.removeAll { $0.start >= index && $0.end <= end }
      let mark = Mark(wordClass: .promotion, start: index, end: end)
      marks.insert(mark, at: marks.firstIndex { $0.start >= end } ?? marks.count)
      index = end
    }
  }

  /// Drops things inside longer things and actions inside longer actions, then notes the rest.
  private mutating func keepLongest(_ found: [FoundPhrase]) {
    marks.reserveCapacity(found.count + 2)
    var thingEnd: UInt32 = 0
    var actionEnd: UInt32 = 0
    var index = 0
    while index < found.count {
      let start = found[index].start
      var thing: FoundPhrase?
      var action: FoundPhrase?
      while index < found.count, found[index].start == start {
        let phrase = found[index]
        let isThing = phrase.wordClass.isThing
        let isAction = phrase.wordClass.isAction
        if isThing, phrase.end > thing?.end ?? 0 { thing = phrase }
        if isAction, phrase.end > action?.end ?? 0 { action = phrase }
        if !isThing && !isAction { note(phrase) }
        index += 1
      }
      if let thing, start >= thingEnd {
        note(thing)
        thingEnd = thing.end
      }
      if let action, start >= actionEnd {
        note(action)
        actionEnd = action.end
      }
    }
    clearOverlaps()
  }

  /// `the council shall suspend the draw`, `the wheel, we may shut down`: what is done to the promotion is no cause.
  private mutating func dropCausesOfActions() {
    guard classes & WordClass.causeBits != 0, classes & ActionReader.actions != 0 else { return }
    let power = WordClass.permission.bit | WordClass.obligation.bit
    let actions = marks.filter {
      $0.wordClass.isAction && $0.start > 0 && bits[$0.start - 1] & power != 0
        && bits[$0.start - 1] & (WordClass.refusal.bit | WordClass.condition.bit) == 0
    }
    guard !actions.isEmpty else { return }
    let count = marks.count
    marks.removeAll { mark in
      mark.wordClass.bit & WordClass.causeBits != 0
        && actions.contains { mark.start < $0.start && mark.end > $0.start && mark.end <= $0.end }
    }
    if marks.count < count { recountCauses() }
  }

  /// `whether or not all prizes have been claimed`: it makes no difference, and conditions nothing.
  private mutating func dropIndifferent() {
    guard has(.condition),
      let start = tokens.indices.first(where: { isWord($0, in: Self.whether) && isWord($0 + 1, in: Self.or) })
    else { return }
    let end = tokens[start...].firstIndex { $0.kind != .word && $0.kind != .number } ?? tokens.count
    marks.removeAll { mark in
      mark.start == start && mark.wordClass == .condition
        || mark.start >= start && mark.end <= end && mark.wordClass.bit & WordClass.causeBits != 0
    }
    bits[start] &= ~WordClass.condition.bit
    if !bits.contains(where: { $0 & WordClass.condition.bit != 0 }) { classes &= ~WordClass.condition.bit }
    recountCauses()
  }

  private static let whether: WordList = ["whether"]
  private static let or: WordList = ["or"]

  /// Sets the bits of causes anew after marks have gone.
  private mutating func recountCauses() {
    classes &= ~WordClass.causeBits
    for index in bits.indices { bits[index] &= ~WordClass.causeBits }
    for mark in marks where mark.wordClass.bit & WordClass.causeBits != 0 {
      classes |= mark.wordClass.bit
      for index in mark.start..<mark.end { bits[index] |= mark.wordClass.bit }
    }
  }

  private mutating func note(_ phrase: FoundPhrase) {
    note(Mark(wordClass: phrase.wordClass, start: Int(phrase.start), end: Int(phrase.end)))
  }

  /// `Wird die Erlaubnis widerrufen, ...`: a German verb at the head of the sentence makes it a condition.
  private mutating func noteInversion() {
    guard tokens.count > 3, tokens[0].isCapitalised, tokens[0].entry != 0 else { return }
    guard isWord(0, in: Self.inverted) else { return }
    note(Mark(wordClass: .condition, start: 0, end: 1))
  }

  private static let inverted: WordList = [
    "wird", "werden", "ist", "sind", "kommt", "kommen", "gibt", "haben", "hat", "bleibt", "fällt", "fallen", "kann",
    "können", "tritt", "treten", "untersagt", "verbietet", "löscht", "sperrt", "bricht", "muss", "müssen", "erreicht",
    "reicht", "lassen", "macht", "meldet", "melden", "springt", "zieht", "findet", "finden", "sperren", "entfernt",
  ]

  /// `at once` and `whenever we like` are no conditions.
  private mutating func clearOverlaps() {
    noteInversion()
    let free = WordClass.early.bit | WordClass.anyTime.bit | WordClass.discretion.bit
    if classes & free != 0, has(.condition) {
      for index in bits.indices where bits[index] & free != 0 { bits[index] &= ~WordClass.condition.bit }
    }
    dropIndifferent()
    guard classes & ActionReader.modals != 0 else { return }
    dropCausesOfActions()
    for mark in marks where mark.wordClass.isModal && mark.end - mark.start > 1 {
      for index in mark.start..<mark.end { bits[index] &= ~(WordClass.condition.bit | WordClass.other.bit) }
    }
  }

  private mutating func note(_ mark: Mark) {
    if mark.wordClass == .permission, isMonth(mark) { return }
    marks.append(mark)
    classes |= mark.wordClass.bit
    for index in mark.start..<mark.end { bits[index] |= mark.wordClass.bit }
  }

  /// `31 May` is no permission.
  private func isMonth(_ mark: Mark) -> Bool {
    mark.start > 0 && mark.end == mark.start + 1 && word(mark.start).elementsEqual("May".utf8)
  }

  /// True when a token of the sentence has the class.
  func has(_ wordClass: WordClass) -> Bool {
    classes & wordClass.bit != 0
  }

  /// True when the token at `index` has one of the classes; false beyond the ends.
  func token(_ index: Int, isAny classes: UInt64) -> Bool {
    bits.indices.contains(index) && bits[index] & classes != 0
  }

  /// The bytes of the token at `index`.
  func word(_ index: Int) -> ArraySlice<UInt8> {
    bytes[Int(tokens[index].start)..<Int(tokens[index].end)]
  }

  /// The form of the first word of an action, as its ending shows it.
  func form(_ action: Mark) -> VerbForm {
    let end = Int(tokens[action.start].end)
    let length = end - Int(tokens[action.start].start)
    guard length > 1 else { return .plain }
    let last = bytes[end - 1] | 0x20
    let before = bytes[end - 2] | 0x20
    if length > 4, last == 0x67, before == 0x6E, bytes[end - 3] | 0x20 == 0x69 { return .ing }
    return last == 0x64 && before == 0x65 ? .participle : .plain
  }

  /// True when the word at `index` ends like an English plural.
  func isPlural(_ index: Int) -> Bool {
    let word = word(index)
    return word.count > 3 && word.last.map { $0 | 0x20 } == 0x73
  }

  /// True when a sign of money stands right before the token.
  func isPriced(_ index: Int) -> Bool {
    let start = Int(tokens[index].start)
    let before = start > 0 ? bytes[start - 1] : 0
    return before == 0x24 || before == 0xA3 || before == 0xAC
  }

  /// True for an unknown word in capitals: `AGCO`.
  func isAcronym(_ index: Int) -> Bool {
    let word = word(index)
    return bits[index] == 0 && (3...6).contains(word.count) && word.allSatisfy { $0 &- 0x41 < 26 }
  }

  /// True when the word at `index` ends like an English adverb.
  func isAdverb(_ index: Int) -> Bool {
    let word = word(index)
    return word.count > 3 && word[word.endIndex - 1] | 0x20 == 0x79 && word[word.endIndex - 2] | 0x20 == 0x6C
  }

  /// True for the `limited to` of `but not limited to`, which shuts nothing out.
  func isBounding(_ index: Int) -> Bool {
    isWord(index, in: Self.bounds)
  }

  private static let bounds: WordList = ["limited", "restricted", "confined"]

  /// `can't run it`: a verb of ending that starts with its own denial.
  func deniesItself(_ action: Mark) -> Bool {
    action.wordClass == .ends && token(action.start, isAny: WordClass.refusal.bit)
      && marks.contains { $0.wordClass == .refusal && $0.start == action.start }
  }

  /// True when `no`, `not` or the like stands up to three words before a mark, in its clause.
  func isRefused(_ mark: Mark) -> Bool {
    var index = mark.start - 1
    var left = 3
    while index >= 0, left > 0, tokens[index].kind == .word {
      if bits[index] & WordClass.negator.bit != 0 { return true }
      if bits[index] & (WordClass.be.bit | WordClass.obligation.bit) == 0 { left -= 1 }
      index -= 1
    }
    return false
  }

  /// True when `not` stands up to three words behind a mark: `refunds are not owed`.
  func isRefusedBehind(_ mark: Mark) -> Bool {
    (mark.end..<min(tokens.count, mark.end + 3)).contains { bits[$0] & WordClass.negator.bit != 0 }
  }

  /// True for a row of a table, whose cells stand to each other as condition and effect.
  var isRow: Bool {
    tokens.contains { $0.kind == .other && bytes[Int($0.start)] == 0x7C }
  }

  /// True for Spanish infinitives with their object behind them: `cancelarlo`, `suspenderla`.
  func hasEnclitic(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), tokens[index].entry != 0 else { return false }
    let end = Int(tokens[index].end)
    guard end - Int(tokens[index].start) > 3, bytes[end - 3] | 0x20 == 0x72, bytes[end - 2] | 0x20 == 0x6C else {
      return false
    }
    return bytes[end - 1] | 0x20 == 0x6F || bytes[end - 1] | 0x20 == 0x61
  }

  /// True for Spanish infinitives that turn on themselves: `suspenderse`, `cancelarse`.
  func isReflexive(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), tokens[index].entry != 0 else { return false }
    let word = word(index)
    return word.count > 6 && word.suffix(3).map { $0 | 0x20 }.elementsEqual("rse".utf8)
  }

  /// True when the token at `index` is `of` or its like.
  func isOf(_ index: Int) -> Bool {
    isWord(index, in: Self.ofs)
  }

  private static let ofs: WordList = ["of", "de", "du", "des", "del", "von"]

  /// The number that the token at `index` writes in digits or letters.
  func number(_ index: Int) -> Int? {
    if tokens[index].kind == .number { return Int(tokens[index].value) }
    return NumberWords.numbers[String(decoding: word(index).map { $0 | 0x20 }, as: UTF8.self)]
  }

  /// The unit of time that the token at `index` names.
  func unit(_ index: Int) -> TimeLimit.Unit? {
    NumberWords.units[String(decoding: word(index).map { $0 | 0x20 }, as: UTF8.self)]
  }

  /// The bytes of a mark.
  func sourceRange(_ mark: Mark) -> SourceRange {
    SourceRange(start: Int(tokens[mark.start].start), end: Int(tokens[mark.end - 1].end))
  }
}

/// The form of an English verb as its ending shows it.
enum VerbForm {
  case plain, ing, participle
}
