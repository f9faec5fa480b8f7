/// The readings beyond the letters as written that a lexicon allows.
///
/// All are on unless a lexicon tells them off by name.
public struct Steps: OptionSet, Hashable, Sendable, BitwiseCopyable {
  /// The bits; stable within one build only.
  public let rawValue: UInt16

  /// Makes a set of its bits.
  public init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// Capital and small letters are the same (full Unicode case folding).
  public static let letterCase = Steps(rawValue: 1 << 0)
  /// Accents and strokes on letters do not count.
  public static let accents = Steps(rawValue: 1 << 1)
  /// Full-width and half-width forms, and digits of other scripts, are read as the plain ones.
  public static let width = Steps(rawValue: 1 << 2)
  /// Ligatures are read as their letters.
  public static let ligatures = Steps(rawValue: 1 << 3)
  /// Zero-width characters, soft hyphens, bidi controls and variation selectors are not there.
  public static let invisible = Steps(rawValue: 1 << 4)
  /// Cyrillic, Greek, mathematical, enclosed and other letters that look like Latin ones are read as those.
  public static let lookalikes = Steps(rawValue: 1 << 5)
  /// Digits and signs that stand for letters in a word are read as those: `guarant33d`, `c@sh`.
  public static let leet = Steps(rawValue: 1 << 6)
  /// A letter written three times or more may stand for one or two: `freeeee`.
  public static let repeats = Steps(rawValue: 1 << 7)
  /// Letters spaced out form words: `f r e e`, `f.r.e.e`, `f-r-e-e`.
  public static let spaced = Steps(rawValue: 1 << 8)
  /// Emoji between letters are not there.
  public static let emoji = Steps(rawValue: 1 << 9)
  /// Hashtags are split into words: `#GuaranteedWin`.
  public static let hashtags = Steps(rawValue: 1 << 10)
  /// HTML entities are read as what they stand for.
  public static let entities = Steps(rawValue: 1 << 11)
  /// A negation shortly before a hit suppresses it.
  public static let negation = Steps(rawValue: 1 << 12)

  /// Every step.
  public static let all = Steps(rawValue: (1 << 13) - 1)

  /// The names that lexicons use, in the order of the bits.
  public static let names = [
    "case", "accents", "width", "ligatures", "invisible", "lookalikes", "leet", "repeats", "spaced", "emoji",
    "hashtags", "entities", "negation",
  ]

  /// The step called `name`, or nil where there is none.
  public init?(named name: String) {
    guard let bit = Self.names.firstIndex(of: name) else { return nil }
    self.init(rawValue: 1 << UInt16(bit))
  }
}
