/// One step of a compiled phrase; programs are directed and without loops.
struct Instruction: BitwiseCopyable {
  enum Operation: UInt8 {
    /// The word `argument`.
    case word
    /// A word that starts with the stem `argument`.
    case stem
    /// One of the words and stems `argument ..< target` of the sets.
    case set
    /// The word `argument`, written as the bytes of the exact text `target`.
    case exact
    /// A match of the class `argument`.
    case kind
    /// Emoji between the words.
    case emoji
    /// Any words, `argument` at least and `target` at most.
    case gap
    /// Goes on here and at `target`.
    case split
    /// Goes on at `target`.
    case jump
    /// The start of a sentence.
    case start
    /// The end of a sentence.
    case end
    /// The phrase is found.
    case match
  }

  var operation: Operation
  var argument: UInt32 = 0
  var target: UInt32 = 0
  /// Where it takes a token, the bits of which that one has one, or 0 where that is not known.
  var bits: UInt64 = 0
}

/// What is known of one compiled phrase.
struct PhraseRecord: BitwiseCopyable {
  /// Where its program starts.
  var program: UInt32
  /// The number of its instructions.
  var length: UInt32
  var lexicon: UInt32
  /// The index among the phrases of its lexicon.
  var index: UInt32
  /// The reading of the text that its lexicon asked for, as one bit.
  var reading: UInt32
  var flags: Flags
  /// The bits of which the first token has one, or 0 where that is not known.
  var startBits: UInt64 = 0

  struct Flags: OptionSet, BitwiseCopyable {
    let rawValue: UInt8
    /// Drops the hits of its sentence instead of being one.
    static let isUnless = Flags(rawValue: 1)
    /// One word or one of several, and nothing else: found wherever it is tried.
    static let isWord = Flags(rawValue: 2)
  }
}

/// A word at which a phrase is tried.
struct Anchor: BitwiseCopyable {
  var phrase: UInt32
  /// How many words of the phrase come before, at least and at most.
  var least: UInt16
  var most: UInt16
  /// The words of which one must come before and after.
  var neighbours: Neighbours
  /// The bits of the words that every match holds.
  var signature: UInt64
}

/// What all anchors of a word have in common, and where they are.
struct Gate: BitwiseCopyable {
  /// The bits of the words that every match holds.
  var signature: UInt64 = 0
  /// The bits of which one must stand right before, or one of `after` right after.
  var before: UInt64 = 0
  var after: UInt64 = 0
  /// The first anchor.
  var start: UInt32 = 0
  /// The number of anchors.
  var count: UInt32 = 0
  /// Whether anything may stand around the word.
  var isOpen = true

  init() {}

  /// The gate of anchors that stand from `start` on.
  init(_ anchors: some Collection<Anchor>, start: Int) {
    self.start = UInt32(start)
    count = UInt32(anchors.count)
    isOpen = anchors.isEmpty
    signature = anchors.isEmpty ? 0 : .max
    for anchor in anchors {
      signature &= anchor.signature
      let near = anchor.neighbours
      if near.after != 0, near.reachAfter <= Surround.reach {
        after |= near.after
      } else if near.before != 0, near.reachBefore <= Surround.reach {
        before |= near.before
      } else {
        isOpen = true
      }
    }
  }
}

/// Words of which one must stand near an anchor, as the bits that they have in signatures.
struct Neighbours: BitwiseCopyable {
  /// The bits of the words before, or 0 where there need be none.
  var before: UInt64 = 0
  /// The bits of the words after, or 0 where there need be none.
  var after: UInt64 = 0
  /// How many tokens before the anchor they may stand.
  var reachBefore: UInt8 = 0
  /// How many tokens after the anchor they may stand.
  var reachAfter: UInt8 = 0
}

/// What is known of one lexicon.
struct LexiconRecord: BitwiseCopyable {
  /// The words that negate in its language.
  var negation: WordAttributes
  /// The surroundings in which its hits do not count.
  var skip: Surroundings
  /// The number of its phrases; patterns are numbered after them.
  var phrases: UInt32
  /// Whether it has `unless` phrases.
  var hasUnless: Bool
}
