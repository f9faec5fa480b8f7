internal import Patterns
internal import SourceText

/// Builds a scanner from lexicons.
struct ScannerCompiler {
  private let sources: [LexiconSource]
  /// Whether hits of each lexicon are wanted.
  private let isWanted: [Bool]
  private(set) var diagnostics: [LexiconDiagnostic] = []
  private var scanner = TextScanner()
  private var lowering = PhraseLowering(trees: [:])
  /// Lowers what is not wanted, so that its mistakes are told and its words not kept.
  private var spare = PhraseLowering(trees: [:])
  private var lowered: [(phrase: LoweredPhrase, record: PhraseRecord)] = []
  private var steps: [Steps] = []
  private var emitter = ProgramEmitter()
  private var anchors: [UInt32: [Anchor]] = [:]
  private var unlessAnchors: [UInt32: [Anchor]] = [:]

  /// The most different sets of steps that lexicons may ask for.
  static let mostReadings = 32
  /// The largest program of one phrase, in instructions.
  static let largestProgram = 4_096

  init(_ sources: [LexiconSource], wanted: [Bool]? = nil) {
    self.sources = sources
    isWanted = wanted ?? sources.map { _ in true }
  }

  /// The scanner of every phrase that is well formed.
  mutating func compile() -> TextScanner {
    parse()
    for index in sources.indices { lowerLexicon(index) }
    chooseAnchors()
    finishTables()
    compilePatterns()
    return scanner
  }

  private mutating func report(_ lexicon: Int, _ list: LexiconDiagnostic.List, _ index: Int, _ found: [Diagnostic]) {
    for diagnostic in found {
      diagnostics.append(LexiconDiagnostic(lexicon: lexicon, list: list, index: index, diagnostic: diagnostic))
    }
  }

  // MARK: Parsing and lowering

  private mutating func parse() {
    var trees: [String: [PhraseTree?]] = [:]
    for (number, source) in sources.enumerated() {
      trees[source.id] = source.phrases.enumerated().map { index, text in
        let parsed = PhraseParser.parse(text)
        report(number, .phrases, index, parsed.diagnostics)
        return parsed.tree
      }
    }
    lowering = PhraseLowering(trees: trees)
    spare = lowering
  }

  private mutating func lowerLexicon(_ number: Int) {
    let source = sources[number]
    let negation = source.off.contains(.negation) ? [] : WordAttributes.negation(language: source.language)
    scanner.lexicons.append(
      LexiconRecord(
        negation: negation, skip: source.skip, phrases: UInt32(source.phrases.count), hasUnless: !source.unless.isEmpty)
    )
    let wanted = Steps.all.subtracting(source.off).intersection(.reading)
    let reading = isWanted[number] ? readingIndex(wanted) : 0
    for (index, text) in source.phrases.enumerated() {
      // Several lexicons may share a name only by mistake; the last one's trees are then used.
      guard let trees = lowering.trees[source.id], index < trees.count, let tree = trees[index] else { continue }
      lowerPhrase(tree, text, number, .phrases, index, reading)
    }
    for (index, text) in source.unless.enumerated() {
      let parsed = PhraseParser.parse(text)
      report(number, .unless, index, parsed.diagnostics)
      if let tree = parsed.tree { lowerPhrase(tree, text, number, .unless, index, reading) }
    }
  }

  private mutating func readingIndex(_ wanted: Steps) -> Int {
    if let index = steps.firstIndex(of: wanted) { return index }
    guard steps.count < Self.mostReadings else { return 0 }
    steps.append(wanted)
    return steps.count - 1
  }

  private mutating func lowerPhrase(
    _ tree: PhraseTree, _ text: String, _ number: Int, _ list: LexiconDiagnostic.List, _ index: Int, _ reading: Int
  ) {
    guard let found = lower(tree, text, number, list, index) else { return }
    var record = PhraseRecord(
      program: UInt32(emitter.instructions.count), length: 0, lexicon: UInt32(number), index: UInt32(index),
      reading: 1 << UInt32(reading), flags: list == .unless ? .isUnless : [], startBits: found.startBits)
    emitter.emit(found)
    emitter.append(Instruction(operation: .match))
    record.length = UInt32(emitter.instructions.count) - record.program
    guard record.length <= UInt32(Self.largestProgram), found.width.most < PhraseMatcher.reach else {
      let range = SourceRange(start: 0, end: text.utf8.count)
      report(
        number, list, index,
        [Diagnostic(range: range, message: "the phrase is too large", hint: "split it into several")])
      return
    }
    guard isWanted[number] else { return emitter.removeLast(Int(record.length)) }
    switch found {
    case .word, .stem, .set: record.flags.insert(.isWord)
    default: break
    }
    lowered.append((found, record))
  }

  private mutating func lower(
    _ tree: PhraseTree, _ text: String, _ number: Int, _ list: LexiconDiagnostic.List, _ index: Int
  ) -> LoweredPhrase? {
    let steps = Steps.all.subtracting(sources[number].off)
    let (name, length) = (sources[number].id, text.utf8.count)
    let found =
      isWanted[number]
      ? lowering.lower(tree, in: name, steps: steps, length: length)
      : spare.lower(tree, in: name, steps: steps, length: length)
    report(number, list, index, isWanted[number] ? lowering.diagnostics : spare.diagnostics)
    return found
  }

  // MARK: Patterns

  private typealias PatternEntry = (source: String, lexicon: Int, index: Int)

  private mutating func compilePatterns() {
    var entries: [PatternEntry] = []
    var others: [PatternEntry] = []
    for (number, source) in sources.enumerated() {
      for (index, text) in source.patterns.enumerated() {
        if isWanted[number] { entries.append((text, number, index)) } else { others.append((text, number, index)) }
      }
    }
    scanner.patterns = patternSet(&entries)
    _ = patternSet(&others)
    scanner.patternOwners = entries.map {
      PatternOwner(lexicon: UInt32($0.lexicon), index: scanner.lexicons[$0.lexicon].phrases + UInt32($0.index))
    }
  }

  /// The patterns of `entries` together; those that are refused are told and removed.
  private mutating func patternSet(_ entries: inout [PatternEntry]) -> PatternSet? {
    while !entries.isEmpty {
      do throws(PatternError) {
        return try PatternSet(entries.map(\.source))
      } catch {
        let refused = entries.remove(at: min(error.pattern, entries.count - 1))
        report(refused.lexicon, .patterns, refused.index, [error.diagnostic])
      }
    }
    return nil
  }

  // MARK: Tables

  private mutating func chooseAnchors() {
    var choice = AnchorChoice(words: lowering.words)
    for (phrase, record) in lowered {
      let number = UInt32(scanner.phrases.count)
      scanner.phrases.append(record)
      for item in choice.choose(phrase) { addAnchor(item, number, phrase.signature) }
    }
  }

  private mutating func addAnchor(_ item: AnchorChoice.Item, _ phrase: UInt32, _ signature: UInt64) {
    let anchor = Anchor(
      phrase: phrase, least: UInt16(item.least), most: UInt16(item.most), neighbours: item.neighbours,
      signature: signature)
    switch item.kind {
    case .word(let id) where waitsForHits(phrase): unlessAnchors[id, default: []].append(anchor)
    case .word(let id): anchors[id, default: []].append(anchor)
    case .kind(.emoji): scanner.emojiAnchors.append(anchor)
    case .kind(let kind):
      scanner.classAnchors.append(ClassAnchor(kind: UInt32(kind.rawValue), startBits: kind.startBits, anchor: anchor))
      scanner.classBits |= kind.startBits
    }
  }

  /// Whether a phrase drops hits and need not be looked for where its lexicon has none: matches of patterns come later.
  private func waitsForHits(_ phrase: UInt32) -> Bool {
    let record = scanner.phrases[Int(phrase)]
    return record.flags.contains(.isUnless) && sources[Int(record.lexicon)].patterns.isEmpty
  }

  private mutating func finishTables() {
    // Each class is then looked for once a token.
    scanner.classAnchors.sort { ($0.kind, $0.anchor.phrase) < ($1.kind, $1.anchor.phrase) }
    scanner.instructions = emitter.instructions
    scanner.sets = emitter.sets
    if !steps.isEmpty { scanner.steps = steps }
    scanner.words = WordTable(lowering.words, anchors: Set(anchors.keys).union(unlessAnchors.keys))
    let starts: [UInt32]
    (scanner.anchors, starts) = inOrder(anchors)
    scanner.gates = zip(starts, starts.dropFirst()).map { start, end in
      Gate(scanner.anchors[Int(start)..<Int(end)], start: Int(start))
    }
    (scanner.unlessAnchors, scanner.unlessStarts) = inOrder(unlessAnchors)
    for text in lowering.exactTexts {
      scanner.exactText += text
      scanner.exactStarts.append(UInt32(scanner.exactText.count))
    }
  }
}

extension ScannerCompiler {
  /// The anchors of each word and the stems that it starts with, one word after the other, and where each word's start.
  private func inOrder(_ anchors: [UInt32: [Anchor]]) -> (anchors: [Anchor], starts: [UInt32]) {
    var all: [Anchor] = []
    var starts: [UInt32] = [0]
    for id in lowering.words.keys.indices {
      var at = UInt32(id)
      while at != 0 {
        all += anchors[at] ?? []
        at = scanner.words.parents[Int(at)]
      }
      starts.append(UInt32(all.count))
    }
    return (all, starts)
  }
}

/// Writes phrases as instructions.
struct ProgramEmitter {
  private(set) var instructions: [Instruction] = []
  private(set) var sets: [UInt32] = []

  /// Appends one instruction.
  mutating func append(_ instruction: Instruction) {
    instructions.append(instruction)
  }

  /// Takes back the last `count` instructions.
  mutating func removeLast(_ count: Int) {
    instructions.removeLast(count)
  }

  /// Appends the instructions of `phrase`.
  mutating func emit(_ phrase: LoweredPhrase) {
    switch phrase {
    case .word(let id): append(Instruction(operation: .word, argument: id, bits: Signature.bit(ofWord: id)))
    case .stem(let id): append(Instruction(operation: .stem, argument: id, bits: Signature.bit(ofWord: id)))
    case .exact(let id, let text):
      append(Instruction(operation: .exact, argument: id, target: text, bits: Signature.bit(ofWord: id)))
    case .set(let ids): emitSet(ids)
    case .kind(.emoji): append(Instruction(operation: .emoji))
    case .kind(let kind):
      append(Instruction(operation: .kind, argument: UInt32(kind.rawValue), bits: kind.startBits))
    case .sequence(let items): for item in items { emit(item) }
    case .choice(let items): emitChoice(items)
    case .optional(let item): emitOptional(item)
    case .gap(let least, let most): emitGap(least, most)
    case .start: append(Instruction(operation: .start))
    case .end: append(Instruction(operation: .end))
    }
  }

  private mutating func emitSet(_ ids: [UInt32]) {
    let start = UInt32(sets.count)
    sets += ids
    let bits = ids.reduce(0) { $0 | Signature.bit(ofWord: $1) }
    append(Instruction(operation: .set, argument: start, target: UInt32(sets.count), bits: bits))
  }

  private mutating func emitGap(_ least: Int, _ most: Int) {
    guard most > 0 else { return }
    append(Instruction(operation: .gap, argument: UInt32(least), target: UInt32(most)))
  }

  private mutating func emitOptional(_ item: LoweredPhrase) {
    let split = instructions.count
    append(Instruction(operation: .split))
    emit(item)
    instructions[split].target = UInt32(instructions.count)
  }

  private mutating func emitChoice(_ items: [LoweredPhrase]) {
    var jumps: [Int] = []
    for (index, item) in items.enumerated() {
      let split = instructions.count
      if index + 1 < items.count { append(Instruction(operation: .split)) }
      emit(item)
      guard index + 1 < items.count else { break }
      jumps.append(instructions.count)
      append(Instruction(operation: .jump))
      instructions[split].target = UInt32(instructions.count)
    }
    for jump in jumps { instructions[jump].target = UInt32(instructions.count) }
  }
}

extension TextScanner {
  /// An empty scanner: finds nothing.
  init() {
    words = WordTable()
    folding = FoldingTable.standard
  }

  /// Compiles lexicons; phrases and patterns that are not well formed are left out.
  ///
  /// - Parameters:
  ///   - lexicons: all lexicons, whose phrases may refer to one another.
  ///   - wanted: for each, whether its hits are wanted; nil for all. Others are checked, cost scans nothing, and keep
  ///     their numbers.
  /// - Returns: the scanner, and what is wrong with phrases and patterns.
  /// - Complexity: O(the size of the phrases with those they refer to).
  public static func compile(
    _ lexicons: [LexiconSource], wanted: [Bool]? = nil
  ) -> (scanner: TextScanner, diagnostics: [LexiconDiagnostic]) {
    var compiler = ScannerCompiler(lexicons, wanted: wanted)
    let scanner = compiler.compile()
    return (scanner, compiler.diagnostics)
  }
}

extension WordTable {
  /// Whether the word `id` is spelt as `bytes` exactly, as against starting with a stem.
  func isExact(_ id: UInt32, _ bytes: Buffer<UInt8>) -> Bool {
    var node: UInt32 = 0
    for index in bytes.indices {
      node = trie.child(node, bytes[index])
      if node == 0 { return false }
    }
    return trie.words[Int(node)] == id
  }
}
