public import SourceText

/// A named list of phrases to look for, as its author wrote it.
public struct LexiconSource: Hashable, Sendable {
  /// The name that references (`<@name>`) and hits go by.
  public var id: String
  /// The language of its words as a BCP 47 primary tag; chooses the words that negate.
  public var language: String
  /// The phrases to find, in the phrase language.
  public var phrases: [String]
  /// Phrases whose presence in a sentence drops every hit of the lexicon in that sentence.
  public var unless: [String]
  /// Regular expressions in RE2 syntax to find in the text as it is written.
  public var patterns: [String]
  /// The steps of normalisation told off.
  public var off: Steps
  /// The surroundings in which a hit does not count.
  public var skip: Surroundings

  /// Makes a lexicon.
  public init(
    id: String, language: String = "en", phrases: [String] = [], unless: [String] = [], patterns: [String] = [],
    off: Steps = [], skip: Surroundings = []
  ) {
    self.id = id
    self.language = language
    self.phrases = phrases
    self.unless = unless
    self.patterns = patterns
    self.off = off
    self.skip = skip
  }
}

/// What a sentence or a passage does with its words, beside saying them.
public struct Surroundings: OptionSet, Hashable, Sendable, BitwiseCopyable {
  /// The bits; stable within one build only.
  public let rawValue: UInt8

  /// Makes a set of its bits.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// The sentence ends in a question mark.
  public static let questions = Surroundings(rawValue: 1)
  /// The words stand in quotation marks, or after a verb of saying in their sentence.
  public static let quotes = Surroundings(rawValue: 2)

  /// The names that lexicons use, in the order of the bits.
  public static let names = ["questions", "quotes"]

  /// The surroundings called `name`, or nil where there are none.
  public init?(named name: String) {
    guard let bit = Self.names.firstIndex(of: name) else { return nil }
    self.init(rawValue: 1 << UInt8(bit))
  }
}

/// Something wrong with one phrase or pattern of a lexicon.
public struct LexiconDiagnostic: Hashable, Sendable {
  /// Which list of the lexicon the text stands in.
  public enum List: Hashable, Sendable {
    /// `phrases`
    case phrases
    /// `unless`
    case unless
    /// `patterns`
    case patterns
  }

  /// The index of the lexicon among those compiled.
  public var lexicon: Int
  /// The list that holds the text.
  public var list: List
  /// The index of the text in its list.
  public var index: Int
  /// What is wrong; its range counts UTF-8 bytes of the phrase or pattern.
  public var diagnostic: Diagnostic
}
