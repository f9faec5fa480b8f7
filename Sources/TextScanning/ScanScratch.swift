internal import Patterns

/// The memory that scanning works in; kept between scans so that nothing is allocated once it is warm.
///
/// One scratch serves one scan at a time. It grows with the longest sentence scanned, by 16 bytes a word and more where
/// it is disguised, and holds 1 KiB for each instruction of the largest phrase tried; patterns have a cache of their own.
public struct ScanScratch: Sendable {
  var sentence = Sentence()
  /// Where the run of tokens that may be one word starts.
  var chainStart = 0

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

  var matcher = PhraseMatcher()
  var lastKept: [UInt32] = []
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
    matcher.reset()
    if lastKept.count < lexicons { lastKept = [UInt32](repeating: .max, count: lexicons) }
  }

  /// Forgets the sentence before.
  mutating func startSentence(at offset: Int) {
    sentence.begin(at: offset)
    chainStart = 0
  }

  /// Adds a token; `separators` and `joint` start anew.
  @inline(__always)
  mutating func add(_ token: Token, _ scanner: TextScanner) {
    sentence.add(token, scanner)
    separators = []
    joint = 0
  }
}
