internal import Patterns

/// The memory that scanning works in; kept between scans so that nothing is allocated once it is warm.
///
/// One scratch serves one scan at a time. It grows with the longest sentence scanned, by 16 bytes a word and more where
/// it is disguised, and holds 1 KiB for each instruction of the largest phrase tried; patterns have a cache of their own.
public struct ScanScratch: Sendable {
  // The sentence so far.
  var tokens: [Token] = []
  var count = 0
  var readings = Buffer<Reading>()
  var triggers = Buffer<Trigger>()
  var emojiRuns = Buffer<EmojiRun>()
  /// The bits of every known word of the sentence.
  var signature: UInt64 = 0
  /// The most tokens that one reading takes.
  var longestSpan: UInt32 = 1
  /// Where the run of tokens that may be one word starts.
  var chainStart = 0
  /// Where the sentence starts in the text.
  var sentenceStart = 0

  // Between tokens.
  var separators: Separators = []
  /// Letters that signs since the last token may stand for.
  var joint: UInt32 = 0
  /// Tokens before this offset are quoted.
  var quotedUntil = 0
  /// No closing quotation mark stands before this offset.
  var noQuoteBefore = 0
  /// Hosts were looked for up to this offset.
  var hostsCheckedTo = 0

  // One word.
  var scalars = Buffer<UInt32>()
  var folded = Buffer<UInt32>()
  var word = Buffer<UInt8>()
  var variant = Buffer<UInt8>()
  var squeezed = Buffer<UInt8>()
  /// Where the readings of the token to be added next start.
  var firstReading = 0

  /// Set while phrases are split into words: what phrases know each word by is kept in `keys`.
  var keepsKeys = false
  var keys: [[UInt8]] = []

  // Matching.
  var stack = Buffer<Place>()
  var visited: [UInt32] = []
  var visit: UInt32 = 0
  var lastKept: [UInt32] = []
  var dropped: [DroppedSentence] = []
  var sentenceHits: [Hit] = []
  var hashtag = HashtagCutter()
  var patternCache = PatternCache()
  var patternMatches: [SetMatch] = []

  /// Makes an empty scratch.
  public init() {}

  /// Forgets the text before.
  mutating func reset(lexicons: Int) {
    startSentence(at: 0)
    separators = []
    joint = 0
    quotedUntil = 0
    noQuoteBefore = 0
    hostsCheckedTo = 0
    dropped.removeAll(keepingCapacity: true)
    if lastKept.count < lexicons { lastKept = [UInt32](repeating: .max, count: lexicons) }
  }

  /// Forgets the sentence before.
  mutating func startSentence(at offset: Int) {
    count = 0
    readings.clear()
    triggers.clear()
    emojiRuns.clear()
    signature = 0
    longestSpan = 1
    chainStart = 0
    sentenceStart = offset
  }

  /// Adds a token; `separators` and `joint` start anew.
  @inline(__always)
  mutating func add(_ token: Token) {
    if count >= tokens.count { grow() }
    tokens[count] = token
    signature |= Signature.bits(of: token.flags)
    count &+= 1
    separators = []
    joint = 0
  }

  @inline(never)
  mutating func grow() {
    let free = Token(id: 0, start: 0, end: 0, flags: [])
    tokens.append(contentsOf: repeatElement(free, count: max(256, tokens.count)))
  }

  /// The offset after the last token, or where the sentence starts.
  var lastEnd: Int {
    count == 0 ? sentenceStart : Int(tokens[count - 1].end)
  }
}

/// A place to go on at while a phrase is tried.
struct Place: BitwiseCopyable {
  var instruction: UInt32
  var token: UInt32
  /// The offset after what has been matched.
  var end: UInt32
}

/// A sentence in which the hits of a lexicon do not count.
struct DroppedSentence: BitwiseCopyable {
  var lexicon: UInt32
  var start: UInt32
  var end: UInt32
}
