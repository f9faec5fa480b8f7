internal import SourceText

/// A phrase as it was read.
indirect enum PhraseTree {
  /// Literal text: one word or several that stand together, such as `risk-free`; with a star at the end a stem.
  case literal(text: [UInt8], isStem: Bool, range: SourceRange)
  /// A class of words.
  case kind(PhraseClass)
  /// One after the other.
  case sequence([PhraseTree])
  /// One of several.
  case choice([PhraseTree])
  /// There or not.
  case optional(PhraseTree)
  /// Any words, so many at least and at most.
  case gap(Int, Int)
  /// The phrases of another lexicon.
  case reference(name: String, range: SourceRange)
  /// The start of a sentence.
  case start
  /// The end of a sentence.
  case end
}

/// The classes of words.
enum PhraseClass: UInt8, CaseIterable {
  case number, money, percent, date, duration, url, handle, hashtag, phone, emoji, email

  /// The name in angle brackets.
  var name: String {
    switch self {
    case .number: "number"
    case .money: "money"
    case .percent: "percent"
    case .date: "date"
    case .duration: "duration"
    case .url: "url"
    case .handle: "handle"
    case .hashtag: "hashtag"
    case .phone: "phone"
    case .emoji: "emoji"
    case .email: "email"
    }
  }

  /// The bits in signatures of the tokens that a match may start with; 0 where it starts with no token.
  var startBits: UInt64 {
    switch self {
    case .number, .percent, .phone: Signature.number
    case .money, .duration: Signature.number | Signature.article | Signature.unit
    case .date: Signature.number | Signature.unit
    case .url, .handle, .hashtag, .email: Signature.address
    case .emoji: 0
    }
  }

  /// The most words that one match takes.
  var longest: Int {
    switch self {
    case .number: 3
    case .money: 4
    case .percent: 2
    case .date: 4
    case .duration: 6
    case .phone: 6
    case .hashtag: 12
    case .url, .handle, .email: 1
    case .emoji: 0
    }
  }
}
