internal import SourceText

/// Looks up the words of parsed phrases and puts in the phrases that they refer to.
struct PhraseLowering {
  var words = WordList()
  /// Words that are told apart by case, as written.
  private(set) var exactTexts: [[UInt8]] = []
  /// For each lexicon by name, its parsed phrases; nil for those refused.
  let trees: [String: [PhraseTree?]]

  // The phrase at hand.
  private var steps: Steps = .all
  private var open: [String] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var size = 0

  private var scratch = ScanScratch()
  private var splitter: TextScanner

  /// The most words, classes and gaps that one phrase may come to with its references.
  static let largest = 20_000

  /// Starts with the parsed phrases that references may name.
  init(trees: [String: [PhraseTree?]]) {
    self.trees = trees
    splitter = TextScanner()
    scratch.keepsKeys = true
  }

  /// The lowered phrase, or nil with `diagnostics` saying why.
  mutating func lower(_ tree: PhraseTree, in lexicon: String, steps: Steps, length: Int) -> LoweredPhrase? {
    self.steps = steps
    splitter.steps = [steps]
    open = [lexicon]
    diagnostics = []
    size = 0
    let lowered = lower(tree)
    if diagnostics.isEmpty, !lowered.needsText {
      report(
        SourceRange(start: 0, end: length), "the phrase may match nothing at all",
        "leave at least one word without \"?\"")
    }
    return diagnostics.isEmpty ? lowered : nil
  }

  private mutating func report(_ range: SourceRange, _ message: String, _ hint: String?) {
    diagnostics.append(Diagnostic(range: range, message: message, hint: hint))
  }

  private mutating func lower(_ tree: PhraseTree) -> LoweredPhrase {
    size += 1
    switch tree {
    case .literal(let text, let isStem, let range): return literal(text, isStem, range)
    case .kind(let kind): return .kind(kind)
    case .sequence(let items): return .sequence(flattened(items))
    case .choice(let items):
      // Lowered first: `self` would be copied for a call whose arguments change it.
      let lowered = items.map { lower($0) }
      return Self.choice(lowered)
    case .optional(let item): return .optional(lower(item))
    case .gap(let least, let most): return .gap(least, most)
    case .reference(let name, let range): return reference(name, range)
    case .start: return .start
    case .end: return .end
    }
  }

  private mutating func flattened(_ items: [PhraseTree]) -> [LoweredPhrase] {
    var flat: [LoweredPhrase] = []
    for item in items {
      let lowered = lower(item)
      if case .sequence(let inner) = lowered { flat += inner } else { flat.append(lowered) }
    }
    return flat
  }

  /// Single words become one set; choices within choices one choice.
  private static func choice(_ items: [LoweredPhrase]) -> LoweredPhrase {
    var singles: Set<UInt32> = []
    var others: [LoweredPhrase] = []
    for item in items {
      switch item {
      case .word(let id), .stem(let id): singles.insert(id)
      case .set(let ids): singles.formUnion(ids)
      case .choice(let inner): others += inner
      default: others.append(item)
      }
    }
    for case .set(let ids) in others { singles.formUnion(ids) }
    others.removeAll { if case .set = $0 { true } else { false } }
    if !singles.isEmpty { others.insert(.set(singles.sorted()), at: 0) }
    return others.count == 1 ? others[0] : .choice(others)
  }

  // MARK: References

  private mutating func reference(_ name: String, _ range: SourceRange) -> LoweredPhrase {
    let isOutermost = open.count == 1
    guard let phrases = trees[name] else {
      let nearest = Suggestion.nearest(to: name, among: trees.keys.sorted())
      report(range, "there is no lexicon \"\(name)\"", nearest.map { "did you mean \"<@\($0)>\"?" })
      return .gap(0, 0)
    }
    guard !open.contains(name) else {
      let way = (open + [name]).map { "\"\($0)\"" }.joined(separator: " to ")
      report(range, "lexicons refer to each other in a circle: \(way)", "take one of the references out")
      return .gap(0, 0)
    }
    guard size < Self.largest else {
      report(range, "the phrase is too large with the phrases it refers to", "refer to a smaller lexicon")
      return .gap(0, 0)
    }
    open.append(name)
    let known = diagnostics.count
    let items = phrases.compactMap { $0 }.map { lower($0) }
    let lowered = Self.choice(items)
    open.removeLast()
    // What is wrong inside the lexicon referred to is told at the reference: its ranges are of other texts.
    if isOutermost, diagnostics.count > known { relocate(from: known, to: range) }
    if case .choice(let items) = lowered, items.isEmpty {
      report(range, "the lexicon \"\(name)\" holds no phrase", "give it one or take the reference out")
    }
    return lowered
  }

  private mutating func relocate(from index: Int, to range: SourceRange) {
    diagnostics[index].range = range
    diagnostics.removeSubrange(diagnostics.index(after: index)...)
  }

  // MARK: Words

  private mutating func literal(_ text: [UInt8], _ isStem: Bool, _ range: SourceRange) -> LoweredPhrase {
    let keys = split(text)
    guard let last = keys.last, !last.isEmpty else {
      let shown = String(decoding: text, as: UTF8.self)
      report(range, "\"\(shown)\" holds no word", "write letters or digits, or a class such as <emoji>")
      return .gap(0, 0)
    }
    if let long = keys.first(where: { $0.count > WordTable.longestWord }) {
      report(range, "a word is longer than \(WordTable.longestWord) bytes: \(long.count)", nil)
    }
    if isStem, last.count < 2 { report(range, "a stem is shorter than two letters", "write more of the word") }
    let items = keys.enumerated().map { index, key -> LoweredPhrase in
      let stem = isStem && index == keys.count - 1
      let id = words.intern(key, isStem: stem)
      if stem { return .stem(id) }
      return steps.contains(.letterCase) ? .word(id) : exact(id, text, keys.count)
    }
    return items.count == 1 ? items[0] : .sequence(items)
  }

  private mutating func exact(_ id: UInt32, _ text: [UInt8], _ parts: Int) -> LoweredPhrase {
    // Only a word that stands alone has a spelling to compare.
    guard parts == 1 else { return .word(id) }
    exactTexts.append(text)
    return .exact(id, UInt32(exactTexts.count - 1))
  }

  /// What the words of `text` are known by, as the scanner would read them.
  private mutating func split(_ text: [UInt8]) -> [[UInt8]] {
    var text = text
    while let last = text.last, text.count > 1, ".!?,;:".utf8.contains(last) { text.removeLast() }
    scratch.keys = []
    scratch.reset(lexicons: 0)
    scratch.read(text.span, splitter)
    return scratch.keys
  }
}
