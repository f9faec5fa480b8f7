public import SourceText

/// A folder of rules with what they rest on.
public struct Pack: Sendable {
  /// The folder's name.
  public var id: String
  /// What a person calls it.
  public var title: String
  /// Semantic version of the pack's content.
  public var version: String
  /// Who keeps it, what is in and what is not.
  public var note: String
  /// What rules and clauses cite, sorted by key.
  public var sources: [Source]
  /// What the platform or the law says about stopping, sorted by id.
  public var clauses: [PackClause]
  /// Lists of phrases, sorted by name.
  public var lexicons: [Lexicon]
  /// Rows of the fact tables that became nothing, with the reason.
  public var leftOut: [(row: String, reason: String)]
  /// Named file of the pack.
  public var file: String

  /// Makes a pack.
  public init(id: String, file: String) {
    self.id = id
    self.file = file
    title = id
    version = "0"
    note = ""
    sources = []
    clauses = []
    lexicons = []
    leftOut = []
  }
}

/// A text that a rule or clause rests on.
public struct Source: Hashable, Sendable {
  /// Key in its pack.
  public var key: String
  /// The instrument.
  public var title: String
  /// Section, article or heading.
  public var section: String
  /// Where it can be read.
  public var url: String
  /// Date of the text, as the pack gives it.
  public var date: String
  /// The day it was last read.
  public var reviewed: String
  /// Whether the primary text was read.
  public var confidence: Confidence
  /// At most fifteen words where the wording matters; else empty.
  public var quote: String

  /// Makes a source.
  public init(
    key: String, title: String = "", section: String = "", url: String = "", date: String = "", reviewed: String = "",
    confidence: Confidence = .primary, quote: String = ""
  ) {
    self.key = key
    self.title = title
    self.section = section
    self.url = url
    self.date = date
    self.reviewed = reviewed
    self.confidence = confidence
    self.quote = quote
  }
}

/// What the platform or the law says about stopping a promotion.
public struct PackClause: Sendable {
  /// `pack/key`.
  public var id: String
  /// Platform packs' clauses are the platform's, all others the law's.
  public var origin: ClauseOrigin
  /// Heading.
  public var title: String
  /// What it says, in our words.
  public var says: String
  /// Whom it speaks of.
  public var who: String
  /// What it does to stopping.
  public var effect: ClauseEffect
  /// The causes it speaks to; empty = any.
  public var causes: [Cause]
  /// What it obliges.
  public var duties: [Duty]
  /// Where it holds; empty = everywhere.
  public var regions: [String]
  /// Which channels it is about; empty = all.
  public var channels: [String]
  /// Which kinds it is about; empty = all.
  public var kinds: [String]
  /// A further condition, in CEL.
  public var when: LocatedText?
  /// Rows of the fact tables.
  public var facts: [String]
  /// What it rests on.
  public var source: Source

  /// Makes a clause.
  public init(id: String, origin: ClauseOrigin, effect: ClauseEffect, source: Source) {
    self.id = id
    self.origin = origin
    self.effect = effect
    self.source = source
    title = ""
    says = ""
    who = ""
    causes = []
    duties = []
    regions = []
    channels = []
    kinds = []
    facts = []
  }
}

/// A named list of phrases that rules look for in copy.
public struct Lexicon: Sendable {
  /// `pack/name`; a rule's own phrases are `pack/rule-name`.
  public var id: String
  /// BCP 47 code of the phrases' language.
  public var language: String
  /// What to find.
  public var phrases: [LocatedText]
  /// What to overlook.
  public var unless: [LocatedText]
  /// Regular expressions in RE2 syntax.
  public var patterns: [LocatedText]
  /// Normalisation steps that are off, and kinds of sentence to skip.
  public var off: [LocatedText]

  /// Makes an empty lexicon.
  public init(id: String, language: String = "en") {
    self.id = id
    self.language = language
    phrases = []
    unless = []
    patterns = []
    off = []
  }
}

/// A text that was written inside a file, with the place of each of its bytes.
public struct LocatedText: Sendable {
  /// The text, decoded.
  public var text: String
  /// Index of the file in the load's list of files.
  public var file: Int
  /// The whole text's place in the file.
  public var range: SourceRange
  /// File offset of each UTF-8 byte of `text`, and of its end; of the first alone where the text stands in the file as it
  /// is; none where places are not known.
  public var offsets: [UInt32]

  /// Makes a located text.
  public init(text: String, file: Int, range: SourceRange, offsets: [UInt32]) {
    self.text = text
    self.file = file
    self.range = range
    self.offsets = offsets
  }

  /// The file range of a range of UTF-8 offsets in `text`; the whole text where there is no map.
  public func fileRange(of inner: SourceRange) -> SourceRange {
    guard let first = offsets.first else { return range }
    if offsets.count == 1 { return inner.shifted(by: Int(first)) }
    let last = offsets.count - 1
    let start = Int(offsets[min(inner.start, last)])
    return SourceRange(start: start, end: max(start, Int(offsets[min(inner.end, last)])))
  }

  /// The part of the text at `inner`, UTF-8 offsets on scalar boundaries.
  public func part(_ inner: Range<Int>) -> LocatedText {
    let bytes = Array(text.utf8)[inner]
    let range = SourceRange(start: inner.lowerBound, end: inner.upperBound)
    let part: [UInt32] =
      switch offsets.count {
      case 0: []
      case 1: [offsets[0] + UInt32(inner.lowerBound)]
      default: Array(offsets[inner.lowerBound...inner.upperBound])
      }
    return LocatedText(
      text: String(decoding: bytes, as: UTF8.self), file: file, range: fileRange(of: range), offsets: part)
  }
}
