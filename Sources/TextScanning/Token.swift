/// One word of the text, or what stands in its place: a number, a link, a handle.
struct Token: BitwiseCopyable {
  /// The id of the word in the table; with `Token.listBit`, the first of several readings.
  var id: UInt32
  /// UTF-8 offsets in the text.
  var start: UInt32
  var end: UInt32
  var flags: Flags

  /// Set where `id` is an index of `readings`.
  static let listBit: UInt32 = 1 << 31

  struct Flags: OptionSet, BitwiseCopyable {
    let rawValue: UInt32

    static let number = Flags(rawValue: 1 << 0)
    static let url = Flags(rawValue: 1 << 1)
    static let handle = Flags(rawValue: 1 << 2)
    static let email = Flags(rawValue: 1 << 3)
    /// The first part of a hashtag.
    static let tagStart = Flags(rawValue: 1 << 4)
    /// A later part of a hashtag.
    static let tagPart = Flags(rawValue: 1 << 5)
    static let percent = Flags(rawValue: 1 << 6)
    static let currency = Flags(rawValue: 1 << 7)
    /// A comma, a bracket, a dash or a line break stands before.
    static let clauseStart = Flags(rawValue: 1 << 8)
    static let quoted = Flags(rawValue: 1 << 9)
    /// A single letter.
    static let single = Flags(rawValue: 1 << 10)
    /// One digit with letters right after it.
    static let leadDigit = Flags(rawValue: 1 << 11)
    /// Only a currency sign stands between this number and the one before, or a letter is written as a sign.
    static let glued = Flags(rawValue: 1 << 12)

    /// Any of those that a class of words may start with.
    static let ofClasses: Flags = [.number, .url, .handle, .email, .tagStart, .percent, .currency]

    /// The letters that signs right before the word may stand for, the first one lowest; 0 where none.
    var joint: UInt32 { rawValue >> 16 }

    /// Flags that hold up to two letters.
    static func joint(_ letters: UInt32) -> Flags {
      Flags(rawValue: letters << 16)
    }
  }
}

/// One of several readings of a token, or of a run of tokens.
struct Reading: BitwiseCopyable {
  var id: UInt32
  /// How many tokens it takes.
  var span: UInt32
  /// The readings of the text (one bit each) that allow it.
  var allowed: UInt32
  /// The next reading that starts at the same token, or `Reading.none`.
  var next: UInt32

  static let none = UInt32.max
}

/// A token at which phrases are to be tried.
struct Trigger: BitwiseCopyable {
  var token: UInt32
  var id: UInt32
}

/// A run of emoji between two tokens.
struct EmojiRun: BitwiseCopyable {
  /// The token that follows.
  var token: UInt32
  var start: UInt32
  var end: UInt32
}

/// What stands between the last token and the place reached.
struct Separators: OptionSet, BitwiseCopyable {
  let rawValue: UInt8

  static let space = Separators(rawValue: 1)
  static let sign = Separators(rawValue: 2)
  static let emoji = Separators(rawValue: 4)
  static let leet = Separators(rawValue: 8)
  static let clause = Separators(rawValue: 16)
}

extension Separators {
  /// Tab, vertical tab, form feed and space.
  private static let spaces: UInt64 = 0x0000_0001_0000_1A00
  /// `,:()`, and `[]{}` less 64.
  private static let clauses: (UInt64, UInt64) = (0x0400_1300_0000_0000, 0x2800_0000_2800_0000)
  /// `%'*/<=>` and control characters, and ``\^_`~`` and delete less 64.
  private static let signs: (UInt64, UInt64) = (0x7000_84A0_FFFF_C1FF, 0xC000_0001_D000_0000)

  /// What the first of `bytes` is between two words, where it is a space or a sign that means nothing more.
  @inline(__always)
  init?(plain bytes: UInt64) {
    let bit: UInt64 = 1 &<< (bytes & 63)
    let isLow = bytes & 0xFF < 64
    if isLow && Self.spaces & bit != 0 {
      self = .space
    } else if bytes & 0xFF >= 0x80 {
      return nil
    } else if (isLow ? Self.clauses.0 : Self.clauses.1) & bit != 0 {
      self = [.sign, .clause]
    } else if (isLow ? Self.signs.0 : Self.signs.1) & bit != 0 {
      self = .sign
    } else if bytes & 0xFF == 0x2D {
      let next = bytes >> 8 & 0xFF
      self = next <= 0x20 || next == 0x2D ? [.sign, .clause] : .sign
    } else {
      return nil
    }
  }

  /// The flags of a word after them.
  @inline(__always)
  func flags(isQuoted: Bool, isSingle: Bool) -> Token.Flags {
    var flags: Token.Flags = contains(.clause) ? .clauseStart : []
    if isQuoted { flags.insert(.quoted) }
    if isSingle { flags.insert(.single) }
    return flags
  }
}
